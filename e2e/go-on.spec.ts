import { expect, test } from './lemma-test.ts';
import { longProblem, whenWritten } from './pages/when-written.ts';

const whole = 'Solve 3x - 7 = 11';

test('a stopped solution goes on where it was, and ends as if it had never been stopped', async ({ lemma, page }) => {
  await lemma.open();
  await lemma.solve(longProblem);
  await lemma.ended();
  await expect(lemma.answer).toContainText('checked by algebra');
  const expected = await lemma.solution.innerText();

  await lemma.button('New problem').click();
  await whenWritten(page, 3, 'stop');
  await lemma.solve(longProblem);
  await expect(page.getByText('You stopped this solution.')).toBeVisible();
  const before = await lemma.steps.allInnerTexts();
  expect(before.length).toBeGreaterThanOrEqual(3);
  await lemma.button('Go on').click();
  await expect(lemma.answer).toBeVisible();
  await lemma.ended();
  await expect(lemma.answer).toContainText('checked by algebra');
  expect(await lemma.solution.innerText()).toBe(expected);
  await expect(page.getByText('You stopped this solution.')).toBeHidden();
  await expect(lemma.button('Go on')).toHaveCount(0);
  await expect(page.getByText('Solution 2 of 2')).toHaveCount(0);

  await page.reload();
  await expect(lemma.answer).toContainText('checked by algebra');
  expect(await lemma.solution.innerText()).toBe(expected);
});

test('an interrupted solution goes on after the reload', async ({ lemma, page }) => {
  await lemma.open();
  await whenWritten(page, 4, 'reload');
  await lemma.solve(longProblem);
  await expect(page.getByText('The tab was closed while this was being written.')).toBeVisible();
  await lemma.ready();
  await lemma.button('Go on').click();
  await expect(lemma.answer).toBeVisible();
  await lemma.ended();
});

test('a problem is changed and solved anew, the old one stays', async ({ lemma }) => {
  await lemma.open();
  await lemma.solve(`${whole}, or so`);
  await lemma.ended();
  await lemma.button('Change the problem').click();
  await expect(lemma.problemBox).toHaveValue(`${whole}, or so`);
  await expect(lemma.problemBox).toBeFocused();
  await lemma.solve(whole);
  await lemma.ended();
  await expect(lemma.answer.locator('annotation')).toHaveText('6');
  await expect(lemma.history.getByRole('listitem')).toHaveCount(2);
});
