import type { Session } from '../../domain/session.ts';
import type { LessonStrings } from '../../i18n/translate-lesson.ts';
import { type Cut, hideBoxes } from '../../state/lesson-slide.ts';
import type { Show } from '../../state/lesson-show.ts';

/** What the last action came to, where the screen doesn't show it. */
export function sayTold({ told }: Show, words: LessonStrings['show']): string {
  if (told === null) return '';
  return told.kind === 'skipped' ? words.skipped(told.count) : words[told.kind];
}

/** What has just come onto the screen, for a screen reader. `number` and `count`: which problem of how many. `say`: a text with formulas as it is heard. */
export function sayShow(show: Show, { session, cut, number, count }: { session: Session; cut: Cut; number: number; count: number }, words: LessonStrings['show'], say: (text: string) => string): string {
  if (show.blank) return words.blanked;
  const said = [sayTold(show, words)];
  if (show.lit === 'answer') said.push(`${words.answer}:`, ...cut.closing.map(({ part }) => part.source), cut.answer === null ? '' : `\\(${cut.answer}\\)`);
  else if (show.step === 0) said.push(words.problem(number, count), session.problem);
  else said.push(...sayStep(cut, show, words));
  return say(said.join(' ')).replace(/\s+/g, ' ').trim();
}

/** By its own number, as it stands on the board; words between the steps have none. */
function sayStep({ steps }: Cut, { step, answer }: Show, words: LessonStrings['show']): string[] {
  const part = steps[step - 1]?.part;
  if (!part) return [];
  const shown = (text: string) => (answer ? text : hideBoxes(text));
  if (part.kind !== 'step') return [shown(part.source)];
  const count = steps.filter((one) => one.part.kind === 'step').length;
  return [words.step(part.number, count), shown(part.title), shown(part.body)];
}
