import type { Fault } from '../domain/fault.ts';
import { readProblem } from '../math/read-problem.ts';
import { mayFollow } from '../solving/may-follow.ts';
import { restate } from '../solving/restate.ts';
import { createStepReader } from '../solving/split-steps.ts';
import { type WrittenLine, writtenLines } from '../solving/written-lines.ts';
import type { ChecksStore, WorkVerdict } from './checks-store.ts';
import { type SolverParts, writeWith } from './write-with.ts';

/** A line that may come next in a student's work. */
export interface Suggestion {
  kind: 'found';
  line: string;
  /** What the model says of it; it may hold formulas. */
  words: string;
  /** Before which line of the work it belongs: after the last right one. */
  at: number;
  /** Whether algebra says that it follows; else nobody knows. */
  isChecked: boolean;
}

/** `solved`: nothing is left to be done; `none`: the model came to no line that holds. */
export type NextLine = Suggestion | { kind: 'solved' } | { kind: 'none' } | { kind: 'stopped' } | { kind: 'failed'; fault: Fault };

interface Asked {
  problem: string;
  work: string;
  signal: AbortSignal;
}

/** The same greedy words each time: who asks twice has put the first one in. */
const sampling = { temperature: 0, topP: 1, seed: 0 };

const bare = (line: string): string => line.replace(/\s|\\[()[\]]|\$/g, '').replaceAll('−', '-');

/**
 * The line that may come next in a student's work. The model is given the last right line as a problem of its own; where that leads nowhere, the problem itself.
 * Of what it writes the first line that algebra lets follow is taken, and it is stopped there; one that algebra can't judge where there is none; one that is wrong never.
 */
export async function findNextLine(parts: SolverParts & Pick<ChecksStore, 'judgeWork'>, { problem, work, signal }: Asked): Promise<NextLine> {
  const judged = await parts.judgeWork(problem, work);
  if (judged.kind === 'judged' && judged.isSolved) return { kind: 'solved' };
  const lastRight = judged.kind === 'judged' ? judged.lastRight : null;
  const before = linesBefore(work, judged);
  const given = readProblem(problem)?.parts ?? [];
  const base = lastRight ?? (given.length === 1 ? given[0]! : null);
  const written = new Set([...given, ...before].map(bare));
  const restated = lastRight === null ? null : restate(problem, lastRight);

  let unchecked: Suggestion | null = null;
  for (const asked of restated === null ? [problem] : [restated, problem]) {
    const end = await ask(asked);
    if (end.kind !== 'none') return end;
  }
  return unchecked ?? { kind: 'none' };

  async function ask(asked: string): Promise<NextLine> {
    const enough = new AbortController();
    const stop = () => enough.abort();
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();
    const reader = createStepReader();
    let found: Suggestion | null = null;
    let seen = 0;
    let text = '';
    let end: NextLine = { kind: 'none' };
    const look = async (isWhole: boolean) => {
      const { parts: all } = reader.read(text, !isWhole);
      const ready = isWhole ? all.length : all.length - 1;
      for (; seen < ready && !found; seen += 1) for (const line of writtenLines(all[seen]!)) found ??= await judge(line);
    };
    for await (const event of writeWith(parts, asked, { ...sampling, maxTokens: parts.model.getState().card.maxTokens }, enough.signal)) {
      if (event.kind === 'text') {
        text = event.text;
        if (!found) await look(false);
        if (found) stop();
      } else if (event.state.kind === 'failed' && event.state.fault !== 'repeating') {
        end = event.state;
      }
    }
    signal.removeEventListener('abort', stop);
    if (signal.aborted) return { kind: 'stopped' };
    if (!found && end.kind === 'none') await look(true);
    return found ?? end;
  }

  /** The line in its best form, where it is right. The first that can't be judged is kept in mind. */
  async function judge({ forms, words }: WrittenLine): Promise<Suggestion | null> {
    if (forms.some((form) => written.has(bare(form)))) return null;
    for (const line of forms.filter((form) => mayFollow(form, base))) {
      const verdict = await parts.judgeWork(problem, [...before, line].join('\n'));
      const kind = verdict.kind === 'judged' ? verdict.lines.at(-1)?.kind : 'not-checkable';
      const suggestion: Suggestion = { kind: 'found', line, words, at: before.length, isChecked: kind === 'follows' };
      if (kind === 'follows') return suggestion;
      if (kind === 'not-checkable' || kind === 'first') unchecked ??= suggestion;
      // Its best form is wrong: another one of the same line is not better.
      else return null;
    }
    return null;
  }
}

/** The lines above the first wrong one, without the empty ones at their end. */
function linesBefore(work: string, judged: WorkVerdict): string[] {
  const lines = work.split('\n');
  const above = judged.kind === 'judged' && judged.firstWrong !== null ? lines.slice(0, judged.firstWrong) : lines;
  return above.slice(0, above.findLastIndex((line) => line.trim() !== '') + 1);
}
