import type { ItemPiece, Piece } from './blocks.ts';
import { append, lastOf, replaceLast } from './pages.ts';
import type { Pages } from './pages.ts';

/** What stands together on the page: a piece by itself, or the items of one list. */
export type Run = Extract<Piece, { kind: 'flow' }> | { kind: 'list'; ordered: boolean; start: number; bullet: string; items: Pages<ItemPiece> };

/** The runs with one more piece: a like item joins the list before it. Runs that are not changed stay the same objects. */
export function attach(runs: Pages<Run>, piece: Piece): Pages<Run> {
  if (piece.kind === 'flow') return append(runs, piece);
  const last = lastOf(runs);
  const joins = last?.kind === 'list' && (piece.goesOn || (last.ordered === piece.ordered && last.bullet === piece.bullet));
  if (joins) return replaceLast(runs, { ...last, items: append(last.items, piece) });
  const { ordered, start, bullet } = piece;
  return append(runs, { kind: 'list', ordered, start, bullet, items: [[piece]] });
}

/** All pieces in order. */
export function piecesOf(runs: Pages<Run>): Piece[] {
  return runs.flat().flatMap((run): Piece[] => (run.kind === 'flow' ? [run] : run.items.flat()));
}
