import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './lemma-test.ts';
import { SolvePage } from './pages/solve-page.ts';

/** Presses the button with the keyboard and gives the chooser that opens this file. */
async function bringIn(page: Page, name: string, text: string) {
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Bring in a file' }).press('Enter');
  await (await chosen).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

async function saveFile(page: Page): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a file' }).press('Enter');
  const saved = await download;
  return { name: saved.suggestedFilename(), text: readFileSync(await saved.path(), 'utf8') };
}

test('work saved into a file goes on in another browser, and a second time nothing is doubled', async ({ lemma, page, browser, baseURL }) => {
  await lemma.open();
  await lemma.solve('Solve 5x - 8 = 27');
  await lemma.ended();
  await expect(lemma.answer).toContainText('checked by algebra');
  const answer = await lemma.answer.innerText();
  await lemma.button('Settings').click();
  const { name, text } = await saveFile(page);
  expect(name).toMatch(/^lemma-\d{4}-\d\d-\d\d\.json$/);
  await expect(page.getByText('The file has 1 problem. Your browser puts it where its downloads go.')).toBeVisible();

  const context = await browser.newContext({ baseURL: baseURL! });
  const other = new SolvePage(await context.newPage());
  await other.open();
  await expect(other.history.getByText('Problems you solve are kept here')).toBeVisible();
  await other.button('Settings').click();
  await bringIn(other.page, name, text);
  await expect(other.page.getByText('1 problem brought in. Nothing that was here is changed.')).toBeVisible();
  await bringIn(other.page, name, text);
  await expect(other.page.getByText('0 problems brought in, 1 here already. Nothing that was here is changed.')).toBeVisible();
  await other.page.keyboard.press('Escape');
  await other.history.getByRole('searchbox').fill('divide');
  await other.row('Solve 5x - 8 = 27').getByRole('button').first().click();
  await expect.poll(() => other.answer.innerText()).toBe(answer);
  await context.close();
});

test('a file that is none, and one of a newer Lemma, are refused in words, and the work stays; of one that is half wrong the rest comes', async ({ lemma, page }) => {
  await lemma.open();
  await lemma.solve('15 * 7');
  await lemma.ended();
  await lemma.button('Settings').click();
  const alert = page.getByRole('dialog').getByRole('alert');
  await bringIn(page, 'holiday.json', '{"photos": []}');
  await expect(alert).toContainText('This is no file that Lemma saved, or it is damaged. What was here is unchanged.');
  await bringIn(page, 'newer.json', '{"kind":"lemma-work","version":99,"sessions":[]}');
  await expect(alert).toContainText('This file was saved by a newer Lemma.');
  const hostile = { id: 'b', problem: '<img src=x onerror="document.title=1"> 2 + 2', title: '<b>bold</b>', attempts: [{ id: 'c', text: '1. <script>document.title=1</script> \\(2+2=4\\)\nAnswer: \\(\\boxed{4}\\)', state: { kind: 'complete' } }] };
  await bringIn(page, 'half.json', JSON.stringify({ kind: 'lemma-work', version: 1, sessions: [{ id: 'a' }, hostile] }));
  await expect(page.getByText('1 problem brought in. Nothing that was here is changed. One entry of the file could not be read and was left out.')).toBeVisible();
  await expect(alert).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(lemma.row('15 * 7')).toBeVisible();
  await lemma.row('<b>bold</b>').getByRole('button').first().click();
  await expect(lemma.answer.locator('annotation')).toHaveText('4');
  expect(await page.title()).not.toBe('1');
});

test('the same in Chinese', async ({ lemma, page }) => {
  await lemma.open();
  await lemma.button('Settings').click();
  await page.getByRole('combobox', { name: 'Language' }).selectOption('zh');
  await expect(page.getByRole('heading', { name: '把学习记录存成文件' })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '存成文件' }).click();
  await download;
  await expect(page.getByText('文件里有 0 道题，已交给浏览器下载。')).toBeVisible();
});
