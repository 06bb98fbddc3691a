import { mkdir, writeFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { askedHosts, forgive } from './browser/gate.ts';
import { serveFolder } from './static-server.ts';

const files = {
  'index.html': `<!doctype html><script>
    fetch('http://page.example/').catch(() => {});
    new WebSocket('wss://socket.example/');
    new Worker('worker.js');
    navigator.serviceWorker.register('sw.js');
  </script>`,
  'worker.js': "fetch('https://worker.example/').catch(() => {});",
  'sw.js': "fetch('http://service-worker.example/').catch(() => {});",
};

test('a host that is not ours is written down, whoever asks for it', async ({ page, context }, testInfo) => {
  const folder = testInfo.outputPath('host');
  await mkdir(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) await writeFile(`${folder}/${name}`, content);
  const { url, stop } = await serveFolder(folder);
  await page.goto(`${url}/`);

  const hosts = ['page.example', 'socket.example:443', 'worker.example:443', 'service-worker.example'];
  await expect.poll(askedHosts).toEqual(expect.arrayContaining(hosts));
  // Nobody is left who could ask again.
  await context.close();
  for (const host of hosts) await forgive(host);
  await stop();
});
