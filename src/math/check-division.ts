import { evaluate } from './evaluate.ts';
import { attempt } from './not-evaluable.ts';
import { parseExpression } from './parse-expression.ts';
import { readRemainder } from './read-remainder.ts';
import { HOLDS, unjudged, type Verdict } from './relation-verdict.ts';
import { showValue } from './show-value.ts';
import { isExact } from './value.ts';

/** `63 ÷ 5 = 12 remainder 3`; null when the right side tells of no remainder. */
export function checkRemainder(left: string, right: string): Verdict | null {
  const result = readRemainder(right);
  if (!result) return null;
  const division = /^(\d{1,30})\s*(?:\\div(?![a-zA-Z])|÷|\/)\s*(\d{1,30})$/.exec(left.trim());
  if (!division) return result.isProduct ? null : unjudged('relation');
  const [dividend, divisor] = [BigInt(division[1]!), BigInt(division[2]!)];
  const { quotient, rest } = result;
  const total = divisor * quotient + rest;
  return total === dividend ? HOLDS : { kind: 'fails', left: String(dividend), right: `${divisor} · ${quotient} + ${rest} = ${total}`, at: null };
}

/** `a ≡ b (mod m)` of whole numbers. */
export function checkCongruence(left: string, right: string): Verdict {
  const match = /^([^]*?)\s*(?:\\pmod|\\bmod|\\mod|\(\s*(?:\\(?:bmod|mod|text\{\s*mod\s*\})|mod))\s*\{?\s*\(?\s*(\d+)\s*\)?\s*\}?\s*\)?$/.exec(right);
  if (!match) return unjudged('relation');
  const [a, b] = [parseExpression(left), parseExpression(match[1]!)];
  const pair = a && b && attempt(() => [evaluate(a, {}), evaluate(b, {})] as const);
  if (!pair) return unjudged('no-value');
  const [x, y] = pair;
  const modulus = BigInt(match[2]!);
  if (!isExact(x) || !isExact(y) || x.d !== 1n || y.d !== 1n || modulus === 0n) return unjudged('no-value');
  return (x.n - y.n) % modulus === 0n ? HOLDS : { kind: 'fails', left: showValue(x), right: showValue(y), at: `mod ${modulus}` };
}
