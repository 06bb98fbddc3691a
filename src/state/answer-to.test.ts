import { expect, test } from 'vitest';
import type { AttemptState } from '../domain/attempt.ts';
import { attemptOf, openTab, sessionOf } from '../storage/fresh-database.ts';
import { createAnswerTo } from './answer-to.ts';
import { createChecksStore } from './checks-store.ts';
import { inlineChecker } from './inline-checker.ts';
import { createJudge } from './judge-attempt.ts';

const complete: AttemptState = { kind: 'complete' };
const boxed = (answer: string) => `1. So it is.\n\nAnswer: \\(\\boxed{${answer}}\\)`;

test.each([
  ['no solution', 'Solve 5x - 8 = 27', [], null],
  ['a solution without an answer', 'Solve 5x - 8 = 27', ['1. Add'], null],
  ['an answer that algebra comes to', 'Solve 5x - 8 = 27', [boxed('7')], { answer: '7', checked: true }],
  ['a wrong newest answer', 'Solve 5x - 8 = 27', [boxed('7'), boxed('8')], { checked: true }],
  ['answers that nothing can check: the newest', 'How many offices are there?', [boxed('5'), boxed('6')], { answer: '6', checked: false }],
])('the key of a problem with %s', async (_, problem, texts, expected) => {
  const { sessions, attempts } = openTab();
  const session = sessionOf(1, { problem });
  await sessions.create(session);
  for (const [index, text] of texts.entries()) await attempts.begin(attemptOf(`a${index}`, session.id, { text, state: complete, startedAt: index }));
  const checks = createChecksStore({ bringJudge: async () => createJudge(inlineChecker().checker) });
  const found = await createAnswerTo({ attempts, checks })(session);
  if (expected === null) expect(found).toBeNull();
  else expect(found).toMatchObject(expected);
  if (expected?.checked) expect(found!.answer).toMatch(/^(?:x\s*=\s*)?7$/);
});

test('where the judge does not come the newest answer is taken, unchecked', async () => {
  const { sessions, attempts } = openTab();
  await sessions.create(sessionOf(1));
  await attempts.begin(attemptOf('a', sessionOf(1).id, { text: boxed('7'), state: complete }));
  const checks = createChecksStore({ bringJudge: () => Promise.reject(new Error('scripted')) });
  expect(await createAnswerTo({ attempts, checks })(sessionOf(1))).toEqual({ answer: '7', checked: false });
});
