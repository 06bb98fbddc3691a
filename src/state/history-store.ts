import { createStore, type StoreApi } from 'zustand/vanilla';
import type { StorageFault } from '../domain/fault.ts';
import type { Session } from '../domain/session.ts';
import { type StorageEstimate, storageEstimate } from '../storage/estimate.ts';
import { toStorageFault } from '../storage/faults.ts';
import type { Sessions } from '../storage/sessions.ts';

/** Sessions read at a time. */
const pageSize = 50;

/** Removed sessions that no tab offers to bring back are purged: so many milliseconds after their removal. */
const undoPatience = 60 * 60 * 1000;

export interface HistoryStore {
  query: string;
  /** null until the first read. */
  sessions: Session[] | null;
  /** Whether there may be more than are shown. */
  hasMore: boolean;
  /** The session just removed, which can be brought back. */
  removed: Session | null;
  /** What this site keeps on the device, or null where the browser does not tell. */
  stored: StorageEstimate | null;
  search(query: string): void;
  showMore(): void;
  rename(id: string, title: string): void;
  pin(id: string, pinned: boolean): void;
  remove(session: Session): void;
  undoRemove(): void;
  /** Gives up the undo: what was removed is deleted for good. */
  dismissRemoved(): void;
}

/** The list of sessions, as every tab sees it. */
export function createHistoryStore({ sessions, onFault }: { sessions: Sessions; onFault: (fault: StorageFault) => void }): StoreApi<HistoryStore> {
  let limit = pageSize;
  let unwatch = () => {};
  let letUndoGo = () => {};
  const attempt = (work: Promise<unknown>) => void work.catch((error: unknown) => onFault(toStorageFault(error)));

  const store = createStore<HistoryStore>()((set, get) => {
    const show = (query: string, count: number) => {
      limit = count;
      set({ query });
      watch();
    };

    return {
      query: '',
      sessions: null,
      hasMore: false,
      removed: null,
      stored: null,
      search: (query) => show(query, pageSize),
      showMore: () => show(get().query, limit + pageSize),
      rename: (id, title) => attempt(sessions.rename(id, title.trim() === '' ? null : title.trim())),
      pin: (id, pinned) => attempt(sessions.pin(id, pinned)),
      remove(session) {
        set({ removed: session });
        letUndoGo();
        letUndoGo = sessions.holdUndo();
        attempt(sessions.remove(session.id));
      },
      undoRemove() {
        const { removed } = get();
        set({ removed: null });
        if (removed) attempt(sessions.restore(removed.id).finally(letUndoGo));
      },
      dismissRemoved() {
        const { removed } = get();
        set({ removed: null });
        letUndoGo();
        if (removed) attempt(sessions.purge(removed.id));
      },
    };
  });

  function watch() {
    unwatch();
    // One more than is shown tells whether there are more.
    unwatch = sessions.watchList({ query: store.getState().query, limit: limit + 1 }, (found) => {
      store.setState({ sessions: found.slice(0, limit), hasMore: found.length > limit });
      void storageEstimate().then((stored) => store.setState({ stored }), () => {});
    }, onFault);
  }

  watch();
  attempt(sessions.purgeRemoved(Date.now() - undoPatience));
  return store;
}
