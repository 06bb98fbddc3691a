import { describe, expect, test } from 'vitest';
import { checkSolution } from './check-solution.ts';

/** The judged places of a text, as `what: text: verdict`. */
const judge = (text: string) => checkSolution(text).map(({ what, start, end, verdict }) => `${what}: ${text.slice(start, end)}: ${verdict.kind}`);
const failing = (text: string) => checkSolution(text).filter(({ verdict }) => verdict.kind === 'fails').map(({ start, end }) => text.slice(start, end));

test('a verdict stands at its relation, with both values where it fails', () => {
  const text = 'First, \\(12 + 30 = 42\\). Then \\[ 42 \\cdot 2 = 94. \\]';
  expect(judge(text)).toEqual(['relation: 12 + 30 = 42: holds', 'relation: 42 \\cdot 2 = 94: fails']);
  expect(checkSolution(text)[1]!.verdict).toEqual({ kind: 'fails', left: '84', right: '94', at: null });
});

test('a chain is judged link by link, across rows too', () => {
  expect(judge('$2 + 3 = 5 = 6 - 1$')).toEqual(['relation: 2 + 3 = 5: holds', 'relation: 5 = 6 - 1: holds']);
  expect(failing('\\begin{align*} 2^3 + 1 &= 8 + 1 \\\\ &= 10 \\end{align*}')).toEqual(['8 + 1 \\\\ &= 10']);
});

test.each([
  'Typed: 12 * 3 = 36 apples',
  '$\\frac13 = 0.333$ and $\\pi \\approx 3.14$',
  '$5 \\times 20\\text{ cm} = 100\\text{ cm}$',
  '$180^\\circ - 50^\\circ = 130^\\circ$',
  '$20\\% = \\frac15$',
  '$\\$3.50 + \\$1.50 = \\$5$',
  '$1{,}000 + 2{,}500 = 3{,}500$',
  '$2{,}5 \\cdot 4 = 10$',
  '$1{,}5 + 1{,}5 = 3$',
  '$0{,}125 \\cdot 8 = 1$',
  '$3{,}14159 \\approx 3{,}14$',
  '$63 \\div 5 = 12 \\text{ remainder } 3$',
  '$17 \\div 5 = 3\\text{ r }2$',
  '17 ÷ 5 = 3 R 2',
  '$17 \\equiv 2 \\pmod 5$',
  '$3 < 4 \\le 4 \\ne 5$',
  '$(x+1)^2 = x^2 + 2x + 1$',
  '$\\sin^2 x + \\cos^2 x = 1$',
  '$12\\frac35 = \\frac{63}{5}$',
  '$48 \\div 6 = 8$',
  '3/4 ÷ 1/2 = 3/2',
  '$3/4 \\div 1/2 = 3/2$',
  '8 ÷ 2(2+2) = 16',
  '8 ÷ 2(2+2) = 1',
  'the number 6287 rounded to the nearest hundred is 6300',
  'the greatest common divisor of 12 and 18 is 6',
])('holds: %s', (text) => {
  const checks = checkSolution(text);
  expect(checks.length).toBeGreaterThan(0);
  expect(checks.every(({ verdict }) => verdict.kind === 'holds')).toBe(true);
});

test.each([
  ['12 * 3 = 38', '12 * 3 = 38'],
  ['$\\frac13 = 0.34$', '\\frac13 = 0.34'],
  ['$\\pi \\approx 4.14$', '\\pi \\approx 4.14'],
  ['$5 \\times 20\\text{ cm} = 120\\text{ cm}$', '5 \\times 20\\text{ cm} = 120\\text{ cm}'],
  ['$5 \\times 733 = 3671 \\text{ feet}$', '5 \\times 733 = 3671 \\text{ feet}'],
  ['$180^\\circ - 50^\\circ = 120^\\circ$', '180^\\circ - 50^\\circ = 120^\\circ'],
  ['$63 \\div 5 = 12 \\text{ remainder } 4$', '63 \\div 5 = 12 \\text{ remainder } 4'],
  ['$17 \\div 5 = 3\\text{ r }3$', '17 \\div 5 = 3\\text{ r }3'],
  ['17 ÷ 5 = 3 R 3', '17 ÷ 5 = 3 R 3'],
  ['17 ÷ 5 = 4', '17 ÷ 5 = 4'],
  ['3/4 ÷ 1/2 = 3/8', '3/4 ÷ 1/2 = 3/8'],
  ['8 ÷ 2(2+2) = 5', '8 ÷ 2(2+2) = 5'],
  ['$17 \\div 5 = 4$...', '17 \\div 5 = 4'],
  ['$2 + 2 = 5$ …… 1', '2 + 2 = 5'],
  ['$2{,}5 \\cdot 4 = 12$', '2{,}5 \\cdot 4 = 12'],
  ['$1{,}5 + 1{,}5 = 30$', '1{,}5 + 1{,}5 = 30'],
  ['$2,500 + 1,500 = 4,100$', '2,500 + 1,500 = 4,100'],
  ['$2 + 3 = 6, 4 + 4 = 8$', '2 + 3 = 6'],
  ['$17 \\equiv 3 \\pmod 5$', '17 \\equiv 3 \\pmod 5'],
  ['$5 < 4$', '5 < 4'],
  ['$4 \\times \\frac{s^2}{16} = \\frac{s^2}{5}$', '4 \\times \\frac{s^2}{16} = \\frac{s^2}{5}'],
  ['$3(x+2) = 3x + 5$', '3(x+2) = 3x + 5'],
  ['$x^2 + x = x^3 + x = x(x+1)$', 'x^2 + x = x^3 + x'],
  ['the number 6287 rounded to the nearest hundred is 6200', 'the number 6287 rounded to the nearest hundred is 6200'],
])('fails: %s', (text, place) => {
  expect(failing(text).map((found) => place.includes(found))).toContain(true);
});

test.each([
  'Let $x = 5$.',
  'The line is $y = 2x + 1$.',
  '$f(x) = 2f(x-1)$ and $P(A) = \\frac12$',
  '$x^2 = 4x$',
  '$b = 2a$',
  '$x = 10^{100}$',
  '$2 \\text{ hours} = 120 \\text{ minutes}$',
  '$1 + 2 + \\cdots + n = \\frac{n(n+1)}{2}$',
  '$\\text{Area} = \\text{base} \\times \\text{height}$',
  '$i = 1$, $\\lim_{n\\to\\infty} \\frac1n = 0$',
  '$AB = 5$ and $\\angle ABC = 90^\\circ$',
  '$e(19) = e(18) + 1$',
  '$\\gcd(216,720) = 72$',
  '$9^{9^9} = 7$',
  '17÷5=3……2',
  '17 ÷ 5 = 3 …… 2',
  '17÷5=3…2',
  '17÷5=3（余2）',
  '29 ÷ 4 = 7 with 1 left over',
  '$17 \\div 5 = 3$ and 2 apples left',
  '$0,5 \\cdot 4 = 2$',
  '2,5 + 1,5 = 4',
  '$2x = 3,5$ so $x = 1,75$',
  '$2x = 5$, so $x = 2,5$. Now $x = 4$',
  '$0,125 \\cdot 8 = 1$',
  '$2{,}345 + 1 = 3{,}345$',
  'There is no solution, for $x + 1 = x + 2$ is impossible.',
])('neither: %s', (text) => {
  expect(failing(text)).toEqual([]);
});

describe('steps from equation to equation', () => {
  const steps = (...equations: string[]) => checkSolution(equations.map((equation) => `\\[${equation}\\]`).join('\nso we have\n')).flatMap((check) => (check.what === 'step' ? [check.verdict] : []));

  test.each([
    [['2x + 3 = 11', '2x = 8', 'x = 4'], ['holds', 'holds']],
    [['x^2 - 5x + 6 = 0', '(x-2)(x-3) = 0'], ['holds']],
    [['x\\sqrt2 = 20', 'x = \\frac{20}{\\sqrt2}', 'x = 10\\sqrt2'], ['holds']],
    [['2x + 3 = 11', '2x = 9'], ['fails']],
    [['\\frac{x}{3} = 5', 'x = \\frac53'], ['fails']],
    [['x^2 = 5x', 'x = 5'], ['root-lost']],
    [['\\sqrt{x+2} = x', 'x + 2 = x^2'], ['root-gained']],
    [['\\frac{2}{x-1} = \\frac{2x}{x-1}', '2 = 2x'], ['root-gained']],
    [['\\frac{2}{x-1} = \\frac{2x}{x-1}', 'x = 3'], ['fails']],
    [['2{,}5x = 10', 'x = 4'], ['holds']],
    [['2{,}5x = 10', 'x = 5'], ['fails']],
    [['x + y = 3', 'x = 1'], []],
    [['1/2x = 4', 'x = 8'], []],
    [['\\frac12x = 4', 'x = 8'], ['holds']],
  ])('%j', (equations, verdicts) => {
    expect(steps(...equations).map(({ kind }) => kind)).toEqual(verdicts);
  });

  test('alternatives, cases and suppositions are no steps', () => {
    expect(failing('$x^2 = 4x$, so $x = 0$ or $x = 4$')).toEqual([]);
    expect(failing('$k - 6 = 2$ or $k - 6 = -2$, and so $k = 8$')).toEqual([]);
    expect(failing('$2x = 8$. Suppose instead that $x = 3$.')).toEqual([]);
  });
});
