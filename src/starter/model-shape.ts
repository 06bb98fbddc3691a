import type { Gguf } from './gguf.ts';

/** The dimensions of a Qwen2 network. */
export interface ModelShape {
  hidden: number;
  layers: number;
  heads: number;
  kvHeads: number;
  headDim: number;
  intermediate: number;
  vocabulary: number;
  context: number;
  ropeTheta: number;
  epsilon: number;
}

/** Throws an Error where the metadata lacks a number. */
export function readShape({ metadata }: Gguf): ModelShape {
  const number = (key: string): number => {
    const found = metadata.get(`qwen2.${key}`);
    if (typeof found !== 'number') throw new Error(`GGUF: no qwen2.${key}`);
    return found;
  };
  const hidden = number('embedding_length');
  const heads = number('attention.head_count');
  return {
    hidden,
    layers: number('block_count'),
    heads,
    kvHeads: number('attention.head_count_kv'),
    headDim: hidden / heads,
    intermediate: number('feed_forward_length'),
    vocabulary: (metadata.get('tokenizer.ggml.tokens') as string[]).length,
    context: number('context_length'),
    ropeTheta: number('rope.freq_base'),
    // Six decimal digits of the float32 in the file: a double would print the other nine too.
    epsilon: Number(number('attention.layer_norm_rms_epsilon').toPrecision(6)),
  };
}
