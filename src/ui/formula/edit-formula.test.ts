import { describe, expect, test } from 'vitest';
import { formulaAt, writeFormula } from './edit-formula.ts';

/** `|` is the caret, `[…]` what is chosen. */
function at(marked: string) {
  const from = marked.search(/[|[]/);
  const text = marked.replace(/[|[\]]/g, '');
  const chosen = /\[(.*)\]/.exec(marked)?.[1] ?? '';
  return formulaAt(text, from, from + chosen.length);
}

describe('the formula at the caret', () => {
  test.each([
    ['Solve 2x+3=11|', '2x + 3 = 11'],
    ['Solve |2x+3=11', '2x + 3 = 11'],
    ['Solve $\\frac{3}{4}|+x=1$ now', '\\frac{3}{4}+x=1'],
    ['Solve \\(x^2=4\\)|', 'x^2=4'],
    ['|', ''],
    ['Solve |', ''],
    ['So|lve 2x=4', ''],
    ['What is [3/4 + 1/2]?', '\\frac{3}{4} + \\frac{1}{2}'],
    ['解方程 2x+3=|11', '2x + 3 = 11'],
  ])('%s', (marked, tex) => {
    expect(at(marked).tex).toBe(tex);
  });

  test('is not one that would hold up the page', () => {
    const deep = `$${'\\sqrt{'.repeat(60)}2${'}'.repeat(60)}$`;
    expect(formulaAt(deep, 3, 3)).toEqual({ tex: '', start: deep.length, end: deep.length, text: deep });
  });
});

describe('a formula is written into its text', () => {
  test.each([
    ['Solve |', 'x^2=4', 'Solve $x^2=4$'],
    ['Solve| for x', 'x^2=4', 'Solve $x^2=4$ for x'],
    ['Solve |for x', 'x^2=4', 'Solve $x^2=4$ for x'],
    ['解方程|。', 'x^2=4', '解方程$x^2=4$。'],
    ['Solve 2x+3=|11 for x', '2x+3=12', 'Solve $2x+3=12$ for x'],
    ['Solve \\(2x|=4\\).', '', 'Solve .'],
    ['What is [3/4]?', '\\frac{3}{5}', 'What is $\\frac{3}{5}$?'],
  ])('%s', (marked, tex, text) => {
    expect(writeFormula(at(marked), tex).text).toBe(text);
  });

  test('and written on', () => {
    let formula = at('Solve| for x');
    for (const tex of ['x', 'x=', '', 'x=4']) formula = writeFormula(formula, tex);
    expect(formula.text).toBe('Solve $x=4$ for x');
    expect(formula.text.slice(formula.start, formula.end)).toBe('$x=4$');
  });
});
