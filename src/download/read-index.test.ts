import { expect, test } from 'vitest';
import { expectShards, readIndex, readTokenizerName } from './read-index.ts';

const root = 'https://mirror/a/b/resolve/main/';
const md5sum = 'c'.repeat(32);
const shard = (changes = {}) => ({ dataPath: 'params_shard_0.bin', format: 'raw-shard', nbytes: 5, records: [], md5sum, ...changes });

test('a shard has its size and MD5', () => {
  expect(readIndex({ metadata: {}, records: [shard()] }, root)).toEqual([
    { path: 'params_shard_0.bin', bytes: 5, digest: { kind: 'md5', hex: md5sum }, url: `${root}params_shard_0.bin`, shelf: 'webllm/model' },
  ]);
});

test.each([
  ['nothing', null],
  ['no records', {}],
  ['no shards', { records: [] }],
  ['a path out of the folder', { records: [shard({ dataPath: '../x' })] }],
  ['a path of a folder up, inside', { records: [shard({ dataPath: 'a/../../x' })] }],
  ['no MD5', { records: [shard({ md5sum: undefined })] }],
  ['a size below nothing', { records: [shard({ nbytes: -5 })] }],
  ['a shard twice', { records: [shard(), shard()] }],
  ['a null', { records: [null] }],
])('%s is not a model', (_, index) => {
  expect(() => readIndex(index, root)).toThrow(expect.objectContaining({ fault: 'not-a-model' }));
});

test('a listing has every shard that the index names', () => {
  expect(() => expectShards({ records: [shard()] }, ['params_shard_0.bin', 'more.bin'])).not.toThrow();
});

test.each([
  ['a shard that is not listed', { records: [shard(), shard({ dataPath: 'params_shard_1.bin' })] }],
  ['a shard without a name', { records: [{}] }],
  ['no shards', { records: [] }],
  ['no index', null],
])('an index with %s does not fit its listing', (_, index) => {
  expect(() => expectShards(index, ['params_shard_0.bin'])).toThrow(expect.objectContaining({ fault: 'not-a-model' }));
});

test.each([
  [{ tokenizer_files: ['merges.txt', 'tokenizer.json', 'tokenizer.model'] }, 'tokenizer.json'],
  [{ tokenizer_files: ['tokenizer.model'] }, 'tokenizer.model'],
])('the tokenizer of %o', (config, name) => {
  expect(readTokenizerName(config)).toBe(name);
});

test.each([[null], [{}], [{ tokenizer_files: 'tokenizer.json' }], [{ tokenizer_files: [7] }]])('%o names no tokenizer', (config) => {
  expect(() => readTokenizerName(config)).toThrow(expect.objectContaining({ fault: 'not-a-model' }));
});
