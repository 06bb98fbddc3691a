import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestProblem } from '../domain/longest-problem.ts';
import { type Carried, longestLink, readLink, writeLink } from './link.ts';

const seed = 20_261_128;
const packed = (text: string | Buffer) => `#p=1.${deflateSync(text).toString('base64url')}`;
const reasonOf = async (hash: string) => {
  const read = await readLink(hash);
  return read.kind === 'refused' ? read.reason : read.carried;
};

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }).filter((one) => one.trim() !== '');
const carried = fc.record({ problem: text, solution: fc.option(fc.record({ text, model: fc.string({ unit: 'grapheme', maxLength: 30 }) })) });

test('what is written into a link is read from it, in characters that no chat changes', async () => {
  await fc.assert(
    fc.asyncProperty(carried, async (given) => {
      const hash = (await writeLink(given))!;
      expect(hash).toMatch(/^#p=1t?\.[A-Za-z0-9_%-]+$/);
      expect(await readLink(hash)).toEqual({ kind: 'carried', carried: given });
    }),
    { seed, numRuns: 300 },
  );
});

test('any fragment is read or refused, and none throws', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('', '1.', '1t.', '2.', '1'), fc.oneof(fc.string(), fc.base64String(), fc.string({ unit: 'binary' })), async (form, rest) => {
      expect(['carried', 'refused']).toContain((await readLink(`#p=${form}${rest}`)).kind);
    }),
    { seed, numRuns: 500 },
  );
});

test('a link that lost its end, or one of whose characters changed, never shows another problem', async () => {
  const whole = (await writeLink({ problem: 'Solve 5x - 8 = 27', solution: { text: '1. Add 8 to both sides.\n   \\(5x = 35\\)\n\nAnswer: \\(\\boxed{7}\\)', model: 'starter' } }))!;
  for (let at = '#p=1.'.length; at < whole.length; at += 1) {
    expect(await reasonOf(whole.slice(0, at)), `cut at ${at}`).toBe('damaged');
    const other = whole[at] === 'A' ? 'B' : 'A';
    const changed = await readLink(whole.slice(0, at) + other + whole.slice(at + 1));
    // Bits after the last byte mean nothing.
    if (at < whole.length - 1) expect(changed.kind, `changed at ${at}`).toBe('refused');
  }
});

test.each([
  ['nothing', '#p=', 'damaged'],
  ['a version alone', '#p=1', 'damaged'],
  ['a version and nothing', '#p=1.', 'damaged'],
  ['a newer version', '#p=2.abcd', 'version'],
  ['a newer form', '#p=17z.abcd', 'version'],
  ['no version', '#p=__proto__.abcd', 'damaged'],
  ['a foreign character', '#p=1.ab$d', 'alphabet'],
  ['a space that a chat put in', '#p=1.ab d', 'alphabet'],
  ['base64 of the other alphabet', '#p=1.ab+/', 'alphabet'],
  ['bytes that are not packed', '#p=1.aaaaaaaaaaaa', 'damaged'],
  ['a percent sign that stands for nothing', '#p=1t.50%', 'damaged'],
  ['percent signs that are no UTF-8', '#p=1t.%FF%FE', 'damaged'],
  ['packed bytes that are no UTF-8', packed(Buffer.from([0x5b, 0x22, 0xff, 0x22, 0x5d])), 'damaged'],
  ['no JSON', packed('1 + 1'), 'damaged'],
  ['no list', packed('{"problem":"1 + 1"}'), 'damaged'],
  ['a problem that is no text', packed('[1]'), 'damaged'],
  ['a solution that is no text', packed('["1 + 1",{}]'), 'damaged'],
  ['lists in lists', packed('['.repeat(60_000)), 'damaged'],
  ['blanks', '#p=1t.%20%0A', 'empty'],
  ['a problem of blanks', packed('[" ","1. Add"]'), 'empty'],
  ['an endless fragment', `#p=1t.${'1'.repeat(longestLink)}`, 'too-long'],
  ['a problem longer than any model reads', `#p=1t.${'1'.repeat(longestProblem + 1)}`, 'problem-too-long'],
  ['a solution that is too large', packed(JSON.stringify(['1 + 1', 'x'.repeat(70_000)])), 'too-large'],
  ['a bomb of twenty megabytes', packed(Buffer.alloc(20_000_000, ' ')), 'too-large'],
])('%s is refused', async (_, hash, reason) => {
  expect(await reasonOf(hash)).toBe(reason);
});

test('a bomb costs next to nothing', async () => {
  // 24 kB in the link, 24 MB if it were unpacked.
  const bomb = packed(Buffer.alloc(23_000_000, 0));
  expect(bomb.length).toBeLessThan(longestLink);
  const before = process.memoryUsage().arrayBuffers;
  expect(await reasonOf(bomb)).toBe('too-large');
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(4_000_000);
});

const read: Array<[string, string, Carried]> = [
  ['written by hand', '#p=1t.Solve 5x - 8 = 27', { problem: 'Solve 5x - 8 = 27', solution: null }],
  ['a plus is a plus', '#p=1t.347+586', { problem: '347+586', solution: null }],
  ['what a later Lemma adds is left alone', packed('["1 + 1","1. Add","starter",{"more":true}]'), { problem: '1 + 1', solution: { text: '1. Add', model: 'starter' } }],
  ['a name without end', packed(JSON.stringify(['1 + 1', '1. Add', 'm'.repeat(5_000)])), { problem: '1 + 1', solution: { text: '1. Add', model: 'm'.repeat(100) } }],
  ['an empty solution', packed('["1 + 1","",""]'), { problem: '1 + 1', solution: null }],
];

test.each(read)('%s', async (_, hash, expected) => {
  expect(await reasonOf(hash)).toEqual(expected);
});

test('a short problem can be read in the address, a long one and a solution are packed', async () => {
  expect(await writeLink({ problem: '347 + 586', solution: null })).toBe('#p=1t.347%20%2B%20586');
  expect(await writeLink({ problem: '解方程：五倍的一个数减八等于二十七，求这个数。'.repeat(3), solution: null })).toMatch(/^#p=1\./);
});

test('what could not be opened again gets no link', async () => {
  expect(await writeLink({ problem: ' ', solution: null })).toBeNull();
  expect(await writeLink({ problem: '1 + 1', solution: { text: 'x'.repeat(70_000), model: 'starter' } })).toBeNull();
});
