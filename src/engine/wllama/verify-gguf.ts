import { EngineError } from '../engine.ts';

const magic = 'GGUF';

/**
 * Throws EngineError `corrupt` unless `file` is the GGUF that the catalogue names.
 * A captive portal's HTML page, or a file cut short, would otherwise fail deep inside the runtime.
 */
export async function verifyGguf(file: Blob, expected: { bytes: number; sha256: string }): Promise<void> {
  const head = await file.slice(0, magic.length).text();
  if (head !== magic) throw new EngineError('corrupt', `starts with ${JSON.stringify(head)}, not ${magic}`);
  if (file.size !== expected.bytes) throw new EngineError('corrupt', `${file.size} bytes, not ${expected.bytes}`);

  // Missing where the page is opened over plain http.
  if (!globalThis.crypto?.subtle) return;
  const sum = toHex(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  if (sum !== expected.sha256) throw new EngineError('corrupt', `SHA-256 ${sum}, not ${expected.sha256}`);
}

function toHex(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
