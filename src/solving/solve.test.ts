import { expect, test } from 'vitest';
import type { Sampling, Timing } from '../domain/attempt.ts';
import { type Engine, EngineError, type Written } from '../engine/engine.ts';
import { type SolveEvent, solve } from './solve.ts';

const sampling: Sampling = { temperature: 0, topP: 1, seed: 0, maxTokens: 100 };
const timing: Timing = { firstTokenMs: 1, totalMs: 2, tokens: 2, tokensPerSecond: 3 };

/** Faults and endings that the real engine can't be made to have at will. */
function scripted(script: Array<Written | Error>): Engine {
  return {
    load: async () => {},
    unload: async () => {},
    async *generate() {
      for (const entry of script) {
        if (entry instanceof Error) throw entry;
        yield entry;
      }
    },
  };
}

async function endings(script: Array<Written | Error>, signal = new AbortController().signal) {
  const events: SolveEvent[] = [];
  for await (const event of solve(scripted(script), 'prompt', sampling, signal)) events.push(event);
  return events;
}

const text = (written: string): Written => ({ kind: 'text', text: written, tokens: 1 });
const aborted = AbortSignal.abort();

test.each<[string, Array<Written | Error>, AbortSignal | undefined, SolveEvent]>([
  ['the model ends', [text('x'), { kind: 'finished', reason: 'stop', timing }], undefined, { kind: 'ended', state: { kind: 'complete' }, timing }],
  ['the cap is reached', [text('x'), { kind: 'finished', reason: 'length', timing }], undefined, { kind: 'ended', state: { kind: 'cut' }, timing }],
  ['the reader stops it', [text('x'), { kind: 'finished', reason: 'aborted', timing }], aborted, { kind: 'ended', state: { kind: 'stopped' }, timing }],
  ['another tab takes the engine', [text('x'), { kind: 'finished', reason: 'aborted', timing }], undefined, { kind: 'ended', state: { kind: 'failed', fault: 'in-use' }, timing }],
  ['nothing is written', [{ kind: 'finished', reason: 'stop', timing }], undefined, { kind: 'ended', state: { kind: 'failed', fault: 'empty-answer' }, timing }],
  ['the worker dies', [text('x'), new EngineError('worker-died', '')], undefined, { kind: 'ended', state: { kind: 'failed', fault: 'worker-died' }, timing: null }],
  ['a stranger is thrown', [new TypeError('x')], undefined, { kind: 'ended', state: { kind: 'failed', fault: 'unknown' }, timing: null }],
  ['a load is aborted', [new DOMException('', 'AbortError')], aborted, { kind: 'ended', state: { kind: 'stopped' }, timing: null }],
  ['it goes round in a circle', [text('so '.repeat(200)), text('and so on')], undefined, { kind: 'ended', state: { kind: 'failed', fault: 'repeating' }, timing: null }],
  ['the engine ends without a word', [text('x')], undefined, { kind: 'ended', state: { kind: 'failed', fault: 'unknown' }, timing: null }],
])('when %s there is exactly one ending', async (_, script, signal, ending) => {
  const events = await endings(script, signal);
  expect(events.filter((event) => event.kind === 'ended')).toEqual([ending]);
  expect(events.at(-1)).toEqual(ending);
});

test('what was written before is the end of the prompt and the beginning of every text', async () => {
  const engine = scripted([text('(x=7)'), { kind: 'finished', reason: 'stop', timing }]);
  const prompts: string[] = [];
  const listening: Engine = { ...engine, generate: (request, signal) => (prompts.push(request.prompt), engine.generate(request, signal)) };
  const events: SolveEvent[] = [];
  for await (const event of solve(listening, 'prompt', sampling, new AbortController().signal, '1. \\')) events.push(event);
  expect(prompts).toEqual(['prompt1. \\']);
  expect(events[0]).toMatchObject({ kind: 'text', text: '1. \\(x=7)' });
});

test('each text event holds all that was written so far', async () => {
  const events = await endings([text('1. '), text('\\(x\\)'), { kind: 'finished', reason: 'stop', timing }]);
  expect(events.flatMap((event) => (event.kind === 'text' ? [event.text] : []))).toEqual(['1. ', '1. \\(x\\)']);
});
