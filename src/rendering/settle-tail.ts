import { PENDING_DISPLAY, PENDING_INLINE } from './harmless.ts';
import type { Rest } from './scan-formulas.ts';
import type { Split } from './split-segments.ts';

const BOLD = /\*\*/g;

/**
 * The segment being written as it should look now, so that nothing is shown one way and the next moment another: a list or heading mark
 * whose line is undecided waits, bold and code that are open are closed, an open formula is its placeholder.
 */
export function settleTail(split: Split, rest: Rest): string {
  const undecided = rest.kind === 'nothing' && !split.lineSettled && split.lineStart < split.text.length;
  const text = undecided ? split.text.slice(0, split.lineStart) : split.text;
  if (split.fence !== null) return text + textOf(rest);
  if (rest.kind === 'code') return closeBold(text + closeCode(rest.text, rest.mark));
  return closeBold(text + textOf(rest));
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

function closeBold(text: string): string {
  const shown = text.replace(/(?:[*_~]+|\[)$/, '').replace(/[ \t]+$/, '');
  const paragraph = shown.slice(shown.lastIndexOf('\n\n') + 1);
  const open = (paragraph.match(BOLD)?.length ?? 0) % 2 === 1;
  return open && !shown.endsWith('\n') ? `${shown}**` : shown;
}
