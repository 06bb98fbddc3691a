import type { Quantity } from './answer.ts';
import { add, divide, isInteger, parseDecimal, type Rational } from './rational.ts';

/** A unit's dimension and how many of the dimension's base units it is. */
interface Unit {
  dimension: string;
  size: number;
}

const TABLE: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  length: { mm: 0.001, cm: 0.01, dm: 0.1, m: 1, km: 1_000, in: 0.0254, ft: 0.3048, yd: 0.9144, mi: 1_609.344 },
  mass: { mg: 1e-6, g: 0.001, kg: 1, t: 1_000, oz: 0.028349523125, lb: 0.45359237 },
  time: { ms: 0.001, s: 1, min: 60, h: 3_600, day: 86_400, week: 604_800 },
  volume: { ml: 0.001, l: 1 },
  money: { cent: 0.01, dollar: 1 },
  count: { dozen: 12, hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, 万: 1e4, 亿: 1e8 },
};
const SPELLINGS: Readonly<Record<string, string>> = {
  millimeter: 'mm', millimetre: 'mm', centimeter: 'cm', centimetre: 'cm', decimeter: 'dm', decimetre: 'dm', meter: 'm', metre: 'm', kilometer: 'km', kilometre: 'km',
  inch: 'in', inches: 'in', foot: 'ft', feet: 'ft', yard: 'yd', mile: 'mi', milligram: 'mg', gram: 'g', kilogram: 'kg', kilo: 'kg', tonne: 't', ounce: 'oz', pound: 'lb', lbs: 'lb',
  second: 's', sec: 's', minute: 'min', mins: 'min', hour: 'h', hr: 'h', hrs: 'h', liter: 'l', litre: 'l', milliliter: 'ml', millilitre: 'ml',
  毫米: 'mm', 厘米: 'cm', 分米: 'dm', 米: 'm', 千米: 'km', 公里: 'km', 克: 'g', 千克: 'kg', 公斤: 'kg', 吨: 't', 秒: 's', 分钟: 'min', 时: 'h', 小时: 'h', 天: 'day', 升: 'l', 毫升: 'ml', 元: 'dollar', 分: 'cent', rad: 'radian', 弧度: 'radian',
};
const QUOTIENTS: Readonly<Record<string, string>> = { mph: 'mi/h', kph: 'km/h', kmph: 'km/h', kmh: 'km/h', mps: 'm/s' };
const RAISED: Readonly<Record<string, string>> = { square: '2', sq: '2', cubic: '3', cu: '3', 平方: '2', 立方: '3' };

/** One spelling for a unit: `square centimeters`, `cm^2`, `sq. cm` are `cm2`. Unknown words lose their plural only. */
export function normalizeUnit(words: string): string {
  const text = words.toLowerCase().replace(/\b(sq|cu)\. ?/g, '$1 ').replace(/\\text|[{}^$\\.]|\(s\)/g, '').replace(/²/g, '2').replace(/³/g, '3').replace(/\s+/g, ' ').trim().replace(/[ ·*]?([a-z]+) ?-([123])/g, (_, name: string, power: string) => `/${name}${power === '1' ? '' : power}`);
  if (/^(?:square |cubic )?units?(?: ?squared| ?cubed)?[23]?$/.test(text)) return '';
  return (QUOTIENTS[text] ?? text)
    .split(/ ?\/ ?| per |每/)
    .map((part) => normalizePart(part.replace(/^(?:of|in) | (?:old|of age)$/g, '')))
    .join('/');
}

function normalizePart(part: string): string {
  const match = /^(square |sq |cubic |cu |平方|立方)?(.*?) ?(squared|cubed|[23])?$/.exec(part);
  if (!match) return part;
  const [, before = '', name = '', after = ''] = match;
  const raised = RAISED[before.trim()] ?? (after === 'squared' ? '2' : after === 'cubed' ? '3' : after);
  const singular = /[^s]s$/.test(name) && name.length > 2 ? name.slice(0, -1) : name;
  return (SPELLINGS[name] ?? SPELLINGS[singular] ?? singular) + raised;
}

/** How many of unit `b` one unit `a` is: 100 for m and cm, 3.6 for m/s and km/h. Null when they do not measure the same, or are unknown. */
export function conversion(a: string, b: string): number | null {
  if (a === b) return 1;
  const [ours, theirs] = [a.split('/').map(baseOf), b.split('/').map(baseOf)];
  if (ours.length !== theirs.length) return null;
  let factor = 1;
  for (const [at, x] of ours.entries()) {
    const y = theirs[at];
    if (!x || !y || x.dimension !== y.dimension) return null;
    factor *= at === 0 ? x.size / y.size : y.size / x.size;
  }
  // Sizes are doubles: 0.3048/0.0254 is not quite 12.
  return Number(factor.toPrecision(12));
}

/** Whether both units are known: then no conversion means that they can't be equal. */
export const isKnownUnit = (unit: string): boolean => unit.split('/').every((part) => baseOf(part) !== null);

/** A million is 10^6; null for what is no such count. */
export const countOf = (unit: string): number | null => TABLE['count']![unit] ?? null;

/** Of `2 million dollars` 2 · 10^6 dollars; of `2 million` alone the millions are the unit. */
export function takeCount(found: Quantity): Quantity {
  const [, count, unit] = /^(\D+?) ?(dollar|元|人|个|\S+)$/.exec(found.unit) ?? [];
  const size = TABLE['count']![count ?? ''];
  return size === undefined ? found : { ...found, tex: `(${found.tex})\\cdot ${size}`, unit: normalizeUnit(unit!) };
}

/** The sum of `2 hours` and `30 minutes`, in the first unit; null where one is no plain number, or a unit is not smaller than the one before, or there is more of it than makes one of the first. */
export function addUnits(parts: readonly Quantity[]): Quantity | null {
  const [first, ...others] = parts as [Quantity, ...Quantity[]];
  let sum = numberOf(first);
  for (const part of others) {
    const [factor, number] = [conversion(first.unit, part.unit), numberOf(part)];
    if (!sum || !number || factor === null || factor <= 1 || Number(part.tex) >= factor) return null;
    sum = add(sum, divide(number, parseDecimal(String(factor))!));
  }
  return sum && { ...first, tex: isInteger(sum) ? String(sum.n) : `\\frac{${sum.n}}{${sum.d}}`, letters: null };
}

const numberOf = ({ tex }: Quantity): Rational | null => (/^\d+(?:\.\d+)?$/.test(tex) ? parseDecimal(tex) : null);

/** What a unit measures and in which size; null for what is in no table. */
export function baseOf(unit: string): Unit | null {
  const [name, power] = /^(\D+)([23]?)$/.exec(unit)?.slice(1) ?? [unit, ''];
  for (const [dimension, sizes] of Object.entries(TABLE)) {
    const size = sizes[name!];
    if (size !== undefined) return { dimension: dimension + power, size: size ** Number(power === '' ? 1 : power) };
  }
  return null;
}
