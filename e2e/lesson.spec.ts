import { expect, test } from './lemma-test.ts';
import { brokenRules } from './pages/broken-rules.ts';
import { LessonPage } from './pages/lesson-page.ts';
import { fullModelAnswer } from './pictures/answers.ts';

const equation = ['Solve 5x - 8 = 27', '1. Add 8 to both sides.\n   \\(5x = 27 + 8 = 35\\)\n2. Divide both sides by 5, so \\(\\boxed{x = 7}\\).\n\nAnswer: \\(\\boxed{x = 7}\\)'] as const;
const offices = ['In how many ways can 3 people take 5 offices, one each?', fullModelAnswer] as const;
const refused = ['Prove it.', ''] as const;
const wrong = ['Find 2 + 2.', '1. \\(2 + 2 = 5\\)\n\nAnswer: \\(\\boxed{5}\\)'] as const;

let lesson: LessonPage;
test.beforeEach(({ page }) => {
  lesson = new LessonPage(page);
});

test('three problems are prepared by the model, go on after a reload, and are shown without it', async ({ lemma, page }) => {
  test.setTimeout(180_000);
  await lemma.open();
  await lesson.open();
  await page.getByRole('button', { name: 'Prepare' }).click();
  await expect(page.getByText('Type or paste at least one problem.')).toBeVisible();
  await expect(lesson.field).toBeFocused();

  await lesson.field.fill('1. Solve 2x + 3y = 25 and x + 2y = 14.\n2. 347 + 586\n\n3. Solve 5x - 8 = 27');
  await page.getByRole('button', { name: 'Prepare' }).click();
  await expect(lesson.field).toHaveValue('');
  await expect(lesson.rows).toHaveCount(3);
  await page.reload();
  await expect(lesson.rows).toHaveCount(3);
  for (const title of ['347 + 586', '25']) await expect(lesson.row(title).locator('.lesson-state')).toHaveText(/^ready · (?!being)/, { timeout: 90_000 });
  await expect(page.getByText('3 of 3 ready.')).toBeVisible({ timeout: 90_000 });
  await expect(page.getByRole('button', { name: 'Stop solving' })).toHaveCount(0);
  await expect(lemma.row('347 + 586'), 'an ordinary problem').toBeVisible();

  await page.route('**/*.gguf', (route) => route.abort());
  await page.reload();
  await lesson.start();
  await lesson.press('PageDown');
  await expect(lesson.steps.first()).toBeVisible();
});

test('a pasted list outlives a look at another problem, and a reload', async ({ lemma, page }) => {
  await lemma.open();
  await lesson.open();
  await lesson.field.fill('347 + 586\n15 * 7');
  await lemma.button('New problem').click();
  await expect(lesson.field).toHaveCount(0);
  await page.reload();
  await lesson.open();
  await expect(lesson.field).toHaveValue('347 + 586\n15 * 7');
});

test('what is being solved is stopped and goes on; what is taken off stays among the problems', async ({ lemma, page }) => {
  test.setTimeout(180_000);
  await page.route('**/*.gguf', () => {});
  await page.goto('/');
  await lesson.open();
  await lesson.field.fill('347 + 586\n15 * 7');
  await page.getByRole('button', { name: 'Prepare' }).click();
  await expect(lesson.row('347 + 586')).toContainText('being solved');
  await expect(lesson.row('15')).toContainText('waiting');
  await page.getByRole('button', { name: 'Stop solving' }).click();
  await expect(lesson.row('347 + 586')).toContainText('waiting');
  await expect(page.getByText('The lesson can start as soon as one problem is ready.')).toBeVisible();
  await page.getByRole('button', { name: 'Take “15 * 7” off the lesson' }).press('Enter');
  await expect(lesson.rows).toHaveCount(1);
  await expect(page.locator(':focus'), 'the focus is not lost').toHaveAccessibleName('Take “347 + 586” off the lesson');
  await expect(lemma.row('15 * 7')).toBeVisible();

  await page.unroute('**/*.gguf');
  await page.reload();
  await page.getByRole('button', { name: 'Go on solving' }).click();
  await expect(lesson.row('347 + 586')).toContainText('ready', { timeout: 90_000 });
});

test('a clicker leads through the steps, the answer is hidden until it is asked for, and what is not ready is passed over', async ({ page }) => {
  await page.goto('/');
  await lesson.plant([equation, refused, offices]);
  await lesson.start();
  expect(await page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await expect(lesson.steps).toHaveCount(0);

  await lesson.press('PageDown');
  await expect(lesson.steps).toHaveCount(1);
  await lesson.press('PageDown');
  await expect(lesson.steps).toHaveCount(2);
  await expect(lesson.steps.nth(1), 'the spotlight').toHaveAttribute('aria-current', 'step');
  await expect(lesson.steps.nth(0)).not.toHaveAttribute('aria-current');
  await expect(lesson.steps.nth(1)).not.toContainText('x = 7');
  await expect(lesson.answer).toBeHidden();
  await lesson.press('PageDown');
  await expect(lesson.answer).toContainText('7');
  await expect(lesson.steps.nth(1).locator('annotation').last()).toHaveText('\\boxed{x = 7}');
  await lesson.press('PageUp');
  await expect(lesson.answer).toBeHidden();
  await lesson.press('a');
  await expect(lesson.answer).toBeVisible();

  await lesson.press('ArrowDown');
  await expect(lesson.show.getByRole('heading', { level: 2 })).toContainText('offices');
  await expect(lesson.told).toHaveText('One problem is not ready and was passed over.');
  await expect(lesson.show.getByRole('status')).toContainText('Problem 3 of 3.');
  await lesson.press('Space');
  await expect(lesson.board.getByText('we follow the people one by one')).toBeVisible();
  await lesson.press('Enter');
  await expect(lesson.show.getByRole('status')).toContainText('Step 1 of 3. Choose the offices');
  await lesson.press('End');
  await expect(lesson.answer).toBeHidden();
  await expect(lesson.board.getByText('Therefore')).toBeHidden();
  await lesson.press('ArrowRight');
  await expect(lesson.board.getByText('Therefore')).toBeVisible();
  await lesson.press('ArrowRight');
  await expect(lesson.show.getByRole('status')).toContainText('This was the last problem.');
  await lesson.press('p', 'Home');
  await expect(lesson.steps).toHaveCount(0);
});

test('the screen is blanked, and any key brings the lesson back as it was', async ({ page }) => {
  await page.goto('/');
  await lesson.plant([equation]);
  await lesson.start();
  await lesson.press('Space');
  for (const [blank, back] of [['b', 'Space'], ['.', 'x'], ['b', 'Escape'], ['b', 'b']] as const) {
    await lesson.press(blank);
    await expect(lesson.show.locator('.show-blank')).toBeVisible();
    await expect(lesson.show.getByRole('status')).toContainText('The screen is blank.');
    await lesson.press(back);
    await expect(lesson.show.locator('.show-blank')).toHaveCount(0);
    await expect(lesson.steps, `${blank}, ${back}`).toHaveCount(1);
  }
});

test('the timer runs, rests and begins again, and tells nobody by itself', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-03-02T09:00:00') });
  await page.goto('/');
  await lesson.plant([equation]);
  await lesson.start();
  await page.clock.pauseAt(new Date('2026-03-02T10:00:00'));
  await expect(lesson.timer).toHaveText('0:00');
  await lesson.press('t');
  await page.clock.runFor(65_500);
  await expect(lesson.timer).toHaveText('1:05');
  await lesson.press('t');
  await page.clock.runFor(10_000);
  await expect(lesson.timer).toHaveText('1:05');
  await lesson.press('t');
  await page.clock.runFor(3_000);
  await expect(lesson.timer).toHaveText('1:08');
  await lesson.press('r');
  await page.clock.runFor(2_500);
  await expect(lesson.timer).toHaveText('0:02');
  await expect(lesson.timer).toHaveAttribute('aria-live', 'off');
});

test('Escape leaves the lesson, the focus is where it was, and the lesson goes on from there', async ({ page }) => {
  await page.addInitScript(() => {
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'));
  });
  await page.goto('/');
  await lesson.plant([equation, offices]);
  await lesson.start();
  await expect(lesson.told).toHaveText('This browser did not give the full screen: the lesson fills the window.');
  await lesson.press('n', 'Space');
  await expect(lesson.board.getByText('we follow the people')).toBeVisible();
  await lesson.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await lesson.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toHaveCount(0);
  await lesson.press('Escape');
  await expect(lesson.show).toHaveCount(0);
  await expect(page.locator(':focus')).toHaveAccessibleName('Start the lesson');
  await page.getByRole('button', { name: 'Go on with problem 2' }).click();
  await expect(lesson.board.getByText('we follow the people')).toBeVisible();
});

test('leaving the full screen leaves the lesson', async ({ page }) => {
  await page.goto('/');
  await lesson.plant([equation]);
  await lesson.start();
  await page.waitForFunction(() => document.fullscreenElement !== null);
  await page.evaluate(() => document.exitFullscreen());
  await expect(lesson.show).toHaveCount(0);
});

test('problems are moved by the keyboard alone, and added from those that are there', async ({ lemma, page }) => {
  await lemma.open();
  await lesson.plant([equation, wrong]);
  await expect(lesson.row('2 + 2')).toContainText('a line does not hold');
  await page.getByRole('button', { name: 'Move “Find 2 + 2.” up' }).press('Enter');
  await expect(lesson.rows.first()).toContainText('Find');
  await expect(page.locator(':focus')).toHaveAccessibleName('Move “Find 2 + 2.” up');
  await page.getByRole('button', { name: 'Move “Find 2 + 2.” down' }).press('Enter');
  await expect(lesson.rows.last()).toContainText('Find');
  await expect(page.locator(':focus')).toHaveAccessibleName('Move “Find 2 + 2.” down');
  await page.getByRole('button', { name: /^Take “Solve/ }).press('Enter');
  await expect(lesson.rows).toHaveCount(1);
  await page.getByLabel('Add one of your problems').selectOption('Solve 5x - 8 = 27');
  await expect(lesson.rows.last()).toContainText('checked by algebra');
  await page.reload();
  await expect(lesson.rows).toHaveCount(2);
  await expect(lesson.rows.first()).toContainText('Find');
});

for (const [name, viewport, least] of [['a projector', { width: 1920, height: 1080 }, 32], ['a laptop', { width: 1366, height: 768 }, 32], ['a phone', { width: 360, height: 740 }, 20]] as const) {
  test(`on ${name} nothing overflows, the step in the spotlight is seen whole, and its type is at least ${least} px`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.goto('/');
    await lesson.plant([offices]);
    await lesson.start();
    for (let stop = 0; stop <= 5; stop += 1) {
      await page.waitForTimeout(200);
      const found = await lesson.show.evaluate((show) => {
        const stage = show.querySelector('.show-stage')!;
        const board = stage.getBoundingClientRect();
        const lit = stage.querySelector('[aria-current]');
        const box = lit?.getBoundingClientRect();
        const wide = [...show.querySelectorAll('.katex, p, button')].filter((one) => one.getBoundingClientRect().width > 0 && !one.closest('.unseen') && one.getBoundingClientRect().right > innerWidth + 1);
        return {
          wide: [show, stage].some((one) => one.scrollWidth > one.clientWidth) || wide.length > 0,
          whole: !box || box.height > board.height || (box.top >= board.top - 1 && box.bottom <= board.bottom + 1),
          size: parseFloat(getComputedStyle(show.querySelector('.show-column')!).fontSize),
          problem: parseFloat(getComputedStyle(show.querySelector('.show-problem')!).fontSize),
        };
      });
      expect(found, `stop ${stop}`).toMatchObject({ wide: false, whole: true });
      expect(Math.min(found.size, found.problem)).toBeGreaterThanOrEqual(least);
      await lesson.show.getByRole('button', { name: 'Next step' }).click();
    }
    await expect(lesson.answer).toBeVisible();
  });
}

test('the type is made larger and smaller, between the least size and what fits', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto('/');
  await lesson.plant([equation]);
  await lesson.start();
  await lesson.press('Space', 'Space');
  const size = () => lesson.show.locator('.show-column').evaluate((column) => parseFloat(getComputedStyle(column).fontSize));
  const before = await size();
  await lesson.press('-');
  expect(await size()).toBeLessThan(before);
  for (let press = 0; press < 12; press += 1) await lesson.press('-');
  expect(await size()).toBe(32);
  await expect(lesson.show.getByRole('status')).toHaveText('This is the smallest.');
  for (let press = 0; press < 20; press += 1) await lesson.press('+');
  await expect(lesson.show.getByRole('status')).toHaveText('This is the largest that fits.');
  expect(await size()).toBeGreaterThanOrEqual(before);
  await expect(lesson.steps.nth(1)).toBeInViewport({ ratio: 1 });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the classroom, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/');
    await lesson.plant([equation, refused, wrong]);
    await expect(lesson.row('Find')).toContainText('a line does not hold');
    expect(await brokenRules(page), 'the list').toEqual([]);
    await lesson.start();
    expect(await brokenRules(page), 'the problem').toEqual([]);
    await lesson.press('End', 'a', 't');
    expect(await brokenRules(page), 'all of it').toEqual([]);
    await lesson.press('?');
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
    expect(await brokenRules(page), 'the keys').toEqual([]);
  });
}

test('? shows all keys wherever no text is typed', async ({ lemma, page }) => {
  await lemma.open();
  await lemma.problemBox.press('?');
  await expect(lemma.problemBox).toHaveValue('?');
  await page.getByRole('main').press('?');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await expect(keys).toContainText('Next step, then the answer, then the next problem');
  await lesson.press('Escape');
  await expect(keys).toHaveCount(0);
  await expect(page.getByRole('main')).toBeFocused();
});

test('the lesson’s problems are printed for the class in their order, with a key of its own if wished', async ({ page }) => {
  await page.addInitScript(() => Object.assign(window, { printed: 0, print: () => ((window as unknown as { printed: number }).printed += 1) }));
  await page.goto('/');
  await lesson.plant([equation, offices, wrong]);
  await page.getByRole('button', { name: 'Class sheet' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Print' });
  await expect(dialog.getByText('3 problems chosen.')).toBeVisible();
  await expect(dialog.getByRole('radio'), 'there is no sheet that could be printed as it stands').toHaveCount(0);
  expect(await brokenRules(page)).toEqual([]);
  await dialog.getByRole('checkbox', { name: /Find 2/ }).uncheck();
  await dialog.getByRole('checkbox', { name: /Answers on a page/ }).check();
  await dialog.getByRole('button', { name: 'Print' }).click();
  await expect.poll(() => page.evaluate(() => (window as unknown as { printed: number }).printed)).toBe(1);
  const paper = page.locator('.paper');
  await expect(paper.locator('ol').first().getByRole('listitem', { includeHidden: true })).toContainText(['Solve', 'offices']);
  await expect(paper.locator('.paper-key').getByRole('listitem', { includeHidden: true })).toContainText(['✓ checked by algebra', 'not checked']);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Class sheet' }), 'the focus comes back').toBeFocused();
});
