/** Bytes written at once: what is packed as tightly as can be grows a thousandfold, so that no more than half a megabyte comes before it is looked at. */
const SLICE = 512;

const ALPHABET = /^[A-Za-z0-9_-]*$/;

export type Unpacked = { kind: 'text'; text: string } | { kind: 'refused'; reason: 'alphabet' | 'damaged' | 'too-large' };

const refused = (reason: Extract<Unpacked, { kind: 'refused' }>['reason']): Unpacked => ({ kind: 'refused', reason });

/**
 * Text as characters that every chat, mail and address bar leaves alone: zlib, then base64url. Not `deflate-raw`: for eight characters more
 * zlib has a sum by which a changed sign is noticed, where another problem would be read.
 */
export async function pack(text: string): Promise<string> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate'));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  const chars = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(chars).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The text again, if it is no more than `most` bytes of UTF-8: what goes beyond is never unpacked. Errors: none. */
export async function unpack(packed: string, most: number): Promise<Unpacked> {
  if (!ALPHABET.test(packed)) return refused('alphabet');
  // No number of bytes ends so.
  if (packed.length % 4 === 1) return refused('damaged');
  const bytes = Uint8Array.from(atob(packed.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
  const { readable, writable } = new DecompressionStream('deflate');
  // The reader meets the same errors.
  void feed(writable, bytes).catch(() => {});
  try {
    const chunks = await read(readable, most);
    if (chunks === null) return refused('too-large');
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await new Blob(chunks).arrayBuffer()) };
  } catch {
    return refused('damaged');
  }
}

async function feed(writable: WritableStream<BufferSource>, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const writer = writable.getWriter();
  for (let at = 0; at < bytes.length; at += SLICE) await writer.write(bytes.subarray(at, at + SLICE));
  await writer.close();
}

/** Null where there is more. Rejects where the bytes are none of zlib's, or not all of them. */
async function read(readable: ReadableStream<Uint8Array<ArrayBuffer>>, most: number): Promise<Uint8Array<ArrayBuffer>[] | null> {
  const reader = readable.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return chunks;
    size += value.length;
    if (size > most) {
      void reader.cancel().catch(() => {});
      return null;
    }
    chunks.push(value);
  }
}
