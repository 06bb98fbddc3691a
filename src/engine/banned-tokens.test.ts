import { expect, test } from 'vitest';
import { bannedFor, nothingBanned } from './banned-tokens.ts';

const banned = { always: [[1, 2], [5, 5]], unlessChinese: [[8, 9]] } as const;

test.each([
  ['a problem in words is answered without a Chinese sign', '<|im_start|>Solve 2x = 4<|im_end|>'],
  ['so is a bare formula: a reader of Chinese has it asked with a word before it', '<|im_start|>\\frac{1}{2} + gcd(4, 6)<|im_end|>'],
])('%s', (_, prompt) => expect(bannedFor(banned, prompt)).toEqual([1, 2, 5, 8, 9]));

test('a Chinese problem is answered in Chinese', () => expect(bannedFor(banned, '<|im_start|>求 gcd(4, 6)<|im_end|>')).toEqual([1, 2, 5]));

test('a model of which nothing is known may write all', () => expect(bannedFor(nothingBanned, 'Solve 2x = 4')).toEqual([]));
