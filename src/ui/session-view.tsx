import { GrowingText } from '../rendering/growing-text.tsx';
import { delimitTypedMath } from '../rendering/typed-math.ts';
import type { OpenSession } from '../state/tutor-store.ts';
import { AttemptSwitcher } from './solution/attempt-switcher.tsx';
import { AttemptView } from './solution/attempt-view.tsx';
import { VoteView } from './solution/vote-view.tsx';
import { useUnfolded } from './unfold.ts';

/** A problem, which stays in sight, and what lies under it. */
export function SessionView({ open: { session, attempts, shown: shownId } }: { open: Extract<OpenSession, { kind: 'open' }> }) {
  const shown = attempts.find((attempt) => attempt.id === shownId) ?? attempts.at(-1);
  return (
    <article className="sheet">
      <header className="problem">
        <h1>
          <Problem text={delimitTypedMath(session.problem)} />
        </h1>
        {shown && <AttemptSwitcher attempts={attempts} shown={shown} />}
        {shown && <VoteView session={session} attempts={attempts} shown={shown} />}
      </header>
      {shown && <AttemptView key={shown.id} attempt={shown} problem={session.problem} />}
    </article>
  );
}

function Problem({ text }: { text: string }) {
  const shown = useUnfolded(text.length);
  return <GrowingText text={text.slice(0, shown)} growing={shown < text.length} />;
}
