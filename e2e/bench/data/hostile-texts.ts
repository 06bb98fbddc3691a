/** A text that tries to do harm. `shows`: what must be readable in what it becomes. */
export interface HostileText {
  name: string;
  text: string;
  shows?: string;
}

const away = 'https://evil.example';

const links: HostileText[] = [
  'javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'java\tscript:alert(1)', 'java\nscript:alert(1)', ' javascript:alert(1)', 'javascript&#58;alert(1)', 'javascript&colon;alert(1)',
  '&#106;avascript:alert(1)', '&#x6A;avascript:alert(1)', '\u0001javascript:alert(1)', 'data:text/html,<script>hacked=1</script>', 'vbscript:msgbox(1)', 'file:///etc/passwd',
  'blob:https://a/b', '//evil.example/x', '/local', '#hash', 'https:evil.example', 'https:\\\\evil.example', '\uE000javascript:alert(1)',
].flatMap((href) => [
  { name: `link to ${JSON.stringify(href)}`, text: `[click](${href})`, shows: 'click' },
  { name: `bracketed link to ${JSON.stringify(href)}`, text: `[click](<${href}>) and <${href}>`, shows: 'click' },
]);

const images: HostileText[] = [
  `![alt](${away}/a.png)`, `![alt][r]\n\n[r]: ${away}/a.png`, `[![alt](${away}/a.png)](${away})`, `![alt](<${away}/a.png> "t")`, `<img src="${away}/a.png" alt="alt">`, `![alt](data:image/svg+xml,<svg/onload=hacked=1>)`,
].map((text) => ({ name: `image ${text.slice(0, 24)}`, text, shows: 'alt' }));

const html: HostileText[] = [
  '<script>hacked=1</script>', '<img src=x onerror="hacked=1">', '<svg onload="hacked=1"></svg>', '<iframe srcdoc="<script>parent.hacked=1</script>"></iframe>', '<style>*{display:none}</style>',
  '<a href="javascript:hacked=1">x</a>', '<div onclick="hacked=1">\nx\n</div>', '<!-- <script>hacked=1</script> -->', `<base href="${away}/">`, `<form action="${away}"><input autofocus onfocus="hacked=1"></form>`, '<math><mi xlink:href="javascript:hacked=1">x</mi></math>',
].map((text) => ({ name: `HTML ${text.slice(0, 20)}`, text, shows: text.split('\n')[0]!.slice(0, 8) }));

const tex: HostileText[] = [
  `\\href{javascript:hacked=1}{x}`, `\\href{${away}}{x}`, `\\url{javascript:hacked=1}`, `\\includegraphics{${away}/a.png}`, '\\htmlStyle{position:fixed;inset:0}{x}', '\\htmlClass{evil}{x}', '\\htmlId{evil}{x}', '\\htmlData{evil=1}{x}',
  '\\def\\a{\\a\\a}\\a', '\\def\\a{xx}\\def\\b{\\a\\a\\a\\a\\a\\a\\a\\a}\\def\\c{\\b\\b\\b\\b\\b\\b\\b\\b}\\def\\d{\\c\\c\\c\\c\\c\\c\\c\\c}\\def\\e{\\d\\d\\d\\d\\d\\d\\d\\d}\\e\\e\\e\\e\\e\\e\\e\\e', '\\newcommand{\\a}{\\a x}\\a', '\\gdef\\x{hacked}\\x',
  '\\rule{100000em}{1em}', '\\kern{100000em}x', '\\hspace{-100000em}x', '\\raisebox{100000em}{x}', '\\rule{1em}{100000em}', '\\text{<img src=x onerror=hacked=1>}', '<script>hacked=1</script>', '\\frac'.repeat(500), '\\sqrt'.repeat(700), 'x^{'.repeat(1_000), '\\left('.repeat(600),
  '\\color{red;background:url(https://evil.example/x)}x', '\\colorbox{red}{x}', '\\begin{array}{' + 'c'.repeat(3_000) + '}a\\end{array}', 'a'.repeat(3_900), '\\underbrace{'.repeat(300), '\\unknowncommand{x}', '\\rule{19em}{1em}'.repeat(200), '\\Huge\\Huge x',
].flatMap((source) => [
  { name: `inline ${source.slice(0, 24)}`, text: `before \\(${source}\\) after`, shows: 'after' },
  { name: `display ${source.slice(0, 24)}`, text: `before\n\n\\[${source}\\]\n\nafter`, shows: 'after' },
]);

const deep: HostileText[] = [
  { name: '4,000 nested quotes', text: `${'> '.repeat(4_000)}x`, shows: '>' },
  { name: '4,000 nested quotes without space', text: `${'>'.repeat(4_000)}x`, shows: '>' },
  { name: '4,000 nested lists on one line', text: `${'- '.repeat(4_000)}x`, shows: '-' },
  { name: '4,000 nested lists on 4,000 lines', text: Array.from({ length: 4_000 }, (_, depth) => `${' '.repeat(Math.min(depth * 2, 400))}- x`).join('\n'), shows: 'x' },
  { name: '4,000 nested numbered lists', text: `${'1. '.repeat(4_000)}x`, shows: '1.' },
  { name: 'quotes in lists, 2,000 deep', text: `${'> - '.repeat(2_000)}x`, shows: '>' },
  { name: '4,000 nested braces', text: `\\(${'{'.repeat(4_000)}x${'}'.repeat(4_000)}\\) after`, shows: 'after' },
  { name: '1,900 nested braces in the allowed length', text: `\\(${'{'.repeat(1_900)}x${'}'.repeat(1_900)}\\) after`, shows: 'after' },
  { name: 'emphasis in emphasis', text: '*a **b '.repeat(3_000), shows: 'a' },
  { name: 'brackets', text: '['.repeat(20_000), shows: '[' },
  { name: 'link after link', text: '[a](b'.repeat(5_000), shows: '[a](b' },
];

const big: HostileText[] = [
  { name: 'a formula of 50,000 terms', text: `\\[${'x_1+'.repeat(50_000)}x\\]`, shows: 'x_1' },
  { name: 'one word of 100,000 letters', text: 'x'.repeat(100_000), shows: 'xxx' },
  { name: 'one code span of 100,000 letters', text: `\`${'x'.repeat(100_000)}\``, shows: 'xxx' },
  { name: 'one fenced line of 100,000 letters', text: `\`\`\`\n${'x'.repeat(100_000)}\n\`\`\``, shows: 'xxx' },
  { name: 'a table of 500 columns', text: `${'|a'.repeat(500)}|\n${'|-'.repeat(500)}|\n${'|b'.repeat(500)}|`, shows: 'a' },
  { name: '20,000 dollars', text: '$a '.repeat(20_000), shows: '$a' },
  { name: 'openers without ends', text: '\\[ \\( \\boxed{ \\begin{align} '.repeat(2_000), shows: 'boxed' },
  { name: '500 formulas', text: 'so \\(x^2\\) '.repeat(500), shows: 'so' },
  { name: '100,000 blank lines', text: `a${'\n'.repeat(100_000)}b`, shows: 'a' },
];

const controls: HostileText[] = [
  { name: 'NUL', text: 'a\0b \\(x\0y\\) after', shows: 'after' },
  { name: 'a right-to-left override', text: '\u202Eabc\u202C after \\(\u202Ex\\)', shows: 'after' },
  { name: 'isolates that are never closed', text: `${'\u2067'.repeat(500)}abc after`, shows: 'after' },
  { name: 'our own shields', text: '\uE000 \uE001 \uF8FE \uF8FF \\(x\\) `\uE000` after', shows: 'after' },
  { name: 'shields by character reference', text: '&#xE000; &#57344; &#0; &#x202E; after', shows: 'after' },
  { name: 'combining marks', text: `a${'\u0301'.repeat(5_000)} after`, shows: 'after' },
  { name: 'half a surrogate pair', text: 'a\uD835 \\(\uD835\\) after', shows: 'after' },
];

export const hostileTexts: readonly HostileText[] = [...links, ...images, ...html, ...tex, ...deep, ...big, ...controls];
