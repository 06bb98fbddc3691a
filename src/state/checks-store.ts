import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Part } from '../domain/solution.ts';
import type { PartVerdict, Tally } from './part-verdicts.ts';

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

export interface ChecksStore {
  /** By the attempts' ids; of the newest asked for only. */
  checked: ReadonlyMap<string, Checked>;
  /** Has an attempt checked, unless that was done. While it is checked, only the newest of its texts waits. */
  check(asked: Asked): Promise<void>;
}

export type Judge = (asked: Asked) => Promise<Checked>;

/** Attempts are checked again when they are opened again. */
const mostKept = 30;

const textOf = ({ parts, answer }: Asked): string => `${parts.map(({ source }) => source).join('')}\0${answer}`;

/** What algebra says of attempts. `bringJudge`: asked for when there is something to judge, and again where it did not come. */
export function createChecksStore({ bringJudge }: { bringJudge: () => Promise<Judge> }): StoreApi<ChecksStore> {
  const waiting = new Map<string, Asked>();
  const working = new Set<string>();

  return createStore<ChecksStore>()((set, get) => ({
    checked: new Map(),
    async check(asked) {
      const { attemptId } = asked;
      const known = get().checked.get(attemptId);
      if (known && textOf(known) === textOf(asked)) return;
      waiting.set(attemptId, asked);
      if (working.has(attemptId)) return;
      working.add(attemptId);
      for (let next = waiting.get(attemptId); next; next = waiting.get(attemptId)) {
        waiting.delete(attemptId);
        const judged = await judge(next);
        if (judged) set(({ checked }) => ({ checked: new Map([...checked].filter(([id]) => id !== attemptId).slice(1 - mostKept)).set(attemptId, judged) }));
      }
      working.delete(attemptId);
    },
  }));

  /** Null where the judge can't be brought: a missing verdict is no fault. */
  async function judge(asked: Asked): Promise<Checked | null> {
    const brought = await bringJudge().catch(() => null);
    return brought && brought(asked);
  }
}
