import { DownloadError, toDownloadError } from './fault.ts';

/** Caches and file systems keep books of their own. */
const overhead = 1.02;

/** What is still to come, and the largest file of it, which is there twice while it moves from its part to its shelf. Bytes. */
export interface Need {
  bytes: number;
  largest: number;
}

const roomFor = ({ bytes, largest }: Need): number => (bytes === 0 ? 0 : Math.ceil((bytes + largest) * overhead));

/** How many bytes must be freed; 0 where all fits or the browser doesn't tell. */
export function missingRoom(need: Need, { quota, usage }: StorageEstimate): number {
  return quota === undefined || usage === undefined ? 0 : Math.max(0, roomFor(need) - (quota - usage));
}

/**
 * Throws DownloadError `storage-full` where the browser says that it won't fit. Not every browser says the truth: Chromium 156 names
 * 10 GiB more than is used, whatever the quota, so that a write may still be refused later.
 */
export async function checkRoom(need: Need): Promise<void> {
  const missing = missingRoom(need, await navigator.storage.estimate());
  if (missing > 0) throw new DownloadError('storage-full', `${need.bytes} bytes to come`, missing);
}

/** An error of a download under way; a `storage-full` says how much must be freed: by the browser's word, or, where that can't be true, all that is to come. */
export async function withNeed(thrown: unknown, need: Need): Promise<DownloadError> {
  const error = toDownloadError(thrown);
  if (error.fault !== 'storage-full' || error.needBytes > 0) return error;
  return new DownloadError('storage-full', error.detail, missingRoom(need, await navigator.storage.estimate()) || roomFor(need));
}
