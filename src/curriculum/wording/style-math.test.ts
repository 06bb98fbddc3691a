import { expect, test } from 'vitest';
import { styleMath, type Style } from './style-math.ts';

const plain: Style = { form: 'ascii', spaced: false, rare: false };

test.each<[string, Partial<Style>, string]>([
  ['5x-8=27', {}, '5x-8=27'],
  ['5x-8=27', { spaced: true }, '5x - 8 = 27'],
  ['-4x-10=8x', { form: 'unicode', spaced: true }, '−4x − 10 = 8x'],
  ['15\\times7', {}, '15*7'],
  ['15\\times7', { rare: true, spaced: true }, '15 x 7'],
  ['2x\\times3', { rare: true }, '2x*3'],
  ['15\\times7', { form: 'unicode' }, '15×7'],
  ['15\\times7', { form: 'dollars' }, '$15\\times 7$'],
  ['15\\times7', { form: 'brackets', rare: true, spaced: true }, '\\(15 \\cdot 7\\)'],
  ['7-(-3)', { spaced: true }, '7 - (-3)'],
  ['96\\div8', {}, '96/8'],
  ['\\frac{3}{4}+\\frac{5}{6}', {}, '3/4+5/6'],
  ['\\frac{1}{2}\\div\\frac{3}{4}', {}, '(1/2)/(3/4)'],
  ['\\frac{x+5}{3}=4', { form: 'unicode' }, '(x+5)/3=4'],
  ['x^2-13x+22=0', { form: 'unicode' }, 'x²−13x+22=0'],
  ['2^{10}', {}, '2^10'],
  ['2^{10}', { form: 'unicode' }, '2¹⁰'],
  ['\\sqrt{48}', {}, 'sqrt(48)'],
  ['\\sqrt{48}', { form: 'unicode' }, '√48'],
  ['3x+2\\le14', {}, '3x+2<=14'],
  ['3x+2\\le14', { form: 'dollars' }, '$3x+2\\le 14$'],
  ['7-2n\\ge-3n', { spaced: true }, '7 - 2n >= -3n'],
  ['50\\%', {}, '50%'],
  ['\\operatorname{lcm}(6,5)', {}, 'lcm(6,5)'],
])('%s %j is typed as %s', (tex, style, typed) => expect(styleMath(tex, { ...plain, ...style })).toBe(typed));
