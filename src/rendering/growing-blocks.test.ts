import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Piece } from './blocks.ts';
import { GrowingBlocks, readBlocks } from './growing-blocks.ts';
import type { Pages, Run } from './runs.ts';

const seed = 20_260_101;

/** Pieces of Markdown and TeX that together reach every state of the reader. */
const fragments = [
  'Add 8 to both sides', ' ', '\n', '\n\n', '\n   ', '1. ', '2) ', '- ', '* ', '> ', '# ', '---', '```', '~~~', '`', '**', '*', '_', '|', '$', '$$', '\\(', '\\)', '\\[', '\\]',
  '\\begin{align}', '\\end{align}', '\\begin', '\\boxed{', '{', '}', '\\', '\\\\', 'x^2 + 1', '5', 'and', '\uE000', '\uF8FF', '\0', '[a](http://b.c)', '![i](x)', '<b>', '&amp;', '\t', '\r\n', 'é', '𝑥', 'word '.repeat(80), 'z'.repeat(900),
];

const texts = fc.array(fc.constantFrom(...fragments), { maxLength: 60 }).map((parts) => parts.join(''));
const cuts = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 20 });

/** The text in tokens whose lengths go round `lengths`. */
function tokensOf(text: string, lengths: readonly number[]): string[] {
  const tokens: string[] = [];
  for (let at = 0, turn = 0; at < text.length; turn += 1) {
    const length = lengths[turn % lengths.length]!;
    tokens.push(text.slice(at, at + length));
    at += length;
  }
  return tokens;
}

const piecesOf = (runs: Pages<Run>) => runs.flat().flatMap((run): Piece[] => (run.kind === 'flow' ? [run] : run.items.flat()));
const raws = (pieces: Piece[]) => pieces.map((piece) => piece.raw).join('');

describe('laws of growing text', { timeout: 30_000 }, () => {
  test('the blocks, joined, are the text, whether it is growing or finished', () => {
    fc.assert(
      fc.property(texts, fc.boolean(), (text, growing) => {
        expect(raws(piecesOf(new GrowingBlocks().read(text, growing)))).toBe(text);
      }),
      { seed, numRuns: 200 },
    );
  });

  test('token by token ends in the same tree as all at once', () => {
    fc.assert(
      fc.property(texts, cuts, (text, lengths) => {
        const blocks = new GrowingBlocks();
        let seen = '';
        for (const token of tokensOf(text, lengths)) {
          seen += token;
          expect(raws(piecesOf(blocks.read(seen, true)))).toBe(seen);
        }
        expect(blocks.read(text, false)).toEqual(readBlocks(text));
      }),
      { seed, numRuns: 200 },
    );
  });

  test('a text that goes on after an ending is read as if it had never ended', () => {
    fc.assert(
      fc.property(texts, texts, (first, second) => {
        const blocks = new GrowingBlocks();
        blocks.read(first, false);
        expect(blocks.read(first + second, false)).toEqual(readBlocks(first + second));
      }),
      { seed, numRuns: 150 },
    );
  });

  test('a finished piece stays the same object', () => {
    fc.assert(
      fc.property(texts, cuts, (text, lengths) => {
        const blocks = new GrowingBlocks();
        let seen = '';
        let before: Piece[] = [];
        for (const token of tokensOf(text, lengths)) {
          seen += token;
          const now = piecesOf(blocks.read(seen, true));
          for (const [index, piece] of before.slice(0, -1).entries()) expect(now[index]).toBe(piece);
          before = now;
        }
      }),
      { seed, numRuns: 100 },
    );
  });

  test('no shield is left in what is shown', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const shown = JSON.stringify(piecesOf(readBlocks(text)).map((piece) => piece.blocks), (key, value: unknown) => (key === 'source' ? '' : value));
        expect(shown).not.toMatch(/[\uE000-\uF8FF]/);
      }),
      { seed, numRuns: 200 },
    );
  });
});

describe('growing text', () => {
  test('a text that is not the last one grown longer is begun anew', () => {
    const blocks = new GrowingBlocks();
    blocks.read('First.\n\nSecond.\n\nThird', true);
    expect(blocks.read('Other', false)).toEqual(readBlocks('Other'));
  });

  test('the pages before the last stay the same objects in a list of hundreds of items', () => {
    const blocks = new GrowingBlocks();
    const line = (n: number) => `${n}. item ${n}\n`;
    let text = '';
    for (let n = 1; n <= 300; n += 1) text += line(n);
    const [before] = blocks.read(text, true).flat();
    const [after] = blocks.read(text + line(301), true).flat();
    if (before?.kind !== 'list' || after?.kind !== 'list') throw new Error('one list was expected');
    expect(after.items.slice(0, 9)).toHaveLength(9);
    for (const [index, page] of before.items.slice(0, 9).entries()) expect(after.items[index]).toBe(page);
    expect(piecesOf([[after]])).toHaveLength(301);
  });
});
