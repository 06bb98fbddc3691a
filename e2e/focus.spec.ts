import type { Page } from '@playwright/test';
import { expect, test } from './lemma-test.ts';
import { longProblem, whenWritten } from './pages/when-written.ts';

/** What has the focus, by its accessible name. */
const focused = (page: Page) => page.locator(':focus');

test('the button that solves is the one that stops, and keeps the focus', async ({ lemma, page }) => {
  await lemma.open();
  await lemma.problemBox.fill('Solve 5x - 8 = 27');
  await lemma.button(/^Solve$/).focus();
  await page.keyboard.press('Enter');
  await lemma.ended();
  await expect(focused(page)).toHaveAccessibleName('Solve');
  await page.keyboard.press('Enter');
  await expect(lemma.history.getByRole('listitem'), 'nothing is typed, nothing is solved').toHaveCount(1);
});

test('an example, another solution and its going on lead to the sheet', async ({ lemma, page }) => {
  await lemma.open();
  await page.getByRole('main').getByRole('button').first().focus();
  await page.keyboard.press('Enter');
  await expect(focused(page)).toHaveAccessibleName('Problem and solution');
  await lemma.ended();
  await expect(focused(page)).toHaveAccessibleName('Problem and solution');

  await lemma.button('Solve again').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Solution 2 of 2')).toBeVisible();
  await lemma.ended();
  await expect(focused(page)).toHaveAccessibleName('Problem and solution');

  await lemma.button('Previous solution').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Solution 1 of 2')).toBeVisible();
  await expect(lemma.button('Previous solution')).toBeDisabled();
  await expect(focused(page)).toHaveAccessibleName('Previous solution');

  await lemma.button('New problem').click();
  await whenWritten(page, 3, 'stop');
  await lemma.solve(longProblem);
  await lemma.button('Go on').focus();
  await page.keyboard.press('Enter');
  await expect(focused(page)).toHaveAccessibleName('Problem and solution');
  await lemma.ended();
  await lemma.button('Change the problem').focus();
  await page.keyboard.press('Enter');
  await expect(lemma.problemBox).toBeFocused();
  await expect(lemma.problemBox).toHaveValue(longProblem);
});

test('the sheet is scrolled by keys', async ({ lemma, page }) => {
  await page.setViewportSize({ width: 900, height: 420 });
  await lemma.open();
  const sheet = page.getByRole('main', { name: 'Problem and solution' });
  await sheet.focus();
  // A page that is still being laid out has nowhere to scroll yet: as a reader would, the key is pressed again.
  await expect(async () => {
    await expect(sheet).toBeFocused();
    await page.keyboard.press('End');
    await expect.poll(() => sheet.evaluate((element) => element.scrollTop), { timeout: 1_000 }).toBeGreaterThan(0);
  }).toPass();
});

test('a row that is pinned takes the focus along', async ({ lemma, page }) => {
  await lemma.open();
  for (const problem of ['347 + 586', '15 * 7']) {
    await lemma.solve(problem);
    await lemma.ended();
  }
  await lemma.button(/^347 \+ 586$/).focus();
  await page.keyboard.press('Tab');
  await expect(focused(page)).toHaveAccessibleName('Pin “347 + 586”');
  await page.keyboard.press('Enter');
  await expect(lemma.history.getByRole('heading', { name: 'Pinned' })).toBeVisible();
  await expect(focused(page)).toHaveAccessibleName('Unpin “347 + 586”');
  await page.keyboard.press('Enter');
  await expect(focused(page)).toHaveAccessibleName('Pin “347 + 586”');
});

test('the undo of a deletion takes the focus when it comes, not when the history is shown again', async ({ lemma, page }) => {
  await lemma.open();
  await lemma.solve('347 + 586');
  await lemma.ended();
  await lemma.button('Delete “347 + 586”').focus();
  await page.keyboard.press('Enter');
  await expect(focused(page)).toHaveAccessibleName('Undo');
  await page.setViewportSize({ width: 600, height: 740 });
  await expect(lemma.history).toHaveCount(0);
  await lemma.problemBox.focus();
  await page.setViewportSize({ width: 1280, height: 740 });
  await expect(lemma.button('Undo')).toBeVisible();
  await expect(lemma.problemBox).toBeFocused();
});

test('the last of the problems are shown from the first new one on', async ({ lemma, page }) => {
  await lemma.open();
  await keepMany(page, 60);
  await page.reload();
  await expect(lemma.history.getByRole('listitem')).toHaveCount(50);
  await lemma.button('Show more').focus();
  await page.keyboard.press('Enter');
  await expect(lemma.history.getByRole('listitem')).toHaveCount(60);
  await expect(focused(page)).toHaveAccessibleName('Problem 9');
});

/** Puts so many sessions into the page's database; the one with the highest number is the newest. */
async function keepMany(page: Page, count: number): Promise<void> {
  await page.evaluate(async (all) => {
    const opening = indexedDB.open('lemma');
    const db = await new Promise<IDBDatabase>((resolve) => (opening.onsuccess = () => resolve(opening.result)));
    const transaction = db.transaction('sessions', 'readwrite');
    for (let n = 0; n < all; n += 1) {
      transaction.objectStore('sessions').put({ id: `s${n}`, title: null, problem: `Problem ${n}`, pinned: false, createdAt: n, updatedAt: n, shelf: 0, words: [] });
    }
    await new Promise((resolve) => (transaction.oncomplete = resolve));
    db.close();
  }, count);
}
