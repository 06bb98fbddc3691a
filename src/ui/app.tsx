import { useEffect, useState } from 'react';
import { LanguageContext, tagOf } from '../rendering/language.ts';
import { loadFormulas } from '../rendering/load-formulas.ts';
import { Announcer } from './announcer.tsx';
import { Dialog } from './dialogs/dialog.tsx';
import { SettingsDialog } from './dialogs/settings-dialog.tsx';
import { useModelDialog } from './dialogs/use-model-dialog.ts';
import { History } from './history/history.tsx';
import { Icon } from './icons.tsx';
import { useKeySheet } from './keys/use-key-sheet.tsx';
import { useMedia } from './media.ts';
import { ModelNotice } from './model-notice.tsx';
import { ModelLine } from './model-line.tsx';
import { focusProblemBox } from './move-focus.ts';
import { OpenModels } from './open-models.ts';
import { ProblemBox } from './problem-box.tsx';
import { bringSessionView, Sheet } from './sheet.tsx';
import { StorageNotice } from './storage-notice.tsx';
import { type Stores, StoresProvider, useModel, useSettings, useStrings, useTutor } from './stores.tsx';
import { UpdateNotice } from './update-notice.tsx';
import './theme.css';
import './layout.css';
import './sheet.css';
import './forced-colors.css';
import './large-letters.css';
import './print.css';

type Opened = 'none' | 'history' | 'model' | 'settings';

export function App({ stores }: { stores: Stores }) {
  return (
    <StoresProvider stores={stores}>
      <InLanguage />
    </StoresProvider>
  );
}

/** What has no words of its own is in the language of the page. */
function InLanguage() {
  return (
    <LanguageContext value={useSettings((state) => state.language)}>
      <Page />
    </LanguageContext>
  );
}

function Page() {
  const strings = useStrings();
  const [opened, setOpened] = useState<Opened>('none');
  const narrow = useMedia('(max-width: 52rem)');
  const close = () => setOpened('none');
  const closeHistory = () => setOpened((now) => (now === 'history' ? 'none' : now));
  const { dialog: modelDialog, bring } = useModelDialog();
  const openModels = () => {
    setOpened('model');
    bring();
  };
  // A window made wide has no drawer: made narrow again, it does not come back by itself.
  if (opened === 'history' && !narrow) setOpened('none');
  useAppearance();
  useAfterFirstPaint(bring);
  useStopKey();
  const keySheet = useKeySheet();

  return (
    <div className="app">
      {!narrow && (
        <aside>
          <button type="button" className="unseen skip" onClick={focusProblemBox}>
            {strings.skip}
          </button>
          <p className="brand">{strings.app}</p>
          <History onOpened={closeHistory} />
        </aside>
      )}
      <div className="page">
        <header className="bar">
          {narrow && (
            <button type="button" className="quiet" aria-label={strings.history.open} onClick={() => setOpened('history')}>
              <Icon name="menu" />
            </button>
          )}
          {narrow && <p className="brand">{strings.app}</p>}
          <ModelLine onOpen={openModels} />
          <button type="button" className="quiet" aria-label={strings.settings.title} onClick={() => setOpened('settings')}>
            <Icon name="settings" />
          </button>
        </header>
        <StorageNotice />
        <ModelNotice />
        <UpdateNotice />
        <OpenModels value={openModels}>
          <Sheet />
          <ProblemBox />
        </OpenModels>
      </div>
      <Announcer />
      {keySheet}
      {opened === 'model' && modelDialog && <modelDialog.Show onClose={close} />}
      {opened === 'settings' && <SettingsDialog onClose={close} />}
      {opened === 'history' && (
        <Dialog title={strings.history.title} closeLabel={strings.history.close} onClose={closeHistory} className="drawer">
          <History onOpened={closeHistory} />
        </Dialog>
      )}
    </div>
  );
}

/** Language, theme and text size belong to the whole document. */
function useAppearance() {
  const language = useSettings((state) => state.language);
  const { theme, textSize } = useSettings((state) => state.settings);
  useEffect(() => {
    const root = document.documentElement;
    root.lang = tagOf(language);
    root.dataset['theme'] = theme;
    root.dataset['textSize'] = textSize;
  }, [language, theme, textSize]);
}

/** The first paint needs neither formulas nor a session nor a model nor the model page: they come after it. */
function useAfterFirstPaint(bringModelDialog: () => void) {
  const load = useModel((state) => state.load);
  useEffect(() => {
    const frame = requestAnimationFrame(() =>
      setTimeout(() => {
        void loadFormulas();
        void bringSessionView().catch(() => {});
        void load();
        bringModelDialog();
      }),
    );
    return () => cancelAnimationFrame(frame);
  }, [load, bringModelDialog]);
}

/** Escape stops the solution being written, unless it closes a dialog or takes back what an input method was composing. */
function useStopKey() {
  const stop = useTutor((state) => state.stop);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.isComposing && !document.querySelector('dialog[open]')) stop();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [stop]);
}
