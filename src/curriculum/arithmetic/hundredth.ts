/** `n\div100` as a decimal without zeros at its end: 705 is 7.05. `n` is a whole number that is not negative. */
export function hundredth(n: number): { text: string; line: string } {
  const digits = String(n).padStart(3, '0');
  const text = `${digits.slice(0, -2)}.${digits.slice(-2)}`.replace(/\.?0+$/, '');
  return { text, line: `${n}\\div100=${text}` };
}
