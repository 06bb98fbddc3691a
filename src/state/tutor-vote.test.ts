// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { starter } from '../engine/catalog.ts';
import { EngineError } from '../engine/engine.ts';
import { createTutor } from './scripted-tutor.ts';

/** Has each of these written whole, as far as they are asked for. */
async function writeAll(write: (text: string) => Promise<void>, texts: readonly string[]) {
  for (const text of texts) {
    await write(text);
    await write('');
  }
}

const answers = (...values: string[]) => values.map((value) => `\\boxed{${value}}`);

test('of a vote of three two are enough when they agree, and the better one is shown', async () => {
  const { tutor, shown, write, requests, attempts } = createTutor();
  const done = tutor.getState().solve('How many marbles has Ann?', { size: 3 });
  await writeAll(write, ['1. \\(1+1=3\\)\n\n\\boxed{1/2}', ...answers('0.5')]);
  await done;
  expect(requests.map(({ temperature, topP }) => [temperature, topP])).toEqual([[0, 1], [1, 0.9]]);
  const kept = await attempts.ofSession(shown().session.id);
  expect(kept.map(({ state }) => state.kind)).toEqual(['complete', 'complete']);
  expect(shown()).toMatchObject({ session: { wanted: 3 }, shown: kept[1]!.id });
  expect(tutor.getState().solving).toBeNull();
});

test('a vote that is stopped keeps what is there, and goes on from it', async () => {
  const { tutor, shown, write, attempts } = createTutor();
  const done = tutor.getState().solve('How many marbles has Ann?', { size: 3 });
  await writeAll(write, answers('1'));
  await write('2, I');
  tutor.getState().stop();
  await done;
  expect(shown().attempts.map(({ text, state }) => [text, state.kind])).toEqual([['\\boxed{1}', 'complete'], ['2, I', 'stopped']]);

  const rest = tutor.getState().vote(3);
  await writeAll(write, answers('2', '2'));
  await rest;
  const kept = await attempts.ofSession(shown().session.id);
  expect(kept.map(({ state }) => state.kind)).toEqual(['complete', 'stopped', 'complete', 'complete']);
  expect(shown().shown).toBe(kept[2]!.id);
});

test('a model that dies ends the vote, and one that says it can’t is not asked again', async () => {
  const { tutor, shown, write, requests } = createTutor();
  const dies = tutor.getState().solve('How many?', { size: 8 });
  await write(new EngineError('worker-died', 'scripted'));
  await dies;
  expect(shown().attempts.map(({ state }) => state.kind)).toEqual(['failed']);
  const refuses = tutor.getState().solve('Why?', { size: 8 });
  await writeAll(write, [starter.refusals[0]!]);
  await refuses;
  expect(requests).toHaveLength(2);
});

test('a session that is deleted between two solutions of its vote gets no more', async () => {
  const { tutor, write, sessions, shown, requests } = createTutor();
  const done = tutor.getState().solve('How many?', { size: 8 });
  await write('\\boxed{1}');
  const { id } = shown().session;
  const ending = write('');
  tutor.getState().leaveSession(id);
  await sessions.remove(id);
  await ending.catch(() => {});
  await done;
  expect(tutor.getState().open.kind).toBe('none');
  expect(requests.length).toBeLessThanOrEqual(1);
});
