import { createStore, type StoreApi } from 'zustand/vanilla';
import type { StorageFault } from '../domain/fault.ts';
import type { Database } from '../storage/database.ts';
import { toStorageFault } from '../storage/faults.ts';
import { keepResults, keepSessions } from '../storage/keep-archive.ts';
import { ArchiveError, type ArchiveFault } from '../storage/read-archive.ts';
import { readArchiveFile } from '../storage/read-archive-file.ts';
import { writeArchive } from '../storage/write-archive.ts';

export interface Counts {
  /** Sessions that came, that were here already, and entries that could not be read. */
  added: number;
  known: number;
  unread: number;
}

export type ArchiveState =
  | { kind: 'idle' }
  | { kind: 'saving' }
  | { kind: 'saved'; sessions: number }
  | ({ kind: 'bringing' | 'brought' } & Counts)
  /** What had come before it stays. */
  | ({ kind: 'failed'; fault: ArchiveFault | StorageFault } & Counts);

export interface ArchiveStore {
  archive: ArchiveState;
  /** All work as a file; null where it can't be read, or while something else is under way. */
  save(): Promise<Blob | null>;
  /** Adds the work of a file to what is here. */
  bring(file: File): Promise<void>;
}

/** All work into a file and back. */
export function createArchiveStore(database: Database): StoreApi<ArchiveStore> {
  return createStore<ArchiveStore>()((set, get) => {
    const isBusy = () => ['saving', 'bringing'].includes(get().archive.kind);
    const none: Counts = { added: 0, known: 0, unread: 0 };
    const toFault = (error: unknown) => (error instanceof ArchiveError ? error.fault : toStorageFault(error));

    return {
      archive: { kind: 'idle' },

      async save() {
        if (isBusy()) return null;
        set({ archive: { kind: 'saving' } });
        try {
          const { file, sessions } = await writeArchive(database);
          set({ archive: { kind: 'saved', sessions } });
          return file;
        } catch (error) {
          set({ archive: { kind: 'failed', fault: toFault(error), ...none } });
          return null;
        }
      },

      async bring(file) {
        if (isBusy()) return;
        let counts = none;
        set({ archive: { kind: 'bringing', ...counts } });
        try {
          const { results, unread } = await readArchiveFile(file, async (sessions) => {
            const { added, known } = await keepSessions(database, sessions);
            counts = { ...counts, added: counts.added + added, known: counts.known + known };
            set({ archive: { kind: 'bringing', ...counts } });
          });
          await keepResults(database, results);
          set({ archive: { kind: 'brought', ...counts, unread } });
        } catch (error) {
          set({ archive: { kind: 'failed', fault: toFault(error), ...counts } });
        }
      },
    };
  });
}
