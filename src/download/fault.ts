/** Everything that can stop a download, an import or a check, as a closed list; the sentences are `i18n`'s. */
export type DownloadFault =
  /** No private file system, Cache Storage or locks here: an old browser, or a page over plain http. */
  | 'unsupported'
  /** Another tab or request works on the models. */
  | 'busy'
  /** The connection broke again and again, though the browser says that it is online. */
  | 'network'
  /** The host was silent for too long, again and again. */
  | 'stalled'
  /** The host has no such model or file (404, 410), or won't give it (401, 403). */
  | 'not-found'
  /** The host is overloaded or broken (429, 5xx), and stayed so. */
  | 'host-failed'
  /** A web page came in place of a file: a sign-in page of the network, or a filter. */
  | 'captive-portal'
  /** The host's list of files can't be read, or isn't of a model that Lemma can run. */
  | 'not-a-model'
  /** The file isn't the length that the list says. */
  | 'wrong-length'
  /** The right length, but not the right bytes, twice. */
  | 'corrupt'
  /** The browser gives no more room; `needBytes` says how much is missing. */
  | 'storage-full'
  /** The browser's storage failed in another way. */
  | 'storage-failed'
  | 'worker-died'
  | 'unknown';

/** What this room throws. `detail` is for a developer's eye; no code reads it. */
export class DownloadError extends Error {
  constructor(
    readonly fault: DownloadFault,
    readonly detail: string,
    /** For `storage-full`: how many bytes must be freed. */
    readonly needBytes = 0,
    /** The host's own wish, in milliseconds. */
    readonly retryAfterMs: number | null = null,
  ) {
    super(`${fault}: ${detail}`);
    this.name = 'DownloadError';
  }
}

/** Any error as one of ours. */
export function toDownloadError(thrown: unknown): DownloadError {
  if (thrown instanceof DownloadError) return thrown;
  const name = thrown instanceof Error ? thrown.name : '';
  if (name === 'QuotaExceededError') return new DownloadError('storage-full', String(thrown));
  const storage = ['NoModificationAllowedError', 'InvalidStateError', 'NotFoundError', 'NotAllowedError', 'SecurityError', 'UnknownError'];
  return new DownloadError(storage.includes(name) ? 'storage-failed' : 'unknown', String(thrown));
}
