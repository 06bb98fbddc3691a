import { DownloadError } from './fault.ts';
import { encodePath, type ManifestFile } from './manifest.ts';
import { isSafePath, isSize } from './needed-files.ts';
import { isHex, isRecord } from './read-listing.ts';

/**
 * The shards that a `tensor-cache.json` names, by size and MD5: for hosts that list nothing. Throws DownloadError `not-a-model`.
 * An MD5 finds damage, not malice; WebLLM itself reads neither.
 */
export function readIndex(index: unknown, root: string): ManifestFile[] {
  const records = isRecord(index) && Array.isArray(index.records) ? index.records : [];
  const files = records.map((record: unknown): ManifestFile => {
    if (!isRecord(record) || !isSafePath(record.dataPath) || !isSize(record.nbytes)) throw new DownloadError('not-a-model', 'the index names no shards');
    const { dataPath, nbytes, md5sum } = record;
    if (typeof md5sum !== 'string' || !isHex(md5sum, 32)) throw new DownloadError('not-a-model', `${dataPath}: no MD5 in the index`);
    return { path: dataPath, bytes: nbytes, digest: { kind: 'md5', hex: md5sum }, url: root + encodePath(dataPath), shelf: 'webllm/model' };
  });
  if (files.length === 0) throw new DownloadError('not-a-model', 'the index is empty');
  if (new Set(files.map(({ path }) => path)).size < files.length) throw new DownloadError('not-a-model', 'the index names a shard twice');
  return files;
}

/** Throws DownloadError `not-a-model` where the index names a shard that isn't among the files: WebLLM would ask the network for it. */
export function expectShards(index: unknown, paths: readonly string[]): void {
  const records = isRecord(index) && Array.isArray(index.records) ? index.records : [];
  const names = records.map((record: unknown) => (isRecord(record) ? record.dataPath : null));
  const missing = names.filter((name) => typeof name !== 'string' || !paths.includes(name));
  if (names.length === 0 || missing.length > 0) throw new DownloadError('not-a-model', `the host does not list [${missing.map(String).join()}] of the index`);
}

/** The tokenizer that a model's configuration tells WebLLM to read. Throws DownloadError `not-a-model`. */
export function readTokenizerName(config: unknown): string {
  const names: unknown[] = isRecord(config) && Array.isArray(config.tokenizer_files) ? config.tokenizer_files : [];
  const name = ['tokenizer.json', 'tokenizer.model'].find((candidate) => names.includes(candidate));
  if (!name) throw new DownloadError('not-a-model', 'the configuration names no tokenizer');
  return name;
}
