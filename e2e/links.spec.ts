import { deflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, test } from './lemma-test.ts';
import { brokenRules } from './pages/broken-rules.ts';
import { keepSession } from './pages/keep-session.ts';

const plain = '#p=1t.Solve%205x%20-%208%20%3D%2027';
const packed = (...parts: string[]) => `#p=1.${deflateSync(JSON.stringify(parts)).toString('base64url')}`;
const solution = '1. **Add 8 to both sides.** So\n   \\[5x = 27 + 8 = 35\\]\n\n2. **Divide by 5.** So \\(x = 35 \\div 5 = 7\\)\n\nAnswer: \\(\\boxed{7}\\)';

const asked = (page: Page) => page.getByRole('group', { name: 'The problem in the link' });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Share' });

async function share(page: Page, text = solution) {
  await page.goto(`/${await keepSession(page, 'Solve 5x - 8 = 27', text)}`);
  await page.reload();
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const link = dialog(page).getByRole('textbox', { name: 'Link' });
  await expect(link).not.toHaveValue('');
  return link;
}

test('a link asks before it solves, and what was answered is not asked again', async ({ lemma, page }) => {
  await lemma.open();
  await lemma.open(plain);
  await expect(asked(page).locator('.katex')).toBeVisible();
  await expect(page).toHaveTitle(/A problem from a link/);
  await expect(lemma.history.getByRole('listitem')).toHaveCount(0);
  await expect(lemma.solution).toHaveCount(0);

  await page.reload();
  await lemma.button('Solve it').click();
  await lemma.ended();
  await expect(page.getByRole('heading', { level: 1 }).locator('.katex')).toBeVisible();
  await expect(page).toHaveURL(/#s=/);
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'What shall we solve?' })).toBeVisible();
  await page.goForward();
  await lemma.ended();
});

for (const [name, kept] of [['No', ''], ['Put it into the box', '1 + 1\nSolve 5x - 8 = 27']] as const) {
  test(`“${name}” keeps nothing, cleans the address and leaves the keyboard in the box`, async ({ lemma, page }) => {
    await lemma.open();
    await lemma.problemBox.fill('1 + 1');
    await page.goto(`/${plain}`);
    await page.getByRole('button', { name, exact: true }).click();
    await expect(page).toHaveURL(/\/$/);
    await expect(lemma.problemBox).toBeFocused();
    await expect(lemma.problemBox).toHaveValue(kept || '1 + 1');
    await expect(lemma.history.getByRole('listitem')).toHaveCount(0);
  });
}

test('a solution goes to another device by a link, is checked there, and is marked as what it is', async ({ lemma, page, browser }) => {
  await lemma.open();
  const link = await share(page);
  const short = (await link.inputValue()).length;
  await dialog(page).getByRole('checkbox', { name: 'With this solution' }).check();
  await expect.poll(async () => (await link.inputValue()).length).toBeGreaterThan(short);
  const other = await (await browser.newContext()).newPage();
  await other.goto(await link.inputValue());
  await expect(other.getByText('It also carries a worked solution in 2 steps, which the link says Starter wrote.')).toBeVisible();
  await expect(other.getByRole('navigation', { name: 'Your problems' }).getByRole('listitem')).toHaveCount(0);
  await other.getByRole('button', { name: 'Open its solution' }).click();
  for (const look of ['opened', 'reloaded']) {
    await expect(other.getByText('This solution came with a link, which names Starter as its writer.'), look).toBeVisible();
    await expect(other.getByText('checked by algebra'), look).toBeVisible();
    await expect(other.getByRole('region', { name: /^Step/ }), look).toHaveCount(2);
    await other.reload();
  }
  await other.context().close();
});

test('a lie in a link is found by algebra', async ({ lemma }) => {
  await lemma.open(packed('Solve 5x - 8 = 27', solution.replace('= 35\\]', '= 45\\]'), 'starter'));
  await lemma.button('Open its solution').click();
  await expect(lemma.steps.first().getByRole('img', { name: 'Something in it does not hold' })).toBeVisible();
});

test('what is hostile in a link is shown as text', async ({ lemma, page }) => {
  const evil = '<img src="https://evil.example/x" onerror="alert(1)"> [here](javascript:alert(1)) ![x](https://evil.example/y) \\(\\href{javascript:alert(1)}{x}\\) \\rule{9999em}{9999em}';
  await lemma.open(packed(`Find x. ${evil}`, `1. ${evil}`, `<b>${'m'.repeat(300)}</b>`));
  await expect(asked(page)).toContainText('<img src=');
  await lemma.button('Open its solution').click();
  await expect(lemma.steps).toContainText('<img src=');
  expect(await page.locator('main img, main a[href^="javascript"], main b').count()).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

const refusals: Array<[string, string, RegExp]> = [
  ['a newer form', '#p=9.abc', /made by a newer Lemma.*Reload/],
  ['a link that lost its end', packed('Solve 5x - 8 = 27', solution).slice(0, -9), /not whole.*down to the last sign/],
  ['a foreign sign', '#p=1.ab%20c', /signs that no link of Lemma has/],
  ['a bomb', `#p=1.${deflateSync(Buffer.alloc(20_000_000)).toString('base64url')}`, /larger than any solution/],
  ['an endless one', `#p=1t.${'1'.repeat(200_000)}`, /longer than any that Lemma makes/],
  ['an empty one', '#p=1t.%20', /no problem in this link/],
];

for (const [name, hash, sentence] of refusals) {
  test(`a link is refused: ${name}`, async ({ lemma, page }) => {
    await lemma.open(hash);
    await expect(page.getByRole('alert')).toContainText(sentence);
    await lemma.button('Close').click();
    await expect(page).toHaveURL(/\/$/);
    await expect(lemma.problemBox).toBeFocused();
  });
}

test.describe('sharing', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a link is of the page’s own address, is copied, and has a QR code', async ({ lemma, page }) => {
    await page.goto('/index.html');
    await lemma.ready();
    await page.evaluate(() => history.replaceState(null, '', 'index.html'));
    const hash = await keepSession(page, 'Solve 5x - 8 = 27', solution);
    await page.goto(`/index.html${hash}`);
    await page.reload();
    await lemma.button('Share').click();
    const link = dialog(page).getByRole('textbox', { name: 'Link' });
    await expect(link).toHaveValue(/^http:\/\/localhost:\d+\/index\.html#p=1t\.Solve/);
    await expect(dialog(page).getByText('on another device this link finds no Lemma')).toBeVisible();
    await expect(dialog(page).getByRole('img', { name: 'QR code of the link' })).toBeVisible();
    await dialog(page).getByRole('button', { name: 'Copy the link' }).click();
    await expect(dialog(page).getByText('The link was copied.')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await link.inputValue());
    await page.keyboard.press('Escape');
    await expect(lemma.button('Share')).toBeFocused();
  });

  test('a link that is too long says for what', async ({ lemma, page }) => {
    await lemma.open();
    // Numbers that follow no rule, which nothing packs.
    const steps = Array.from({ length: 60 }, (_, index) => `${index + 1}. Add \\(${(index * 2654435761) % 4294967296} + ${(index * 40503 * 65537) % 4294967291}\\).`);
    const link = await share(page, steps.join('\n'));
    await expect(dialog(page).getByRole('img')).toBeVisible();
    await dialog(page).getByRole('checkbox', { name: 'With this solution' }).check();
    await expect(dialog(page).getByText('Too long for a QR code')).toBeVisible();
    await expect(dialog(page).getByRole('img')).toHaveCount(0);
    await expect(link).toHaveValue(/#p=1\./);
  });

  for (const [name, error, sentence] of [['is passed on', null, ''], ['a reader who thinks better of it is told nothing', 'AbortError', ''], ['a failure is said', 'NotAllowedError', 'This device could not pass the link on.']] as const) {
    test(`where the device can pass a link on: ${name}`, async ({ lemma, page }) => {
      await page.addInitScript((failure) => {
        const passed: unknown[] = [];
        Object.assign(navigator, { passed, share: async (data: unknown) => { passed.push(data); if (failure) throw new DOMException('', failure); } });
      }, error);
      await lemma.open();
      const link = await share(page);
      await dialog(page).getByRole('button', { name: 'Pass on …' }).click();
      await expect.poll(() => page.evaluate(() => (navigator as unknown as { passed: unknown[] }).passed)).toEqual([{ url: await link.inputValue() }]);
      await expect(dialog(page).getByRole('status')).toHaveText(sentence ? new RegExp(sentence) : '');
    });
  }
});

for (const [width, height] of [[360, 740], [1920, 1080]] as const) {
  test(`axe finds nothing, and nothing is wider than ${width} pixels: question, refusal, sharing, copying, printing`, async ({ lemma, page }) => {
    await page.setViewportSize({ width, height });
    const look = async (screen: string) => {
      expect(await brokenRules(page), screen).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), screen).toBeLessThanOrEqual(0);
      expect(await page.evaluate(() => [...document.querySelectorAll('dialog[open] .dialog-body')].every((body) => body.scrollWidth <= body.clientWidth)), screen).toBe(true);
    };
    await page.goto(`/${packed('Solve 5x - 8 = 27', solution, 'starter')}`);
    await expect(asked(page)).toBeVisible();
    await look('question');
    await page.goto('/#p=9.');
    await expect(page.getByRole('alert')).toBeVisible();
    await look('refusal');
    await share(page);
    await look('sharing');
    await page.keyboard.press('Escape');
    await lemma.button('Copy').click();
    await expect(page.getByRole('dialog', { name: 'Copy' })).toBeVisible();
    await look('copying');
    await page.keyboard.press('Escape');
    await lemma.button('Print').click();
    await page.getByRole('radio', { name: /A class sheet/ }).check();
    await look('printing');
  });
}
