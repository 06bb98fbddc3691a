import { test } from '../lemma-test.ts';
import { walkScreens } from '../pages/walk-screens.ts';

const sizes = { phone: { width: 360, height: 740 }, laptop: { width: 1366, height: 768 }, projector: { width: 1920, height: 1080 }, zoomed: { width: 683, height: 384 } };

for (const [size, viewport] of Object.entries(sizes)) {
  for (const language of ['en', 'zh'] as const) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test.describe(() => {
        test.use({ locale: language === 'en' ? 'en-GB' : 'zh-CN', viewport, colorScheme });
        test(`every screen: ${size}, ${language}, ${colorScheme}`, ({ page }) =>
          walkScreens(page, language, async (screen) => {
            await page.screenshot({ path: `test-results/screens/walk/${size}-${language}-${colorScheme}-${screen.replaceAll(' ', '-')}.png` });
          }));
      });
    }
  }
}

/** `text`: the size of letters that the reader has chosen in the browser, in pixels. */
for (const [name, title, height, text] of [['large', 'letters of twice the size', 640, 32], ['low', 'a page at 400 %', 256, 16]] as const) {
  test.describe(() => {
    test.use({ locale: 'en-GB', viewport: { width: 320, height }, colorScheme: 'light' });
    test(`every screen: ${title}`, async ({ page, context }) => {
      await (await context.newCDPSession(page)).send('Page.setFontSizes', { fontSizes: { standard: text, fixed: text } });
      await walkScreens(page, 'en', async (screen) => {
        await page.screenshot({ path: `test-results/screens/walk/${name}-${screen.replaceAll(' ', '-')}.png` });
      });
    });
  });
}
