import { expect, test } from './lemma-test.ts';
import { SolvePage } from './pages/solve-page.ts';
import { crashWhenWritten, longProblem, whenWritten } from './pages/when-written.ts';

const interrupted = 'The tab was closed while this was being written. What had come is kept.';

test('a reload in the middle of a solution keeps it, and it can be solved again', async ({ lemma, page }) => {
  await lemma.open();
  // Late enough for the first flush, which comes after 250 ms.
  await whenWritten(page, 4, 'reload');
  await lemma.solve(longProblem);

  await expect(page.getByText(interrupted)).toBeVisible();
  await expect(lemma.steps).not.toHaveCount(0);
  await lemma.ready();
  await lemma.button('Solve again').click();
  await lemma.ended();
  await expect(lemma.answer).toBeVisible();
  await expect(page.getByText('Solution 2 of 2')).toBeVisible();
});

test('what is being typed survives a reload', async ({ lemma, page }) => {
  await lemma.open();
  await lemma.problemBox.fill('Solve 3x + 1 = 10');
  await page.reload();
  await expect(lemma.problemBox).toHaveValue('Solve 3x + 1 = 10');
});

test('a killed tab loses at most a quarter of a second of text and nothing else', async ({ lemma, page, context, baseURL }) => {
  await lemma.open();
  await lemma.solve('347 + 586');
  await lemma.ended();

  await lemma.button('New problem').click();
  const { crashed } = await crashWhenWritten(page, 4);
  await lemma.solve(longProblem);
  const seen = await crashed;
  const end = seen.at(-1)!.at;

  const again = new SolvePage(await context.newPage());
  await again.page.goto(baseURL!);
  await again.row(longProblem).getByRole('button', { name: longProblem, exact: true }).click();
  await expect(again.page.getByText(interrupted)).toBeVisible();
  const kept = (await again.steps.allTextContents()).join('').length;
  const due = seen.filter(({ at }) => at <= end - 250).at(-1)?.length ?? 0;
  console.log(`killed with ${seen.at(-1)!.length} characters on screen, ${kept} kept, ${due} were older than 250 ms`);
  expect(kept).toBeGreaterThanOrEqual(due);

  await again.row('347 + 586').getByRole('button', { name: '347 + 586', exact: true }).click();
  await expect(again.answer.locator('annotation')).toHaveText('933');
});
