import type { Expression } from './expression.ts';

/** `y` as a function of the letter on the horizontal axis, or the vertical line at `x`. `tex`: how it is written beside the graph. */
export type Curve = { kind: 'function'; tex: string; expression: Expression } | { kind: 'vertical'; tex: string; x: number };

/** A point that algebra has found. `tex`: its exact coordinates, in brackets. */
export interface Point {
  kind: 'root' | 'meeting' | 'vertex';
  x: number;
  y: number;
  tex: string;
}

/** What can be drawn of a text. It can be posted. */
export interface Graph {
  /** The letter on the horizontal axis. */
  letter: string;
  curves: Curve[];
  points: Point[];
  /** What shall be seen at first: the points and some of what is around them. */
  window: { x: [number, number]; y: [number, number] };
}
