import type { Attempt } from '../domain/attempt.ts';
import { type Ballot, countBallots, type Outcome } from '../solving/count-ballots.ts';
import type { Checked } from './checks-store.ts';

/** A solution that came to its end, and what algebra says of it. */
export interface Voter {
  attempt: Attempt;
  checked: Checked;
}

/** An answer, as LaTeX, and the attempts that came to it: the best one first. */
export interface Choice {
  answer: string;
  attempts: readonly string[];
  flawed: boolean;
  algebra: Ballot['algebra'];
}

/** How a vote stands. `counted`: solutions that have come. */
export interface Vote {
  counted: number;
  wanted: number;
  choices: readonly Choice[];
  /** Index in `choices`. */
  leader: number | null;
  outcome: Outcome;
}

const isFlawed = ({ tally }: Checked): boolean => tally.failing > 0;

/** Groups solutions by their answers and counts them. `isSame`: whether two answers are mathematically equal. */
export async function countVotes(voters: readonly Voter[], wanted: number, isSame: (one: string, other: string) => Promise<boolean>): Promise<Vote> {
  const groups: Array<{ answer: string; voters: Voter[] }> = [];
  const ballots: Ballot[] = [];
  for (const voter of voters) {
    const { answer, answerVerdict } = voter.checked;
    const choice = answer === null ? null : await place(voter, answer);
    ballots.push({ choice, algebra: answerVerdict.kind, flawed: isFlawed(voter.checked) });
  }
  const { leader, outcome } = countBallots(ballots, wanted);
  return { counted: voters.length, wanted, leader, outcome, choices: groups.map(toChoice) };

  async function place(voter: Voter, answer: string): Promise<number> {
    for (const [index, group] of groups.entries()) {
      if (!(await isSame(answer, group.answer))) continue;
      group.voters.push(voter);
      return index;
    }
    return groups.push({ answer, voters: [voter] }) - 1;
  }
}

function toChoice({ answer, voters }: { answer: string; voters: readonly Voter[] }): Choice {
  const algebra = voters.map(({ checked }) => checked.answerVerdict.kind);
  const best = voters.toSorted((a, b) => Number(isFlawed(a.checked)) - Number(isFlawed(b.checked)));
  return {
    answer,
    attempts: best.map(({ attempt }) => attempt.id),
    flawed: voters.every(({ checked }) => isFlawed(checked)),
    algebra: algebra.find((kind) => kind !== 'unknown') ?? 'unknown',
  };
}
