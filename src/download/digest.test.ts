import { expect, test } from 'vitest';
import { digestOf, isRight } from './digest.ts';
import type { Digest, ManifestFile } from './manifest.ts';

const content = new Blob(['hello\n']);

// `printf 'hello\n' | git hash-object --stdin`, sha256sum, md5sum.
const digests: Digest[] = [
  { kind: 'git-sha1', hex: 'ce013625030ba8dba906f756967f9e9ca394464a' },
  { kind: 'sha256', hex: '5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03' },
  { kind: 'md5', hex: 'b1946ac92492d2347c6235b4d2611184' },
];

test.each(digests)('$kind is as its tool has it', async ({ kind, hex }) => {
  expect(await digestOf(kind, content)).toBe(hex);
});

test.each(digests)('one byte flipped, missing or added is found by $kind', async (digest) => {
  const file: ManifestFile = { path: 'a', bytes: 6, digest, url: 'a', shelf: 'webllm/model' };
  expect(await isRight(file, content)).toBe(true);
  for (const wrong of ['hellp\n', 'hello', 'hello\n\n']) expect(await isRight(file, new Blob([wrong])), wrong).toBe(false);
});
