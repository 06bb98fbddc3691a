import { test } from '@playwright/test';
import { lessons } from '../../src/curriculum/lessons.ts';
import { drawOutOfScope, drawQuestions } from '../../src/starter/evaluation/draw-questions.ts';
import type { Scored } from '../../src/starter/evaluation/figures.ts';
import { findLeaks } from '../../src/starter/evaluation/find-leaks.ts';
import type { Question } from '../../src/starter/evaluation/question.ts';
import { score } from '../../src/starter/evaluation/score.ts';
import { openStarter } from '../pages/starter-bench.ts';
import { checkpoint, each } from './wanted.ts';

// `report.ts` makes the table of what is attached here.
const attach = (name: 'scored' | 'leaks', found: unknown) => test.info().attach(name, { body: JSON.stringify(found), contentType: 'application/json' });

test('corpus', () => attach('leaks', findLeaks([...lessons.flatMap((lesson) => drawQuestions(lesson, each)), ...drawOutOfScope(each)])));

const topics: readonly (readonly [string, () => Question[]])[] = [...lessons.map((lesson) => [lesson.topic, () => drawQuestions(lesson, each)] as const), ['outOfScope', () => drawOutOfScope(each)]];

for (const [topic, draw] of topics) {
  test(topic, async ({ page }) => {
    const solve = await openStarter(page, checkpoint);
    const scored: Scored[] = [];
    for (const question of draw()) {
      const { exercise, ...asked } = question;
      const written = await solve(question.problem);
      scored.push({ ...asked, ...written, ...score(question, written), expected: exercise && exercise.answer });
    }
    await attach('scored', scored);
  });
}
