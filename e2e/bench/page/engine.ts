import { Wllama, type RawCompletionChunk } from '@wllama/wllama/esm/index.js';
import wasmUrl from '@wllama/wllama/esm/wasm/wllama.wasm?url';
import type { Timing } from '../../../src/domain/attempt.ts';
import { starter } from '../../../src/engine/catalog.ts';
import { EngineError, type GenerateRequest, type Written } from '../../../src/engine/engine.ts';
import { createWllamaEngine } from '../../../src/engine/wllama/wllama-engine.ts';

/** What became of one request, as plain data. */
export interface Told {
  text: string;
  pieces: number;
  ending: string;
  timing: Timing | null;
  /** Milliseconds from the abort to the end; null where there was none. */
  stoppedAfter: number | null;
}

const engine = createWllamaEngine(() => new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module' }));
const killer = new BroadcastChannel('kill');

const toRequest = (problem: string, changes: Partial<GenerateRequest> = {}): GenerateRequest => ({
  prompt: starter.toPrompt(problem),
  temperature: 0,
  topP: 1,
  seed: 0,
  maxTokens: starter.maxTokens,
  ...changes,
});

const bench = {
  engine,
  isolated: crossOriginIsolated,

  async load(): Promise<{ ms: number; last: { loaded: number; total: number } | null; ending: string }> {
    const start = performance.now();
    let last: { loaded: number; total: number } | null = null;
    const ending = await engine.load('starter', (progress) => (last = progress), new AbortController().signal).then(() => 'ready', toEnding);
    return { ms: performance.now() - start, last, ending };
  },

  /** Abort of a load as soon as its first bytes are here. */
  async abortLoad(): Promise<string> {
    const stop = new AbortController();
    return engine.load('starter', () => stop.abort('enough'), stop.signal).then(() => 'ready', String);
  },

  /** `stopAt`: abort after so many tokens. */
  async solve(problem: string, changes: Partial<GenerateRequest> = {}, stopAt = Infinity): Promise<Told> {
    const stop = new AbortController();
    const told: Told = { text: '', pieces: 0, ending: '', timing: null, stoppedAfter: null };
    let stoppedAt = 0;
    try {
      for await (const written of engine.generate(toRequest(problem, changes), stop.signal)) {
        note(told, written);
        if (written.kind !== 'text' || written.tokens < stopAt || stop.signal.aborted) continue;
        stoppedAt = performance.now();
        stop.abort();
      }
    } catch (thrown) {
      told.ending = toEnding(thrown);
    }
    if (stoppedAt) told.stoppedAfter = performance.now() - stoppedAt;
    return told;
  },

  /** Stops reading after the first piece. */
  async leave(problem: string): Promise<void> {
    for await (const written of engine.generate(toRequest(problem), new AbortController().signal)) if (written.kind === 'text') break;
  },

  /** Three at once; the second is aborted while it waits. */
  async three(problems: readonly [string, string, string]): Promise<Told[]> {
    const stop = new AbortController();
    const second = async () => {
      const told: Told = { text: '', pieces: 0, ending: '', timing: null, stoppedAfter: null };
      for await (const written of engine.generate(toRequest(problems[1]), stop.signal)) note(told, written);
      return told;
    };
    const all = Promise.all([bench.solve(problems[0]), second(), bench.solve(problems[2])]);
    stop.abort();
    return all;
  },

  /** One of `kill silently`, `kill loudly`, `kill by garbage` (engine.worker.ts), once `after` tokens of an answer are here. */
  async killWhileWriting(problem: string, how: string, after: number): Promise<string> {
    let sent = false;
    try {
      for await (const written of engine.generate(toRequest(problem), new AbortController().signal)) {
        if (written.kind === 'finished') return written.reason;
        if (written.tokens >= after && !sent) bench.kill(how);
        sent = written.tokens >= after;
      }
      return 'no ending';
    } catch (thrown) {
      return toEnding(thrown);
    }
  },

  kill: (how: string) => killer.postMessage(how),

  bare: {
    wllama: null as Wllama | null,

    async load(threads: number): Promise<number> {
      const start = performance.now();
      const model = await (await fetch(starter.file.url)).blob();
      const wllama = new Wllama({ default: new URL(wasmUrl, location.href).href }, { suppressNativeLog: true });
      wllama.setCompat(null);
      await wllama.loadModel([model], { n_ctx: starter.contextLength, n_gpu_layers: 0, n_threads: threads });
      await bench.bare.wllama?.exit();
      bench.bare.wllama = wllama;
      return performance.now() - start;
    },

    async solve(problem: string, changes: Partial<GenerateRequest> = {}): Promise<Told> {
      const { prompt, maxTokens, temperature, seed } = toRequest(problem, changes);
      const told: Told = { text: '', pieces: 0, ending: '', timing: null, stoppedAfter: null };
      const start = performance.now();
      let first = 0;
      let last = 0;
      const onData = (chunk: RawCompletionChunk) => {
        const choice = chunk.choices[0];
        if (choice?.finish_reason) told.ending = choice.finish_reason;
        if (!choice?.text) return;
        last = performance.now();
        first ||= last;
        told.text += choice.text;
        told.pieces += 1;
      };
      const sampling = temperature === 0 ? { temperature: 0, top_k: 1 } : { temperature, top_p: 1, top_k: 0, min_p: 0, samplers: ['temperature', 'top_p'] };
      const options = { prompt, max_tokens: maxTokens, seed, stream: true as const, stop: '<|im_end|>', onData, ...sampling };
      await bench.bare.wllama!.createCompletion(options);
      const tokensPerSecond = (told.pieces - 1) / ((last - first) / 1000);
      told.timing = { firstTokenMs: first - start, totalMs: performance.now() - start, tokens: told.pieces, tokensPerSecond };
      return told;
    },
  },
};

function note(told: Told, written: Written): void {
  if (told.ending) throw new Error(`something came after "${told.ending}"`);
  if (written.kind === 'text') {
    told.text += written.text;
    told.pieces += 1;
  } else {
    told.ending = written.reason;
    told.timing = written.timing;
  }
}

function toEnding(thrown: unknown): string {
  return thrown instanceof EngineError ? thrown.fault : String(thrown);
}

declare global {
  interface Window {
    bench: typeof bench;
  }
}

window.bench = bench;
