import type { MarkedToken, Token } from 'marked';
import type { Inline } from './blocks.ts';
import { decodeEntities } from './decode-entities.ts';
import { PENDING_DISPLAY, PENDING_INLINE } from './harmless.ts';
import { safeLink } from './safe-link.ts';
import type { FoundFormula } from './scan-formulas.ts';

/** Which formula each private-use character of a segment stands for. */
export type ShieldMap = ReadonlyMap<string, FoundFormula>;

/** Bold in italics in bold … beyond this is shown as written. */
const DEEPEST = 12;

const SHIELD = /([\uE000-\uEFFF\uF8FE\uF8FF])/;

/** Text with each shield replaced by what was written there. */
export function restore(text: string, shields: ShieldMap): string {
  return text.replace(/[\uE000-\uF8FF]/g, (shield) => shields.get(shield)?.source ?? '');
}

/** marked's inline tokens as ours. */
export function readInlines(tokens: readonly Token[], shields: ShieldMap, depth = 0): Inline[] {
  return (tokens as readonly MarkedToken[]).flatMap((token) => readInline(token, shields, depth));
}

function readInline(token: MarkedToken, shields: ShieldMap, depth: number): Inline[] {
  if (depth > DEEPEST) return readText(token.raw, shields);
  const inside = (tokens: readonly Token[]) => readInlines(tokens, shields, depth + 1);
  switch (token.type) {
    case 'strong':
      return [{ kind: 'strong', children: inside(token.tokens) }];
    case 'em':
      return [{ kind: 'emphasis', children: inside(token.tokens) }];
    case 'del':
      return [{ kind: 'deleted', children: inside(token.tokens) }];
    case 'codespan':
      return [{ kind: 'code', text: restore(token.text, shields) }];
    case 'br':
      return [{ kind: 'break' }];
    case 'text':
      // Not `text`: marked reads numeric references there, which may name a shield.
      return token.tokens ? inside(token.tokens) : readText(decodeEntities(token.raw), shields);
    case 'escape':
      return readText(token.text, shields);
    case 'link': {
      const href = restore(token.href, shields);
      const link = safeLink(token.autolink ? href : decodeEntities(href));
      return link ? [{ kind: 'link', ...link, children: inside(token.tokens) }] : inside(token.tokens);
    }
    case 'image':
      return readText(decodeEntities(token.text), shields);
    default:
      return readText(decodeEntities(token.raw), shields);
  }
}

/** Plain text as inlines: a formula for each shield, and the text between. */
export function readText(text: string, shields: ShieldMap): Inline[] {
  const parts: Inline[] = [];
  for (const part of text.split(SHIELD)) {
    if (part === '') continue;
    const formula = shields.get(part);
    if (part === PENDING_INLINE || part === PENDING_DISPLAY) parts.push({ kind: 'pending', display: part === PENDING_DISPLAY });
    else if (formula) parts.push({ kind: 'formula', tex: formula.tex, display: formula.display, source: formula.source, closed: formula.closed });
    else parts.push({ kind: 'text', text: part });
  }
  return parts;
}
