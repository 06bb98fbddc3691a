import { memo } from 'react';
import { useFormulas } from './load-formulas.ts';
import { typeset } from './typeset.ts';
import './rendering.css';

interface FormulaProps {
  /** LaTeX without delimiters. */
  tex: string;
  /** On a line of its own. */
  display: boolean;
  /** What to show where it cannot be typeset; the TeX itself if not given. */
  source?: string;
  /** False where the end of the formula is missing. */
  closed?: boolean;
}

/** One formula; a quiet placeholder until KaTeX is here, its source where KaTeX refuses it. */
export const Formula = memo(function Formula({ tex, display, source = tex, closed = true }: FormulaProps) {
  const formulas = useFormulas();
  if (formulas.kind === 'waiting') return <PendingFormula display={display} />;
  const result = formulas.kind === 'ready' ? typeset(formulas.render, tex, display, closed) : null;
  if (result?.kind !== 'typeset') return <code className="formula-source">{source}</code>;
  return <span className={classFor(display)} dangerouslySetInnerHTML={{ __html: result.html }} />;
});

/** Holds the place of a formula that is still being written. */
export function PendingFormula({ display }: { display: boolean }) {
  return (
    <span className={`${classFor(display)} formula-pending`} aria-hidden="true">
      …
    </span>
  );
}

function classFor(display: boolean): string {
  return display ? 'formula formula-display' : 'formula';
}
