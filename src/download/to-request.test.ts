import { expect, test } from 'vitest';
import { fullModels } from '../engine/full-models.ts';
import { toRoot, toSources } from './manifest.ts';
import { toRequest } from './to-request.ts';

test.each(fullModels.map((model) => [model.id, model] as const))('%s is asked for at its own repository, or at a mirror', (_, model) => {
  const { hub, repo } = toRequest(model);
  expect(`${hub}/${repo}`).toBe(model.repository);
  const mirrored = toRequest(model, 'https://mirror.example/models/');
  expect(toRoot(mirrored.hub, mirrored.repo, 'main')).toBe(`https://mirror.example/models/${repo}/resolve/main/`);
});

test('the library is looked for beside the model on a mirror, then at its own address; without a mirror only there', () => {
  const model = fullModels.find(({ id }) => id === 'Qwen2-Math-1.5B-Instruct-q4f32_1-MLC')!;
  const file = { path: 'x.wasm', bytes: 1, digest: { kind: 'sha256', hex: '' }, url: model.library, shelf: 'webllm/wasm' } as const;
  const manifest = { model: model.id, root: '', revision: 'abc', source: 'index', files: [file], completedAt: null } as const;
  expect(toSources(manifest, file, toRequest(model))).toEqual([model.library]);
  const mirrored = toRequest(model, 'https://mirror.example');
  expect(mirrored.library!.url, 'where WebLLM will look for it').toBe(model.library);
  expect(toSources(manifest, file, mirrored)).toEqual([
    'https://mirror.example/mlc-ai/Qwen2-Math-1.5B-Instruct-q4f32_1-MLC/resolve/main/Qwen2-1.5B-Instruct-q4f32_1_cs1k-webgpu.wasm',
    model.library,
  ]);
});
