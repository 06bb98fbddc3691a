import type { Step } from '../exercise.ts';
import { sum } from './sums.ts';

/** The numbers of all slots added up, one after the other, in the order in which the slots are given. */
export function countAll(slots: Readonly<Record<string, string>>, order: readonly string[] = Object.keys(slots)): Step {
  const [first, ...others] = order.map((slot) => Number(slots[slot]));
  let all = first!;
  const lines = others.flatMap((number) => {
    const next = sum(all, number);
    all = next.value;
    return next.lines;
  });
  return { rule: 'count-all', things: order, lines };
}
