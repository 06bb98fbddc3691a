import type { Gguf } from '../gguf.ts';
import type { ModelShape } from '../model-shape.ts';
import { prefillChunk } from '../parameters.ts';
import { specialTokens } from './tokenizer.ts';

/** `mlc-chat-config.json`. Lemma writes its prompts itself, so that of the conversation only the tokens that end an answer matter. */
export function toChatConfig(gguf: Gguf, { vocabulary, context }: ModelShape): object {
  const special = specialTokens(gguf);
  const ends = special.filter(({ content }) => content !== '<|im_start|>').map(({ id }) => id);
  const start = gguf.metadata.get('tokenizer.ggml.bos_token_id');
  return {
    version: '0.1.0',
    model_type: 'qwen2',
    quantization: 'q8block',
    model_config: {},
    vocab_size: vocabulary,
    context_window_size: context,
    sliding_window_size: -1,
    prefill_chunk_size: prefillChunk,
    attention_sink_size: -1,
    temperature: 1,
    presence_penalty: 0,
    frequency_penalty: 0,
    repetition_penalty: 1,
    top_p: 1,
    tokenizer_files: ['tokenizer.json'],
    tokenizer_info: { token_postproc_method: 'byte_level', prepend_space_in_encode: false, strip_space_in_decode: false },
    conv_template: {
      name: 'chatml',
      system_template: '<|im_start|>system\n{system_message}<|im_end|>\n',
      system_message: 'You are a helpful assistant.',
      roles: { user: '<|im_start|>user', assistant: '<|im_start|>assistant' },
      role_templates: { user: '{user_message}', assistant: '{assistant_message}', tool: '{tool_message}' },
      messages: [],
      seps: ['<|im_end|>\n'],
      role_content_sep: '\n',
      role_empty_sep: '\n',
      stop_str: [],
      stop_token_ids: ends,
      add_role_after_system_message: true,
    },
    pad_token_id: start,
    bos_token_id: start,
    eos_token_id: ends,
  };
}
