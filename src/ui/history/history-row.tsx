import { type FormEvent, type KeyboardEvent, memo, useEffect, useRef, useState } from 'react';
import { type Session, titleOf } from '../../domain/session.ts';
import { languageTag } from '../../rendering/language.ts';
import { Icon } from '../icons.tsx';
import { useHistory, useStrings, useTutor } from '../stores.tsx';
import { useKeptFocus } from './keep-focus.ts';

interface RowProps {
  session: Session;
  onOpened: () => void;
}

/** Each change in any tab reads the list anew: only rows that show something else are drawn again. */
export const HistoryRow = memo(Row, ({ session: before }, { session: now }) => before.id === now.id && before.pinned === now.pinned && titleOf(before) === titleOf(now));

function Row({ session, onOpened }: RowProps) {
  const { history: words } = useStrings();
  const openId = useTutor(({ open }) => (open.kind === 'open' ? open.session.id : null));
  const openSession = useTutor((state) => state.openSession);
  const leaveSession = useTutor((state) => state.leaveSession);
  const pin = useHistory((state) => state.pin);
  const remove = useHistory((state) => state.remove);
  const [renaming, setRenaming] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const titleButton = useRef<HTMLButtonElement>(null);
  const wasRenaming = useRef(false);
  const title = titleOf(session);
  useKeptFocus(session.id, row);

  useEffect(() => {
    // The field that had the focus is gone: the keyboard goes on from the title.
    if (wasRenaming.current && !renaming) titleButton.current?.focus();
    wasRenaming.current = renaming;
  }, [renaming]);

  if (renaming) return <RenameRow session={session} onDone={() => setRenaming(false)} />;
  return (
    <li ref={row} className="history-row" data-open={openId === session.id}>
      <button ref={titleButton} type="button" className="quiet title" lang={languageTag(title)} aria-current={openId === session.id ? 'page' : undefined} title={title} onClick={() => { openSession(session.id); onOpened(); }}>
        {title}
      </button>
      <span className="row-actions">
        <button type="button" className="quiet" data-pinned={session.pinned} aria-label={session.pinned ? words.unpin(title) : words.pin(title)} onClick={() => pin(session.id, !session.pinned)}>
          <Icon name="pin" />
        </button>
        <button type="button" className="quiet" aria-label={words.rename(title)} onClick={() => setRenaming(true)}>
          <Icon name="pencil" />
        </button>
        <button type="button" className="quiet" aria-label={words.remove(title)} onClick={() => { leaveSession(session.id); remove(session); }}>
          <Icon name="trash" />
        </button>
      </span>
    </li>
  );
}

function RenameRow({ session, onDone }: { session: Session; onDone: () => void }) {
  const { history: words } = useStrings();
  const rename = useHistory((state) => state.rename);
  const [name, setName] = useState(titleOf(session));

  function save(event: FormEvent) {
    event.preventDefault();
    rename(session.id, name);
    onDone();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    // Neither does it stop a solution, nor close the drawer that this may be in.
    event.stopPropagation();
    event.preventDefault();
    onDone();
  }

  return (
    <li className="history-row">
      <form className="rename" onSubmit={save} onKeyDown={onKeyDown}>
        <input autoFocus value={name} lang={languageTag(name)} maxLength={200} aria-label={words.newName} onChange={(event) => setName(event.target.value)} onFocus={(event) => event.target.select()} />
        <button type="submit" className="quiet" aria-label={words.saveName}>
          <Icon name="check" />
        </button>
        <button type="button" className="quiet" aria-label={words.cancel} onClick={onDone}>
          <Icon name="close" />
        </button>
      </form>
    </li>
  );
}
