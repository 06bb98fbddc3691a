import type { BrowserContext, Page } from '@playwright/test';
import { webgpuChromium } from './browser/webgpu.ts';
import { expect, test } from './lemma-test.ts';
import { SolvePage } from './pages/solve-page.ts';
import { longProblem, whenWritten } from './pages/when-written.ts';

test.use(webgpuChromium);

const onGpu = /Starter on the graphics processor · ready/;

async function chooseGpu(lemma: SolvePage) {
  await lemma.open();
  await lemma.button(/Starter · ready/).click();
  await lemma.button('Run it on the graphics processor').click();
  await lemma.page.keyboard.press('Escape');
  await expect(lemma.button(onGpu)).toBeVisible();
}

async function another(context: BrowserContext): Promise<SolvePage> {
  const lemma = new SolvePage(await context.newPage());
  await lemma.page.goto('/');
  return lemma;
}

/** Those of the engines. */
const workers = (page: Page) => page.workers().map((worker) => new URL(worker.url()).pathname.split('/').at(-1)!.split('.')[0]!).filter((name) => ['wllama', 'webllm'].includes(name));

test('it solves, is remembered, and gives the way back to the processor', async ({ lemma, page }) => {
  await chooseGpu(lemma);
  await lemma.solve('Solve 5x - 8 = 27');
  await lemma.ended();
  await expect(lemma.answer.locator('annotation')).toHaveText('7');
  expect(workers(page), 'the processor’s engine was given up').toEqual(['webllm']);

  await page.reload();
  await expect(lemma.button(onGpu)).toBeVisible();
  await lemma.button(onGpu).click();
  await lemma.button('Run it on the processor').click();
  await page.keyboard.press('Escape');
  await lemma.ready();
  await expect.poll(() => workers(page)).not.toContain('webllm');
});

test('two tabs: one has the graphics processor, the other says so and can take it', async ({ lemma, page, context }) => {
  await chooseGpu(lemma);
  const other = await another(context);
  await expect(other.page.getByText('Another tab of Lemma is using this model.')).toBeVisible();

  await whenWritten(page, 3, 'tell');
  await lemma.solve(longProblem);
  await page.waitForFunction(() => document.title === 'written');
  await other.button('Use it here').click();
  await expect(other.button(onGpu)).toBeVisible();
  await expect(page.getByText('Another tab of Lemma is using this model.')).toHaveCount(2);
  await expect(lemma.steps, 'what was written is kept').not.toHaveCount(0);
  await expect.poll(() => workers(page)).not.toContain('webllm');

  await other.solve('347 + 586');
  await other.ended();
  await expect(other.answer.locator('annotation')).toHaveText('933');

  await other.page.close();
  await lemma.button('Try again').or(lemma.button('Use it here')).first().click();
  await expect(lemma.button(onGpu)).toBeVisible();
  await lemma.button('Go on').click();
  await expect(lemma.answer).toBeVisible();
});

test('a browser that refuses locks runs it too, and gives the way back', async ({ lemma, page }) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('Access to the Locks API is denied in this context.', 'SecurityError'));
    Object.assign(LockManager.prototype, { request: refuse, query: refuse });
  });
  await chooseGpu(lemma);
  await lemma.button(onGpu).click();
  await lemma.button('Run it on the processor').click();
  await page.keyboard.press('Escape');
  await lemma.ready();
});

test('a page that dies while it loads is told next time, and the starter is there meanwhile', async ({ lemma, page, context }) => {
  await chooseGpu(lemma);
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  // In the middle of the load: its files are asked for.
  await context.route('**/params_shard_0.bin', () => void session.send('Page.crash').catch(() => {}), { times: 1 });
  await page.evaluate(() => caches.delete('webllm/model'));
  await page.reload().catch(() => {});
  await crashed;

  const again = await another(context);
  await expect(again.page.getByText('Last time the page ended while Starter on the graphics processor was being loaded.')).toBeVisible();
  await again.ready();
  await again.solve('15 * 7');
  await again.ended();
  await expect(again.answer.locator('annotation')).toHaveText('105');
  await again.button('Try again').click();
  await expect(again.button(onGpu)).toBeVisible();
});

test('a page that is put away frees the graphics processor, and has it again when it is back', async ({ lemma, page }) => {
  await chooseGpu(lemma);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  await expect.poll(() => workers(page)).toEqual([]);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expect(lemma.button(onGpu)).toBeVisible();
  await lemma.solve('347 + 586');
  await lemma.ended();
  await expect(lemma.answer.locator('annotation')).toHaveText('933');
});
