import type { LessonStrings } from '../../i18n/translate-lesson.ts';
import type { Strings } from '../../i18n/translate.ts';
import { type ItemState, verdictOf } from '../../state/lesson-item.ts';

/** How far a problem is, in words. */
export function sayItem(state: ItemState, words: LessonStrings['states'], faults: Strings['faults']): string {
  switch (state.kind) {
    case 'ready':
      return state.checked ? words[verdictOf(state.checked)] : words.judging;
    case 'failed':
      return faults[state.fault].what;
    default:
      return words[state.kind];
  }
}

/** Whether the teacher should look at it before the lesson. */
export function isDoubtful(state: ItemState): boolean {
  if (state.kind !== 'ready') return state.kind === 'refused' || state.kind === 'failed';
  const verdict = state.checked && verdictOf(state.checked);
  return verdict === 'fails' || verdict === 'refuted';
}
