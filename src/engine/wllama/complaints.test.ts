import { expect, test } from 'vitest';
import { createComplaints } from './complaints.ts';

// As llama.cpp b11364 says it.
test.each([
  ['unsupported', "llama_model_load: error loading model: unknown model architecture: 'qwenX'"],
  ['unsupported', "llama_model_load: error loading model: error loading model vocabulary: unknown pre-tokenizer type: 'qwenX'"],
  ['corrupt', "llama_model_load: error loading model: tensor 'blk.1.attn_q.weight' data is not within the file bounds, model is corrupted or incomplete"],
  ['corrupt', "llama_model_load: error loading model: check_tensor_dims: tensor 'blk.0.attn_q.weight' not found"],
  ['out-of-memory', 'llama_model_load: error loading model: unable to allocate CPU buffer'],
] as const)('%s: %s', (fault, line) => {
  const { logger, toError } = createComplaints();
  logger.debug('llama_model_loader: loaded meta data');
  logger.log(line);
  logger.warn("srv    load_model: failed to load model, 'models/model-00001-of-00001.gguf'");
  expect(toError()).toMatchObject({ fault, detail: expect.stringContaining(line) });
});

test('without a reason it is the file', () => {
  expect(createComplaints().toError().fault).toBe('corrupt');
});
