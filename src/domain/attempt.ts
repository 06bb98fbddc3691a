import type { Fault } from './fault.ts';

/** How the next token is chosen. Temperature 0 is greedy; the seed matters only above it. */
export interface Sampling {
  temperature: number;
  topP: number;
  /** An integer from 0 to 2³¹ − 1. */
  seed: number;
  /** The most tokens that one answer may take. */
  maxTokens: number;
}

/** How fast the model was: milliseconds, tokens, tokens per second after the first. */
export interface Timing {
  firstTokenMs: number;
  totalMs: number;
  tokens: number;
  tokensPerSecond: number;
}

/** Where an attempt stands. `interrupted`: its tab was closed or died while it was `writing`. */
export type AttemptState =
  | { kind: 'writing' }
  | { kind: 'complete' }
  | { kind: 'cut' }
  | { kind: 'stopped' }
  | { kind: 'interrupted' }
  | { kind: 'failed'; fault: Fault };

/** One solution that a model wrote, or is writing, for the problem of a session. */
export interface Attempt {
  id: string;
  sessionId: string;
  /** Id of the model in the catalogue. */
  model: string;
  sampling: Sampling;
  /** Milliseconds since 1970. */
  startedAt: number;
  /** Exactly what the model wrote; the steps are read from it (`solving/split-steps`). */
  text: string;
  state: AttemptState;
  timing: Timing | null;
}
