import type { Attempt, Timing } from '../domain/attempt.ts';
import type { StorageFault } from '../domain/fault.ts';
import type { AttemptEnd, Attempts } from '../storage/attempts.ts';
import { createDraftWriter } from '../storage/draft-writer.ts';
import { toStorageFault } from '../storage/faults.ts';
import { createPacedBuffer } from './paced-buffer.ts';
import { type SolverParts, writeWith } from './write-with.ts';

/** Characters. Less is at most the mark of a step, which is held back: showing it would only put off what can be seen. */
const firstShown = 8;

export interface WritingParts extends SolverParts {
  attempts: Attempts;
}

export interface Written {
  text: string;
  tokens: number;
}

/** Of an answer written in two goes. */
function together(before: Timing | null, after: Timing | null): Timing | null {
  if (!before || !after) return after;
  return { ...after, firstTokenMs: before.firstTokenMs, totalMs: before.totalMs + after.totalMs, tokens: before.tokens + after.tokens };
}

/**
 * Writes an attempt for a problem, from the beginning or from where its text ends: streams to `onWritten` every 100 to 250 ms, keeps the draft meanwhile and its end strictly.
 * Resolves with the end; never rejects. A store that fails is told of once, and the writing goes on without it. `isBegun`: whether the database has answered to
 * the attempt's first record; the end is not waited for before that.
 */
export async function writeAttempt(
  parts: WritingParts,
  attempt: Attempt,
  problem: string,
  { signal, isBegun, onWritten, onFault }: { signal: AbortSignal; isBegun: () => boolean; onWritten: (written: Written) => void; onFault: (fault: StorageFault) => void },
): Promise<AttemptEnd> {
  const { attempts } = parts;
  const shown = createPacedBuffer(onWritten);
  const drafts = createDraftWriter({ flush: (text) => attempts.flush(attempt.id, text), onFault });
  const onHide = () => void (document.hidden && drafts.flushNow());
  const onLeave = () => void drafts.flushNow();
  document.addEventListener('visibilitychange', onHide);
  addEventListener('pagehide', onLeave);

  const end: AttemptEnd = { text: attempt.text, state: { kind: 'failed', fault: 'unknown' }, timing: null };
  for await (const event of writeWith(parts, problem, attempt.sampling, signal, attempt.text)) {
    if (event.kind === 'ended') {
      Object.assign(end, { state: event.state, timing: together(attempt.timing, event.timing) });
    } else {
      end.text = event.text;
      if (event.text.length >= firstShown) shown.push(event);
      drafts.write(event.text);
    }
  }

  document.removeEventListener('visibilitychange', onHide);
  removeEventListener('pagehide', onLeave);
  shown.cancel();
  const kept = drafts.close().then(() => attempts.end(attempt.id, end)).catch((error: unknown) => onFault(toStorageFault(error)));
  if (isBegun()) await kept;
  return end;
}
