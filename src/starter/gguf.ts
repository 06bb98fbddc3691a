/** One tensor of a GGUF file. `shape` has the innermost dimension first, as the file does. */
export interface GgufTensor {
  type: 'f32' | 'q8_0';
  shape: readonly number[];
  /** Its bytes and whatever follows them. */
  data: DataView;
}

export interface Gguf {
  metadata: ReadonlyMap<string, unknown>;
  tensors: ReadonlyMap<string, GgufTensor>;
}

/** Bytes to which tensors are aligned where the file doesn't say otherwise. */
const alignment = 32;

/** Numbers of `ggml_type` (llama.cpp, ggml.h) that the starter uses. */
const tensorTypes: Record<number, GgufTensor['type']> = { 0: 'f32', 8: 'q8_0' };

/** Reads a GGUF file of version 3 (ggml's docs/gguf.md). Throws an Error for a file that is none. */
export function parseGguf(bytes: Uint8Array): Gguf {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 4;
  const u32 = () => view.getUint32((at += 4) - 4, true);
  const u64 = () => Number(view.getBigUint64((at += 8) - 8, true));
  const text = () => {
    const size = u64();
    return new TextDecoder().decode(bytes.subarray(at, (at += size)));
  };
  /** By the numbers of `gguf_metadata_value_type`. */
  const value = (type: number): unknown => {
    switch (type) {
      case 4:
        return u32();
      case 5:
        return view.getInt32((at += 4) - 4, true);
      case 6:
        return view.getFloat32((at += 4) - 4, true);
      case 7:
        return view.getUint8((at += 1) - 1) !== 0;
      case 8:
        return text();
      case 9: {
        const element = u32();
        return Array.from({ length: u64() }, () => value(element));
      }
      default:
        throw new Error(`GGUF: metadata of type ${type}`);
    }
  };

  if (new TextDecoder().decode(bytes.subarray(0, 4)) !== 'GGUF' || u32() !== 3) throw new Error('GGUF: not a file of version 3');
  const tensorCount = u64();
  const metadata = new Map(Array.from({ length: u64() }, () => [text(), value(u32())] as const));
  const listed = Array.from({ length: tensorCount }, () => {
    const name = text();
    const shape = Array.from({ length: u32() }, u64);
    const type = tensorTypes[u32()];
    if (!type) throw new Error(`GGUF: type of ${name}`);
    return { name, shape, type, offset: u64() };
  });

  const start = Math.ceil(at / alignment) * alignment;
  const tensors = new Map(
    listed.map(({ name, shape, type, offset }) => [name, { type, shape, data: new DataView(bytes.buffer, bytes.byteOffset + start + offset) }]),
  );
  return { metadata, tensors };
}
