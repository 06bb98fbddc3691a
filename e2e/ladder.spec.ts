import type { Page } from '@playwright/test';
import { expect, test as base } from './lemma-test.ts';
import { brokenRules } from './pages/broken-rules.ts';
import { clickAndReload } from './pages/click-and-reload.ts';
import { keepSession } from './pages/keep-session.ts';
import { LadderPage } from './pages/ladder.ts';
import { VotePanel } from './pages/vote-panel.ts';
import { longAnswer, longProblem } from './pages/when-written.ts';

const test = base.extend<{ ladder: LadderPage }>({ ladder: async ({ page }, use) => use(new LadderPage(page)) });

const linear = 'Solve 5x - 8 = 27';
const written = {
  en: '1. Add \\(8\\) on both sides: \\(27+8=35\\), so \\(5x=35\\)\n2. Divide both sides by \\(5\\): \\(35\\div5=7\\), so \\(x=7\\)\nAnswer: \\(\\boxed{7}\\)',
  zh: '1. 两边加 \\(8\\)：\\(27+8=35\\)，所以 \\(5x=35\\)\n2. 两边除以 \\(5\\)：\\(35\\div5=7\\)，所以 \\(x=7\\)\n答案：\\(\\boxed{7}\\)',
};

/** All that can be read of the sheet, seen or unseen. */
const textOf = (page: Page) => page.evaluate(() => document.querySelector('main')!.textContent + [...document.querySelectorAll('[role=status]')].map((one) => one.textContent).join(' '));

test('step by step, by keys: each step when it is asked for, the answer with the last one', async ({ lemma, ladder, page }) => {
  await lemma.open();
  await ladder.choose('Step by step');
  await lemma.solve(longProblem);
  await expect(page.getByRole('main'), 'the keys are the sheet’s').toBeFocused();
  await ladder.written();
  await expect(lemma.steps).toHaveCount(0);
  expect(await textOf(page), 'nothing of it is on the page').not.toMatch(/boxed|x=[-−]4/);
  await expect(lemma.button(/^Copy as/)).toHaveCount(0);

  await page.keyboard.press('Enter');
  await expect(lemma.steps).toHaveCount(1);
  await expect(page.getByRole('status').filter({ hasText: /^Step 1\. ./ }), 'it is said').toHaveCount(1);
  await expect(lemma.steps.first().getByRole('img', { name: 'What could be checked in it holds' })).toBeVisible();
  await ladder.next.focus();
  await page.keyboard.press('Enter');
  await expect(lemma.steps).toHaveCount(2);
  await expect(ladder.next, 'the focus stays for the next one').toBeFocused();

  for (let steps = 2; (await lemma.answer.count()) === 0; steps += 1) {
    expect(steps).toBeLessThan(20);
    await expect(lemma.steps).toHaveCount(steps);
    await page.keyboard.press('Enter');
    await expect(lemma.steps.nth(steps)).toBeVisible();
    // The answer comes in the same moment or not at all.
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await expect(lemma.answer.locator('annotation')).toHaveText(longAnswer);
  await expect(ladder.controls).toHaveCount(0);
  await expect(page.getByRole('main'), 'the focus goes nowhere').toBeFocused();
  await expect(lemma.button('Copy')).toBeVisible();
});

test('nothing that was not asked for is on the page while it is written', async ({ lemma, ladder, page }) => {
  await lemma.open();
  await ladder.choose('Step by step');
  await page.evaluate(() => {
    const most = { steps: 0, answers: 0 };
    Object.assign(window, { most });
    const count = (selector: string) => document.querySelectorAll(selector).length;
    new MutationObserver(() => {
      most.steps = Math.max(most.steps, count('section[aria-label^="Step"]'));
      most.answers = Math.max(most.answers, count('section.answer'));
    }).observe(document.body, { subtree: true, childList: true });
  });
  await lemma.solve(longProblem);
  await expect(ladder.next).toBeEnabled();
  // The first step is asked for while the others are being written.
  await ladder.next.click();
  await ladder.written();
  await expect(lemma.steps).toHaveCount(1);
  expect(await page.evaluate(() => (window as unknown as { most: object }).most)).toEqual({ steps: 1, answers: 0 });
});

test('hints first: a nudge, an answer that is wrong and one that is right, and then the steps', async ({ lemma, ladder, page }) => {
  await lemma.open();
  await ladder.choose('Hints first');
  await lemma.solve(linear);
  await ladder.next.click();
  await expect(page.getByText(/^Hint This is a linear equation\./)).toBeVisible();
  await expect(lemma.steps).toHaveCount(0);
  await ladder.written();

  await ladder.type('6');
  await expect(ladder.said).toHaveText('This is not the answer yet. Another hint or step may help.');
  await expect(ladder.answer, 'and may be mended').toBeFocused();
  await ladder.next.click();
  await expect(page.getByText('What comes next', { exact: true })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: /^What comes next: ./ }), 'it is said too').toHaveCount(1);
  await expect(lemma.steps).toHaveCount(0);
  await ladder.next.click();
  await expect(lemma.steps).toHaveCount(1);
  await expect(page.getByText('What comes next', { exact: true })).toHaveCount(0);

  await ladder.type('x = 7');
  await expect(ladder.said).toHaveText('Right: algebra comes to it too.');
  await expect(lemma.answer, 'the solution is not shown for it').toHaveCount(0);
  await ladder.all.click();
  await expect(lemma.answer).toContainText('checked by algebra');
  await expect(page.getByRole('main')).toBeFocused();
});

test('a line of the solution that was found alone leads to its step', async ({ lemma, ladder, page }) => {
  await lemma.open();
  await page.goto(`/${await keepSession(page, linear, written.en)}`);
  await ladder.change('Step by step');
  await ladder.type('5x = 35');
  await expect(ladder.said).toContainText('step 1');
  await expect(lemma.steps).toHaveCount(1);
  await ladder.type('x = 35/5');
  await expect(ladder.said).toHaveText('This is true, but not worked out to the end yet. Go on from here.');
  await ladder.type('?!');
  await expect(ladder.said).toHaveText(/could not be read/);
});

test('the way is changed midway and nothing seen is lost, nor by a reload', async ({ lemma, ladder, page }) => {
  await lemma.open();
  await ladder.choose('Hints first');
  await lemma.solve(linear);
  await ladder.written();
  await ladder.next.click();
  await ladder.change('Step by step');
  await expect(page.getByText(/^Hint This is/), 'a hint that was seen stays').toBeVisible();
  // Within the moment in which the database knows nothing of it.
  await clickAndReload(ladder.next);
  await expect(lemma.steps).toHaveCount(1);
  await expect(page.getByText(/^Hint This is/)).toBeVisible();
  await expect(lemma.answer).toHaveCount(0);

  await ladder.change('All');
  await expect(lemma.answer).toBeVisible();
  await ladder.change('Hints first');
  await expect(lemma.steps).toHaveCount(1);
  await expect(lemma.answer).toHaveCount(0);

  await clickAndReload(ladder.all);
  await expect(lemma.answer).toBeVisible();
  await lemma.button('Hide it again').click();
  await expect(lemma.steps).toHaveCount(0);
  await expect(page.getByRole('main')).toBeFocused();
});

test('another solution begins hidden again', async ({ lemma, ladder, page }) => {
  await lemma.open();
  await ladder.choose('Step by step');
  await lemma.solve(linear);
  await ladder.written();
  await ladder.all.click();
  await lemma.ended();
  await lemma.button('Solve again').click();
  await ladder.written();
  await expect(lemma.steps).toHaveCount(0);
  await expect(page.getByText('Solution 2 of 2'), 'nor does the first one tell').toHaveCount(0);
  await ladder.all.click();
  await expect(page.getByText('Solution 2 of 2')).toBeVisible();
});

test('a vote tells nothing before the steps have, and takes nobody off them', async ({ lemma, ladder, page }) => {
  const vote = new VotePanel(page);
  await lemma.open();
  await ladder.choose('Step by step');
  await vote.choose(3);
  await lemma.solve('What is 3/4 + 5/6?');
  await ladder.written();
  await ladder.next.click();
  await expect(lemma.steps.first().locator('[data-verdict]'), 'it is judged').toBeVisible();
  const first = await lemma.steps.first().textContent();
  await expect(lemma.button(/^Solve$/), 'the vote has ended').toBeVisible();
  await expect(vote.panel).toHaveCount(0);
  await expect(lemma.steps).toHaveCount(1);
  await expect(lemma.steps.first()).toHaveText(first!);
  await ladder.all.click();
  await expect(vote.panel).toBeVisible();
});

for (const [language, words] of Object.entries({ en: { why: 'Why? Step 1', reason: /^An equation stays true/, way: 'Step by step', all: 'Show all of it' }, zh: { why: '为什么？第 1 步', reason: /^等式两边/, way: '一步一步', all: '全部显示' } }) as ['en' | 'zh', { why: string; reason: RegExp; way: string; all: string }][]) {
  test(`why a step is allowed is said on request, ${language}`, async ({ lemma, page }) => {
    await lemma.open();
    const address = await keepSession(page, language === 'en' ? linear : '解方程 5x - 8 = 27', written[language]);
    await lemma.button('Settings').click();
    await page.getByLabel('Language').selectOption(language);
    await page.keyboard.press('Escape');
    await page.goto(`/${address}`);
    await page.getByRole('radiogroup').getByText(words.way, { exact: true }).click();
    await page.getByRole('button', { name: words.all }).click();
    const why = page.getByRole('button', { name: words.why });
    await expect(page.getByText(words.reason)).toHaveCount(0);
    await why.press('Enter');
    await expect(page.getByText(words.reason)).toBeVisible();
    await expect(why).toHaveAttribute('aria-expanded', 'true');
  });
}

test('in a solution that is shown all at once, too: by hand and by keys, and only for who asks', async ({ lemma, page }) => {
  await lemma.open();
  await lemma.solve(linear);
  await lemma.ended();
  const why = page.getByRole('button', { name: 'Why? Step 1' });
  await expect(why).toHaveCSS('opacity', '0');
  const height = (await lemma.solution.boundingBox())!.height;
  await lemma.steps.first().hover();
  await expect(why).toHaveCSS('opacity', '1');
  expect((await lemma.solution.boundingBox())!.height, 'nothing moves').toBe(height);
  await why.click();
  await expect(lemma.steps.first().getByText(/^An equation stays true/)).toBeVisible();
  await why.press('Enter');
  await expect(page.getByText(/^An equation stays true/)).toHaveCount(0);
  expect(await brokenRules(page)).toEqual([]);
});

test.describe('under a finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  test('why and the graph stand in one row under their step, large enough to be hit', async ({ lemma, page }) => {
    await lemma.open();
    await page.goto(`/${await keepSession(page, linear, written.en)}`);
    const why = page.getByRole('button', { name: 'Why? Step 1' });
    const graph = page.getByRole('button', { name: 'Graph (Step 1)' });
    await expect(why).toHaveCSS('opacity', '1');
    const box = (await why.boundingBox())!;
    expect(box.height).toBeGreaterThanOrEqual(24);
    await expect(graph).toBeVisible();
    // What stands above them may still be coming.
    await expect.poll(async () => Math.abs((await graph.boundingBox())!.y - (await why.boundingBox())!.y)).toBeLessThan(8);
    await why.tap();
    await expect(page.getByText(/^An equation stays true/)).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await brokenRules(page)).toEqual([]);
  });
});

for (const [width, height] of [[360, 740], [1920, 1080]] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`at ${width} pixels, ${colorScheme}, what can be asked for next is in view, and axe finds nothing`, async ({ lemma, ladder, page }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      await lemma.open();
      await page.goto(`/${await keepSession(page, linear, written.en)}`);
      await ladder.change('Hints first');
      expect(await brokenRules(page), 'nothing shown').toEqual([]);
      for (let asked = 0; asked < 4; asked += 1) {
        await ladder.next.click();
        await expect(ladder.next).toBeInViewport({ ratio: 1 });
      }
      await expect(lemma.steps).toHaveCount(1);
      await ladder.type('6');
      await expect(ladder.said).toContainText('not the answer');
      await expect(ladder.said).toBeInViewport({ ratio: 1 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await brokenRules(page), 'hints, a step and an answer').toEqual([]);
      await ladder.next.click();
      await expect(lemma.answer).toBeVisible();
      expect(await brokenRules(page), 'the end').toEqual([]);
    });
  }
}
