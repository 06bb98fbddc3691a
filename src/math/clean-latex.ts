import { fromTyped } from './from-typed.ts';
import { replaceCommand } from './replace-command.ts';

type Rule = readonly [RegExp, string];

/** Marks that only place or colour what they mark, and spaces. */
const PLACING: readonly Rule[] = [
  [/\\(?:tag\*?|label|hspace\*?|vspace\*?|phantom|color)\s*\{[^{}]*\}/g, ' '],
  [/\\(?:left|right|middle)\s*\.(?!\d)/g, ''],
  // A thin space between digits groups them: 12\,500.
  [/(?<=\d)\s*\{?,\}?\s*\\!\s*(?=\d{3})/g, ','],
  // 2{,}500 groups thousands; 2{,}5 and 0{,}125 are decimals.
  [/(?<=(?<![\d.,}])0)\s*\{,\}\s*(?=\d)/g, '.'],
  [/(?<=\d)\s*\{,\}\s*(?=\d{3}(?!\d))/g, ','],
  [/(?<=\d)\s*\{,\}\s*(?=\d)/g, '.'],
  [/(?<=\d)\\[,;: ](?=\d{3}(?!\d))/g, ''],
  // Not the space behind the `\\` between rows.
  [/(?<!\\)\\[,;:!> ]|[~\u00a0\u2000-\u200b\u3000]/g, ' '],
  [/\.{3,}/g, '\\ldots '],
  [/\\not\s*=/g, '\\ne '],
  [/\^\s*\\circ(?![a-zA-Z])/g, '^{\\circ}'],
];

/** What each of these commands is written as: one spelling for each thing, nothing for what only places. */
const COMMANDS = new Map<string, string>(
  (
    [
      ['displaystyle textstyle scriptstyle limits nolimits nonumber notag centering hfill rm bf it quad qquad enspace thinspace', ' '],
      ['left right middle bigl bigr Bigl Bigr biggl biggr Biggl Biggr big Big bigg Bigg', ''],
      ['dfrac tfrac cfrac', '\\frac'],
      ['dbinom tbinom', '\\binom'],
      ['leqslant leqq leq', '\\le '],
      ['geqslant geqq geq', '\\ge '],
      ['neq', '\\ne '],
      ['lt', '<'],
      ['gt', '>'],
      ['simeq thickapprox doteq approxeq', '\\approx '],
      ['ldots cdots dotsc dotsb dots', '\\ldots '],
      ['infin', '\\infty '],
      ['lbrace', '\\{'],
      ['rbrace', '\\}'],
      ['lbrack', '['],
      ['rbrack', ']'],
      ['lvert rvert vert', '|'],
      ['degree textdegree', '^{\\circ}'],
      ['arctg atan', '\\arctan '],
      ['tg', '\\tan '],
      ['ctg', '\\cot '],
      ['colon', ':'],
      ['ast cdotp centerdot bullet', '\\cdot '],
    ] as const
  ).flatMap(([names, written]) => names.split(' ').map((name) => [`\\${name}`, written] as const)),
);

const FONTS = /\\(?:mathbf|mathit|boldsymbol|bm|mathsf|mathtt|mathcal|ensuremath|boxed|fbox|underline|mathop|emph|textcolor\{[^{}]*\})\s*\{/g;
const WORDS = /\\(?:mathrm|textnormal|textbf|textit|textrm|textsf|mbox|hbox|text|operatorname\*?)\s*\{/g;
const FUNCTIONS = /^(?:sin|cos|tan|cot|sec|csc|arcsin|arccos|arctan|sinh|cosh|tanh|log|ln|lg|exp|gcd|max|min|Re|Im|det)$/;

/** Minutes and seconds: no function stands behind a number with nothing to act on. */
const TIMES = /\\(min|sec)(?<=\d\s{0,3}\\\w+)(?=\s*(?:$|[,;.)/]))/g;

/** LaTeX or typed mathematics with one spelling for each thing, ready to be split or parsed. Words stand in `\text{…}`. */
export function cleanLatex(source: string): string {
  let tex = fromTyped(source);
  for (const [pattern, replacement] of PLACING) tex = tex.replace(pattern, replacement);
  tex = tex.replace(/\\[a-zA-Z]+/g, (command) => COMMANDS.get(command) ?? command);
  // Underlined digits stand side by side in one number.
  tex = replaceCommand(tex, FONTS, (content, command) => (command === '\\underline' && content.trim().length === 1 ? `\\square{${content}}` : `{${content}}`));
  tex = replaceCommand(tex, WORDS, nameOrWords);
  tex = tex.replace(TIMES, '\\text{$1}');
  return tex.replace(/\s+/g, ' ').trim();
}

function nameOrWords(content: string, command: string): string {
  const words = content.replace(/\s+/g, ' ').trim();
  if (words === '') return ' ';
  if (words === 'lcm' || words === 'cis') return `\\operatorname{${words}}`;
  if (FUNCTIONS.test(words)) return `\\${words} `;
  if (/^[\d.,+\-*/=() ]+$/.test(words)) return words;
  if (words === '%') return '\\%';
  // An upright letter is a letter still: \mathrm{e}, \mathrm{P}; in \text it is a word, such as the unit m.
  if (/^[a-zA-Z]$/.test(words) && !/text|mbox|hbox/.test(command)) return words === 'm' || words === 'g' || words === 's' ? `\\text{${words}}` : words;
  // Units may have powers: m s^{-2}.
  return `\\text{${words.replace(/[{}]/g, '')}}`;
}
