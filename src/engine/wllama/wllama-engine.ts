import type { Patience } from '../ask-worker.ts';
import { biasFor } from '../logit-bias.ts';
import type { ModelFile, WllamaCard } from '../catalog.ts';
import type { Engine } from '../engine.ts';
import { createWorkerEngine } from '../worker-engine.ts';

/** What the worker must know of a model. */
export interface WllamaSource {
  /** A `url` is absolute. */
  model: WllamaCard['source'];
  /** Of all its files together. */
  bytes: number;
  contextLength: number;
  maxThreads: number;
}

const startWllamaWorker = () => new Worker(new URL('./wllama.worker.ts', import.meta.url), { type: 'module', name: 'wllama' });

/** A long problem is read in one silent piece. Once stopped, the student waits for the next answer. */
const patience: Patience = { first: 60_000, next: 20_000, stop: 300 };

/** A thousand tokens of a problem take some minutes on one core, and a token up to a second; to load the model again would take longer than to wait for that. */
const patienceWithLarge: Patience = { first: 300_000, next: 60_000, stop: 3_000 };

/** The CPU engine: llama.cpp. */
export function createWllamaEngine(startWorker: () => Worker = startWllamaWorker): Engine {
  return createWorkerEngine<WllamaCard>({
    name: 'wllama',
    startWorker,
    toLoad: (card) => ({ kind: 'load', source: toSource(card) }),
    toGenerate: ({ stop, bias }, request) => ({ kind: 'generate', request, stop, bias: biasFor(bias, request.prompt) }),
    // Bytes arrive all the time, but compiling the wasm and building the graph are silent: some 20 s on a slow phone.
    loading: { first: 60_000, next: 120_000, stop: 0 },
    writing: ({ source }) => (source.kind === 'own' ? patienceWithLarge : patience),
  });
}

function toSource({ source, bytes, contextLength, maxThreads }: WllamaCard): WllamaSource {
  const absolute = (file: ModelFile) => ({ ...file, url: new URL(file.url, document.baseURI).href });
  const model = source.kind === 'bundled' ? { ...source, file: absolute(source.file) } : source;
  return { model, bytes, contextLength, maxThreads };
}
