import type { Step } from '../exercise.ts';
import { multiplySizes } from './products.ts';

/** `a\times b` of positive whole numbers, a step for each line. */
export function productSteps(a: number, b: number): Step[] {
  const { lines, partials, sums } = multiplySizes(a, b);
  const steps: Step[] = [{ rule: partials.length > 0 ? 'split-factor' : 'multiply', lines }];
  steps.push(...partials.map((line): Step => ({ rule: 'multiply', lines: [line] })), ...sums.map((line): Step => ({ rule: 'add', lines: [line] })));
  return steps;
}
