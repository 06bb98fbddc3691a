import { useMemo } from 'react';
import { Formula } from '../../rendering/formula.tsx';
import { useFormulas } from '../../rendering/load-formulas.ts';
import { toMathml } from '../../rendering/to-mathml.ts';
import { solutionOf } from '../../state/solution-of.ts';
import { Dialog } from '../dialogs/dialog.tsx';
import { FORMS, toDocument } from '../solution/copy-text.ts';
import { formulasIn } from './formulas-in.ts';
import type { Given } from './give-actions.tsx';
import { useClipboard } from './use-clipboard.ts';
import { useSharingStrings } from './use-sharing-strings.ts';
import './sharing.css';

/** Copies the problem with its solution, or one of their formulas. */
export function CopyDialog({ problem, attempt, onClose }: Given & { onClose: () => void }) {
  const { copy: words, close } = useSharingStrings();
  const { copied, copy } = useClipboard();
  const rendering = useFormulas();
  const solution = useMemo(() => (attempt ? solutionOf(attempt) : { parts: [], answer: null }), [attempt]);
  const formulas = useMemo(() => formulasIn(problem, solution), [problem, solution]);
  const render = rendering.kind === 'ready' ? rendering.render : null;

  return (
    <Dialog title={words.title} closeLabel={close} onClose={onClose} className="copy">
      <section>
        <h3>{solution.parts.length > 0 ? words.solution : words.problem}</h3>
        <div className="buttons">
          <button type="button" onClick={() => void copy(FORMS.markdown(problem, solution))}>
            {words.markdown}
          </button>
          <button type="button" onClick={() => void copy(FORMS.latex(problem, solution))}>
            {words.latex}
          </button>
          <button type="button" onClick={() => void copy(toDocument(problem, solution, { problem: words.documentProblem, solution: words.documentSolution }))}>
            {words.document}
          </button>
        </div>
        <p className="small">{words.about}</p>
      </section>
      <section>
        <h3>{words.formulas}</h3>
        {formulas.length === 0 && <p className="small">{words.noFormulas}</p>}
        {rendering.kind === 'failed' && <p className="small">{words.partFailed}</p>}
        <ul className="formulas">
          {formulas.map(({ tex, display }, index) => {
            const mathml = render && toMathml(render, tex, display);
            return (
              <li key={tex}>
                <span className="formula-line">
                  <Formula tex={tex} display={false} />
                </span>
                <button type="button" className="quiet" aria-label={words.copyTex(index + 1)} onClick={() => void copy(tex)}>
                  {words.tex}
                </button>
                {mathml && (
                  <button type="button" className="quiet" aria-label={words.copyMathml(index + 1)} onClick={() => void copy(mathml)}>
                    {words.mathml}
                  </button>
                )}
              </li>
            );
          })}
        </ul>
      </section>
      <p role="status" className="small said">
        {copied === 'yes' ? words.copied : copied === 'failed' ? words.copyFailed : ''}
      </p>
    </Dialog>
  );
}
