import { type DownloadFault, DownloadError } from './fault.ts';
import type { KeptFiles } from './own-folder.ts';

/** Page to worker, once. */
export interface Copy {
  /** In the folder of own models. */
  folder: string;
  index: KeptFiles;
  files: readonly File[];
}

/** Worker to page: how many bytes are there so far, then one ending. */
export type Copied = { kind: 'progress'; bytes: number } | { kind: 'done' } | { kind: 'failed'; fault: DownloadFault; detail: string };

const startWorker = () => new Worker(new URL('./copy-files.worker.ts', import.meta.url), { type: 'module', name: 'copy-files' });

/** Copies files into a new folder, in a worker: only there every browser lets a private file be written. Throws DownloadError, or the signal's reason. */
export async function copyFiles(folder: string, index: KeptFiles, files: readonly File[], onBytes: (bytes: number) => void, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  const worker = startWorker();
  try {
    await new Promise<void>((resolve, reject) => {
      const fail = (fault: DownloadFault, detail: string) => reject(new DownloadError(fault, detail));
      worker.onmessage = ({ data }: MessageEvent<Copied>) => {
        if (data.kind === 'progress') onBytes(data.bytes);
        else if (data.kind === 'done') resolve();
        else fail(data.fault, data.detail);
      };
      worker.onerror = ({ message }) => fail('worker-died', message);
      worker.onmessageerror = () => fail('worker-died', 'a message could not be read');
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      worker.postMessage({ folder, index, files } satisfies Copy);
    });
  } finally {
    worker.terminate();
  }
}
