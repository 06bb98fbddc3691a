import { Lexer } from 'marked';
import type { MarkedToken, Token, Tokens } from 'marked';
import type { Block, Piece } from './blocks.ts';
import { decodeEntities } from './decode-entities.ts';
import { readInlines, readText, restore } from './parse-inlines.ts';
import type { ShieldMap } from './parse-inlines.ts';
import { PlainTokenizer } from './plain-tokenizer.ts';
import type { Segment } from './split-segments.ts';

/** Deeper than any solution: nine quote or list marks in a row, or 40 columns of indentation. No parser or layout may recurse on it. */
const TOO_DEEP = /^(?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])){9}|^[ \t]{41}[ \t]*\S/m;

/** More Markdown marks than any paragraph has: marked's search for emphasis takes their number squared. */
const MOST_MARKS = 300;
const MARKS = /[*_~`[\]<]/g;

/** Reads one segment. `raw` is what it was in the text. Errors: none; what cannot be read is a plain paragraph. */
export function parseSegment(segment: Segment, shields: ShieldMap, raw: string): Piece {
  const text = segment.lead + segment.text;
  if (TOO_DEEP.test(text) || (text.match(MARKS)?.length ?? 0) > MOST_MARKS) return plain(segment.text, shields, raw);
  try {
    const tokens = lex(text);
    return itemPiece(tokens, segment, shields, raw) ?? { kind: 'flow', raw, blocks: readBlocks(tokens, shields) };
  } catch {
    return plain(segment.text, shields, raw);
  }
}

function lex(text: string): Token[] {
  return new Lexer({ gfm: true, breaks: false, pedantic: false, tokenizer: new PlainTokenizer() }).lex(text);
}

function plain(text: string, shields: ShieldMap, raw: string): Piece {
  return { kind: 'flow', raw, blocks: text.trim() === '' ? [] : [{ kind: 'paragraph', tight: false, children: readText(text, shields) }] };
}

function itemPiece(tokens: Token[], segment: Segment, shields: ShieldMap, raw: string): Piece | null {
  const [token, ...others] = (tokens as MarkedToken[]).filter((each) => each.type !== 'space');
  if (token?.type !== 'list' || token.items.length !== 1 || others.length > 0) return null;
  return {
    kind: 'item',
    raw,
    ordered: token.ordered,
    start: startOf(token),
    bullet: /[-*+]|[.)]/.exec(token.raw)?.[0] ?? '',
    goesOn: segment.lead !== '',
    blocks: readBlocks(token.items[0]!.tokens, shields),
  };
}

function startOf(list: Tokens.List): number {
  return list.ordered ? Number(list.start) : 1;
}

function readBlocks(tokens: Token[], shields: ShieldMap): Block[] {
  return (tokens as MarkedToken[]).map((token) => readBlock(token, shields)).filter((block) => block !== null);
}

function readBlock(token: MarkedToken, shields: ShieldMap): Block | null {
  switch (token.type) {
    case 'space':
      return null;
    case 'heading':
      return { kind: 'heading', depth: token.depth, children: readInlines(token.tokens, shields) };
    case 'paragraph':
      return { kind: 'paragraph', tight: false, children: readInlines(token.tokens, shields) };
    case 'text':
      return { kind: 'paragraph', tight: true, children: readInlines(token.tokens ?? [token], shields) };
    case 'code':
      return { kind: 'code', text: restore(token.text, shields) };
    case 'hr':
      return { kind: 'rule' };
    case 'blockquote':
      return { kind: 'quote', children: readBlocks(token.tokens, shields) };
    case 'list':
      return {
        kind: 'list',
        ordered: token.ordered,
        start: startOf(token),
        items: token.items.map((item) => readBlocks(item.tokens, shields)),
      };
    case 'table': {
      const read = (row: { tokens: Token[] }[]) => row.map((cell) => readInlines(cell.tokens, shields));
      return { kind: 'table', head: read(token.header), rows: token.rows.map(read) };
    }
    default:
      return { kind: 'paragraph', tight: true, children: [{ kind: 'text', text: decodeEntities(restore(token.raw, shields)) }] };
  }
}
