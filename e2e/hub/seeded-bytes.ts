import { randomBytes } from 'node:crypto';

/** Bytes that look random and are the same in every run: a counter of 32 bits mixed by multiplication (lowbias32). */
export function seededBytes(length: number, seed: number): Buffer {
  const words = new Uint32Array(Math.ceil(length / 4));
  for (let index = 0; index < words.length; index++) {
    let x = (index + Math.imul(seed, 0x9e3779b9)) | 0;
    x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
    x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
    words[index] = x ^ (x >>> 16);
  }
  return Buffer.from(words.buffer, 0, length);
}

/** A revision's name as git would give it. */
export const newCommit = (): string => randomBytes(20).toString('hex');
