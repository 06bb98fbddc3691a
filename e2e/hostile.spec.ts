import { expect, test } from './lemma-test.ts';
import { keepSession } from './pages/keep-session.ts';

/** What a model, or a file from elsewhere, could hold. The whole table is in `bench/hostile.bench.ts`; these go through the app itself. */
const HOSTILE: Record<string, string> = {
  'raw HTML': '<script>window.harmed = 1</script><img src=x onerror="window.harmed = 1"><iframe src="https://evil.example/"></iframe><svg onload="window.harmed = 1">',
  'script links': ['javascript:window.harmed=1', 'JaVaScRiPt:window.harmed=1', 'java\tscript:window.harmed=1', '&#106;avascript:window.harmed=1', 'data:text/html,<script>window.harmed=1</script>', 'vbscript:x']
    .map((url) => `[click](${url}) [click](<${url}>) <${url}>`)
    .join('\n\n'),
  'remote images': '![a](https://evil.example/a.png) ![b][c]\n\n[c]: https://evil.example/b.png\n\n<img src="https://evil.example/c.png">',
  'commands of TeX': '\\(\\href{javascript:window.harmed=1}{x}\\) \\(\\url{javascript:window.harmed=1}\\) \\(\\includegraphics{https://evil.example/d.png}\\) \\(\\htmlStyle{position:fixed;inset:0}{x}\\) \\(\\htmlId{root}{x}\\)',
  'definitions that grow': '\\(\\def\\a{xxxxxxxxxx}\\def\\b{\\a\\a\\a\\a\\a\\a\\a\\a\\a\\a}\\def\\c{\\b\\b\\b\\b\\b\\b\\b\\b\\b\\b}\\def\\d{\\c\\c\\c\\c\\c\\c\\c\\c\\c\\c}\\def\\e{\\d\\d\\d\\d\\d\\d\\d\\d\\d\\d}\\e\\) \\(\\def\\x{\\x\\x}\\x\\)',
  'a giant rule': '\\[\\rule{100000em}{100000em}\\]',
  'deep quotes': `${'>'.repeat(4_000)} x`,
  'deep braces': `\\(${'{'.repeat(4_000)}x${'}'.repeat(4_000)}\\)`,
  'a formula of 50,000 terms': `\\[${Array.from({ length: 50_000 }, (_, index) => `x_{${index}}`).join('+')}\\]`,
  'one long word': 'x'.repeat(100_000),
  'controls and private characters': '\u0000\u202Eabc\u202C\uE000\uE0010\uE002 \uFFFE',
};

for (const [name, text] of Object.entries(HOSTILE)) {
  test(`${name}: no script, no request, no freeze, no layout wider than the column`, async ({ lemma, page }) => {
    await lemma.open();
    const address = await keepSession(page, 'A hostile text', `1. First\n\n${text}\n\n2. Last \\(1+1=2\\)`);
    await page.goto(`/${address}`);
    await page.reload();
    await expect(page.getByText('Last').first()).toBeVisible();

    const found = await page.evaluate(() => ({
      harmed: 'harmed' in window,
      elements: document.querySelectorAll('.sheet :is(script, img, iframe, object, embed, form, style, video, audio, base, meta)').length,
      scriptLinks: [...document.querySelectorAll<HTMLAnchorElement>('.sheet a')].filter((link) => !/^(?:https?|mailto):/.test(link.href)).length,
      handlers: [...document.querySelectorAll('.sheet *')].filter((element) => element.getAttributeNames().some((attribute) => attribute.startsWith('on'))).length,
      wider: document.documentElement.scrollWidth > innerWidth || document.querySelector('.desk')!.scrollWidth > document.querySelector('.desk')!.clientWidth,
    }));
    expect(found).toEqual({ harmed: false, elements: 0, scriptLinks: 0, handlers: 0, wider: false });
  });
}
