import { formulasOf } from './scan-formulas.ts';
import type { FoundFormula } from './scan-formulas.ts';

/** The same Markdown with its formulas between dollars, as most editors read them. What dollars cannot carry stays as it was written. */
export function toMarkdown(text: string): string {
  let out = '';
  let at = 0;
  for (const formula of formulasOf(text)) {
    const end = formula.at + formula.source.length;
    out += text.slice(at, formula.at) + inDollars(formula, text[end]);
    at = end;
  }
  return out + text.slice(at);
}

function inDollars({ tex, display, source, closed }: FoundFormula, next: string | undefined): string {
  const body = tex.trim();
  if (!closed || body === '' || body.includes('$')) return source;
  if (display) return `$$${body.replace(/\n\s*\n/g, '\n')}$$`;
  // A digit after it would keep the dollar from closing the formula.
  if (next !== undefined && /[0-9]/.test(next)) return source;
  return `$${body.replace(/\s*\n\s*/g, ' ')}$`;
}
