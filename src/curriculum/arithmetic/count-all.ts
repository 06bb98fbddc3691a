import type { Step } from '../exercise.ts';
import { runningSums } from './sums.ts';

/** The numbers of all slots added up, one after the other, in the order in which the slots are given. */
export const countAll = (slots: Readonly<Record<string, string>>, order: readonly string[] = Object.keys(slots)): Step => ({
  rule: 'count-all',
  things: order,
  lines: runningSums(order.map((slot) => Number(slots[slot]))).flatMap(({ lines }) => lines),
});
