/** `\frac{a}{b}` in front of a minus sign where exactly one of the whole numbers is negative; a whole number where `b` is 1. */
export function fraction(a: number, b: number): string {
  const [n, d] = [Math.abs(a), Math.abs(b)];
  const sign = a !== 0 && a < 0 !== b < 0 ? '-' : '';
  return d === 1 || n === 0 ? sign + n : `${sign}\\frac{${n}}{${d}}`;
}

/** `3x`, `x`, `-x`: a first term. */
export function term(factor: number, letter: string): string {
  return factor === 1 ? letter : factor === -1 ? `-${letter}` : `${factor}${letter}`;
}

/** `+3x`, `-x`, nothing for 0: a term after another; a number where there is no letter. */
export function plusTerm(factor: number, letter = ''): string {
  if (factor === 0) return '';
  const size = letter === '' ? String(Math.abs(factor)) : term(Math.abs(factor), letter);
  return (factor < 0 ? '-' : '+') + size;
}

/** A polynomial from its factors, the highest power first: `x^2-13x+22` of `[1, -13, 22]`. */
export function polynomial(factors: readonly number[], letter: string): string {
  let written = '';
  factors.forEach((factor, at) => {
    const power = factors.length - 1 - at;
    const name = power === 0 ? '' : power === 1 ? letter : `${letter}^${power > 9 ? `{${power}}` : power}`;
    if (factor === 0) return;
    written += written === '' ? (name === '' ? String(factor) : term(factor, name)) : plusTerm(factor, name);
  });
  return written === '' ? '0' : written;
}
