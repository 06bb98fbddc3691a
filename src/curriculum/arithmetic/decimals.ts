import { quotient } from './quotients.ts';
import type { Step } from '../exercise.ts';

/** A whole number `n` with a point before its last `places` digits: 705 with two is 7.05. */
export function padded(n: number, places: number): string {
  if (places === 0) return String(n);
  const digits = String(Math.abs(n)).padStart(places + 1, '0');
  return `${n < 0 ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** The same without zeros at its end: 750 with two places is 7.5. */
export function decimal(n: number, places: number): string {
  const written = padded(n, places);
  return written.includes('.') ? written.replace(/\.?0+$/, '') : written;
}

/** `7.50`, and `=7.5` behind it where it ends in zeros. */
export function trimmed(n: number, places: number): string {
  const [long, short] = [padded(n, places), decimal(n, places)];
  return long === short ? long : `${long}=${short}`;
}

/** By how many places more than it has a whole number must be written to be divided by one of these. */
const zeros: ReadonlyMap<number, number> = new Map([[2, 1], [4, 2], [5, 1], [8, 3]]);

/** Whether `decimalQuotient` can divide `n` by `d`. */
export const hasEnd = (n: number, d: number): boolean => n % d === 0 || zeros.has(d);

/** `n\div d` of whole numbers, `n` not negative and `d` of 2, 4, 5 or 8 unless it comes out even: with zeros behind the point, then without the point. */
export function decimalQuotient(n: number, d: number): { steps: Step[]; answer: string } {
  if (n % d === 0) {
    const { lines, value } = quotient(n, d);
    return { steps: [{ rule: 'divide', lines }], answer: String(value) };
  }
  const places = zeros.get(d)!;
  const { lines, value } = quotient(n * 10 ** places, d);
  const steps: Step[] = [
    { rule: 'write-zeros', lines: [`${n}=${padded(n * 10 ** places, places)}`] },
    { rule: 'without-point', lines },
    { rule: 'with-point', lines: [`${n}\\div${d}=${trimmed(value, places)}`] },
  ];
  return { steps, answer: decimal(value, places) };
}
