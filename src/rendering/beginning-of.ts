import { formulasOf } from './scan-formulas.ts';

/** A text as far as its first `most` formulas, with a mark where more follow; null where it has none. */
export function beginningOf(text: string, most: number): string | null {
  const formulas = formulasOf(text);
  const next = formulas[most];
  if (formulas.length === 0) return null;
  return next ? `${text.slice(0, next.at).trimEnd()} …` : text;
}
