import { findFormulas } from './find-formulas.ts';
import { splitTop, type Piece, type Separator } from './split-top.ts';

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
  [/^(?:=(?![<>=])|:=|＝)/, '='],
  [/^(?:\\(?:approx|approxeq|simeq|thickapprox|doteq)(?![a-zA-Z])|≈)/, '≈'],
  [/^(?:\\(?:leqslant|leqq|leq|le)(?![a-zA-Z])|≤|≦|<=)/, '≤'],
  [/^(?:\\(?:geqslant|geqq|geq|ge)(?![a-zA-Z])|≥|≧|>=)/, '≥'],
  [/^(?:\\(?:neq|ne)(?![a-zA-Z])|≠|!=(?=\s)|\\not\s*=)/, '≠'],
  [/^(?:\\equiv(?![a-zA-Z])|≡)/, '≡'],
  [/^(?:<|\\lt(?![a-zA-Z]))/, '<'],
  [/^(?:>|\\gt(?![a-zA-Z]))/, '>'],
  // Relations that are not judged; they end what is.
  [/^\\(?:sim|in|notin|mid|nmid|propto|cong|parallel|perp|subset|subseteq|ll|gg|to|mapsto)(?![a-zA-Z])/, null],
];
const ARROW = /^(?:\\(?:implies|impliedby|Rightarrow|Longrightarrow|Leftrightarrow|Longleftrightarrow|iff|rightarrow|longrightarrow|therefore|because|qquad)(?![a-zA-Z])|⇒|→|⇔|∴|∵)/;
const WORDS = /^\\(?:text|textbf|textit|mbox)\s*\{\s*,?\s*(?:and|or|so|then|thus|therefore|since|because|where|if|for|when|hence|with|but|gives|i\.e\.|which|和|或|所以|因为|则|且|当)(?![a-zA-Z])[^{}]*\}/;
const COMMA = /^(?:[;；，]|,(?!\d{3}(?!\d)))/;

/** Every chain of relations in the formulas of a text, in order. */
export function readStatements(text: string): Statement[] {
  const statements: Statement[] = [];
  let last = 0;
  for (const { start, end } of findFormulas(text)) {
    // In aligned rows `=` continues the row above.
    let above: Side | null = null;
    for (const row of splitTop(text.slice(start, end).replace(/&/g, ' '), rowBreak)) {
      for (const part of splitTop(row.text, partBreak)) {
        const offset = start + row.start + part.start;
        const chain = readChain(part.text, offset, above);
        if (!chain) {
          if (part.text.trim() !== '') above = trimmed({ text: part.text, start: 0, end: part.text.length, separator: '' }, offset);
          continue;
        }
        const from = chain.sides[0] === above ? chain.sides[1]!.start : chain.sides[0]!.start;
        statements.push({ ...chain, before: text.slice(last, from) });
        above = chain.sides.at(-1)!;
        last = above.end;
      }
    }
  }
  return statements;
}

const rowBreak: Separator = (tex, at) => (tex[at] === '\\' && tex[at + 1] === '\\' ? (/^\\\\(?:\s*\[[^\]]*\])?/.exec(tex.slice(at, at + 20))?.[0].length ?? 0) : tex[at] === '\n' && tex[at + 1] === '\n' ? 1 : 0);
const partBreak: Separator = (tex, at) => {
  const rest = tex.slice(at, at + 80);
  // A comma that groups thousands follows a digit.
  if (rest[0] === ',' && /\d/.test(tex[at - 1] ?? '') && /^,(?:\\!)?\d{3}(?!\d)/.test(rest)) return 0;
  return (COMMA.exec(rest) ?? ARROW.exec(rest) ?? WORDS.exec(rest))?.[0].length ?? 0;
};
const signAt: Separator = (tex, at) => {
  if (!'=<>\\:≈≤≥≠≡≦≧!＝'.includes(tex[at]!)) return 0;
  const rest = tex.slice(at, at + 20);
  return SIGNS.map(([pattern]) => pattern.exec(rest)?.[0].length ?? 0).find((length) => length > 0) ?? 0;
};

function readChain(tex: string, offset: number, above: Side | null): Omit<Statement, 'before'> | null {
  const pieces = splitTop(tex, signAt);
  if (pieces.length === 1) return null;
  const relations = pieces.slice(1).map(({ separator }) => SIGNS.find(([pattern]) => pattern.test(separator))![1]);
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
const NOTE = /(?:(?:\\q?quad(?![a-zA-Z])|\\hspace\*?\s*\{[^{}]*\}|~|\\[ ,;])\s*\(\d+\)|\\text\s*\{\s*\([^{}]*\)\s*\})\s*$/;

/** Without spaces, spacing commands, notes and the full stop at the end. */
function trimmed({ text, start }: Piece, offset: number): Side {
  const lead = /^(?:\s|\\[,;:!]|\\q?quad(?![a-zA-Z])|~)*/.exec(text)![0].length;
  const core = text.slice(lead).replace(NOTE, '').replace(/(?:\s|\\[,;:!](?![a-zA-Z])|\\q?quad|~|(?<!\\)[.。])+$/, '');
  return { tex: core, start: offset + start + lead, end: offset + start + lead + core.length };
}
