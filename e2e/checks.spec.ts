import { starterAccuracy } from '../src/state/starter-accuracy.ts';
import { expect, test } from './lemma-test.ts';
import { keepSession } from './pages/keep-session.ts';
import { longProblem, whenWritten } from './pages/when-written.ts';

const wrong = '1. Add 8 on both sides: \\(5x=27+8=36\\)\n2. Divide both sides by 5: \\(x=36\\div 5=7.2\\)\nAnswer: \\(\\boxed{7.2}\\)';

test('the lines of a solution are checked, and its answer by algebra', async ({ lemma, page }) => {
  await lemma.open();
  await lemma.solve('Solve 5x - 8 = 27');
  await lemma.ended();
  await expect(lemma.answer).toContainText('checked by algebra');
  await expect(lemma.steps.first().getByRole('img', { name: 'What could be checked in it holds' })).toBeVisible();
  await expect(page.getByText(/^\d of \d lines checked, all hold$/)).toBeVisible();
  await expect(page.locator('.flawed')).toHaveCount(0);
});

test('verdicts come while the solution is written, and move nothing', async ({ lemma, page }) => {
  await lemma.open();
  await whenWritten(page, 4, 'stop');
  await lemma.solve(longProblem);
  await expect(page.getByText('You stopped this solution.')).toBeVisible();
  await expect(lemma.steps.first().getByRole('img', { name: 'What could be checked in it holds' })).toBeVisible();
  // Against the first one: the view itself follows the end.
  const tops = () => lemma.steps.evaluateAll((steps) => steps.slice(0, 3).map((step) => step.getBoundingClientRect().top - steps[0]!.getBoundingClientRect().top));
  const before = await tops();
  await lemma.button('Go on').click();
  await lemma.ended();
  expect(await tops()).toEqual(before);
});

test('a line that does not hold is marked where it is, with the reason, by pointer and by keys', async ({ lemma, page }) => {
  await lemma.open();
  await page.goto(`/${await keepSession(page, 'Solve 5x - 8 = 27', wrong)}`);
  const [first, second] = [lemma.steps.nth(0), lemma.steps.nth(1)];
  await expect(first.getByRole('img', { name: 'Something in it does not hold' })).toBeVisible();
  await expect(second.getByRole('img', { name: 'What could be checked in it holds' })).toBeVisible();
  await expect(page.getByText(/lines checked, 1 does not hold/)).toBeVisible();
  await expect(lemma.answer).toContainText('Algebra comes to');

  const note = first.getByRole('tooltip', { includeHidden: true });
  await expect(note).toHaveText('This does not hold: left is 35, right is 36.');
  await expect(note).toBeHidden();
  const below = await second.boundingBox();
  const flawed = first.locator('.flawed');
  await expect(flawed.locator('.flaw')).toHaveText('27+8=36');
  await flawed.locator('.flaw').hover();
  await expect(note).toBeVisible();
  await page.mouse.move(0, 0);
  await expect(note).toBeHidden();
  await flawed.focus();
  await expect(note).toBeVisible();
  expect(await second.boundingBox(), 'nothing moves').toEqual(below);
});

test('a root that is lost on the way is asked about, and is no mistake', async ({ lemma, page }) => {
  await lemma.open();
  await page.goto(`/${await keepSession(page, 'Solve x^2 = 5x', '1. Divide by \\(x\\): \\(x^2=5x\\)\n2. So \\(x=5\\)\nAnswer: \\(\\boxed{5}\\)')}`);
  const second = lemma.steps.nth(1);
  await expect(second.locator('.flawed')).toHaveAttribute('data-doubt', 'true');
  await second.locator('.flawed').focus();
  await expect(second.getByRole('tooltip')).toHaveText('The line before also holds for x = 0. Is it left out on purpose?');
  await expect(second.getByRole('img', { name: 'What could be checked in it holds' })).toBeVisible();
  await expect(lemma.answer).toContainText('Algebra comes to');
});

test('how often the starter is right with such a problem is said where that is not often, and nothing else vouches for its answer', async ({ lemma, page }) => {
  const note = page.getByText(/^Greatest common divisor: of ten problems of this kind the starter model gets about \d right/);
  await lemma.open();
  await page.goto(`/${await keepSession(page, 'What is the hcf of 153 and 75?', '1. \\(153=2\\times 75+3\\)\nAnswer: \\(\\boxed{3}\\)')}`);
  await expect(page.getByText(/lines checked/)).toBeVisible();
  await expect(note).toHaveCount(starterAccuracy('gcd', 'en')! < 85 ? 1 : 0);
  await lemma.button('New problem').click();
  await lemma.solve('Solve 5x - 8 = 27');
  await lemma.ended();
  await expect(lemma.answer).toContainText('checked by algebra');
  await expect(page.locator('.doubt-note')).toHaveCount(0);
});
