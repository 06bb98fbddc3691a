import { prebuiltAppConfig } from '@mlc-ai/web-llm';
import { expect, test } from 'vitest';
import { fullModels } from './full-models.ts';

const theirs = new Map(prebuiltAppConfig.model_list.map((record) => [record.model_id, record]));

test.each(fullModels.map((model) => [model.id, model] as const))("%s is as in the installed web-llm's own list", (id, model) => {
  expect(theirs.get(id)).toMatchObject({
    model: model.repository,
    model_lib: model.library,
    vram_required_MB: model.memory,
    overrides: { context_window_size: model.contextLength },
  });
});

test('every mathematics model of Qwen in that list is in ours', () => {
  const qwen = [...theirs.keys()].filter((id) => /^Qwen.*Math/.test(id));
  expect(fullModels.map((model) => model.id).toSorted()).toEqual(qwen.toSorted());
});
