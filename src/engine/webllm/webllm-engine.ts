import { biasFor } from '../logit-bias.ts';
import type { ModelFile, WebllmCard } from '../catalog.ts';
import { type Engine, EngineError } from '../engine.ts';
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

/** Shorter than this no solution fits, in tokens. */
const leastContext = 1024;

/** The engine on WebGPU: WebLLM. After a load or an answer that cost too much memory the next load gives that model half the context. */
export function createWebllmEngine(startWorker: () => Worker = startWebllmWorker): Engine {
  const shares = new Map<string, number>();
  const shareOf = (id: string) => shares.get(id) ?? 1;
  let loaded = '';
  const note = (thrown: unknown) => {
    if (thrown instanceof EngineError && (thrown.fault === 'device-lost' || thrown.fault === 'out-of-memory')) shares.set(loaded, shareOf(loaded) / 2);
    return thrown;
  };
  const engine = createWorkerEngine<WebllmCard>({
    name: 'webllm',
    startWorker,
    toLoad: (card) => ({ kind: 'load', source: { ...toSource(card), contextLength: Math.max(Math.min(leastContext, card.contextLength), card.contextLength * shareOf(card.id)) } }),
    toGenerate: ({ stop, bias }, request) => ({ kind: 'generate', request, stop, bias: biasFor(bias, request.prompt) }),
    // Compiling the kernels is silent, and slow where the driver has never seen them.
    loading: { first: 60_000, next: 120_000, stop: 0 },
    // A long problem is read in one silent piece. Once stopped, the token under way must end; to begin anew would load the model again.
    writing: () => ({ first: 60_000, next: 20_000, stop: 2_000 }),
  });
  return {
    ...engine,
    load(model, onProgress, signal) {
      loaded = model.id;
      return engine.load(model, onProgress, signal).catch((thrown: unknown) => Promise.reject(note(thrown)));
    },
    async *generate(request, signal) {
      try {
        yield* engine.generate(request, signal);
      } catch (thrown) {
        throw note(thrown);
      }
    },
  };
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
