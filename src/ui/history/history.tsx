import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Strings } from '../../i18n/translate.ts';
import { pageNames } from '../../state/tutor-store.ts';
import { Icon } from '../icons.tsx';
import { useHistory, useOffline, useStrings, useTutor } from '../stores.tsx';
import { groupSessions } from './group-sessions.ts';
import { HistoryRow } from './history-row.tsx';
import { UndoRemove } from './undo-remove.tsx';

/** The list of sessions: new, search, open, rename, pin, delete with undo. `onOpened` is told when the reader has chosen one. */
export function History({ onOpened }: { onOpened: () => void }) {
  const { history: words, pages } = useStrings();
  const openPage = useTutor((state) => state.openPage);
  const openedPage = useTutor(({ open }) => (open.kind === 'page' ? open.page : null));
  const newProblem = useTutor((state) => state.newProblem);
  const query = useHistory((state) => state.query);
  const sessions = useHistory((state) => state.sessions);
  const hasMore = useHistory((state) => state.hasMore);
  const search = useHistory((state) => state.search);
  const showMore = useHistory((state) => state.showMore);
  const list = useRef<HTMLDivElement>(null);
  const shownBefore = useRef(Infinity);

  useEffect(() => {
    // With the last rows the button goes, and the focus with it: the keyboard goes on from the first of them.
    if (!hasMore) list.current?.querySelectorAll<HTMLElement>('.title')[shownBefore.current]?.focus();
    shownBefore.current = Infinity;
  }, [hasMore]);

  function onSearchKey(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing || query === '') return;
    // Neither does it stop a solution, nor close the drawer that this may be in.
    event.stopPropagation();
    event.preventDefault();
    search('');
  }

  return (
    <nav className="history" aria-label={words.title}>
      <button type="button" className="new-problem" onClick={() => { newProblem(); onOpened(); }}>
        <Icon name="plus" /> {words.newProblem}
      </button>
      {pageNames.map((page) => (
        <button type="button" className="quiet" key={page} aria-current={page === openedPage ? 'page' : undefined} onClick={() => { openPage(page); onOpened(); }}>
          {pages[page]}
        </button>
      ))}
      <label className="search">
        <Icon name="search" />
        <input type="search" value={query} placeholder={words.searchHint} aria-label={words.search} onChange={(event) => search(event.target.value)} onKeyDown={onSearchKey} />
      </label>
      <div ref={list} className="history-list">
        {sessions?.length === 0 && <p className="small">{query.trim() === '' ? words.empty : words.nothingFound(query.trim())}</p>}
        {groupSessions(sessions ?? [], query, Date.now()).map(({ name, sessions: group }) => (
          <section key={name}>
            {name !== 'found' && <h2>{words[name]}</h2>}
            <ul>
              {group.map((session) => (
                <HistoryRow key={session.id} session={session} onOpened={onOpened} />
              ))}
            </ul>
          </section>
        ))}
        {hasMore && (
          <button type="button" className="quiet" onClick={() => { shownBefore.current = sessions?.length ?? Infinity; showMore(); }}>
            {words.more}
          </button>
        )}
      </div>
      <UndoRemove />
      <Stored words={words} />
    </nav>
  );
}

function Stored({ words }: { words: Strings['history'] }) {
  const { offline } = useStrings();
  const stored = useHistory((state) => state.stored);
  const worksOffline = useOffline((state) => state.offline.kind === 'ready');
  const megabytes = (stored?.usage ?? 0) / 1_000_000;
  const said = [stored && words.stored(`${megabytes < 10 ? megabytes.toFixed(1) : Math.round(megabytes)} MB`), worksOffline && offline.works];
  return <p className="stored small">{said.filter(Boolean).join(' · ')}</p>;
}
