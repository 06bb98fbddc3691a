import { memo } from 'react';
import type { Part, Solution } from '../../domain/solution.ts';
import { Formula } from '../../rendering/formula.tsx';
import { GrowingText } from '../../rendering/growing-text.tsx';
import { useStrings } from '../stores.tsx';
import { useUnfolded } from '../unfold.ts';

/** The numbered steps and, in a frame of its own, the answer. A finished part is never drawn again. */
export function SolutionView({ solution, growing }: { solution: Solution; growing: boolean }) {
  const words = useStrings().solution;
  const last = solution.parts.length - 1;
  const length = solution.parts.reduce((sum, part) => sum + part.source.length, 0);
  const parts = within(solution.parts, useUnfolded(length, growing));
  return (
    <div className="solution" role="group" aria-label={words.label} aria-busy={growing}>
      {parts.map((part, index) => (
        <PartView key={index} part={part} growing={growing && index === last} stepLabel={words.step} />
      ))}
      {solution.answer !== null && parts.length > last && (
        <section className="answer" aria-label={words.answer}>
          <span className="answer-label">{words.answer}</span>
          <Formula tex={solution.answer} display />
        </section>
      )}
    </div>
  );
}

/** The parts that begin within the first `length` characters. */
function within(parts: readonly Part[], length: number): readonly Part[] {
  let start = 0;
  const end = parts.findIndex((part) => (start += part.source.length) >= length);
  return end < 0 ? parts : parts.slice(0, end + 1);
}

/** Steps and remarks share one form, so that text whose kind becomes known late stays where it is. */
const PartView = memo(function PartView({ part, growing, stepLabel }: { part: Part; growing: boolean; stepLabel: (number: number) => string }) {
  if (part.kind === 'answer') return null;
  const step = part.kind === 'step' ? part : null;
  return (
    <section className="part" data-kind={part.kind} aria-label={step ? stepLabel(step.number) : undefined}>
      <span className="part-number" aria-hidden="true">
        {step?.number}
      </span>
      <div className="part-text">
        {step && step.title !== '' && (
          <h3>
            <GrowingText text={step.title} growing={growing && step.body === ''} />
          </h3>
        )}
        <GrowingText text={step ? step.body : part.source} growing={growing} />
      </div>
    </section>
  );
});
