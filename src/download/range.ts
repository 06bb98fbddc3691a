import { DownloadError } from './fault.ts';

/** What a host answered to a request for a file from byte `have` on. Headers that the host doesn't show to scripts are null. */
export interface Answer {
  status: number;
  contentType: string | null;
  contentRange: string | null;
}

/** Where the body belongs: after the bytes that are here, or in their place; or whether to ask again from the first byte. */
export type Place = 'append' | 'restart' | 'ask-again';

/**
 * Throws DownloadError `not-found`, `host-failed` or `captive-portal`.
 * Sizes aren't taken from headers: a host of another origin need not show them, and the manifest knows better.
 */
export function placeOf(answer: Answer, have: number): Place {
  const { status, contentType, contentRange } = answer;
  // 416: nothing after the bytes that are here, so they aren't this file's.
  if (status === 416) return 'ask-again';
  if (status === 429 || status >= 500 || status === 408) throw new DownloadError('host-failed', `HTTP ${status}`);
  if (status >= 400) throw new DownloadError('not-found', `HTTP ${status}`);
  // No file of a model is a web page.
  if (/^text\/html\b/i.test(contentType ?? '')) throw new DownloadError('captive-portal', 'text/html');
  if (status === 200) return 'restart';
  if (status !== 206) throw new DownloadError('host-failed', `HTTP ${status}`);
  const start = /^bytes (\d+)-/.exec(contentRange ?? '')?.[1];
  if (start !== undefined && Number(start) !== have) return 'ask-again';
  return 'append';
}
