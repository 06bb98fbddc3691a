/** Why a value can't be had: beyond the bounds, not a number, or mathematics that this room does not know. */
export type Obstacle = 'too-large' | 'undefined' | 'not-real' | 'not-integer' | 'unknown-symbol' | 'unknown-operation' | 'too-much-work';

/** Thrown inside the room only: every public function catches it and answers with a kind of its own. No Error: its stack would cost more than the sum it stops. */
class NotEvaluable {
  constructor(readonly obstacle: Obstacle) {}
}

export function fail(obstacle: Obstacle): never {
  throw new NotEvaluable(obstacle);
}

/** The result of `compute`, or null where there is none: no value, or an expression too deep for the stack. */
export function attempt<T>(compute: () => T): T | null {
  try {
    return compute();
  } catch (error) {
    if (error instanceof NotEvaluable || error instanceof RangeError) return null;
    throw error;
  }
}
