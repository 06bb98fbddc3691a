import { expect, test } from 'vitest';
import { createTurns } from './turns.ts';

const never = new AbortController().signal;

test('first come, first served', async () => {
  const turns = createTurns();
  const order: string[] = [];
  const go = async (name: string) => {
    const release = await turns.take(never);
    order.push(`${name} in`);
    await Promise.resolve();
    order.push(`${name} out`);
    release();
  };
  await Promise.all(['a', 'b', 'c'].map(go));
  expect(order).toEqual(['a in', 'a out', 'b in', 'b out', 'c in', 'c out']);
});

test('one that is aborted while it waits rejects at once and passes its turn on', async () => {
  const turns = createTurns();
  const release = await turns.take(never);
  const stop = new AbortController();
  const second = turns.take(stop.signal);
  const third = turns.take(never);
  stop.abort('enough');
  await expect(second).rejects.toBe('enough');

  const early = await Promise.race([third, Promise.resolve('still waiting')]);
  expect(early).toBe('still waiting');
  release();
  (await third)();
});

test('one that is aborted already never gets the turn', async () => {
  const turns = createTurns();
  await expect(turns.take(AbortSignal.abort('enough'))).rejects.toBe('enough');
  (await turns.take(never))();
});
