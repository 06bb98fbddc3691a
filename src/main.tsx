import { createRoot } from 'react-dom/client';
import type { StorageFault } from './domain/fault.ts';
import { createEngines } from './engine/engines.ts';
import { createWebllmEngine } from './engine/webllm/webllm-engine.ts';
import { createWllamaEngine } from './engine/wllama/wllama-engine.ts';
import { bringLanguage, pickLanguage } from './i18n/translate.ts';
import { createAnswerTo } from './state/answer-to.ts';
import { followAddress } from './state/address.ts';
import { bringOnce } from './state/bring-once.ts';
import { createChecksStore } from './state/checks-store.ts';
import { findCard } from './state/find-card.ts';
import { createDownloadsStore } from './state/downloads-store.ts';
import { freeWhileAway } from './state/free-while-away.ts';
import { createHistoryStore } from './state/history-store.ts';
import { createModelStore } from './state/model-store.ts';
import { createOfflineStore } from './state/offline-store.ts';
import { createSettingsStore, whenKnown } from './state/settings-store.ts';
import { createTutorStore } from './state/tutor-store.ts';
import { createAttempts } from './storage/attempts.ts';
import { openDatabase } from './storage/database.ts';
import { toStorageFault } from './storage/faults.ts';
import { createLessons } from './storage/lessons.ts';
import { createLoadFlag } from './storage/load-flag.ts';
import { createSessions } from './storage/sessions.ts';
import { createSettings } from './storage/settings.ts';
import { App } from './ui/app.tsx';

const onFault = (fault: StorageFault) => tutor.getState().reportStorageFault(fault);
const database = openDatabase({ onBlocked: onFault, onReplaced: onFault, onFault, onOpen: () => tutor.getState().unblockStorage() });
const sessions = createSessions(database);
const attempts = createAttempts(database);
const engine = createEngines({ wllama: createWllamaEngine(), webllm: createWebllmEngine() });
const settingsStorage = createSettings(database);
const settings = createSettingsStore({ storage: settingsStorage, languages: navigator.languages, onFault });
const model = createModelStore({
  engine,
  findCard,
  chosen: async () => (await whenKnown(settings)).model,
  remember: (id) => settings.getState().change({ model: id }),
  onBadF16: () => settings.getState().change({ avoidF16: true }),
  loadFlag: createLoadFlag(database),
});
const bringModelPage = bringOnce(() => import('./state/model-page-stores.ts').then(({ createModelPageStores }) => createModelPageStores({ model, settings, downloads })));
/** With the curriculum, which nothing else needs. */
const bringPractice = bringOnce(() => import('./state/open-practice.ts').then(({ openPractice }) => openPractice(database, onFault)));
const bringArchive = bringOnce(() => import('./state/archive-store.ts').then(({ createArchiveStore }) => createArchiveStore(database)));
const tutor = createTutorStore({ engine, model, language: () => settings.getState().language, sessions, attempts, count: (session, written) => checks.getState().count(session, written), judgeWork: (problem, work) => checks.getState().judgeWork(problem, work), settings: () => settings.getState().settings });
/** Mathematics is judged when there is something to judge. */
const bringJudge = bringOnce(() => import('./state/judge-attempt.ts').then(({ createJudge }) => createJudge()));
const checks = createChecksStore({ bringJudge });
const history = createHistoryStore({ sessions, onFault });
const downloads = createDownloadsStore({ mirror: () => settings.getState().settings.mirror });
const lessons = createLessons(database);
const bringLesson = bringOnce(() =>
  import('./state/lesson-store.ts').then(({ createLessonStore }) =>
    createLessonStore({ lessons, attempts, tutor, model, checks, settings: () => settings.getState().settings, locks: navigator.locks, onFault }),
  ),
);

followAddress(tutor);
freeWhileAway(model, tutor);
for (const kept of [sessions, settingsStorage]) kept.keepLeft().catch((error: unknown) => onFault(toStorageFault(error)));
attempts.interruptOrphans().catch((error: unknown) => onFault(toStorageFault(error)));
// A lesson that was being prepared when the page was left goes on. Whoever can't read it hears of that elsewhere.
lessons.load().then(async ({ preparing }) => void (preparing && (await bringLesson()))).catch(() => {});
// A reader of Chinese is not shown English first.
void bringLanguage(pickLanguage(navigator.languages))
  .catch(() => {})
  .then(() => createRoot(document.getElementById('root')!).render(<App stores={{ tutor, checks, history, model, settings, offline: createOfflineStore(model), downloads, answerTo: createAnswerTo({ attempts, checks }), modelPage: bringModelPage, practice: bringPractice, archive: bringArchive, lesson: bringLesson }} />));
