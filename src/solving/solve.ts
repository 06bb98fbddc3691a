import type { AttemptState, Sampling, Timing } from '../domain/attempt.ts';
import { type Engine, EngineError } from '../engine/engine.ts';
import { isRepeating } from './is-repeating.ts';

/** `text` is all that was written so far. Exactly one `ended` comes last; the text of the last `text` event stands. */
export type SolveEvent = { kind: 'text'; text: string; tokens: number } | { kind: 'ended'; state: Exclude<AttemptState, { kind: 'writing' }>; timing: Timing | null };

/** So many new characters make it worth looking for a circle. */
const lookEvery = 50;

/**
 * Writes one solution, or goes on with one: `before` is what was written of it already, and comes first in every text. Never throws: a fault of the engine, like an abort, is an ending, and the text so far has been given.
 * A model that goes round in a circle is stopped.
 */
export async function* solve(engine: Engine, prompt: string, sampling: Sampling, signal: AbortSignal, before = ''): AsyncGenerator<SolveEvent, void> {
  let text = before;
  let looked = 0;
  try {
    for await (const written of engine.generate({ prompt: prompt + before, ...sampling }, signal)) {
      if (written.kind === 'text') {
        text += written.text;
        yield { kind: 'text', text, tokens: written.tokens };
        if (text.length - looked < lookEvery) continue;
        looked = text.length;
        if (isRepeating(text)) return yield { kind: 'ended', state: { kind: 'failed', fault: 'repeating' }, timing: null };
      } else {
        yield { kind: 'ended', state: endState(written.reason, text, signal), timing: written.timing };
        return;
      }
    }
    yield { kind: 'ended', state: { kind: 'failed', fault: 'unknown' }, timing: null };
  } catch (error) {
    yield { kind: 'ended', state: signal.aborted ? { kind: 'stopped' } : { kind: 'failed', fault: error instanceof EngineError ? error.fault : 'unknown' }, timing: null };
  }
}

function endState(reason: 'stop' | 'length' | 'aborted', text: string, signal: AbortSignal): Exclude<AttemptState, { kind: 'writing' }> {
  // An engine that ends by itself was unloaded: another tab took the graphics processor.
  if (reason === 'aborted') return signal.aborted ? { kind: 'stopped' } : { kind: 'failed', fault: 'in-use' };
  if (reason === 'length') return { kind: 'cut' };
  return text.trim() === '' ? { kind: 'failed', fault: 'empty-answer' } : { kind: 'complete' };
}
