/** web-llm's generator counts in this ring, and turns 0 into 1. */
const modulus = 2 ** 31 - 1;

/**
 * From a seed of ours to one that web-llm 0.2.86 draws well from. Its generator multiplies (MINSTD): seeds from 1 to 8 all draw first
 * next to 0, which is the greedy token, and neighbouring seeds draw alike. The finaliser of MurmurHash3 tears them apart.
 */
export function hashSeed(seed: number): number {
  let hash = seed ^ 0x9e3779b9;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) % (modulus - 1) + 1;
}
