import { fromTyped } from './from-typed.ts';
import { replaceCommand } from './replace-command.ts';

type Rule = readonly [RegExp, string];

/** Marks that only place or colour what they mark. */
const PLACING: readonly Rule[] = [
  [/\\(?:displaystyle|textstyle|scriptstyle|limits|nolimits|nonumber|notag|centering|hfill|rm|bf|it)(?![a-zA-Z])/g, ' '],
  [/\\(?:tag\*?|label|hspace\*?|vspace\*?|phantom|color)\s*\{[^{}]*\}/g, ' '],
  [/\\(?:left|right|middle)\s*\.(?!\d)/g, ''],
  [/\\(?:left|right|middle|bigl|bigr|Bigl|Bigr|biggl|biggr|Biggl|Biggr|big|Big|bigg|Bigg)(?![a-zA-Z])/g, ''],
  // A thin space between digits groups them: 12\,500.
  [/(?<=\d)\s*\{?,\}?\s*\\!\s*(?=\d{3})/g, ','],
  [/(?<=\d)\s*\{,\}\s*(?=\d{3})/g, ','],
  [/(?<=\d)\\[,;: ](?=\d{3}(?!\d))/g, ''],
  [/\\(?:,|;|:|!|>| |quad(?![a-zA-Z])|qquad(?![a-zA-Z])|enspace(?![a-zA-Z])|thinspace(?![a-zA-Z]))|~|[\u00a0\u2000-\u200b\u3000]/g, ' '],
];

/** Other names for the same thing. */
const NAMES: readonly Rule[] = [
  [/\\[dtc]frac(?![a-zA-Z])/g, '\\frac'],
  [/\\[dt]binom(?![a-zA-Z])/g, '\\binom'],
  [/\\(?:leqslant|leqq|leq)(?![a-zA-Z])/g, '\\le '],
  [/\\(?:geqslant|geqq|geq)(?![a-zA-Z])/g, '\\ge '],
  [/\\neq(?![a-zA-Z])|\\not\s*=/g, '\\ne '],
  [/\\lt(?![a-zA-Z])/g, '<'],
  [/\\gt(?![a-zA-Z])/g, '>'],
  [/\\(?:simeq|thickapprox|doteq|approxeq)(?![a-zA-Z])/g, '\\approx '],
  [/\\(?:ldots|cdots|dotsc|dotsb|dots)(?![a-zA-Z])|…|\.{3,}/g, '\\ldots '],
  [/\\infin(?![a-zA-Z])/g, '\\infty '],
  [/\\(?:lbrace)(?![a-zA-Z])/g, '\\{'],
  [/\\(?:rbrace)(?![a-zA-Z])/g, '\\}'],
  [/\\(?:lbrack)(?![a-zA-Z])/g, '['],
  [/\\(?:rbrack)(?![a-zA-Z])/g, ']'],
  [/\\[lr]vert(?![a-zA-Z])|\\vert(?![a-zA-Z])/g, '|'],
  [/\\(?:degree|textdegree)(?![a-zA-Z])/g, '^{\\circ}'],
  [/\^\s*\\circ(?![a-zA-Z])/g, '^{\\circ}'],
  [/\\(?:arctg|atan)(?![a-zA-Z])/g, '\\arctan '],
  [/\\tg(?![a-zA-Z])/g, '\\tan '],
  [/\\ctg(?![a-zA-Z])/g, '\\cot '],
  [/\\colon(?![a-zA-Z])/g, ':'],
  [/\\(?:ast|star)(?![a-zA-Z])/g, '\\cdot '],
  [/\\(?:cdotp|centerdot|bullet)(?![a-zA-Z])/g, '\\cdot '],
];

const FONTS = /\\(?:mathbf|mathit|boldsymbol|bm|mathsf|mathtt|mathcal|ensuremath|boxed|fbox|underline|mathop|emph)/;
const WORDS = /\\(?:mathrm|textnormal|textbf|textit|textrm|textsf|mbox|hbox|text|operatorname\*?)/;
const FUNCTIONS = /^(?:sin|cos|tan|cot|sec|csc|arcsin|arccos|arctan|sinh|cosh|tanh|log|ln|lg|exp|gcd|lcm|max|min|Re|Im|det)$/;

/** LaTeX or typed mathematics with one spelling for each thing, ready to be split or parsed. Words stand in `\text{…}`. */
export function cleanLatex(source: string): string {
  let tex = fromTyped(source);
  for (const [pattern, replacement] of PLACING) tex = tex.replace(pattern, replacement);
  tex = replaceCommand(tex, FONTS, (content) => `{${content}}`);
  tex = replaceCommand(tex, /\\(?:text)?color\{[^{}]*\}/, (content) => `{${content}}`);
  tex = replaceCommand(tex, WORDS, nameOrWords);
  for (const [pattern, replacement] of NAMES) tex = tex.replace(pattern, replacement);
  return tex.replace(/\s+/g, ' ').trim();
}

function nameOrWords(content: string, command: string): string {
  const words = content.replace(/\s+/g, ' ').trim();
  if (words === '') return ' ';
  if (FUNCTIONS.test(words)) return `\\${words === 'lcm' ? 'operatorname{lcm}' : words} `;
  if (/^[\d.,+\-*/=() ]+$/.test(words)) return words;
  if (words === '%') return '\\%';
  // An upright letter is a letter still: \mathrm{e}, \mathrm{P}; in \text it is a word, such as the unit m.
  if (/^[a-zA-Z]$/.test(words) && !/text|mbox|hbox/.test(command)) return words === 'm' || words === 'g' || words === 's' ? `\\text{${words}}` : words;
  return `\\text{${words}}`;
}
