import { copyFiles } from './copy-files.ts';
import { DownloadError } from './fault.ts';
import { indexName, type KeptFiles, ownModelsFolder } from './own-folder.ts';
import { checkRoom, withNeed } from './room.ts';

/** Held by whoever copies. */
const lockName = 'lemma-own-models';

/** How often to ask for a folder that a terminated worker still holds, and how long to wait between, in milliseconds. */
const removeTries = 20;
const removeWait = 100;

/** Whether this browser can keep files: a private file system, and one lock for all tabs. */
export const canKeepFiles = (): boolean => 'locks' in navigator && 'getDirectory' in (navigator.storage ?? {});

/** Everything that is kept whole, in no order. Empty in a browser that can't keep files. */
export async function listKept(): Promise<KeptFiles[]> {
  return canKeepFiles() ? (await readAll()).flatMap(({ kept }) => kept ?? []) : [];
}

/** The files of a model, or null where it isn't kept. */
export async function openKept(id: string): Promise<File[] | null> {
  const found = canKeepFiles() ? (await readAll()).find(({ kept }) => kept?.id === id) : undefined;
  if (!found?.kept) return null;
  const { folder, kept } = found;
  const files = await Promise.all(kept.names.map(async (name, index) => new File([await (await folder.getFileHandle(String(index))).getFile()], name)));
  return files.reduce((sum, { size }) => sum + size, 0) === kept.bytes ? files : null;
}

/**
 * Copies a model's files into the private file system, in place of what is kept with its id. `onBytes` is told how many are there so far.
 * Throws DownloadError: `unsupported`, `storage-full` with its need, `storage-failed`; or the signal's reason. Then nothing is left of it.
 */
export async function keepFiles({ id, name }: Pick<KeptFiles, 'id' | 'name'>, files: readonly File[], onBytes: (bytes: number) => void, signal: AbortSignal): Promise<void> {
  if (!canKeepFiles()) throw new DownloadError('unsupported', 'no private files or locks');
  const need = { bytes: files.reduce((sum, { size }) => sum + size, 0), largest: 0 };
  await navigator.locks.request(lockName, { signal }, async () => {
    await sweep();
    await checkRoom(need);
    const own = crypto.randomUUID();
    try {
      await copyFiles(own, { id, name, bytes: need.bytes, names: files.map((file) => file.name) }, files, onBytes, signal);
    } catch (thrown) {
      await removeFolder(own);
      throw signal.aborted ? signal.reason : await withNeed(thrown, need);
    }
    for (const { folder, kept } of await readAll()) if (kept?.id === id && folder.name !== own) await removeFolder(folder.name);
  });
}

/** Resolves where there is none. Throws DownloadError `storage-failed` where it can't be deleted. */
export async function removeKept(id: string): Promise<void> {
  for (const { folder, kept } of await readAll()) if (kept?.id === id) await removeFolder(folder.name);
}

async function sweep(): Promise<void> {
  for (const { folder, kept } of await readAll()) if (!kept) await removeFolder(folder.name);
}

/** Each folder, and what it says that it holds; null where its copy never ended. */
async function readAll(): Promise<Array<{ folder: FileSystemDirectoryHandle; kept: KeptFiles | null }>> {
  const all = [];
  for await (const handle of (await ownModelsFolder()).values()) {
    if (handle.kind !== 'directory') continue;
    const folder = handle as FileSystemDirectoryHandle;
    all.push({ folder, kept: await readIndex(folder).catch(() => null) });
  }
  return all;
}

async function readIndex(folder: FileSystemDirectoryHandle): Promise<KeptFiles> {
  return JSON.parse(await (await (await folder.getFileHandle(indexName)).getFile()).text());
}

async function removeFolder(name: string): Promise<void> {
  const parent = await ownModelsFolder();
  for (let failed = 1; ; failed++) {
    try {
      return await parent.removeEntry(name, { recursive: true });
    } catch (thrown) {
      if (thrown instanceof DOMException && thrown.name === 'NotFoundError') return;
      if (failed === removeTries) throw new DownloadError('storage-failed', String(thrown));
      await new Promise((resolve) => setTimeout(resolve, removeWait));
    }
  }
}
