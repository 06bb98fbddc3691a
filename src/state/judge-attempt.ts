import { type Checker, createChecker } from '../math/checker.ts';
import type { AnswerVerdict, Asked, Judge } from './checks-store.ts';
import { countVotes } from './count-votes.ts';
import { partVerdicts, tallyOf } from './part-verdicts.ts';

type Run = Pick<Checker, 'run'>;

/** Judges attempts, and a student's own lines, in a worker. What can't be judged in time stays unjudged: a missing verdict is no fault. Never rejects. */
export function createJudge({ run }: Run = createChecker()): Judge {
  async function isSame(one: string, other: string): Promise<boolean> {
    if (one === other) return true;
    const verdict = await run('compareAnswers', [one, other]);
    return verdict.kind === 'done' && verdict.value.kind === 'equal';
  }

  async function judgeAnswer({ problem, answer }: Asked): Promise<AnswerVerdict> {
    if (answer === null) return { kind: 'unknown' };
    const solved = await run('solveProblem', [problem]);
    if (solved.kind !== 'done' || !solved.value) return { kind: 'unknown' };
    for (const other of solved.value.also) if (await isSame(answer, other)) return { kind: 'confirmed' };
    const verdict = await run('compareAnswers', [answer, solved.value.answer]);
    if (verdict.kind !== 'done') return { kind: 'unknown' };
    if (verdict.value.kind === 'equal') return { kind: 'confirmed' };
    return verdict.value.kind === 'different' ? { kind: 'refuted', answer: solved.value.answer } : { kind: 'unknown' };
  }

  return {
    async judge(asked) {
      const found = await run('checkSolution', [asked.parts.map(({ source }) => source).join('')]);
      const checks = found.kind === 'done' ? found.value : [];
      return { ...asked, verdicts: partVerdicts(asked.parts, checks), tally: tallyOf(checks), answerVerdict: await judgeAnswer(asked) };
    },
    count: (voters, wanted) => countVotes(voters, wanted, isSame),
    async findGraph(text) {
      const found = await run('findGraph', [text]);
      return found.kind === 'done' ? found.value : null;
    },
    async kindOf(problem) {
      const found = await run('kindOfProblem', [problem]);
      return found.kind === 'done' ? found.value : null;
    },
    async operationOf(...asked) {
      const found = await run('findOperation', asked);
      return found.kind === 'done' ? found.value : null;
    },
    async judgeAnswer(problem, expected, typed) {
      const judged = await run('judgeAnswer', [problem, expected ?? '', typed]);
      return judged.kind === 'done' ? judged.value : null;
    },
    async judgeWork(problem, work) {
      const found = await run('judgeWork', [problem, work]);
      if (found.kind === 'done') return { kind: 'judged', ...found.value };
      return { kind: found.kind === 'out-of-time' ? 'late' : 'broken' };
    },
  };
}
