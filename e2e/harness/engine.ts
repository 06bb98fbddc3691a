import { starter } from '../../src/engine/catalog.ts';
import type { GenerateRequest, LoadProgress } from '../../src/engine/engine.ts';
import { createWllamaEngine } from '../../src/engine/wllama/wllama-engine.ts';
import { createBareWllama } from './bare-wllama.ts';
import { createNotes, toEnding, type Told } from './told.ts';

let worker: Worker | null = null;
/** `?old`: in a browser without 64-bit WebAssembly memory. */
const startWorker = location.search === '?old' ? () => new Worker(new URL('./old-browser.worker.ts', import.meta.url), { type: 'module' }) : () => new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module' });
const engine = createWllamaEngine(() => (worker = startWorker()));
const bare = createBareWllama();
const killer = new BroadcastChannel('kill');
const never = new AbortController().signal;

type Changes = Partial<GenerateRequest>;

const toRequest = (problem: string, changes: Changes = {}): GenerateRequest => ({
  prompt: starter.toPrompt(problem),
  temperature: 0,
  topP: 1,
  seed: 0,
  maxTokens: starter.maxTokens,
  ...changes,
});

const bench = {
  refusals: starter.refusals,
  unload: () => engine.unload(),

  async load(): Promise<{ ms: number; progress: LoadProgress[]; ending: string }> {
    const start = performance.now();
    const progress: LoadProgress[] = [];
    const ending = await engine.load(starter, (news) => progress.push(news), never).then(() => 'ready', toEnding);
    return { ms: performance.now() - start, progress, ending };
  },

  /** Aborts a load as soon as its first bytes are here. */
  abortLoad(): Promise<string> {
    const stop = new AbortController();
    return engine.load(starter, () => stop.abort('enough'), stop.signal).then(() => 'ready', String);
  },

  solve: (problem: string, changes: Changes = {}): Promise<Told> => createNotes().read(engine.generate(toRequest(problem, changes), never)),

  /** Milliseconds from the abort, after so many tokens, to the end; and what had come. */
  async stop(problem: string, after: number): Promise<{ ms: number; told: Told }> {
    const stop = new AbortController();
    let stoppedAt = 0;
    const told = await createNotes().read(engine.generate(toRequest(problem), stop.signal), (tokens) => {
      if (tokens < after || stop.signal.aborted) return;
      stoppedAt = performance.now();
      stop.abort();
    });
    return { ms: performance.now() - stoppedAt, told };
  },

  /** Stops reading after the first text. */
  async leave(problem: string): Promise<void> {
    for await (const written of engine.generate(toRequest(problem), never)) if (written.kind === 'text') return;
  },

  /** Three at once, of which the second is aborted while it waits. */
  three(problems: readonly [string, string, string]): Promise<Told[]> {
    const stop = new AbortController();
    const answers = problems.map((problem, index) => createNotes().read(engine.generate(toRequest(problem), index === 1 ? stop.signal : never)));
    stop.abort();
    return Promise.all(answers);
  },

  /** Between two answers; resolves when the page knows of the death. */
  killIdle: (): Promise<void> =>
    new Promise((resolve) => {
      worker!.addEventListener('error', () => resolve(), { once: true });
      killer.postMessage('kill loudly');
    }),

  /** `how`: see engine.worker.ts. */
  killWhileWriting(problem: string, how: string, after: number): Promise<Told> {
    let killed = false;
    return createNotes().read(engine.generate(toRequest(problem), never), (tokens) => {
      if (tokens >= after && !killed) killer.postMessage(how);
      killed ||= tokens >= after;
    });
  },

  /** The page's own thread works 45 of every 50 ms while the model writes. */
  async solveOnBusyPage(problem: string): Promise<Told> {
    const timer = setInterval(() => {
      const until = performance.now() + 45;
      while (performance.now() < until);
    }, 50);
    return bench.solve(problem).finally(() => clearInterval(timer));
  },

  loadBare: (threads: number): Promise<number> => bare.load(threads),
  solveBare: (problem: string, changes: Changes = {}, cached = false): Promise<Told> => bare.write(toRequest(problem, changes), cached),
};

export type EngineBench = typeof bench;

Object.assign(window, { bench });
