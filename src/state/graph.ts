/** What the page draws is what the judge found. */
export type { Curve, Graph, Point } from '../math/graph.ts';
export { toFunction } from '../math/to-function.ts';
