import type { Digest, ManifestFile } from './manifest.ts';

const toHex = (bytes: ArrayBuffer | Uint8Array): string => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * Hexadecimal digest of a file. SHA needs the file whole in memory, since the web's cryptography takes no pieces: a shard has at most some 300 MB.
 * MD5, which it lacks, is read piece by piece.
 */
export async function digestOf(kind: Digest['kind'], content: Blob): Promise<string> {
  if (kind === 'md5') return md5Of(content);
  if (kind === 'sha256') return toHex(await crypto.subtle.digest('SHA-256', await content.arrayBuffer()));
  return toHex(await crypto.subtle.digest('SHA-1', await new Blob([`blob ${content.size}\0`, content]).arrayBuffer()));
}

async function md5Of(content: Blob): Promise<string> {
  const { md5 } = await import('@noble/hashes/legacy.js');
  const hash = md5.create();
  // Not every browser can iterate over a stream.
  const reader = content.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return toHex(hash.digest());
    hash.update(value);
  }
}

/** Whether these are the file's bytes, all of them. */
export async function isRight(file: ManifestFile, content: Blob): Promise<boolean> {
  return content.size === file.bytes && (await digestOf(file.digest.kind, content)) === file.digest.hex;
}
