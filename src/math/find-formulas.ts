/** A formula in a text: its content between the signs that set it. */
export interface Formula {
  start: number;
  end: number;
}

const OPENING = /\\begin\{(?:align\*?|aligned|gather\*?|equation\*?|eqnarray\*?)\}|\$\$|\\\[|\\\(|\$|\\[^]/g;
/** Arithmetic in the middle of prose: numbers with operators between, and at least one relation. */
const NUMBER = String.raw`[-−–]?\(*(?:\\?\$)?\d[\d,]*(?:\.\d+)?%?\)*`;
/** Not in the middle of a larger formula, and not behind words that calculate: 20% of 50 + 5. */
const ALONE = String.raw`(?<![\w.,/*×÷+^%)(=$\\−–-]|[.,/*×÷+^%)(=$−–\d-] |(?<![a-zA-Z])[a-zA-Z] |\b(?:of|times|plus|minus|by|over|divided|half|twice) )`;
const PLAIN = new RegExp(
  String.raw`${ALONE}${NUMBER}(?: ?[-+−–*/×÷^x] ?${NUMBER}){1,20}(?: ?[=≈] ?${NUMBER}(?: ?[-+−–*/×÷^x] ?${NUMBER}){0,20})+(?![\w%^*/×÷(]| ?[-+−–*/×÷^=(] ?[\w(]| \d)(?!\.\d)`,
  'g',
);
/** What every such arithmetic holds: most lines have none, and are looked through no further. */
const SIGNAL = /[\d%)] ?[-+−–*/×÷^x] ?[-−–]?\(*(?:\\?\$)?\d/;
/** A line that is an equation and nothing else, of letters and numbers; in front of it perhaps the mark of a list. */
const LINE = /^(\s*(?:(?:[-*•]|\d+[.)])\s+)?)([-+−*/×÷^().\d ,a-zA-Z√π²³⁴]*[=≈<>≤≥≠][-+−*/×÷^().\d ,a-zA-Z=≈<>≤≥≠√π²³⁴]*)$/;
const WORD = /[a-zA-Z]{2}/;
const FUNCTION = /sqrt|sin|cos|tan|log|ln|pi/g;
/** Longer lines are prose without typed arithmetic that one could point at. */
const LONGEST_LINE = 1_000;

/** Every formula of a text in order: set ones, and outside them typed arithmetic and typed lines. */
export function findFormulas(text: string): Formula[] {
  const set = findSet(text);
  const isFree = ({ start, end }: Formula) => !set.some((other) => start < other.end + 2 && other.start - 2 < end);
  return [...set, ...findTyped(text).filter(isFree)].sort((a, b) => a.start - b.start);
}

function findSet(text: string): Formula[] {
  const formulas: Formula[] = [];
  // Once a closing sign is missing it is missing for all that follow: without this an adversary's text takes its square in time.
  const missing = new Set<string>();
  OPENING.lastIndex = 0;
  for (let match = OPENING.exec(text); match; match = OPENING.exec(text)) {
    const opening = match[0];
    const closing = closingOf(opening);
    if (closing === null || missing.has(closing)) continue;
    const start = match.index + opening.length;
    const end = findClosing(text, closing, start);
    if (end < 0) {
      missing.add(closing);
      continue;
    }
    // A dollar that is alone in its line, or whose next has a number behind it, is money.
    if (opening === '$' && (text.slice(start, end).includes('\n') || /\d/.test(text[end + 1] ?? ''))) continue;
    formulas.push({ start, end });
    OPENING.lastIndex = end + closing.length;
  }
  return formulas;
}

/** A dollar behind a backslash is money and closes nothing. */
function findClosing(text: string, closing: string, from: number): number {
  let end = text.indexOf(closing, from);
  while (end >= 0 && closing.startsWith('$') && text[end - 1] === '\\') end = text.indexOf(closing, end + 1);
  return end;
}

function closingOf(opening: string): string | null {
  if (opening.startsWith('\\begin')) return opening.replace('begin', 'end');
  if (opening === '\\[') return '\\]';
  if (opening === '\\(') return '\\)';
  return opening.startsWith('$') ? opening : null;
}

function findTyped(text: string): Formula[] {
  const formulas: Formula[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    if (/[=≈<>≤≥≠]/.test(line) && line.length <= LONGEST_LINE) {
      const whole = LINE.exec(line);
      if (whole && !WORD.test(whole[2]!.replace(FUNCTION, ''))) formulas.push({ start: from + whole[1]!.length, end: from + line.length });
      else if (SIGNAL.test(line)) for (const match of line.matchAll(PLAIN)) formulas.push({ start: from + match.index, end: from + match.index + match[0].length });
    }
    from += line.length + 1;
  }
  return formulas;
}
