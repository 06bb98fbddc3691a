import type { Asked, Told } from './math.worker.ts';

const bench = {
  /** Judges every pair and every text once, in a worker that has seen none of them. */
  judge(asked: Asked): Promise<Told> {
    return new Promise((resolve, reject) => {
      const worker = new Worker(new URL('./math.worker.ts', import.meta.url), { type: 'module' });
      worker.onmessage = ({ data }: MessageEvent<Told>) => {
        worker.terminate();
        resolve(data);
      };
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage(asked);
    });
  },
};

export type MathBench = typeof bench;
Object.assign(globalThis, { bench });
