import { writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { lessons } from '../../src/curriculum/lessons.ts';
import { drawQuestion } from '../../src/starter/evaluation/draw-questions.ts';
import { score } from '../../src/starter/evaluation/score.ts';
import { openStarter } from '../pages/starter-bench.ts';
import { checkpoint } from './wanted.ts';
import { PER_TOPIC, seedsFile } from './read-seeds.ts';

/** Seeds tried of a topic: a model that solves three of so few will do, and one that doesn't leaves the topic short. */
const MOST = 12;

test('the first seeds of each topic whose problems the starter solves are written down', async ({ page }) => {
  const solve = await openStarter(page, checkpoint);
  const lines: string[] = [];
  const short: string[] = [];
  for (const lesson of lessons) {
    const solved: number[] = [];
    for (let seed = 0; seed < MOST && solved.length < PER_TOPIC; seed += 1) {
      const question = drawQuestion(lesson, seed);
      if (score(question, await solve(question.problem)).right) solved.push(seed);
    }
    if (solved.length < PER_TOPIC) short.push(`${lesson.topic}: ${solved.length} of ${MOST}`);
    console.log(`${lesson.topic}: ${solved.join(', ')}`);
    lines.push(`  ${JSON.stringify(lesson.topic)}: [${solved.join(', ')}]`);
  }
  writeFileSync(seedsFile, `{\n${lines.join(',\n')}\n}\n`);
  expect(short, 'topics of which too few are solved').toEqual([]);
});
