import { expect, test } from './lemma-test.ts';

test('everything is done with the keyboard alone', async ({ lemma, page }) => {
  await lemma.open();
  const press = (key: string) => page.keyboard.press(key);
  const focused = page.locator(':focus');
  async function tabTo(name: string | RegExp) {
    for (let presses = 0; presses < 60; presses += 1) {
      await press('Tab');
      if ((await focused.count()) > 0 && (await page.getByRole('button', { name, exact: true }).or(page.getByRole('textbox', { name, exact: true })).and(focused).count()) > 0) return;
    }
    throw new Error(`Tab does not reach ${String(name)}`);
  }

  await tabTo('Problem');
  await page.keyboard.type('Solve 5x - 8 = 27');
  await press('Enter');
  await lemma.ended();
  await expect(focused, 'the focus stays where it was').toHaveAccessibleName('Problem');

  await tabTo('Solve again');
  await press('Enter');
  await expect(page.getByText('Solution 2 of 2')).toBeVisible();
  await lemma.ended();
  await tabTo('Previous solution');
  await press('Enter');
  await expect(page.getByText('Solution 1 of 2')).toBeVisible();

  await tabTo(/^Rename/);
  await press('Enter');
  await page.keyboard.type('My equation');
  await press('Enter');
  await expect(lemma.row('My equation')).toBeVisible();
  await expect(focused, 'the focus is not lost after renaming').toHaveAccessibleName(/My equation/);

  await tabTo(/^Delete/);
  await press('Enter');
  await expect(focused, 'the focus is not lost after deleting').toHaveAccessibleName('Undo');
  await press('Enter');
  await expect(lemma.row('My equation')).toBeVisible();

  await tabTo(/Starter · ready/);
  await press('Enter');
  await expect(page.getByRole('dialog', { name: 'Model' })).toBeVisible();
  // It comes once the app is kept.
  await expect(page.getByRole('button', { name: 'Try it', exact: true })).toBeEnabled();
  await tabTo('Try it');
  await press('Enter');
  await expect(page.getByText('Lemma opens and solves with the network off.')).toBeVisible();
  await expect(focused).toHaveAccessibleName('Try it');
  await press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(focused).toHaveAccessibleName(/Starter · ready/);
});
