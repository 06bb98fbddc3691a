import { starter, starterWebgpu } from '../../src/engine/catalog.ts';
import type { GenerateRequest, LoadProgress } from '../../src/engine/engine.ts';
import { createWebllmEngine } from '../../src/engine/webllm/webllm-engine.ts';
import { createWllamaEngine } from '../../src/engine/wllama/wllama-engine.ts';
import { createNotes, toEnding, type Told } from './told.ts';

let worker: Worker | null = null;
let started = 0;
/** `?wrong`, `?none`: see webgpu.worker.ts. */
const engine = createWebllmEngine(() => {
  started += 1;
  worker = new Worker(new URL('./webgpu.worker.ts', import.meta.url), { type: 'module', name: location.search });
  return worker;
});
const cpu = createWllamaEngine();
const deeds = new BroadcastChannel('webgpu');
const never = new AbortController().signal;

type Changes = Partial<GenerateRequest>;

const toRequest = (problem: string, changes: Changes = {}): GenerateRequest => ({
  prompt: starterWebgpu.toPrompt(problem),
  temperature: 0,
  topP: 1,
  seed: 0,
  maxTokens: starterWebgpu.maxTokens,
  ...changes,
});

/** Writes, and says `deed` to the worker once so many tokens are here. */
function write(problem: string, after: number, deed: () => void, signal = never): Promise<Told> {
  let done = false;
  return createNotes().read(engine.generate(toRequest(problem), signal), (tokens) => {
    if (tokens < after || done) return;
    done = true;
    deed();
  });
}

const bench = {
  workers: () => started,
  unload: () => engine.unload(),

  async load(): Promise<{ ms: number; progress: LoadProgress[]; ending: string }> {
    const start = performance.now();
    const progress: LoadProgress[] = [];
    const ending = await engine.load(starterWebgpu, (news) => progress.push(news), never).then(() => 'ready', toEnding);
    return { ms: performance.now() - start, progress, ending };
  },

  /** Aborts a load as soon as its first bytes are here. */
  abortLoad(): Promise<string> {
    const stop = new AbortController();
    return engine.load(starterWebgpu, () => stop.abort('enough'), stop.signal).then(() => 'ready', String);
  },

  loadCpu: (): Promise<string> => cpu.load(starter, () => {}, never).then(() => 'ready', toEnding),

  solve: (problem: string, changes: Changes = {}): Promise<Told> => createNotes().read(engine.generate(toRequest(problem, changes), never)),
  solveOnCpu: (problem: string, changes: Changes = {}): Promise<Told> => createNotes().read(cpu.generate(toRequest(problem, changes), never)),

  async stop(problem: string, after: number): Promise<{ ms: number; told: Told }> {
    const stop = new AbortController();
    let at = 0;
    const abort = () => {
      at = performance.now();
      stop.abort();
    };
    const told = await write(problem, after, abort, stop.signal);
    return { ms: performance.now() - at, told };
  },

  /** Aborts before anything can be written. */
  async stopAtOnce(problem: string): Promise<Told> {
    const stop = new AbortController();
    const reading = createNotes().read(engine.generate(toRequest(problem), stop.signal));
    setTimeout(() => stop.abort(), 5);
    return reading;
  },

  /** Stops reading after the first text. */
  async leave(problem: string): Promise<void> {
    for await (const written of engine.generate(toRequest(problem), never)) if (written.kind === 'text') return;
  },

  together: (problems: readonly string[]): Promise<Told[]> => Promise.all(problems.map((problem) => bench.solve(problem))),

  doWhileWriting: (problem: string, deed: string, after: number): Promise<Told> => write(problem, after, () => deeds.postMessage(deed)),

  /** Between two answers; resolves when the page knows. */
  doWhileIdle: (deed: string): Promise<void> =>
    new Promise((resolve) => {
      worker!.addEventListener('error', () => resolve(), { once: true });
      deeds.postMessage(deed);
    }),

  loadBare: (): Promise<number> => askBare({ load: true }),
  solveBare: (problem: string): Promise<Told> => askBare(toRequest(problem)),
};

let bareWorker: Worker | null = null;

function askBare<Answer>(message: object): Promise<Answer> {
  bareWorker ??= new Worker(new URL('./webgpu-bare.worker.ts', import.meta.url), { type: 'module' });
  const asked = bareWorker;
  return new Promise((resolve, reject) => {
    asked.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
    asked.onerror = ({ message: words }) => reject(new Error(words));
    asked.postMessage(message);
  });
}

export type WebgpuBench = typeof bench;

Object.assign(window, { bench });
