import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalog, starter, starterFile, starterWebgpu } from './catalog.ts';
import { tokensOf } from './logit-bias.ts';
import { chineseTokens, needless, spelled, spelling } from './part-characters.ts';

test.each([starterFile, starterWebgpu.library, ...starterWebgpu.files])('$url is the file that the catalogue names, and the card has its hash', ({ url, ...named }) => {
  const bytes = readFileSync(`public${url}`);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  expect({ bytes: bytes.length, sha256 }).toEqual(named);
  expect(readFileSync('public/models/starter/README.md', 'utf8')).toContain(sha256);
});

test.each(catalog)('an answer of $id leaves half of the context to the problem', ({ contextLength, maxTokens }) => {
  expect(maxTokens).toBeLessThanOrEqual(contextLength / 2);
});

test.each([
  [starter, [starterFile]],
  [starterWebgpu, [starterWebgpu.library, ...starterWebgpu.files]],
])('$id is as large as its files', ({ bytes }, files) => {
  expect(bytes).toBe(files.reduce((sum, file) => sum + file.bytes, 0));
});

test('the starter may write no part of a character but those that its own Chinese is spelled with', () => {
  const needed = Array.from(spelled, (sign) => Buffer.from(sign));
  const tokens = readTokens(readFileSync(`public${starterFile.url}`)).map(toBytes);
  const parts = tokens.flatMap((bytes, id) => (isText(bytes) ? [] : [{ id, isNeeded: needed.some((sign) => sign.includes(bytes)) }]));
  const ids = (isNeeded: boolean) => parts.filter((part) => part.isNeeded === isNeeded).map(({ id }) => id);
  expect([tokensOf(needless), tokensOf(spelling)]).toEqual([ids(false), ids(true)]);
});

test('the tokens that are Chinese are all that hold a Chinese sign or mark', () => {
  const tokens = readTokens(readFileSync(`public${starterFile.url}`)).map(toBytes);
  const chinese = tokens.flatMap((bytes, id) => (isText(bytes) && /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(new TextDecoder().decode(bytes)) ? [id] : []));
  expect(tokensOf(chineseTokens)).toEqual(chinese);
});

test('what is raised in the starter’s answers is what its refusals begin with', () => {
  const tokens = readTokens(readFileSync(`public${starterFile.url}`)).map(toBytes);
  const raised = starter.bias.raised.map(([token]) => tokens[token]!.toString());
  expect(starter.refusals.map((text) => raised.find((beginning) => text.startsWith(beginning)))).toEqual(raised);
});

/** A GGUF's vocabulary, in GPT-2's alphabet for bytes: key, u32 type, u32 type of element, u64 count, then u64 length and UTF-8 for each. */
function readTokens(gguf: Buffer): string[] {
  const key = 'tokenizer.ggml.tokens';
  let at = gguf.indexOf(key) + key.length + 8;
  const count = Number(gguf.readBigUInt64LE(at));
  at += 8;
  return Array.from({ length: count }, () => {
    const start = at + 8;
    at = start + Number(gguf.readBigUInt64LE(at));
    return gguf.toString('utf8', start, at);
  });
}

/** In that alphabet printable bytes stand for themselves and the others, in order, for U+0100 and after. */
function toBytes(token: string): Buffer {
  const printable = (byte: number) => (byte >= 33 && byte <= 126) || (byte >= 161 && byte !== 173);
  const others = Array.from({ length: 256 }, (_, byte) => byte).filter((byte) => !printable(byte));
  return Buffer.from(Array.from(token, (sign) => others[sign.codePointAt(0)! - 256] ?? sign.codePointAt(0)!));
}

const isText = (bytes: Buffer): boolean => Buffer.from(bytes.toString('utf8')).equals(bytes);
