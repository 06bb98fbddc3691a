import type { Manifest } from './manifest.ts';
import { isRecord } from './read-listing.ts';

/** Cache Storage writes whole or not at all, and a page can read it as well as a worker. */
const cacheName = 'lemma-models';

const keyOf = (model: string): string => new URL(`/lemma-models/${encodeURIComponent(model)}`, location.origin).href;

/** Keeps a manifest; from now on it says what the model is. */
export async function pin(manifest: Manifest): Promise<void> {
  await (await caches.open(cacheName)).put(keyOf(manifest.model), Response.json(manifest));
}

/** Null where there is none, or none that can be read. */
export async function pinned(model: string): Promise<Manifest | null> {
  const kept = await (await caches.open(cacheName)).match(keyOf(model));
  return kept ? readManifest(kept) : null;
}

export async function allPinned(): Promise<Manifest[]> {
  const cache = await caches.open(cacheName);
  const kept = await Promise.all((await cache.keys()).map(async (key) => readManifest((await cache.match(key))!)));
  return kept.filter((manifest) => manifest !== null);
}

export async function unpin(model: string): Promise<void> {
  await (await caches.open(cacheName)).delete(keyOf(model));
}

async function readManifest(kept: Response): Promise<Manifest | null> {
  const read: unknown = await kept.json().catch(() => null);
  // Only this room writes here, always whole.
  return isRecord(read) && typeof read.model === 'string' && Array.isArray(read.files) ? (read as unknown as Manifest) : null;
}
