import { catalog, starter } from '../engine/catalog.ts';

/** What the starter was trained on. */
export const starterTopics = starter.topics;

/** What this model writes instead of a solution when a problem is beyond it, or null where it just tries. `id`: as in an attempt. */
export function refusalOf(id: string): string | null {
  return catalog.find((card) => card.id === id)?.refusal ?? null;
}
