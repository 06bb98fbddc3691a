import type { StorageFault } from '../domain/fault.ts';

/** The first that is found, at any depth, names the fault. */
const FAULTS: readonly (readonly [error: string, fault: StorageFault])[] = [
  ['QuotaExceededError', 'storage-full'],
  ['VersionError', 'storage-newer'],
  ['BlockedError', 'storage-blocked'],
  ['MissingAPIError', 'storage-unavailable'],
  ['InvalidStateError', 'storage-unavailable'],
  ['UnknownError', 'storage-unavailable'],
  ['SecurityError', 'storage-unavailable'],
  // Last: Dexie wraps whatever kept the database from opening in this one too.
  ['DatabaseClosedError', 'storage-replaced'],
];

/**
 * Names what was thrown by this room. Dexie wraps errors (a full disk arrives as `AbortError` with `inner`, bulk writes as `failures`):
 * all of them are looked at. Never throws; what isn't known is `storage-failed`.
 */
export function toStorageFault(error: unknown): StorageFault {
  const names = namesOf(error, new Set());
  return FAULTS.find(([name]) => names.has(name))?.[1] ?? 'storage-failed';
}

function namesOf(error: unknown, seen: Set<unknown>): Set<string> {
  const names = new Set<string>();
  if (typeof error !== 'object' || error === null || seen.has(error)) return names;
  seen.add(error);

  const { name, inner, cause, failures } = error as { name?: unknown; inner?: unknown; cause?: unknown; failures?: unknown };
  if (typeof name === 'string') names.add(name);
  for (const within of [inner, cause, ...(Array.isArray(failures) ? failures : [])]) {
    for (const deeper of namesOf(within, seen)) names.add(deeper);
  }
  return names;
}
