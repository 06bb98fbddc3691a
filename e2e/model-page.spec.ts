import { withAdapter, withoutWebgpu } from './browser/fake-adapter.ts';
import { expect, test } from './lemma-test.ts';
import { ModelPage } from './pages/model-page.ts';

test('the model page says what the starter can do, and what stands in the way of the full models, once', async ({ lemma, page }) => {
  await page.addInitScript(withoutWebgpu);
  await lemma.open();
  const models = new ModelPage(page);
  await models.open();
  const { dialog } = models;
  await expect(dialog.getByRole('listitem').filter({ hasText: /^Derivatives \d+ %$/ })).toBeVisible();
  await expect(dialog.getByText('measured on problems that it was not trained on')).toBeVisible();
  await expect(dialog.getByText('This browser has no WebGPU.')).toHaveCount(1);
  await expect(dialog.getByRole('heading', { name: 'Qwen2-Math 7B' })).toBeVisible();
  await expect(dialog.getByRole('row', { name: /Qwen2-Math 1.5B 84.2 \/ 88.6 69.4 \/ 75.3/ })).toBeVisible();
  await expect(dialog.getByRole('button', { name: /Download/ }), 'a fact can not be overridden').toHaveCount(0);
});

test('a good card fits, with its likely speed; one without 16-bit arithmetic gets the other build, and is told so', async ({ lemma, page }) => {
  await page.addInitScript(withAdapter());
  await lemma.open();
  const models = new ModelPage(page);
  await models.open();
  const small = models.card('Qwen2-Math 1.5B');
  await expect(small).toContainText('875 MB to download, 1.6 GB of memory');
  await expect(small).toContainText('Fits this device.');
  await expect(small).toContainText('An estimate, not measured: 30–130 word pieces a second, so that a solution takes 3 to 13 seconds.');
  await expect(small.getByRole('button', { name: 'Download' })).toBeVisible();

  await page.keyboard.press('Escape');
  await page.evaluate(withAdapter({ f16: false }));
  await models.open();
  await expect(small).toContainText('1.9 GB of memory');
  await expect(small).toContainText('Fits this device.');
  await expect(models.dialog.getByText('does not compute in 16 bits, so the build for it is taken')).toHaveCount(1);
});

test('a browser that keeps no files, as some private windows, is told before the download', async ({ lemma, page }) => {
  await page.addInitScript(withAdapter());
  await page.addInitScript("navigator.storage.getDirectory = () => Promise.reject(new DOMException('', 'SecurityError'))");
  await lemma.open();
  await new ModelPage(page).open();
  await expect(page.getByText('This browser does not let the page keep large files.')).toHaveCount(1);
});

test('too little memory is a guess: the reader may download all the same', async ({ lemma, page }) => {
  await page.addInitScript(withAdapter({ memory: 4 }));
  await lemma.open();
  const models = new ModelPage(page);
  await models.open();
  await expect(models.card('Qwen2-Math 1.5B').getByRole('button', { name: 'Download', exact: true })).toBeVisible();
  await expect(models.card('Qwen2-Math 7B')).toContainText('This device has too little memory for it.');
  await expect(models.card('Qwen2-Math 7B').getByRole('button', { name: 'Download anyway' })).toBeVisible();
});

test('on plain http the way to https is shown', async ({ lemma, page }) => {
  await page.addInitScript("Object.defineProperty(window, 'isSecureContext', { value: false })");
  await lemma.open();
  await lemma.button(/Starter · ready/).click();
  await expect(page.getByText('This page was opened over plain http')).toBeVisible();
});
