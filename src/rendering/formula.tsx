import { memo, type ReactNode, useContext, useId } from 'react';
import { FlawsContext } from './flaws.ts';
import { LanguageContext } from './language.ts';
import { useFormulas } from './load-formulas.ts';
import { scrollsSideways } from './scrolls-sideways.ts';
import { typeset } from './typeset.ts';
import { underlineFlaw } from './underline-flaw.ts';
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
  /** Punctuation that follows it in the line, and must not begin the next one. Written into HTML as it is. */
  marks?: string;
}

/** How KaTeX's output ends: its last unbreakable piece, and the two spans around all of them. */
const END = '</span></span></span>';

/** One formula; a quiet placeholder until KaTeX is here, its source where KaTeX refuses it. */
export const Formula = memo(function Formula({ tex, display, source = tex, closed = true, marks = '' }: FormulaProps) {
  const formulas = useFormulas();
  const flaws = useContext(FlawsContext);
  const language = useContext(LanguageContext);
  if (formulas.kind === 'waiting') return <><PendingFormula display={display} />{marks}</>;
  const flawed = closed ? flaws.flatMap(({ tex: part, note, doubt }) => ({ shown: underlineFlaw(tex, part), note, doubt })).find(({ shown }) => shown !== null) : undefined;
  const result = formulas.kind === 'ready' ? typeset(formulas.render, flawed?.shown ?? tex, display, closed, language) : null;
  if (result?.kind !== 'typeset') return <><code className="formula-source">{source}</code>{marks}</>;
  const formula = <span className={classFor(display)} ref={display ? scrollsSideways : undefined} dangerouslySetInnerHTML={{ __html: withMarks(result.html, marks) }} />;
  return flawed ? <Flawed {...flawed}>{formula}</Flawed> : formula;
});

/** A formula that does not hold, and why: seen when it is pointed at, tapped or reached by keys. Nothing around it moves. */
function Flawed({ note, doubt, children }: { note: string; doubt: boolean; children: ReactNode }) {
  const id = useId();
  return (
    <span className="flawed" data-doubt={doubt} tabIndex={0} aria-describedby={id}>
      {children}
      <span role="tooltip" id={id} className="flaw-note">
        {note}
      </span>
    </span>
  );
}

/** Holds the place of a formula that is still being written. */
export function PendingFormula({ display }: { display: boolean }) {
  return (
    <span className={`${classFor(display)} formula-pending`} aria-hidden="true">
      …
    </span>
  );
}

/** The browser may break a line after KaTeX's last piece whatever `white-space` says: only what stands inside it is safe. */
function withMarks(html: string, marks: string): string {
  if (marks === '' || !html.endsWith(END)) return html + marks;
  return `${html.slice(0, -END.length)}<span class="formula-marks">${marks}</span>${END}`;
}

function classFor(display: boolean): string {
  return display ? 'formula formula-display' : 'formula';
}
