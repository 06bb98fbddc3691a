import { digestOf } from './digest.ts';
import { DownloadError } from './fault.ts';
import type { LibrarySource, ManifestFile } from './manifest.ts';

/**
 * A model's WebGPU library as a file of its manifest, known from now on by the SHA-256 that it has here.
 * Throws DownloadError `corrupt` where it isn't the one expected, or no WebAssembly.
 */
export async function readLibrary(library: LibrarySource, content: Blob): Promise<readonly [ManifestFile, Blob]> {
  const hex = await digestOf('sha256', content);
  const isRight = library.sha256 ? hex === library.sha256 : WebAssembly.validate(await content.arrayBuffer());
  if (!isRight) throw new DownloadError('corrupt', library.url);
  return [{ path: libraryName(library), bytes: content.size, digest: { kind: 'sha256', hex }, url: library.url, shelf: 'webllm/wasm' }, content];
}

/** The last part of its URL. */
export const libraryName = (library: LibrarySource): string => new URL(library.url).pathname.split('/').at(-1)!;
