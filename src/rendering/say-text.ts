import { scanFormulas, shieldOf, startScan } from './scan-formulas.ts';

/** A text that is heard and not seen: its formulas in words, those without words as they are written. `say`: the words of a formula, or null. */
export function sayText(text: string, say: (tex: string) => string | null): string {
  const { text: shielded, formulas } = scanFormulas(startScan(), text, true);
  return formulas.reduce((said, { tex, source }, index) => said.replace(shieldOf(index), () => say(tex) ?? source), shielded);
}
