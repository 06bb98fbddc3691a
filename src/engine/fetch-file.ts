import { EngineError } from './engine.ts';

/**
 * Fetches a file whole. `onBytes` is told how many bytes each piece brought.
 * Throws EngineError `network` for an HTTP error or a broken connection.
 */
export async function fetchFile(url: string, onBytes: (bytes: number) => void): Promise<Blob> {
  const response = await fetch(url).catch(lost(url));
  if (!response.ok) throw new EngineError('network', `${url}: HTTP ${response.status}`);
  if (!response.body) return response.blob().catch(lost(url));

  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read().catch(lost(url));
    if (done) return new Blob(pieces);
    pieces.push(value);
    onBytes(value.byteLength);
  }
}

function lost(url: string): (reason: unknown) => never {
  return (reason) => {
    throw new EngineError('network', `${url}: ${reason}`);
  };
}
