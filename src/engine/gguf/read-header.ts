import { type ByteReader, createByteReader } from './byte-reader.ts';
import { GgufError } from './gguf-error.ts';
import { tensorBytes } from './tensor-bytes.ts';

/** What a GGUF file says of itself before its numbers begin. */
export interface GgufHeader {
  /** Single values by key; lists, such as the vocabulary, are passed over. */
  metadata: ReadonlyMap<string, string | number | boolean>;
  tensors: number;
}

const magic = 0x46554747;

/** By the specification. */
const keyLimit = 2 ** 16;
/** The longest chat templates take some 20 kB. */
const textLimit = 2 ** 20;
/** `GGML_MAX_DIMS` */
const dimensionLimit = 4;

/** By the numbers of `gguf_metadata_value_type`: how many bytes one takes. */
const sizes: Record<number, number> = { 0: 1, 1: 1, 2: 2, 3: 2, 4: 4, 5: 4, 6: 4, 7: 1, 10: 8, 11: 8, 12: 8 };
const textType = 8;
const listType = 9;

/**
 * Reads the header of a GGUF file (https://github.com/ggml-org/ggml/blob/master/docs/gguf.md), a megabyte at a time, and sees that
 * all numbers it lists are there. Throws GgufError and nothing else, whatever the file is.
 */
export async function readHeader(file: Blob): Promise<GgufHeader> {
  if (file.size < 4) throw new GgufError('not-gguf', `${file.size} bytes`);
  const reader = createByteReader(file);
  if ((await reader.uint(4)) !== magic) throw new GgufError('not-gguf', 'another beginning');
  const version = await reader.uint(4);
  // The first version had shorter counts; llama.cpp left it in 2023.
  if (version !== 2 && version !== 3) throw new GgufError('version', `version ${version}`);

  const tensors = await reader.uint(8);
  const pairs = await reader.uint(8);
  const metadata = new Map<string, string | number | boolean>();
  for (let read = 0; read < pairs; read++) {
    const key = await reader.text(keyLimit);
    const value = await readValue(reader);
    if (value !== null) metadata.set(key, value);
  }
  const end = await readTensors(reader, tensors);
  const alignment = toAlignment(metadata.get('general.alignment'));
  const whole = tensors === 0 ? reader.at : Math.ceil(reader.at / alignment) * alignment + end;
  if (whole > file.size) throw new GgufError('cut-short', `${file.size} bytes of ${whole}`);
  return { metadata, tensors };
}

/** Where the last tensor ends, in bytes from where all of them begin. */
async function readTensors(reader: ByteReader, count: number): Promise<number> {
  let end = 0;
  for (let read = 0; read < count; read++) {
    await reader.skipTexts(1);
    const dimensions = await reader.uint(4);
    if (dimensions > dimensionLimit) throw new GgufError('damaged', `a tensor of ${dimensions} dimensions`);
    let elements = 1;
    for (let index = 0; index < dimensions; index++) elements *= await reader.uint(8);
    const type = await reader.uint(4);
    end = Math.max(end, (await reader.uint(8)) + tensorBytes(type, elements));
  }
  return end;
}

/** null for a list. */
async function readValue(reader: ByteReader): Promise<string | number | boolean | null> {
  const type = await reader.uint(4);
  if (type === textType) return reader.text(textLimit);
  if (type === listType) return skipList(reader);
  const size = sizes[type];
  if (size === undefined) throw new GgufError('damaged', `a value of type ${type}`);
  return toValue(type, await reader.view(size));
}

async function skipList(reader: ByteReader): Promise<null> {
  const type = await reader.uint(4);
  const count = await reader.uint(8);
  const size = sizes[type];
  if (type === textType) await reader.skipTexts(count);
  else if (size !== undefined) reader.skip(count * size);
  // Lists in lists are in the specification, but llama.cpp doesn't read them.
  else throw new GgufError('damaged', `a list of type ${type}`);
  return null;
}

function toValue(type: number, view: DataView): number | boolean {
  switch (type) {
    case 0:
      return view.getUint8(0);
    case 1:
      return view.getInt8(0);
    case 2:
      return view.getUint16(0, true);
    case 3:
      return view.getInt16(0, true);
    case 4:
      return view.getUint32(0, true);
    case 5:
      return view.getInt32(0, true);
    case 6:
      return view.getFloat32(0, true);
    case 7:
      return view.getUint8(0) !== 0;
    case 10:
      return Number(view.getBigUint64(0, true));
    case 11:
      return Number(view.getBigInt64(0, true));
    default:
      return view.getFloat64(0, true);
  }
}

/** A power of two, 32 where the file doesn't say (ggml's `GGUF_DEFAULT_ALIGNMENT`). */
function toAlignment(value: string | number | boolean | undefined): number {
  if (value === undefined) return 32;
  if (typeof value !== 'number' || value < 1 || !Number.isInteger(Math.log2(value))) throw new GgufError('damaged', `an alignment of ${value}`);
  return value;
}
