import { deflateSync } from 'node:zlib';
import { test } from '../lemma-test.ts';
import { keepSession } from '../pages/keep-session.ts';
import { chineseWork, fullModelAnswer } from './answers.ts';

const out = 'test-results/screens';
const sizes = { phone: { width: 360, height: 740 }, laptop: { width: 1366, height: 768 }, projector: { width: 1920, height: 1080 } };
const packed = (...parts: string[]) => `#p=1.${deflateSync(JSON.stringify(parts)).toString('base64url')}`;

for (const [name, viewport] of Object.entries(sizes)) {
  for (const [colorScheme, locale] of [['light', 'en'], ['dark', 'en'], ['light', 'zh-CN']] as const) {
    test.describe(() => {
      test.use({ locale, viewport, colorScheme });
      test(`links and paper: ${name}, ${colorScheme}, ${locale}`, async ({ page }) => {
        const shoot = (screen: string) => page.screenshot({ path: `${out}/${name}-${colorScheme}-${locale}-${screen}.png` });
        const button = (index: number) => page.locator('.attempt-actions .buttons > button').nth(index);
        await page.goto('/');
        await page.locator('.examples').waitFor();
        await keepSession(page, 'Solve 5x - 8 = 27', '1. Add.\n\nAnswer: \\(\\boxed{7}\\)');
        const hash = locale === 'en' ? await keepSession(page, 'In how many ways can 3 people take 5 offices, one each?', fullModelAnswer) : await keepSession(page, '解方程 $5x - 8 = 27$', chineseWork);
        await page.goto(`/${packed('Solve 2x + 3y = 25 and x + 2y = 14.', chineseWork, 'starter')}`);
        await page.locator('.link-page .katex').first().waitFor();
        await shoot('link');
        await page.locator('.link-page button').nth(1).click();
        await page.locator('.from-link').waitFor();
        await shoot('from-link');
        await page.goto('/#p=9.x');
        await page.getByRole('alert').waitFor();
        await shoot('refused-link');

        await page.goto(`/${hash}`);
        await page.reload();
        await page.locator('.answer .katex').waitFor();
        const last = (await page.locator('.attempt-actions .buttons > button').count()) - 3;
        for (const [index, dialog] of ['copy', 'share', 'print'].entries()) {
          await button(last + index).click();
          await page.locator('dialog[open] input, dialog[open] .formulas').first().waitFor();
          if (dialog === 'print') {
            await page.locator('.kinds input').last().check();
            await page.locator('.choose-problems input[type=checkbox]').last().check();
            await page.locator('.print > .dialog-body > .check input').check();
          }
          await shoot(dialog);
          if (dialog === 'share') {
            await page.locator('dialog[open] input[type=checkbox]').check();
            await page.waitForTimeout(200);
            await shoot('share-whole');
          }
          if (dialog === 'print' && colorScheme === 'light' && name === 'laptop') {
            await page.evaluate(() => (window.print = () => {}));
            await page.locator('dialog[open] .primary').click();
            await page.waitForTimeout(1500);
            await page.pdf({ path: `${out}/class-sheet-${locale}.pdf`, format: 'A4' });
          }
          await page.keyboard.press('Escape');
        }
        if (colorScheme === 'light' && name === 'laptop') await page.pdf({ path: `${out}/solution-${locale}.pdf`, format: 'A4' });
      });
    });
  }
}
