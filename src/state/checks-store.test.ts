import { expect, test } from 'vitest';
import type { Attempt, AttemptState } from '../domain/attempt.ts';
import { createSession } from '../domain/session.ts';
import type { VoteSize } from '../domain/vote-size.ts';
import type { TaskName } from '../math/tasks.ts';
import { splitSteps } from '../solving/split-steps.ts';
import { type Asked, createChecksStore, type Judge } from './checks-store.ts';
import { inlineChecker } from './inline-checker.ts';
import { createJudge } from './judge-attempt.ts';

const sum = '1. \\(27+8=35\\)';
const partsOf = (text: string) => splitSteps(text).parts;
const asked: Asked = { attemptId: 'a', problem: 'Solve 5x - 8 = 27', parts: partsOf(sum), answer: null };
const verdictOf = async (changes: Partial<Asked>, late: readonly TaskName[] = []) => {
  const store = createChecksStore({ bringJudge: async () => createJudge(inlineChecker(late).checker) });
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
  const { checker, texts } = inlineChecker();
  const store = createChecksStore({ bringJudge: async () => createJudge(checker) });
  const { check } = store.getState();
  const first = check(asked);
  await Promise.all([first, check({ ...asked, parts: partsOf('b') }), check({ ...asked, parts: partsOf('c') })]);
  await check({ ...asked, parts: partsOf('c') });
  expect(texts).toEqual([sum, 'c']);
  expect(store.getState().checked.get('a')).toMatchObject({ parts: [{ source: 'c' }] });
});

test('of many attempts the newest thirty are kept', async () => {
  const store = createChecksStore({ bringJudge: async () => createJudge(inlineChecker().checker) });
  for (let index = 0; index < 40; index++) await store.getState().check({ ...asked, attemptId: `a${index}`, parts: [] });
  expect([...store.getState().checked.keys()]).toEqual(Array.from({ length: 30 }, (_, index) => `a${index + 10}`));
});

test('a judge that could not be brought is asked for again, and nothing else is lost', async () => {
  let tries = 0;
  const store = createChecksStore({
    bringJudge: async () => {
      if (++tries === 1) throw new TypeError('Failed to fetch');
      return createJudge(inlineChecker().checker);
    },
  });
  await store.getState().check(asked);
  expect(store.getState().checked.size).toBe(0);
  await store.getState().check(asked);
  expect(store.getState().checked.get('a')!.verdicts.map(({ mark }) => mark)).toEqual(['holds']);
});

const attemptOf = (text: string, index: number, state: AttemptState = { kind: 'complete' }): Attempt => ({
  id: `a${index}`,
  sessionId: 's',
  model: 'starter',
  sampling: { temperature: 0, topP: 1, seed: 0, maxTokens: 512 },
  startedAt: index,
  text,
  state,
  timing: null,
});
const voteOf = (problem: string, texts: readonly string[], wanted: VoteSize) =>
  createChecksStore({ bringJudge: async () => createJudge(inlineChecker().checker) })
    .getState()
    .count(createSession(problem, { wanted }), texts.map((text, index) => attemptOf(text, index)));

test('answers that are the same in other words vote together, and a slip on the way counts half', async () => {
  const vote = await voteOf('How many marbles has Ann?', ['1. \\(1+1=3\\)\n\n\\boxed{0.5}', '\\boxed{2}', '\\boxed{\\frac{1}{2}}'], 3);
  expect(vote).toMatchObject({
    counted: 3,
    leader: 0,
    outcome: { kind: 'decided', by: 'all' },
    choices: [
      { answer: '0.5', attempts: ['a2', 'a0'], flawed: false },
      { answer: '2', attempts: ['a1'] },
    ],
  });
});

test('the answer that algebra comes to wins against the many', async () => {
  const vote = await voteOf('Solve 5x - 8 = 27', ['\\boxed{7.2}', '\\boxed{7.2}', '\\boxed{7}'], 8);
  expect(vote).toMatchObject({ leader: 1, outcome: { kind: 'decided', by: 'algebra' }, choices: [{ algebra: 'refuted' }, { algebra: 'confirmed' }] });
});

test('what was broken off has no vote', async () => {
  const store = createChecksStore({ bringJudge: async () => createJudge(inlineChecker().checker) });
  const states: AttemptState[] = [{ kind: 'stopped' }, { kind: 'interrupted' }, { kind: 'writing' }, { kind: 'failed', fault: 'worker-died' }];
  const session = createSession('How many?', { wanted: 3 });
  const vote = await store.getState().count(session, states.map((state, index) => attemptOf('\\boxed{1}', index, state)));
  expect(vote).toMatchObject({ counted: 0, choices: [], leader: null, outcome: { kind: 'open' } });
  expect(store.getState().votes.get(session.id)).toBe(vote);
});

test('where nobody can judge there is no count', async () => {
  const store = createChecksStore({ bringJudge: () => Promise.reject(new TypeError('Failed to fetch')) });
  expect(await store.getState().count(createSession('How many?', { wanted: 3 }), [attemptOf('\\boxed{1}', 0)])).toBeNull();
});

test('a problem is told by its kind, and a typed answer is judged; where that takes too long, or nobody can judge, neither is', async () => {
  const { kindOf, operationOf, judgeAnswer } = createChecksStore({ bringJudge: async () => createJudge(inlineChecker().checker) }).getState();
  expect(await kindOf(asked.problem)).toBe('linear');
  expect(await operationOf(asked.problem, '', '\\(5x=35\\)')).toEqual({ kind: 'add', by: '8' });
  expect(await judgeAnswer(asked.problem, null, '7')).toEqual({ kind: 'right', by: 'algebra' });
  expect(await judgeAnswer('How much is it?', '58', '58')).toEqual({ kind: 'right', by: 'solution' });

  const late = createChecksStore({ bringJudge: async () => createJudge(inlineChecker(['kindOfProblem', 'findOperation', 'judgeAnswer']).checker) }).getState();
  const absent = createChecksStore({ bringJudge: () => Promise.reject(new Error('not fetched')) }).getState();
  for (const store of [late, absent]) {
    expect(await store.kindOf(asked.problem)).toBeNull();
    expect(await store.operationOf(asked.problem, '', '\\(5x=35\\)')).toBeNull();
    expect(await store.judgeAnswer(asked.problem, null, '7')).toBeNull();
  }
});

test.each<[name: string, judge: () => Promise<Judge>, verdict: object]>([
  ['lines are judged', async () => createJudge(inlineChecker().checker), { kind: 'judged', isSolved: false, lastRight: '5x = 35', lines: [{ kind: 'follows' }, { kind: 'does-not-follow' }] }],
  ['lines that take too long', async () => createJudge(inlineChecker(['judgeWork']).checker), { kind: 'late' }],
  ['a worker that dies', async () => createJudge({ run: async () => ({ kind: 'failed', detail: 'scripted' }) }), { kind: 'broken' }],
  ['a judge that can’t be fetched', () => Promise.reject(new TypeError('Failed to fetch')), { kind: 'broken' }],
])('%s: the ending says so', async (_, bringJudge, verdict) => {
  const { judgeWork } = createChecksStore({ bringJudge }).getState();
  expect(await judgeWork('Solve 5x - 8 = 27', '5x = 35\nx = 6')).toMatchObject(verdict);
});
