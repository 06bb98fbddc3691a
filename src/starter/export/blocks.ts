import type { GgufTensor } from '../gguf.ts';

/** Numbers that share a scale in Q8_0, and bytes of a block: the scale as float16, then an int8 for each. */
const width = 32;
const blockBytes = 34;

/** Rows of int8 weights with a scale per block of 32 inputs, as the kernels read them. */
export interface Blocks {
  /** [inputs / 4][rows]: four consecutive inputs of a row in a word, the first in the lowest byte. */
  words: Uint32Array;
  /** [inputs / 32][rows] */
  scales: Float32Array;
  inputs: number;
  rows: number;
}

/**
 * The matrices one below the other, number for number as the GGUF has them: neighbouring rows become neighbouring words, so that
 * neighbouring threads read them together. Throws an Error where a tensor is not Q8_0 or the widths differ.
 */
export function toBlocks(matrices: readonly GgufTensor[]): Blocks {
  const inputs = matrices[0]!.shape[0]!;
  const rows = matrices.reduce((sum, { shape }) => sum + shape[1]!, 0);
  const words = new Uint32Array((inputs / 4) * rows);
  const scales = new Float32Array((inputs / width) * rows);
  let row = 0;
  for (const { type, shape, data } of matrices) {
    if (type !== 'q8_0' || shape[0] !== inputs) throw new Error(`not Q8_0 of width ${inputs}`);
    for (let own = 0; own < shape[1]!; own += 1, row += 1) {
      for (let block = 0; block < inputs / width; block += 1) {
        const at = (own * (inputs / width) + block) * blockBytes;
        scales[block * rows + row] = toFloat32(data.getUint16(at, true));
        for (let word = 0; word < width / 4; word += 1) {
          words[(block * (width / 4) + word) * rows + row] = data.getUint32(at + 2 + 4 * word, true);
        }
      }
    }
  }
  return { words, scales, inputs, rows };
}

/** From the bits of an IEEE 754 half. */
function toFloat32(half: number): number {
  const exponent = (half >> 10) & 31;
  const fraction = half & 1023;
  if (exponent === 31) throw new Error('a scale is no number');
  const size = exponent === 0 ? fraction * 2 ** -24 : (1 + fraction / 1024) * 2 ** (exponent - 15);
  return half & 0x8000 ? -size : size;
}
