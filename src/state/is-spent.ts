import type { Attempt } from '../domain/attempt.ts';
import { isFromLink } from '../domain/from-link.ts';

/** Whether an attempt came to its end by the model's own doing: then it has voted, if only for nothing. One that was broken off has not, and none that came with a link: nobody here knows who wrote it. */
export function isSpent(attempt: Attempt): boolean {
  const { state } = attempt;
  if (isFromLink(attempt)) return false;
  return state.kind === 'complete' || state.kind === 'cut' || (state.kind === 'failed' && (state.fault === 'repeating' || state.fault === 'empty-answer'));
}
