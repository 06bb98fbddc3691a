import type { Findings } from './check-model.ts';
import { isRight } from './digest.ts';
import { DownloadError } from './fault.ts';
import type { DownloadRequest, LibrarySource, Manifest, ManifestFile } from './manifest.ts';
import { libraryName, readLibrary } from './read-library.ts';
import { fromIndex, type Resolved, withLibrary } from './resolve-manifest.ts';
import { isOnShelf, putOnShelf } from './shelves.ts';

/** The first file of this name, in whichever folder it lies. */
const named = (files: readonly File[], path: string): File | undefined => files.find((file) => file.name === path.split('/').at(-1));

/** What the files say of themselves, for a device that can't ask a host. Throws DownloadError `not-a-model`. */
export async function resolveFromFiles(request: DownloadRequest, files: readonly File[]): Promise<Resolved> {
  const read = (path: string): Promise<Blob> => {
    const file = named(files, path);
    return file ? Promise.resolve(file) : Promise.reject(new DownloadError('not-a-model', `no ${path} among the files`));
  };
  const resolved = await fromIndex(request, read);
  const { library } = request;
  const picked = library && (await libraryAmong(files, library));
  if (library && !picked) throw new DownloadError('not-a-model', `no ${libraryName(library)} among the files`);
  return picked ? withLibrary(resolved, picked) : resolved;
}

/** Null where it is not among them. Throws DownloadError `corrupt`. */
export async function libraryAmong(files: readonly File[], library: LibrarySource): Promise<readonly [ManifestFile, Blob] | null> {
  const file = named(files, libraryName(library));
  return file ? readLibrary(library, file) : null;
}

/** Puts each picked file that is right on its shelf. What isn't right is left, and named. Throws the signal's reason. */
export async function importFiles({ files }: Manifest, picked: readonly File[], signal: AbortSignal, onFile: (checked: number) => void): Promise<Findings> {
  const findings: Findings = { missing: [], damaged: [] };
  for (const [index, file] of files.entries()) {
    signal.throwIfAborted();
    onFile(index);
    if (await isOnShelf(file)) continue;
    const content = named(picked, file.path);
    if (!content) findings.missing.push(file.path);
    else if (await isRight(file, content)) await putOnShelf(file, content);
    else findings.damaged.push(file.path);
  }
  onFile(files.length);
  return findings;
}
