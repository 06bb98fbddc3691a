import { createRoot } from 'react-dom/client';
import type { StorageFault } from './domain/fault.ts';
import { createEngines } from './engine/engines.ts';
import { createWebllmEngine } from './engine/webllm/webllm-engine.ts';
import { createWllamaEngine } from './engine/wllama/wllama-engine.ts';
import { bringLanguage, pickLanguage } from './i18n/translate.ts';
import { followAddress } from './state/address.ts';
import { createChecksStore, type Judge } from './state/checks-store.ts';
import { findCard } from './state/find-card.ts';
import { createDownloadsStore } from './state/downloads-store.ts';
import { freeWhileAway } from './state/free-while-away.ts';
import { createHistoryStore } from './state/history-store.ts';
import { createModelStore } from './state/model-store.ts';
import type { ModelPageStores } from './state/model-page-stores.ts';
import { createOfflineStore } from './state/offline-store.ts';
import { createSettingsStore, whenKnown } from './state/settings-store.ts';
import { createTutorStore } from './state/tutor-store.ts';
import { createAttempts } from './storage/attempts.ts';
import { openDatabase } from './storage/database.ts';
import { toStorageFault } from './storage/faults.ts';
import { createLoadFlag } from './storage/load-flag.ts';
import { createSessions } from './storage/sessions.ts';
import { createSettings } from './storage/settings.ts';
import { App } from './ui/app.tsx';

const onFault = (fault: StorageFault) => tutor.getState().reportStorageFault(fault);
const database = openDatabase({ onBlocked: onFault, onReplaced: onFault, onFault, onOpen: () => tutor.getState().unblockStorage() });
const sessions = createSessions(database);
const attempts = createAttempts(database);
const engine = createEngines({ wllama: createWllamaEngine(), webllm: createWebllmEngine() });
const settings = createSettingsStore({ storage: createSettings(database), languages: navigator.languages, onFault });
const model = createModelStore({
  engine,
  findCard,
  chosen: async () => (await whenKnown(settings)).model,
  remember: (id) => settings.getState().change({ model: id }),
  onBadF16: () => settings.getState().change({ avoidF16: true }),
  loadFlag: createLoadFlag(database),
});
/** Asked for once more where it did not come. */
let modelPage: Promise<ModelPageStores> | null = null;
const bringModelPage = () =>
  (modelPage ??= import('./state/model-page-stores.ts')
    .then(({ createModelPageStores }) => createModelPageStores({ model, settings }))
    .catch((error: unknown) => {
      modelPage = null;
      throw error;
    }));
const tutor = createTutorStore({ engine, model, sessions, attempts, count: (session, written) => checks.getState().count(session, written), judgeWork: (problem, work) => checks.getState().judgeWork(problem, work), settings: () => settings.getState().settings });
/** Mathematics is judged when there is something to judge. */
let judge: Promise<Judge> | null = null;
const bringJudge = () =>
  (judge ??= import('./state/judge-attempt.ts')
    .then(({ createJudge }) => createJudge())
    .catch((error: unknown) => {
      judge = null;
      throw error;
    }));
const checks = createChecksStore({ bringJudge });
const history = createHistoryStore({ sessions, onFault });
const downloads = createDownloadsStore({ mirror: () => settings.getState().settings.mirror });

followAddress(tutor);
freeWhileAway(model, tutor);
attempts.interruptOrphans().catch((error: unknown) => onFault(toStorageFault(error)));
// A reader of Chinese is not shown English first.
void bringLanguage(pickLanguage(navigator.languages))
  .catch(() => {})
  .then(() => createRoot(document.getElementById('root')!).render(<App stores={{ tutor, checks, history, model, settings, offline: createOfflineStore(model), downloads, modelPage: bringModelPage }} />));
