import { catalog, starter } from '../engine/catalog.ts';

/** What the starter was trained on. */
export const starterTopics = starter.topics;

/** What this model writes instead of a solution when a problem is beyond it, in each of its languages; nothing where it just tries. `id`: as in an attempt. */
export function refusalsOf(id: string): readonly string[] {
  return catalog.find((card) => card.id === id)?.refusals ?? [];
}
