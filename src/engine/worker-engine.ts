import type { Timing } from '../domain/attempt.ts';
import type { ModelCard } from './catalog.ts';
import { EngineError, type Engine, type GenerateRequest, type LoadProgress, type Written } from './engine.ts';
import { abortWith } from './abort-with.ts';
import { askWorker, type Patience } from './ask-worker.ts';
import { createMailbox } from './mailbox.ts';
import type { Ending, Request } from './protocol.ts';
import { createTurns } from './turns.ts';

/** What is particular to one runtime. */
export interface Runtime<Card extends ModelCard> {
  name: Card['runtime'];
  startWorker(): Worker;
  /** What its worker is asked to load, and to write. */
  toLoad(card: Card): Request<unknown>;
  toGenerate(card: Card, request: GenerateRequest): Request<unknown>;
  loading: Patience;
  writing(card: Card): Patience;
}

const none: Timing = { firstTokenMs: 0, totalMs: 0, tokens: 0, tokensPerSecond: 0 };

/**
 * An engine whose runtime lives in a worker of its own, so that a busy page never slows the model.
 * A worker that failed, stalled or wouldn't stop is terminated; the next request starts another.
 */
export function createWorkerEngine<Card extends ModelCard>(runtime: Runtime<Card>): Engine {
  const turns = createTurns();
  let host: { worker: Worker; model: Card } | null = null;
  let wanted: Card | null = null;
  let life = new AbortController();

  const dismiss = (worker: Worker) => {
    worker.terminate();
    if (host?.worker === worker) host = null;
  };

  /** Throws EngineError, or the signal's reason. */
  const ready = async (model: Card, onProgress: (progress: LoadProgress) => void, signal: AbortSignal): Promise<Worker> => {
    if (host?.model === model) return host.worker;
    if (host) dismiss(host.worker);

    const worker = runtime.startWorker();
    const ending = await askWorker(worker, runtime.toLoad(model), runtime.loading, signal, (news) => {
      if (news.kind === 'progress') onProgress(news.progress);
    });
    if (ending?.kind !== 'done') {
      worker.terminate();
      throw ending ? new EngineError(ending.fault, ending.detail) : signal.reason;
    }
    // One that dies between two requests is replaced without a word.
    worker.addEventListener('error', () => dismiss(worker));
    host = { worker, model };
    return worker;
  };

  /** Every text goes to `put`; resolves with the `finished` that belongs after the last. */
  const write = async (request: GenerateRequest, signal: AbortSignal, put: (written: Written) => void): Promise<Written> => {
    let timing = none;
    const release = await turns.take(signal);
    try {
      if (!wanted) throw new EngineError('unknown', 'no model was loaded');
      const card = wanted;
      const worker = await ready(card, () => {}, signal);
      const ending = await askWorker(worker, runtime.toGenerate(card, request), runtime.writing(card), signal, (news) => {
        if (news.kind !== 'text') return;
        timing = news.timing;
        if (news.text) put({ kind: 'text', text: news.text, tokens: timing.tokens });
      });
      if (isFatal(ending)) dismiss(worker);
      return toFinished(signal.aborted && ending?.kind === 'failed' ? null : ending, timing);
    } finally {
      release();
    }
  };

  return {
    async load(model, onProgress, signal) {
      if (!isOf(runtime, model)) throw new EngineError('unknown', `${model.id} is not for ${runtime.name}`);
      const stop = abortWith(signal, life.signal);
      const release = await turns.take(stop.signal);
      try {
        await ready(model, onProgress, stop.signal);
        wanted = model;
      } finally {
        release();
        stop.abort();
      }
    },

    async *generate(request, signal) {
      const stop = abortWith(signal, life.signal);
      const mailbox = createMailbox<Written>();
      // Not driven by the reader: one who stops reading must not keep the turn.
      write(request, stop.signal, mailbox.put)
        .catch((thrown: unknown) => {
          if (stop.signal.aborted) return { kind: 'finished', reason: 'aborted', timing: none } as const;
          throw thrown;
        })
        .then(mailbox.put)
        .then(() => mailbox.close(), mailbox.close);
      try {
        yield* mailbox;
      } finally {
        stop.abort();
      }
    },

    async unload() {
      life.abort(new DOMException('The model was unloaded', 'AbortError'));
      life = new AbortController();
      const release = await turns.take(new AbortController().signal);
      if (host) dismiss(host.worker);
      wanted = null;
      release();
    },
  };
}

/** Whether the worker can't be asked again. */
function isFatal(ending: Ending | null): boolean {
  return ending === null || (ending.kind === 'failed' && ending.fault !== 'problem-too-long');
}

function toFinished(ending: Ending | null, timing: Timing): Written {
  if (ending === null) return { kind: 'finished', reason: 'aborted', timing };
  if (ending.kind === 'failed') throw new EngineError(ending.fault, ending.detail);
  return { kind: 'finished', reason: ending.reason === 'loaded' ? 'stop' : ending.reason, timing };
}

function isOf<Card extends ModelCard>(runtime: Runtime<Card>, card: ModelCard): card is Card {
  return card.runtime === runtime.name;
}
