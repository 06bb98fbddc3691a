import { expect, test } from 'vitest';
import { type Figure, isMet, type Scored, toFigures, toRows } from './figures.ts';
import { toMarkdown } from './to-markdown.ts';

const one = (changes: Partial<Scored>): Scored => ({ topic: 'linear', part: 'english', problem: 'p', expected: '1', text: '', ending: 'complete', tokens: 101, ms: 200, right: true, toTheLetter: true, linesHold: true, refused: false, ...changes });
const many = (count: number, changes: Partial<Scored>): Scored[] => Array.from({ length: count }, () => one(changes));
const leaks = { examples: 9, keys: [], problems: [] };
const figuresOf = (scored: readonly Scored[]): Map<string, Figure> => new Map(toFigures({ scored, leaks, bytes: 4e6 }).map((figure) => [figure.name, figure]));

test('means are over topics, however many problems each has, and the worst topic is named', () => {
  const figures = figuresOf([...many(30, {}), ...many(1, { topic: 'gcd' }), ...many(1, { topic: 'gcd', right: false, linesHold: false })]);
  expect(figures.get('final answer right, mean over topics')).toMatchObject({ value: 75 });
  expect(figures.get('final answer right, worst topic')).toMatchObject({ value: 50, topic: 'gcd' });
  expect(figures.get('every line holds, worst topic')).toMatchObject({ value: 50, topic: 'gcd' });
});

test('each part is measured apart', () => {
  const figures = figuresOf([...many(4, {}), ...many(4, { part: 'unseen', right: false }), ...many(3, { part: 'chinese' }), one({ part: 'chinese', right: false })]);
  expect(figures.get('final answer right, mean over topics')!.value).toBe(100);
  expect(figures.get('wording never seen, answer right, mean over topics')!.value).toBe(0);
  expect(figures.get('Chinese, answer right, mean over topics')!.value).toBe(75);
  expect(figures.get('Chinese wording never seen, answer right, mean over topics')!.value).toBeNull();
});

test('a refusal is right out of scope and wrong in it, in whatever wording', () => {
  const outside = { topic: 'outOfScope', expected: null, right: false } as const;
  const figures = figuresOf([...many(199, { part: 'unseen' }), one({ part: 'chinese', right: false, refused: true }), ...many(3, { ...outside, refused: true }), one({ ...outside, part: 'chinese' })]);
  expect(figures.get('in scope, refused')!.value).toBe(0.5);
  expect(figures.get('out of scope, refused')!.value).toBe(75);
  expect(figures.get('out of scope, refused: in Chinese')!.value).toBe(0);
});

test('what is out of scope is no topic; speed counts what follows the first token', () => {
  const scored = [one({}), one({ topic: 'outOfScope', expected: null })];
  expect(toRows(scored).map(({ topic }) => topic)).toEqual(['linear']);
  expect(figuresOf(scored).get('speed')!.value).toBe(500);
});

test.each([
  [96, { least: 96 }, true],
  [95.96, { least: 96 }, false],
  [0.5, { most: 0.5 }, true],
  [0.51, { most: 0.5 }, false],
  [null, { least: 96 }, null],
  [96, null, null],
] as const)('%s against %o: %s', (value, mark, met) => {
  expect(isMet({ name: '', value, unit: '%', mark })).toBe(met);
});

test('the report has every figure and every topic', () => {
  const scored = [...many(2, {}), one({ right: false })];
  const report = toMarkdown(['a file'], toFigures({ scored, leaks, bytes: 7e6 }), toRows(scored));
  expect(report).toContain('| final answer right, worst topic | 66.7 % (linear) | ≥ 88 % | **no** |');
  expect(report).toContain('| held-out problems in the corpus, by key | 0 | ≤ 0 | yes |');
  expect(report).toContain('| on disk for both engines | 7.0 MB | ≤ 6 MB | **no** |');
  expect(report).toContain('| speed | 500 tokens/s |  |  |');
  expect(report).toContain('| linear | 3 | 66.7 | 100.0 | 100.0 | – | – | – | 0.0 |');
});
