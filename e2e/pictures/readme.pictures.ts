import { writeFile } from 'node:fs/promises';
import { expect, test } from '../lemma-test.ts';
import { findExercise } from '../pages/find-exercise.ts';
import { LadderPage } from '../pages/ladder.ts';
import { LessonPage } from '../pages/lesson-page.ts';
import { PracticePage } from '../pages/practice-page.ts';
import { WorkSheet } from '../pages/work-sheet.ts';

const pair = 'Solve 2x + 3y = 25 and x + 2y = 14.';
const equation = 'Solve 5x - 8 = 27';

/** Two fractions that are asked for in few words, and what comes out where tops and bottoms are added. */
const adding = /^What is \\\(\\frac\{(\d+)\}\{(\d+)\}\+\\frac\{(\d+)\}\{(\d+)\}\\\)\?$/;

/** The pictures of the README, taken of the page with the real starter model. Another starter may write other words: nothing here asks for its own. */
test.describe('README', () => {
  // So narrow that the list of problems is put away: the sheet is what the pictures are of.
  test.use({ locale: 'en-GB', colorScheme: 'light', viewport: { width: 780, height: 720 } });

  test.afterEach(async ({ page }, { title }) => {
    // Where nothing is pointed at.
    await page.mouse.move(0, 0);
    await page.getByRole('main').or(page.getByRole('dialog')).first().evaluate((desk) => desk.scrollTo(0, 0));
    await writeFile(`e2e/pictures/${title}.png`, await page.screenshot());
  });

  test.describe(() => {
    test.use({ viewport: { width: 780, height: 772 } });

    test('solve', async ({ lemma }) => {
      await lemma.open();
      await lemma.solve(pair);
      await lemma.ended();
      await lemma.answer.getByText('checked by algebra').waitFor();
    });
  });

  test('steps', async ({ lemma, page }) => {
    const ladder = new LadderPage(page);
    await lemma.open();
    await ladder.choose('Step by step');
    await lemma.solve(pair);
    await ladder.written();
    for (let shown = 1; shown <= 2; shown += 1) {
      await ladder.next.click();
      await expect(lemma.steps).toHaveCount(shown);
      await lemma.steps.last().getByRole('img').waitFor();
    }
  });

  test('hints', async ({ lemma, page }) => {
    const ladder = new LadderPage(page);
    await lemma.open();
    await ladder.choose('Hints first');
    await lemma.solve(equation);
    await ladder.written();
    for (let asked = 0; asked < 2; asked += 1) await ladder.next.click();
    await ladder.type('x = 6');
    await expect(ladder.said).not.toBeEmpty();
  });

  test('work', async ({ lemma, page }) => {
    const work = new WorkSheet(page);
    await lemma.open();
    await work.begin(lemma, 'Solve 3(x - 2) = x + 4');
    await work.write('3x - 6 = x + 4', 'take x from both sides', '2x - 6 = 4', '2x = -2');
    await work.marked(4, 'It does not follow');
  });

  test('practice', async ({ lemma, page }) => {
    const practice = new PracticePage(page);
    await practice.open();
    await lemma.ready();
    await practice.begin(findExercise({ topic: 'fractions', level: 3 }, 'en', ({ problem }) => adding.test(problem)));
    await lemma.ready();
    const [, a, b, c, d] = adding.exec((await practice.sheet()).problem)!.map(Number) as [number, number, number, number, number];
    await practice.reply(`${a + c}/${b + d}`);
    await expect(practice.said).toHaveText('Not yet. Try once more, or take a hint.');
    await practice.button('Hint').click();
    await practice.button('Next hint').click();
  });

  test.describe(() => {
    test.use({ viewport: { width: 1280, height: 720 } });

    test('classroom', async ({ lemma, page }) => {
      const lesson = new LessonPage(page);
      await lemma.open();
      await lesson.open();
      await lesson.field.fill([equation, pair, 'What is 3/4 + 5/6?'].join('\n'));
      await lemma.button('Prepare').click();
      await expect(page.getByText('3 of 3 ready.')).toBeVisible({ timeout: 60_000 });
      await lesson.start();
      for (let shown = 1; shown <= 2; shown += 1) {
        await lesson.press('Space');
        await expect(lesson.steps).toHaveCount(shown);
      }
    });
  });
});
