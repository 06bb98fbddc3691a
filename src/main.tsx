import { createRoot } from 'react-dom/client';
import type { StorageFault } from './domain/fault.ts';
import { starter } from './engine/catalog.ts';
import { createWllamaEngine } from './engine/wllama/wllama-engine.ts';
import { followAddress } from './state/address.ts';
import { createHistoryStore } from './state/history-store.ts';
import { createModelStore } from './state/model-store.ts';
import { createSettingsStore } from './state/settings-store.ts';
import { createTutorStore } from './state/tutor-store.ts';
import { createAttempts } from './storage/attempts.ts';
import { openDatabase } from './storage/database.ts';
import { toStorageFault } from './storage/faults.ts';
import { createSessions } from './storage/sessions.ts';
import { createSettings } from './storage/settings.ts';
import { App } from './ui/app.tsx';

const onFault = (fault: StorageFault) => tutor.getState().reportStorageFault(fault);
const database = openDatabase({ onBlocked: onFault, onReplaced: onFault, onFault, onOpen: () => tutor.getState().unblockStorage() });
const sessions = createSessions(database);
const attempts = createAttempts(database);
const engine = createWllamaEngine();
const model = createModelStore({ engine, card: starter });
const settings = createSettingsStore({ storage: createSettings(database), languages: navigator.languages, onFault });
const tutor = createTutorStore({ engine, card: starter, model, sessions, attempts, settings: () => settings.getState().settings });
const history = createHistoryStore({ sessions, onFault });

followAddress(tutor);
attempts.interruptOrphans().catch((error: unknown) => onFault(toStorageFault(error)));
createRoot(document.getElementById('root')!).render(<App stores={{ tutor, history, model, settings }} />);
