import type { Attempt } from '../domain/attempt.ts';
import type { Fault } from '../domain/fault.ts';
import type { Session } from '../domain/session.ts';
import type { LessonEntry } from '../storage/lessons.ts';
import type { Checked } from './checks-store.ts';
import { isRefusal } from './starter-facts.ts';

/** A problem of the lesson, and how far it is prepared. */
export interface LessonItem {
  session: Session;
  state: ItemState;
}

/** `ready`: with the attempt to show, and what algebra says of it, null until it has been asked. `refused`: the model says that the problem is beyond it. */
export type ItemState = { kind: 'waiting' } | { kind: 'writing' } | { kind: 'ready'; attempt: Attempt; checked: Checked | null } | { kind: 'refused' } | { kind: 'failed'; fault: Fault };

/** What algebra says of a whole solution, in one word: the gravest there is. */
export type ItemVerdict = 'fails' | 'refuted' | 'confirmed' | 'holds' | 'unchecked';

/** Whether there is a solution to show: one that came to its end and says something. */
export function isShowable({ model, text, state }: Attempt): boolean {
  return (state.kind === 'complete' || state.kind === 'cut') && text.trim() !== '' && !isRefusal(model, text, false);
}

/** How far a problem is, by its attempts. `writing`: in this tab, now. `best`: id of the attempt that its vote believes, if any; without one the newest stands for it. */
export function stateOf({ attempts }: Pick<LessonEntry, 'attempts'>, { writing, best }: { writing: boolean; best: string | null }): Exclude<ItemState, { kind: 'ready' }> | { kind: 'ready'; attempt: Attempt } {
  const newest = attempts.at(-1);
  if (writing || newest?.state.kind === 'writing') return { kind: 'writing' };
  const attempt = attempts.find((one) => one.id === best && isShowable(one)) ?? attempts.findLast(isShowable);
  if (attempt) return { kind: 'ready', attempt };
  if (!newest || newest.state.kind === 'interrupted' || newest.state.kind === 'stopped') return { kind: 'waiting' };
  return newest.state.kind === 'failed' ? { kind: 'failed', fault: newest.state.fault } : { kind: 'refused' };
}

/** Whether the model has yet to solve it. */
export function isToSolve(entry: LessonEntry, again: readonly string[]): boolean {
  const { kind } = stateOf(entry, { writing: false, best: null });
  return kind === 'waiting' || (kind !== 'writing' && again.includes(entry.session.id));
}

export function verdictOf({ tally, answerVerdict }: Pick<Checked, 'tally' | 'answerVerdict'>): ItemVerdict {
  if (tally.failing > 0) return 'fails';
  if (answerVerdict.kind !== 'unknown') return answerVerdict.kind;
  return tally.checked > 0 ? 'holds' : 'unchecked';
}
