import { expect, test } from 'vitest';
import { toPlainMath } from '../../domain/plain-math.ts';
import { createSession } from '../../domain/session.ts';
import { lessonStringsFor } from '../../i18n/translate-lesson.ts';
import { cutSolution } from '../../state/lesson-slide.ts';
import { type Show, showAt } from '../../state/lesson-show.ts';
import { splitSteps } from '../../solving/split-steps.ts';
import { sayShow } from './say-show.ts';

const session = createSession('Solve \\(5x - 8 = 27\\)');
const cut = cutSolution(splitSteps('We begin.\n\n1. **Add**: so \\(5x = 35\\).\n2. Hence \\(\\boxed{x = 7}\\).\n\nAnswer: \\(\\boxed{x = 7}\\)'));

test.each<[string, Partial<Show>, string]>([
  ['the problem', {}, 'Problem 2 of 3. Solve 5x - 8 = 27'],
  ['words between the steps', { step: 1 }, 'We begin.'],
  ['a step', { step: 2 }, 'Step 1 of 2. Add so 5x = 35.'],
  ['a step that comes to the answer', { step: 3 }, 'Step 2 of 2. Hence ? .'],
  ['the answer', { step: 2, answer: true, lit: 'answer' }, 'The answer: x = 7'],
  ['a step after the answer', { step: 3, answer: true }, 'Step 2 of 2. Hence x = 7.'],
  ['a blank screen', { step: 2, blank: true }, 'The screen is blank. Any key brings the lesson back.'],
  ['what was passed over', { told: { kind: 'skipped', count: 2 } }, '2 problems are not ready and were passed over. Problem 2 of 3. Solve 5x - 8 = 27'],
  ['the end', { step: 2, answer: true, lit: 'answer', told: { kind: 'end' } }, 'This was the last problem. The answer: x = 7'],
])('%s is said', (_, changes, said) => {
  expect(sayShow({ ...showAt(session.id), ...changes }, { session, cut, number: 2, count: 3 }, lessonStringsFor('en').show, toPlainMath)).toBe(said);
});
