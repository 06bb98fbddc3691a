/** Why a line is not judged. */
export type Unjudged =
  /** The formula is not read, or too large. */
  | 'unparsed'
  /** It has no value: infinite, undefined, unknown functions, too much work. */
  | 'no-value'
  /** An equation or a definition: true of some values only. */
  | 'statement'
  /** Both sides are the same text. */
  | 'trivial'
  /** Rounded numbers that agree too nearly to be called wrong. */
  | 'rounding'
  /** Units, degrees or percent that may convert. */
  | 'units'
  /** It may be read in two ways, and they disagree. */
  | 'ambiguous'
  /** A relation that this room does not judge. */
  | 'relation';

/** `left` and `right` are the two values; `at` says of which letters, such as `x = 1`, or is null. */
export type Verdict =
  | { kind: 'holds' }
  | { kind: 'fails'; left: string; right: string; at: string | null }
  | { kind: 'not-checkable'; reason: Unjudged };

export const HOLDS: Verdict = { kind: 'holds' };
export const unjudged = (reason: Unjudged): Verdict => ({ kind: 'not-checkable', reason });
