import { GgufError } from './gguf-error.ts';

/** Bytes fetched at once: few enough for any phone, enough for most headers without their vocabulary. */
const piece = 2 ** 20;

/** No header comes near: the largest vocabulary of 2025, 262,144 tokens, takes 9 MB. A hostile file is left there. */
const headerLimit = 64 * 2 ** 20;

/** Reads numbers and text from the beginning of a file, little-endian, piece by piece. Every method throws GgufError where the file ends too early or the header too late. */
export interface ByteReader {
  /** Bytes read and skipped so far. */
  readonly at: number;
  /** An unsigned integer of so many bytes. One that a double can't hold is `damaged`. */
  uint(bytes: 1 | 2 | 4 | 8): Promise<number>;
  /** The next bytes, valid until the next call. */
  view(bytes: number): Promise<DataView>;
  /** UTF-8 after its length. Throws `damaged` beyond `limit` bytes. */
  text(limit: number): Promise<string>;
  skip(bytes: number): void;
  /** Passes over texts without reading them. */
  skipTexts(count: number): Promise<void>;
}

export function createByteReader(file: Blob): ByteReader {
  let at = 0;
  /** What was fetched last, and where in the file it begins. */
  let window = new DataView(new ArrayBuffer(0));
  let start = 0;

  const left = () => start + window.byteLength - at;

  const skip = (bytes: number) => {
    at += bytes;
    if (at > file.size) throw new GgufError('cut-short', `${file.size} bytes, and the header goes to ${at}`);
    if (at > headerLimit) throw new GgufError('damaged', `a header of ${at} bytes`);
  };

  const fetchTo = async (bytes: number) => {
    if (at + bytes > file.size) throw new GgufError('cut-short', `${file.size} bytes, and the header goes to ${at + bytes}`);
    if (left() >= bytes) return;
    const fetched = await file
      .slice(at, at + Math.max(bytes, piece))
      .arrayBuffer()
      .catch((reason: unknown) => {
        throw new GgufError('unreadable', String(reason));
      });
    [window, start] = [new DataView(fetched), at];
  };

  const view = async (bytes: number) => {
    await fetchTo(bytes);
    const seen = new DataView(window.buffer, at - start, bytes);
    skip(bytes);
    return seen;
  };

  const uint = async (bytes: 1 | 2 | 4 | 8) => {
    const seen = await view(bytes);
    if (bytes === 1) return seen.getUint8(0);
    if (bytes === 2) return seen.getUint16(0, true);
    return bytes === 4 ? seen.getUint32(0, true) : toNumber(seen, 0);
  };

  return {
    get at() {
      return at;
    },
    view,
    uint,
    async text(limit) {
      const length = await uint(8);
      if (length > limit) throw new GgufError('damaged', `a text of ${length} bytes`);
      return new TextDecoder().decode(await view(length));
    },
    skip,
    async skipTexts(count) {
      for (let passed = 0; passed < count; ) {
        await fetchTo(8);
        // A vocabulary has hundreds of thousands: no waiting for each.
        for (; passed < count && left() >= 8; passed++) skip(8 + toNumber(window, at - start));
      }
    },
  };
}

function toNumber(view: DataView, at: number): number {
  const value = view.getUint32(at + 4, true) * 2 ** 32 + view.getUint32(at, true);
  if (!Number.isSafeInteger(value)) throw new GgufError('damaged', `a count of ${value}`);
  return value;
}
