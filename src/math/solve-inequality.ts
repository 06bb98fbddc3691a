import { approximate, exactRoots, isRealSurd, type Surd } from './exact-roots.ts';
import type { Polynomial } from './polynomial.ts';
import { toNumber } from './rational.ts';
import { surdTex } from './to-latex.ts';

/** Where a polynomial is below, above, or also equal to 0, as a union of intervals in LaTeX; null when its roots are not exact. */
export function solveInequality(polynomial: Polynomial, order: '<' | '>' | '≤' | '≥'): string | null {
  const isClosed = order === '≤' || order === '≥';
  if (polynomial.length === 0) return isClosed ? interval(undefined, undefined, isClosed) : '\\emptyset';
  const all = exactRoots(polynomial);
  if (!all) return null;
  const roots = all.filter(isRealSurd);
  const wanted = order === '<' || order === '≤' ? -1 : 1;
  const signAt = (x: number) => Math.sign(polynomial.reduceRight((total, coefficient) => total * x + toNumber(coefficient), 0));
  const edges = [-Infinity, ...roots.map(approximate), Infinity];
  const holds = edges.slice(1).map((_, at) => signAt(between(edges[at]!, edges[at + 1]!)) === wanted);

  const parts: string[] = [];
  for (let at = 0; at < holds.length; at += 1) {
    if (holds[at]) {
      const from = at;
      // Neighbours join where the root between them counts too.
      while (isClosed && holds[at + 1]) at += 1;
      parts.push(interval(roots[from - 1], roots[at], isClosed));
    } else if (isClosed && at > 0 && !holds[at - 1]) parts.push(`\\{${surdTex(roots[at - 1]!)}\\}`);
  }
  return parts.length === 0 ? '\\emptyset' : parts.join('\\cup');
}

function between(from: number, to: number): number {
  if (from === -Infinity) return to === Infinity ? 0 : to - 1;
  return to === Infinity ? from + 1 : (from + to) / 2;
}

function interval(from: Surd | undefined, to: Surd | undefined, isClosed: boolean): string {
  return `${from && isClosed ? '[' : '('}${from ? surdTex(from) : '-\\infty'}, ${to ? surdTex(to) : '\\infty'}${to && isClosed ? ']' : ')'}`;
}
