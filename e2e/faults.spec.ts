import type { Page } from '@playwright/test';
import { expect, test } from './lemma-test.ts';
import { kept } from './pages/kept.ts';
import { SolvePage } from './pages/solve-page.ts';
import { WorkSheet } from './pages/work-sheet.ts';

// The service worker keeps the model too, and would bring it in spite of the fault.
test.beforeEach(({ page }) => page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined })));

const model = '**/models/starter/*.gguf';

/** The alert that says what happened and what to do. */
const alert = (page: Page) => page.getByRole('alert');

test('a model that cannot be fetched is told of, and trying again works', async ({ lemma, page }) => {
  await page.route(model, (route) => route.abort('connectionfailed'));
  await page.goto('/');
  await expect(lemma.button(/Starter · could not be loaded/)).toBeVisible();

  await lemma.solve('347 + 586');
  await expect(alert(page)).toContainText('The model could not be fetched. Check the connection');
  await lemma.button(/could not be loaded/).click();
  await page.unroute(model);
  await lemma.button('Try again').click();
  await lemma.ready();
  await page.keyboard.press('Escape');
  await lemma.button('Solve again').click();
  await lemma.ended();
  await expect(lemma.answer.locator('annotation')).toHaveText('933');
});

for (const [name, answer] of [
  ['missing', { status: 404, body: 'not here' }],
  ['a page of a school filter', { status: 200, contentType: 'text/html', body: '<h1>Blocked</h1>'.repeat(100) }],
  ['cut short', { status: 200, body: 'GGUF' }],
] as const) {
  test(`a model file that is ${name} is refused`, async ({ lemma, page }) => {
    await page.route(model, (route) => route.fulfill(answer));
    await page.goto('/');
    await lemma.button(/could not be loaded/).click();
    await expect(alert(page)).toContainText(answer.status === 404 ? 'The model could not be fetched.' : 'The model file is damaged.');
  });
}

/** Leaves no room to keep anything. Gives the way to make room again. */
async function fillDisk(page: Page, origin: string): Promise<() => Promise<unknown>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  return () => session.send('Storage.overrideQuotaForOrigin', { origin });
}

test('a full disk: the solution is still written, and the page says that it is not kept', async ({ lemma, page, baseURL }) => {
  await lemma.open();
  const makeRoom = await fillDisk(page, baseURL!);
  await lemma.solve(`Solve 5x - 8 = 27 ${' '.repeat(3_000)}`.trim());
  await lemma.ended();
  await expect(lemma.answer.locator('annotation')).toHaveText('7');
  await expect(alert(page)).toContainText('There is no room left to keep your work.');

  await makeRoom();
  await lemma.button('Dismiss').click();
  await lemma.button('New problem').click();
  await lemma.solve('15 * 7');
  await lemma.ended();
  await page.reload();
  await expect(lemma.answer.locator('annotation'), 'with room again it is kept').toHaveText('105');
});

test('a problem solved on a full disk is kept when it is solved again with room', async ({ lemma, page, baseURL }) => {
  await lemma.open();
  const makeRoom = await fillDisk(page, baseURL!);
  await lemma.solve('15 * 7');
  await lemma.ended();
  await expect(alert(page)).toContainText('Then delete old problems, or free space on the device, and solve again.');
  await makeRoom();
  await lemma.button('Dismiss').click();
  await lemma.button('Solve again').click();
  await lemma.ended();
  await expect(alert(page)).toHaveCount(0);
  await page.reload();
  await expect(lemma.answer.locator('annotation')).toHaveText('105');
  await expect(lemma.row('15')).toHaveCount(1);
});

test('own lines on a full disk: it is said each time that they are not kept, and with room they are, with their problem', async ({ lemma, page, baseURL }) => {
  const work = new WorkSheet(page);
  await lemma.open();
  const makeRoom = await fillDisk(page, baseURL!);
  await work.begin(lemma, 'Solve 5x - 8 = 27');
  await expect(alert(page)).toContainText('There is no room left to keep your work.');
  await lemma.button('Dismiss').click();
  await expect(alert(page)).toHaveCount(0);
  await work.line(1).click();
  await work.write('5x = 35');
  await expect(alert(page), 'of the lines too').toContainText('There is no room left to keep your work.');
  await makeRoom();
  await lemma.button('Dismiss').click();
  await work.line(2).fill('x = 7');
  await expect.poll(() => kept(page, 'sessions', 'work')).toEqual(['5x = 35\nx = 7']);
  await expect(alert(page)).toHaveCount(0);
  await page.evaluate(() => sessionStorage.clear());
  await page.reload();
  await expect(work.line(2)).toHaveValue('x = 7');
  expect(await work.lines()).toEqual(['5x = 35', 'x = 7']);
});

test('a browser that keeps nothing: it is said, and solving works all the same', async ({ lemma, page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
  await lemma.open();
  await expect(alert(page)).toContainText('This browser does not let Lemma keep your work.');
  await lemma.solve('15 * 7');
  await lemma.ended();
  await expect(lemma.answer.locator('annotation')).toHaveText('105');
});

/** Opens the database as another version of Lemma would, and holds it until `release`. */
async function holdDatabase(page: Page, version: number) {
  await page.goto('/icon.svg');
  await page.evaluate(
    (wanted) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('lemma', wanted);
        opening.onupgradeneeded = () => {
          if (wanted > 10) return;
          opening.result.createObjectStore('sessions', { keyPath: 'id' }).createIndex('updatedAt', 'updatedAt');
          opening.result.createObjectStore('settings', { keyPath: 'name' });
        };
        opening.onsuccess = () => {
          Object.assign(window, { held: opening.result });
          resolve();
        };
        opening.onerror = () => reject(opening.error);
      }),
    version,
  );
}

test('an older tab that holds the work is told of, and this one goes on by itself when that closes', async ({ page, context }) => {
  const old = await context.newPage();
  await holdDatabase(old, 10);
  const lemma = new SolvePage(page);
  await lemma.open();
  await expect(alert(page)).toContainText('An older tab of Lemma is holding your work.');
  await old.close();
  await expect(alert(page)).toHaveCount(0);
  await lemma.solve('15 * 7');
  await lemma.ended();
  await page.reload();
  await expect(lemma.answer.locator('annotation')).toHaveText('105');
});

test('while an older tab holds the work a problem is solved all the same, it is said again, and it is kept when that tab closes', async ({ page, context }) => {
  const old = await context.newPage();
  await holdDatabase(old, 10);
  const lemma = new SolvePage(page);
  await lemma.open();
  await lemma.button('Dismiss').click();
  await lemma.solve('15 * 7');
  await lemma.ended();
  await expect(lemma.answer.locator('annotation')).toHaveText('105');
  await expect(alert(page)).toContainText('An older tab of Lemma is holding your work.');

  await old.close();
  await expect(alert(page)).toHaveCount(0);
  await expect.poll(() => kept(page, 'sessions', 'problem')).toEqual(['15 * 7']);
  await page.reload();
  await expect(lemma.answer.locator('annotation')).toHaveText('105');
});

test('while an older tab holds the work a solution can be stopped', async ({ page, context }) => {
  await holdDatabase(await context.newPage(), 10);
  await page.route(model, () => {});
  const lemma = new SolvePage(page);
  await page.goto('/');
  await lemma.solve('15 * 7');
  await lemma.button('Stop').click();
  await lemma.ended();
});

test('work of a newer Lemma is left alone, and the page offers to reload', async ({ page, context }) => {
  const newer = await context.newPage();
  await holdDatabase(newer, 1_000);
  await newer.close();
  const lemma = new SolvePage(page);
  await lemma.open();
  await expect(alert(page)).toContainText('Your work was saved by a newer Lemma.');
  await expect(lemma.button('Reload')).toBeVisible();
});

test('a tab whose database a newer tab took over says so', async ({ lemma, page, context }) => {
  await lemma.open();
  await holdDatabase(await context.newPage(), 1_000);
  await expect(alert(page)).toContainText('Another tab has updated Lemma.');
});

test('a problem outside the starter is refused in plain words', async ({ lemma, page }) => {
  await lemma.open();
  await lemma.solve('Prove that there are infinitely many primes.');
  await lemma.ended();
  await expect(page.getByText('This is outside what the starter model can do.')).toBeVisible();
  await expect(lemma.solution).toHaveCount(0);
});

test('a problem too long for the model is refused with the cure', async ({ lemma, page }) => {
  await lemma.open();
  await lemma.solve('12345 + '.repeat(400) + '1');
  await expect(alert(page)).toContainText('The problem is too long for this model. Shorten it');
  await lemma.problemBox.fill('x'.repeat(4_001));
  await expect(page.getByText('This is longer than 4000 characters.')).toBeVisible();
  await expect(lemma.button('Solve').and(page.locator('[type=submit]'))).toBeDisabled();
});
