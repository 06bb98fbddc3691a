import type { Language } from '../domain/settings.ts';
import { type Topic, topics } from '../domain/topic.ts';
import { EngineError } from './engine.ts';
import { qwenBoxed, type PromptForm } from './prompt-forms.ts';

export interface ModelFile {
  /** Absolute, or relative to the page. */
  url: string;
  bytes: number;
  /** Hexadecimal. */
  sha256: string;
}

/** A model that Lemma can run, and all that the other rooms need to know of it. */
export interface ModelCard {
  id: string;
  name: string;
  runtime: 'wllama';
  file: ModelFile;
  /** Tokens of prompt and answer together. */
  contextLength: number;
  /** The most threads that make it faster. */
  maxThreads: number;
  toPrompt: PromptForm;
  /** Text that ends an answer; never shown. */
  stop: string;
  /** Ranges of tokens, both ends included, that are only part of a character: wllama 3.8.1 dies of writing one out of place, as chance may at temperature 1. */
  partCharacters: readonly (readonly [number, number])[];
  /** The most tokens of an answer. */
  maxTokens: number;
  /** What it writes instead of a solution when a problem is beyond it, or null where it just tries. */
  refusal: string | null;
  /** The topics that it was trained on (`public/models/starter/README.md`); empty: no list. */
  topics: readonly Topic[];
  languages: readonly Language[];
  licence: string;
}

export const starter: ModelCard = {
  id: 'starter',
  name: 'Starter',
  runtime: 'wllama',
  file: {
    url: `${import.meta.env.BASE_URL}models/starter/starter-q8_0.gguf`,
    bytes: 1_855_872,
    sha256: '729886c30ff673473dbf6fec756f357526e75863a4180294c307a7e26d88b654',
  },
  contextLength: 1024,
  // Headless Chromium, two cores, tokens per second on ten problems: one thread 500, two 690; but with one core busy, as it is
  // while the page draws, one thread 290-480 and two 16-145, since each token waits for the slower thread at every layer.
  maxThreads: 1,
  toPrompt: qwenBoxed,
  stop: '<|im_end|>',
  // All its bytes above ASCII; its solutions need none.
  partCharacters: [
    [94, 187],
    [222, 255],
  ],
  // Its longest answers take 330 tokens; the rest of the context is the problem's.
  maxTokens: 512,
  refusal: 'This is outside what the starter model can do. Load the full model to solve it.',
  topics,
  languages: ['en'],
  licence: 'own work',
};

export const catalog: readonly ModelCard[] = [starter];

/** The model with this id. Throws EngineError `unknown` where the catalogue has none. */
export function findModel(id: string): ModelCard {
  const model = catalog.find((candidate) => candidate.id === id);
  if (!model) throw new EngineError('unknown', `no model "${id}" in the catalogue`);
  return model;
}
