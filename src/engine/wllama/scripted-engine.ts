import { afterEach, beforeEach, expect, vi } from 'vitest';
import { starter } from '../catalog.ts';
import type { Engine, GenerateRequest, LoadProgress, Written } from '../engine.ts';
import { ScriptedWorker } from '../scripted-worker.ts';
import { createWllamaEngine } from './wllama-engine.ts';

export const request: GenerateRequest = { prompt: 'p', temperature: 0, topP: 1, seed: 0, maxTokens: 9 };
export const timing = { firstTokenMs: 1, totalMs: 2, tokens: 3, tokensPerSecond: 4 };
export const hello = { kind: 'text', text: 'hello', timing } as const;
export const never = new AbortController().signal;

export let workers: ScriptedWorker[];
/** For tests: an engine whose workers are scripted, a new one for each test of a file that imports this; time passes when it is told to. */
export let engine: Engine;
let loads: boolean;
export const latest = () => workers.at(-1)!;

/** Whether the workers that are made from now on load their models at once. */
export const setLoads = (wanted: boolean) => void (loads = wanted);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', { baseURI: 'http://lemma.test/' });
  workers = [];
  loads = true;
  engine = createWllamaEngine(() => {
    workers.push(new ScriptedWorker(loads));
    return latest() as unknown as Worker;
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Let everything that needs no time happen. */
export const settle = () => vi.advanceTimersByTimeAsync(0);

export const load = (signal = never, onProgress: (progress: LoadProgress) => void = () => {}) => engine.load(starter, onProgress, signal);

/** Starts an answer and gathers what comes: each text, then the reason or the fault. */
export function write(signal = never): string[] {
  const told: string[] = [];
  const read = async () => {
    for await (const written of engine.generate(request, signal)) told.push(tell(written));
  };
  read().catch((error: { fault?: string }) => told.push(`! ${error.fault ?? String(error)}`));
  return told;
}

const tell = (written: Written) => (written.kind === 'text' ? written.text : `. ${written.reason} ${written.timing.tokens}`);

/** The next answer works, on its own worker where the last one was lost. */
export async function expectToWork(): Promise<void> {
  const told = write();
  await settle();
  expect(latest().terminated).toBe(false);
  latest().say({ kind: 'text', text: 'again', timing });
  latest().say({ kind: 'done', reason: 'stop' });
  await settle();
  expect(told).toEqual(['again', '. stop 3']);
}
