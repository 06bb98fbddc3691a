import { expect, test as base } from './lemma-test.ts';
import { brokenRules } from './pages/broken-rules.ts';
import { kept } from './pages/kept.ts';
import { WorkSheet } from './pages/work-sheet.ts';

const test = base.extend<{ work: WorkSheet }>({
  work: async ({ page }, use) => {
    await use(new WorkSheet(page));
  },
});

test('an equation is worked out line by line, and no model is asked', async ({ lemma, work, page }) => {
  await page.route('**/*.gguf', () => {});
  await page.goto('/');
  await work.begin(lemma, 'Solve 5x - 8 = 27');
  await work.write('5x = 27 + 8', '5x = 35');
  await work.marked(1, 'It follows');
  await work.marked(2, 'It follows');
  await expect(work.solved).toHaveCount(0);
  await expect(work.line(2).locator('..').locator('annotation'), 'it is typeset').toHaveText('5x = 35');
  await work.write('x = 7');
  await expect(work.solved).toHaveText('Solved: this is the answer, and nothing above it is wrong.');
  await expect(work.sheet.getByRole('status')).toHaveText('Solved: this is the answer, and nothing above it is wrong.');
  await expect(work.show).toHaveCount(0);
  expect(await work.lines()).toEqual(['5x = 27 + 8', '5x = 35', 'x = 7', '']);
});

for (const [name, problem, lines, at, reason] of [
  ['a sign that is wrong', 'Solve 5x - 8 = 27', ['5x = 27 - 8', '5x = 19'], 1, 'This does not follow from what is above it. Look at the sign of 8: turned over, it would.'],
  ['a root that is lost by dividing', 'Solve x^2 = 5x', ['x = 5'], 1, 'A solution is lost here: what is above it also holds for x = 0. Write it too, with “or” between.'],
  ['arithmetic that fails', 'What is 347 + 586?', ['300 + 500 = 800', '47 + 86 = 123'], 2, 'This does not hold: left is 133, right is 123.'],
] as const) {
  test(`${name} is marked where it is, with the reason`, async ({ lemma, work, page }) => {
    await lemma.open();
    await work.begin(lemma, problem);
    await work.write(...lines);
    await work.marked(at, 'It does not follow');
    await expect(work.line(at)).toHaveAccessibleDescription(reason);
    await expect(work.line(at)).toHaveAttribute('aria-invalid', 'true');
    await expect(work.sheet.getByRole('listitem').nth(at - 1)).toContainText(reason);
    await expect(work.sheet.getByRole('status').first()).toHaveText(`Line ${at}: ${reason}`);
    if (lines.length > at) await work.marked(at + 1, 'A line above is to be mended first');
    expect(await brokenRules(page)).toEqual([]);
  });
}

test('a wrong line is mended, and what can’t be read is said to be so', async ({ lemma, work }) => {
  await lemma.open();
  await work.begin(lemma, 'Solve 5x - 8 = 27');
  await work.write('5x = 36', 'so it must be', 'x = 7');
  await work.marked(1, 'It does not follow');
  await work.line(1).fill('5x = 35');
  await expect(work.sheet.getByRole('img'), 'what changes is judged when it is finished').toHaveCount(0);
  await work.show.focus();
  await work.marked(1, 'It follows');
  await work.marked(2, 'It could not be checked');
  await work.marked(3, 'It follows');
  await expect(work.solved, 'the focus is not lost with the button').toBeFocused();
});

test('the keyboard alone: Enter, Backspace, arrows, and several lines pasted', async ({ lemma, work, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await lemma.open();
  await work.begin(lemma, 'Solve 5x - 8 = 27');
  await work.write('5x = 35');
  await expect(work.line(2)).toBeFocused();
  await page.keyboard.press('Backspace');
  await expect(work.line(1), 'an empty line goes').toBeFocused();
  expect(await work.lines()).toEqual(['5x = 35']);

  await page.keyboard.press('Enter');
  await page.evaluate(() => navigator.clipboard.writeText('5x/5 = 35/5\r\nx = 7'));
  await page.keyboard.press('ControlOrMeta+V');
  await expect(work.line(3)).toBeFocused();
  expect(await work.lines()).toEqual(['5x = 35', '5x/5 = 35/5', 'x = 7']);
  await expect(work.solved).toBeVisible();

  await page.keyboard.press('ArrowUp');
  await expect(work.line(2)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(work.line(1)).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  expect(await work.lines()).toEqual(['', '5x = 35', '5x/5 = 35/5', 'x = 7']);
  await expect(work.line(2)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(work.line(3)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(work.line(4)).toBeFocused();
});

test('a reload in the middle of a line loses nothing, and neither does another way or another problem', async ({ lemma, work, page }) => {
  await lemma.open();
  await work.begin(lemma, 'Solve 5x - 8 = 27');
  await work.write('5x = 35');
  await page.keyboard.type('x = ');
  // Within the moment in which the database knows nothing of it.
  await page.evaluate(() => location.reload());
  await expect(work.line(2)).toHaveValue('x = ');
  await work.marked(1, 'It follows');

  await work.line(2).fill('x = 7');
  await work.way('All');
  await expect(work.sheet).toHaveCount(0);
  await page.getByRole('main').getByRole('button', { name: 'Solve', exact: true }).click();
  await lemma.ended();
  await work.way('My own work');
  await expect(page.getByRole('group', { name: 'Solution', exact: true }), 'a solution that is there is not shown').toHaveCount(0);
  await expect(work.solved).toBeVisible();
  expect(await work.lines()).toEqual(['5x = 35', 'x = 7']);

  await work.line(2).fill('x = 7.0');
  await lemma.button('New problem').click();
  await lemma.row('5x - 8').getByRole('button').first().click();
  await expect(work.line(2)).toHaveValue('x = 7.0');
  await expect.poll(() => kept(page, 'sessions', 'work')).toEqual(['5x = 35\nx = 7.0']);
  await page.evaluate(() => sessionStorage.clear());
  await page.reload();
  expect(await work.line(2).inputValue()).toBe('x = 7.0');
});

test('the next line from here: of the model, checked, put in as a line', async ({ lemma, work, page }) => {
  await lemma.open();
  await work.begin(lemma, 'Solve 5x - 8 = 27');
  await work.show.click();
  await expect(work.putIn).toBeVisible();
  await expect(work.sheet.getByRole('status').last()).toContainText('algebra agrees');
  await page.keyboard.press('Tab');
  await expect(work.putIn).toBeFocused();
  expect(await brokenRules(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await work.marked(1, 'It follows');
  await expect(work.line(1)).toBeFocused();
  await expect(work.putIn).toHaveCount(0);

  await page.keyboard.press('Enter');
  await work.write('x = 6');
  await work.marked(2, 'It does not follow');
  await work.show.click();
  await expect(work.putIn).toBeVisible();
  await work.putIn.click();
  await work.marked(2, 'It follows');
  expect((await work.lines())[2], 'the wrong line is left where it was').toBe('x = 6');
});

test('what is beyond the model ends in words', async ({ lemma, work }) => {
  await lemma.open();
  await work.begin(lemma, 'Prove that there are infinitely many prime numbers.');
  await work.show.click();
  await expect(work.sheet.getByText(/^The model came to no next line that holds/).or(work.putIn)).toBeVisible();
  await expect(work.show).toBeEnabled();
});

test('looking for the next line can be stopped', async ({ lemma, work, page }) => {
  await page.route('**/*.gguf', () => {});
  await page.goto('/');
  await work.begin(lemma, 'Solve 5x - 8 = 27');
  await work.write('5x = 35');
  await work.show.click();
  const stop = work.sheet.getByRole('button', { name: 'Stop looking' });
  await expect(stop).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(work.show).toBeFocused();
  expect(await work.lines()).toEqual(['5x = 35', '']);
});

test('a judge that can’t be started is said, and asked again', async ({ lemma, work, page }) => {
  await page.addInitScript(() => {
    const Real = Worker;
    class Broken extends Real {
      constructor(url: string | URL, options?: WorkerOptions) {
        if (options?.name === 'checker' && 'broken' in globalThis) throw new Error('scripted');
        super(url, options);
      }
    }
    Object.assign(globalThis, { Worker: Broken, broken: true });
  });
  await lemma.open();
  await work.begin(lemma, 'Solve 5x - 8 = 27');
  await work.write('5x = 35');
  await expect(work.sheet.getByText('The lines could not be checked just now. They are kept.').first()).toBeVisible();
  await page.evaluate(() => Reflect.deleteProperty(globalThis, 'broken'));
  await work.sheet.getByRole('button', { name: 'Check again' }).click();
  await work.marked(1, 'It follows');
  await expect(work.sheet.getByRole('button', { name: 'Check again' })).toHaveCount(0);
  await expect(work.line(2), 'the focus is not lost with the button').toBeFocused();
});

for (const width of [360, 1920]) {
  test(`at ${width} px nothing is wider than the page, and Enter keeps the line in sight`, async ({ lemma, work, page }) => {
    await page.setViewportSize({ width, height: width < 500 ? 740 : 900 });
    await lemma.open();
    await work.begin(lemma, 'Solve 3(x - 2) = x + 4');
    await work.write('3x - 6 = x + 4', '3x - x = 4 + 6 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0', '2x = 11', 'x = 11/2');
    await work.marked(3, 'It does not follow');
    await expect(work.line(5)).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    for (const field of await work.sheet.getByRole('textbox').all()) expect(await field.evaluate((element) => element.scrollHeight - element.clientHeight), 'a long line is whole').toBeLessThanOrEqual(1);
  });
}

test('own lines are searched for as solutions are, and the problem is shared and printed from its sheet', async ({ lemma, work, page }) => {
  await lemma.open();
  await work.begin(lemma, 'Solve 5x - 8 = 27');
  await work.write('5x = 27 + 8', '5x = 1984');
  const search = lemma.history.getByRole('searchbox');
  await search.fill('1984');
  await expect(lemma.history.getByRole('listitem')).toHaveText(['Solve 5x - 8 = 27']);
  await search.fill('1985');
  await expect(lemma.history.getByText('Nothing found for “1985”.')).toBeVisible();
  await search.fill('');

  await lemma.button('Share').press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Share' });
  await expect(dialog.getByRole('textbox', { name: 'Link' })).toHaveValue(/#p=1t\.Solve/);
  await expect(dialog.getByRole('checkbox')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(lemma.button('Share'), 'the focus comes back').toBeFocused();
  await lemma.button('Print').click();
  await page.getByRole('radio', { name: /A class sheet/ }).check();
  await expect(page.getByText('One problem chosen.')).toBeVisible();
  expect(await brokenRules(page)).toEqual([]);
});
