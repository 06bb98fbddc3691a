import { isRight } from './digest.ts';
import { DownloadError, toDownloadError } from './fault.ts';
import { pinned } from './pinned.ts';
import { takeFromShelf } from './shelves.ts';

/**
 * Writes every file of a model into a folder that the student chose, under its own name, for `importFiles` on another device.
 * `onFile` is told how many of how many are written. Throws DownloadError: `not-found` where a file isn't here, `corrupt` where one is damaged,
 * `storage-full` or `storage-failed` where the folder takes no more; or the signal's reason.
 */
export async function exportModel(model: string, folder: FileSystemDirectoryHandle, signal: AbortSignal, onFile: (written: number, files: number) => void): Promise<void> {
  const manifest = await pinned(model);
  if (!manifest) throw new DownloadError('not-found', model);
  for (const [index, file] of manifest.files.entries()) {
    signal.throwIfAborted();
    onFile(index, manifest.files.length);
    const content = await takeFromShelf(file);
    if (!content) throw new DownloadError('not-found', file.path);
    if (!(await isRight(file, content))) throw new DownloadError('corrupt', file.path);
    await write(folder, file.path, content, signal);
  }
  onFile(manifest.files.length, manifest.files.length);
}

async function write(folder: FileSystemDirectoryHandle, path: string, content: Blob, signal: AbortSignal): Promise<void> {
  try {
    const handle = await folder.getFileHandle(path.split('/').at(-1)!, { create: true });
    await content.stream().pipeTo(await handle.createWritable(), { signal });
  } catch (thrown) {
    signal.throwIfAborted();
    throw toDownloadError(thrown);
  }
}
