import { expect, test as base } from './lemma-test.ts';
import { brokenRules } from './pages/broken-rules.ts';
import { findExercise } from './pages/find-exercise.ts';
import { kept } from './pages/kept.ts';
import { PracticePage } from './pages/practice-page.ts';

const test = base.extend<{ practice: PracticePage }>({
  practice: async ({ page }, use) => {
    await use(new PracticePage(page));
  },
});

/** The first exercise of adding fractions whose answer is one half. */
const half = findExercise({ topic: 'fractions', level: 1 }, 'en', ({ answer }) => answer === '\\frac{1}{2}');

test('by keyboard alone: a topic, a wrong answer, a hint, the right answer, the next problem, and back to the topic', async ({ practice, page }) => {
  await page.goto('/');
  await page.getByRole('navigation').getByRole('button', { name: 'Practice' }).press('Enter');
  await practice.topic('Linear equations').press('Enter');
  await expect(practice.field).toBeFocused();

  await page.keyboard.type('1000');
  await page.keyboard.press('Enter');
  await expect(practice.said).toHaveText('Not yet. Try once more, or take a hint.');
  await expect(practice.field).toBeFocused();
  await practice.button('Hint').press('Enter');
  await expect(practice.hints).toHaveCount(1);
  await expect(practice.button('Next hint')).toBeFocused();

  const { answer } = await practice.sheet();
  await practice.reply(`x = ${answer}`);
  await expect(practice.said).toHaveText('Right. It comes back another day.');
  await expect(practice.answer).toBeVisible();
  await expect(practice.button('Next problem')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(practice.field).toBeFocused();
  await expect(practice.field).toHaveValue('');

  await practice.button('All topics').press('Enter');
  await expect(practice.topic('Linear equations')).toBeFocused();
  await expect(practice.topic('Linear equations')).toHaveAccessibleName('Linear equations 0 of 1 right · level 1 of 3');
});

test('the right answer in another form is right; half of it, the question again and no answer at all cost nothing', async ({ practice, page }) => {
  await practice.open();
  await practice.begin(half);
  const { problem } = await practice.sheet();
  await practice.reply(/\\\((.*)\\\)/.exec(problem)![1]!);
  await expect(practice.said).toContainText('something is still to be worked out');
  await practice.reply('4/8');
  await expect(practice.said).toContainText('something is still to be worked out');
  await practice.reply('no idea');
  await expect(practice.said).toContainText('could not be read as mathematics');
  await practice.field.fill('1/2 + sqrt(2)');
  await expect(page.getByRole('group', { name: 'How it reads' }).locator('annotation')).toContainText('\\sqrt{2}');
  await practice.reply('0.5');
  await expect(practice.said).toHaveText('Right.');
  await expect(practice.answer.locator('annotation')).toHaveText('\\frac{1}{2}');
  await practice.button('All topics').click();
  await expect(practice.topic('Adding fractions')).toHaveAccessibleName('Adding fractions 1 of 1 right · level 1 of 4');
});

test('three right in a row raise the level; the record and an exercise in the midst survive a reload', async ({ practice, page }) => {
  await practice.open();
  await practice.topic('Percent').click();
  for (const said of ['Right.', 'Right.', 'Right. Level 2 from here on.']) {
    await practice.reply((await practice.sheet()).answer);
    await expect(practice.said).toHaveText(said);
    await practice.button('Next problem').click();
  }
  await practice.button('Hint').click();
  await practice.field.fill('12 +');
  const { problem } = await practice.sheet();
  await expect.poll(() => kept(page, 'results', 'right')).toHaveLength(3);
  await page.reload();
  await expect(practice.field).toHaveValue('12 +');
  await expect(practice.hints).toHaveCount(1);
  await expect(page.getByRole('combobox', { name: 'Level' })).toHaveValue('2');
  expect((await practice.sheet()).problem).toBe(problem);
  await practice.button('All topics').click();
  await expect(practice.topic('Percent')).toHaveAccessibleName('Percent 3 of 3 right · 3 in a row · level 2 of 4');
  await expect(page.getByText('Today 3 of 3 right. 3 right in a row.')).toBeVisible();
});

test('what went wrong is due on another day, in one row with the others, and until then it is not', async ({ practice, page }) => {
  await page.clock.setFixedTime(new Date('2026-03-02T20:00:00'));
  await practice.open();
  await practice.topic('Median').click();
  await practice.reply('-777');
  await expect(practice.said).toContainText('Not yet.');
  const wrong = await practice.sheet();
  await practice.button('All topics').click();
  await page.clock.setFixedTime(new Date('2026-03-02T20:01:00'));
  await practice.topic('Ratio').click();
  await practice.button('Show the whole solution').click();
  await expect(page.getByRole('group', { name: 'Worked solution' }).getByRole('region')).not.toHaveCount(0);
  await expect(practice.answer).toBeVisible();
  await expect(practice.button('Next problem')).toBeFocused();
  await practice.button('All topics').click();
  await expect(page.getByText('Nothing is due today.')).toBeVisible();
  await expect(practice.button(/^Repeat/)).toHaveCount(0);

  await page.clock.setFixedTime(new Date('2026-03-03T07:00:00'));
  await expect.poll(() => kept(page, 'results', 'right')).toEqual([false, false]);
  await page.reload();
  await expect(practice.topic('Median')).toHaveAccessibleName('Median 0 of 1 right · level 1 of 3 · 1 due');
  await practice.button('Repeat the 2 that are due').click();
  expect(await practice.sheet()).toEqual(wrong);
  await practice.reply(wrong.answer);
  await expect(practice.said).toHaveText('Right.');
  await practice.button('Next problem').click();
  await expect(page.getByText('Ratio · Once more')).toBeVisible();
  await practice.button('Show the whole solution').click();
  await practice.button('Next problem').click();
  await expect(page.getByText('Nothing is due today.')).toBeVisible();
});

test('a level is chosen by hand with the arrow keys, and the focus stays where it is chosen', async ({ practice, page }) => {
  await practice.open();
  await practice.topic('Two equations').click();
  const level = page.getByRole('combobox', { name: 'Level' });
  await level.focus();
  await level.selectOption('3');
  await expect(level).toHaveValue('3');
  await expect(level).toBeFocused();
  await practice.reply((await practice.sheet()).answer);
  await expect(practice.said).toHaveText('Right.');
  await practice.button('All topics').click();
  await expect(practice.topic('Two equations')).toHaveAccessibleName('Two equations 1 of 1 right · level 3 of 3');
});

test('two tabs that practise at once lose nothing', async ({ practice, context }) => {
  const other = new PracticePage(await context.newPage());
  for (const tab of [practice, other]) {
    await tab.open();
    await tab.topic('Division').click();
    await tab.reply((await tab.sheet()).answer);
    await expect(tab.said).toHaveText('Right.');
  }
  for (const tab of [practice, other]) {
    await tab.button('All topics').click();
    await expect(tab.topic('Division')).toHaveAccessibleName('Division 2 of 2 right · 2 in a row · level 1 of 4');
  }
});

test('where the browser keeps nothing, it is said once and practice goes on', async ({ practice, page }) => {
  await page.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }));
  await page.goto('/#practice');
  await expect(page.getByRole('alert')).toContainText('This browser does not let Lemma keep your work.');
  await practice.topic('Division').click();
  await practice.reply((await practice.sheet()).answer);
  await expect(practice.said).toHaveText('Right.');
  await practice.button('All topics').click();
  await expect(practice.topic('Division')).toHaveAccessibleName('Division 1 of 1 right · level 1 of 4');
});

test('the problems are in the language of the page, or in the one that is chosen', async ({ practice, page }) => {
  await practice.open();
  await practice.begin(half);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).not.toContainText(/\p{Script=Han}/u);
  await practice.field.fill('0.5');
  await page.getByRole('combobox', { name: 'Problems in' }).selectOption('zh');
  await expect(heading).toContainText(/\p{Script=Han}/u);
  await expect(practice.field).toHaveValue('0.5');
  await practice.field.press('Enter');
  await expect(practice.said).toHaveText('Right.');
});

test('another like a solved problem: practice opens on its topic; a story has no such button', async ({ practice, lemma, page }) => {
  await lemma.open();
  await lemma.solve('What is 3/4 + 5/6?');
  await lemma.ended();
  await lemma.button('Another like this').press('Enter');
  await expect(practice.field).toBeFocused();
  await expect(page.getByText('Adding fractions')).toBeVisible();
  await page.goBack();
  await expect(lemma.button('Another like this')).toBeVisible();

  await lemma.solve('A car travels 240 km in 4 hours. What is its speed?');
  await lemma.ended();
  await expect(lemma.button('Another like this')).toHaveCount(0);
});

for (const [width, height] of [[360, 740], [1920, 1080]] as const) {
  test(`at ${width} px axe finds nothing, and nothing is wider than the page`, async ({ practice, page }) => {
    await page.setViewportSize({ width, height });
    await practice.open();
    const look = async (screen: string) => {
      expect(await brokenRules(page), screen).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    };
    await look('topics');
    await practice.topic('Two equations').click();
    await practice.reply('x = 1000, y = 3/4');
    await expect(practice.said).toContainText('Not yet.');
    await practice.button('Hint').click();
    await look('wrong');
    await practice.button('Show the whole solution').click();
    await look('solution');
    await practice.button('All topics').click();
    await look('topics, with a record');
  });
}
