import { bringFile } from './bring-file.ts';
import { firstThatHas } from './first-that-has.ts';
import { type DownloadRequest, type Manifest, type ManifestFile, toSources, totalBytes } from './manifest.ts';
import { partName, partsFolder, partSizes } from './part-file.ts';
import type { Progress } from './protocol.ts';
import { checkRoom, withNeed } from './room.ts';
import { isOnShelf } from './shelves.ts';
import { createSpeed } from './speed.ts';
import type { Trying } from './try-again.ts';
import { createTurn } from './turn.ts';

/** More lanes are no faster on one line, and leave more parts behind when it breaks. */
const lanes = 3;
/** Progress is told four times a second. */
const tellMs = 250;
/** A browser that calls itself offline is believed only when nothing has come for so long. */
const silenceMs = 2_000;

/**
 * Brings every file of the manifest that is not on its shelf. When a lane fails the others stop, and every part is closed before it throws:
 * DownloadError, or the signal's reason.
 */
export async function downloadModel(request: DownloadRequest, manifest: Manifest, { patience, signal }: Trying, onProgress: (progress: Progress) => void): Promise<void> {
  const { files } = manifest;
  const folder = await partsFolder(manifest.model);
  const onDisk = await bytesOnDisk(files, folder);
  const total = totalBytes(files);
  const loaded = () => [...onDisk.values()].reduce((sum, bytes) => sum + bytes, 0);
  const left = files.filter((file) => onDisk.get(file) !== file.bytes || file.bytes === 0);
  const largest = Math.max(0, ...left.map(({ bytes }) => bytes));
  await checkRoom({ bytes: total - loaded(), largest });

  const speed = createSpeed(total);
  let came = { loaded: 0, at: -Infinity };
  const tell = () => {
    const [now, at] = [loaded(), performance.now()];
    if (now > came.loaded) came = { loaded: now, at };
    onProgress({ loaded: now, total, online: navigator.onLine || at - came.at < silenceMs, ...speed(now, at) });
  };
  tell();
  const timer = setInterval(tell, tellMs);

  const failed = new AbortController();
  const trying = { patience, signal: AbortSignal.any([signal, failed.signal]) };
  const inTurn = createTurn();
  // The largest first, so that the lanes end together.
  const queue = files.toSorted((a, b) => b.bytes - a.bytes);
  const lane = async () => {
    for (let file = queue.shift(); file && !failed.signal.aborted; file = queue.shift()) {
      const current = file;
      const onBytes = (bytes: number) => void onDisk.set(current, bytes);
      await firstThatHas(toSources(manifest, current, request), (url) => bringFile(current, url, { ...trying, folder, inTurn, onBytes }));
    }
  };
  await Promise.all(
    Array.from({ length: lanes }, () =>
      lane().catch((thrown: unknown) => {
        if (!failed.signal.aborted) failed.abort(thrown);
      }),
    ),
  );
  clearInterval(timer);
  signal.throwIfAborted();
  if (failed.signal.aborted) throw await withNeed(failed.signal.reason, { bytes: total - loaded(), largest });
  tell();
}

async function bytesOnDisk(files: readonly ManifestFile[], folder: FileSystemDirectoryHandle): Promise<Map<ManifestFile, number>> {
  const parts = await partSizes(folder);
  const sizes = files.map(async (file) => [file, (await isOnShelf(file)) ? file.bytes : Math.min(file.bytes, parts.get(partName(file)) ?? 0)] as const);
  return new Map(await Promise.all(sizes));
}
