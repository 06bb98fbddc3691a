import { type CacheManager, Wllama, type RawCompletionChunk } from '@wllama/wllama/esm/index.js';
import { EngineError, type GenerateRequest } from '../engine.ts';
import { fetchFile } from '../fetch-file.ts';
import { createComplaints } from './complaints.ts';
import { llamaBuild } from './llama-build.ts';
import type { LogitBias } from '../logit-bias.ts';
import { createPacer } from '../pacer.ts';
import type { FromWorker, Reason, ToWorker } from '../protocol.ts';
import { toCounted } from './to-counted.ts';
import { toEngineError } from './to-engine-error.ts';
import { verifyGguf } from './verify-gguf.ts';
import type { WllamaSource } from './wllama-engine.ts';

let wllama: Wllama | null = null;
let current: { id: number; stop: AbortController } | null = null;

self.onmessage = ({ data }: MessageEvent<ToWorker<WllamaSource>>) => {
  if (data.kind !== 'stop') void answer(data);
  else if (current?.id === data.id) current.stop.abort();
};

async function answer(asked: Exclude<ToWorker<WllamaSource>, { kind: 'stop' }>): Promise<void> {
  const { id } = asked;
  const stop = new AbortController();
  current = { id, stop };
  try {
    const reason = asked.kind === 'load' ? await load(id, asked.source) : await generate(asked, stop.signal);
    post({ id, kind: 'done', reason });
  } catch (thrown) {
    const { fault, detail } = toEngineError(thrown);
    post({ id, kind: 'failed', fault, detail });
  }
}

async function load(id: number, source: WllamaSource): Promise<Reason> {
  if (typeof WebAssembly === 'undefined') throw new EngineError('unsupported', 'no WebAssembly');

  const build = llamaBuild();
  const progress = { loaded: 0, total: source.bytes + build.bytes };
  const onBytes = (bytes: number) => {
    progress.loaded += bytes;
    post({ id, kind: 'progress', progress: { ...progress, total: Math.max(progress.total, progress.loaded) } });
  };
  const absolute = (url: string) => new URL(url, self.location.href).href;
  const wasm = absolute(build.wasm);
  // wllama fetches the wasm again, then from the browser's cache: its own fetch has neither progress nor a fault one could name.
  const [files] = await Promise.all([filesOf(source.model, onBytes), fetchFile(wasm, onBytes)]);

  // Why it refuses a file llama.cpp tells only to its log. `suppressNativeLog` would have it send nine lines of that with each token, for wllama to drop here.
  const { logger, toError } = createComplaints();
  const started = new Wllama({ default: wasm }, { logger, cacheManager: noCache });
  // Its default would fetch the compatible build from a CDN.
  started.setCompat(build.script === null ? null : { worker: absolute(build.script), wasm }, 'firefox_safari');
  await started.loadModel(files, {
    n_ctx: source.contextLength,
    n_gpu_layers: 0,
    n_parallel: 1,
    // wllama takes one where the page isn't cross-origin isolated. One core is the page's.
    n_threads: Math.max(1, Math.min(source.maxThreads, navigator.hardwareConcurrency - 1)),
  });
  // wllama resolves whether llama.cpp has taken the model or not.
  if (!hasLoaded(started)) throw toError();
  wllama = started;
  return 'loaded';
}

/** The model's files, to be read when wllama wants them. Throws EngineError. */
async function filesOf(model: WllamaSource['model'], onBytes: (bytes: number) => void): Promise<Blob[]> {
  if (model.kind === 'own') return model.files.map((file) => toCounted(file, onBytes));
  const file = await fetchFile(model.file.url, onBytes);
  await verifyGguf(file, model.file);
  return [file];
}

/** Of all that wllama tells of a model only its words are sure to be there when one is. */
const hasLoaded = (started: Wllama): boolean => started.getModelMetadata().hparams.nVocab > 0;

async function generate({ id, request, stop, bias }: Extract<ToWorker<WllamaSource>, { kind: 'generate' }>, signal: AbortSignal): Promise<Reason> {
  if (!wllama) throw new EngineError('unknown', 'no model is loaded');
  const pacer = createPacer((text, timing) => post({ id, kind: 'text', text, timing }));
  let reason: Reason = 'stop';
  const onData = (chunk: RawCompletionChunk) => {
    const choice = chunk.choices[0];
    if (choice?.text) pacer.add(choice.text);
    if (choice?.finish_reason === 'length') reason = 'length';
  };
  const options = {
    prompt: request.prompt,
    max_tokens: request.maxTokens,
    stop,
    stream: true as const,
    // Reusing the last prompt's state changes batch sizes and so, in the last bits, the logits.
    cache_prompt: false,
    abortSignal: signal,
    onData,
    ...toSampling(request),
    ...toBias(bias),
  };
  try {
    await wllama.createCompletion(options);
  } catch (thrown) {
    // A crash while it is stopped is a crash: the worker is of no more use.
    if (!signal.aborted || toEngineError(thrown).fault === 'worker-died') throw thrown;
    reason = 'aborted';
  } finally {
    pacer.flush();
  }
  return reason;
}

/** Temperature before top-p, as the published figures of Qwen's models have it; llama.cpp's own order is the reverse, with top-k and min-p besides. */
function toSampling({ temperature, topP, seed }: GenerateRequest) {
  if (temperature === 0) return { temperature: 0, top_k: 1, seed };
  return { temperature, top_p: topP, top_k: 0, min_p: 0, seed, samplers: ['temperature', 'top_p'] };
}

/** wllama's types know only one of the two forms that llama.cpp takes. */
function toBias(bias: LogitBias): object {
  return { logit_bias: bias.map(([token, nats]) => [token, nats === -Infinity ? false : nats]) };
}

/** Its bytes are given to wllama, so that no cache is ever asked. Its own needs the browser's file system, and throws where the page came over plain http. */
const noCache = {} as CacheManager;

function post(message: FromWorker): void {
  self.postMessage(message);
}
