import type { Language } from '../domain/settings.ts';
import { refusals } from '../domain/refusals.ts';
import { type SchoolTopic, topics } from '../domain/topic.ts';
import { type ChatForm, type PromptForm, qwenBoxed } from './prompt-forms.ts';

export interface ModelFile {
  /** Absolute, or relative to the page. */
  url: string;
  bytes: number;
  /** Hexadecimal. */
  sha256: string;
}

/** What the other rooms need to know of a model that Lemma can run. */
interface Card {
  id: string;
  name: string;
  /** Of all its files together. */
  bytes: number;
  /** Tokens of prompt and answer together. */
  contextLength: number;
  toPrompt: PromptForm;
  /** How it is asked for something else than a solution; null where it can't follow that. */
  toChat: ChatForm | null;
  /** How another solution is sampled; the first is greedy. */
  sampling: { temperature: number; topP: number };
  /** Text that ends an answer; never shown. */
  stop: string;
  /** The most tokens of an answer. */
  maxTokens: number;
  /** What it writes instead of a solution when a problem is beyond it, in each of its languages; empty where it just tries. */
  refusals: readonly string[];
  /** The topics that it was trained on (`public/models/starter/README.md`); empty: no list. */
  topics: readonly SchoolTopic[];
  languages: readonly Language[];
  licence: string;
}

/** For the CPU. */
export interface WllamaCard extends Card {
  runtime: 'wllama';
  /** `own`: picked by the user, one file or the parts of one model in order; nothing vouches for their bytes. */
  source: { kind: 'bundled'; file: ModelFile } | { kind: 'own'; files: readonly File[] };
  /** The most threads that make it faster. */
  maxThreads: number;
  /** Ranges of tokens, both ends included, that are only part of a character: wllama 3.8.1 dies of writing one out of place, as chance may at temperature 1. */
  partCharacters: readonly (readonly [number, number])[];
}

/** For the GPU. */
export interface WebllmCard extends Card {
  runtime: 'webllm';
  /** Where `resolve/main/` with its files lies, or with another revision; absolute, or relative to the page. */
  repository: string;
  /** Its compiled kernels. */
  library: ModelFile;
  /** What lies there, where Lemma brings it itself; empty: what the download room has put into web-llm's caches. */
  files: readonly ModelFile[];
  /** WebGPU features without which it won't run. */
  features: readonly string[];
  /** Written greedily after a load: a graphics driver that computes wrongly writes something else. */
  selfTest: { problem: string; expected: RegExp; tokens: number };
}

export type ModelCard = WllamaCard | WebllmCard;

const starterCard = {
  name: 'Starter',
  contextLength: 1024,
  toPrompt: qwenBoxed,
  toChat: null,
  sampling: { temperature: 0.6, topP: 0.9 },
  stop: '<|im_end|>',
  // Its longest answers take 330 tokens; the rest of the context is the problem's.
  maxTokens: 512,
  refusals: Object.values(refusals),
  topics,
  languages: ['en'],
  licence: 'own work',
} as const satisfies Omit<Card, 'id' | 'bytes'>;

export const starterFile: ModelFile = {
  url: `${import.meta.env.BASE_URL}models/starter/starter-q8_0.gguf`,
  bytes: 1_855_872,
  sha256: '729886c30ff673473dbf6fec756f357526e75863a4180294c307a7e26d88b654',
};

export const starter: WllamaCard = {
  ...starterCard,
  id: 'starter',
  runtime: 'wllama',
  source: { kind: 'bundled', file: starterFile },
  bytes: starterFile.bytes,
  // Headless Chromium, two cores, tokens per second on ten problems: one thread 500, two 690; but with one core busy, as it is
  // while the page draws, one thread 290-480 and two 16-145, since each token waits for the slower thread at every layer.
  maxThreads: 1,
  // All its bytes above ASCII; its solutions need none.
  partCharacters: [
    [94, 187],
    [222, 255],
  ],
};

const webgpu = `${import.meta.env.BASE_URL}models/starter/webgpu`;
const weights = `${webgpu}/resolve/main`;

/** The same numbers on the GPU (`starter/export`), by kernels of this project's own (`starter/library`). */
export const starterWebgpu: WebllmCard = {
  ...starterCard,
  id: 'starter-webgpu',
  runtime: 'webllm',
  bytes: 2_037_730,
  library: { url: `${webgpu}/starter-1.wasm`, bytes: 74_163, sha256: '7a41fd4670fdfc6405d4782382ab86df8e4038aaacc67e98854e32a5741b5609' },
  repository: webgpu,
  files: [
    { url: `${weights}/mlc-chat-config.json`, bytes: 999, sha256: 'd0289d3d5ea33d9b43da71c20c72db7a114ad99f0dd656014a84b13d557a5a81' },
    { url: `${weights}/tensor-cache.json`, bytes: 5015, sha256: 'b043bd994e7feec2e957161f7380b07b5a2761f7fb6e6d0a9a85d66bbfc1733c' },
    { url: `${weights}/tokenizer.json`, bytes: 9137, sha256: '6e55913f0e61690f1da407bbec316e70ca952bf705c51a9e110f8ef7a2bc9af5' },
    { url: `${weights}/params_shard_0.bin`, bytes: 1_948_416, sha256: '76c53827531a2648878f58d46cdcdc962900aec8c26cf2f893d9bc26e92281dd' },
  ],
  features: [],
  selfTest: { problem: 'Solve 5x - 8 = 27', expected: /^1\. Add 8 on both/, tokens: 10 },
};

export const catalog: readonly ModelCard[] = [starter, starterWebgpu];
