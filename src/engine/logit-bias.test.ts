import { expect, test } from 'vitest';
import { biasFor, noBias } from './logit-bias.ts';

const never = (prompt: string) => biasFor(banned, prompt).filter(([, nats]) => nats === -Infinity).map(([token]) => token);

const banned = { banned: [[1, 2], [5, 5]], bannedUnlessChinese: [[8, 9]], raised: [] } as const;

test.each([
  ['a problem in words is answered without a Chinese sign', '<|im_start|>Solve 2x = 4<|im_end|>'],
  ['so is a bare formula: a reader of Chinese has it asked with a word before it', '<|im_start|>\\frac{1}{2} + gcd(4, 6)<|im_end|>'],
])('%s', (_, prompt) => expect(never(prompt)).toEqual([1, 2, 5, 8, 9]));

test('a Chinese problem is answered in Chinese', () => expect(never('<|im_start|>求 gcd(4, 6)<|im_end|>')).toEqual([1, 2, 5]));

test('a model of which nothing is known may write all', () => expect(biasFor(noBias, 'Solve 2x = 4')).toEqual([]));

test('what is raised is raised, unless it is banned', () => {
  const raised = [[7, 1.5], [9, 1.5]] as const;
  expect(biasFor({ ...banned, raised }, '求 2x = 4 的解').filter(([, nats]) => nats > 0)).toEqual(raised);
  expect(biasFor({ ...banned, raised }, 'Solve 2x = 4').filter(([token, nats]) => token === 9 || nats > 0)).toEqual([[9, -Infinity], [7, 1.5]]);
});
