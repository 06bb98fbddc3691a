import type { Timing } from '../domain/attempt.ts';
import type { EngineFault } from '../domain/fault.ts';
import type { ModelCard } from './catalog.ts';

/** What an engine throws. `detail` is for a developer's eye; no code reads it. */
export class EngineError extends Error {
  constructor(
    readonly fault: EngineFault,
    readonly detail: string,
  ) {
    super(`${fault}: ${detail}`);
    this.name = 'EngineError';
  }
}

/** Bytes of the model's files here so far, and in all (0 while unknown). */
export interface LoadProgress {
  loaded: number;
  total: number;
}

/** One answer to be written. `prompt` is in the model's own form (`catalog`), special tokens included. */
export interface GenerateRequest {
  prompt: string;
  /** 0 is greedy. */
  temperature: number;
  topP: number;
  /** An integer from 0 to 2³¹ − 1. */
  seed: number;
  maxTokens: number;
}

/** Text as it is written, then exactly one `finished`. `text` is only what is new, `tokens` counts all of the answer so far. */
export type Written =
  | { kind: 'text'; text: string; tokens: number }
  | { kind: 'finished'; reason: 'stop' | 'length' | 'aborted'; timing: Timing };

/** A model runtime. One model at a time, one request at a time: a second request waits for the first to end. */
export interface Engine {
  /** Makes `model` ready; at once if it already is. Throws EngineError, or the signal's reason when aborted. */
  load(model: ModelCard, onProgress: (progress: LoadProgress) => void, signal: AbortSignal): Promise<void>;
  /** Writes an answer; loads the model first when its worker was lost. Abort is an ending (`aborted`), not an error. Throws EngineError. */
  generate(request: GenerateRequest, signal: AbortSignal): AsyncIterable<Written>;
  unload(): Promise<void>;
}
