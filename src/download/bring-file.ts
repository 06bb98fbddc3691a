import { isRight } from './digest.ts';
import { DownloadError } from './fault.ts';
import type { ManifestFile } from './manifest.ts';
import { openPart, partName, type PartFile, removePart } from './part-file.ts';
import { readFrom } from './read-from.ts';
import { isOnShelf, putOnShelf } from './shelves.ts';
import { type Trying, tryAgain } from './try-again.ts';

/** Once for a part that was begun earlier, once for a fresh one. */
const mostWrong = 2;

export interface Bringing extends Trying {
  folder: FileSystemDirectoryHandle;
  /** How many of the file's bytes are on disk. */
  onBytes(bytes: number): void;
  /** One file at a time is in memory to be checked, and twice on disk. */
  inTurn<Result>(work: () => Promise<Result>): Promise<Result>;
}

/** Brings one file from `url` to its shelf, checked. Throws DownloadError, `corrupt` when its bytes were wrong twice, or the signal's reason. */
export async function bringFile(file: ManifestFile, url: string, bringing: Bringing): Promise<void> {
  const { folder, onBytes, inTurn, signal } = bringing;
  for (let wrong = 0; wrong < mostWrong; wrong++) {
    if (await isOnShelf(file)) return onBytes(file.bytes);
    await readIntoPart(file, url, bringing);
    const content = await (await folder.getFileHandle(partName(file))).getFile();
    // Every write was said to be whole: a browser at its limit may still have kept less.
    if (content.size < file.bytes) throw new DownloadError('storage-full', `${content.size} of ${file.bytes} bytes kept`);
    const isGood = await inTurn(async () => {
      signal.throwIfAborted();
      if (!(await isRight(file, content))) return false;
      await putOnShelf(file, content);
      return true;
    });
    await removePart(folder, file);
    if (isGood) return onBytes(file.bytes);
    onBytes(0);
  }
  throw new DownloadError('corrupt', url);
}

/** Until the part is as long as the file. A host's surplus is not read. */
async function readIntoPart(file: ManifestFile, url: string, { folder, onBytes, ...trying }: Bringing): Promise<void> {
  const part: PartFile = await openPart(folder, file);
  try {
    onBytes(part.size);
    await tryAgain(async (progressed) => {
      if (part.size === file.bytes) return;
      await readFrom(url, part.size, trying.patience.stallMs, trying.signal, (bytes) => {
        part.append(bytes.subarray(0, file.bytes - part.size));
        progressed();
        onBytes(part.size);
        return part.size < file.bytes;
      });
      if (part.size < file.bytes) throw new DownloadError('network', `ended at ${part.size} of ${file.bytes}`);
    }, trying);
  } finally {
    part.close();
  }
}
