import { bring, expect, options, test } from './hub/full-model-test.ts';
import { library, shard } from './hub/starter-model.ts';

test.use(options);

test('picked files make a model without any host; what is lacking is named', async ({ model, hub, files }) => {
  const { card, button } = model;
  hub.offline(true);
  const payload = [...files].map(([name, buffer]) => ({ name, mimeType: 'application/octet-stream', buffer }));
  await card.getByText('Import from files').click();
  await card.getByLabel('Pick files').setInputFiles(payload.filter(({ name }) => name !== shard));
  await expect(card).toContainText('Still missing:');
  await expect(card.getByRole('listitem')).toHaveText([shard]);
  await card.getByText('Import from files').click();
  await card.getByLabel('Pick files').setInputFiles(payload);
  await expect(card).toContainText('On this device: 3.1 MB');
  await expect(button('Use this model')).toBeVisible();
  expect(hub.log).toEqual([]);
});

test('files that are no model are refused with a sentence', async ({ model, hub }) => {
  hub.offline(true);
  await model.card.getByText('Import from files').click();
  await model.card.getByLabel('Pick files').setInputFiles([{ name: 'homework.txt', mimeType: 'text/plain', buffer: Buffer.from('x') }]);
  await expect(model.card.getByRole('alert')).toContainText('What was found is not a whole model that Lemma can run.');
});

test('a model is saved to a folder, whose files another device can import', async ({ model, hub, files }) => {
  const { card, button, page } = model;
  // The browser's own picker can't be driven: a folder of the page's private files stands for the stick.
  await page.evaluate(() => Object.assign(window, { showDirectoryPicker: async () => (await navigator.storage.getDirectory()).getDirectoryHandle('stick', { create: true }) }));
  await bring(model);
  await button('Save to a folder').click();
  await expect(card).toContainText('It was written to the folder.');
  const written = await page.evaluate(async () => {
    const stick = await (await navigator.storage.getDirectory()).getDirectoryHandle('stick');
    const sizes: Record<string, number> = {};
    for await (const handle of stick.values()) sizes[handle.name] = (await (handle as FileSystemFileHandle).getFile()).size;
    return sizes;
  });
  expect(written).toEqual(Object.fromEntries([...files].map(([name, content]) => [name, content.length])));
  expect(hub.log.filter(({ path }) => path === library)).toHaveLength(1);
});
