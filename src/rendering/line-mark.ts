/** What the beginning of a line says it is. `indent` in columns; `width` is where an item's own text begins. */
export type LineMark =
  | { kind: 'blank' }
  | { kind: 'item'; indent: number; width: number; marker: string }
  | { kind: 'heading' | 'quote' | 'fence' | 'text'; indent: number };

/** Only so much of a line is looked at, so that a huge line is judged at once. */
const LOOK = 200;

const UNSURE = /^[ \t>]*(?:\d{1,9}[.)]?|[-*+=_]+|#{1,6}|`{1,2}|~{1,2}|\|)?$/;
const ITEM = /^([ \t]*)([-*+]|\d{1,9}[.)])([ \t]+|\r?\n|$)/;
const HEADING = /^[ \t]*#{1,6}(?:[ \t\r\n]|$)/;

/** Reads the beginning of `line`; null while its end is missing (`whole` is false) and more of it could change the answer. */
export function readMark(line: string, whole: boolean): LineMark | null {
  const head = line.slice(0, LOOK);
  if (!whole && line.length < LOOK && UNSURE.test(head)) return null;
  if (head.trim() === '' && line.length < LOOK) return { kind: 'blank' };

  const indent = columns(/^[ \t]*/.exec(head)![0]);
  const item = ITEM.exec(head);
  if (item) {
    const gap = columns(item[3]!.replace(/[\r\n]/g, ''));
    const marker = item[2]!;
    // Five or more spaces after the mark belong to the text (CommonMark 5.2).
    return { kind: 'item', indent, marker, width: indent + marker.length + (gap >= 1 && gap <= 4 ? gap : 1) };
  }
  const body = head.trimStart();
  if (HEADING.test(head)) return { kind: 'heading', indent };
  if (body.startsWith('>')) return { kind: 'quote', indent };
  if (body.startsWith('```') || body.startsWith('~~~')) return { kind: 'fence', indent };
  return { kind: 'text', indent };
}

function columns(space: string): number {
  let count = 0;
  for (const char of space) count += char === '\t' ? 4 - (count % 4) : 1;
  return count;
}
