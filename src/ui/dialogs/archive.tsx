import { type ChangeEvent, useRef } from 'react';
import type { StoreApi } from 'zustand';
import { useStore } from 'zustand';
import { type ArchiveStrings, archiveStringsFor } from '../../i18n/translate-archive.ts';
import type { Strings } from '../../i18n/translate.ts';
import type { ArchiveState, ArchiveStore } from '../../state/archive-store.ts';
import { useSettings, useStrings } from '../stores.tsx';

/** All work into a file, and work from a file. */
export function Archive({ store }: { store: StoreApi<ArchiveStore> }) {
  const words = archiveStringsFor(useSettings((state) => state.language));
  const { faults } = useStrings();
  const { archive, save, bring } = useStore(store);
  const input = useRef<HTMLInputElement>(null);

  async function onSave() {
    const file = await save();
    if (file) download(file, words.fileName(today()));
  }
  function onPick({ target }: ChangeEvent<HTMLInputElement>) {
    const file = target.files?.[0];
    // So that the same file may be picked again.
    target.value = '';
    if (file) void bring(file);
  }
  return (
    <section className="archive">
      <h3>{words.title}</h3>
      <p className="small">{words.about}</p>
      <div className="buttons">
        <button type="button" onClick={() => void onSave()}>
          {words.save}
        </button>
        <button type="button" onClick={() => input.current!.click()}>
          {words.bring}
        </button>
      </div>
      <input ref={input} type="file" accept=".json,application/json" hidden onChange={onPick} />
      <p className="small" role="status">
        {archive.kind !== 'failed' && say(archive, words)}
      </p>
      {archive.kind === 'failed' && (
        <p className="notice" role="alert">
          {sayFault(archive.fault, words, faults)} {archive.added > 0 && words.before(archive.added)}
        </p>
      )}
    </section>
  );
}

function say(archive: Exclude<ArchiveState, { kind: 'failed' }>, words: ArchiveStrings): string {
  switch (archive.kind) {
    case 'idle':
      return '';
    case 'saving':
      return words.saving;
    case 'saved':
      return words.saved(archive.sessions);
    case 'bringing':
      return words.bringing(archive.added + archive.known);
    case 'brought':
      return [words.brought(archive.added, archive.known), archive.unread > 0 && words.unread(archive.unread)].filter(Boolean).join(' ');
  }
}

function sayFault(fault: Extract<ArchiveState, { kind: 'failed' }>['fault'], words: ArchiveStrings, faults: Strings['faults']): string {
  return fault === 'not-archive' || fault === 'archive-newer' ? words.faults[fault] : `${faults[fault].what} ${faults[fault].cure}`;
}

function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  // The download has it by then; a megabyte kept for a minute is little.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** In the reader's own time zone: 2026-11-29. */
const today = () => new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
