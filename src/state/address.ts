import type { StoreApi } from 'zustand/vanilla';
import { isLink } from './link.ts';
import { type OpenSession, pageNames, type TutorStore } from './tutor-store.ts';

/** Ids are hexadecimal: nothing in them needs an escape, and a broken one in a link is only an id that isn't here. */
const PREFIX = '#s=';

/** Keeps the address and the open session together, so that reload, back, forward and bookmarks find the work again. */
export function followAddress(tutor: StoreApi<TutorStore>): void {
  function open() {
    const { hash } = location;
    const page = pageNames.find((name) => hash === `#${name}`);
    if (page) tutor.getState().openPage(page);
    else if (isLink(hash)) void tutor.getState().openLink(hash);
    else if (hash.startsWith(PREFIX)) tutor.getState().openSession(hash.slice(PREFIX.length));
    else tutor.getState().newProblem();
  }

  addEventListener('popstate', open);
  tutor.subscribe(({ open: now }, { open: before }) => {
    const hash = hashOf(now);
    if (hash === hashOf(before) || hash === location.hash) return;
    const address = hash || location.pathname + location.search;
    // What was asked and answered is not asked again on the way back.
    if (before.kind === 'link' && (now.kind === 'open' || now.kind === 'none')) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
  });
  if (location.hash !== '') open();
}

function hashOf(open: OpenSession): string {
  switch (open.kind) {
    case 'none':
      return '';
    case 'page':
      return `#${open.page}`;
    case 'link':
      return open.hash;
    default:
      return PREFIX + (open.kind === 'open' ? open.session.id : open.id);
  }
}
