import type { CompletionCreateParamsStreaming, MLCEngine } from '@mlc-ai/web-llm';
import { EngineError } from '../engine.ts';
import { fetchFile } from '../fetch-file.ts';
import { createPacer, type Pacer } from '../pacer.ts';
import type { FromWorker, Reason, ToWorker } from '../protocol.ts';
import { verifyFile } from '../verify-file.ts';
import { configOf, fillCache } from './fill-cache.ts';
import { hashSeed } from './hash-seed.ts';
import { toEngineError } from './to-engine-error.ts';
import { watchDevices } from './watch-device.ts';
import type { WebllmSource } from './webllm-engine.ts';

type Asked = Exclude<ToWorker<WebllmSource>, { kind: 'stop' }>;
type Wanted = Pick<Extract<Asked, { kind: 'generate' }>, 'request' | 'stop' | 'bias'>;

let engine: MLCEngine | null = null;
let current: { id: number; stop: AbortController } | null = null;
/** Never ends well; with nothing under way the loss ends this worker, and the page starts another when it needs one. */
let loss: Promise<never> | null = null;

self.onmessage = ({ data }: MessageEvent<ToWorker<WebllmSource>>) => {
  if (data.kind !== 'stop') void answer(data);
  else if (current?.id === data.id) current.stop.abort();
};

async function answer(asked: Asked): Promise<void> {
  const { id } = asked;
  const stop = new AbortController();
  current = { id, stop };
  try {
    if (!('gpu' in navigator)) throw new EngineError('unsupported', 'no navigator.gpu');
    loss ??= watchLoss();
    const work = asked.kind === 'load' ? load(id, asked.source) : generate(asked, stop.signal);
    post({ id, kind: 'done', reason: await Promise.race([work, loss]) });
  } catch (thrown) {
    const { fault, detail } = await toFault(thrown);
    post({ id, kind: 'failed', fault, detail });
  } finally {
    current = null;
  }
}

async function load(id: number, source: WebllmSource): Promise<Reason> {
  // web-llm's own word for it comes only after all is fetched.
  if (!(await navigator.gpu.requestAdapter())) throw new EngineError('unsupported', 'no WebGPU adapter');

  const progress = { loaded: 0, total: [source.library, ...source.files].reduce((sum, { bytes }) => sum + bytes, 0) };
  const tell = () => post({ id, kind: 'progress', progress: { ...progress } });
  const onBytes = (bytes: number) => {
    progress.loaded += bytes;
    tell();
  };
  const [{ MLCEngine: Engine }] = await Promise.all([import('@mlc-ai/web-llm'), source.files.length > 0 && bring(source, onBytes)]);

  const started = new Engine({
    appConfig: {
      cacheBackend: 'cache',
      model_list: [{ model_id: source.id, model: source.repository, model_lib: source.library.url, required_features: [...source.features] }],
    },
    // Silence would count as a stall.
    initProgressCallback: tell,
    logLevel: 'ERROR',
  });
  await started.reload(source.id, { context_window_size: Math.min(source.contextLength, await trainedLength(source)) });
  await test(started, source);
  engine = started;
  return 'loaded';
}

/** What is a part of the page: web-llm fetches the library again, then from the browser's cache. */
async function bring({ files, library }: WebllmSource, onBytes: (bytes: number) => void): Promise<void> {
  await Promise.all([fillCache(files, onBytes), fetchFile(library.url, onBytes).then((fetched) => verifyFile(fetched, library))]);
}

/** The context that the model itself names, in tokens. */
async function trainedLength({ repository }: WebllmSource): Promise<number> {
  const kept = await (await caches.open('webllm/config')).match(configOf(repository));
  const config: unknown = await kept?.json();
  const length = typeof config === 'object' && config !== null && 'context_window_size' in config ? config.context_window_size : null;
  return typeof length === 'number' && length > 0 ? length : Infinity;
}

/** Throws EngineError `gibberish` where this GPU writes something else than it should. */
async function test(started: MLCEngine, { selfTest: { prompt, expected, tokens }, stop }: WebllmSource): Promise<void> {
  let text = '';
  const enough = new AbortController();
  const add = (piece: string) => {
    text += piece;
    if (expected.test(text)) enough.abort();
  };
  const request = { prompt, temperature: 0, topP: 1, seed: 0, maxTokens: tokens };
  await write(started, { request, stop, bias: [] }, enough.signal, { add, flush: () => {} });
  if (!enough.signal.aborted) throw new EngineError('gibberish', `the GPU wrote ${JSON.stringify(text)}`);
}

async function generate(asked: Extract<Asked, { kind: 'generate' }>, signal: AbortSignal): Promise<Reason> {
  if (!engine) throw new EngineError('unknown', 'no model is loaded');
  const pacer = createPacer((text, timing) => post({ id: asked.id, kind: 'text', text, timing }));
  try {
    return await write(engine, asked, signal, pacer);
  } finally {
    pacer.flush();
  }
}

async function write(writer: MLCEngine, asked: Wanted, signal: AbortSignal, pacer: Pacer): Promise<Reason> {
  // A cache left by the last answer would be taken for the beginning of this one.
  await writer.resetChat();
  let reason: Reason = 'stop';
  for await (const { choices } of await writer.completions.create(toParameters(asked))) {
    // Leaving gives the model's lock back; `interruptGenerate` would be forgotten where nothing is written yet.
    if (signal.aborted) return 'aborted';
    const choice = choices[0];
    if (choice?.text) pacer.add(choice.text);
    if (choice?.finish_reason === 'length') reason = 'length';
  }
  return reason;
}

/** What is taken from a token's logit, and the most that web-llm allows: e to the minus a hundred is never drawn. */
const forbidding = -100;

/** web-llm takes temperature 0 for a millionth: nothing but the likeliest token is left by a top-p so narrow. */
function toParameters({ request: { prompt, temperature, topP, seed, maxTokens }, stop, bias }: Wanted): CompletionCreateParamsStreaming {
  const sampling = temperature === 0 ? { temperature: 1, top_p: 1e-6 } : { temperature, top_p: topP };
  const biased = bias.length > 0 && { logit_bias: Object.fromEntries(bias.map(([token, nats]) => [token, Math.max(forbidding, nats)])) };
  return { prompt, stream: true, max_tokens: maxTokens, stop: [stop], seed: hashSeed(seed), ...sampling, ...biased };
}

/** What waits for a device may fail before the device says that it is lost: so late, at most, in milliseconds. */
const delay = 300;

async function toFault(thrown: unknown): Promise<EngineError> {
  const error = toEngineError(thrown);
  if (error.fault !== 'unknown' || !loss) return error;
  const late = new Promise<EngineError>((resolve) => setTimeout(() => resolve(error), delay));
  return Promise.race([late, loss.catch(toEngineError)]);
}

function watchLoss(): Promise<never> {
  const lost = watchDevices();
  lost.catch((error: unknown) => {
    if (!current) setTimeout(() => { throw error; });
  });
  return lost;
}

function post(message: FromWorker): void {
  self.postMessage(message);
}
