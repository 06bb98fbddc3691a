import { expect, test } from '../lemma-test.ts';
import { FormulaPad } from '../pages/formula-pad.ts';
import { WorkSheet } from '../pages/work-sheet.ts';

const devices = {
  phone: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
  laptop: { viewport: { width: 1366, height: 768 } },
  projector: { viewport: { width: 1920, height: 1080 } },
};

for (const [name, device] of Object.entries(devices)) {
  test.describe(name, () => {
    test.use(device);
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`formulas, ${colorScheme}`, async ({ lemma, page }) => {
        const shoot = (screen: string) => page.screenshot({ path: `test-results/screens/${name}-${colorScheme}-formula-${screen}.png` });
        const pad = new FormulaPad(page);
        await page.emulateMedia({ colorScheme });
        await lemma.open();
        await lemma.problemBox.fill('Solve ');
        await pad.open.click();
        await expect(pad.field).toBeFocused();
        await page.keyboard.type('3/4 x=sqrt(2x+1');
        await shoot('problem');
        if (name !== 'phone') await lemma.button('Keys on the screen').click();
        await page.waitForTimeout(400);
        await shoot('keys');
        await lemma.button('Done').click();
        await lemma.problemBox.fill('');
        const work = new WorkSheet(page);
        await page.getByRole('combobox', { name: 'Show', exact: true }).selectOption('My own work');
        await lemma.solve('Solve x/2 = 3/4');
        if (name === 'phone') await page.getByRole('button', { name: 'Solve', exact: true }).click();
        await work.line(1).fill('x = 5');
        await work.line(1).press('Enter');
        await pad.open.first().click();
        await expect(pad.field).toBeFocused();
        await page.keyboard.type('x=3/2');
        await page.waitForTimeout(400);
        await shoot('work');
      });
    }
  });
}
