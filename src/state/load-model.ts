import { createDownloads } from '../download/downloads.ts';
import { findModelHere } from '../download/model-store.ts';
import { abortWith } from '../engine/abort-with.ts';
import type { ModelCard } from '../engine/catalog.ts';
import { type Engine, EngineError, type LoadProgress } from '../engine/engine.ts';

/**
 * Loads a model. A downloaded one must be here whole, and while the engine reads it every byte is checked: web-llm checks none, and would
 * fetch by itself what is missing. Throws EngineError, `damaged` where bytes aren't right, or the signal's reason.
 */
export async function loadModel(engine: Engine, card: ModelCard, onProgress: (progress: LoadProgress) => void, signal: AbortSignal): Promise<void> {
  if (!isDownloaded(card)) return engine.load(card, onProgress, signal);
  if (!(await findModelHere(card.id))?.isWhole) throw new EngineError('damaged', 'a file is missing');

  const stop = abortWith(signal);
  const check = checkFiles(card.id, stop.signal).catch((thrown: unknown) => {
    stop.abort(thrown);
    throw thrown;
  });
  await Promise.all([engine.load(card, onProgress, stop.signal), check]).finally(() => stop.abort());
}

const isDownloaded = (card: ModelCard): boolean => card.runtime === 'webllm' && card.files.length === 0;

async function checkFiles(model: string, signal: AbortSignal): Promise<void> {
  const running = createDownloads().checkQuietly(model);
  signal.addEventListener('abort', running.pause, { once: true });
  const ending = await running.ending;
  signal.throwIfAborted();
  const isRight = ending.kind === 'done' && ending.missing.length + ending.damaged.length === 0;
  if (!isRight) throw new EngineError('damaged', JSON.stringify(ending));
}
