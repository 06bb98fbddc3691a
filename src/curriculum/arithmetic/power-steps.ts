import type { Step } from '../exercise.ts';
import { product } from './products.ts';

/** `a^n` of positive whole numbers, `n` above 1: written out, then one product a step. The last line is the power's value. */
export function powerSteps(a: number, n: number): { steps: Step[]; value: number } {
  const power = `${a}^${n > 9 ? `{${n}}` : n}`;
  const steps: Step[] = [{ rule: 'write-out', lines: [`${power}=${Array.from({ length: n }, () => a).join('\\times')}`] }];
  let value = a;
  for (let at = 1; at < n; at += 1) {
    const { lines, value: next } = product(value, a);
    steps.push({ rule: 'multiply', lines });
    value = next;
  }
  return { steps: [...steps, { rule: 'power', lines: [`${power}=${value}`] }], value };
}
