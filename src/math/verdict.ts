/** Why two answers could not be told equal or different. */
export type Reason =
  /** Larger than what is parsed. */
  | 'too-long'
  /** No values to compare: undefined everywhere, unknown functions, too much work, too little precision. */
  | 'no-value'
  /** The numbers agree, the units do not, and no table says how they convert. */
  | 'units'
  /** The same things, once in order and once in none. */
  | 'order'
  /** Words against mathematics. */
  | 'words'
  /** Inequalities or equations in a form that is not decided here. */
  | 'form';

export type Verdict =
  | { kind: 'equal' }
  | { kind: 'different' }
  | { kind: 'unparsed'; which: 'given' | 'expected' }
  | { kind: 'undecided'; reason: Reason };

export const EQUAL: Verdict = { kind: 'equal' };
export const DIFFERENT: Verdict = { kind: 'different' };
export const undecided = (reason: Reason): Verdict => ({ kind: 'undecided', reason });
export const equalWhen = (condition: boolean): Verdict => (condition ? EQUAL : DIFFERENT);

/** Equal when all are; different when one is, whatever is unknown of the others. */
export function allOf(verdicts: Iterable<Verdict>): Verdict {
  let doubt: Verdict | null = null;
  for (const verdict of verdicts) {
    if (verdict.kind === 'different') return verdict;
    if (verdict.kind !== 'equal') doubt ??= verdict;
  }
  return doubt ?? EQUAL;
}

/** Equal when one is; different only when every one is. */
export function anyOf(verdicts: Iterable<Verdict>): Verdict {
  let doubt: Verdict | null = null;
  for (const verdict of verdicts) {
    if (verdict.kind === 'equal') return verdict;
    if (verdict.kind !== 'different') doubt ??= verdict;
  }
  return doubt ?? DIFFERENT;
}
