import { catalog, starter } from '../engine/catalog.ts';

/** What the starter was trained on. */
export const starterTopics = starter.topics;

/** What this model writes instead of a solution when a problem is beyond it, or null where it just tries. `id`: as in an attempt. */
export function refusalOf(id: string): string | null {
  return catalog.find((card) => card.id === id)?.refusal ?? null;
}

/** Whether a text is the refusal of this model; while it is `growing`, whether it may yet become it: it is told in the reader's own language instead. */
export function isRefusal(id: string, text: string, growing: boolean): boolean {
  const refusal = refusalOf(id);
  const written = text.trim();
  return refusal !== null && written !== '' && (growing ? refusal.startsWith(written) : written === refusal);
}
