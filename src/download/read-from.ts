import { DownloadError } from './fault.ts';
import { bytesToSkip, toAnswer } from './range.ts';
import { toReadError } from './try-again.ts';

/**
 * Asks for `url` from byte `from` on and gives the new bytes to `take`, which says whether it wants more.
 * A plain `Range: bytes=N-` needs no leave from the host and survives a redirect to another origin; `If-Range` does not (webllm.md).
 * Throws DownloadError, `stalled` after `stallMs` without a byte, or the signal's reason.
 */
export async function readFrom(url: string, from: number, stallMs: number, signal: AbortSignal, take: (bytes: Uint8Array<ArrayBuffer>) => boolean): Promise<void> {
  const stop = new AbortController();
  const fetching = AbortSignal.any([signal, stop.signal]);
  const onSilence = () => stop.abort(new DownloadError('stalled', `no byte for ${stallMs} ms`));
  let timer = setTimeout(onSilence, stallMs);
  try {
    const response = await fetch(url, {
      signal: fetching,
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      ...(from > 0 && { headers: { Range: `bytes=${from}-` } }),
    });
    let skip = bytesToSkip(toAnswer(response), from);
    const reader = response.body!.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      clearTimeout(timer);
      timer = setTimeout(onSilence, stallMs);
      const fresh = value.subarray(skip);
      skip = Math.max(0, skip - value.length);
      if (fresh.length > 0 && !take(fresh)) return;
    }
  } catch (thrown) {
    signal.throwIfAborted();
    throw stop.signal.aborted ? stop.signal.reason : toReadError(thrown);
  } finally {
    clearTimeout(timer);
    // Ends the connection, whatever it still holds.
    stop.abort();
  }
}

/** A small file, whole. Throws as `readFrom`. */
export async function readWhole(url: string, stallMs: number, signal: AbortSignal): Promise<Blob> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  await readFrom(url, 0, stallMs, signal, (bytes) => pieces.push(bytes) > 0);
  return new Blob(pieces);
}
