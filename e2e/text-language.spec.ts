import type { Page } from '@playwright/test';
import { expect, test } from './lemma-test.ts';
import { findExercise } from './pages/find-exercise.ts';
import { heardOn } from './pages/heard-on.ts';
import { keepSession } from './pages/keep-session.ts';
import { LessonPage } from './pages/lesson-page.ts';
import { PracticePage } from './pages/practice-page.ts';
import { chineseWork, fullModelAnswer } from './pictures/answers.ts';

/** The languages that elements name, each once. */
const languagesOf = (page: Page, selector: string) => page.locator(selector).evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute('lang')))]);

const inTheOther = [
  { language: 'a Chinese problem in an English page', locale: 'en-GB', problem: '解方程 $5x - 8 = 27$', text: chineseWork, lang: 'zh-Hans', words: ['5x减8等于27', '5x等于27加8等于35', 'x等于35除以5等于7', 'x等于7'] },
  { language: 'an English problem in a Chinese page', locale: 'zh-CN', problem: 'In how many ways can 3 people take 5 offices, one each?', text: fullModelAnswer, lang: 'en', words: ['5', 'P open parenthesis 5, 3 close parenthesis equals the fraction 5 factorial, over open parenthesis 5 minus 3 close parenthesis factorial, end fraction equals 5 times 4 times 3', '2 lines: 5 times 4 equals 20; 20 times 3 equals 60'] },
] as const;

for (const { language, locale, problem, text, lang, words } of inTheOther) {
  test.describe(() => {
    test.use({ locale });
    test(`${language} keeps its own language, in its words and in its formulas`, async ({ page }) => {
      await page.goto('/');
      await page.getByRole('main').getByRole('button').first().waitFor();
      await page.goto(`/${await keepSession(page, problem, text)}`);
      await page.reload();
      await page.locator('.answer .katex').waitFor();
      for (const place of ['.problem .growing-text', '.solution .growing-text', '.history-row[data-open=true] .title', '.solution math', '.answer math']) {
        expect(await languagesOf(page, place), place).toEqual([lang]);
      }
      const formulas = (await heardOn(page)).filter(({ role }) => role === 'formula').map(({ name }) => name);
      for (const name of words) expect(formulas).toContain(name);
      expect(await page.locator('html').getAttribute('lang')).toBe(lang === 'en' ? 'zh-Hans' : 'en');
      // What the page itself says beside them is in its own language.
      expect(await page.locator('.answer-label').evaluate((label) => label.closest<HTMLElement>('[lang]')!.lang)).toBe(lang === 'en' ? 'zh-Hans' : 'en');
    });
  });
}

test('lines of one’s own and a lesson are in the language that they are written in', async ({ lemma, page }) => {
  const lesson = new LessonPage(page);
  await lemma.open();
  await lesson.plant([['解方程 $5x - 8 = 27$', chineseWork]]);
  expect(await languagesOf(page, '.lesson-text .growing-text')).toEqual(['zh-Hans']);
  await lesson.start();
  await lesson.press('End', 'a');
  await expect(lesson.answer).toBeVisible();
  expect(await languagesOf(page, '.show .growing-text, .show math')).toEqual(['zh-Hans']);
  await expect(lesson.show.getByRole('math', { name: 'x等于7' }).last()).toBeAttached();
  await lesson.press('Escape');

  await page.goto(`/${await keepSession(page, 'Solve 5x - 8 = 27', '1. \\(x = 7\\)')}`);
  await page.getByRole('radiogroup').getByText('My own work').click();
  const line = page.getByRole('textbox', { name: 'Line 1' });
  await line.fill('移项 5x = 35');
  await expect(line).toHaveAttribute('lang', 'zh-Hans');
  await lemma.problemBox.fill('求 x');
  await expect(lemma.problemBox).toHaveAttribute('lang', 'zh-Hans');
  await expect(page.locator('.work-shown .growing-text')).toHaveAttribute('lang', 'zh-Hans');
  await expect(page.locator('.problem .growing-text')).toHaveAttribute('lang', 'en');
});

/** An addition that is asked for with a formula: in some wordings it is a story without one. */
const formula = findExercise({ topic: 'addition', level: 1 }, 'zh', ({ problem }) => /\\\(\d+\+\d+/.test(problem));

test('practice in the other language is heard in that', async ({ page }) => {
  const practice = new PracticePage(page);
  await practice.open();
  await practice.begin(formula);
  await page.getByRole('combobox', { name: 'Problems in' }).selectOption('中文');
  await expect(page.locator('.problem .growing-text')).toHaveAttribute('lang', 'zh-Hans');
  await expect(page.locator('.problem math').first()).toHaveAttribute('aria-label', /^\d+加\d+/);
  await page.getByRole('button', { name: 'Show the whole solution' }).click();
  expect(await languagesOf(page, '.solution .growing-text, .solution p.small')).toEqual(['zh-Hans']);
});
