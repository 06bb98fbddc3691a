import { rational, type Rational } from './rational.ts';
import * as R from './rational.ts';
import { HOLDS, type Verdict } from './relation-verdict.ts';
import { showValue } from './show-value.ts';

/** A judged claim in words, and where it stands. */
export interface Claim {
  what: 'claim';
  start: number;
  end: number;
  verdict: Verdict;
}

/** One space at most: an adversary's megabyte of them would take its square in time. */
const NUMBER = String.raw`(?<![\d.,])(?:\\\(|\$)?\s?(?:\\boxed\{\s?)?(-?\d+(?:,\d{3})*(?:\.\d+)?)(?!\d)\s?(?:\\\)|\$)?`;
/** Between the number and what is said of it. */
const IS = String.raw`\s?(?:is|are|gives|equals|yields|=|we get)\s?(?:approximately\s?)?`;
const PLACES: Readonly<Record<string, number>> = {
  'whole number': 0, integer: 0, one: 0, unit: 0, ten: 1, hundred: 2, thousand: 3, 'ten thousand': 4, 'hundred thousand': 5, million: 6,
  tenth: -1, hundredth: -2, thousandth: -3, 'ten thousandth': -4,
};
const PLACE = String.raw`nearest\s((?:ten|hundred)?[- ]?(?:whole number|integer|one|unit|ten|hundred|thousand|million|tenth|hundredth|thousandth))s?`;

interface Rule {
  /** Of which every match holds one, in small letters: the pattern takes milliseconds to compile, and most texts have none of it. */
  signals: readonly string[];
  pattern: RegExp;
  /** What is claimed and what is true, or null when the words do not say it after all. */
  judge: (match: RegExpExecArray) => { claimed: Rational; truth: Rational } | null;
}

const RULES: readonly Rule[] = [
  { signals: ['nearest'], pattern: new RegExp(String.raw`${NUMBER}\s?,?\s?(?:when\s)?rounded\sto\sthe\s${PLACE}\s?,?${IS}${NUMBER}`, 'gi'), judge: ([, value, place, result]) => rounding(value, place, result) },
  { signals: ['nearest'], pattern: new RegExp(String.raw`rounding\s${NUMBER}\s?to\sthe\s${PLACE}\s?,?${IS}${NUMBER}`, 'gi'), judge: ([, value, place, result]) => rounding(value, place, result) },
  {
    signals: ['common', 'gcd', 'gcf', 'lcm'],
    pattern: new RegExp(String.raw`(greatest common (?:divisor|factor)|gcd|gcf|least common multiple|lcm)(?:\s?\((?:gcd|gcf|lcm)\))?\sof\s${NUMBER}\s?and\s?${NUMBER}${IS}${NUMBER}`, 'gi'),
    judge: ([, name, a, b, result]) => common(name!, a!, b!, result!),
  },
  {
    signals: ['sum of', 'product of', 'difference of'],
    pattern: new RegExp(String.raw`the (sum|product|difference) of ${NUMBER}\s?and\s?${NUMBER}${IS}${NUMBER}(?![\s\\)$]*(?:[-+*/^\d\\]|\.\d))`, 'gi'),
    judge: ([, name, a, b, result]) => ({ claimed: toRational(result), truth: calculate(name!.toLowerCase(), toRational(a), toRational(b)) }),
  },
];

/** Claims in words that arithmetic can decide. */
export function checkClaims(text: string): Claim[] {
  const lower = text.toLowerCase();
  return RULES.filter(({ signals }) => signals.some((signal) => lower.includes(signal))).flatMap(({ pattern, judge }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const judged = judge(match as RegExpExecArray);
      if (!judged) return [];
      const { claimed, truth } = judged;
      const verdict: Verdict = R.isSame(claimed, truth) ? HOLDS : { kind: 'fails', left: showValue(truth), right: showValue(claimed), at: null };
      return [{ what: 'claim' as const, start: match.index, end: match.index + match[0].length, verdict }];
    }),
  );
}

/** Halves round away from 0, as school does. */
function rounding(value: string | undefined, place: string | undefined, result: string | undefined): { claimed: Rational; truth: Rational } | null {
  const power = PLACES[place!.toLowerCase().replace(/-/g, ' ').trim()];
  if (power === undefined) return null;
  const unit = power >= 0 ? rational(10n ** BigInt(power)) : rational(1n, 10n ** BigInt(-power));
  const number = toRational(value);
  const size = R.floor(R.add(R.divide({ n: number.n < 0n ? -number.n : number.n, d: number.d }, unit), R.HALF));
  return { claimed: toRational(result), truth: R.multiply(number.n < 0n ? R.negate(size) : size, unit) };
}

function common(name: string, a: string, b: string, result: string): { claimed: Rational; truth: Rational } | null {
  const [x, y, z] = [a, b, result].map(toRational) as [Rational, Rational, Rational];
  if (x.d !== 1n || y.d !== 1n || x.n <= 0n || y.n <= 0n) return null;
  const divisor = R.gcd(x.n, y.n);
  return { claimed: z, truth: rational(/multiple|lcm/i.test(name) ? (x.n * y.n) / divisor : divisor) };
}

function calculate(name: string, a: Rational, b: Rational): Rational {
  if (name === 'sum') return R.add(a, b);
  if (name === 'product') return R.multiply(a, b);
  const difference = R.subtract(a, b);
  return difference.n < 0n ? R.negate(difference) : difference;
}

/** The pattern lets only decimals through; 40 digits are more than any has. */
function toRational(text: string | undefined): Rational {
  return R.parseDecimal(text!.replaceAll(',', '').slice(0, 40)) ?? R.ZERO;
}
