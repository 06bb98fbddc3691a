import { expect, test } from './lemma-test.ts';

test('sessions are opened, searched, renamed, pinned, deleted and brought back', async ({ lemma, page }) => {
  await lemma.open();
  for (const problem of ['Solve 5x - 8 = 27', '347 + 586', 'Differentiate 8x^4 - 11x^2']) {
    await lemma.solve(problem);
    await lemma.ended();
    await lemma.button('New problem').click();
  }
  const search = lemma.history.getByRole('searchbox');
  const rows = lemma.history.getByRole('listitem');
  await expect(rows).toHaveCount(3);

  await search.fill('differ');
  await expect(rows).toHaveCount(1);
  await search.fill('divide');
  await expect(rows, 'a word of the solution').toHaveText(['Solve 5x - 8 = 27']);
  await search.fill('nowhere');
  await expect(lemma.history.getByText('Nothing found for “nowhere”.')).toBeVisible();
  await search.fill('');

  await lemma.row('347 + 586').hover();
  await lemma.button('Rename “347 + 586”').click();
  await page.getByRole('textbox', { name: 'New name' }).fill('A sum');
  await page.keyboard.press('Enter');
  await expect(lemma.row('A sum')).toBeVisible();

  await lemma.row('A sum').hover();
  await lemma.button('Pin “A sum”').click();
  await expect(rows.first()).toContainText('A sum');

  await lemma.row('Differentiate').hover();
  await lemma.button(/^Delete “Differentiate/).click();
  await expect(rows).toHaveCount(2);
  await lemma.button('Undo').click();
  await expect(rows).toHaveCount(3);
  await lemma.row('Differentiate').getByRole('button').first().click();
  await expect(lemma.answer.locator('annotation')).toHaveText('32x^3-22x');

  await page.reload();
  await expect(lemma.answer.locator('annotation'), 'the address leads back to the session').toHaveText('32x^3-22x');
  await expect(rows.first()).toContainText('A sum');
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'What shall we solve?' })).toBeVisible();
});

test('a deleted session is gone for good once the undo is given up', async ({ lemma, page }) => {
  await lemma.open();
  await lemma.solve('15 * 7');
  await lemma.ended();
  const address = page.url();
  await lemma.button('Delete “15 * 7”').click();
  await lemma.button('Dismiss').click();
  await expect(lemma.history.getByText('Problems you solve are kept here')).toBeVisible();
  await page.goto(address);
  await page.reload();
  await expect(page.getByText('This problem is not on this device.')).toBeVisible();
});
