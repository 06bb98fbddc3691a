import { expect, test } from './lemma-test.ts';

/** Puts a graphics adapter of our choice before the page: the machines that run this have none. */
const withAdapter = (features: string[]) => `
  Object.defineProperty(navigator, 'gpu', { configurable: true, value: { requestAdapter: async () => ({
    info: { vendor: 'nvidia', architecture: 'ampere', device: '', description: 'A card' },
    features: new Set(${JSON.stringify(features)}),
    limits: { maxBufferSize: 2 ** 31, maxStorageBufferBindingSize: 2 ** 30, maxStorageBuffersPerShaderStage: 10 },
  }) } });
  Object.defineProperty(navigator, 'deviceMemory', { value: 8 });
`;

test('the model page says what the starter can do, and what stands in the way of the full models, once', async ({ lemma, page }) => {
  await page.addInitScript("Object.defineProperty(navigator, 'gpu', { value: undefined })");
  await lemma.open();
  await lemma.button(/Starter · ready/).click();
  const dialog = page.getByRole('dialog', { name: 'Model' });
  await expect(dialog.getByText('Derivatives')).toBeVisible();
  await expect(dialog.getByText('This browser has no WebGPU.')).toHaveCount(1);
  await expect(dialog.getByRole('heading', { name: 'Qwen2-Math 7B' })).toBeVisible();
  await expect(dialog.getByRole('row', { name: /Qwen2-Math 1.5B 84.2 \/ 88.6 69.4 \/ 75.3/ })).toBeVisible();
});

test('a good card fits; one without 16-bit arithmetic gets the other build', async ({ lemma, page }) => {
  await page.addInitScript(withAdapter(['shader-f16']));
  await lemma.open();
  await lemma.button(/Starter · ready/).click();
  const small = page.getByRole('dialog').getByRole('listitem').filter({ hasText: 'Qwen2-Math 1.5B' });
  await expect(small).toContainText('875 MB to download, 1.6 GB of memory');
  await expect(small).toContainText('Fits this device.');

  await page.keyboard.press('Escape');
  await page.evaluate(withAdapter([]).replace(/Object.defineProperty\(navigator, 'deviceMemory'.*/, ''));
  await lemma.button(/Starter · ready/).click();
  await expect(small).toContainText('1.9 GB of memory');
  await expect(small).toContainText('Fits this device.');
});

test('on plain http the way to https is shown', async ({ lemma, page }) => {
  await page.addInitScript("Object.defineProperty(window, 'isSecureContext', { value: false })");
  await lemma.open();
  await lemma.button(/Starter · ready/).click();
  await expect(page.getByText('This page was opened over plain http')).toBeVisible();
});
