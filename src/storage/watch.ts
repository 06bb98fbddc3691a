import { liveQuery } from 'dexie';
import type { StorageFault } from '../domain/fault.ts';
import { toStorageFault } from './faults.ts';

/** Runs `query` now and whenever this tab, another or a worker changes what it read. Returns the way to stop. */
export function watch<T>(query: () => Promise<T>, listener: (value: T) => void, onFault: (fault: StorageFault) => void): () => void {
  const subscription = liveQuery(query).subscribe({ next: listener, error: (error: unknown) => onFault(toStorageFault(error)) });
  return () => subscription.unsubscribe();
}
