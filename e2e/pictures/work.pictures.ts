import { test } from '../lemma-test.ts';
import { WorkSheet } from '../pages/work-sheet.ts';

const sizes = { phone: { width: 360, height: 740 }, laptop: { width: 1366, height: 768 }, projector: { width: 1920, height: 1080 } };

for (const [name, viewport] of Object.entries(sizes)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`a student’s own work, ${name}, ${colorScheme}`, async ({ lemma, page }) => {
      const shoot = (screen: string) => page.screenshot({ path: `test-results/screens/${name}-${colorScheme}-work-${screen}.png` });
      const work = new WorkSheet(page);
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      await lemma.open();
      await work.begin(lemma, 'Solve 3(x - 2) = x + 4');
      await shoot('empty');
      await work.write('3x - 6 = x + 4', 'take x from both sides', '3x = x - 2', 'x = (x - 2)/3');
      await work.marked(3, 'It does not follow');
      await shoot('wrong');
      await work.show.click();
      await work.putIn.or(work.sheet.getByText(/^The model came to/)).first().waitFor();
      await shoot('next');
      await work.line(3).fill('3x = x + 10');
      await work.line(4).fill('x = 5');
      await work.line(5).focus();
      await work.solved.waitFor();
      await shoot('solved');
      await work.line(4).fill('x = -5');
      await lemma.button('Settings').click();
      await page.getByLabel('Language').selectOption('zh');
      await page.keyboard.press('Escape');
      await page.getByText(/这一行不能由上面推出/).first().waitFor();
      await shoot('chinese');
    });
  }
}
