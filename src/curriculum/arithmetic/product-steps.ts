import type { Step } from '../exercise.ts';
import { inBrackets, multiplySizes } from './products.ts';

/** `a\times b` of whole numbers that are not 0, a step for each line. */
export function productSteps(a: number, b: number): Step[] {
  const { lines, partials, sums } = multiplySizes(Math.abs(a), Math.abs(b));
  const steps: Step[] = [{ rule: partials.length > 0 ? 'split-factor' : 'multiply', lines }];
  steps.push(...partials.map((line): Step => ({ rule: 'multiply', lines: [line] })), ...sums.map((line): Step => ({ rule: 'add', lines: [line] })));
  if (a < 0 || b < 0) steps.push({ rule: 'sign', lines: [`${a}\\times${inBrackets(b)}=${a * b}`] });
  return steps;
}
