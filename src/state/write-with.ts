import type { StoreApi } from 'zustand/vanilla';
import type { Sampling } from '../domain/attempt.ts';
import type { Engine } from '../engine/engine.ts';
import { leavesRoom } from '../solving/budget.ts';
import { type SolveEvent, solve } from '../solving/solve.ts';
import type { ModelStore } from './model-store.ts';

/** Who writes. */
export interface WriterParts {
  engine: Engine;
  model: StoreApi<ModelStore>;
}

/** Has a problem solved by the model in use, which is loaded first, from the beginning or from where `before` ends. Exactly one `ended` comes last; never throws. */
export async function* writeWith({ engine, model }: WriterParts, problem: string, sampling: Sampling, signal: AbortSignal, before = ''): AsyncGenerator<SolveEvent, void> {
  const stopped = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
  if (!signal.aborted) await Promise.race([model.getState().load(), stopped]);
  const { model: state, card } = model.getState();
  if (signal.aborted) yield { kind: 'ended', state: { kind: 'stopped' }, timing: null };
  else if (state.kind === 'failed') yield { kind: 'ended', state: { kind: 'failed', fault: state.fault }, timing: null };
  else if (before === '' && !leavesRoom(card, problem)) yield { kind: 'ended', state: { kind: 'failed', fault: 'problem-too-long' }, timing: null };
  else yield* solve(engine, card.toPrompt(problem), sampling, signal, before);
}
