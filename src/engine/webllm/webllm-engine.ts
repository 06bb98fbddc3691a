import type { ModelFile, WebllmCard } from '../catalog.ts';
import type { Engine } from '../engine.ts';
import { createWorkerEngine } from '../worker-engine.ts';

/** What the worker must know of a model. Every address is absolute but that of the library, which begins at the origin's root. */
export interface WebllmSource {
  id: string;
  repository: string;
  /** web-llm keeps a library whose address is absolute in its cache for good, whatever became of it; this one it asks the browser for. */
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

function toSource({ id, repository, file, files, features, contextLength, stop, toPrompt, selfTest }: WebllmCard): WebllmSource {
  const absolute = (url: string) => new URL(url, document.baseURI).href;
  const { problem, expected, tokens } = selfTest;
  return {
    id,
    repository: absolute(repository),
    library: { ...file, url: new URL(file.url, document.baseURI).pathname },
    files: files.map((one) => ({ ...one, url: absolute(one.url) })),
    features,
    contextLength,
    stop,
    selfTest: { prompt: toPrompt(problem), expected, tokens },
  };
}
