import { readFileSync } from 'node:fs';
import { LatexSyntax } from '@cortex-js/compute-engine/latex-syntax';
import { expect, test } from 'vitest';
import { cleanLatex } from './clean-latex.ts';
import { fromMathJson, type MathJson } from './from-math-json.ts';
import { isSame } from './is-same.ts';
import { attempt } from './not-evaluable.ts';
import { readPlain } from './read-plain.ts';
import { readStatements } from './read-statements.ts';
import { wrapArguments } from './wrap-arguments.ts';

const syntax = new LatexSyntax();
const parse = (tex: string) => attempt(() => fromMathJson(syntax.parse(tex) as MathJson, []));
const read = <T>(name: string): T[] => JSON.parse(readFileSync(`src/math/data/${name}.json`, 'utf8')) as T[];

test('what it reads the parser reads alike', () => {
  const formulas = new Set([...read<{ a: string; b: string }>('pairs').flatMap(({ a, b }) => [a, b]), ...read<{ text: string }>('solutions').flatMap(({ text }) => readStatements(text).flatMap(({ sides }) => sides.map(({ tex }) => tex)))]);
  let plain = 0;
  for (const formula of formulas) {
    const tex = wrapArguments(cleanLatex(formula));
    const expression = readPlain(tex, []);
    if (!expression) continue;
    plain += 1;
    expect(isSame(expression, parse(tex)!), tex).not.toBe('different');
  }
  // Far from all: words, functions and tuples are the parser's.
  expect(plain).toBeGreaterThan(formulas.size / 2);
});

test.each(['2+3', '-x^2', '2x(x+1)', '\\frac{a+b}{2}', '3\\cdot 4x', '2\\sqrt{3}', 'x_{1}+y_2', '12\\div 4', '\\sin(2x)', '30^{\\circ}', '5!', '1/2'])('plain: %s', (tex) => {
  expect(readPlain(tex, [])).not.toBeNull();
});

test.each(['2\\frac{1}{2}', 'f(x)', 'd(72)', '\\frac{dy}{dx}', 'x2', '2 3', '1/2x', '2^3^4', '3\\times 10^{8}', '1e5', '|x|', '\\sqrt[3]{2}', '(1,2)', 'abc', 'a_{n+1}', '5!!', '5+-3', '', '{', '\\frac{1}'])('left to the parser: %s', (tex) => {
  expect(readPlain(tex, [])).toBeNull();
});
