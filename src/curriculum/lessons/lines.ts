import { over } from '../arithmetic/over.ts';
import { plusTerm, term } from '../arithmetic/tex.ts';
import { drawFraction, gcd } from '../arithmetic/draw-fraction.ts';
import type { Exercise, Lesson, Made, Step } from '../exercise.ts';
import { interceptSteps, lineTex, type Point, pointTex, slopeSteps, type Slope } from '../equations/line-steps.ts';
import { asSlopeIntercept, interceptOfLine, lineOfSlope, lineThrough, parallelThrough, perpendicularThrough, slopeOfLine, slopeOfPoints } from '../phrasings/lines.ts';
import { chance, integer, nonZero, oneOf, type Random } from '../random.ts';

/** Slopes and intercepts, then the line of a slope through a point, then through two points and from `2x+3y=6`, then parallels, perpendiculars and fractions. */
export const lines: Lesson = {
  topic: 'lines',
  levels: 4,
  make: (level: number, random: Random): Exercise => ({ topic: 'lines', level, ...oneOf(random, kinds[level - 1]!)(random) }),
};

const kinds: readonly (readonly ((random: Random) => Made)[])[] = [
  [wholeSlope, wholeSlope, slopeRead, interceptRead],
  [fractionSlope, ofSlope, ofSlope],
  [through, through, solvedForY, standardSlope],
  [parallel, perpendicular, throughWithFraction],
];

/** The points of which the slope or the line is asked, in either order. */
const pointKeys = (p: Point, q: Point): string[] => [pointTex(p) + pointTex(q), pointTex(q) + pointTex(p)].flatMap((points) => [points, `slope${points}`]);

const coordinate = (random: Random): number => integer(random, -9, 9);

function wholeSlope(random: Random): Made {
  const p = { x: coordinate(random), y: coordinate(random) };
  const run = nonZero(random, -6, 6);
  const q = { x: p.x + run, y: p.y + run * integer(random, -5, 5) };
  const { steps, answer } = slopeSteps(p, q);
  return { key: `slope${pointTex(p)}${pointTex(q)}`, twins: pointKeys(p, q), solution: steps, answer, asks: slopeOfPoints, slots: { p: pointTex(p), q: pointTex(q) } };
}

function fractionSlope(random: Random): Made {
  const p = { x: coordinate(random), y: coordinate(random) };
  const run = nonZero(random, -9, 9);
  const q = { x: p.x + run, y: p.y + nonZero(random, -9, 9) };
  if ((q.y - p.y) % run === 0) return fractionSlope(random);
  const { steps, answer } = slopeSteps(p, q);
  return { key: `slope${pointTex(p)}${pointTex(q)}`, twins: pointKeys(p, q), solution: steps, answer, asks: slopeOfPoints, slots: { p: pointTex(p), q: pointTex(q) } };
}

const compared = (m: number, b: number): Step => ({ rule: 'compare-with', values: { n: 'mx+b' }, lines: [`${term(m, 'x')}${plusTerm(b)}=${m}\\times x${plusTerm(b)}`] });

function slopeRead(random: Random): Made {
  const [m, b] = [nonZero(random, -12, 12), nonZero(random, -20, 20)];
  return { key: `slope of ${m},${b}`, twins: [`intercept of ${m},${b}`], solution: [compared(m, b)], answer: String(m), asks: slopeOfLine, slots: { e: lineTex({ n: m, d: 1 }, b) } };
}

function interceptRead(random: Random): Made {
  const [m, b] = [nonZero(random, -12, 12), nonZero(random, -20, 20)];
  const put: Step = { rule: 'insert-value', values: { n: 'x=0' }, lines: [`${m}\\times0${plusTerm(b)}=${b}`] };
  return { key: `intercept of ${m},${b}`, twins: [`slope of ${m},${b}`], solution: [put], answer: String(b), asks: interceptOfLine, slots: { e: lineTex({ n: m, d: 1 }, b) } };
}

function ofSlope(random: Random): Made {
  const m = nonZero(random, -9, 9);
  const p = { x: nonZero(random, -8, 8), y: integer(random, -20, 20) };
  const { steps, b } = interceptSteps({ n: m, d: 1 }, p);
  return { key: `${m}${pointTex(p)}`, solution: steps, answer: lineTex({ n: m, d: 1 }, b), asks: lineOfSlope, slots: { m: String(m), p: pointTex(p) } };
}

/** Through two points, of a whole slope. */
function through(random: Random): Made {
  return throughPoints({ n: nonZero(random, -5, 5), d: 1 }, nonZero(random, -5, 5), nonZero(random, -4, 4), random);
}

function throughWithFraction(random: Random): Made {
  const slope = drawSlope(random);
  return throughPoints(slope, slope.d * nonZero(random, -2, 2), slope.d * nonZero(random, -2, 2), random);
}

function throughPoints(slope: Slope, x: number, run: number, random: Random): Made {
  const p = { x, y: integer(random, -9, 9) };
  const q = { x: x + run, y: p.y + (run * slope.n) / slope.d };
  const { steps } = slopeSteps(p, q);
  const { steps: last, b } = interceptSteps(slope, p);
  return { key: `${pointTex(p)}${pointTex(q)}`, twins: pointKeys(p, q), solution: [...steps, ...last], answer: lineTex(slope, b), asks: lineThrough, slots: { p: pointTex(p), q: pointTex(q) } };
}

function drawSlope(random: Random): Slope {
  const { n, d } = drawFraction(random, 5, 2);
  return { n: chance(random, 0.5) ? n : -n, d };
}

/** `ax+by=c` whose intercept is whole. */
function drawStandard(random: Random): { a: number; b: number; c: number; e: string } {
  for (;;) {
    const [a, b] = [nonZero(random, -7, 7), nonZero(random, -5, 5)];
    if (gcd(Math.abs(a), Math.abs(b)) > 1) continue;
    const c = b * nonZero(random, -8, 8);
    return { a, b, c, e: `${term(a, 'x')}${plusTerm(b, 'y')}=${c}` };
  }
}

function solvedForY(random: Random): Made {
  const { a, b, c, e } = drawStandard(random);
  const answer = lineTex({ n: b < 0 ? a : -a, d: Math.abs(b) }, c / b);
  const solution: Step[] = [{ rule: a > 0 ? 'subtract-both' : 'add-both', values: { n: term(Math.abs(a), 'x') }, lines: [`${term(b, 'y')}=${term(-a, 'x')}${plusTerm(c)}`] }];
  if (b !== 1) solution.push({ rule: 'divide-both', values: { n: String(b) }, lines: [...over(-a, b).lines, ...over(c, b).lines, answer] });
  return { key: `y from ${a},${b}=${c}`, twins: [`slope of ${a},${b}=${c}`], solution, answer, asks: asSlopeIntercept, slots: { e } };
}

function standardSlope(random: Random): Made {
  const { a, b, c, e } = drawStandard(random);
  const { lines: worked, answer } = over(-a, b);
  return { key: `slope of ${a},${b}=${c}`, twins: [`y from ${a},${b}=${c}`], solution: [{ rule: 'minus-a-over-b', lines: worked }], answer, asks: slopeOfLine, slots: { e } };
}

function parallel(random: Random): Made {
  const [m, k] = [nonZero(random, -9, 9), nonZero(random, -12, 12)];
  const p = { x: nonZero(random, -8, 8), y: integer(random, -20, 20) };
  const { steps, b } = interceptSteps({ n: m, d: 1 }, p);
  return { key: `|| ${m},${k}${pointTex(p)}`, twins: [`T ${m},${k}${pointTex(p)}`], solution: [compared(m, k), ...steps], answer: lineTex({ n: m, d: 1 }, b), asks: parallelThrough, slots: { e: lineTex({ n: m, d: 1 }, k), p: pointTex(p) } };
}

function perpendicular(random: Random): Made {
  const [m, k] = [nonZero(random, -6, 6), nonZero(random, -12, 12)];
  const slope = { n: m < 0 ? 1 : -1, d: Math.abs(m) };
  const p = { x: m * nonZero(random, -3, 3), y: integer(random, -9, 9) };
  const { steps, b } = interceptSteps(slope, p);
  const solution: Step[] = [compared(m, k), { rule: 'turned-slope', lines: over(-1, m).lines }, ...steps];
  return { key: `T ${m},${k}${pointTex(p)}`, twins: [`|| ${m},${k}${pointTex(p)}`], solution, answer: lineTex(slope, b), asks: perpendicularThrough, slots: { e: lineTex({ n: m, d: 1 }, k), p: pointTex(p) } };
}
