import { Formula } from '../../rendering/formula.tsx';
import type { AnswerVerdict } from '../../state/checks-store.ts';
import { useStrings } from '../stores.tsx';

/** The answer in its frame, and whether algebra comes to the same. */
export function AnswerView({ answer, verdict }: { answer: string; verdict: AnswerVerdict }) {
  const { solution: words, checks } = useStrings();
  return (
    <section className="answer" aria-label={words.answer} data-verdict={verdict.kind}>
      <span className="answer-label">{words.answer}</span>
      <Formula tex={answer} display />
      {verdict.kind === 'confirmed' && <span className="answer-verdict">{checks.confirmed}</span>}
      {verdict.kind === 'refuted' && (
        <span className="answer-verdict">
          {checks.refuted} <Formula tex={verdict.answer} display={false} />
        </span>
      )}
    </section>
  );
}
