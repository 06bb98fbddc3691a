import { createHash } from 'node:crypto';
import { seededBytes } from './seeded-bytes.ts';

export const MB = 2 ** 20;

/** The big shard's name. */
export const bigShard = 'params_shard_0.bin';

/** A repository's files by path. */
export type HubModel = ReadonlyMap<string, Buffer>;

const hash = (name: string, content: Buffer) => createHash(name).update(content).digest('hex');
export const sha256 = (content: Buffer): string => hash('sha256', content);

/**
 * A model in the form of MLC, of seeded bytes: a shard of `bigMB`, eight small ones, configuration, tokenizer and index with the
 * shards' MD5, and two files that no runtime asks for. The same seed gives the same bytes.
 */
export function createHubModel(seed = 1, bigMB = 40): HubModel {
  const sizes = [bigMB * MB, 3 * MB + 17, 2 * MB, MB + 1, 700_001, 512_000, 65_536, 4_097, 1];
  const shards = sizes.map((size, index) => [`params_shard_${index}.bin`, seededBytes(size, seed * 100 + index)] as const);
  const records = shards.map(([dataPath, content]) => ({ dataPath, format: 'raw-shard', nbytes: content.length, records: [], md5sum: hash('md5', content) }));
  const json = (value: unknown) => Buffer.from(JSON.stringify(value));
  return new Map<string, Buffer>([
    ['mlc-chat-config.json', json({ model_type: 'qwen2', tokenizer_files: ['tokenizer.json'], context_window_size: 4096, seed })],
    ['tokenizer.json', json({ version: '1.0', model: { vocab: Object.fromEntries(Array.from({ length: 2_000 }, (_, id) => [`token${id}`, id])) } })],
    ['tensor-cache.json', json({ metadata: { ParamSize: shards.length }, records })],
    ['README.md', Buffer.from('# A model made of seeded bytes\n')],
    ['.gitattributes', Buffer.from('*.bin filter=lfs\n')],
    ...shards,
  ]);
}

/** What the hub's `tree` answers of a file: https://huggingface.co/docs/huggingface.js, `ListFileEntry`. */
export function toListing(model: HubModel): unknown[] {
  return [...model].map(([path, content]) => {
    const entry = { type: 'file', path, size: content.length };
    if (!path.endsWith('.bin')) return { ...entry, oid: hash('sha1', Buffer.concat([Buffer.from(`blob ${content.length}\0`), content])) };
    return { ...entry, oid: hash('sha1', Buffer.from(path)), lfs: { oid: sha256(content), size: content.length, pointerSize: 134 } };
  });
}
