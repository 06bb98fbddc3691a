import { expect, test } from './lemma-test.ts';
import { longProblem, whenWritten } from './pages/when-written.ts';

test('a stopped solution keeps what was written, and solving again adds another one beside it', async ({ lemma, page }) => {
  await lemma.open();
  await whenWritten(page, 2, 'stop');
  await lemma.solve(longProblem);
  await expect(page.getByText('You stopped this solution. What was written is kept.')).toBeVisible();
  await expect(lemma.steps).not.toHaveCount(0);
  await expect(lemma.answer).toHaveCount(0);

  await lemma.button('Solve again').click();
  await lemma.ended();
  await expect(page.getByText('Solution 2 of 2')).toBeVisible();
  await lemma.button('Previous solution').click();
  await expect(page.getByText('You stopped this solution.')).toBeVisible();
  await lemma.button('Next solution').click();
  await expect(page.getByText('You stopped this solution.')).toBeHidden();
});

test('Escape stops, and the next problem is solved as ever', async ({ lemma, page }) => {
  await lemma.open();
  await whenWritten(page, 1, 'tell');
  await lemma.solve(longProblem);
  await page.waitForFunction(() => document.title === 'written');
  await page.keyboard.press('Escape');
  await lemma.ended();

  await lemma.button('New problem').click();
  await lemma.solve('347 + 586');
  await lemma.ended();
  await expect(lemma.answer.locator('annotation')).toHaveText('933');
});

test('Escape in the search gives up the search, not the solution being written', async ({ lemma, page }) => {
  let bring = () => {};
  const wanted = new Promise<void>((resolve) => (bring = resolve));
  await page.route('**/*.gguf', async (route) => {
    await wanted;
    await route.continue();
  });
  await page.goto('/');
  await lemma.solve('347 + 586');
  const search = lemma.history.getByRole('searchbox');
  await search.fill('nowhere');
  await search.press('Escape');
  await expect(search).toHaveValue('');
  await expect(lemma.row('347 + 586')).toBeVisible();
  bring();
  await expect(lemma.answer.locator('annotation')).toHaveText('933');
});
