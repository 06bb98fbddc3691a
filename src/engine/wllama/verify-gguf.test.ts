import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { starterFile } from '../catalog.ts';
import { verifyGguf } from './verify-gguf.ts';

const whole = readFileSync(`public${starterFile.url}`);
const flipped = Buffer.from(whole);
flipped[flipped.length - 1]! ^= 1;

test('the bundled file is what the catalogue says', async () => {
  await expect(verifyGguf(new Blob([whole]), starterFile)).resolves.toBeUndefined();
});

test.each([
  ["a captive portal's page", Buffer.from('<!doctype html><p>Please log in')],
  ['a file cut short', whole.subarray(0, 1000)],
  ['an empty file', Buffer.alloc(0)],
  ['one bit changed', flipped],
])('%s is corrupt', async (_, bytes) => {
  await expect(verifyGguf(new Blob([bytes]), starterFile)).rejects.toMatchObject({ fault: 'corrupt' });
});
