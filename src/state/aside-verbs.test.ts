// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { EngineError } from '../engine/engine.ts';
import { chatml } from '../engine/prompt-forms.ts';
import { splitSteps } from '../solving/split-steps.ts';
import { createTutor } from './scripted-tutor.ts';

const ownWork = async (problem: string) => {
  const parts = createTutor();
  await parts.tutor.getState().solve(problem, { way: 'own' });
  return { ...parts, next: (work: string) => parts.tutor.getState().nextLine(work) };
};

test('a student’s own work asks no model, and is kept though the sheet shows another problem by now', async () => {
  const { tutor, shown, requests, sessions, database } = await ownWork('Solve 5x - 8 = 27');
  const { session } = shown();
  expect(await tutor.getState().keepWork(session, '5x = 35')).toBe(true);
  expect(shown().session.work).toBe('5x = 35');
  tutor.getState().newProblem();
  await tutor.getState().keepWork(session, '5x = 35\nx = 7');
  expect(await sessions.get(session.id)).toMatchObject({ work: '5x = 35\nx = 7', way: 'own' });
  expect(tutor.getState().open.kind).toBe('none');
  expect(requests).toEqual([]);
  database.close({ disableAutoOpen: true });
  expect(await tutor.getState().keepWork(session, 'x')).toBe(false);
  expect(tutor.getState().storageFault).not.toBeNull();
});

test('the model is stopped as soon as it has written the next line, and what can’t be written says so', async () => {
  const { next, write, tutor, shown, attempts } = await ownWork('Solve 5x - 8 = 27');
  const found = next('');
  await write('1. Add 8 on both sides: \\(5x=27+8=35\\)\n2. Divide both sides by 5: \\(x=35\\div 5=7\\)\n');
  expect(await found).toEqual({ kind: 'found', line: '5x = 35', words: 'Add 8 on both sides', at: 0, isChecked: true });

  const dies = next('');
  await write(new EngineError('worker-died', 'scripted'));
  expect(await dies).toEqual({ kind: 'failed', fault: 'worker-died' });

  const stopped = next('');
  expect(await next(''), 'one at a time').toEqual({ kind: 'stopped' });
  await write('1. Add');
  tutor.getState().stop();
  expect(await stopped).toEqual({ kind: 'stopped' });
  expect(tutor.getState().solving).toBeNull();
  expect(await attempts.ofSession(shown().session.id), 'nothing of it is kept').toEqual([]);
});

const [step] = splitSteps('1. Collect what is alike: \\(5x = 35\\)').parts as [Extract<ReturnType<typeof splitSteps>['parts'][number], { kind: 'step' }>];

test('why a step is allowed is told as it is written, one thing at a time; it can be stopped, and nothing of it is kept', async () => {
  const { tutor, write, shown, requests, attempts } = createTutor({ toChat: chatml });
  const solved = tutor.getState().solve('Solve 5x - 8 = 27');
  await write('1. Collect');
  const told: string[] = [];
  const ask = () => tutor.getState().explain({ step, earlier: null }, 'en', (text) => told.push(text));
  expect(await ask(), 'while a solution is written').toEqual({ kind: 'stopped' });
  await write('');
  await solved;

  const explained = ask();
  expect(tutor.getState().solving).toBe(shown().session.id);
  await tutor.getState().solve('1 + 1');
  await write('Terms with the same letter');
  await vi.waitFor(() => expect(told).toEqual(['Terms with the same letter']));
  await write(' are added.');
  await write('');
  expect(await explained).toEqual({ kind: 'explained', text: 'Terms with the same letter are added.' });
  expect(requests.map(({ maxTokens }) => maxTokens)).toEqual([512, 120]);

  const stopped = ask();
  await write('Terms');
  tutor.getState().stop();
  expect(await stopped).toEqual({ kind: 'stopped' });
  expect(tutor.getState().solving).toBeNull();
  expect(await attempts.ofSession(shown().session.id)).toHaveLength(1);
});
