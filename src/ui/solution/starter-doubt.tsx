import { lazyView } from '../lazy-view.tsx';
import type { Attempt } from '../../domain/attempt.ts';
import { isStarter } from '../../state/starter-facts.ts';
import type { Checked } from '../../state/checks-store.ts';

const DoubtNote = lazyView<{ problem: string }>(
  () => import('./doubt-note.tsx').then((module) => module.DoubtNote),
  // A line less is no fault.
  () => null,
);

/** That a solution of the starter's may be wrong, where that is likely: not where algebra has come to its answer, or to another, which is told already. */
export function StarterDoubt({ attempt, problem, checked }: { attempt: Attempt; problem: string; checked: Checked | null }) {
  const isOpen = attempt.state.kind === 'complete' && isStarter(attempt.model) && checked?.answerVerdict.kind === 'unknown';
  return isOpen && <DoubtNote problem={problem} />;
}
