import { PENDING_DISPLAY, PENDING_INLINE } from './harmless.ts';
import type { Rest } from './scan-formulas.ts';
import type { Split } from './split-segments.ts';

const CODE_SPAN = /(?<!`)(`+)(?!`)[^`]+\1/g;
const BOLD = /\*\*/g;
/** Italics begin where a word begins; a star before a number is a product. */
const OPEN_ITALICS = /(?:^|[\s"'“‘(（])\*[^\s\d*][^*]*$/;
/** An item without text may not break into a paragraph (CommonMark 5.2): its mark would be read as text at first. */
const ITEM_MARK_ALONE = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]*$/;

/**
 * The segment being written as it should look now, so that nothing is shown one way and the next moment another: a list or heading mark
 * whose line is undecided waits, bold, italics and code that are open are closed, an open formula is its placeholder.
 */
export function settleTail(split: Split, rest: Rest): string {
  const undecided = !split.lineSettled || ITEM_MARK_ALONE.test(split.text.slice(split.lineStart));
  const text = rest.kind === 'nothing' && undecided ? split.text.slice(0, split.lineStart) : split.text;
  if (split.fence !== null) return text + textOf(rest);
  if (rest.kind === 'code') return closeEmphasis(text + closeCode(rest.text, rest.mark));
  return closeEmphasis(text + textOf(rest));
}

function textOf(rest: Rest): string {
  switch (rest.kind) {
    case 'nothing':
      return '';
    case 'formula':
      return rest.display ? PENDING_DISPLAY : PENDING_INLINE;
    case 'text':
    case 'code':
      return rest.text;
  }
}

function closeCode(text: string, mark: string): string {
  const body = text.slice(mark.length).replace(/`+$/, '').trimEnd();
  return body === '' || mark.length > 2 ? '' : `${mark}${body}${body.endsWith('`') ? ' ' : ''}${mark}`;
}

function closeEmphasis(text: string): string {
  const shown = text.replace(/(?:[*_~]+|\[)$/, '').replace(/[ \t]+$/, '');
  if (shown.endsWith('\n')) return shown;
  const paragraph = shown.slice(shown.lastIndexOf('\n\n') + 1).replace(CODE_SPAN, '');
  const bold = (paragraph.match(BOLD)?.length ?? 0) % 2 === 1;
  return `${shown}${OPEN_ITALICS.test(paragraph) ? '*' : ''}${bold ? '**' : ''}`;
}
