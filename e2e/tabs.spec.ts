import { expect, test } from './lemma-test.ts';
import { SolvePage } from './pages/solve-page.ts';
import { crashWhenWritten, longProblem } from './pages/when-written.ts';

test('two tabs see each other and lose nothing of one another', async ({ lemma, context }) => {
  const other = new SolvePage(await context.newPage());
  await lemma.open();
  await other.open();

  await Promise.all([lemma.solve('347 + 586'), other.solve('15 * 7')]);
  await Promise.all([lemma.ended(), other.ended()]);
  for (const tab of [lemma, other]) {
    await expect(tab.row('347 + 586')).toBeVisible();
    await expect(tab.row('15 * 7')).toBeVisible();
  }

  // Both change the same session, in different ways.
  await lemma.button('Rename “347 + 586”').click();
  await lemma.page.getByRole('textbox', { name: 'New name' }).fill('Sum for Monday');
  await lemma.page.keyboard.press('Enter');
  await expect(other.row('Sum for Monday')).toBeVisible();
  await other.row('Sum for Monday').hover();
  await other.button('Pin “Sum for Monday”').click();
  await expect(lemma.history.getByRole('heading', { name: 'Pinned' })).toBeVisible();

  // And both solve it again.
  await other.row('Sum for Monday').getByRole('button', { name: 'Sum for Monday', exact: true }).click();
  await expect(other.answer).toBeVisible();
  await Promise.all([lemma.button('Solve again').click(), other.button('Solve again').click()]);
  await expect(lemma.page.getByText('Solution 3 of 3')).toBeVisible();
  await expect(other.page.getByText('Solution 3 of 3')).toBeVisible();
});

test('a problem deleted in another tab, and all site data cleared, are both said', async ({ lemma, page, context, baseURL }) => {
  const other = new SolvePage(await context.newPage());
  await other.open();
  await lemma.open();
  await lemma.solve('347 + 586');
  await lemma.ended();
  await other.row('347 + 586').hover();
  await other.button('Delete “347 + 586”').click();
  await expect(page.getByText('This problem was deleted in another tab')).toBeVisible();
  await other.button('Undo').click();
  await expect(lemma.answer.locator('annotation')).toHaveText('933');

  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.clearDataForOrigin', { origin: baseURL!, storageTypes: 'indexeddb' });
  await expect(page.getByText('The work kept in this browser was cleared.')).toBeVisible();
  await expect(lemma.answer.locator('annotation'), 'it can still be copied').toHaveText('933');
  await lemma.button('Reload').click();
  await lemma.solve('15 * 7');
  await expect(lemma.row('15 * 7')).toBeVisible();
});

test('a tab sees what another is writing, and that it was interrupted when that one dies', async ({ lemma, page, context }) => {
  const other = new SolvePage(await context.newPage());
  await other.open();
  await lemma.open();
  const { crashed } = await crashWhenWritten(page, 4);
  await lemma.solve(longProblem);
  await crashed;

  await other.row(longProblem).getByRole('button', { name: longProblem, exact: true }).click();
  await expect(other.page.getByText('The tab was closed while this was being written.')).toBeVisible();
  await expect(other.steps).not.toHaveCount(0);
});
