import type { Page } from '@playwright/test';
import { expect, test } from './lemma-test.ts';
import { keepSession } from './pages/keep-session.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const solution = '1. **Add 8 to both sides.** So\n   \\[5x = 27 + 8 = 35\\]\n\n2. **Divide by 5.** So \\(x = \\frac{35}{5} = 7\\)\n\nAnswer: \\(\\boxed{7}\\)';
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test.beforeEach(async ({ lemma, page }) => {
  await lemma.open();
  await page.goto(`/${await keepSession(page, 'Solve 5x - 8 = 27', solution)}`);
  await page.reload();
  await lemma.button('Copy').click();
});

const forms: Array<[string, string[]]> = [
  ['As Markdown', ['Solve 5x - 8 = 27', '$$5x = 27 + 8 = 35$$', '$\\boxed{7}$']],
  ['As LaTeX', ['\\begin{enumerate}', '\\boxed{7}']],
  ['As a LaTeX document', ['\\documentclass', '\\section*{Problem}', 'Solve \\(5x - 8 = 27\\)', '\\section*{Solution}', '\\end{document}']],
];

for (const [name, parts] of forms) {
  test(`a solution is copied: ${name}`, async ({ lemma, page }) => {
    await lemma.page.getByRole('button', { name, exact: true }).click();
    await expect(page.getByText('Copied.')).toBeVisible();
    for (const part of parts) expect(await clipboard(page)).toContain(part);
  });
}

test('one formula is copied as LaTeX and as MathML, by keys alone', async ({ page }) => {
  const dialog = page.getByRole('dialog', { name: 'Copy' });
  await expect(dialog.getByRole('listitem')).toHaveCount(4);
  const tex = dialog.getByRole('button', { name: 'Copy formula 3 as LaTeX' });
  for (let presses = 0; presses < 30 && !(await tex.evaluate((element) => element === document.activeElement)); presses += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await clipboard(page)).toBe('x = \\frac{35}{5} = 7');

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => clipboard(page)).toMatch(/^<math xmlns="http:\/\/www\.w3\.org\/1998\/Math\/MathML">.*<mfrac>.*<\/math>$/);
  expect(await clipboard(page)).not.toContain('annotation');

  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Copy', exact: true })).toBeFocused();
});

test('where the browser does not allow copying it is said', async ({ lemma, page, context }) => {
  await context.clearPermissions();
  await page.evaluate(() => (navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'))));
  await lemma.button('As Markdown').click();
  await expect(page.getByRole('status').getByText('The browser did not allow copying.')).toBeVisible();
});
