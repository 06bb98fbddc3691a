import { expect, test } from 'vitest';
import type { Checker, Outcome } from '../math/checker.ts';
import { type TaskName, TASKS } from '../math/tasks.ts';
import { splitSteps } from '../solving/split-steps.ts';
import { type Asked, createChecksStore } from './checks-store.ts';
import { createJudge } from './judge-attempt.ts';

/** The room's own functions, without a worker around them; `late` ends as one that took too long. */
function checkerOf(late: readonly TaskName[] = []) {
  const texts: string[] = [];
  const run = async (task: TaskName, args: readonly string[]): Promise<Outcome<unknown>> => {
    await Promise.resolve();
    if (task === 'checkSolution') texts.push(args[0]!);
    return late.includes(task) ? { kind: 'out-of-time' } : { kind: 'done', value: (TASKS[task] as (...given: readonly string[]) => unknown)(...args) };
  };
  return { checker: { run } as unknown as Pick<Checker, 'run'>, texts };
}

const sum = '1. \\(27+8=35\\)';
const partsOf = (text: string) => splitSteps(text).parts;
const asked: Asked = { attemptId: 'a', problem: 'Solve 5x - 8 = 27', parts: partsOf(sum), answer: null };
const verdictOf = async (changes: Partial<Asked>, late: readonly TaskName[] = []) => {
  const store = createChecksStore({ bringJudge: async () => createJudge(checkerOf(late).checker) });
  await store.getState().check({ ...asked, ...changes });
  return store.getState().checked.get('a')!.answerVerdict;
};

test.each([
  ['7', { kind: 'confirmed' }],
  ['x=\\frac{14}{2}', { kind: 'confirmed' }],
  ['7.2', { kind: 'refuted', answer: 'x=7' }],
  [null, { kind: 'unknown' }],
])('of the answer %j algebra says %j', async (answer, verdict) => {
  expect(await verdictOf({ answer })).toEqual(verdict);
});

test('a problem that algebra can’t solve, and one that takes too long, leave the answer unknown', async () => {
  expect(await verdictOf({ problem: 'Prove that there are infinitely many primes.', answer: '7' })).toEqual({ kind: 'unknown' });
  expect(await verdictOf({ answer: '7' }, ['solveProblem'])).toEqual({ kind: 'unknown' });
});

test('what was checked is not checked again, and of texts that grow meanwhile only the newest is', async () => {
  const { checker, texts } = checkerOf();
  const store = createChecksStore({ bringJudge: async () => createJudge(checker) });
  const { check } = store.getState();
  const first = check(asked);
  await Promise.all([first, check({ ...asked, parts: partsOf('b') }), check({ ...asked, parts: partsOf('c') })]);
  await check({ ...asked, parts: partsOf('c') });
  expect(texts).toEqual([sum, 'c']);
  expect(store.getState().checked.get('a')).toMatchObject({ parts: [{ source: 'c' }] });
});

test('of many attempts the newest thirty are kept', async () => {
  const store = createChecksStore({ bringJudge: async () => createJudge(checkerOf().checker) });
  for (let index = 0; index < 40; index++) await store.getState().check({ ...asked, attemptId: `a${index}`, parts: [] });
  expect([...store.getState().checked.keys()]).toEqual(Array.from({ length: 30 }, (_, index) => `a${index + 10}`));
});

test('a judge that could not be brought is asked for again, and nothing else is lost', async () => {
  let tries = 0;
  const store = createChecksStore({
    bringJudge: async () => {
      if (++tries === 1) throw new TypeError('Failed to fetch');
      return createJudge(checkerOf().checker);
    },
  });
  await store.getState().check(asked);
  expect(store.getState().checked.size).toBe(0);
  await store.getState().check(asked);
  expect(store.getState().checked.get('a')!.verdicts.map(({ mark }) => mark)).toEqual(['holds']);
});
