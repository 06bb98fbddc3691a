import type { Topic } from '../domain/topic.ts';

/** A problem for each topic of the starter model. `words`: it is in English words, so only an English page offers it. */
export interface Example {
  topic: Topic;
  problem: string;
  words?: true;
}

/** The first six are offered on the first visit. */
export const examples: readonly Example[] = [
  { topic: 'linear', problem: 'Solve 5x - 8 = 27' },
  { topic: 'fractions', problem: 'What is 3/4 + 5/6?' },
  { topic: 'systems', problem: 'Solve 2x + 3y = 25 and x + 2y = 14.' },
  { topic: 'expand', problem: 'Expand and simplify (x-1)(x+6)' },
  { topic: 'derivatives', problem: 'Differentiate 8x^4 - 11x^2' },
  { topic: 'words', problem: 'A car travels 522 km in 9 hours. What is its speed?', words: true },
  { topic: 'addition', problem: '347 + 586' },
  { topic: 'subtraction', problem: '3435 - 50' },
  { topic: 'multiplication', problem: '15 * 7' },
  { topic: 'division', problem: '96 ÷ 8' },
  { topic: 'order', problem: '15*5-7' },
  { topic: 'fractionProducts', problem: 'What is 3/7 × 5/7?' },
  { topic: 'percent', problem: 'What is 50% of 700?' },
  { topic: 'linearBothSides', problem: 'Solve -4x - 10 = 8x - 70' },
  { topic: 'brackets', problem: 'Find the value of x: 5(x-2)-2=38' },
  { topic: 'quadratics', problem: 'Solve x^2 - 13x + 22 = 0 by factoring.' },
  { topic: 'evaluate', problem: 'Compute -x^3 + 6x^2 + 3x - 7 for x=4' },
  { topic: 'gcd', problem: 'Find the greatest common divisor of 54 and 24.' },
  { topic: 'lcm', problem: 'lcm(6, 5)' },
];
