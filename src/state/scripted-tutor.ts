import { expect, vi } from 'vitest';
import { defaultSettings } from '../domain/settings.ts';
import type { ModelCard } from '../engine/catalog.ts';
import { type Engine, EngineError, type GenerateRequest } from '../engine/engine.ts';
import { freshProfile, openTab } from '../storage/fresh-database.ts';
import { createChecksStore } from './checks-store.ts';
import { inlineChecker } from './inline-checker.ts';
import { createJudge } from './judge-attempt.ts';
import { createModelStore } from './model-store.ts';
import { starterOnly } from './starter-only.ts';
import { createTutorStore } from './tutor-store.ts';

/** For tests: an engine whose words and moments the test decides: what is tested are moments that a real one passes in no time. */
function createScriptedEngine() {
  const requests: GenerateRequest[] = [];
  const script: Array<string | EngineError> = [];
  let wake = () => {};
  const engine: Engine = {
    load: async () => {},
    unload: async () => {},
    async *generate(request, signal) {
      requests.push(request);
      const timing = { firstTokenMs: 1, totalMs: 2, tokens: 3, tokensPerSecond: 4 };
      signal.addEventListener('abort', () => wake());
      for (;;) {
        if (script.length === 0 && !signal.aborted) await new Promise<void>((resolve) => (wake = resolve));
        if (signal.aborted) return yield { kind: 'finished', reason: 'aborted', timing };
        const next = script.shift()!;
        if (next instanceof EngineError) throw next;
        if (next === '') return yield { kind: 'finished', reason: 'stop', timing };
        yield { kind: 'text', text: next, tokens: 1 };
      }
    },
  };
  /** Has the engine write text; '' ends the answer; an error breaks it. Resolves when the engine has taken it. */
  async function write(text: string | EngineError) {
    script.push(text);
    wake();
    await vi.waitFor(() => expect(script).toEqual([]));
    await new Promise((resolve) => setTimeout(resolve));
  }
  return { engine, requests, write };
}

/** For tests: a tab of a browser profile, a new one unless told, and what is on its sheet. `card`: of the model in use, where that is not the starter. */
export function createTutor(card: Partial<ModelCard> = {}, profile = freshProfile()) {
  const scripted = createScriptedEngine();
  const { db: database, sessions, attempts } = openTab(profile, { onBlocked: (fault) => tutor.getState().reportStorageFault(fault), onOpen: () => tutor.getState().unblockStorage() });
  const model = createModelStore(starterOnly(scripted.engine, database));
  model.setState((before) => ({ card: { ...before.card, ...card } as ModelCard }));
  const parts = { engine: scripted.engine, model, sessions, attempts };
  const checks = createChecksStore({ bringJudge: async () => createJudge(inlineChecker().checker) });
  const tutor = createTutorStore({ ...parts, language: () => 'en', count: checks.getState().count, judgeWork: checks.getState().judgeWork, settings: () => defaultSettings });
  const shown = () => {
    const { open } = tutor.getState();
    if (open.kind !== 'open') throw new Error(open.kind);
    return open;
  };
  return { ...scripted, ...parts, database, tutor, shown };
}
