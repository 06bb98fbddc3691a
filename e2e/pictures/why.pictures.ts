import { test } from '../lemma-test.ts';
import { keepSession } from '../pages/keep-session.ts';
import { LessonPage } from '../pages/lesson-page.ts';

const sizes = { phone: { width: 360, height: 740 }, laptop: { width: 1366, height: 768 }, projector: { width: 1920, height: 1080 } };
const solutions = {
  en: ['Solve 2x + 3y = 25 and x + 2y = 14.', '1. Multiply both sides by \\(2\\): \\(2x+4y=28\\)\n2. Subtract the equations: \\(y=3\\)\n3. **Collect what is alike.** So \\(x=8\\)\nAnswer: \\(\\boxed{x=8, y=3}\\)'],
  zh: ['解方程组 2x + 3y = 25, x + 2y = 14', '1. 两边乘 \\(2\\)：\\(2x+4y=28\\)\n2. 两边减 \\(8\\)：\\(y=3\\)\n答案：\\(\\boxed{x=8, y=3}\\)'],
} as const;
const doubtful = { en: ['What is the hcf of 153 and 75?', '1. \\(153=2\\times 75+3\\)\nAnswer: \\(\\boxed{3}\\)'], zh: ['What is the hcf of 154 and 75?', '1. \\(154=2\\times 75+4\\)\nAnswer: \\(\\boxed{4}\\)'] } as const;

for (const [name, viewport] of Object.entries(sizes)) {
  test.describe(name, () => {
    const isPhone = name === 'phone';
    test.use({ viewport, hasTouch: isPhone, isMobile: isPhone });

    for (const colorScheme of ['light', 'dark'] as const) {
      const language = colorScheme === 'light' ? 'en' : 'zh';
      test(`why, doubts and class sheets, ${colorScheme}, ${language}`, async ({ lemma, page }) => {
        const shoot = (screen: string) => page.screenshot({ path: `test-results/screens/${name}-${colorScheme}-why-${screen}.png` });
        await page.emulateMedia({ colorScheme });
        // The model isn't needed.
        await page.goto('/');
        await lemma.problemBox.waitFor();
        const address = await keepSession(page, solutions[language][0], solutions[language][1]);
        const other = await keepSession(page, doubtful[language][0], doubtful[language][1]);
        await lemma.button('Settings').click();
        await page.getByLabel('Language').selectOption(language);
        await page.keyboard.press('Escape');
        await page.goto(`/${address}`);
        const first = page.locator('.part').first();
        await page.getByText(/lines checked|已检查|检查了/).first().waitFor();
        await shoot('quiet');
        await first.hover();
        await page.waitForTimeout(300);
        await shoot('hover');
        await first.locator('.why button').click();
        await shoot('open');
        await page.goto(`/${other}`);
        await page.locator('.doubt-note').waitFor();
        await shoot('doubt');
        await page.getByRole('radiogroup').getByText({ en: 'My own work', zh: '自己做' }[language], { exact: true }).click();
        await page.locator('.work textarea').first().waitFor();
        await shoot('own');
        const lesson = new LessonPage(page);
        await lesson.plant([solutions[language], doubtful[language]]);
        await page.getByRole('button', { name: /^(?:Class sheet|练习卷)$/ }).click();
        await page.getByRole('dialog').locator('.choose-problems').waitFor();
        await shoot('class-sheet');
        await page.keyboard.press('Escape');
        await shoot('lesson');
      });
    }
  });
}
