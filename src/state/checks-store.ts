import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Attempt } from '../domain/attempt.ts';
import type { Session } from '../domain/session.ts';
import type { Part } from '../domain/solution.ts';
import type { Graph } from '../math/graph.ts';
import type { Operation } from '../math/find-operation.ts';
import type { JudgedAnswer } from '../math/judge-answer.ts';
import type { ProblemKind } from '../math/kind-of-problem.ts';
import type { JudgedWork } from '../math/judge-work.ts';
import type { Vote, Voter } from './count-votes.ts';
import { isSpent } from './is-spent.ts';
import type { PartVerdict, Tally } from './part-verdicts.ts';
import { solutionOf } from './solution-of.ts';

export type { JudgedAnswer, Operation, ProblemKind };

/** What algebra says of a final answer. `refuted`: it knows another one, as LaTeX. */
export type AnswerVerdict = { kind: 'unknown' } | { kind: 'confirmed' } | { kind: 'refuted'; answer: string };

/** An attempt as far as it can be checked. `answer`: LaTeX, or null while there is none. */
export interface Asked {
  attemptId: string;
  problem: string;
  parts: readonly Part[];
  answer: string | null;
}

export interface Checked extends Asked {
  /** One for each part. */
  verdicts: readonly PartVerdict[];
  tally: Tally;
  answerVerdict: AnswerVerdict;
}

/** What algebra says of a student's own lines. `late`: it took too long; `broken`: nobody could be asked. */
export type WorkVerdict = ({ kind: 'judged' } & JudgedWork) | { kind: 'late' } | { kind: 'broken' };

export interface ChecksStore {
  /** By the attempts' ids; of the newest asked for only. */
  checked: ReadonlyMap<string, Checked>;
  /** How the vote of each session stands that was counted on this page, by the sessions' ids. */
  votes: ReadonlyMap<string, Vote>;
  /** Has an attempt checked, unless that was done, and resolves when it is. While it is checked, only the newest of its texts waits. */
  check(asked: Asked): Promise<void>;
  /** Counts the vote of a session's attempts. Null where nobody can judge. */
  count(session: Session, attempts: readonly Attempt[]): Promise<Vote | null>;
  /** What can be drawn of a problem or a step; null where there is nothing, or nobody can say. */
  findGraph(text: string): Promise<Graph | null>;
  /** What kind of problem a text is. Null where that can't be told. */
  kindOf(problem: string): Promise<ProblemKind | null>;
  /** What a step does to both sides of the equation before it, which is the problem's or stands in the text before the step. Null where that can't be told. */
  operationOf(problem: string, before: string, step: string): Promise<Operation | null>;
  /** Judges an answer that was typed, by algebra or by a solution's answer, which may be null. Null where nobody can judge. */
  judgeAnswer(problem: string, expected: string | null, typed: string): Promise<JudgedAnswer | null>;
  /** Has the student's own lines of a problem judged, one a line of `work`; never rejects. */
  judgeWork(problem: string, work: string): Promise<WorkVerdict>;
}

/** Judges solutions and lines; never rejects. */
export interface Judge {
  judge(asked: Asked): Promise<Checked>;
  count(voters: readonly Voter[], wanted: number): Promise<Vote>;
  findGraph(text: string): Promise<Graph | null>;
  kindOf: ChecksStore['kindOf'];
  operationOf: ChecksStore['operationOf'];
  judgeAnswer: ChecksStore['judgeAnswer'];
  judgeWork(problem: string, work: string): Promise<WorkVerdict>;
}

/** Attempts are checked again when they are opened again. */
const mostKept = 30;

const textOf = ({ parts, answer }: Asked): string => `${parts.map(({ source }) => source).join('')}\0${answer}`;

/** What algebra says of attempts. `bringJudge`: asked for when there is something to judge, and again where it did not come. */
export function createChecksStore({ bringJudge }: { bringJudge: () => Promise<Judge> }): StoreApi<ChecksStore> {
  const waiting = new Map<string, Asked>();
  const working = new Map<string, Promise<void>>();

  return createStore<ChecksStore>()((set, get) => {
    async function checkAll(attemptId: string) {
      for (let next = waiting.get(attemptId); next; next = waiting.get(attemptId)) {
        waiting.delete(attemptId);
        const judge = await bring();
        const judged = judge && (await judge.judge(next));
        if (judged) set(({ checked }) => ({ checked: new Map([...checked].filter(([id]) => id !== attemptId).slice(1 - mostKept)).set(attemptId, judged) }));
      }
      working.delete(attemptId);
    }

    async function voterOf(attempt: Attempt, problem: string): Promise<Voter | null> {
      const { parts, answer } = solutionOf(attempt);
      await get().check({ attemptId: attempt.id, problem, parts, answer });
      const checked = get().checked.get(attempt.id);
      return checked ? { attempt, checked } : null;
    }

    return {
      checked: new Map(),
      votes: new Map(),

      async check(asked) {
        const { attemptId } = asked;
        const known = get().checked.get(attemptId);
        if (known && textOf(known) === textOf(asked)) return;
        waiting.set(attemptId, asked);
        if (!working.has(attemptId)) working.set(attemptId, checkAll(attemptId));
        await working.get(attemptId);
      },

      async count({ id, problem, wanted }, attempts) {
        const voters = await Promise.all(attempts.filter(isSpent).map((attempt) => voterOf(attempt, problem)));
        const judge = await bring();
        if (!judge || voters.includes(null)) return null;
        const vote = await judge.count(voters as Voter[], wanted);
        set(({ votes }) => ({ votes: new Map([...votes].filter(([other]) => other !== id).slice(1 - mostKept)).set(id, vote) }));
        return vote;
      },

      async findGraph(text) {
        return (await bring())?.findGraph(text) ?? null;
      },
      kindOf: async (problem) => (await bring())?.kindOf(problem) ?? null,
      operationOf: async (...asked) => (await bring())?.operationOf(...asked) ?? null,
      judgeAnswer: async (...asked) => (await bring())?.judgeAnswer(...asked) ?? null,
      async judgeWork(problem, work) {
        return (await bring())?.judgeWork(problem, work) ?? { kind: 'broken' };
      },
    };
  });

  /** Null where it can't be brought: a missing verdict is no fault. */
  function bring(): Promise<Judge | null> {
    return bringJudge().catch(() => null);
  }
}
