import type { ModelFile, WebllmCard } from '../catalog.ts';
import type { Engine } from '../engine.ts';
import { createWorkerEngine } from '../worker-engine.ts';

/** What the worker must know of a model. Every address is absolute, but that of a library that is a part of the page begins at the origin's root. */
export interface WebllmSource {
  id: string;
  repository: string;
  /** Absolute where it lies in web-llm's cache; where it is a part of the page it is not, since web-llm would keep it for good, whatever became of it. */
  library: ModelFile;
  files: readonly ModelFile[];
  features: readonly string[];
  contextLength: number;
  stop: string;
  selfTest: { prompt: string; expected: RegExp; tokens: number };
}

const startWebllmWorker = () => new Worker(new URL('./webllm.worker.ts', import.meta.url), { type: 'module', name: 'webllm' });

/** The engine on WebGPU: WebLLM. */
export function createWebllmEngine(startWorker: () => Worker = startWebllmWorker): Engine {
  return createWorkerEngine<WebllmCard>({
    name: 'webllm',
    startWorker,
    toLoad: (card) => ({ kind: 'load', source: toSource(card) }),
    toGenerate: ({ stop }, request) => ({ kind: 'generate', request, stop, banned: [] }),
    // Compiling the kernels is silent, and slow where the driver has never seen them.
    loading: { first: 60_000, next: 120_000, stop: 0 },
    // A long problem is read in one silent piece. Once stopped, the token under way must end; to begin anew would load the model again.
    writing: { first: 60_000, next: 20_000, stop: 2_000 },
  });
}

function toSource({ id, repository, library, files, features, contextLength, stop, toPrompt, selfTest }: WebllmCard): WebllmSource {
  const absolute = (url: string) => new URL(url, document.baseURI).href;
  const { problem, expected, tokens } = selfTest;
  return {
    id,
    repository: absolute(repository),
    library: { ...library, url: files.length > 0 ? new URL(library.url, document.baseURI).pathname : library.url },
    files: files.map((one) => ({ ...one, url: absolute(one.url) })),
    features,
    contextLength,
    stop,
    selfTest: { prompt: toPrompt(problem), expected, tokens },
  };
}
