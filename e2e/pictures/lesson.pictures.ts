import { lessonStringsFor } from '../../src/i18n/translate-lesson.ts';
import { test } from '../lemma-test.ts';
import { keepSession } from '../pages/keep-session.ts';
import { LessonPage } from '../pages/lesson-page.ts';
import { chineseWork, fullModelAnswer } from './answers.ts';

const out = 'test-results/screens';
const sizes = { phone: { width: 360, height: 740 }, laptop: { width: 1366, height: 768 }, projector: { width: 1920, height: 1080 } };
const wrong = '1. Add 8 to both sides.\n   \\(5x = 27 + 8 = 36\\)\n2. Divide both sides by 5.\n   \\(x = 36 \\div 5 = 7.2\\)\n\nAnswer: \\(\\boxed{7.2}\\)';
const right = '1. Add 8 to both sides.\n   \\(5x = 27 + 8 = 35\\)\n2. Divide both sides by 5.\n   \\(x = 35 \\div 5 = 7\\)\n3. Check: \\(5 \\times 7 - 8 = 27\\), so \\(\\boxed{x = 7}\\).\n\nAnswer: \\(\\boxed{x = 7}\\)';

for (const [name, viewport] of Object.entries(sizes)) {
  for (const language of ['en', 'zh'] as const) {
    const colorScheme = language === 'en' ? 'light' : 'dark';
    const words = lessonStringsFor(language);
    test.describe(`${name}, ${language}`, () => {
      test.use({ locale: language === 'en' ? 'en-GB' : 'zh-CN', viewport, colorScheme });

      test('the classroom', async ({ page }) => {
        const lesson = new LessonPage(page);
        const shoot = (screen: string) => page.screenshot({ path: `${out}/${name}-${colorScheme}-lesson-${screen}.png` });
        await page.goto('/');
        await page.getByRole('button', { name: /· / }).waitFor();
        await page.goto(`/${await keepSession(page, '15 * 7', right)}`);
        await lesson.plant([
          ['Solve 5x - 8 = 27', right],
          ['In how many ways can 3 people take 5 offices, one each?', fullModelAnswer],
          ['解方程 $5x - 8 = 27$', chineseWork],
          ['Solve 5x - 8 = 27 for x.', wrong],
          ['Prove it.', ''],
        ]);
        await page.getByText(words.states.fails).waitFor();
        await shoot('list');
        await page.getByRole('button', { name: words.list.keys }).click();
        await page.getByRole('dialog', { name: words.keys.title }).waitFor();
        await shoot('keys');
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: words.list.show, exact: true }).click();
        await page.getByRole('dialog', { name: words.show.title, exact: true }).waitFor();
        await page.waitForTimeout(500);
        await shoot('problem');
        await lesson.press('Space', 'Space');
        await shoot('step');
        await lesson.press('End', 't');
        await shoot('last');
        await lesson.press('a');
        await shoot('answer');
        await lesson.press('n', 'Space', 'Space', 'Space');
        await page.waitForTimeout(300);
        await shoot('full-step');
        await lesson.press('End', 'Space');
        await shoot('full-last');
        await lesson.press('a');
        await shoot('full-answer');
        await lesson.press('n', 'Space', 'Space', 'Space');
        await page.waitForTimeout(300);
        await shoot('chinese');
        await lesson.press('n', 'Space', 'Space', 'Space', '-', '-', '-', '-', '-', '-', '-');
        await shoot('wrong');
        await lesson.press('n');
        await shoot('end');
      });
    });
  }
}
