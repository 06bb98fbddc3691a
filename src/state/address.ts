import type { StoreApi } from 'zustand/vanilla';
import type { OpenSession, TutorStore } from './tutor-store.ts';

/** Ids are hexadecimal: nothing in them needs an escape, and a broken one in a link is only an id that isn't here. */
const PREFIX = '#s=';

/** Keeps the address and the open session together, so that reload, back, forward and bookmarks find the work again. */
export function followAddress(tutor: StoreApi<TutorStore>): void {
  const asked = () => (location.hash.startsWith(PREFIX) ? location.hash.slice(PREFIX.length) : null);

  function open() {
    const id = asked();
    if (id === null) tutor.getState().newProblem();
    else tutor.getState().openSession(id);
  }

  addEventListener('popstate', open);
  tutor.subscribe(({ open: now }, { open: before }) => {
    const id = idOf(now);
    if (id === idOf(before) || id === asked()) return;
    history.pushState(null, '', id === null ? location.pathname + location.search : PREFIX + id);
  });
  if (asked() !== null) open();
}

function idOf(open: OpenSession): string | null {
  if (open.kind === 'none') return null;
  return open.kind === 'open' ? open.session.id : open.id;
}
