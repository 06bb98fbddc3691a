import { test } from '../lemma-test.ts';
import { keepSession } from '../pages/keep-session.ts';

const out = 'test-results/screens';
const sizes = { phone: { width: 360, height: 740 }, laptop: { width: 1366, height: 768 }, projector: { width: 1920, height: 1080 } };
const written = {
  en: '1. Add \\(8\\) on both sides: \\(27+8=35\\), so \\(5x=35\\)\n2. Divide both sides by \\(5\\): \\(35\\div5=7\\), so \\(x=7\\)\nAnswer: \\(\\boxed{7}\\)',
  zh: '1. 两边加 \\(8\\)：\\(27+8=35\\)，所以 \\(5x=35\\)\n2. 两边除以 \\(5\\)：\\(35\\div5=7\\)，所以 \\(x=7\\)\n答案：\\(\\boxed{7}\\)',
};
const words = {
  en: { problem: 'Solve 5x - 8 = 27', steps: 'Step by step', hints: 'Hints first', next: /^Show (?:a hint|the first|the next)/, answer: 'Your answer', why: /^Why\?/, all: 'Show all of it' },
  zh: { problem: '解方程 5x - 8 = 27', steps: '一步一步', hints: '先给提示', next: /^看/, answer: '你的答案', why: /^为什么/, all: '全部显示' },
};

for (const [name, viewport] of Object.entries(sizes)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const language = colorScheme === 'light' ? 'en' : 'zh';
    test(`the ladder, ${name}, ${colorScheme}, ${language}`, async ({ lemma, page }) => {
      const { problem, steps, hints, next, answer, why, all } = words[language];
      const shoot = (screen: string) => page.screenshot({ path: `${out}/${name}-${colorScheme}-ladder-${screen}.png` });
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      // The model isn't needed.
      await page.goto('/');
      await lemma.problemBox.waitFor();
      const address = await keepSession(page, problem, written[language]);
      await lemma.button('Settings').click();
      await page.getByLabel('Language').selectOption(language);
      await page.keyboard.press('Escape');
      await page.goto(`/${address}`);
      const way = page.getByRole('radiogroup');
      await way.getByText(steps, { exact: true }).click();
      await page.getByRole('button', { name: next }).waitFor();
      await shoot('steps');
      await way.getByText(hints, { exact: true }).click();
      for (let asked = 0; asked < 4; asked += 1) await page.getByRole('button', { name: next }).click();
      await page.getByRole('button', { name: why }).first().click();
      await page.getByRole('textbox', { name: answer }).fill('x = 6');
      await page.keyboard.press('Enter');
      await page.locator('.said[data-kind=wrong]').waitFor();
      await shoot('hints');
      await page.getByRole('button', { name: all }).click();
      await page.locator('.answer').waitFor();
      await shoot('end');
    });
  }
}
