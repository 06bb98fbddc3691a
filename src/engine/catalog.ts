import type { Language } from '../domain/settings.ts';
import { refusals } from '../domain/refusals.ts';
import { furtherTopics, type SchoolTopic, topics } from '../domain/topic.ts';
import type { TokenBias } from './logit-bias.ts';
import { chineseTokens, needless, spelling } from './part-characters.ts';
import { type ChatForm, type PromptForm, starterForm } from './prompt-forms.ts';

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
  bias: TokenBias;
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
  toPrompt: starterForm,
  toChat: null,
  sampling: { temperature: 0.6, topP: 0.9 },
  stop: '<|im_end|>',
  bias: {
    // Wllama 3.8.1 dies of a part of a character that is written out of place, as chance may.
    banned: needless,
    bannedUnlessChinese: [...spelling, ...chineseTokens],
    // The words that its refusals begin with: where it hesitates it refuses. `training/hesitate.py` tells how much it may be.
    raised: [[552, 1.25], [568, 1.25]],
  },
  // The longest answers it was trained on take 326 tokens; the rest of the context is the problem's.
  maxTokens: 512,
  refusals: Object.values(refusals),
  topics: [...topics, ...furtherTopics],
  languages: ['en', 'zh'],
  licence: 'own work',
} as const satisfies Omit<Card, 'id' | 'bytes'>;

export const starterFile: ModelFile = {
  url: `${import.meta.env.BASE_URL}models/starter/starter-q8_0.gguf`,
  bytes: 2_845_312,
  sha256: '81c93eb6730972baeee6f0aaef81269187e3f1e68dcdfe0a986d40e7c8c042f4',
};

export const starter: WllamaCard = {
  ...starterCard,
  id: 'starter',
  runtime: 'wllama',
  source: { kind: 'bundled', file: starterFile },
  bytes: starterFile.bytes,
  // Headless Chromium, two cores, tokens per second on ten problems, with four layers: one thread 500, two 690; but with one core busy, as it is
  // while the page draws, one thread 290-480 and two 16-145, since each token waits for the slower thread at every layer.
  maxThreads: 1,
};

const webgpu = `${import.meta.env.BASE_URL}models/starter/webgpu`;
const weights = `${webgpu}/resolve/main`;

/** The same numbers on the GPU (`starter/export`), by kernels of this project's own (`starter/library`). */
export const starterWebgpu: WebllmCard = {
  ...starterCard,
  id: 'starter-webgpu',
  runtime: 'webllm',
  bytes: 3_082_623,
  library: { url: `${webgpu}/starter-3.wasm`, bytes: 74_748, sha256: '50a8bd8ea85bf4810647f1a1c82a975185f7aebc34ef351ec4b5439bc0b05db7' },
  repository: webgpu,
  files: [
    { url: `${weights}/mlc-chat-config.json`, bytes: 1006, sha256: '254403082935570327be8966a37b82d35d63537f822ceb5adfaa2ebf5fec8e2c' },
    { url: `${weights}/tensor-cache.json`, bytes: 7286, sha256: 'b2b9608ebb7b911960a51f04a1799e3dd9ae5292a8894234f5d9b1ae7bddccad' },
    { url: `${weights}/tokenizer.json`, bytes: 22_047, sha256: 'dbc0bba0691bbc80b16a1d244604c79d2cf95d89743d82d08eb4e317b0232393' },
    { url: `${weights}/params_shard_0.bin`, bytes: 2_977_536, sha256: '6a17daf25e303d0567462d8591a8ffae314ca3162e69faecd0baa7c9f0d8578b' },
  ],
  features: [],
  selfTest: { problem: 'Solve 5x - 8 = 27', expected: /^1\. Add \\\(8\\\) on both/, tokens: 14 },
};

export const catalog: readonly ModelCard[] = [starter, starterWebgpu];
