import { type Page } from '@playwright/test';
import { expect, test as base } from './lemma-test.ts';
import { brokenRules } from './pages/broken-rules.ts';
import { FormulaPad } from './pages/formula-pad.ts';
import { WorkSheet } from './pages/work-sheet.ts';

const test = base.extend<{ pad: FormulaPad; work: WorkSheet }>({
  pad: async ({ page }, use) => use(new FormulaPad(page)),
  work: async ({ page }, use) => use(new WorkSheet(page)),
});

const preview = (page: Page) => page.getByRole('group', { name: 'How it reads' }).locator('annotation');

test('a formula is written by keys into the problem, the preview shows it, and the model solves it', async ({ lemma, pad, page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await lemma.open();
  await expect(page.locator('math-field')).toHaveCount(0);
  await lemma.problemBox.pressSequentially('Solve ');
  await page.keyboard.press('Shift+Tab');
  await expect(pad.open).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(pad.field).toBeFocused();
  await page.keyboard.type('5x-8=27');
  await expect(lemma.problemBox).toHaveValue('Solve $5x-8=27$');
  await expect(preview(page)).toHaveText('5x-8=27');
  await page.keyboard.press('Enter');
  await expect(pad.field).toHaveCount(0);
  await expect(lemma.problemBox).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(lemma.answer.locator('annotation')).toHaveText('7');
  await expect(page.locator('.problem annotation'), 'what the model read').toHaveText('5x-8=27');
  expect(asked.filter((path) => /fonts\/|sounds\/|\.(?:wav|mp3)$/.test(path)), 'its fonts are KaTeX’s, and it is silent').toEqual([]);
});

for (const [typed, written] of [
  ['3/4', '\\frac{3}{4}'],
  ['x^2', 'x^2'],
  ['sqrt2', '\\sqrt{2}'],
  ['2*3', '2\\cdot3'],
  ['x<=5', 'x\\le5'],
  ['(x+1)(x-2)', '(x+1)(x-2)'],
] as const) {
  test(`${typed} is written as ${written}`, async ({ lemma, pad, page }) => {
    await lemma.open();
    await pad.open.click();
    await expect(pad.field).toBeFocused();
    await page.keyboard.type(typed);
    await expect(lemma.problemBox).toHaveValue(`$${written}$`);
  });
}

test('a formula that stands in the text is written on where it stands', async ({ lemma, pad, page }) => {
  await lemma.open();
  await lemma.problemBox.fill('Solve 2x+3=11 for x');
  await lemma.problemBox.evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(9, 9));
  await pad.open.click();
  await expect(pad.field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(lemma.problemBox, 'looked at, it stays as it was').toHaveValue('Solve 2x+3=11 for x');
  await lemma.problemBox.evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(9, 9));
  await pad.open.click();
  await expect(pad.field).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.type('+2');
  await expect(lemma.problemBox).toHaveValue(/^Solve \$2x ?\+ ?3 ?= ?11\+2\$ for x$/);
  await page.keyboard.press('Escape');
  await expect(lemma.problemBox).toBeFocused();
  await page.keyboard.type('!');
  await expect(lemma.problemBox, 'the caret stands behind the formula').toHaveValue(/\+2\$! for x$/);
});

test('an empty box to be filled is not written', async ({ lemma, pad, page }) => {
  await lemma.open();
  await pad.open.click();
  await expect(pad.field).toBeFocused();
  await page.keyboard.type('x^');
  await expect(lemma.problemBox).not.toHaveValue(/placeholder/);
  await page.keyboard.type('3');
  await expect(lemma.problemBox).toHaveValue('$x^3$');
  for (let key = 0; key < 4; key += 1) await page.keyboard.press('Backspace');
  await expect(lemma.problemBox, 'and of nothing, nothing is left').toHaveValue('');
});

for (const [name, pasted, into] of [
  ['LaTeX', '\\frac{1}{2}+x', '$\\frac{1}{2}+x$'],
  ['a formula of Markdown', '$\\sqrt{16}$', '$\\sqrt{16}$'],
  ['plain text', '3/4 + 1', '$\\frac{3}{4}+1$'],
  ['words with formulas', 'Solve $x^2=9$ please', 'Solve $x^2=9$ please'],
] as const) {
  test(`${name} is pasted into the field, and into the text`, async ({ lemma, pad, page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await lemma.open();
    await page.evaluate((text) => navigator.clipboard.writeText(text), pasted);
    await pad.open.click();
    await expect(pad.field).toBeFocused();
    await page.keyboard.press('ControlOrMeta+v');
    await expect(lemma.problemBox).toHaveValue(into);
    if (!pasted.startsWith('Solve')) await page.keyboard.press('Enter');
    await expect(pad.field, 'more than a formula is the text’s').toHaveCount(0);

    await lemma.problemBox.fill('');
    await page.keyboard.press('ControlOrMeta+v');
    await expect(lemma.problemBox).toHaveValue(pasted);
    await expect(preview(page)).toHaveCount(1);
  });
}

test('own work is written formula by formula: Enter finishes a line and goes on in the next', async ({ lemma, pad, work, page }) => {
  await lemma.open();
  await work.begin(lemma, 'Solve x/2 = 3/4');
  await pad.open.first().click();
  await expect(pad.field).toBeFocused();
  await page.keyboard.type('x=2');
  await page.keyboard.type('*3/4');
  await expect(work.line(1)).toHaveValue(/^\$x=.*\\frac\{3\}\{4\}\$$/);
  await page.keyboard.press('Enter');
  await work.marked(1, 'It follows');
  await expect(pad.field).toBeFocused();
  await page.keyboard.type('x=3/2');
  await page.keyboard.press('Enter');
  await expect(work.solved).toBeVisible();
  expect(await work.lines()).toEqual([expect.stringContaining('\\frac{3}{4}'), '$x=\\frac{3}{2}$', '']);
  await expect(pad.field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(work.line(3)).toBeFocused();
});

test('a text that is changed by other hands closes the field, and nothing is lost by a reload', async ({ lemma, pad, page }) => {
  await lemma.open();
  await pad.open.click();
  await expect(pad.field).toBeFocused();
  await page.keyboard.type('x+1=');
  // MathLive tells of what was typed in a task of its own: the page may be gone before.
  const kept = await page.evaluate(() => {
    document.querySelector<HTMLElement & { executeCommand: (command: [string, string]) => void }>('math-field')!.executeCommand(['typedText', '2']);
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    return sessionStorage.getItem('typed-problem');
  });
  expect(kept).toBe('$x+1=2$');
  await page.reload();
  await expect(lemma.problemBox).toHaveValue('$x+1=2$');
  await pad.open.click();
  await expect(pad.field).toBeFocused();
  await lemma.problemBox.fill('something else');
  await expect(pad.field).toHaveCount(0);
  await expect(lemma.problemBox).toHaveValue('something else');
  await expect(lemma.problemBox).toBeFocused();
});

test('MathLive that cannot be fetched is told, and asked for again', async ({ lemma, pad, page, context }) => {
  await lemma.open();
  await lemma.kept();
  await pad.open.click();
  await expect(pad.field, 'it is kept offline').toBeFocused();
  const fresh = await context.browser()!.newContext({ serviceWorkers: 'block' });
  const other = await fresh.newPage();
  await other.route(/formula-pad/, (route) => route.abort());
  await other.goto(page.url());
  const late = new FormulaPad(other);
  await late.open.click();
  await expect(other.getByText(/^This part of Lemma could not be fetched/)).toBeVisible();
  await expect(other.getByRole('textbox', { name: 'Problem', exact: true })).toBeEnabled();
  await fresh.close();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('its own keys replace the system’s, and the problem stays in sight', async ({ lemma, pad, page }) => {
    await lemma.open();
    await pad.open.tap();
    await expect(pad.keys).toBeVisible();
    await expect(pad.field).toBeFocused();
    await expect(pad.field, 'the system’s keyboard does not come').toHaveAttribute('inputmode', 'none');
    for (const key of ['5', 'x', '-', '8', '=', '2', '7']) await pad.key(key).tap();
    await expect(lemma.problemBox).toHaveValue('$5x-8=27$');
    const keys = (await pad.plate.boundingBox())!;
    const box = (await lemma.problemBox.boundingBox())!;
    expect(keys.x).toBeGreaterThanOrEqual(0);
    expect(keys.x + keys.width).toBeLessThanOrEqual(360);
    expect(box.y, 'nothing of the problem is under the keys').toBeGreaterThan(0);
    expect(box.y + box.height).toBeLessThanOrEqual(keys.y + 1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await brokenRules(page)).toEqual([]);
    await lemma.button('Done').tap();
    await expect(pad.keys).toBeHidden();
    const solve = page.getByRole('button', { name: 'Solve', exact: true });
    await expect(solve).toBeFocused();
    await solve.tap();
    await expect(lemma.answer.locator('annotation')).toHaveText('7');
  });
});

test('with a mouse the keys come on request; the page under them keeps its room', async ({ lemma, pad, page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await lemma.open();
  await pad.open.click();
  await expect(pad.field).toBeFocused();
  await expect(pad.keys).toBeHidden();
  await lemma.button('Keys on the screen').click();
  await pad.key('7').click();
  await expect(lemma.problemBox).toHaveValue('$7$');
  expect(await brokenRules(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true);
  await lemma.button('Keys on the screen').click();
  await expect(pad.keys).toBeHidden();
  await expect(pad.field).toBeFocused();
});

test('in Chinese too', async ({ lemma, page }) => {
  await lemma.open();
  await lemma.button('Settings').click();
  await page.getByLabel('Language').selectOption('zh');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '输入公式' }).click();
  await expect(page.getByRole('textbox', { name: '公式' })).toBeFocused();
  await page.keyboard.type('x=1');
  await page.getByRole('button', { name: '完成' }).click();
  await expect(page.getByRole('textbox', { name: '题目' })).toHaveValue('$x=1$');
});
