import { DownloadError } from './fault.ts';
import { readRetryAfter } from './retry.ts';

/** What a host answered to a request for a file from byte `have` on. Headers that the host doesn't show to scripts are null. */
export interface Answer {
  status: number;
  contentType: string | null;
  contentRange: string | null;
  retryAfter: string | null;
}

export const toAnswer = ({ status, headers }: Response): Answer => ({
  status,
  contentType: headers.get('Content-Type'),
  contentRange: headers.get('Content-Range'),
  retryAfter: headers.get('Retry-After'),
});

/**
 * How many of the body's first bytes are here already: all of `have` for a host that ignores the range and sends the whole file,
 * so that nothing on disk is lost to it. Throws DownloadError `not-found`, `host-failed`, `captive-portal` or `wrong-length`.
 * Sizes aren't taken from headers: a host of another origin need not show them, and the manifest knows better.
 */
export function bytesToSkip(answer: Answer, have: number): number {
  const { status, contentType, contentRange } = answer;
  // Nothing after the bytes that are here, though more are to come: its file is shorter.
  if (status === 416) throw new DownloadError('wrong-length', `HTTP 416 at ${have}`);
  if (status === 429 || status === 408 || status >= 500) throw new DownloadError('host-failed', `HTTP ${status}`, 0, readRetryAfter(answer.retryAfter, Date.now()));
  if (status >= 400) throw new DownloadError('not-found', `HTTP ${status}`);
  // No file of a model is a web page.
  if (/^text\/html\b/i.test(contentType ?? '')) throw new DownloadError('captive-portal', 'text/html');
  if (status === 200) return have;
  const start = Number(/^bytes (\d+)-/.exec(contentRange ?? '')?.[1] ?? have);
  if (status !== 206 || start > have) throw new DownloadError('host-failed', `HTTP ${status}, ${contentRange}, asked from ${have}`);
  return have - start;
}
