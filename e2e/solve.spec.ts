import { expect, test } from './lemma-test.ts';

/** One problem of each of the starter's topics, as typed, and the answer as a screen reader says its LaTeX. */
const PROBLEMS: ReadonlyArray<readonly [problem: string, answer: string]> = [
  ['Solve 5x - 8 = 27', '7'],
  // With the minus sign of a printed page.
  ['Solve 5x − 8 = 27', '7'],
  ['What is 2/3 + 1/5?', '\\frac{13}{15}'],
  ['Solve 2x + 3y = 25 and x + 2y = 14.', 'x=8, y=3'],
  ['Expand and simplify (x-1)(x+6)', 'x^2+5x-6'],
  ['Differentiate 8x^4 - 11x^2', '32x^3-22x'],
  ['A car travels 240 km in 4 hours. What is its speed?', '60'],
  ['347 + 586', '933'],
  ['3435 - 50', '3385'],
  ['15 * 7', '105'],
  ['96 ÷ 8', '12'],
  ['15*5-7', '68'],
  ['What is 3/7 × 5/7?', '\\frac{15}{49}'],
  ['What is 50% of 700?', '350'],
  ['Solve -4x - 10 = 8x - 70', '5'],
  ['Find the value of x: 5(x-2)-2=38', '10'],
  ['Solve x^2 - 13x + 22 = 0 by factoring.', '2, 11'],
  ['Compute 3x^2 - 2x + 1 for x=4', '41'],
  ['Find the greatest common divisor of 54 and 24.', '6'],
  ['lcm(6, 5)', '30'],
];

for (const [problem, answer] of PROBLEMS) {
  test(`${problem} is solved in steps, with its answer apart`, async ({ lemma }) => {
    await lemma.open();
    await lemma.solve(problem);
    await lemma.ended();
    await expect(lemma.steps.first()).toBeVisible();
    await expect(lemma.answer.locator('annotation')).toHaveText(answer);
    await expect(lemma.solution.locator('.katex').first()).toBeVisible();
    await expect(lemma.solution).not.toContainText('\\(');
    await expect(lemma.page.getByText(/\d+ tokens · [\d.]+ s · \d+ tokens\/s · on this device/)).toBeVisible();
  });
}
