import { GgufError } from './gguf-error.ts';
import { quantisationName } from './quantisation.ts';
import { type GgufHeader, readHeader } from './read-header.ts';

/** A model that lies in files of the user's own, by what these say of it. */
export interface OwnModel {
  /** The same for the same files, whenever they are picked. */
  id: string;
  name: string;
  architecture: string;
  /** As in `Q4_K_M`; null where the file doesn't say, or says something new. */
  quantisation: string | null;
  /** As in `1.5B`. */
  sizeLabel: string | null;
  /** Of all files. */
  bytes: number;
  /** What it was trained on, in tokens. */
  contextLength: number;
  chatTemplate: string | null;
  /** In the order of their parts. */
  files: readonly File[];
}

/**
 * llama.cpp's own reading of a file counts in 32 bits with a sign where the browser has no 64-bit memory, and a file is handed over as one
 * piece of memory there. A larger model comes in several files (`llama-gguf-split`).
 */
const fileLimit = 2 ** 31 - 1;

/** What is kept in such files beside language models: llama.cpp reads some of them, and none writes text. */
const silent = /^(?:clip|whisper|t5encoder|wavtokenizer-dec|gemma-embedding|llama-embed|(?:nomic-|jina-|modern-|neo-|euro)?bert.*)$/;

/** Of a name such as `model-00001-of-00003.gguf`. */
const partName = /-\d{5}-of-\d{5}(?=\.gguf$)/i;

/** Nothing that a screen can't show in one line. */
const nameLimit = 80;

/** Reads what the picked files say of themselves, in pieces. Throws GgufError. */
export async function readOwnModel(picked: readonly File[]): Promise<OwnModel> {
  const parts = inOrder(await Promise.all(picked.map(async (file) => ({ file, header: await readHeader(file) }))));
  const large = picked.find(({ size }) => size > fileLimit);
  if (large) throw new GgufError('too-large', `${large.name}: ${large.size} bytes`);

  const { file: first, header } = parts[0]!;
  const architecture = textOf(header, 'general.architecture');
  if (architecture === null) throw new GgufError('damaged', 'no architecture');
  if (silent.test(architecture)) throw new GgufError('architecture', architecture);
  const contextLength = countOf(header, `${architecture}.context_length`);
  if (contextLength === null) throw new GgufError('damaged', 'no length of context');

  const bytes = parts.reduce((sum, { file }) => sum + file.size, 0);
  const fileName = first.name.replace(partName, '').replace(/\.gguf$/i, '');
  return {
    id: `own:${fileName}:${bytes}`,
    name: textOf(header, 'general.name') ?? fileName,
    architecture,
    quantisation: quantisationName(countOf(header, 'general.file_type', 0)),
    sizeLabel: textOf(header, 'general.size_label'),
    bytes,
    contextLength,
    chatTemplate: templateOf(header),
    files: parts.map(({ file }) => file),
  };
}

type Part = { file: File; header: GgufHeader };

/** Every part of one model, once each, by its own number. Throws GgufError `parts`. */
function inOrder(read: readonly Part[]): Part[] {
  const numberOf = ({ header }: Part) => countOf(header, 'split.no', 0) ?? 0;
  const parts = read.toSorted((one, other) => numberOf(one) - numberOf(other));
  const whole = parts.every((part, index) => numberOf(part) === index && (countOf(part.header, 'split.count') ?? 1) === read.length);
  if (!whole || parts.length === 0) throw new GgufError('parts', read.map((part) => `${part.file.name}: ${numberOf(part)}`).join(', '));
  return parts;
}

/** In one line, or null where there is none. */
function textOf({ metadata }: GgufHeader, key: string): string | null {
  const value = metadata.get(key);
  // Nor may signs without a shape of their own turn what stands around it.
  const line = typeof value === 'string' ? value.replace(/\p{C}+/gu, ' ').trim().slice(0, nameLimit) : '';
  return line === '' ? null : line;
}

function templateOf({ metadata }: GgufHeader): string | null {
  const value = metadata.get('tokenizer.chat_template');
  return typeof value === 'string' ? value : null;
}

/** A whole number of at least `least`, or null. */
function countOf({ metadata }: GgufHeader, key: string, least = 1): number | null {
  const value = metadata.get(key);
  return typeof value === 'number' && Number.isInteger(value) && value >= least ? value : null;
}
