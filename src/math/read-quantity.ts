import { quantity, type Quantity } from './answer.ts';
import { addUnits, normalizeUnit, takeCount } from './units.ts';

/** 1.000.000 */
const EUROPEAN = /^\d{1,3}(?:\.\d{3}){2,}$/;
const MONEY = /\\\$|\$|€|£|¥|\\pounds(?![a-zA-Z])|\\euro(?![a-zA-Z])/;
const DEGREES = /\s*(?:\^\s*\{\s*\\circ\s*\}\s*(?:\\text\{)?[CF]?\}?|\\text\{\s*(?:degrees?|度)(?:\s+(?:celsius|fahrenheit))?\s*\})$/i;
/** Where degrees are an argument's, or stand in a sum, they are calculated with. */
const CALCULATED = /\\(?:sin|cos|tan|cot|sec|csc|operatorname)|\\circ[^]*\\circ/;
/** A unit behind a number, without TeX: `5 m`, `5m/s`, `9.8 m/s^2`, `5 m2`. A letter or a word of three stands behind a space: `1 egg`; `5m` is a product. */
const TYPED_UNIT = /(?<=\d)((?: (?:m|g|s|L|h|t|(?!abc)(?=[a-z]*[aeiou])[a-z]{3})| ?(?:dm|ha|(?:m|mi|\\text\{[a-z]+\})\s*\/\s*(?:s|h|\\text\{[a-z]+\})))(?:\s*\^\s*\{?\s*[23]\s*\}?|(?<=m)[23])?)$/;
/** Between `2 hours` and `30 minutes`, `2m` and `30cm`. The 2 of `5 cm2` is a power. */
const BETWEEN_UNITS = /(?<=\\text\{[^{}]*\})\s*(?=\d)(?!(?<=\})[23]$)|(?<=\d ?[mht])\s*(?=\d+(?:\.\d+)? ?(?:\\text|[sg]$))/;

/** A number or an expression: what was written round it is taken off and kept apart. */
export function readQuantity(source: string): Quantity {
  const tex = source.trim().replace(EUROPEAN, (digits) => digits.replaceAll('.', ''));
  // Marks of feet and inches, where no degrees make them minutes and seconds.
  const spelled = tex.includes('\\circ') ? tex : tex.replace(/(?<=\d)\s*(?:''|")/g, '\\text{in}').replace(/(?<=\d)\s*'/g, '\\text{ft}');
  const parts = spelled.split(BETWEEN_UNITS);
  return (parts.length > 1 ? addUnits(parts.map((part) => readOne(part.replace(/(?<=\d)(?=[a-zA-Z]$)/, ' ')))) : null) ?? readOne(spelled);
}

function readOne(tex: string): Quantity {
  const found = quantity(tex);
  take(found, /^(?:\\approx(?![a-zA-Z])|\\text\{\s*(?:about|approximately|approx\.?|大约|约)\s*\})\s*/, () => (found.approximate = true));
  if (MONEY.test(found.tex)) {
    found.unit = 'dollar';
    found.tex = found.tex.replace(new RegExp(MONEY.source, 'g'), '').trim();
  }
  take(found, /\s*(?:\\?%|\\text\{\s*(?:percent|pct|percentage|\\?%)\s*\})$/i, () => (found.percent = true));
  if (!CALCULATED.test(found.tex)) take(found, DEGREES, () => (found.degrees = true));
  take(found, /\s*((?:\\text\{[^{}]*\}\s*(?:\^\s*\{?\s*[23]\s*\}?|(?<=m\})[23])?\s*(?:\/|\\cdot)?\s*)+)$/, (words) => (found.unit = normalizeUnit(words)));
  const whole = found.tex;
  take(found, TYPED_UNIT, (unit) => {
    found.unit = normalizeUnit(unit);
    found.letters = whole;
  });
  take(found, /^((?:\\text\{[^{}]*\}\s*)+)(?=[\d\\([-])/, (words) => (found.before = normalizeUnit(words)));
  return takeCount(found);
}

/** Takes off what `pattern` matches, unless nothing would be left. */
function take(found: Quantity, pattern: RegExp, keep: (captured: string) => unknown): void {
  const match = pattern.exec(found.tex);
  if (!match || match[0].length === found.tex.length) return;
  found.tex = (found.tex.slice(0, match.index) + found.tex.slice(match.index + match[0].length)).trim();
  keep(match[1] ?? '');
}
