import { quantity, type Quantity } from './answer.ts';
import { normalizeUnit } from './units.ts';

const MONEY = /\\\$|\$|€|£|¥|\\pounds(?![a-zA-Z])|\\euro(?![a-zA-Z])/;

/** A number or an expression: what was written round it is taken off and kept apart. */
export function readQuantity(tex: string): Quantity {
  const found = quantity(tex.trim());
  take(found, /^(?:\\approx(?![a-zA-Z])|\\text\{\s*(?:about|approximately|approx\.?|大约|约)\s*\})\s*/, () => (found.approximate = true));
  if (MONEY.test(found.tex)) {
    found.unit = 'dollar';
    found.tex = found.tex.replace(new RegExp(MONEY.source, 'g'), '').trim();
  }
  take(found, /\s*(?:\\?%|\\text\{\s*(?:percent|pct|percentage|\\?%)\s*\})$/i, () => (found.percent = true));
  take(found, /\s*(?:\^\s*\{\s*\\circ\s*\}\s*(?:\\text\{)?[CF]?\}?|\\text\{\s*(?:degrees?|度)(?:\s+(?:celsius|fahrenheit))?\s*\})$/i, () => (found.degrees = true));
  take(found, /\s*((?:\\text\{[^{}]*\}\s*(?:\^\s*\{?\s*[23]\s*\}?)?\s*(?:\/|\\cdot)?\s*)+)$/, (words) => (found.unit = normalizeUnit(words)));
  take(found, /(?<=\d) ((?:m|g|s|L|h)(?:\s*\^\s*\{?\s*[23]\s*\}?)?)$/, (unit) => (found.unit = normalizeUnit(unit)));
  take(found, /^(?:\\text\{[^{}]*\}\s*)+(?=[\d\\([-])/, () => undefined);
  return found;
}

/** Takes off what `pattern` matches, unless nothing would be left. */
function take(found: Quantity, pattern: RegExp, keep: (captured: string) => unknown): void {
  const match = pattern.exec(found.tex);
  if (!match || match[0].length === found.tex.length) return;
  found.tex = (found.tex.slice(0, match.index) + found.tex.slice(match.index + match[0].length)).trim();
  keep(match[1] ?? '');
}
