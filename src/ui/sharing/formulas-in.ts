import type { Solution } from '../../domain/solution.ts';
import { formulasOf } from '../../rendering/scan-formulas.ts';
import { delimitTypedMath } from '../../rendering/typed-math.ts';

export interface GivenFormula {
  tex: string;
  display: boolean;
}

/** A number between delimiters: nothing that anyone copies as a formula. */
const NUMBER = /^[\d.,\s]*$/;

/** All formulas of a problem and its solution in the order in which they stand there, each once, as LaTeX without delimiters. */
export function formulasIn(problem: string, { parts }: Solution): GivenFormula[] {
  const found = new Map<string, GivenFormula>();
  for (const text of [delimitTypedMath(problem), ...parts.map(({ source }) => source)]) {
    for (const { tex, display, closed } of formulasOf(text)) {
      const trimmed = tex.trim();
      if (closed && !NUMBER.test(trimmed) && !found.has(trimmed)) found.set(trimmed, { tex: trimmed, display });
    }
  }
  return [...found.values()];
}
