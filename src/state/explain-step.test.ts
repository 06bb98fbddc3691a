import { expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { Language } from '../domain/settings.ts';
import { type ModelCard, starter } from '../engine/catalog.ts';
import { type Engine, EngineError, type GenerateRequest } from '../engine/engine.ts';
import { chatml } from '../engine/prompt-forms.ts';
import { splitSteps } from '../solving/split-steps.ts';
import { explainStep } from './explain-step.ts';
import type { ModelState, ModelStore } from './model-store.ts';

const [earlier, step] = splitSteps('1. Add 8: \\(5x = 35\\)\n2. Divide: \\(x = 7\\)\n').parts as [Step, Step];
type Step = Extract<ReturnType<typeof splitSteps>['parts'][number], { kind: 'step' }>;

const talker: ModelCard = { ...starter, id: 'talker', toChat: chatml, contextLength: 4096 };

interface Scene {
  answer?: string | EngineError;
  reason?: 'stop' | 'length';
  card?: Partial<ModelCard>;
  model?: ModelState;
  language?: Language;
  signal?: AbortSignal;
}

/** What comes of asking a model that answers so, and what it was asked. */
async function explain({ answer = 'Both sides may be divided by 5.', reason = 'stop', card = {}, model = { kind: 'ready' }, language = 'en', signal = new AbortController().signal }: Scene) {
  const requests: GenerateRequest[] = [];
  const engine: Engine = {
    load: async () => {},
    unload: async () => {},
    async *generate(request, stop) {
      requests.push(request);
      if (answer instanceof EngineError) throw answer;
      yield { kind: 'text', text: answer, tokens: 1 };
      yield { kind: 'finished', reason: stop.aborted ? 'aborted' : reason, timing: { firstTokenMs: 1, totalMs: 2, tokens: 3, tokensPerSecond: 4 } };
    },
  };
  const parts = { engine, model: createStore(() => ({ card: { ...talker, ...card }, model, load: async () => {} }) as unknown as ModelStore) };
  const explained = await explainStep(parts, { problem: 'Solve 5x - 8 = 27', earlier, step }, { language, signal, onWritten: () => {} });
  return { explained, requests };
}

test('a model is asked greedily, shortly, and in its own form for a conversation', async () => {
  const { explained, requests } = await explain({});
  expect(explained).toEqual({ kind: 'explained', text: 'Both sides may be divided by 5.' });
  expect(requests).toMatchObject([{ temperature: 0, topP: 1, maxTokens: 120 }]);
  expect(requests[0]!.prompt).toMatch(/^<\|im_start\|>system\nYou are a patient[^]*<\|im_start\|>user\nProblem: Solve 5x - 8 = 27\n[^]*This step: [^]*<\|im_end\|>\n<\|im_start\|>assistant\n$/);
});

test.each<[Language, Partial<ModelCard>, RegExp]>([
  ['zh', { languages: ['en', 'zh'] }, /题目：/],
  ['zh', { languages: [] }, /题目：/],
  ['zh', { languages: ['en'] }, /Problem:/],
  ['en', { languages: ['en', 'zh'] }, /Problem:/],
])('a reader of %s with %j is asked for as %s', async (language, card, asked) => {
  expect((await explain({ language, card })).requests[0]!.prompt).toMatch(asked);
});

test.each<[name: string, Scene, object]>([
  ['what is cut off ends with its last whole sentence', { answer: 'Dividing both sides by 2.5 is allowed. It is', reason: 'length' }, { kind: 'explained', text: 'Dividing both sides by 2.5 is allowed.' }],
  ['in Chinese too', { answer: '两边除以同一个数。这样', reason: 'length' }, { kind: 'explained', text: '两边除以同一个数。' }],
  ['one sentence that is cut off says so', { answer: 'Dividing both', reason: 'length' }, { kind: 'explained', text: 'Dividing both …' }],
  ['a model that writes nothing', { answer: ' ' }, { kind: 'failed', fault: 'empty-answer' }],
  ['a model that dies', { answer: new EngineError('device-lost', 'scripted') }, { kind: 'failed', fault: 'device-lost' }],
  ['a model that could not be loaded', { model: { kind: 'failed', fault: 'in-use' } }, { kind: 'failed', fault: 'in-use' }],
  ['a context that is too small for the question', { card: { contextLength: 200 } }, { kind: 'failed', fault: 'problem-too-long' }],
  ['who has stopped it', { signal: AbortSignal.abort() }, { kind: 'stopped' }],
])('%s', async (_, scene, expected) => {
  expect((await explain(scene)).explained).toEqual(expected);
});

test('the starter is never asked: it can only solve', async () => {
  const { explained, requests } = await explain({ card: { toChat: null } });
  expect([explained, requests]).toEqual([{ kind: 'failed', fault: 'unsupported' }, []]);
});
