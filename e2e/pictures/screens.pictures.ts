import { test } from '../lemma-test.ts';
import { keepSession } from '../pages/keep-session.ts';
import { chineseWork, fullModelAnswer } from './answers.ts';

const out = 'test-results/screens';
const sizes = { phone: { width: 360, height: 740 }, laptop: { width: 1366, height: 768 }, projector: { width: 1920, height: 1080 } };

for (const [name, viewport] of Object.entries(sizes)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${name}, ${colorScheme}`, async ({ lemma, page }) => {
      const shoot = (screen: string) => page.screenshot({ path: `${out}/${name}-${colorScheme}-${screen}.png` });
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      await lemma.open();
      await shoot('welcome');

      for (const problem of ['What is 3/4 + 5/6?', 'Differentiate 8x^4 - 11x^2', 'Solve 2x + 3y = 25 and x + 2y = 14.']) {
        await lemma.solve(problem);
        await lemma.ended();
      }
      await lemma.problemBox.fill('Solve x^2 - 13x + 22 = 0, x ≥ 3/4');
      await shoot('solved');
      await lemma.problemBox.fill('');

      await lemma.solve('Prove that there are infinitely many primes.');
      await lemma.ended();
      await shoot('refused');

      await page.goto(`/${await keepSession(page, 'In how many ways can 3 people take 5 offices, one each?', fullModelAnswer)}`);
      await page.reload();
      await lemma.answer.waitFor();
      await shoot('full-model');

      await lemma.button(/Starter/).click();
      await shoot('model');
      await page.keyboard.press('Escape');
      await lemma.button('Settings').click();
      await lemma.button('Save a file').scrollIntoViewIfNeeded();
      await shoot('settings');
      await page.getByLabel('Language').selectOption('zh');
      await page.keyboard.press('Escape');
      await page.goto(`/${await keepSession(page, '解方程 $5x - 8 = 27$', chineseWork)}`);
      await page.reload();
      await page.getByRole('region', { name: '答案' }).waitFor();
      await shoot('chinese');
      if (name === 'phone') {
        await page.getByRole('button', { name: '打开我的题目' }).click();
        await shoot('chinese-history');
      }
    });
  }
}
