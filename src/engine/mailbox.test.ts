import { expect, test } from 'vitest';
import { createMailbox } from './mailbox.ts';

test('all that was put is read in order, before and while it is read', async () => {
  const mailbox = createMailbox<number>();
  mailbox.put(1);
  mailbox.put(2);
  const read: number[] = [];
  for await (const value of mailbox) {
    read.push(value);
    if (value === 2) setTimeout(() => [mailbox.put(3), mailbox.close()]);
  }
  expect(read).toEqual([1, 2, 3]);
});

test('an error comes after what was put before it', async () => {
  const mailbox = createMailbox<number>();
  mailbox.put(1);
  mailbox.close(new Error('broken'));
  const read: number[] = [];
  const reading = (async () => {
    for await (const value of mailbox) read.push(value);
  })();
  await expect(reading).rejects.toThrow('broken');
  expect(read).toEqual([1]);
});

test('the first end counts', async () => {
  const mailbox = createMailbox<number>();
  mailbox.close();
  mailbox.close(new Error('late'));
  expect(await mailbox[Symbol.asyncIterator]().next()).toEqual({ done: true, value: undefined });
});
