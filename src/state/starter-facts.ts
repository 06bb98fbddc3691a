import { catalog, starter } from '../engine/catalog.ts';

/** What the starter was trained on. */
export const starterTopics = starter.topics;

/** Whether this model is the starter, on whichever processor. `id`: as in an attempt. */
export const isStarter = (id: string): boolean => catalog.some((card) => card.id === id);

/** What this model writes instead of a solution when a problem is beyond it, in each of its languages; nothing where it just tries. `id`: as in an attempt. */
function refusalsOf(id: string): readonly string[] {
  return catalog.find((card) => card.id === id)?.refusals ?? [];
}

/** Whether a text is a refusal of this model; while it is `growing`, whether it may yet become one: it is told in the reader's own language instead. */
export function isRefusal(id: string, text: string, growing: boolean): boolean {
  const written = text.trim();
  return written !== '' && refusalsOf(id).some((refusal) => (growing ? refusal.startsWith(written) : written === refusal));
}
