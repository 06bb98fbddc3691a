/** The 32-bit FNV-1a hash (Fowler, Noll, Vo), its bits mixed by MurmurHash3's finalizer, so that neighbours share none. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/**
 * How the solution at a place of a session's vote is sampled: the first is greedy, the others as the makers of Qwen2-Math sample for a vote (temperature
 * 1.0, top_p 0.9). The seed, an integer from 0 to 2³¹ − 1, follows from session and place, so that a vote can be written again.
 */
export function voteSampling(sessionId: string, place: number): { temperature: number; topP: number; seed: number } {
  return { ...(place === 0 ? { temperature: 0, topP: 1 } : { temperature: 1, topP: 0.9 }), seed: hash(`${sessionId}:${place}`) >>> 1 };
}
