import type { ItemPiece, Piece } from './blocks.ts';

/** A list in pages of a fixed size, so that adding to a long one copies, and draws anew, only its last page. Never changed in place. */
export type Pages<T> = readonly (readonly T[])[];

/** What stands together on the page: a piece by itself, or the items of one list. */
export type Run = Extract<Piece, { kind: 'flow' }> | { kind: 'list'; ordered: boolean; start: number; bullet: string; items: Pages<ItemPiece> };

const PAGE = 32;

/** The runs with one more piece: a like item joins the list before it. Runs that are not changed stay the same objects. */
export function attach(runs: Pages<Run>, piece: Piece): Pages<Run> {
  if (piece.kind === 'flow') return append(runs, piece);
  const last = runs.at(-1)?.at(-1);
  const joins = last?.kind === 'list' && (piece.goesOn || (last.ordered === piece.ordered && last.bullet === piece.bullet));
  if (joins) return replaceLast(runs, { ...last, items: append(last.items, piece) });
  const { ordered, start, bullet } = piece;
  return append(runs, { kind: 'list', ordered, start, bullet, items: [[piece]] });
}

function append<T>(pages: Pages<T>, item: T): Pages<T> {
  const page = pages.at(-1);
  if (!page || page.length === PAGE) return [...pages, [item]];
  return [...pages.slice(0, -1), [...page, item]];
}

function replaceLast<T>(pages: Pages<T>, item: T): Pages<T> {
  const page = pages.at(-1) ?? [];
  return [...pages.slice(0, -1), [...page.slice(0, -1), item]];
}
