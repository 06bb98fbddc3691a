import type { Language } from '../domain/settings.ts';
import { type PromptForm, qwen25MathCot, qwenBoxed } from './prompt-forms.ts';

/** Benchmarks of the Qwen2.5-Math technical report (arXiv 2409.12122, tables 3 to 5): percent right, greedy, and by a vote of eight. */
export interface Scores {
  gsm8k: readonly [greedy: number, vote: number];
  math: readonly [greedy: number, vote: number];
  cmath: readonly [greedy: number, vote: number];
}

/** A model for the graphics processor, by WebLLM. */
export interface FullModel {
  /** As in web-llm's own list. */
  id: string;
  /** What is shown; the two builds of a model share it. */
  name: string;
  /** Address of its repository on the hub. */
  repository: string;
  /** Address of its compiled library. */
  library: string;
  /** To be downloaded, in bytes: 4.5 bits a parameter for either build, and the tokenizer. Computed, not measured. */
  bytes: number;
  /** Of the graphics processor, in megabytes, as web-llm's list has it. */
  memory: number;
  /** Whether it computes in 16 bits: web-llm's list does not say, and without the feature fails only after the download. */
  needsF16: boolean;
  /** Tokens of prompt and answer together. */
  contextLength: number;
  toPrompt: PromptForm;
  /** How its makers sample it: so is another solution; the first is greedy. */
  sampling: { temperature: number; topP: number };
  /** Languages that its makers name. */
  languages: readonly Language[];
  licence: string;
  scores: Scores;
}

const hub = 'https://huggingface.co/mlc-ai';
const libraries = 'https://raw.githubusercontent.com/mlc-ai/binary-mlc-llm-libs/main/web-llm-models/v0_2_86/base';

type Build = 'q4f16_1' | 'q4f32_1';

/** README of Qwen2-Math and of Qwen2.5-Math. */
const qwen2Sampling = { temperature: 1, topP: 0.9 };
const qwen25Sampling = { temperature: 0.7, topP: 0.8 };

interface Family {
  name: string;
  /** Name of the model in ids, and of the architecture in the library's address. */
  stem: string;
  architecture: string;
  bytes: number;
  memory: Record<Build, number>;
  toPrompt: PromptForm;
  sampling: FullModel['sampling'];
  languages: readonly Language[];
  scores: Scores;
}

const families: readonly Family[] = [
  {
    name: 'Qwen2.5-Math 1.5B',
    stem: 'Qwen2.5-Math-1.5B-Instruct',
    architecture: 'Qwen2-1.5B-Instruct',
    bytes: 875_000_000,
    memory: { q4f16_1: 1629.75, q4f32_1: 1888.97 },
    toPrompt: qwen25MathCot,
    sampling: qwen25Sampling,
    languages: ['en', 'zh'],
    scores: { gsm8k: [84.8, 89.5], math: [75.8, 80.3], cmath: [89.7, 91.7] },
  },
  {
    name: 'Qwen2-Math 1.5B',
    stem: 'Qwen2-Math-1.5B-Instruct',
    architecture: 'Qwen2-1.5B-Instruct',
    bytes: 875_000_000,
    memory: { q4f16_1: 1629.75, q4f32_1: 1888.97 },
    toPrompt: qwenBoxed,
    sampling: qwen2Sampling,
    languages: ['en'],
    scores: { gsm8k: [84.2, 88.6], math: [69.4, 75.3], cmath: [84.2, 88.0] },
  },
  {
    name: 'Qwen2-Math 7B',
    stem: 'Qwen2-Math-7B-Instruct',
    architecture: 'Qwen2-7B-Instruct',
    bytes: 4_300_000_000,
    memory: { q4f16_1: 5106.67, q4f32_1: 5900.09 },
    toPrompt: qwenBoxed,
    sampling: qwen2Sampling,
    languages: ['en'],
    scores: { gsm8k: [89.9, 93.1], math: [75.1, 80.2], cmath: [90.0, 91.7] },
  },
];

function toModel(family: Family, build: Build): FullModel {
  const { name, stem, architecture, bytes, memory, toPrompt, sampling, languages, scores } = family;
  return {
    id: `${stem}-${build}-MLC`,
    name,
    repository: `${hub}/${stem}-${build}-MLC`,
    library: `${libraries}/${architecture}-${build}_cs1k-webgpu.wasm`,
    bytes,
    memory: memory[build],
    needsF16: build === 'q4f16_1',
    contextLength: 4096,
    toPrompt,
    sampling,
    languages,
    licence: 'Apache-2.0',
    scores,
  };
}

/** Best first; of each model the lighter build before the one for devices without 16-bit arithmetic. */
export const fullModels: readonly FullModel[] = families.flatMap((family) => [toModel(family, 'q4f16_1'), toModel(family, 'q4f32_1')]);

/** Percent right of the model that no browser can hold, for comparison: 72 billion parameters (same tables). */
export const largestScores: Scores = { gsm8k: [96.7, 97.0], math: [84.0, 86.8], cmath: [93.2, 94.2] };
