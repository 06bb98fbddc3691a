import type { Language } from '../domain/settings.ts';
import type { Topic } from '../domain/topic.ts';

/** A problem for each topic of the first screen, in both languages. */
export interface Example {
  topic: Topic;
  problem: Readonly<Record<Language, string>>;
}

const alike = (topic: Topic, problem: string): Example => ({ topic, problem: { en: problem, zh: problem } });
const inWords = (topic: Topic, en: string, zh: string): Example => ({ topic, problem: { en, zh } });

/** The first six are offered on the first visit. */
export const examples: readonly Example[] = [
  inWords('linear', 'Solve 5x - 8 = 27', '解方程 5x - 8 = 27'),
  inWords('fractions', 'What is 2/3 + 1/5?', '2/3 + 1/5 等于多少？'),
  inWords('systems', 'Solve 2x + 3y = 25 and x + 2y = 14.', '解方程组 2x + 3y = 25，x + 2y = 14'),
  inWords('expand', 'Expand and simplify (x-1)(x+6)', '展开并化简 (x-1)(x+6)'),
  inWords('derivatives', 'Differentiate 8x^4 - 11x^2', '求 8x^4 - 11x^2 的导数'),
  inWords('words', 'A car travels 240 km in 4 hours. What is its speed?', '一辆汽车 4 小时行驶 240 千米，它的速度是多少？'),
  alike('addition', '347 + 586'),
  alike('subtraction', '3435 - 50'),
  alike('multiplication', '15 * 7'),
  alike('division', '96 ÷ 8'),
  alike('order', '15*5-7'),
  inWords('fractionProducts', 'What is 3/7 × 5/7?', '3/7 × 5/7 等于多少？'),
  inWords('percent', 'What is 50% of 700?', '700 的 50% 是多少？'),
  inWords('linearBothSides', 'Solve -4x - 10 = 8x - 70', '解方程 -4x - 10 = 8x - 70'),
  inWords('brackets', 'Find the value of x: 5(x-2)-2=38', '求 x 的值：5(x-2)-2=38'),
  inWords('quadratics', 'Solve x^2 - 13x + 22 = 0 by factoring.', '用因式分解法解方程 x^2 - 13x + 22 = 0'),
  inWords('evaluate', 'Compute 3x^2 - 2x + 1 for x=4', '当 x=4 时，求 3x^2 - 2x + 1 的值'),
  inWords('gcd', 'Find the greatest common divisor of 54 and 24.', '求 54 和 24 的最大公因数'),
  alike('lcm', 'lcm(6, 5)'),
];
