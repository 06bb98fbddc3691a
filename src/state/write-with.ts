import type { StoreApi } from 'zustand/vanilla';
import type { AttemptState, Sampling } from '../domain/attempt.ts';
import type { Language } from '../domain/settings.ts';
import type { Engine } from '../engine/engine.ts';
import { leavesRoom } from '../solving/budget.ts';
import { nameLanguage } from '../solving/name-language.ts';
import { type SolveEvent, solve } from '../solving/solve.ts';
import type { ModelStore } from './model-store.ts';

/** Who writes. */
export interface WriterParts {
  engine: Engine;
  model: StoreApi<ModelStore>;
}

/** Who writes solutions. */
export interface SolverParts extends WriterParts {
  /** The page's language, in which a problem without words is solved. */
  language: () => Language;
}

/** Makes the model in use ready. Gives null where it is, else how the writing ended before it began; never rejects. */
export async function whenLoaded({ model }: WriterParts, signal: AbortSignal): Promise<Extract<AttemptState, { kind: 'stopped' | 'failed' }> | null> {
  const stopped = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
  if (!signal.aborted) await Promise.race([model.getState().load(), stopped]);
  if (signal.aborted) return { kind: 'stopped' };
  const { model: state } = model.getState();
  return state.kind === 'failed' ? { kind: 'failed', fault: state.fault } : null;
}

/** Has a problem solved by the model in use, which is loaded first, from the beginning or from where `before` ends. Exactly one `ended` comes last; never throws. */
export async function* writeWith(parts: SolverParts, problem: string, sampling: Sampling, signal: AbortSignal, before = ''): AsyncGenerator<SolveEvent, void> {
  const ended = await whenLoaded(parts, signal);
  const { card } = parts.model.getState();
  const asked = nameLanguage(problem, parts.language());
  if (ended) yield { kind: 'ended', state: ended, timing: null };
  else if (before === '' && !leavesRoom(card, asked)) yield { kind: 'ended', state: { kind: 'failed', fault: 'problem-too-long' }, timing: null };
  else yield* solve(parts.engine, card.toPrompt(asked), sampling, signal, before);
}
