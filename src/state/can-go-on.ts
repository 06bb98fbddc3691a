import type { Attempt } from '../domain/attempt.ts';
import type { ModelCard } from '../engine/catalog.ts';
import { canGoOn as hasRoom } from '../solving/budget.ts';

/** Whether this model can go on with an attempt: one of its own that was broken off, with room left in its context. */
export function canGoOn(card: ModelCard, attempt: Attempt, problem: string): boolean {
  const isBroken = attempt.state.kind !== 'writing' && attempt.state.kind !== 'complete';
  const isCircle = attempt.state.kind === 'failed' && attempt.state.fault === 'repeating';
  return isBroken && !isCircle && attempt.text !== '' && attempt.model === card.id && hasRoom(card, problem, attempt.text);
}
