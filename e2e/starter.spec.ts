import { expect, test } from '@playwright/test';
import { lessons } from '../src/curriculum/lessons.ts';
import { drawQuestion } from '../src/starter/evaluation/draw-questions.ts';
import { score } from '../src/starter/evaluation/score.ts';
import { PER_TOPIC, readSeeds } from './evaluate/read-seeds.ts';
import { openStarter } from './pages/starter-bench.ts';

// Chosen among those that it solves: they tell whether it still does, in this browser. How well it does is measured by `npm run evaluate:starter`.
test(`the starter solves ${PER_TOPIC} problems of each topic that it was not trained on`, async ({ page }) => {
  // A hundred solutions, while another test has the other core.
  test.setTimeout(240_000);
  const solve = await openStarter(page);
  const seeds = readSeeds();
  const unsolved: string[] = [];
  for (const lesson of lessons) {
    const own = seeds[lesson.topic] ?? [];
    if (own.length < PER_TOPIC) unsolved.push(`${lesson.topic}: only ${own.length} seeds`);
    for (const seed of own) {
      const question = drawQuestion(lesson, seed);
      const written = await solve(question.problem);
      if (!score(question, written).right) unsolved.push(`${lesson.topic}, seed ${seed}: ${question.problem}\n${written.text}\nnot ${question.exercise!.answer}`);
    }
  }
  expect(unsolved).toEqual([]);
});
