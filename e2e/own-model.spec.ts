import { readFileSync } from 'node:fs';
import { type Page, test as bare } from '@playwright/test';
import { host, putVersion } from './host.ts';
import { brokenRules } from './pages/broken-rules.ts';
import { expect, test } from './lemma-test.ts';
import { keptSetting } from './pages/kept.ts';
import { SolvePage } from './pages/solve-page.ts';
import { splitGguf } from './split-gguf.ts';

const starter = readFileSync('public/models/starter/starter-q8_0.gguf');

/** The starter's own weights, with another name inside and out. */
const mine = Buffer.from(starter);
mine.write('mymodel', mine.indexOf('starter', mine.indexOf('general.name')), 'latin1');

const named = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/octet-stream', buffer });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Model' });

async function openDialog(page: Page, line: RegExp) {
  await page.getByRole('button', { name: line }).click();
  await expect(dialog(page).getByRole('heading', { name: 'A model file of your own' })).toBeVisible();
}

/** By the keyboard: the button opens the browser's own window for files. */
async function pick(page: Page, files: ReturnType<typeof named>[]) {
  const choosing = page.waitForEvent('filechooser');
  await dialog(page).getByRole('button', { name: 'Choose files …' }).press('Enter');
  await (await choosing).setFiles(files);
}

const use = (page: Page) => dialog(page).getByRole('button', { name: 'Use this model' });

test('a file is looked at, used, kept, used again after a reload, and deleted, by the keyboard alone', async ({ lemma, page }) => {
  await lemma.open();
  await openDialog(page, /Starter · ready/);
  await pick(page, [named('somebody-Q8_0.gguf', mine)]);
  await expect(dialog(page).getByRole('heading', { name: 'mymodel' })).toBeVisible();
  for (const fact of ['qwen2', 'Q8_0', /^2\.[89] MB/, '1024 tokens', 'ChatML']) await expect(dialog(page).getByRole('definition').filter({ hasText: fact })).toBeVisible();
  expect(await brokenRules(page), 'picked').toEqual([]);

  await dialog(page).getByLabel('Keep it on this device').press('Space');
  await use(page).press('Enter');
  await expect(dialog(page).getByText('mymodel is in use.')).toBeVisible();
  await expect(dialog(page).getByRole('heading', { name: 'Kept on this device' })).toBeVisible();
  await expect(dialog(page).getByRole('button', { name: 'Choose files …' }), 'the focus stays in the dialog').toBeFocused();
  expect(await brokenRules(page), 'kept').toEqual([]);
  await page.keyboard.press('Escape');

  await expect(lemma.button(/mymodel · ready/)).toBeVisible();
  await lemma.solve('Solve 5x - 8 = 27');
  await lemma.ended();
  await expect(lemma.answer.locator('annotation')).toHaveText('7');

  await page.reload();
  await expect(lemma.button(/mymodel · ready/), 'it is remembered').toBeVisible();
  await openDialog(page, /mymodel · ready/);
  await dialog(page).getByRole('button', { name: 'Use the starter', exact: true }).press('Enter');
  await expect(lemma.button(/Starter · ready/)).toBeAttached();
  await dialog(page).getByRole('button', { name: 'Use “Lemma mymodel”' }).press('Enter');
  await expect(dialog(page).getByText('mymodel is in use.')).toBeVisible();
  await page.keyboard.press('Escape');
  await lemma.button('New problem').click();
  await lemma.solve('15 * 7');
  await lemma.ended();
  await expect(lemma.answer.locator('annotation')).toHaveText('105');

  await openDialog(page, /mymodel · ready/);
  await dialog(page).getByRole('button', { name: 'Delete “Lemma mymodel”' }).press('Enter');
  await expect(dialog(page).getByRole('heading', { name: 'Kept on this device' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await lemma.ready();
  const left = await page.evaluate(async () => {
    const names: string[] = [];
    for await (const name of (await (await navigator.storage.getDirectory()).getDirectoryHandle('own-models')).keys()) names.push(name);
    return names;
  });
  expect(left).toEqual([]);
  await page.reload();
  await lemma.ready();
});

test('used for this visit only, it is gone after a reload, and nothing is said of it', async ({ lemma, page }) => {
  await lemma.open();
  await openDialog(page, /Starter · ready/);
  await pick(page, [named('mine.gguf', mine)]);
  await use(page).click();
  await expect(dialog(page).getByText('mymodel is in use.')).toBeVisible();
  await page.reload();
  await lemma.ready();
  await expect(page.getByText('is not on this device any more')).toHaveCount(0);
});

test('a model in two parts is whole only with both, whatever their order and names', async ({ lemma, page }) => {
  const [first, second] = splitGguf(mine);
  await lemma.open();
  await openDialog(page, /Starter · ready/);
  await pick(page, [named('x-00001-of-00002.gguf', first)]);
  await expect(page.getByRole('alert')).toContainText('These files are not one whole model.');
  await pick(page, [named('a-00002-of-00002.gguf', second), named('z.gguf', first)]);
  await dialog(page).getByLabel('Keep it on this device').check();
  await use(page).click();
  await expect(dialog(page).getByRole('heading', { name: 'Kept on this device' })).toBeVisible();
  await expect.poll(() => keptSetting(page, 'model')).toMatch(/^own:/);
  await page.reload();
  await expect(lemma.button(/mymodel · ready/)).toBeVisible();
  await lemma.solve('15 * 7');
  await lemma.ended();
  await expect(lemma.answer.locator('annotation')).toHaveText('105');
});

/** The file with one text in it replaced by another, everywhere. */
function withText(text: string, other: string): Buffer {
  return Buffer.from(mine.toString('latin1').replaceAll(text, other), 'latin1');
}

for (const [name, content, sentence] of [
  ['is no GGUF', Buffer.from('<!doctype html><p>Please log in'), 'This is not a GGUF file.'],
  ['is cut short', mine.subarray(0, mine.length / 2), 'The file is cut short.'],
  ['makes no sense', Buffer.concat([mine.subarray(0, 60), Buffer.alloc(1000, 255)]), 'The file is damaged'],
  ['is a model to see with', Buffer.concat([withText('\x05\0\0\0\0\0\0\0qwen2', '\x04\0\0\0\0\0\0\0clip'), Buffer.alloc(32)]), 'This model writes no text.'],
] as const) {
  test(`a file that ${name} is refused in plain words, and the starter goes on`, async ({ lemma, page }) => {
    await lemma.open();
    await openDialog(page, /Starter · ready/);
    await pick(page, [named('mine.gguf', content)]);
    await expect(page.getByRole('alert')).toContainText(sentence);
    await expect(use(page)).toHaveCount(0);
    expect(await brokenRules(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await lemma.solve('15 * 7');
    await lemma.ended();
    await expect(lemma.answer.locator('annotation')).toHaveText('105');
  });
}

for (const [name, content, sentence] of [
  ['of a kind that llama.cpp does not know', withText('qwen2', 'qwenX'), 'Lemma does not know this kind of model yet.'],
  ['without one of its tensors', withText('blk.0.attn_q.weight', 'blk.0.attn_x.weight'), 'The model could not be built from this file.'],
] as const) {
  test(`a model ${name} is refused when it is loaded, and the starter goes on`, async ({ lemma, page }) => {
    await lemma.open();
    await openDialog(page, /Starter · ready/);
    await pick(page, [named('mine.gguf', content)]);
    await dialog(page).getByLabel('Keep it on this device').check();
    await use(page).click();
    await expect(page.getByRole('alert')).toContainText(sentence);
    await expect(dialog(page).getByRole('heading', { name: 'Kept on this device' })).toHaveCount(0);
    await page.keyboard.press('Escape');
    await lemma.ready();
    await lemma.solve('15 * 7');
    await lemma.ended();
    await expect(lemma.answer.locator('annotation')).toHaveText('105');
  });
}

test('a full disk: the model is used all the same, and the page says that it is not kept', async ({ lemma, page, context, baseURL }) => {
  await lemma.open();
  await openDialog(page, /Starter · ready/);
  await pick(page, [named('mine.gguf', mine)]);
  await dialog(page).getByLabel('Keep it on this device').check();
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: baseURL!, quotaSize: 1 });
  await use(page).click();
  await expect(page.getByRole('alert')).toContainText('There is no room to keep the model. It is in use until you close this page. Free 2.9 MB');
  await expect(dialog(page).getByText('mymodel is in use.')).toBeVisible();
});

/** A copy begins only at the event `copy`: that of some gigabytes takes minutes. */
function holdCopies() {
  window.Worker = class extends Worker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      if (options?.name !== 'copy-files') return;
      const post = this.postMessage.bind(this);
      this.postMessage = (message: unknown) => addEventListener('copy', () => post(message), { once: true });
    }
  };
}

bare('an update waits until the file is kept', async ({ page }, testInfo) => {
  const { url, stop, folder } = await host(testInfo.outputPath('host'));
  const lemma = new SolvePage(page);
  await page.addInitScript(holdCopies);
  await page.goto(url);
  await lemma.ready();
  await lemma.kept();
  await openDialog(page, /Starter · ready/);
  await pick(page, [named('mine.gguf', mine)]);
  await dialog(page).getByLabel('Keep it on this device').check();
  await use(page).click();
  await expect(dialog(page).getByRole('button', { name: 'Stop copying' })).toBeVisible();
  await page.keyboard.press('Escape');

  await putVersion(folder, '000000000002');
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect(page.getByText('The update waits until the work on the model is done or paused.')).toBeVisible();
  await expect(lemma.button('Update now')).toBeDisabled();
  await page.evaluate(() => dispatchEvent(new Event('copy')));
  await expect(lemma.button('Update now')).toBeEnabled();
  await expect.poll(() => keptSetting(page, 'model')).toMatch(/^own:/);
  await stop();
});
