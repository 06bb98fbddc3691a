import { DownloadError } from './fault.ts';
import { type Manifest, type ManifestFile, totalBytes } from './manifest.ts';
import { partsFolder, partSizes, removeParts } from './part-file.ts';
import { allPinned, pinned, unpin } from './pinned.ts';
import { isOnShelf, removeFromShelf } from './shelves.ts';

/** Held by whoever writes a model's files: one for all tabs and all models. Loads share it where nobody writes. */
export const lockName = 'lemma-models';

/** Whether this browser can keep a model: files that a worker writes, the caches that WebLLM reads, one lock for all tabs. */
export const canKeep = (): boolean => 'caches' in globalThis && 'locks' in navigator && 'getDirectory' in (navigator.storage ?? {});

/** A model that is here, whole or in part. */
export interface ModelHere {
  manifest: Manifest;
  /** Bytes of files that were checked, and of parts. */
  stored: number;
  parts: number;
  total: number;
  isWhole: boolean;
}

/** Everything that was begun, in no order. Empty in a browser that can't keep models. */
export async function listModels(): Promise<ModelHere[]> {
  if (!canKeep()) return [];
  return Promise.all((await allPinned()).map(look));
}

/** One model, or null where nothing of it is here. */
export async function findModelHere(model: string): Promise<ModelHere | null> {
  const manifest = canKeep() ? await pinned(model) : null;
  return manifest ? look(manifest) : null;
}

async function look(manifest: Manifest): Promise<ModelHere> {
  const here = await Promise.all(manifest.files.map(isOnShelf));
  const stored = totalBytes(manifest.files.filter((_, index) => here[index]));
  const parts = [...(await partSizes(await partsFolder(manifest.model))).values()].reduce((sum, bytes) => sum + bytes, 0);
  return { manifest, stored, parts, total: totalBytes(manifest.files), isWhole: here.every(Boolean) };
}

/** Deletes a model, whole or begun, with its parts. Throws DownloadError `busy` while any tab downloads, imports or checks. */
export async function deleteModel(model: string): Promise<void> {
  await navigator.locks.request(lockName, { ifAvailable: true }, async (lock) => {
    if (!lock) throw new DownloadError('busy', model);
    await clearModel(model);
  });
}

/** For the holder of the lock. */
export async function clearModel(model: string): Promise<void> {
  await removeParts(model);
  const manifest = await pinned(model);
  if (!manifest) return;
  await removeUnshared(model, manifest.files);
  await unpin(model);
}

/** For the holder of the lock: takes these files of a model off their shelves, but for those that another model uses too. */
export async function removeUnshared(model: string, files: readonly ManifestFile[]): Promise<void> {
  const others = (await allPinned()).filter((other) => other.model !== model);
  const shared = new Set(others.flatMap((other) => other.files.map(({ url }) => url)));
  for (const file of files) if (!shared.has(file.url)) await removeFromShelf(file);
}
