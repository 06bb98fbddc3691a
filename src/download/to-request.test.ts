import { expect, test } from 'vitest';
import { fullModels } from '../engine/full-models.ts';
import { toRoot } from './manifest.ts';
import { toRequest } from './to-request.ts';

test.each(fullModels.map((model) => [model.id, model] as const))('%s is asked for at its own repository, or at a mirror', (_, model) => {
  const { hub, repo } = toRequest(model);
  expect(`${hub}/${repo}`).toBe(model.repository);
  const mirrored = toRequest(model, 'https://mirror.example/models/');
  expect(toRoot(mirrored.hub, mirrored.repo, 'main')).toBe(`https://mirror.example/models/${repo}/resolve/main/`);
});
