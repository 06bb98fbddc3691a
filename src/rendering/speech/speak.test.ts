import { readFileSync } from 'node:fs';
import { renderToString } from 'katex';
import { describe, expect, test } from 'vitest';
import { lessons } from '../../curriculum/lessons.ts';
import { setExercise } from '../../curriculum/set-exercise.ts';
import { writeSolution } from '../../curriculum/write-solution.ts';
import { formulasOf } from '../scan-formulas.ts';
import { delimitTypedMath } from '../typed-math.ts';
import { speak } from './speak.ts';

const options = () => ({ displayMode: true, throwOnError: true, strict: false as const, maxExpand: 300, macros: {} });
const inWords = (tex: string) => [speak(tex, options(), 'en'), speak(tex, options(), 'zh')];

test.each([
  ['5x-8=27', '5 x minus 8 equals 27', '5x减8等于27'],
  ['-3-(-5)', 'negative 3 minus open parenthesis negative 5 close parenthesis', '负3减左括号负5右括号'],
  ['x=1\\pm 3', 'x equals 1 plus or minus 3', 'x等于1加减3'],
  ['\\pm 3', 'plus or minus 3', '正负3'],
  ['35\\div5=7\\times1', '35 divided by 5 equals 7 times 1', '35除以5等于7乘1'],
  ['3\\cdot4', '3 times 4', '3乘4'],
  ['3.25+1{,}000', '3.25 plus 1,000', '3.25加1,000'],
  ['1,000+1', '1,000 plus 1', '1,000加1'],
  ['123, 456', '123, 456', '123，456'],
  ['10\\,000', '10000', '10000'],
  ['20\\%', '20 percent', '百分之20'],
  ['\\$50+3', '50 dollars plus 3', '50美元加3'],
  ['\\$10^6', '10 to the power 6 dollars', '10的6次方美元'],
  ['3:4', '3 to 4', '3比4'],
  ['5!', '5 factorial', '5的阶乘'],
])('numbers and signs: %s', (tex, en, zh) => expect(inWords(tex)).toEqual([en, zh]));

test.each([
  ['\\frac{3}{4}', '3 over 4', '4分之3'],
  ['-\\frac{1}{2}', 'negative 1 over 2', '负2分之1'],
  ['3\\frac{1}{2}', '3 and 1 over 2', '3又2分之1'],
  ['\\dfrac{x+1}{2}', 'the fraction x plus 1, over 2, end fraction', '分数，分子x加1，分母2，分数结束'],
  ['\\frac{2x}{3}', '2 x over 3', '3分之2x'],
  ['\\frac{s^2}{2a}', 'the fraction s squared, over 2 a, end fraction', '分数，分子s的平方，分母2a，分数结束'],
  ['\\frac{1}{x^2}', '1 over x squared', 'x的平方分之1'],
  ['3\\frac{1}{x}', '3 times 1 over x', '3乘x分之1'],
  ['x\\frac{2}{3}', 'x 2 over 3', 'x乘3分之2'],
  ['x+\\frac{1}{2}', 'x plus 1 over 2', 'x加2分之1'],
  ['\\frac12x', '1 over 2 times x', '2分之1x'],
  ['\\frac{1}{2}^2', 'the fraction 1, over 2, end fraction squared', '分数，分子1，分母2，分数结束，的平方'],
  ['\\frac{d}{dx}x^2', 'the derivative with respect to x of x squared', '对x求导，x的平方'],
  ['\\frac{dy}{dx}=2', 'the derivative of y with respect to x equals 2', 'y对x的导数等于2'],
  ['\\binom{5}{2}', '5 choose 2', '从5个中选2个的组合数'],
  ['0.1\\overline{6}', '0.1, 6 repeating', '0.1，6循环'],
  ['0.\\overline{3}', '0 point 3 repeating', '0点3循环'],
])('fractions: %s', (tex, en, zh) => expect(inWords(tex)).toEqual([en, zh]));

test.each([
  ['x^2', 'x squared', 'x的平方'],
  ['10^3', '10 cubed', '10的立方'],
  ['x^{4}y', 'x to the power 4 times y', 'x的4次方y'],
  ['x^{-1}', 'x to the power negative 1', 'x的负1次方'],
  ['x^{n+1}', 'x to the power n plus 1, end power', 'x的n加1次方'],
  ['(x+1)^2', 'open parenthesis x plus 1 close parenthesis squared', '左括号x加1右括号的平方'],
  ['x_1^2', 'x sub 1 squared', 'x下标1的平方'],
  ['C_5^2', 'C sub 5 super 2', 'C下标5上标2'],
  ['30^{\\circ}', '30 degrees', '30度'],
  ["f''(x)", 'f double prime open parenthesis x close parenthesis', 'f2撇左括号x右括号'],
  ['4^{\\text{th}}', '4th', '4th'],
  ['\\sqrt2x', 'the square root of 2 times x', '根号2乘x'],
  ['\\sqrt{2x}', 'the square root of 2 x, end root', '根号2x，根号结束'],
  ['\\sqrt[3]{8}', 'the cube root of 8', '3次根号8'],
  ['\\sqrt[4]{16}', 'the 4th root of 16', '4次根号16'],
])('powers, indices and roots: %s', (tex, en, zh) => expect(inWords(tex)).toEqual([en, zh]));

test.each([
  ['x\\le3', 'x is less than or equal to 3', 'x小于等于3'],
  ['x \\geqslant 3', 'x is greater than or equal to 3', 'x大于等于3'],
  ['x\\ne0', 'x is not equal to 0', 'x不等于0'],
  ['x \\in \\mathbb{R}', 'x is in the real numbers', 'x属于实数集'],
  ['\\{x : x>0\\}', 'open brace x such that x is greater than 0 close brace', '左大括号x满足x大于0右大括号'],
  ['\\angle ABC \\approx 2\\pi', 'angle A B C is approximately 2 pi', '角A B C约等于2π'],
  ['a \\implies b', 'a implies b', 'a推出b'],
])('relations: %s', (tex, en, zh) => expect(inWords(tex)).toEqual([en, zh]));

test.each([
  ['|x|', 'the absolute value of x', 'x的绝对值'],
  ['2\\left|x-1\\right|', '2 the absolute value of x minus 1, end absolute value', '2绝对值，x减1，绝对值结束'],
  ['P(A|B)', 'P open parenthesis A vertical bar B close parenthesis', 'P左括号A竖线B右括号'],
  ['\\left(\\frac12\\right)^2', 'open parenthesis 1 over 2 close parenthesis squared', '左括号2分之1右括号的平方'],
  ['[0,1)', 'open bracket 0, 1 close parenthesis', '左方括号0，1右括号'],
  ['\\begin{cases}x=1\\\\y&=2\\end{cases}', '2 lines: x equals 1; y equals 2', '共2行：x等于1；y等于2'],
  ['\\begin{cases}x,&x>0\\\\-x,&x\\le0\\end{cases}', '2 lines: x, x is greater than 0; negative x, x is less than or equal to 0', '共2行：x，x大于0；负x，x小于等于0'],
  ['\\begin{aligned}a&=b\\\\&=c-d\\end{aligned}', '2 lines: a equals b; equals c minus d', '共2行：a等于b；等于c减d'],
  ['\\begin{pmatrix}1&2\\\\3&4\\end{pmatrix}', 'matrix of 2 by 2: row 1: 1, 2; row 2: 3, 4', '2行2列的矩阵：第1行，1，2；第2行，3，4'],
  ['\\boxed{x=-7}', 'boxed x equals negative 7', '方框内x等于负7'],
  ['\\cancel{6}', 'crossed out 6', '划去6'],
  ['\\underline{\\hspace{1cm}}', 'blank', '空格'],
])('brackets, lines and frames: %s', (tex, en, zh) => expect(inWords(tex)).toEqual([en, zh]));

test.each([
  ['\\gcd(4,16)', 'greatest common divisor open parenthesis 4, 16 close parenthesis', '最大公约数左括号4，16右括号'],
  ['\\operatorname{lcm}(4,6)', 'least common multiple open parenthesis 4, 6 close parenthesis', '最小公倍数左括号4，6右括号'],
  ['\\log_2 8', 'log base 2 of 8', 'log以2为底8'],
  ['\\frac12\\sin x', '1 over 2 times sine x', '2分之1正弦x'],
  ['\\sum_{i=1}^n i', 'the sum from i equals 1 to n of i', '从i等于1到n求和，i'],
  ['\\lim_{x\\to0}x', 'the limit as x approaches 0 of x', '当x趋于0时的极限，x'],
  ['\\int_0^1x', 'the integral from 0 to 1 of x', '从0到1积分，x'],
  ['\\text{if } x = 5\\text{ cm}', 'if x equals 5 cm', 'if x等于5 cm'],
  ['12\\,\\mathrm{km/h}', '12 km over h', '12 km除以h'],
  ['解 x', '解 x', '解x'],
  ['x=1,\\quad y=2', 'x equals 1, y equals 2', 'x等于1，y等于2'],
])('functions and text: %s', (tex, en, zh) => expect(inWords(tex)).toEqual([en, zh]));

test.each(['\\underbrace{a}_{b}', '\\tilde{x}', 'a \\oplus b', '\\phantom{x}', '\\frac{}{2}', 'x^', '\\unknown', `${'x+'.repeat(400)}x`, '\\verb|x|'])('%s has no words rather than wrong ones', (tex) => {
  expect(inWords(tex)).toEqual([null, null]);
});

test('a macro is spoken as what it stands for, and each formula by itself', () => {
  expect(inWords('\\gdef\\mine{x^2}\\mine')).toEqual(['x squared', 'x的平方']);
  expect(inWords('\\mine')).toEqual([null, null]);
});

/** What was never left out: the numbers, in their order. */
const numbersIn = (text: string) => text.replace(/squared/g, '2').replace(/cubed/g, '3').match(/\d/g)?.toSorted().join('') ?? '';

describe('every formula of the curriculum', () => {
  test.each(lessons.map((lesson) => [lesson.topic, lesson] as const))('%s has words in both languages, with all of its numbers', (topic, { levels }) => {
    const formulas = new Set<string>();
    for (let level = 1; level <= levels; level += 1) {
      for (let seed = 1; seed <= 4; seed += 1) {
        const { exercise, problem } = setExercise({ topic, level, seed }, 'en');
        for (const { tex } of formulasOf(`${delimitTypedMath(problem)} ${writeSolution(exercise, 'en')}`)) formulas.add(tex);
      }
    }
    expect(formulas.size).toBeGreaterThan(0);
    for (const tex of formulas) {
      const [en, zh] = inWords(tex);
      expect(en, tex).toMatch(/^[a-zA-Z\d.,;:'% -]+$/);
      expect(zh, tex).toMatch(/^[a-zA-Zα-ω\d.,\p{Script=Han}，；：、 ]+$/u);
      expect(numbersIn(en!), tex).toBe(numbersIn(tex));
    }
  });
});

test('of the formulas of a full model ninety-nine in a hundred have words', () => {
  const solutions = JSON.parse(readFileSync('src/math/data/solutions.json', 'utf8')) as { text: string }[];
  const all = [...new Set(solutions.flatMap(({ text }) => formulasOf(text).map(({ tex }) => tex)))].filter((tex) => takes(tex));
  const silent = all.filter((tex) => inWords(tex).includes(null));
  expect(all.length).toBeGreaterThan(300);
  expect(silent.length / all.length, silent.join('\n')).toBeLessThan(0.01);
});

function takes(tex: string): boolean {
  try {
    renderToString(tex, options());
    return true;
  } catch {
    return false;
  }
}
