import * as C from './complex.ts';
import { nameOf, type Values } from './evaluate.ts';
import { partsOf, type Expression } from './expression.ts';
import { rational } from './rational.ts';
import { remember } from './remember.ts';
import type { Value } from './value.ts';

/** Where the points lie: at positive numbers, at reals of either sign, off the real line; or all at whole numbers. */
export type Region = 'positive' | 'real' | 'complex' | 'whole';

export interface Point {
  region: Region;
  values: Values;
}

/** Five positive ones, so that laws of roots and logarithms can be told from false ones; fourteen in all miss no school identity. */
const REGIONS: readonly Region[] = [...Array<Region>(5).fill('positive'), ...Array<Region>(5).fill('real'), ...Array<Region>(4).fill('complex')];

/** The same points for the same names: a verdict does not change from one run to the next. Words that count are positive everywhere. */
export const samplePoints = (names: readonly string[], counting = false): Point[] => (counting ? wholePoints(names) : pointsKept(names.join('\0')));

const MOST_KEPT = 500;
const pointsKept = remember(MOST_KEPT, (joined): Point[] => {
  const names = joined.split('\0');
  const random = seeded(12_345);
  const rows = REGIONS.map((region) => ({ region, random: seeded(Math.floor(random() * 2 ** 31)) }));
  return rows.map(({ region, random: next }) => ({
    region,
    values: Object.fromEntries(names.map((name) => [name, name.startsWith('"') ? C.real(0.5 + next()) : pick(region, next)])),
  }));
});

/** Where factorials have values: 3 to 14, both even and odd. */
function wholePoints(names: readonly string[]): Point[] {
  const random = seeded(54_321);
  return REGIONS.map(() => ({ region: 'whole', values: Object.fromEntries(names.map((name) => [name, rational(BigInt(3 + Math.floor(12 * random())))])) }));
}

function pick(region: Region, random: () => number): Value {
  if (region === 'positive') return C.real(0.3 + 2.4 * random());
  if (region === 'real') return C.real((random() < 0.5 ? -1 : 1) * (0.2 + 2.1 * random()));
  return C.complex(0.3 + random(), 0.2 + random());
}

/** Names that need a value: free symbols, words that count, unknown functions. Sorted. */
export function unknownsOf(...expressions: readonly Expression[]): string[] {
  const names: string[] = [];
  for (const expression of expressions) collectNames(expression, [], names);
  return names.sort();
}

function collectNames(expression: Expression, bound: readonly string[], names: string[]): void {
  if (expression.kind === 'symbol' || expression.kind === 'unit' || expression.kind === 'applied') {
    const name = nameOf(expression);
    if (!bound.includes(name) && !names.includes(name)) names.push(name);
    return;
  }
  if (expression.kind === 'series') bound = [...bound, expression.index];
  if (expression.kind === 'integral') bound = [...bound, expression.variable];
  for (const part of partsOf(expression)) collectNames(part, bound, names);
}

/** mulberry32: small, and good enough to scatter points. Numbers in [0, 1). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
