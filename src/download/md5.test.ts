import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { createMd5 } from './md5.ts';

const md5 = (...pieces: Uint8Array[]) => {
  const hash = createMd5();
  pieces.forEach((piece) => hash.add(piece));
  return hash.end();
};

test.each([
  ['', 'd41d8cd98f00b204e9800998ecf8427e'],
  ['a', '0cc175b9c0f1b6a831c399e269772661'],
  ['message digest', 'f96b697d7cb7938d525a2f31aaf161d0'],
  ['12345678901234567890123456789012345678901234567890123456789012345678901234567890', '57edf4a22be3c955ac49da2e2107b67a'],
])('the value that RFC 1321 gives for "%s"', (text, hex) => {
  expect(md5(new TextEncoder().encode(text))).toBe(hex);
});

test('every length around the block, in one piece and in two, is as node has it', () => {
  for (let length = 0; length < 200; length++) {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 37 + length) % 256);
    const right = createHash('md5').update(bytes).digest('hex');
    expect(md5(bytes), `${length} bytes`).toBe(right);
    expect(md5(bytes.subarray(0, length / 3), bytes.subarray(length / 3)), `${length} bytes in two`).toBe(right);
  }
});
