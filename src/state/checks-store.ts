import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Check } from '../math/check-solution.ts';
import type { Checker } from '../math/checker.ts';

/** What algebra says of a final answer. `refuted`: it knows another one, as LaTeX. */
export type AnswerVerdict = { kind: 'unknown' } | { kind: 'confirmed' } | { kind: 'refuted'; answer: string };

/** An attempt as far as it can be checked. `answer`: LaTeX, or null while there is none. */
export interface Asked {
  attemptId: string;
  problem: string;
  text: string;
  answer: string | null;
}

export interface Checked extends Asked {
  checks: readonly Check[];
  answerVerdict: AnswerVerdict;
}

export interface ChecksStore {
  /** By the attempts' ids; of the newest asked for only. */
  checked: ReadonlyMap<string, Checked>;
  /** Has an attempt checked, unless that was done. While one text is checked, only the newest of an attempt waits. */
  check(asked: Asked): Promise<void>;
}

/** Attempts are checked again when they are opened again. */
const mostKept = 30;

/** Checks attempts in a worker. What can't be judged in time stays unjudged: a missing verdict is no fault. */
export function createChecksStore({ checker }: { checker: Pick<Checker, 'run'> }): StoreApi<ChecksStore> {
  const waiting = new Map<string, Asked>();
  const working = new Set<string>();

  return createStore<ChecksStore>()((set, get) => {
    async function judge(asked: Asked): Promise<Checked> {
      const found = await checker.run('checkSolution', [asked.text]);
      const checks = found.kind === 'done' ? found.value : [];
      return { ...asked, checks, answerVerdict: await judgeAnswer(asked) };
    }

    async function judgeAnswer({ problem, answer }: Asked): Promise<AnswerVerdict> {
      if (answer === null) return { kind: 'unknown' };
      const solved = await checker.run('solveProblem', [problem]);
      if (solved.kind !== 'done' || !solved.value) return { kind: 'unknown' };
      const verdict = await checker.run('compareAnswers', [answer, solved.value.answer]);
      if (verdict.kind !== 'done') return { kind: 'unknown' };
      if (verdict.value.kind === 'equal') return { kind: 'confirmed' };
      return verdict.value.kind === 'different' ? { kind: 'refuted', answer: solved.value.answer } : { kind: 'unknown' };
    }

    return {
      checked: new Map(),
      async check(asked) {
        const { attemptId } = asked;
        const known = get().checked.get(attemptId);
        if (known?.text === asked.text && known.answer === asked.answer) return;
        waiting.set(attemptId, asked);
        if (working.has(attemptId)) return;
        working.add(attemptId);
        for (let next = waiting.get(attemptId); next; next = waiting.get(attemptId)) {
          waiting.delete(attemptId);
          const done = await judge(next);
          set(({ checked }) => ({ checked: new Map([...checked].filter(([id]) => id !== attemptId).slice(1 - mostKept)).set(attemptId, done) }));
        }
        working.delete(attemptId);
      },
    };
  });
}
