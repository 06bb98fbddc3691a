import '../../src/engine/wllama/wllama.worker.ts';

/** The engine's own worker, with a handle on the one that wllama starts inside it, so that a test can kill it. */
const nested: Worker[] = [];

self.Worker = class extends Worker {
  constructor(...words: ConstructorParameters<typeof Worker>) {
    super(...words);
    nested.push(this);
  }
};

const kills: Record<string, () => void> = {
  /** wllama's worker vanishes without a word. */
  'kill silently': () => nested.forEach((worker) => worker.terminate()),
  /** An uncaught error in wllama's worker. */
  'kill loudly': () => nested.forEach((worker) => worker.dispatchEvent(new ErrorEvent('error', { message: 'killed by a test' }))),
  /** The wasm is asked for something that it does not know, and aborts. */
  'kill by garbage': () => nested.forEach((worker) => worker.postMessage({ verb: 'wllama.action', callbackId: 1e9, args: ['garbage', new Uint8Array(16)] })),
};

// Not by this worker's own messages: those are the engine's.
new BroadcastChannel('kill').onmessage = ({ data }: MessageEvent<string>) => kills[data]?.();
