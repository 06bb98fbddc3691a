import { deflateSync } from 'node:zlib';
import { expect, type Page } from '@playwright/test';
import { refusals } from '../../src/domain/refusals.ts';
import { bringLanguage, type LanguageCode, stringsFor } from '../../src/i18n/translate.ts';
import { archiveStringsFor } from '../../src/i18n/translate-archive.ts';
import { ladderStringsFor } from '../../src/i18n/translate-ladder.ts';
import { lessonStringsFor } from '../../src/i18n/translate-lesson.ts';
import { practiceStringsFor } from '../../src/i18n/translate-practice.ts';
import { sharingStringsFor } from '../../src/i18n/translate-sharing.ts';
import { workStringsFor } from '../../src/i18n/translate-work.ts';
import { fullModelAnswer } from '../pictures/answers.ts';
import { keepSession } from './keep-session.ts';
import { LessonPage } from './lesson-page.ts';

await bringLanguage('zh');

const linear = {
  en: ['Solve 5x - 8 = 27', '1. Add \\(8\\) on both sides: \\(27+8=35\\), so \\(5x=35\\)\n2. Divide both sides by \\(5\\): \\(35\\div5=7\\), so \\(x=7\\)\nAnswer: \\(\\boxed{7}\\)'],
  zh: ['解方程 $5x - 8 = 27$', '1. 两边加 \\(8\\)：\\(27+8=35\\)，所以 \\(5x=35\\)\n2. 两边除以 \\(5\\)：\\(35\\div5=7\\)，所以 \\(x=7\\)\n答案：\\(\\boxed{7}\\)'],
} as const;
const offices = ['In how many ways can 3 people take 5 offices, one each?', fullModelAnswer] as const;
const parabola = ['y = x^2 - 4', '1. \\(x^2 = 4\\)\n2. \\(x = 2\\) or \\(x = -2\\)\n\nAnswer: \\(\\boxed{x = \\pm 2}\\)'] as const;
const refused = ['Prove that there are infinitely many primes.', refusals.en] as const;

/** A link that carries a problem. */
const packed = (problem: string) => `/#p=1.${deflateSync(JSON.stringify([problem])).toString('base64url')}`;

/** What is looked at where a screen stands. */
export type Visit = (screen: string) => Promise<void>;

/** Goes through every screen in one language, the language of the browser, without a model. What it finds there lies in the database before. */
export async function walkScreens(page: Page, language: LanguageCode, visit: Visit): Promise<void> {
  const words = stringsFor(language);
  const sharing = sharingStringsFor(language);
  const ladder = ladderStringsFor(language);
  const work = workStringsFor(language);
  const practice = practiceStringsFor(language);
  const lesson = lessonStringsFor(language);
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const way = (name: string) => page.getByRole('radiogroup').getByText(name, { exact: true }).click();
  const box = page.getByRole('textbox', { name: words.problem.label, exact: true });
  const answer = page.getByRole('region', { name: words.solution.answer });
  const close = () => page.keyboard.press('Escape');

  await page.goto('/');
  await page.getByRole('button', { name: new RegExp(`· ${words.model.ready}$`) }).waitFor();
  await new LessonPage(page).plant([linear[language], offices, ['Find 2 + 2.', '1. \\(2 + 2 = 5\\)\n\nAnswer: \\(\\boxed{5}\\)'], ['Prove it.', '']]);
  const kept: Record<string, string> = {};
  for (const [name, problem, text, wanted] of [['linear', ...linear[language], 1], ['other', ...linear[language === 'en' ? 'zh' : 'en'], 1], ['offices', ...offices, 3], ['parabola', ...parabola, 1], ['refused', ...refused, 1]] as const) {
    kept[name] = `/${await keepSession(page, problem, text, wanted)}`;
  }
  await page.getByText(lesson.states.fails).waitFor();
  await visit('lesson');
  await button(lesson.list.show).click();
  await page.getByRole('dialog', { name: lesson.show.title, exact: true }).waitFor();
  await page.keyboard.press('Space');
  await visit('board');
  await page.keyboard.press('End');
  await page.keyboard.press('a');
  await visit('board with its answer');
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: lesson.keys.title }).waitFor();
  await visit('keys');
  await close();
  await button(lesson.show.leave).click();

  await page.goto('/#practice');
  await page.getByRole('heading', { level: 1, name: practice.title }).waitFor();
  await visit('practice');
  await page.getByRole('button', { name: new RegExp(`^${words.topics.fractions} `) }).click();
  await page.getByRole('textbox', { name: practice.yourAnswer }).fill('1/1000');
  await page.keyboard.press('Enter');
  await page.getByText(practice.verdicts.wrong).waitFor();
  await button(practice.hint).click();
  await button(practice.nextHint).click();
  await visit('exercise');
  await button(practice.back).click();

  await page.goto(kept['linear']!);
  await answer.locator('.katex').first().waitFor();
  await visit('solved');
  await way(words.ways.steps);
  await page.getByRole('button', { name: ladder.asks.first }).click();
  await visit('step by step');
  await way(words.ways.hints);
  await page.getByRole('textbox', { name: ladder.answer.label }).fill('x = 6');
  await page.keyboard.press('Enter');
  await page.locator('.said[data-kind=wrong]').waitFor();
  await visit('hints');
  await way(words.ways.own);
  await page.getByRole('textbox', { name: work.line(1) }).fill('5x = 19');
  await page.keyboard.press('Enter');
  await page.getByRole('img', { name: work.marks.fails }).waitFor();
  await visit('own work');

  await page.goto(kept['offices']!);
  await answer.locator('.katex').first().waitFor();
  await visit('full model');
  for (const name of ['copy', 'share', 'print'] as const) {
    await button(sharing[name].button).click();
    await page.getByRole('dialog', { name: sharing[name].title }).waitFor();
    if (name === 'print') await page.getByRole('radio').last().check();
    await visit(name);
    await close();
  }
  await page.goto(kept['other']!);
  await answer.locator('.katex').first().waitFor();
  await visit('in the other language');
  await page.goto(kept['parabola']!);
  await page.getByRole('button', { name: `${words.graph} (${words.problem.label})` }).click();
  await page.getByRole('figure').waitFor();
  await visit('graph');
  await page.goto(kept['refused']!);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await visit('refused');

  await page.goto(packed(linear[language][0]));
  await button(sharing.opened.solve).waitFor();
  await visit('link');
  await page.goto('/#p=9.x');
  await page.getByRole('alert').waitFor();
  await visit('refused link');
  await button(sharing.opened.close).click();
  await visit('welcome');
  await box.fill('Solve x^2 - 13x + 22 = 0, x ≥ 3/4');
  await page.getByRole('group', { name: words.problem.preview }).waitFor();
  await visit('typed');
  await button(words.formula.write).click();
  // What takes the keys is not to be seen: MathLive draws beside it.
  await expect(page.getByRole('textbox', { name: words.formula.field })).toBeFocused();
  await visit('formula');
  await close();
  await box.fill('');

  await page.getByRole('button', { name: new RegExp(`· ${words.model.ready}$`) }).click();
  await page.getByRole('dialog').getByRole('table').waitFor();
  await visit('model');
  await close();
  await button(words.settings.title).click();
  await page.getByRole('dialog', { name: words.settings.title }).waitFor();
  await button(archiveStringsFor(language).save).waitFor();
  await visit('settings');
  await close();
  const drawer = button(words.history.open);
  if (await drawer.isVisible()) await drawer.click();
  const row = page.locator('.history-row').first();
  await row.hover();
  await row.getByRole('button').last().click();
  await expect(page.getByRole('button', { name: words.history.undo })).toBeFocused();
  await visit('history');
}
