// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import type { Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Formula } from './formula.tsx';
import { GrowingText } from './growing-text.tsx';
import { LanguageAround } from './language-around.tsx';
import { loadFormulas } from './load-formulas.ts';

let root: Root;
let page: HTMLElement;

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  page = document.createElement('div');
  root = createRoot(page);
});

afterEach(() => act(() => root.unmount()));

const show = (text: string, growing = false) => act(() => root.render(<GrowingText text={text} growing={growing} />));

describe('before KaTeX is here', () => {
  test('a formula is a quiet placeholder, and is typeset when KaTeX arrives', async () => {
    await show('so \\(x^2\\) is');
    expect(page.textContent).toBe('so … is');
    await act(() => loadFormulas());
    expect(page.querySelector('.katex')).not.toBeNull();
  });
});

describe('with KaTeX', () => {
  beforeEach(() => act(() => loadFormulas()));

  test('an unfinished formula is held back while the text grows, then typeset', async () => {
    for (const text of ['so \\', 'so \\(', 'so \\(x^', 'so \\(x^2\\']) {
      await show(text, true);
      expect(page.textContent).toMatch(/^so ?…?$/);
    }
    await show('so \\(x^2\\)', true);
    expect(page.querySelector('.katex')).not.toBeNull();
  });

  test.each([
    ['the words around it', 'so \\(x^2\\) is', 'en', 'x squared'],
    ['the words around it', '所以 \\(x^2\\)', 'zh-Hans', 'x的平方'],
    ['what is around the text, where it has none', '\\(x^2\\)', 'zh-Hans', 'x的平方'],
  ])('a formula is spoken in the language of %s: %s', async (_, text, lang, words) => {
    await act(() => root.render(<LanguageAround text="解方程"><GrowingText text={text} growing={false} /></LanguageAround>));
    expect(page.querySelector('.growing-text')?.getAttribute('lang')).toBe(lang);
    expect(page.querySelector('math')?.getAttribute('lang')).toBe(lang);
    expect(page.querySelector('math')?.getAttribute('aria-label')).toBe(words);
  });

  test('a formula alone is in the language of what it belongs to, and what is drawn of it is hidden', async () => {
    await act(() => root.render(<LanguageAround text="解方程"><Formula tex="x^2" display /></LanguageAround>));
    expect(page.querySelector('math')?.getAttribute('aria-label')).toBe('x的平方');
    expect(page.querySelector('.katex-html')?.getAttribute('aria-hidden')).toBe('true');
  });

  test('an unfinished formula at the end is completed', async () => {
    await show('so \\(\\frac{1}{2');
    expect(page.querySelector('.mfrac')).not.toBeNull();
  });

  test('what KaTeX refuses is shown as its source, the rest unharmed', async () => {
    await show('a \\(\\unknown{x}\\) b \\(y\\)');
    expect(page.querySelector('code.formula-source')?.textContent).toBe('\\(\\unknown{x}\\)');
    expect(page.querySelectorAll('.katex')).toHaveLength(1);
  });

  test('a mark that follows a formula stays on its line, and nothing is said twice', async () => {
    await show('so \\(y=3\\), then \\(x=2\\)。 And \\(a+b+c+d+e+f+g+h+i+j+k+l+m\\), (x).');
    const unbroken = [...page.querySelectorAll('.unbroken')];
    expect(unbroken.map((piece) => piece.lastChild?.textContent)).toEqual([',', '。']);
    expect([...page.querySelectorAll('.base:last-child > .formula-marks')].map((piece) => piece.textContent)).toEqual([',']);
    expect([...page.querySelectorAll('wbr')].map((end) => end.previousSibling?.textContent?.at(-1)), 'a line may end after a mark without a space').toEqual(['。']);
    for (const formula of page.querySelectorAll('.formula')) formula.remove();
    expect(page.textContent).toBe('so , then 。 And  (x).');
  });

  test('bold that is still open is bold already', async () => {
    await show('**Step 1', true);
    expect(page.innerHTML).toContain('<strong>Step 1</strong>');
  });

  test('a list mark alone is not shown yet', async () => {
    await show('Then\n-', true);
    expect(page.textContent?.trim()).toBe('Then');
  });

  test('what is shown only ever grows, letter by letter', async () => {
    const text = [
      '### Solution\n\nWe **know** that \\(2x + 3 = 11\\), `so`:\n\n',
      '1. **Prime factors:**\n   - For 51: \\(51 = 3 \\cdot 17\\)\n     - 3 and 17\n   - For 68\n2. **Divide**\n   \\[\n   x = \\frac{8}{2}\n   \\]\n\n',
      '**结论：**得 $x$，costs $5 and *no* more, so \\(y\\).\n\nIn `2**3` and 2*3*4, a - b.\n- one\n* two\n\n> quoted\n\n\\begin{align}a&=b\\end{align}\n\nIt is \\boxed{7}.\n14. June',
    ].join('');
    let before = '';
    for (let end = 1; end <= text.length; end += 1) {
      await show(text.slice(0, end), true);
      const copy = page.cloneNode(true) as HTMLElement;
      for (const formula of copy.querySelectorAll('.formula')) formula.replaceWith(formula.matches('.formula-pending') ? '' : '◇');
      const shown = copy.textContent!.replace(/\s/g, '');
      expect(shown.slice(0, before.length), text.slice(Math.max(0, end - 20), end)).toBe(before);
      before = shown;
    }
    expect(before.match(/◇/g)).toHaveLength(7);
  });

  test.each([
    ['1. **Cases:**\n   -', 'Cases:'],
    ['1. **Cases:**\n   - ', 'Cases:'],
    ['1. **Cases:**\n   - F', 'Cases:F'],
    ['1. one\n2. ', 'one'],
  ])('the mark of an item in an item waits for its text: %j', async (text, shown) => {
    await show(text, true);
    expect(page.textContent?.replace(/\s/g, '')).toBe(shown);
  });

  test.each([
    ['**移项：**得', '<strong>移项：</strong>得'],
    ['**Note:**x', '<strong>Note:</strong>x'],
    ['这**（二）**式', '这<strong>（二）</strong>式'],
    ['*so* and **so**', '<em>so</em> and <strong>so</strong>'],
    ['2*3*4', '2*3*4'],
    ['(2)*3*(4)', '(2)*3*(4)'],
    ['3~5 and 8~10', '3~5 and 8~10'],
    ['~~no~~ yes', '<del>no</del> yes'],
    ['a ** b ** c', 'a ** b ** c'],
    ['2**3', '2**3'],
  ])('%s reads %s', async (text, shown) => {
    await show(text);
    expect(page.querySelector('p')?.innerHTML).toBe(shown);
  });

  test('bold may end in a mark with a formula right after it', async () => {
    await show('**Answer:**\\(7\\)');
    expect(page.querySelector('strong')?.textContent).toBe('Answer:');
    expect(page.textContent).not.toContain('*');
  });

  test('a paragraph with too many marks to be read keeps its formulas', async () => {
    await show(`${'_ '.repeat(400)}so \\(x\\)`);
    expect(page.querySelectorAll('.katex')).toHaveLength(1);
  });

  test('lists keep the number they begin with, inside a list too', async () => {
    await show('0. a\n\n   0. b');
    expect([...page.querySelectorAll('ol')].map((list) => list.start)).toEqual([0, 0]);
  });

  test('finished blocks keep their elements while the text grows', async () => {
    await show('First \\(x\\).\n\n1. one\n2. two\n3. thr', true);
    const before = [...page.querySelectorAll('p, .katex')].slice(0, 4);
    await show('First \\(x\\).\n\n1. one\n2. two\n3. three\n\nAnd', true);
    expect([...page.querySelectorAll('p, .katex')].slice(0, 4)).toEqual(before);
    expect(page.querySelectorAll('ol')).toHaveLength(1);
    expect(page.querySelectorAll('ol > li')).toHaveLength(3);
  });

  test('a numbered list that goes on after a formula keeps its numbers', async () => {
    await show('1. one\n\n\\[x\\]\n\n2. two');
    expect([...page.querySelectorAll('ol')].map((list) => list.start)).toEqual([1, 2]);
  });

  test('a link says where it leads and opens apart', async () => {
    await show('[here](https://a.example/b)');
    const link = page.querySelector('a')!;
    expect([link.href, link.title, link.target, link.rel]).toEqual(['https://a.example/b', 'a.example', '_blank', 'noopener noreferrer nofollow']);
  });

  test.each([
    ['[click](javascript:alert(1))', 'click'],
    ['[click](JAVASCRIPT&#58;alert(1))', 'click'],
    ['<javascript:alert(1)>', 'javascript:alert(1)'],
    ['![picture](https://evil.example/a.png)', 'picture'],
    ['![picture](<https://evil.example/a.png>)', 'picture'],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['&lt;b&gt; &#xE000;', '<b> \uFFFD'],
    ['a\0b\uE000', 'a\uFFFDb\uFFFD'],
    ['\u202Eabc', '\u200Babc'],
  ])('%s is text', async (text, shown) => {
    await show(text);
    expect(page.textContent).toBe(shown);
    expect(page.querySelector('a, img, script, b')).toBeNull();
  });

  test.each([
    ['quotes', '> '.repeat(4_000)],
    ['lists', '- '.repeat(4_000)],
    ['braces', `\\(${'{'.repeat(4_000)}`],
    ['emphasis', '*a **b '.repeat(2_000)],
    ['brackets', '['.repeat(10_000)],
  ])('4,000 nested %s do not nest the page', async (_, text) => {
    await show(`${text}x`);
    let depth = 0;
    for (let element: Element | null = page; element; element = element.firstElementChild) depth += 1;
    expect(depth).toBeLessThan(40);
    expect(page.textContent).toContain('x');
  });
});
