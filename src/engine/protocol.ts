import type { Timing } from '../domain/attempt.ts';
import type { EngineFault } from '../domain/fault.ts';
import type { GenerateRequest, LoadProgress } from './engine.ts';
import type { LogitBias } from './logit-bias.ts';

/** Of a runtime's own kind: what its worker must know of a model to load it. */
export type Request<Source> =
  | { kind: 'load'; source: Source }
  /** `stop` ends the text. */
  | { kind: 'generate'; request: GenerateRequest; stop: string; bias: LogitBias };

/** Page to worker. `stop` hurries the request with the same id to its end and has no answer of its own. */
export type ToWorker<Source> = { id: number } & (Request<Source> | { kind: 'stop' });

/** How a request that went well ended; `loaded` is a load's only one. */
export type Reason = 'loaded' | 'stop' | 'length' | 'aborted';

/** What may come before the end. `text` is only what is new, `timing` is of the answer so far. */
export type News = { kind: 'progress'; progress: LoadProgress } | { kind: 'text'; text: string; timing: Timing };

/** The end of a request; each has exactly one. */
export type Ending = { kind: 'done'; reason: Reason } | { kind: 'failed'; fault: EngineFault; detail: string };

/** Worker to page. */
export type FromWorker = { id: number } & (News | Ending);
