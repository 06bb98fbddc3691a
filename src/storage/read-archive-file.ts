import type { Result } from '../domain/practice.ts';
import type { ArchivedSession } from './archive.ts';
import { ArchiveError, type ArchiveFault } from './read-archive.ts';

/** Worker to page: sessions as they are read, then one ending. */
export type FromReader =
  | { kind: 'sessions'; sessions: ArchivedSession[] }
  | { kind: 'done'; results: Result[]; unread: number }
  | { kind: 'failed'; fault: ArchiveFault };

/** Bytes: ten times what ten thousand sessions come to, and less than a browser's longest string. */
const largest = 256_000_000;

/**
 * Reads a file of `writeArchive` in a worker, since ten thousand sessions take a second. `onSessions` is given a few at a time and heard out before the
 * next; resolves with the rest. Rejects with ArchiveError, or with what `onSessions` threw.
 */
export async function readArchiveFile(file: File, onSessions: (sessions: ArchivedSession[]) => Promise<void>): Promise<{ results: Result[]; unread: number }> {
  if (file.size > largest) throw new ArchiveError('not-archive');
  const worker = new Worker(new URL('./read-archive.worker.ts', import.meta.url), { type: 'module', name: 'read-archive' });
  try {
    return await new Promise((resolve, reject) => {
      let work = Promise.resolve();
      worker.onmessage = ({ data }: MessageEvent<FromReader>) => {
        if (data.kind === 'failed') return reject(new ArchiveError(data.fault));
        work = work.then(() => (data.kind === 'sessions' ? onSessions(data.sessions) : resolve(data)));
        work.catch(reject);
      };
      for (const failure of ['error', 'messageerror']) worker.addEventListener(failure, () => reject(new ArchiveError('not-archive')));
      worker.postMessage(file);
    });
  } finally {
    worker.terminate();
  }
}
