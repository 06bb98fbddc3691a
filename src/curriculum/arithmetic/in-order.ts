import { difference } from './differences.ts';
import { product, TABLES } from './products.ts';
import { quotient } from './quotients.ts';
import { sum } from './sums.ts';
import type { Work } from './work.ts';
import type { Step } from '../exercise.ts';
import type { Rule } from '../rules/rule.ts';

/** Numbers that are not negative, `+ - * /` and brackets. */
export type Token = number | string;

export const isNumber = (token: Token | undefined): token is number => typeof token === 'number';

export const texOf = (tokens: readonly Token[]): string => tokens.join('').replaceAll('*', '\\times').replaceAll('/', '\\div');

const rules: Readonly<Record<string, Rule>> = { '+': 'add', '-': 'subtract', '*': 'multiply', '/': 'divide' };

/**
 * Works an expression out, one operation a step: brackets before products before sums, from left to right. Null where a result on the
 * way is negative, a division doesn't come out even, or a product is more than one look.
 */
export function evaluateInOrder(expression: readonly Token[]): { steps: Step[]; value: number } | null {
  const steps: Step[] = [];
  let tokens = [...expression];
  while (tokens.length > 1) {
    const at = nextOperation(tokens);
    const sign = String(tokens[at]);
    const work = operate(tokens[at - 1] as number, sign, tokens[at + 1] as number);
    if (!work || (work.value < 0 && tokens.length > 3)) return null;
    const left = withoutBrackets([...tokens.slice(0, at - 1), work.value, ...tokens.slice(at + 2)]);
    const lines = left.length > 1 ? [...work.lines, `${texOf(tokens)}=${texOf(left)}`] : work.lines;
    steps.push({ rule: rules[sign]!, lines });
    tokens = left;
  }
  return { steps, value: tokens[0] as number };
}

/** The place of the sign that comes first. */
function nextOperation(tokens: readonly Token[]): number {
  const close = tokens.indexOf(')');
  const end = close < 0 ? tokens.length : close;
  const start = tokens.slice(0, end).lastIndexOf('(') + 1;
  const inside = tokens.slice(start, end);
  const strong = inside.findIndex((token) => token === '*' || token === '/');
  return start + (strong >= 0 ? strong : inside.findIndex((token) => token === '+' || token === '-'));
}

function operate(a: number, sign: string, b: number): Work | null {
  if (sign === '+') return sum(a, b);
  if (sign === '-') return difference(a, b);
  if (sign === '/') return b === 0 || b > TABLES || a % b !== 0 ? null : quotient(a, b);
  return Math.min(a, b) > 9 && Math.max(a, b) > TABLES ? null : product(a, b);
}

/** A number alone in brackets needs none. */
function withoutBrackets(tokens: readonly Token[]): Token[] {
  const open = tokens.findIndex((token, at) => token === '(' && isNumber(tokens[at + 1]) && tokens[at + 2] === ')');
  return open < 0 ? [...tokens] : [...tokens.slice(0, open), tokens[open + 1]!, ...tokens.slice(open + 3)];
}
