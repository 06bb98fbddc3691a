import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Ballot, countBallots } from './count-ballots.ts';

const of = (choice: number | null, changes: Partial<Ballot> = {}): Ballot => ({ choice, algebra: 'unknown', flawed: false, ...changes });
const open = { kind: 'open' };
const by = (what: string) => ({ kind: 'decided', by: what });

test.each([
  ['one of three', [of(0)], 3, 0, open],
  ['two of three that agree', [of(0), of(0)], 3, 0, by('lead')],
  ['two of three that differ', [of(0), of(1)], 3, 0, open],
  ['the third decides', [of(0), of(1), of(1)], 3, 1, by('all')],
  ['three that differ: the first', [of(0), of(1), of(2)], 3, 0, by('all')],
  ['four of eight that agree: a new answer could only draw level', [of(0), of(0), of(0), of(0)], 8, 0, by('lead')],
  ['three of eight that agree', [of(0), of(0), of(0)], 8, 0, open],
  ['an earlier answer that could draw level would lead', [of(0), of(1), of(1), of(1), of(1), of(1)], 8, 1, by('lead')],
  ['the same, one vote closer', [of(0), of(0), of(1), of(1), of(1), of(1)], 8, 1, open],
  ['a slip halves a vote', [of(0, { flawed: true }), of(1)], 3, 1, open],
  ['two that agree, each with a slip, can only be drawn level with', [of(0, { flawed: true }), of(0, { flawed: true })], 3, 0, by('lead')],
  ['algebra decides at once', [of(0, { algebra: 'confirmed' })], 8, 0, by('algebra')],
  ['algebra decides against the many', [of(0, { algebra: 'refuted' }), of(0, { algebra: 'refuted' }), of(1, { algebra: 'confirmed' })], 8, 1, by('algebra')],
  ['two that agree on what algebra refutes go on', [of(0, { algebra: 'refuted' }), of(0, { algebra: 'refuted' })], 3, 0, open],
  ['one without an answer is counted, and has no vote', [of(null), of(0)], 3, 0, by('lead')],
  ['one without an answer, and one with a slip', [of(null), of(0, { flawed: true })], 3, 0, open],
  ['none with an answer', [of(null), of(null), of(null)], 3, null, by('all')],
  ['nothing yet', [], 3, null, open],
  ['more than were wanted', [of(0), of(1), of(1)], 1, 1, by('all')],
] as const)('%s', (_, ballots, wanted, leader, outcome) => {
  expect(countBallots(ballots, wanted)).toMatchObject({ leader, outcome });
});

/** Choices numbered in the order in which they come. */
const anyBallots = fc.array(fc.record({ pick: fc.nat(3), flawed: fc.boolean() }), { minLength: 8, maxLength: 8 }).map((drawn) => {
  const seen: number[] = [];
  return drawn.map(({ pick, flawed }) => {
    if (!seen.includes(pick)) seen.push(pick);
    return of(seen.indexOf(pick), { flawed });
  });
});

test('a vote that is decided early comes out as it would with all of them', () => {
  fc.assert(
    fc.property(anyBallots, (ballots) => {
      const early = ballots.map((_, n) => countBallots(ballots.slice(0, n + 1), 8)).find(({ outcome }) => outcome.kind === 'decided')!;
      expect(early.leader).toBe(countBallots(ballots, 8).leader);
    }),
    { seed: 11, numRuns: 2_000 },
  );
});
