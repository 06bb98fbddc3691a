import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Failure } from './failure.ts';

/** One request for a file's bytes: the part asked for as the browser wrote it, and how many bytes of the body were given to the socket. */
export interface Sent {
  path: string;
  range: string | null;
  status: number;
  bytes: number;
}

const piece = 64 * 1024;
const portal = '<!doctype html><title>Welcome to the school network</title><p>Please sign in.</p>';

const flipped = (content: Buffer): Buffer => Buffer.from(content.map((byte) => byte ^ 0xff));

/** Answers with a file, or with `failure` in its place. `note` is filled in as bytes leave. */
export async function sendFile(request: IncomingMessage, response: ServerResponse, content: Buffer, failure: Failure | null, note: Sent): Promise<void> {
  const answer = (status: number, headers: Record<string, string | number> = {}) => response.writeHead((note.status = status), headers);

  if (failure?.kind === 'silent') return;
  if (failure?.kind === 'status') return void answer(failure.status, failure.retryAfter === undefined ? {} : { 'Retry-After': failure.retryAfter }).end();
  if (failure?.kind === 'html') return void answer(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(portal);

  const asked = failure?.kind === 'ignore-range' ? null : /^bytes=(\d+)-$/.exec(request.headers.range ?? '');
  let start = asked ? Number(asked[1]) : 0;
  let whole = content;
  if (failure?.kind === 'wrong-length') whole = failure.by < 0 ? content.subarray(0, failure.by) : Buffer.concat([content, Buffer.alloc(failure.by)]);
  if (asked && start >= whole.length) return void answer(416, { 'Content-Range': `bytes */${whole.length}` }).end();
  if (failure?.kind === 'wrong-part') start = Math.max(0, start - 1_000);

  let body = whole.subarray(start);
  if (failure?.kind === 'wrong-bytes' && (asked || failure.whole)) body = flipped(body);
  answer(asked ? 206 : 200, {
    'Content-Type': 'application/octet-stream',
    'Content-Length': body.length,
    'Accept-Ranges': 'bytes',
    ...(asked && { 'Content-Range': `bytes ${start}-${whole.length - 1}/${whole.length}` }),
  });

  const limit = failure?.kind === 'drop' ? Math.min(failure.after, body.length) : body.length;
  for (let at = 0; at < limit; at += piece) {
    if (response.destroyed) return;
    const part = body.subarray(at, Math.min(at + piece, limit));
    const room = response.write(part);
    note.bytes += part.length;
    if (!room) await drained(response);
    if (failure?.kind === 'slow') await sleep((part.length / failure.bytesPerSecond) * 1_000);
  }
  // What the socket still holds must leave before the cut, or the browser would see fewer bytes than were planned.
  if (failure?.kind === 'drop') return void setTimeout(() => response.destroy(), 50);
  response.end();
}

/** Resolves when the socket takes more, or never will. */
function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      response.off('drain', end).off('close', end);
      resolve();
    };
    response.on('drain', end).on('close', end);
  });
}
