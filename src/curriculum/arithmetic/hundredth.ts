import { decimal } from './decimals.ts';

/** `n\div100` as a decimal without zeros at its end: 705 is 7.05. `n` is a whole number that is not negative. */
export function hundredth(n: number): { text: string; line: string } {
  const text = decimal(n, 2);
  return { text, line: `${n}\\div100=${text}` };
}
