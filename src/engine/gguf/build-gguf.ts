/** A value of metadata, by its type's name. */
type Value = { u32: number } | { u64: number } | { text: string } | { texts: readonly string[] };

interface Tensor {
  name: string;
  shape: readonly number[];
  /** By the numbers of `ggml_type`. */
  type: number;
  bytes: number;
}

/** Writes a GGUF file for tests: its tensors are zeros. */
export function buildGguf(metadata: Record<string, Value>, tensors: readonly Tensor[] = [], version = 3): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  const int = (value: number, size: number) => bytes.push(...Array.from({ length: size }, (_, index) => Math.floor(value / 256 ** index) % 256));
  const text = (value: string) => {
    const encoded = new TextEncoder().encode(value);
    int(encoded.length, 8);
    bytes.push(...encoded);
  };
  int(0x46554747, 4);
  int(version, 4);
  int(tensors.length, 8);
  int(Object.keys(metadata).length, 8);
  for (const [key, value] of Object.entries(metadata)) {
    text(key);
    if ('u32' in value) {
      int(4, 4);
      int(value.u32, 4);
    } else if ('u64' in value) {
      int(10, 4);
      int(value.u64, 8);
    } else if ('text' in value) {
      int(8, 4);
      text(value.text);
    } else {
      int(9, 4);
      int(8, 4);
      int(value.texts.length, 8);
      value.texts.forEach(text);
    }
  }
  let offset = 0;
  for (const { name, shape, type, bytes: size } of tensors) {
    text(name);
    int(shape.length, 4);
    for (const side of shape) int(side, 8);
    int(type, 4);
    int(offset, 8);
    offset += Math.ceil(size / 32) * 32;
  }
  if (tensors.length > 0) bytes.push(...Array.from({ length: (32 - (bytes.length % 32)) % 32 + offset }, () => 0));
  return Uint8Array.from(bytes);
}
