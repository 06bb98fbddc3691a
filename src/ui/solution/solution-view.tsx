import { type ComponentType, memo, useMemo } from 'react';
import type { Part, Solution } from '../../domain/solution.ts';
import { FlawsContext } from '../../rendering/flaws.ts';
import { GrowingText } from '../../rendering/growing-text.tsx';
import { LanguageAround } from '../../rendering/language-around.tsx';
import type { Checked } from '../../state/checks-store.ts';
import type { Doubt, Flaw, PartVerdict } from '../../state/part-verdicts.ts';
import { useStrings } from '../stores.tsx';
import { useUnfolded } from '../unfold.ts';
import { AnswerView } from './answer-view.tsx';
import { sayFlaw } from './say-flaw.ts';
import { VerdictMark } from './verdict-mark.tsx';

type Step = Extract<Part, { kind: 'step' }>;

const unjudged: PartVerdict = { mark: 'none', flaws: [], doubts: [] };

interface SolutionProps {
  solution: Solution;
  growing: boolean;
  checked: Checked | null;
  /** What stands under each finished step; `earlier` is the part before it. */
  Under?: ComponentType<{ step: Step; earlier: Part | null }>;
}

/** The numbered steps with their verdicts and, in a frame of its own, the answer. A finished part is never drawn again but for its verdict. */
export function SolutionView({ solution, growing, checked, Under }: SolutionProps) {
  const words = useStrings().solution;
  const last = solution.parts.length - 1;
  const length = solution.parts.reduce((sum, part) => sum + part.source.length, 0);
  const parts = within(solution.parts, useUnfolded(length, growing));
  return (
    <LanguageAround text={beginningOf(solution)}>
      <div className="solution" role="group" aria-label={words.label} aria-busy={growing}>
        {parts.map((part, index) => (
          <PartView key={index} part={part} earlier={parts[index - 1] ?? null} growing={growing && index === last} stepLabel={words.step} Under={Under} verdict={checked?.verdicts[index] ?? unjudged} />
        ))}
        {solution.answer !== null && parts.length > last && <AnswerView answer={solution.answer} verdict={checked?.answerVerdict ?? { kind: 'unknown' }} />}
      </div>
    </LanguageAround>
  );
}

/** Enough of it to tell its language. */
const beginningOf = ({ parts }: Solution): string => parts.slice(0, 4).map(({ source }) => source).join('\n');

/** The parts that begin within the first `length` characters. */
function within(parts: readonly Part[], length: number): readonly Part[] {
  let start = 0;
  const end = parts.findIndex((part) => (start += part.source.length) >= length);
  return end < 0 ? parts : parts.slice(0, end + 1);
}

interface PartProps {
  part: Part;
  earlier: Part | null;
  growing: boolean;
  stepLabel: (number: number) => string;
  verdict: PartVerdict;
  Under: SolutionProps['Under'] | undefined;
}

/** Verdicts are made anew with each check: those that say the same are the same. */
const isSame = (before: PartProps, after: PartProps): boolean =>
  before.part === after.part && before.earlier === after.earlier && before.growing === after.growing && before.stepLabel === after.stepLabel && before.Under === after.Under && JSON.stringify(before.verdict) === JSON.stringify(after.verdict);

/** Steps and remarks share one form, so that text whose kind becomes known late stays where it is. */
const PartView = memo(function PartView({ part, earlier, growing, stepLabel, Under, verdict: { mark, flaws, doubts } }: PartProps) {
  const words = useStrings().checks;
  const noted = useMemo(() => {
    const note = (doubt: boolean) => (flaw: Flaw | Doubt) => ({ tex: flaw.tex, note: sayFlaw(flaw, words), doubt });
    return [...flaws.map(note(false)), ...doubts.map(note(true))];
  }, [flaws, doubts, words]);
  if (part.kind === 'answer') return null;
  const step = part.kind === 'step' ? part : null;
  return (
    <section className="part" data-kind={part.kind} aria-label={step ? stepLabel(step.number) : undefined}>
      <span className="part-number" aria-hidden="true">
        {step?.number}
      </span>
      <div className="part-text">
        <FlawsContext value={noted}>
          {step && step.title !== '' && (
            <h2>
              <GrowingText text={step.title} growing={growing && step.body === ''} />
            </h2>
          )}
          <GrowingText text={step ? step.body : part.source} growing={growing} />
        </FlawsContext>
        {Under && step && !growing && <Under step={step} earlier={earlier} />}
      </div>
      <VerdictMark mark={mark} />
    </section>
  );
}, isSame);
