/** Where things lie in a GGUF file: its tensors' entries, and where their numbers begin. */
function layout(file: Buffer) {
  let at = 24;
  const u32 = () => file.readUInt32LE((at += 4) - 4);
  const u64 = () => Number(file.readBigUInt64LE((at += 8) - 8));
  const sizes = [1, 1, 2, 2, 4, 4, 4, 1, 0, 0, 8, 8, 8];
  const pass = (bytes: number) => void (at += bytes);
  const skip = (type: number) => {
    if (type === 8) pass(u64());
    else if (type !== 9) pass(sizes[type]!);
    else for (let of = u32(), left = u64(); left > 0; left--) skip(of);
  };
  for (let left = Number(file.readBigUInt64LE(16)); left > 0; left--) {
    skip(8);
    skip(u32());
  }
  const metadata = file.subarray(24, at);
  const tensors = Array.from({ length: Number(file.readBigUInt64LE(8)) }, () => {
    const start = at;
    skip(8);
    pass(u32() * 8 + 4);
    return { entry: file.subarray(start, at), offset: u64() };
  });
  return { metadata, tensors, numbers: Math.ceil(at / 32) * 32 };
}

/** One value of metadata of type `u16` (2) or `i32` (5). */
function pair(key: string, type: 2 | 5, value: number): Buffer {
  const bytes = Buffer.alloc(8 + key.length + 4 + (type === 2 ? 2 : 4));
  bytes.writeBigUInt64LE(BigInt(key.length));
  bytes.write(key, 8);
  bytes.writeUInt32LE(type, 8 + key.length);
  bytes.writeUIntLE(value, 12 + key.length, type === 2 ? 2 : 4);
  return bytes;
}

const count64 = (value: number) => {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
};

/** A model's file in two parts, as `llama-gguf-split` makes them: all metadata in the first. */
export function splitGguf(file: Buffer): [Buffer, Buffer] {
  const { metadata, tensors, numbers } = layout(file);
  const half = Math.ceil(tensors.length / 2);
  const cut = tensors[half]!.offset;
  const part = (number: 0 | 1) => {
    const own = number === 0 ? tensors.slice(0, half) : tensors.slice(half);
    const first = number === 0 ? 0 : cut;
    const pairs = [pair('split.no', 2, number), pair('split.count', 2, 2), pair('split.tensors.count', 5, tensors.length)];
    const header = Buffer.concat([
      file.subarray(0, 8),
      count64(own.length),
      count64(pairs.length + (number === 0 ? Number(file.readBigUInt64LE(16)) : 0)),
      ...(number === 0 ? [metadata] : []),
      ...pairs,
      ...own.flatMap(({ entry, offset }) => [entry, count64(offset - first)]),
    ]);
    const data = number === 0 ? file.subarray(numbers, numbers + cut) : file.subarray(numbers + cut);
    return Buffer.concat([header, Buffer.alloc((32 - (header.length % 32)) % 32), data]);
  };
  return [part(0), part(1)];
}
