import { isRight } from './digest.ts';
import { DownloadError, toDownloadError } from './fault.ts';
import { pinned } from './pinned.ts';
import { takeFromShelf } from './shelves.ts';

/**
 * Writes every file of a model into a folder that the student chose, under its own name, for `importFiles` on another device.
 * `onFile` is told how many are written. Throws DownloadError: `not-found` where a file isn't here, `corrupt` where one is damaged,
 * `storage-full` or `storage-failed` where the folder takes no more.
 */
export async function exportModel(model: string, folder: FileSystemDirectoryHandle, onFile: (written: number) => void): Promise<void> {
  const manifest = await pinned(model);
  if (!manifest) throw new DownloadError('not-found', model);
  for (const [index, file] of manifest.files.entries()) {
    onFile(index);
    const content = await takeFromShelf(file);
    if (!content) throw new DownloadError('not-found', file.path);
    if (!(await isRight(file, content))) throw new DownloadError('corrupt', file.path);
    await write(folder, file.path, content);
  }
  onFile(manifest.files.length);
}

async function write(folder: FileSystemDirectoryHandle, path: string, content: Blob): Promise<void> {
  try {
    const handle = await folder.getFileHandle(path.split('/').at(-1)!, { create: true });
    await content.stream().pipeTo(await handle.createWritable());
  } catch (thrown) {
    throw toDownloadError(thrown);
  }
}
