import type { Exercise, Lesson } from '../exercise.ts';
import { calculate } from '../phrasings/calculate.ts';
import { chance, integer, oneOf, type Random } from '../random.ts';
import { evaluateInOrder, isNumber, texOf, type Token } from '../arithmetic/in-order.ts';

/** Letters stand for numbers. */
const shapes = [
  ['a+b*c', 'a-b*c', 'a*b+c', 'a*b-c', 'a/b+c', 'a+b/c', 'a-b/c', 'a-b+c', 'a+b+c', 'a-b-c', 'a*b*c'],
  ['(a+b)*c', 'a*(b-c)', '(a-b)*c', '(a+b)/c', '(a-b)/c', 'a-(b-c)', 'a-(b+c)', 'a/(b-c)', 'a*b+c*d', 'a*b-c*d', 'a+b-c*d'],
  ['a+b*(c-d)', 'a-b*(c-d)', '(a+b)*(c-d)', 'a-(b+c)*d', 'a*(b+c)-d', '(a-b)*c+d', '(a+b)/c-d', 'a*b-c/d', 'a*(b-c)+d*e', '(a+b)*c-d*e', 'a*b-(c+d)'],
] as const;

/** `15\times5-7`: two operations, then brackets, then three or four. Only the last result may be negative. */
export const order: Lesson = {
  topic: 'order',
  levels: shapes.length,
  make(level: number, random: Random): Exercise {
    for (;;) {
      const tokens = drawTokens(oneOf(random, shapes[level - 1]!), level, random);
      const worked = evaluateInOrder(tokens);
      if (!worked) continue;
      const key = tokens.join('');
      return { topic: 'order', level, key, answer: String(worked.value), solution: worked.steps, asks: calculate, slots: { e: texOf(tokens) } };
    }
  },
};

/** The numbers beside a product or a quotient are small; a dividend is mostly a multiple of its divisor. */
function drawTokens(shape: string, level: number, random: Random): Token[] {
  const tokens: Token[] = [...shape].map((sign) => (/[a-e]/.test(sign) ? integer(random, 2, chance(random, 0.5) ? 9 : 15 + 15 * level) : sign));
  tokens.forEach((token, at) => {
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    if (token === '*' && isNumber(before) && isNumber(after)) tokens[chance(random, 0.5) ? at - 1 : at + 1] = integer(random, 2, 9);
    if (token === '/' && isNumber(after)) tokens[at + 1] = integer(random, 2, 9);
    if (token === '/' && isNumber(before) && isNumber(tokens[at + 1])) tokens[at - 1] = (tokens[at + 1] as number) * integer(random, 2, 12);
  });
  return tokens;
}
