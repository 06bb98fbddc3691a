import type { Manifest } from '../download/manifest.ts';
import { totalBytes } from '../download/manifest.ts';
import { noBias } from '../engine/logit-bias.ts';
import type { WebllmCard } from '../engine/catalog.ts';
import type { FullModel } from '../engine/full-models.ts';
import { chatml } from '../engine/prompt-forms.ts';

/**
 * Long enough for a sentence before the sum, short enough to be over in some seconds on a slow device: a graphics driver that computes
 * wrongly writes the same sign again and again, or words at random.
 */
const selfTest = { problem: 'What is 2 + 3?', expected: /5/, tokens: 64 };

/** A downloaded model as the engine knows it. Null where its library is no part of what was downloaded. */
export function toCard(model: FullModel, manifest: Manifest): WebllmCard | null {
  const library = manifest.files.find(({ shelf }) => shelf === 'webllm/wasm');
  if (!library) return null;
  const { id, name, contextLength, toPrompt, sampling, languages, licence, needsF16 } = model;
  return {
    id,
    name,
    runtime: 'webllm',
    bytes: totalBytes(manifest.files),
    repository: manifest.root,
    library: { url: library.url, bytes: library.bytes, sha256: library.digest.hex },
    files: [],
    features: needsF16 ? ['shader-f16'] : [],
    contextLength,
    toPrompt,
    toChat: chatml,
    sampling,
    stop: '<|im_end|>',
    bias: noBias,
    maxTokens: contextLength / 2,
    refusals: [],
    topics: [],
    languages,
    licence,
    selfTest,
  };
}
