/** Names that stand for themselves in typed mathematics, and their TeX. */
export const CONSTANTS: Record<string, string> = { pi: '\\pi', theta: '\\theta', alpha: '\\alpha', beta: '\\beta', infinity: '\\infty' };

/** Functions that are written before a bracket. */
export const FUNCTIONS: Record<string, string> = {
  sin: '\\sin', cos: '\\cos', tan: '\\tan', cot: '\\cot', sec: '\\sec', csc: '\\csc', arcsin: '\\arcsin', arccos: '\\arccos', arctan: '\\arctan',
  log: '\\log', ln: '\\ln', exp: '\\exp', gcd: '\\gcd', lcm: '\\operatorname{lcm}', min: '\\min', max: '\\max', lim: '\\lim',
};

/** Products of letters that are no English word and that school problems are full of. */
export const PRODUCTS = new Set(['xy', 'yz', 'xz', 'xyz', 'ab', 'bc', 'ac', 'abc']);

/** Letter after a number that is more often a unit, a size or a rank than a factor. */
export const UNIT_LETTERS = new Set(['m', 's', 'g', 'h', 'l', 'd', 'e', 'f', 'i', 'j', 'o', 'u', 'v', 'w']);

/** Operators, longest first, and their TeX. */
export const OPERATORS: readonly (readonly [string, string])[] = [
  ['<=', '\\le'], ['>=', '\\ge'], ['!=', '\\ne'], ['=', '='], ['<', '<'], ['>', '>'], ['≤', '\\le'], ['≥', '\\ge'], ['≠', '\\ne'], ['≈', '\\approx'],
  ['+', '+'], ['-', '-'], ['−', '-'], ['±', '\\pm'], ['*', '\\cdot'], ['·', '\\cdot'], ['⋅', '\\cdot'], ['×', '\\times'], ['÷', '\\div'], ['/', '/'],
  ['\\leq', '\\le'], ['\\le', '\\le'], ['\\geq', '\\ge'], ['\\ge', '\\ge'], ['\\neq', '\\ne'], ['\\ne', '\\ne'], ['\\approx', '\\approx'],
  ['\\times', '\\times'], ['\\cdot', '\\cdot'], ['\\div', '\\div'], ['\\pm', '\\pm'],
];

/** Raised digits and letters and what they raise. */
export const RAISED: Record<string, string> = { '⁰': '0', '¹': '1', '²': '2', '³': '3', '⁴': '4', '⁵': '5', '⁶': '6', '⁷': '7', '⁸': '8', '⁹': '9', 'ⁿ': 'n', '⁻': '-' };

/** TeX commands that are operands, with as many braces after them as told. */
export const COMMANDS: Record<string, number> = {
  frac: 2, dfrac: 2, tfrac: 2, binom: 2, sqrt: 1, overline: 1, vec: 1, text: 1, mathrm: 1,
  pi: 0, theta: 0, alpha: 0, beta: 0, gamma: 0, lambda: 0, mu: 0, phi: 0, omega: 0, infty: 0,
};

/** One character for a whole fraction: `¾`. */
export const VULGAR = /[¼-¾⅐-⅞]/;

/** Signs that are operands by themselves. */
export const SIGNS: Record<string, string> = { π: '\\pi', θ: '\\theta', α: '\\alpha', β: '\\beta', '∞': '\\infty' };
