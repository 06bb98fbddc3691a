import { EngineError } from './engine.ts';

/**
 * Throws EngineError `corrupt` unless `file` has this length and this SHA-256, hexadecimal.
 * A captive portal's HTML page, or a file cut short, would otherwise fail deep inside a runtime, or not at all.
 */
export async function verifyFile(file: Blob, expected: { bytes: number; sha256: string }): Promise<void> {
  if (file.size !== expected.bytes) throw new EngineError('corrupt', `${file.size} bytes, not ${expected.bytes}`);

  // Missing where the page is opened over plain http.
  if (!globalThis.crypto?.subtle) return;
  const sum = toHex(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  if (sum !== expected.sha256) throw new EngineError('corrupt', `SHA-256 ${sum}, not ${expected.sha256}`);
}

function toHex(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
