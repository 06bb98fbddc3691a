import { difference } from '../arithmetic/differences.ts';
import { product } from '../arithmetic/products.ts';
import { quotient } from '../arithmetic/quotients.ts';
import { sum } from '../arithmetic/sums.ts';
import type { Asks, Made, Step } from '../exercise.ts';
import type { Random } from '../random.ts';
import type { Rule } from '../rules/rule.ts';

/** A problem told in words. */
export type Told = Made;

export type Story = (random: Random) => Told;

/** The steps of a story's solution as they come: each gives the number that it reaches. */
export class Reckoning {
  readonly steps: Step[] = [];

  add(a: number, b: number, rule: Rule = 'add'): number {
    return this.#step(rule, sum(a, b));
  }

  subtract(a: number, b: number, rule: Rule = 'subtract'): number {
    return this.#step(rule, difference(a, b));
  }

  multiply(a: number, b: number, rule: Rule = 'multiply'): number {
    return this.#step(rule, product(a, b));
  }

  /** It comes out even. */
  divide(a: number, b: number, rule: Rule = 'divide'): number {
    return this.#step(rule, quotient(a, b));
  }

  /** A hundredth of a multiple of 100: by heart. */
  hundredth(a: number, rule: Rule): number {
    return this.#step(rule, { lines: [`${a}\\div100=${a / 100}`], value: a / 100 });
  }

  #step(rule: Rule, { lines, value }: { lines: string[]; value: number }): number {
    this.steps.push({ rule, lines });
    return value;
  }
}

/** A story of this kind with these numbers, whose answer is found by `reckon`. */
export function tell(kind: string, numbers: Readonly<Record<string, number>>, asks: Asks, reckon: (work: Reckoning) => number): Told {
  const work = new Reckoning();
  const answer = String(reckon(work));
  const slots = Object.fromEntries(Object.entries(numbers).map(([gap, number]) => [gap, String(number)]));
  return { key: `${kind} ${Object.values(slots).join(' ')}`, solution: work.steps, answer, asks, slots };
}
