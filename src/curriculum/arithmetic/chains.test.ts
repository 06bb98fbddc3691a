import { expect, test } from 'vitest';
import { lineHolds } from '../laws/holds.ts';
import { createRandom, integer, oneOf } from '../random.ts';
import { product } from './products.ts';
import { quotient, tooMany, tryQuotient } from './quotients.ts';
import { reduceSteps } from './reduce.ts';
import { addChain, subtractChain, sum } from './sums.ts';
import { whole, type Work } from './work.ts';

test.each([
  [addChain(347, 586), '347+586=347+500+80+6=847+80+6=927+6=933'],
  [addChain(8, 3853), '8+3853=3853+8=3861'],
  [addChain(405, 304), '405+304=405+300+4=705+4=709'],
  [addChain(0, 7), '0+7=7'],
  [subtractChain(933, 586), '933-586=933-500-80-6=433-80-6=353-6=347'],
  [subtractChain(52, 52), '52-52=0'],
  [subtractChain(1000, 1), '1000-1=999'],
])('one place at a time: %s', (written, expected) => expect(written).toBe(expected));

test.each<[string, Work, string[]]>([
  ['both signs', sum(-33, 29), ['33-29=33-20-9=13-9=4', '-33+29=-4']],
  ['two losses', sum(-14, -20), ['14+20=34', '-14-20=-34']],
  ['below zero', sum(25, -28), ['28-25=28-20-5=8-5=3', '25-28=-3']],
  ['single digits', sum(-3, 8), ['-3+8=5']],
  ['a round factor', product(347, 6), ['347\\times6=300\\times6+40\\times6+7\\times6=1800+240+42=2040+42=2082']],
  ['the tables', product(-7, 12), ['-7\\times12=-84']],
  ['the round one first', product(6, 16), ['6\\times16=16\\times6=10\\times6+6\\times6=60+36=96']],
  ['two digits each', product(43, 27), ['43\\times27=43\\times20+43\\times7', '43\\times20=40\\times20+3\\times20=800+60=860', '43\\times7=40\\times7+3\\times7=280+21=301', '860+301=860+300+1=1160+1=1161', '43\\times27=1161']],
  ['by heart', quotient(-96, 8), ['-96\\div8=-12']],
  ['with a zero', quotient(420, 7), ['42-6\\times7=42-42=0', '0-0\\times7=0', '420\\div7=60']],
  ['with zeros at both ends', quotient(800, 200), ['800\\div200=8\\div2=4']],
  ['with zeros and a long divisor', quotient(1400, 280), ['1400\\div280=140\\div28', '28\\times5=20\\times5+8\\times5=100+40=140', '140-140=0', '1400\\div280=5']],
  ['digit by digit', quotient(522, 9), ['52-5\\times9=52-45=52-40-5=12-5=7', '72-8\\times9=72-72=0', '522\\div9=58']],
  ['a zero in between', quotient(618, 6), ['6-1\\times6=6-6=0', '1-0\\times6=1', '18-3\\times6=18-18=0', '618\\div6=103']],
  ['a long divisor', quotient(308, 14), ['14\\times2=10\\times2+4\\times2=20+8=28', '30-28=30-20-8=10-8=2', '14\\times2=10\\times2+4\\times2=20+8=28', '28-28=0', '308\\div14=22']],
])('%s', (_, work, lines) => expect(work.lines).toEqual(lines));

test.each<[string, ReturnType<typeof tryQuotient>, string[], number | null]>([
  ['even', tryQuotient(63, 9), ['9\\times7=63'], 7],
  ['even, with a sign', tryQuotient(-63, 9), ['9\\times7=63', '-63\\div9=-7'], -7],
  ['something is left', tryQuotient(-84, 9), ['9\\times9=81', '84-81=84-80-1=4-1=3'], null],
  ['less than once', tryQuotient(8, -9), [], null],
  ['beyond the tables', tryQuotient(127, 9), ['12-1\\times9=12-9=3', '37-4\\times9=37-36=37-30-6=7-6=1'], null],
  ['beyond the tables, even, with a sign', tryQuotient(-117, 9), ['11-1\\times9=11-9=2', '27-3\\times9=27-27=0', '117\\div9=13', '-117\\div9=-13'], -13],
  ['nothing', tryQuotient(0, -9), ['0\\div(-9)=0'], 0],
])('a quotient that may be none: %s', (_, found, lines, value) => expect(found).toEqual({ lines, value }));

test('one trial in eight or so is one too many, never within the tables', () => {
  const tried = Array.from({ length: 2000 }, (_, at) => tooMany(30 + (at % 200), 13 + (at % 17)));
  const share = tried.filter((lines) => lines.length > 0).length / tried.length;
  expect(share).toBeGreaterThan(0.05);
  expect(share).toBeLessThan(0.2);
  for (const [product, larger] of tried.filter((lines) => lines.length > 0)) expect([lineHolds(product!, []), lineHolds(larger!, [])]).toEqual([true, true]);
  expect(Array.from({ length: 100 }, (_, n) => tooMany(n, 12)).flat()).toEqual([]);
});

test('fractions are reduced by one prime after the other', () => {
  expect(reduceSteps(-18, 24)).toEqual({
    first: '-\\frac{18}{24}',
    answer: '-\\frac{3}{4}',
    steps: [
      { rule: 'reduce', values: { n: '2' }, lines: ['-\\frac{18}{24}=-\\frac{18\\div2}{24\\div2}=-\\frac{9}{12}'] },
      { rule: 'reduce', values: { n: '3' }, lines: ['-\\frac{9}{12}=-\\frac{9\\div3}{12\\div3}=-\\frac{3}{4}'] },
    ],
  });
  expect(reduceSteps(7, 12)).toMatchObject({ answer: '\\frac{7}{12}', steps: [] });
  expect(reduceSteps(12, 4).answer).toBe('3');
  expect(reduceSteps(0, 4).answer).toBe('0');
});

test('every line of every calculation holds, and the last one ends in the value', () => {
  const random = createRandom(6);
  for (let round = 0; round < 400; round += 1) {
    const size = oneOf(random, [9, 40, 300, 4000]);
    const [a, b] = [integer(random, -size, size), integer(random, -Math.min(size, 300), Math.min(size, 300))];
    const divisor = oneOf(random, [-7, -1, 1, 3, 8, 11, 12, 14, 25]);
    for (const { lines, value } of [sum(a, b), product(a, b), quotient(a * divisor, divisor)]) {
      for (const line of lines) expect(lineHolds(line, []) || isTrivial(line), line).toBe(true);
      expect(lines.at(-1)!.endsWith(`=${value}`), lines.join('; ')).toBe(true);
    }
  }
});

/** `5=5`: the checker has nothing to say of it. */
const isTrivial = (line: string): boolean => new Set(line.split('=')).size === 1;

test('what is no whole number of school size is refused', () => {
  expect(() => whole(0.5)).toThrow(RangeError);
  expect(() => whole(1e9)).toThrow(RangeError);
  expect(Object.is(whole(-0), 0)).toBe(true);
});
