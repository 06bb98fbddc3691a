import { expect, test } from 'vitest';
import { readCommit, readListing } from './read-listing.ts';

const root = 'https://hub/a/b/resolve/c/';
const oid = 'a'.repeat(40);
const sha = 'b'.repeat(64);
const small = (path: string) => ({ type: 'file', path, size: 10, oid });
const large = (path: string, changes = {}) => ({ type: 'file', path, size: 134, oid, lfs: { oid: sha, size: 5_000, ...changes } });
const whole = [small('mlc-chat-config.json'), small('tensor-cache.json'), small('tokenizer.json'), large('params_shard_0.bin')];

test('each file has its size, digest, shelf and the URL that WebLLM asks for', () => {
  expect(readListing(whole, root)).toEqual([
    { path: 'mlc-chat-config.json', bytes: 10, digest: { kind: 'git-sha1', hex: oid }, url: `${root}mlc-chat-config.json`, shelf: 'webllm/config' },
    { path: 'tensor-cache.json', bytes: 10, digest: { kind: 'git-sha1', hex: oid }, url: `${root}tensor-cache.json`, shelf: 'webllm/model' },
    { path: 'tokenizer.json', bytes: 10, digest: { kind: 'git-sha1', hex: oid }, url: `${root}tokenizer.json`, shelf: 'webllm/model' },
    { path: 'params_shard_0.bin', bytes: 5_000, digest: { kind: 'sha256', hex: sha }, url: `${root}params_shard_0.bin`, shelf: 'webllm/model' },
  ]);
});

test.each([
  ['a README', small('README.md')],
  ['a folder', { type: 'directory', path: 'params.bin', size: 0, oid }],
  ['the second tokenizer', small('tokenizer.model')],
  ['the index of older versions', small('ndarray-cache.json')],
  ['a path out of the folder', large('../params_shard_1.bin')],
  ['an absolute path', large('/etc/params.bin')],
  ['an address', large('https://evil/params.bin')],
  ['a path with a query', large('params.bin?x=1.bin')],
  ['a file in a folder', large('old/params_shard_0.bin')],
  ['no object', null],
  ['a path that is no text', { type: 'file', path: 7, size: 1, oid }],
])('%s is left out', (_, entry) => {
  expect(readListing([...whole, entry], root)).toHaveLength(4);
});

test.each([
  ['no list', { error: 'nothing here' }],
  ['an empty list', []],
  ['a text', '<html>'],
  ['no shard', whole.slice(0, 3)],
  ['no tokenizer', whole.filter(({ path }) => path !== 'tokenizer.json')],
  ['a size below nothing', [...whole, large('params_shard_1.bin', { size: -1 })]],
  ['a size with a fraction', [...whole, large('params_shard_1.bin', { size: 1.5 })]],
  ['a size beyond every disk', [...whole, large('params_shard_1.bin', { size: 1e15 })]],
  ['a size as text', [...whole, large('params_shard_1.bin', { size: '5' })]],
  ['a digest too short', [...whole, large('params_shard_1.bin', { oid: 'abc' })]],
  ['a digest that is none', [...whole, large('params_shard_1.bin', { oid: 'x'.repeat(64) })]],
  ['a file twice', [...whole, large('params_shard_0.bin')]],
  ['more entries than a page', Array.from({ length: 1_001 }, (_, index) => large(`s${index}.bin`))],
])('%s is not a model', (_, answer) => {
  expect(() => readListing(answer, root)).toThrow(expect.objectContaining({ fault: 'not-a-model' }));
});

test.each([
  [{ sha: oid }, oid],
  [{ sha: 'main' }, null],
  [{ sha: `${oid}/../x` }, null],
  [{}, null],
  [null, null],
  ['text', null],
])('the commit in %o', (answer, commit) => {
  expect(readCommit(answer)).toBe(commit);
});
