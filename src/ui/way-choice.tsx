import { useId } from 'react';
import type { Session } from '../domain/session.ts';
import { ways } from '../domain/way.ts';
import { useStrings, useTutor } from './stores.tsx';

/** How the solution of the open session is shown; it can be changed at any time, and nothing is lost by it. */
export function WayChoice({ session }: { session: Session }) {
  const { ways: words } = useStrings();
  const change = useTutor((state) => state.change);
  const name = useId();
  return (
    <div className="ways" role="radiogroup" aria-label={words.label}>
      {ways.map((way) => (
        <label key={way}>
          <input type="radio" name={name} checked={session.way === way} onChange={() => change({ way })} />
          <span>{words[way]}</span>
        </label>
      ))}
    </div>
  );
}
