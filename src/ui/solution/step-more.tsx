import type { Part } from '../../domain/solution.ts';
import { GraphButton } from '../graph/graph-button.tsx';
import { useStrings } from '../stores.tsx';
import { WhyView } from '../why/why-view.tsx';

/** What there is to a finished step of a solution that is shown all at once, for who looks at it. */
export function StepMore({ step, earlier }: { step: Extract<Part, { kind: 'step' }>; earlier: Part | null }) {
  const { solution: words } = useStrings();
  return (
    <div className="step-more">
      <WhyView step={step} earlier={earlier} />
      <GraphButton text={step.source} of={words.step(step.number)} />
    </div>
  );
}
