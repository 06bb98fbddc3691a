import type { Curve, Graph, Point } from './graph.ts';
import { toFunction } from './to-function.ts';

/** Units on each side of the origin where nothing else is to be seen. */
const USUAL = 6;
const SAMPLES = 41;

/** What shall be seen at first: every point, the origin where it is not far, and room around them; in height what the curves do there, but for their steepest parts. */
export function frame(letter: string, curves: readonly Curve[], points: readonly Point[]): Graph['window'] {
  const across = [...points.map(({ x }) => x), ...curves.flatMap((curve) => (curve.kind === 'vertical' ? [curve.x] : []))];
  const x = around(across, USUAL);
  const heights = curves.flatMap((curve) => (curve.kind === 'vertical' ? [] : sample(toFunction(curve.expression, letter)!, x)));
  // Half of what the curves do: a parabola's arms would flatten its vertex.
  const middle = heights.toSorted((a, b) => a - b).slice(Math.floor(heights.length / 4), Math.ceil((3 * heights.length) / 4));
  const y = around([...points.map((point) => point.y), ...(middle.length > 0 ? [middle[0]!, middle.at(-1)!] : [])], USUAL);
  return { x, y };
}

function around(values: readonly number[], least: number): [number, number] {
  const known = values.length === 0 ? [0] : values;
  let [low, high] = [Math.min(...known), Math.max(...known)];
  // The axis is seen too, unless that would shrink everything.
  const span = Math.max(high - low, least);
  if (low > 0 && low < 4 * span) low = 0;
  if (high < 0 && -high < 4 * span) high = 0;
  const margin = Math.max((high - low) * 0.25, (2 * least - (high - low)) / 2);
  return [low - margin, high + margin];
}

const sample = (real: (x: number) => number, [from, to]: readonly [number, number]): number[] =>
  Array.from({ length: SAMPLES }, (_, at) => real(from + ((to - from) * at) / (SAMPLES - 1))).filter(Number.isFinite);
