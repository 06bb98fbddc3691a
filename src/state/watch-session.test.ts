import { expect, test, vi } from 'vitest';
import { attemptOf, openTab, sessionOf } from '../storage/fresh-database.ts';
import { watchSession } from './watch-session.ts';

const { id } = sessionOf(1);
const complete = { text: 'whole', state: { kind: 'complete' }, timing: null } as const;

test('a session and its attempts are told of together: neither is ever older than the other', async () => {
  const { sessions, attempts } = openTab();
  await sessions.create(sessionOf(1));
  const told: unknown[] = [];
  const stop = watchSession({ sessions, attempts }, id, {
    isOwn: () => true,
    onChange: (session, list) => told.push([session?.updatedAt, ...list.map(({ state }) => state.kind)]),
    onFault: expect.fail,
  });
  const now = vi.spyOn(Date, 'now');
  const expected: unknown[] = [[1]];
  await vi.waitFor(() => expect(told).toEqual(expected));
  for (const [at, kind, change] of [
    [5_000, 'writing', () => attempts.begin(attemptOf('a', id))],
    [6_000, 'complete', () => attempts.end('a', complete)],
  ] as const) {
    now.mockReturnValue(at);
    await change();
    expected.push([at, kind]);
    await vi.waitFor(() => expect(told.at(-1)).toEqual(expected.at(-1)));
  }
  now.mockRestore();
  stop();
  expect(told).toEqual(expected);
});
