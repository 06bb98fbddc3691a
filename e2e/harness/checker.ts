import { createChecker } from '../../src/math/checker.ts';
import { hostileTexts } from '../../src/math/data/hostile-texts.ts';

const checker = createChecker();

/** Asks the real worker, and tells how each request ended and after how many milliseconds. */
async function ask(task: 'compareAnswers' | 'checkSolution' | 'solveProblem' | 'extractAnswer' | 'judgeWork', args: string[]): Promise<{ kind: string; value: unknown; ms: number }> {
  const before = performance.now();
  const outcome = await checker.run(task, args as never);
  return { kind: outcome.kind, value: outcome.kind === 'done' ? outcome.value : null, ms: performance.now() - before };
}

const bench = {
  hostile: Object.keys(hostileTexts),

  /** Everything that can be asked of a hostile text, and after each whether the worker still knows that a half is 0.5. */
  async survive(name: string) {
    const text = hostileTexts[name]!;
    const ended = [];
    for (const [task, args] of [
      ['compareAnswers', [text, '2']],
      ['compareAnswers', [text, `${text} `]],
      ['extractAnswer', [text]],
      ['checkSolution', [text]],
      ['checkSolution', [`$${text} = 1$ and $x = ${text}$`]],
      ['judgeWork', ['Solve x = 1', text]],
      ['solveProblem', [`Solve ${text}`]],
    ] as const) {
      const { kind, ms } = await ask(task, [...args]);
      const after = await ask('compareAnswers', ['1/2', '0.5']);
      ended.push({ task, kind, ms, isAlive: (after.value as { kind: string } | null)?.kind === 'equal' });
    }
    return ended;
  },
};

export type CheckerBench = typeof bench;
Object.assign(globalThis, { bench });
