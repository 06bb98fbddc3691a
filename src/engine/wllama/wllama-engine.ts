import type { WllamaCard } from '../catalog.ts';
import type { Engine } from '../engine.ts';
import { createWorkerEngine } from '../worker-engine.ts';

/** What the worker must know of a model. `url` is absolute. */
export interface WllamaSource {
  url: string;
  bytes: number;
  sha256: string;
  contextLength: number;
  maxThreads: number;
}

const startWllamaWorker = () => new Worker(new URL('./wllama.worker.ts', import.meta.url), { type: 'module', name: 'wllama' });

/** The CPU engine: llama.cpp. */
export function createWllamaEngine(startWorker: () => Worker = startWllamaWorker): Engine {
  return createWorkerEngine<WllamaCard>({
    name: 'wllama',
    startWorker,
    toLoad: (card) => ({ kind: 'load', source: toSource(card) }),
    toGenerate: ({ stop, partCharacters }, request) => {
      const banned = partCharacters.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index));
      return { kind: 'generate', request, stop, banned };
    },
    // Bytes arrive all the time, but compiling the wasm and building the graph are silent: some 20 s on a slow phone.
    loading: { first: 60_000, next: 120_000, stop: 0 },
    // A long problem is read in one silent piece. Once stopped, the student waits for the next answer.
    writing: { first: 60_000, next: 20_000, stop: 300 },
  });
}

function toSource({ file, contextLength, maxThreads }: WllamaCard): WllamaSource {
  return { url: new URL(file.url, document.baseURI).href, bytes: file.bytes, sha256: file.sha256, contextLength, maxThreads };
}
