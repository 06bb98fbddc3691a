import { findBracket } from './find-close.ts';

const SIGNS: Readonly<Record<string, string>> = {
  '−': '-', '–': '-', '—': '-', '﹣': '-', '－': '-', '＋': '+', '＝': '=', '×': '\\times ', '·': '\\cdot ', '⋅': '\\cdot ', '∙': '\\cdot ', '÷': '\\div ', '∕': '/', '⁄': '/',
  '≤': '\\le ', '≥': '\\ge ', '≦': '\\le ', '≧': '\\ge ', '⩽': '\\le ', '⩾': '\\ge ', '≠': '\\ne ', '≈': '\\approx ', '≡': '\\equiv ', '±': '\\pm ', '∓': '\\mp ', '＜': '<', '＞': '>',
  'π': '\\pi ', 'θ': '\\theta ', 'α': '\\alpha ', 'β': '\\beta ', 'γ': '\\gamma ', 'λ': '\\lambda ', 'φ': '\\phi ', 'ω': '\\omega ', 'Δ': '\\Delta ', '∞': '\\infty ',
  '°': '^{\\circ}', '²': '^{2}', '³': '^{3}', '⁴': '^{4}', '⁵': '^{5}', '⁶': '^{6}', '⁷': '^{7}', '⁸': '^{8}', '⁹': '^{9}', '⁰': '^{0}', '¹': '^{1}', 'ⁿ': '^{n}', 'ₙ': '_{n}', '⁻': '^{-}',
  '½': '\\frac{1}{2}', '⅓': '\\frac{1}{3}', '⅔': '\\frac{2}{3}', '¼': '\\frac{1}{4}', '¾': '\\frac{3}{4}', '⅕': '\\frac{1}{5}', '⅛': '\\frac{1}{8}',
  '∪': '\\cup ', '∩': '\\cap ', '∈': '\\in ', '∅': '\\emptyset ', 'Ø': '\\emptyset ', 'ℝ': '\\mathbb{R}', '⇒': '\\Rightarrow ', '→': '\\to ', '⇔': '\\iff ', '∴': '\\therefore ', '∵': '\\because ', '∠': '\\angle ', '△': '\\triangle ',
  '（': '(', '）': ')', '，': ',', '∶': ':', '¢': '\\text{cents}', '；': ';', '：': ':', '。': '.', '％': '\\%', '、': ',', '【': '[', '】': ']', '‘': "'", '’': "'", '′': "'",
};
const SIGN = new RegExp(`[${Object.keys(SIGNS).join('')}]`, 'g');
const LOWERED = /[₀₁₂₃₄₅₆₇₈₉]+/g;
const NAMED = /(?<![\\a-zA-Z{])(arcsin|arccos|arctan|sinh|cosh|tanh|sin|cos|tan|cot|sec|csc|ln|log|lg|exp|pi|theta|alpha|beta|infinity)(?![a-zA-Z}])/g;
/** Chinese and other words without TeX around them. */
const FOREIGN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+/g;
/** Marks that change nothing in sight: directions, joiners, control characters. */
const UNSEEN = /(?![\t\n\r])[\p{Cc}\p{Cf}]/gu;

/** Signs of several characters, as they are typed; +- at a beginning or before a root is ±, in 2+-3 two signs; a star multiplies but in `\*`, `_*` and names of environments. */
const TYPED = /<=>|<=|=<|>=|(?<=\s)!=(?=\s)|=>|->|\+\/-(?=\s*[\d\\(a-z])|\+-(?<=(?:^|[=(])\s*\+-)(?=\s*[\d\\(a-z])|\+-(?=\s*\\?sqrt)|\*\*|(?<![\\^_{])\*/g;
const TYPED_SIGNS: Readonly<Record<string, string>> = {
  '<=>': '\\iff ', '<=': '\\le ', '=<': '\\le ', '>=': '\\ge ', '!=': '\\ne ', '=>': '\\Rightarrow ', '->': '\\Rightarrow ', '+/-': '\\pm ', '+-': '\\pm ', '**': '^', '*': '\\cdot ',
};
/** A union of intervals. */
const TYPED_CUP = /U(?<=,[^()[\]]{1,40}[)\]] ?U)(?= ?[([])/g;
/** An x between numbers: 7 x 1.5, 3x10^8. */
const TYPED_CROSS = /(?<=\d)\s*[xX]\s*(?=10\s*\^)|(?<=[\d%])\s+[xX]\s+(?=\$?\d)/g;
const PLAIN = /^[\t\n\r\x20-\x7e]*$/;

/** Typed mathematics as LaTeX: `sqrt(2)`, `x^10`, `3*4`, `<=`, `√2`, `π`. LaTeX passes through unchanged. */
export function fromTyped(source: string): string {
  if (PLAIN.test(source)) return fromPlain(source);
  const tex = joinRaised(source.replace(UNSEEN, '').normalize('NFC')).replace(SIGN, (sign) => SIGNS[sign]!);
  const lowered = tex.replace(LOWERED, (digits) => `_{${[...digits].map((digit) => '₀₁₂₃₄₅₆₇₈₉'.indexOf(digit)).join('')}}`).replace(/[①-⑳]/g, (mark) => `\\text{${mark}},`);
  const rooted = wrapCalls(lowered.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0)), /√\s*\(/, (inner) => `\\sqrt{${inner}}`)
    .replace(/√\s*(\d+(?:\.\d+)?|[a-zA-Z])/g, '\\sqrt{$1}')
    .replace(/√/g, '\\sqrt ');
  return fromPlain(rooted).replace(FOREIGN, (words, at: number, whole: string) => (isInWords(whole, at) ? words : `\\text{${words}}`));
}

function fromPlain(source: string): string {
  let tex = source.replace(TYPED, (sign) => TYPED_SIGNS[sign]!).replace(TYPED_CROSS, '\\times ').replace(TYPED_CUP, '\\cup ');
  tex = tex.replace(/(?<![\\a-zA-Z])log(\d+)\s*\(/g, '\\log_{$1}(');
  tex = tex.replace(NAMED, (name) => `\\${name === 'infinity' ? 'infty' : name} `);
  tex = wrapCalls(tex, /(?<![\\a-zA-Z])sqrt\s*\(/, (inner) => `\\sqrt{${inner}}`);
  tex = wrapCalls(tex, /(?<![\\a-zA-Z])abs\s*\(/, (inner) => `|${inner}|`);
  tex = wrapCalls(tex, /\^\s*\(/, (inner) => `^{${inner}}`);
  tex = tex.replace(/(?<![\\a-zA-Z])sqrt\s*(\d+|[a-zA-Z](?![a-zA-Z]))/g, '\\sqrt{$1}');
  return tex.replace(/\^\s*([+-]\s*\w)(?!\w)/g, '^{$1}').replace(/\^\s*(-?\d{2,})/g, '^{$1}');
}

/** Raised digits in a row are one exponent: x¹², and so are raised signs: 10⁻³. */
function joinRaised(text: string): string {
  return text.replace(/[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]{2,}/g, (raised) => `^{${[...raised].map((digit) => (digit === '⁻' ? '-' : '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit))).join('')}}`);
}

function wrapCalls(tex: string, opening: RegExp, write: (inner: string) => string): string {
  // Each round leaves one call less; a formula holds few.
  for (let round = 0; round < 20; round += 1) {
    const match = opening.exec(tex);
    if (!match) return tex;
    const open = match.index + match[0].length - 1;
    const close = findBracket(tex, open);
    if (close < 0) return tex;
    tex = tex.slice(0, match.index) + write(tex.slice(open + 1, close)) + tex.slice(close + 1);
  }
  return tex;
}

function isInWords(tex: string, at: number): boolean {
  return /\\(?:text|mbox|textbf|mathrm)\s*\{[^{}]*$/.test(tex.slice(Math.max(0, at - 200), at));
}
