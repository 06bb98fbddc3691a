import type { FromReader } from './read-archive-file.ts';
import { ArchiveError, readArchive } from './read-archive.ts';

/** Sessions told at a time: so few that the page stays free between them. */
const batch = 20;

const say = (message: FromReader) => self.postMessage(message);

self.onmessage = async ({ data: file }: MessageEvent<File>) => {
  try {
    const { sessions, results, unread } = readArchive(await file.text());
    for (let at = 0; at < sessions.length; at += batch) say({ kind: 'sessions', sessions: sessions.slice(at, at + batch) });
    say({ kind: 'done', results, unread });
  } catch (thrown) {
    // A file that can't be read to its end is none either.
    say({ kind: 'failed', fault: thrown instanceof ArchiveError ? thrown.fault : 'not-archive' });
  }
};
