import { expect, test } from './lemma-test.ts';
import { brokenRules } from './pages/broken-rules.ts';
import { keepSession } from './pages/keep-session.ts';

const quadratic = '1. Pairs with product 22 and sum 13: \\(2+11=13\\)\n2. So \\(x^2-13x+22=(x-11)(x-2)=0\\)\nAnswer: \\(\\boxed{2, 11}\\)';

for (const { width, height, scheme } of [{ width: 360, height: 740, scheme: 'light' }, { width: 1920, height: 1080, scheme: 'dark' }] as const) {
  test(`at ${width} px the graph of a problem is opened, moved and zoomed with the keyboard alone, and is told in words`, async ({ lemma, page }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: scheme });
    await lemma.open();
    await page.goto(`/${await keepSession(page, 'Solve x^2 - 13x + 22 = 0 by factoring.', quadratic)}`);
    const button = lemma.button('Graph (Problem)');
    await button.focus();
    await page.keyboard.press('Enter');
    const graph = page.getByRole('figure', { name: 'Graph of y equals x squared minus 13 x plus 22' });
    await expect(graph).toBeVisible();
    await expect(graph.getByRole('list', { name: 'Marked points' }).getByRole('listitem')).toHaveText([/^Crosses the axis at .*2/, /^Crosses the axis at .*11/, /^Vertex at .*13/]);
    await expect(graph.locator('.mafs-graph circle, svg circle')).toHaveCount(3);

    const label = () => graph.locator('svg text').allTextContents();
    const first = await label();
    await page.keyboard.press('Tab');
    await page.keyboard.press('+');
    await expect.poll(label).not.toEqual(first);
    await page.keyboard.press('0');
    await expect.poll(label).toEqual(first);
    expect(await brokenRules(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);

    await button.focus();
    await page.keyboard.press('Enter');
    await expect(graph).toHaveCount(0);
    await expect(button).toBeFocused();
  });
}

test('a step has its own graph, two equations meet where the answer is, and arithmetic has none', async ({ lemma, page }) => {
  await lemma.open();
  const system = '1. Multiply the second by 2: \\(2x+4y=28\\)\n2. Subtract: \\(y=3\\)\nAnswer: \\(\\boxed{x=8, y=3}\\)';
  await page.goto(`/${await keepSession(page, 'Solve 2x + 3y = 25 and x + 2y = 14.', system)}`);
  await lemma.button('Graph (Problem)').click();
  await expect(page.getByRole('figure').getByRole('list', { name: 'Marked points' }).getByRole('listitem')).toHaveText([/^Meets at .*8.*3/]);
  await lemma.steps.first().hover();
  await lemma.button('Graph (Step 1)').click();
  await expect(page.getByRole('figure', { name: 'Graph of y equals negative 1 over 2 times x plus 7' })).toBeVisible();

  await page.goto(`/${await keepSession(page, '347 + 586', '1. \\(347+586=933\\)\nAnswer: \\(\\boxed{933}\\)')}`);
  await expect(lemma.answer).toBeVisible();
  await expect(page.getByText('1 of 1 lines checked, all hold')).toBeVisible();
  await expect(lemma.button(/^Graph/)).toHaveCount(0);
});
