import type { AttemptState, Sampling, Timing } from '../domain/attempt.ts';
import { type Engine, EngineError } from '../engine/engine.ts';

/** `text` is all that was written so far. Exactly one `ended` comes last; the text of the last `text` event stands. */
export type SolveEvent = { kind: 'text'; text: string; tokens: number } | { kind: 'ended'; state: Exclude<AttemptState, { kind: 'writing' }>; timing: Timing | null };

/** Writes one solution. Never throws: a fault of the engine, like an abort, is an ending, and the text so far has been given. */
export async function* solve(engine: Engine, prompt: string, sampling: Sampling, signal: AbortSignal): AsyncGenerator<SolveEvent, void> {
  let text = '';
  try {
    for await (const written of engine.generate({ prompt, ...sampling }, signal)) {
      if (written.kind === 'text') {
        text += written.text;
        yield { kind: 'text', text, tokens: written.tokens };
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
