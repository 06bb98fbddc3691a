import { expect, test } from './lemma-test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a solution is copied as Markdown and as LaTeX', async ({ lemma, page }) => {
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await lemma.open();
  await lemma.solve('Solve 5x - 8 = 27');
  await lemma.ended();

  await lemma.button('Copy as Markdown').click();
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await clipboard()).toContain('$5x=27+8=35$');
  expect(await clipboard()).toContain('Solve 5x - 8 = 27');

  await lemma.button('Copy as LaTeX').click();
  await expect.poll(clipboard).toContain('\\begin{enumerate}');
  expect(await clipboard()).toContain('\\boxed{7}');
});
