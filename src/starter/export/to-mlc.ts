import { createHash } from 'node:crypto';
import { parseGguf } from '../gguf.ts';
import { readShape } from '../model-shape.ts';
import { toChatConfig } from './chat-config.ts';
import { toTokenizer } from './tokenizer.ts';
import { toWeights } from './weights.ts';

const shard = 'params_shard_0.bin';

/** The files of a model as web-llm 0.2.86 loads it, by name, from the model's GGUF: the same numbers, in the order that the kernels read. */
export function toMlc(bytes: Uint8Array): Map<string, Uint8Array> {
  const gguf = parseGguf(bytes);
  const shape = readShape(gguf);
  let end = 0;
  const weights = toWeights(gguf, shape).map(({ name, data, shape: dimensions }) => {
    const raw = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
    const dtype = data instanceof Float32Array ? 'float32' : 'uint32';
    const record = { name, shape: dimensions, dtype, format: 'raw', nbytes: raw.byteLength, byteOffset: end };
    end += raw.byteLength;
    return { raw, record };
  });

  const all = Buffer.concat(weights.map(({ raw }) => raw));
  const records = weights.map(({ record }) => record);
  const cache = {
    metadata: { ParamSize: records.length, ParamBytes: end, BitsPerParam: 9 },
    records: [{ dataPath: shard, format: 'raw-shard', nbytes: end, records, md5sum: createHash('md5').update(all).digest('hex') }],
  };
  return new Map([
    ['mlc-chat-config.json', toJson(toChatConfig(gguf, shape))],
    ['tensor-cache.json', toJson(cache)],
    ['tokenizer.json', toJson(toTokenizer(gguf))],
    [shard, all],
  ]);
}

function toJson(value: object): Uint8Array {
  return Buffer.from(`${JSON.stringify(value)}\n`);
}
