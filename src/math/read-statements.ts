import { findFormulas } from './find-formulas.ts';
import { matchAt, matching, splitTop, type Piece, type Separator } from './split-top.ts';

export type Relation = '=' | '≈' | '<' | '>' | '≤' | '≥' | '≠' | '≡';

/** One side of a relation: its LaTeX, and where in the text it stands. */
export interface Side {
  tex: string;
  start: number;
  end: number;
}

/** A chain of relations: `sides` is one longer than `relations`. */
export interface Statement {
  sides: Side[];
  relations: Relation[];
  /** The text between the statement before and this one. */
  before: string;
}

const SIGNS: readonly (readonly [RegExp, Relation | null])[] = [
  [/=(?![<>=])|:=|＝/y, '='],
  [/\\(?:approx|approxeq|simeq|thickapprox|doteq)(?![a-zA-Z])|≈/y, '≈'],
  [/\\(?:leqslant|leqq|leq|le)(?![a-zA-Z])|≤|≦|<=/y, '≤'],
  [/\\(?:geqslant|geqq|geq|ge)(?![a-zA-Z])|≥|≧|>=/y, '≥'],
  [/\\(?:neq|ne)(?![a-zA-Z])|≠|!=(?=\s)|\\not\s{0,9}=/y, '≠'],
  [/\\equiv(?![a-zA-Z])|≡/y, '≡'],
  [/<|\\lt(?![a-zA-Z])/y, '<'],
  [/>|\\gt(?![a-zA-Z])/y, '>'],
  // Relations that are not judged; they end what is.
  [/\\(?:sim|in|notin|mid|nmid|propto|cong|parallel|perp|subset|subseteq|ll|gg|to|mapsto)(?![a-zA-Z])/y, null],
];
/** What separates statements in one formula: rows, arrows, words that join, and commas but those that group thousands. */
const BREAK = new RegExp(
  [
    String.raw`\\\\(?:\s?\[[^\]]{0,20}\])?|\n(?=\n)`,
    String.raw`\\(?:implies|impliedby|Rightarrow|Longrightarrow|Leftrightarrow|Longleftrightarrow|iff|rightarrow|longrightarrow|therefore|because|qquad)(?![a-zA-Z])|[⇒→⇔∴∵]`,
    String.raw`\\(?:text|textbf|textit|mbox)\s*\{\s*,?\s*(?:and|or|so|then|thus|therefore|since|because|where|if|for|when|hence|with|but|gives|i\.e\.|which|和|或|所以|因为|则|且|当)(?![a-zA-Z])[^{}]*\}`,
    String.raw`[;；，]|,(?!(?<=\d,)(?:\\!)?\d{3}(?!\d))`,
  ].join('|'),
  'y',
);

/** Whether a piece is parted from the one before by the comma of 2,5, which may be a decimal's: then neither is read. */
const isDecimalComma = (parts: readonly Piece[], at: number): boolean => parts[at]?.separator === ',' && /\d$/.test(parts[at - 1]!.text) && /^\d/.test(parts[at]!.text);

/** Every chain of relations in the formulas of a text, in order. */
export function readStatements(text: string): Statement[] {
  const statements: Statement[] = [];
  let last = 0;
  for (const { start, end } of findFormulas(text)) {
    // In aligned rows `=` continues the row above.
    let above: Side | null = null;
    const parts = splitTop(text.slice(start, end).replace(/&/g, ' '), partBreak);
    for (const [at, part] of parts.entries()) {
      if (isDecimalComma(parts, at) || isDecimalComma(parts, at + 1)) {
        above = null;
        continue;
      }
      const chain = readChain(part.text, start + part.start, above);
      if (!chain) {
        if (part.text.trim() !== '') above = trimmed(part, start);
        continue;
      }
      const from = chain.sides[0] === above ? chain.sides[1]!.start : chain.sides[0]!.start;
      statements.push({ ...chain, before: text.slice(last, from) });
      above = chain.sides.at(-1)!;
      last = above.end;
    }
  }
  return statements;
}

const partBreak = matching('\\\n⇒→⇔∴∵;；，,', BREAK);
const signAt: Separator = (tex, at) => findSign(tex, at)?.length ?? 0;

function findSign(tex: string, at: number): { length: number; relation: Relation | null } | null {
  if (!'=<>\\:≈≤≥≠≡≦≧!＝'.includes(tex[at]!)) return null;
  for (const [pattern, relation] of SIGNS) {
    const { length } = matchAt(pattern, tex, at);
    if (length > 0) return { length, relation };
  }
  return null;
}

function readChain(tex: string, offset: number, above: Side | null): Omit<Statement, 'before'> | null {
  const pieces = splitTop(tex, signAt);
  if (pieces.length === 1) return null;
  const relations = pieces.slice(1).map(({ start, separator }) => findSign(tex, start - separator.length)!.relation);
  const sides = pieces.map((piece) => trimmed(piece, offset));
  if (sides[0]!.tex === '') {
    if (above) sides[0] = above;
    else {
      sides.shift();
      relations.shift();
    }
  }
  // What stands beyond a relation that is not judged is left out.
  const end = relations.indexOf(null);
  const judged = (end < 0 ? relations : relations.slice(0, end)) as Relation[];
  if (judged.length === 0 || sides.slice(0, judged.length + 1).some((side) => side.tex === '')) return null;
  return { sides: sides.slice(0, judged.length + 1), relations: judged };
}

/** Notes behind a formula: a label (3), or `(3 and 17 are both prime)`. */
const NOTE = /(?:(?:\\q?quad(?![a-zA-Z])|\\hspace\*?\s*\{[^{}]*\}|~|\\[ ,;])\s*\(\d+\)|\\text\s*\{\s*\([^{}]*\)\s*\}|\\q?quad\s*\\text\s*\{\s*\([^]*)\s*$/;

/** Without spaces, spacing commands, notes and the full stop at the end. */
function trimmed({ text, start }: Piece, offset: number): Side {
  const lead = /^(?:\s|\\[,;:!]|\\q?quad(?![a-zA-Z])|~)*/.exec(text)![0].length;
  let core = text.slice(lead);
  if (/[)}\s]$/.test(core)) core = core.replace(NOTE, '');
  if (/[\s,;:!~.。d]$/.test(core)) core = core.replace(/(?:\s|\\[,;:!](?![a-zA-Z])|\\q?quad|~|(?<!\\)[.。])+$/, '');
  return { tex: core, start: offset + start + lead, end: offset + start + lead + core.length };
}
