import type { Gguf } from '../gguf.ts';

/** How Qwen2 cuts a text before it joins bytes: words, single digits, signs (`pre` = `qwen2` in llama.cpp). */
const split =
  "(?:'[sS]|'[tT]|'[rR][eE]|'[vV][eE]|'[mM]|'[lL][lL]|'[dD])|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+";

/** `LLAMA_TOKEN_TYPE_CONTROL` of llama.cpp. */
const control = 3;

export interface SpecialToken {
  id: number;
  content: string;
}

/** Tokens that stand for themselves wherever they are written: `<|im_end|>` and the like. */
export function specialTokens({ metadata }: Gguf): SpecialToken[] {
  const types = metadata.get('tokenizer.ggml.token_type') as number[];
  return tokensOf(metadata).flatMap((content, id) => (types[id] === control ? [{ id, content }] : []));
}

/** The same tokenizer as Hugging Face's `tokenizers` reads it. */
export function toTokenizer(gguf: Gguf): object {
  const { metadata } = gguf;
  if (metadata.get('tokenizer.ggml.pre') !== 'qwen2') throw new Error('GGUF: not a tokenizer of Qwen2');
  const special = specialTokens(gguf);
  const own = new Set(special.map(({ id }) => id));
  const bytes = { type: 'ByteLevel', trim_offsets: true };
  return {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: special.map(({ id, content }) => ({ id, content, single_word: false, lstrip: false, rstrip: false, normalized: false, special: true })),
    normalizer: null,
    pre_tokenizer: {
      type: 'Sequence',
      pretokenizers: [
        { type: 'Split', pattern: { Regex: split }, behavior: 'Isolated', invert: false },
        { ...bytes, add_prefix_space: false, use_regex: false },
      ],
    },
    post_processor: null,
    decoder: { ...bytes, add_prefix_space: true, use_regex: true },
    model: {
      type: 'BPE',
      dropout: null,
      unk_token: null,
      continuing_subword_prefix: null,
      end_of_word_suffix: null,
      fuse_unk: false,
      byte_fallback: false,
      ignore_merges: false,
      vocab: Object.fromEntries(tokensOf(metadata).flatMap((token, id) => (own.has(id) ? [] : [[token, id]]))),
      merges: (metadata.get('tokenizer.ggml.merges') as string[]).map((merge) => merge.split(' ')),
    },
  };
}

function tokensOf(metadata: Gguf['metadata']): string[] {
  return metadata.get('tokenizer.ggml.tokens') as string[];
}
