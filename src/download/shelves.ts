import type { ManifestFile } from './manifest.ts';

/** Marks what was checked before it was put here: what WebLLM may have fetched by itself does not count. */
const mark = 'X-Lemma-Digest';

const markOf = ({ digest, bytes }: ManifestFile): string => `${digest.kind}:${digest.hex}:${bytes}`;

/** Whether the file was checked and put on its shelf. Its bytes aren't read again: see `checkModel`. */
export async function isOnShelf(file: ManifestFile): Promise<boolean> {
  const kept = await (await caches.open(file.shelf)).match(file.url);
  return kept?.headers.get(mark) === markOf(file);
}

/** Puts a checked file where WebLLM will look for it. */
export async function putOnShelf(file: ManifestFile, content: Blob): Promise<void> {
  const type = file.path.endsWith('.json') ? 'application/json' : file.shelf === 'webllm/wasm' ? 'application/wasm' : 'application/octet-stream';
  const headers = { 'Content-Type': type, 'Content-Length': String(file.bytes), [mark]: markOf(file) };
  await (await caches.open(file.shelf)).put(file.url, new Response(content, { headers }));
}

/** The bytes of a file, or null where it isn't here. */
export async function takeFromShelf(file: ManifestFile): Promise<Blob | null> {
  const kept = await (await caches.open(file.shelf)).match(file.url);
  return kept ? kept.blob() : null;
}

export async function removeFromShelf(file: ManifestFile): Promise<void> {
  await (await caches.open(file.shelf)).delete(file.url);
}
