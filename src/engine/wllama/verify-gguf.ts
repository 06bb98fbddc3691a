import { EngineError } from '../engine.ts';
import { verifyFile } from '../verify-file.ts';

const magic = 'GGUF';

/**
 * Throws EngineError `corrupt` unless `file` is the GGUF that the catalogue names.
 * A captive portal's HTML page, or a file cut short, would otherwise fail deep inside the runtime.
 */
export async function verifyGguf(file: Blob, expected: { bytes: number; sha256: string }): Promise<void> {
  const head = await file.slice(0, magic.length).text();
  if (head !== magic) throw new EngineError('corrupt', `starts with ${JSON.stringify(head)}, not ${magic}`);
  await verifyFile(file, expected);
}
