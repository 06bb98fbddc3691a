import { DownloadError } from './fault.ts';
import type { ManifestFile } from './manifest.ts';

/** At most so many bytes are lost to a crash: what was written since the last flush. */
const flushBytes = 4 * 2 ** 20;

/** How often to ask for a file that a dying tab still holds, and how long to wait between, in milliseconds. */
const openTries = 20;
const openWait = 100;

/** https://fs.spec.whatwg.org/#filesystemsyncaccesshandle: TypeScript has it only where there is no document. */
interface SyncHandle {
  getSize(): number;
  write(bytes: Uint8Array<ArrayBuffer>, options: { at: number }): number;
  truncate(size: number): void;
  flush(): void;
  close(): void;
}

/** A file on its way, in the origin's private file system. Only in a worker: pages have no such handle. */
export interface PartFile {
  readonly size: number;
  /** Throws DownloadError `storage-full`. */
  append(bytes: Uint8Array<ArrayBuffer>): void;
  /** Flushes too. */
  close(): void;
}

/** The folder of a model's parts. */
export async function partsFolder(model: string): Promise<FileSystemDirectoryHandle> {
  const downloads = await (await navigator.storage.getDirectory()).getDirectoryHandle('downloads', { create: true });
  return downloads.getDirectoryHandle(encodeURIComponent(model), { create: true });
}

/** With a piece of the digest, so that no part of another revision is ever gone on with. */
export const partName = (file: ManifestFile): string => `${encodeURIComponent(file.path)}.${file.digest.hex.slice(0, 16)}.part`;

export async function openPart(folder: FileSystemDirectoryHandle, file: ManifestFile): Promise<PartFile> {
  return openForWriting(await folder.getFileHandle(partName(file), { create: true }), file.bytes);
}

/** Goes on after what is there, or begins anew where that is more than `limit` bytes. */
export async function openForWriting(file: FileSystemFileHandle, limit: number): Promise<PartFile> {
  const handle = await openHandle(file);
  let size = handle.getSize();
  if (size > limit) handle.truncate((size = 0));
  let loose = 0;

  return {
    get size() {
      return size;
    },
    append(bytes) {
      if (loose + bytes.length > flushBytes) {
        handle.flush();
        loose = 0;
      }
      // Where there is no room Chromium may write only some of the bytes, and says so by their number alone.
      const written = handle.write(bytes, { at: size });
      if (written < bytes.length) throw new DownloadError('storage-full', `${written} of ${bytes.length} bytes written`);
      size += bytes.length;
      loose += bytes.length;
    },
    close() {
      try {
        handle.flush();
      } finally {
        handle.close();
      }
    },
  };
}

async function openHandle(file: FileSystemFileHandle): Promise<SyncHandle> {
  for (let failed = 1; ; failed++) {
    try {
      return await (file as FileSystemFileHandle & { createSyncAccessHandle(): Promise<SyncHandle> }).createSyncAccessHandle();
    } catch (thrown) {
      if (failed === openTries) throw thrown;
      await new Promise((resolve) => setTimeout(resolve, openWait));
    }
  }
}

/** Bytes of each part that is here, by part name. */
export async function partSizes(folder: FileSystemDirectoryHandle): Promise<Map<string, number>> {
  const sizes = new Map<string, number>();
  for await (const handle of folder.values()) {
    if (handle.kind === 'file') sizes.set(handle.name, (await (handle as FileSystemFileHandle).getFile()).size);
  }
  return sizes;
}

export async function removePart(folder: FileSystemDirectoryHandle, file: ManifestFile): Promise<void> {
  await folder.removeEntry(partName(file)).catch(() => {});
}

/** Every part of a model. Resolves where there are none. */
export async function removeParts(model: string): Promise<void> {
  const downloads = await (await navigator.storage.getDirectory()).getDirectoryHandle('downloads', { create: true });
  await downloads.removeEntry(encodeURIComponent(model), { recursive: true }).catch(() => {});
}
