import * as C from './complex.ts';
import { evaluate, someWork } from './evaluate.ts';
import type { Expression } from './expression.ts';
import { attempt } from './not-evaluable.ts';
import { samplePoints, unknownsOf } from './sample-points.ts';
import { traitsOf } from './traits.ts';
import * as V from './value.ts';
import type { Value } from './value.ts';

/** `unknown`: no values to compare, or too little precision to tell. */
export type Sameness = 'same' | 'different' | 'unknown';

/** Points that must have values before their agreement or disagreement means anything. */
const FEWEST = 3;
/** What has neither branches nor edges and agrees at so many points agrees everywhere. */
const ENOUGH = 8;
/** Doubles of sampled expressions differ by rounding alone below this share; above the second they differ. */
const ROUNDING = 1e-9;
const CLEAR = 1e-7;

/** Whether two expressions have the same value: compared exactly where both are fractions, at sample points where letters stand in them. */
export function isSame(a: Expression, b: Expression): Sameness {
  const unknowns = unknownsOf(a, b);
  if (unknowns.length === 0) return isSameValue(a, b);
  if (isFree(a, b) || isFree(b, a)) return 'different';
  let [agree, disagree, unsure, positive, real] = [0, 0, 0, 0, 0];
  const work = someWork();
  const traits = traitsOf(a, b);
  if (traits.has('whole') && unknowns.includes('∞')) return 'unknown';
  for (const { region, values } of samplePoints(unknowns, traits.has('whole'))) {
    if (traits.has('real') && region === 'complex') continue;
    work.leftReal = region === 'complex';
    const apart = attempt(() => V.distance(evaluate(a, values, work), evaluate(b, values, work)));
    if (apart === null) continue;
    if (apart <= ROUNDING) {
      agree += 1;
      if (region === 'positive') positive += 1;
    } else if (apart < CLEAR) unsure += 1;
    else {
      disagree += 1;
      if (!work.leftReal) real += 1;
    }
    if (disagree >= FEWEST && (region !== 'positive' || agree === 0)) break;
    if (traits.size === 0 && agree >= ENOUGH && disagree + unsure === 0) return 'same';
  }
  if (agree + disagree < FEWEST) return 'unknown';
  if (disagree === 0) return unsure === 0 ? 'same' : 'unknown';
  if (!traits.has('branching') || traits.has('real') || positive < 5) return 'different';
  // ln(ab) = ln a + ln b is true of positive numbers, and has no meaning for others in school; √x² = x has one, and whether x is positive is not known here.
  return real === 0 ? 'same' : 'unknown';
}

/** Whether `a` is a letter that the other does not depend on, as in x = 5: such can't be the same everywhere. */
const isFree = (a: Expression, b: Expression): boolean => a.kind === 'symbol' && !unknownsOf(b).includes(a.name);

/** Both without letters. The error of a double is judged by the largest number on the way to it. */
function isSameValue(a: Expression, b: Expression): Sameness {
  const work = someWork();
  const pair = attempt(() => [evaluate(a, {}, work), evaluate(b, {}, work)] as const);
  if (!pair) return 'unknown';
  const [x, y] = pair;
  if (V.isExact(x) && V.isExact(y)) return V.distance(x, y) === 0 ? 'same' : 'different';
  const gap = attempt(() => absoluteGap(x, y));
  if (gap === null) return 'unknown';
  const size = attempt(() => Math.max(C.size(V.toComplex(x)), C.size(V.toComplex(y)))) ?? 0;
  const error = traitsOf(a, b).has('sampled') ? 1e-7 * Math.max(size, 1e-3) : 2e-13 * size + 4e-15 * Math.max(work.largest, 1e-3);
  if (gap <= error) return 'same';
  return gap > 1e3 * error || gap > 1e-8 * size ? 'different' : 'unknown';
}

function absoluteGap(x: Value, y: Value): number {
  const [a, b] = [V.toComplex(x), V.toComplex(y)];
  return Math.hypot(a.re - b.re, a.im - b.im);
}

/**
 * How many times `a` is `b`, where that is the same number at every point: 2 for 2x − 4 and x − 2. Null where it is not, or is 0.
 * Whoever knows the ratio knows that two equations `a = 0` and `b = 0` are one.
 */
export function ratioOf(a: Expression, b: Expression): number | null {
  let ratio: Value | null = null;
  let points = 0;
  const work = someWork();
  for (const { region, values } of samplePoints(unknownsOf(a, b))) {
    if (region === 'complex') continue;
    const here = attempt(() => V.divide(evaluate(a, values, work), evaluate(b, values, work)));
    if (!here) continue;
    const apart = ratio && attempt(() => V.distance(here, ratio!));
    if (ratio && (apart === null || apart > ROUNDING)) return null;
    ratio ??= here;
    points += 1;
  }
  if (!ratio || points < FEWEST || !V.isReal(ratio)) return null;
  const number = attempt(() => V.toReal(ratio));
  return number !== null && Math.abs(number) > 1e-9 ? number : null;
}
