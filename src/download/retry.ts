import type { DownloadFault } from './fault.ts';

/** How patient a download is. */
export interface Patience {
  /** Tries in a row that brought nothing new before it gives up. */
  tries: number;
  /** Wait before the second try; each next one waits twice as long, `longestMs` at most. */
  firstMs: number;
  longestMs: number;
  /** How long a host may be silent. */
  stallMs: number;
}

/** Half a second, then up to half a minute: about two minutes of trying in all. */
export const patience: Patience = { tries: 8, firstMs: 500, longestMs: 30_000, stallMs: 30_000 };

/** A host that asks for a longer wait than this is taken at this. */
const longestRetryAfter = 120_000;

/** Those that time may cure. */
const passing: readonly DownloadFault[] = ['network', 'stalled', 'host-failed', 'captive-portal', 'wrong-length'];

/** Nobody signs in while nothing says that they must. */
const portalTries = 3;

/**
 * Milliseconds until the next try after `failed` tries (1 at the first) in a row that brought nothing, or null to give up.
 * `jitter`, 0 to 1, spreads the lanes over up to a quarter of the wait. `retryAfterMs` is the host's own wish.
 */
export function waitBeforeRetry(fault: DownloadFault, failed: number, retryAfterMs: number | null, jitter: number, { tries, firstMs, longestMs }: Patience): number | null {
  if (!passing.includes(fault) || failed >= (fault === 'captive-portal' ? Math.min(tries, portalTries) : tries)) return null;
  const wait = Math.min(firstMs * 2 ** (failed - 1), longestMs) * (1 + jitter / 4);
  return Math.max(wait, Math.min(retryAfterMs ?? 0, longestRetryAfter));
}

/** Milliseconds in a `Retry-After` header (RFC 9110: seconds, or a date); null where there is none that can be read. */
export function readRetryAfter(header: string | null, now: number): number | null {
  if (header === null) return null;
  if (/^\d{1,9}$/.test(header)) return Number(header) * 1_000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
