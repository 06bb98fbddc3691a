import { expect, test } from './lemma-test.ts';
import { brokenRules } from './pages/broken-rules.ts';
import { outOfReach } from './pages/out-of-reach.ts';
import { walkScreens } from './pages/walk-screens.ts';

const phone = { width: 360, height: 740 };
const projector = { width: 1920, height: 1080 };

/** `text`: the size of letters that the reader has chosen in the browser, in pixels; 16 is what browsers come with. */
const walks = [
  { name: 'a phone', language: 'en', colorScheme: 'light', viewport: phone, text: 16, axe: true },
  { name: 'a phone', language: 'zh', colorScheme: 'dark', viewport: phone, text: 16, axe: true },
  { name: 'a projector', language: 'zh', colorScheme: 'light', viewport: projector, text: 16, axe: true },
  { name: 'a projector', language: 'en', colorScheme: 'dark', viewport: projector, text: 16, axe: true },
  { name: 'a laptop at 200 %', language: 'en', colorScheme: 'light', viewport: { width: 683, height: 384 }, text: 16, axe: false },
  { name: 'a page at 400 %', language: 'zh', colorScheme: 'light', viewport: { width: 320, height: 256 }, text: 16, axe: false },
  { name: 'a narrow page with letters of twice the size', language: 'en', colorScheme: 'dark', viewport: { width: 320, height: 640 }, text: 32, axe: false },
] as const;

for (const { name, language, colorScheme, viewport, text, axe } of walks) {
  test.describe(() => {
    test.use({ locale: language === 'en' ? 'en-GB' : 'zh-CN', viewport, colorScheme });

    test(`every screen, ${name}, ${language}, ${colorScheme}: nothing is cut off, everything can be reached${axe ? ', no rule is broken' : ''}`, async ({ page, context }) => {
      test.setTimeout(180_000);
      if (text !== 16) await (await context.newCDPSession(page)).send('Page.setFontSizes', { fontSizes: { standard: text, fixed: text } });
      await walkScreens(page, language, async (screen) => {
        if (axe) expect.soft(await brokenRules(page), screen).toEqual([]);
        expect.soft(await outOfReach(page), screen).toEqual([]);
      });
    });
  });
}
