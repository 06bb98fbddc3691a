import type { Settings } from '../domain/settings.ts';
import type { VoteSize } from '../domain/vote-size.ts';
import type { ModelCard } from '../engine/catalog.ts';

/** How many solutions a problem is given at most unless the reader says otherwise: the starter writes the same again, a full model slips now and then. */
export function voteSizeOf({ votes }: Settings, { topics }: Pick<ModelCard, 'topics'>): VoteSize {
  return votes ?? (topics.length > 0 ? 1 : 3);
}
