import type { SchoolTopic } from '../../domain/topic.ts';

const lettersOf = (formula: string): string[] => [...new Set(formula.replace(/sqrt|cbrt/g, '').match(/[a-z]/g))];

/** What an equation or inequality in one letter is called; null where it is none of the curriculum's. */
export function relationTopic(formula: string): SchoolTopic | null {
  if (lettersOf(formula).length !== 1 || /sqrt|cbrt|[:%]/.test(formula)) return null;
  const letter = lettersOf(formula)[0]!;
  const sides = formula.split(/[<>]=?|=/);
  if (sides.some((side) => side === '')) return null;
  const isLinear = !formula.includes('^') && !new RegExp(`${letter}\\*?\\(|\\)\\*?${letter}|/\\(?\\d*${letter}`).test(formula) && !/\)\(/.test(formula);
  if (/[<>]/.test(formula)) return isLinear && !formula.includes('/') ? 'inequalities' : null;
  if (sides.length !== 2) return null;
  if (!isLinear) return quadraticTopic(formula, letter);
  if (new RegExp(`^-?\\d*${letter}?$`).test(sides[0]!) && new RegExp(`^${letter}$|^-?\\d+$`).test(sides[0]!) && /^-?\d+$/.test(sides[1]!)) return null;
  if (PROPORTION.test(formula)) return 'ratio';
  if (formula.includes('/')) return 'linearFractions';
  if (formula.includes('(')) return 'brackets';
  return sides.every((side) => side.includes(letter)) ? 'linearBothSides' : 'linear';
}

/** Two fractions that are equal. */
const PROPORTION = /^(?:[a-z]\/\d+=\d+\/\d+|\d+\/\d+=[a-z]\/\d+)$/;

/** By its roots: whole ones are found by factors, others by the formula. */
function quadraticTopic(formula: string, letter: string): SchoolTopic | null {
  const [a, b, c] = coefficientsOf(formula, letter) ?? [0, 0, 0];
  if (a === 0) return null;
  const square = b * b - 4 * a * c;
  const root = Math.sqrt(square);
  if (square < 0) return null;
  return Number.isInteger(root) && [(-b + root) / (2 * a), (-b - root) / (2 * a)].every(Number.isInteger) ? 'quadratics' : 'quadraticFormula';
}

/** Of ax² + bx + c, whatever stands on which side; null where there is more in it. */
function coefficientsOf(formula: string, letter: string): [number, number, number] | null {
  const found: [number, number, number] = [0, 0, 0];
  for (const [at, side] of formula.split('=').entries()) {
    const terms = side.match(/[+-]?[^+-]+/g) ?? [];
    if (terms.join('') !== side) return null;
    for (const term of terms) {
      const match = new RegExp(`^([+-]?)(\\d*)\\*?(${letter}(?:\\^2)?)?$`).exec(term);
      if (!match || term === '+' || term === '-') return null;
      const [, sign, digits, power = ''] = match;
      if (digits === '' && power === '') return null;
      const value = (sign === '-' ? -1 : 1) * (digits === '' ? 1 : Number(digits)) * (at === 0 ? 1 : -1);
      found[power === '' ? 2 : power.endsWith('2') ? 0 : 1] += value;
    }
  }
  return found;
}

/** Whether each quotient in it is a whole number: 14/2 + 4 is no sum of fractions. */
function isWhole(formula: string): boolean {
  if (/^\d+\/\d+$/.test(formula)) return true;
  return [...formula.matchAll(/(\d+)\/(\d+)/g)].every(([, top, bottom]) => Number(bottom) > 1 && Number(top) % Number(bottom) === 0) && !/\d\/\d.*\d\/\d/.test(formula);
}

/** What a calculation with numbers alone is called; null where it is none of the curriculum's. */
export function calculationTopic(formula: string): SchoolTopic | null {
  if (/[a-z]/.test(formula.replace(/sqrt|cbrt/g, '')) || /[=<>%:]|\d{6}/.test(formula)) return null;
  if (/sqrt|cbrt/.test(formula)) return formula.includes('^') ? null : 'roots';
  if (formula.includes('^')) return /^[-\d^*÷/().]+$/.test(formula) && !/\^\([^)]*\//.test(formula) ? 'powers' : null;
  const bare = formula.replace(/(?<![\d)])-/g, '');
  const isNegative = bare !== formula;
  if (/\d\/\d/.test(bare) && !isWhole(bare)) {
    if (isNegative || /\d\.\d/.test(bare)) return null;
    if (/^\d+(?:\/\d+)?[-+]\d+(?:\/\d+)?$/.test(bare)) return 'fractions';
    return /^\(?\d+(?:\/\d+)?\)?[*÷/]\(?\d+(?:\/\d+)?\)?$/.test(bare) ? 'fractionProducts' : null;
  }
  const numbers = bare.match(/\d+(?:\.\d+)?/g) ?? [];
  const signs = bare.replace(/[\d.()]/g, '');
  const isDecimal = numbers.some((number) => number.includes('.'));
  if (numbers.length < 2 || signs.length !== numbers.length - 1) return null;
  if (isDecimal) return numbers.length > 2 || isNegative ? null : /[-+]/.test(signs) ? 'decimals' : 'decimalProducts';
  if (numbers.length > 2) return isNegative ? null : 'order';
  const [one, other] = numbers.map(Number) as [number, number];
  if (isNegative) return 'negatives';
  switch (signs) {
    case '+':
      return 'addition';
    case '-':
      return one < other ? 'negatives' : 'subtraction';
    case '*':
      return 'multiplication';
    default:
      if (other === 0) return null;
      // 3/4 may be a fraction to be left as it is.
      return one % other === 0 ? 'division' : signs === '÷' ? 'decimalProducts' : null;
  }
}

/** i and e are no unknowns. */
const hasOneUnknown = (formula: string): boolean => lettersOf(formula).length === 1 && !/[ie]|sqrt|cbrt/.test(formula);

/** Products and quotients of powers of one letter. */
export const isPowers = (formula: string): boolean => hasOneUnknown(formula) && !/\^\(/.test(formula) && formula.includes('^') && /^[a-z\d^*÷/()]+$/.test(formula);

/** A polynomial in one letter, perhaps in brackets. */
export const isPolynomial = (formula: string): boolean => hasOneUnknown(formula) && /^[a-z\d^+\-*()]+$/.test(formula) && /[-+*(^]|\d[a-z]/.test(formula);

/** One product of brackets, and nothing beside it. */
export const isProduct = (formula: string): boolean => isPolynomial(formula) && /^-?(?:\d*[a-z]?\*?\([^()]*\)(?:\*?\([^()]*\)|\^2)|\d*[a-z]?\*?\([^()]*\))$/.test(formula) && /\(.*[-+].*\)/.test(formula) && !/^-?\([^()]*\)$/.test(formula);
