import type { Attempt } from '../domain/attempt.ts';

/** Whether an attempt came to its end by the model's own doing: then it has voted, if only for nothing. One that was broken off has not. */
export function isSpent({ state }: Attempt): boolean {
  return state.kind === 'complete' || state.kind === 'cut' || (state.kind === 'failed' && (state.fault === 'repeating' || state.fault === 'empty-answer'));
}
