import { ComputeEngine } from '@cortex-js/compute-engine';
import { checkSolution } from '../../src/math/check-solution.ts';
import { compareAnswers } from '../../src/math/compare-answers.ts';
import { readStatements } from '../../src/math/read-statements.ts';

export type Judge = 'ours' | 'string' | 'compute-engine';
export type Said = 'equal' | 'different' | 'neither';
export interface Asked {
  judge: Judge;
  pairs: readonly { a: string; b: string }[];
  texts: readonly string[];
}
/** Milliseconds for each pair and each whole text, and what was said of each pair. */
export interface Told {
  said: Said[];
  pairMs: number[];
  textMs: number[];
}

const engine = new ComputeEngine();

function toSaid(isEqual: boolean | undefined): Said {
  if (isEqual === undefined) return 'neither';
  return isEqual ? 'equal' : 'different';
}

function compareOurs(a: string, b: string): Said {
  const { kind } = compareAnswers(a, b);
  return kind === 'equal' || kind === 'different' ? kind : 'neither';
}

const compare: Record<Judge, (a: string, b: string) => Said> = {
  ours: compareOurs,
  string: (a, b) => toSaid(a === b),
  'compute-engine': (a, b) => toSaid(engine.parse(a).isIdenticallyEqual(engine.parse(b))),
};

/** Every equation of a text by itself: the others know no more of a solution than the formulas that this project's room finds in it. */
function checkEquations(text: string, judge: Judge): void {
  for (const { sides, relations } of readStatements(text)) {
    relations.forEach((relation, at) => relation === '=' && compare[judge](sides[at]!.tex, sides[at + 1]!.tex));
  }
}

function timed<T>(run: () => T, ms: number[]): T {
  const begun = performance.now();
  const result = run();
  ms.push(performance.now() - begun);
  return result;
}

self.onmessage = ({ data: { judge, pairs, texts } }: MessageEvent<Asked>) => {
  const told: Told = { said: [], pairMs: [], textMs: [] };
  for (const { a, b } of pairs) told.said.push(timed(() => compare[judge](a, b), told.pairMs));
  for (const text of texts) timed(() => (judge === 'ours' ? checkSolution(text) : checkEquations(text, judge)), told.textMs);
  self.postMessage(told);
};
