import { countAll } from '../arithmetic/count-all.ts';
import { difference } from '../arithmetic/differences.ts';
import { over } from '../arithmetic/over.ts';
import { powerSteps } from '../arithmetic/power-steps.ts';
import { product, TABLES } from '../arithmetic/products.ts';
import { quotient } from '../arithmetic/quotients.ts';
import { reduceSteps } from '../arithmetic/reduce.ts';
import { fraction } from '../arithmetic/tex.ts';
import { drawFraction, type Fraction } from '../arithmetic/draw-fraction.ts';
import type { Exercise, Lesson, Made, Step } from '../exercise.ts';
import { notOneOfThree, oneOfThree, oneOfTwo, twoPutBack, twoTaken } from '../phrasings/probability-bags.ts';
import { allHeads, notHappening } from '../phrasings/probability-events.ts';
import { cardAbove, cardMultiple, dieAbove } from '../phrasings/probability-numbers.ts';
import { bothHappen, noneHappens } from '../phrasings/probability-two-events.ts';
import { integer, oneOf, type Random } from '../random.ts';

/** One ball of two or three colours and one die, then numbered cards and what is not, then two events, then two balls taken and no event. */
export const probability: Lesson = {
  topic: 'probability',
  levels: 4,
  make: (level: number, random: Random): Exercise => ({ topic: 'probability', level, ...oneOf(random, kinds[level - 1]!)(random) }),
};

const kinds: readonly (readonly ((random: Random) => Made)[])[] = [
  [ofTwo, ofTwo, ofTwo, ofThree, ofThree, die],
  [cards, multiples, notOfThree, opposite],
  [both, both, putBack, putBack, heads],
  [taken, none],
];

/** `n` out of `all`, in lowest terms. `things` are what the `n` are. */
function share(n: number, all: number, things: readonly string[] = []): { steps: Step[]; answer: string } {
  const { lines, reduction, answer } = over(n, all);
  return { steps: [{ rule: 'probability', things, lines }, ...reduction], answer };
}

/** All things counted, then what comes `after`. */
const counted = (slots: Readonly<Record<string, string>>, after: readonly Step[]): Pick<Made, 'slots' | 'solution'> => ({ slots, solution: [countAll(slots), ...after] });

function ofTwo(random: Random): Made {
  const [a, b] = [integer(random, 2, 20), integer(random, 2, 20)];
  const { steps, answer } = share(a, a + b, ['a']);
  return { key: `${a} of ${a}+${b}`, twins: [`${b} of ${b}+${a}`], answer, asks: oneOfTwo, ...counted({ a: String(a), b: String(b) }, steps) };
}

function drawThree(random: Random): { numbers: Three; slots: Record<string, string> } {
  const [a, b, c] = [integer(random, 2, 15), integer(random, 2, 15), integer(random, 2, 15)];
  return { numbers: [a, b, c], slots: { a: String(a), b: String(b), c: String(c) } };
}

type Three = readonly [number, number, number];
const ofThreeKey = ([a, b, c]: Three) => `${a} of ${a}+${b}+${c}`;
const notOfThreeKey = (numbers: Three) => `not ${ofThreeKey(numbers)}`;
const ordersOf = ([a, b, c]: Three): Three[] => [[a, b, c], [a, c, b], [b, a, c], [b, c, a], [c, a, b], [c, b, a]];
const threeTwins = (numbers: Three) => ordersOf(numbers).flatMap((order) => [ofThreeKey(order), notOfThreeKey(order)]);

function ofThree(random: Random): Made {
  const { numbers, slots } = drawThree(random);
  const [a, b, c] = numbers;
  const { steps, answer } = share(a, a + b + c, ['a']);
  return { key: ofThreeKey(numbers), twins: threeTwins(numbers), answer, asks: oneOfThree, ...counted(slots, steps) };
}

function notOfThree(random: Random): Made {
  const { numbers, slots } = drawThree(random);
  const [a, b, c] = numbers;
  const { steps, answer } = share(b + c, a + b + c);
  const others: Step = { rule: 'favourable', things: ['a'], lines: difference(a + b + c, a).lines };
  return { key: notOfThreeKey(numbers), twins: threeTwins(numbers), answer, asks: notOneOfThree, ...counted(slots, [others, ...steps]) };
}

function die(random: Random): Made {
  const k = integer(random, 1, 5);
  const { steps, answer } = share(6 - k, 6);
  return { key: `die above ${k}`, solution: [{ rule: 'favourable', lines: difference(6, k).lines }, ...steps], answer, asks: dieAbove, slots: { k: String(k) } };
}

function cards(random: Random): Made {
  const n = integer(random, 8, 60);
  const k = integer(random, 2, n - 2);
  const { steps, answer } = share(n - k, n);
  return { key: `1-${n} above ${k}`, solution: [{ rule: 'favourable', lines: difference(n, k).lines }, ...steps], answer, asks: cardAbove, slots: { n: String(n), k: String(k) } };
}

/** As many multiples of `k` as the whole part of the quotient. */
function multiples(random: Random): Made {
  const k = integer(random, 2, 9);
  const times = integer(random, 2, 12);
  const n = k * times;
  const { steps, answer } = share(times, n);
  return { key: `1-${n} multiple of ${k}`, solution: [{ rule: 'favourable', lines: quotient(n, k).lines }, ...steps], answer, asks: cardMultiple, slots: { n: String(n), k: String(k) } };
}

/** One less a fraction. */
function without({ n, d }: Fraction): string[] {
  return [...difference(d, n).lines, `1-${fraction(n, d)}=${fraction(d - n, d)}`];
}

function opposite(random: Random): Made {
  const p = drawFraction(random, 30, 1);
  return { key: `not ${p.n}/${p.d}`, solution: [{ rule: 'one-minus', lines: without(p) }], answer: fraction(p.d - p.n, p.d), asks: notHappening, slots: { p: fraction(p.n, p.d) } };
}

/** Tops and bottoms multiplied, then reduced. */
function times(p: Fraction, q: Fraction): { steps: Step[]; answer: string } {
  const [top, bottom] = [product(p.n, q.n), product(p.d, q.d)];
  const { first, steps, answer } = reduceSteps(top.value, bottom.value);
  const together = `\\frac{${p.n}}{${p.d}}\\times\\frac{${q.n}}{${q.d}}=${first}`;
  return { steps: [{ rule: 'tops', lines: top.lines }, { rule: 'bottoms', lines: bottom.lines }, { rule: 'multiply', lines: [together] }, ...steps], answer };
}

const bothKey = (p: Fraction, q: Fraction) => `${p.n}/${p.d} and ${q.n}/${q.d}`;
const noneKey = (p: Fraction, q: Fraction) => `no ${p.n}/${p.d} nor ${q.n}/${q.d}`;
const eventTwins = (p: Fraction, q: Fraction) => [bothKey(p, q), bothKey(q, p), noneKey(p, q), noneKey(q, p)];

const drawPair = (random: Random): [Fraction, Fraction] => [drawFraction(random, 10, 1), drawFraction(random, 10, 1)];

function both(random: Random): Made {
  const [p, q] = drawPair(random);
  const { steps, answer } = times(p, q);
  return { key: bothKey(p, q), twins: eventTwins(p, q), solution: steps, answer, asks: bothHappen, slots: { p: fraction(p.n, p.d), q: fraction(q.n, q.d) } };
}

function none(random: Random): Made {
  const [p, q] = drawPair(random);
  const { steps, answer } = times({ n: p.d - p.n, d: p.d }, { n: q.d - q.n, d: q.d });
  const solution: Step[] = [{ rule: 'one-minus', lines: without(p) }, { rule: 'one-minus', lines: without(q) }, ...steps];
  return { key: noneKey(p, q), twins: eventTwins(p, q), solution, answer, asks: noneHappens, slots: { p: fraction(p.n, p.d), q: fraction(q.n, q.d) } };
}

/** Together so few that their square is known by heart. */
function drawFew(random: Random): [number, number] {
  const a = integer(random, 2, 9);
  return [a, integer(random, 2, TABLES - a)];
}

const putBackKey = (a: number, b: number) => `twice ${a} of ${a}+${b}`;
const takenKey = (a: number, b: number) => `two ${a} of ${a}+${b}`;
const drawTwins = (a: number, b: number) => [putBackKey(a, b), putBackKey(b, a), takenKey(a, b), takenKey(b, a)];

function putBack(random: Random): Made {
  const [a, b] = drawFew(random);
  const all = a + b;
  const { steps, answer } = times({ n: a, d: all }, { n: a, d: all });
  const each: Step = { rule: 'probability', things: ['a'], lines: [`${a}\\div${all}=${fraction(a, all)}`] };
  return { key: putBackKey(a, b), twins: drawTwins(a, b), answer, asks: twoPutBack, ...counted({ a: String(a), b: String(b) }, [each, ...steps]) };
}

/** The second time there is one ball less of each. */
function taken(random: Random): Made {
  const [a, b] = drawFew(random);
  const all = a + b;
  const { steps, answer } = times({ n: a, d: all }, { n: a - 1, d: all - 1 });
  const less: Step = { rule: 'one-less', things: ['a'], lines: [`${a}-1=${a - 1}`, `${all}-1=${all - 1}`], joined: 'and' };
  return { key: takenKey(a, b), twins: drawTwins(a, b), answer, asks: twoTaken, ...counted({ a: String(a), b: String(b) }, [less, ...steps]) };
}

function heads(random: Random): Made {
  const n = integer(random, 2, 6);
  const { steps, value } = powerSteps(2, n);
  return { key: `${n} heads`, solution: [...steps, { rule: 'probability', lines: [`1\\div${value}=${fraction(1, value)}`] }], answer: fraction(1, value), asks: allHeads, slots: { n: String(n) } };
}
