import type { Attempt } from '../../domain/attempt.ts';
import { Icon } from '../icons.tsx';
import { useStrings, useTutor } from '../stores.tsx';

/** Leads from one attempt of a problem to the next; nothing where there is only one. */
export function AttemptSwitcher({ attempts, shown }: { attempts: readonly Attempt[]; shown: Attempt }) {
  const { solution: words } = useStrings();
  const showAttempt = useTutor((state) => state.showAttempt);
  const index = attempts.indexOf(shown);
  const before = attempts[index - 1];
  const after = attempts[index + 1];
  if (attempts.length < 2) return null;

  // At either end the arrow stays where it is, with the focus: `disabled` would lose it.
  return (
    <div className="attempt-switcher" role="group" aria-label={words.attempts}>
      <button type="button" className="quiet" aria-label={words.previous} aria-disabled={!before} onClick={() => before && showAttempt(before.id)}>
        <Icon name="left" />
      </button>
      <span aria-live="polite">{words.attempt(index + 1, attempts.length)}</span>
      <button type="button" className="quiet" aria-label={words.next} aria-disabled={!after} onClick={() => after && showAttempt(after.id)}>
        <Icon name="right" />
      </button>
    </div>
  );
}
