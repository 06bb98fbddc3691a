import { expect, test } from 'vitest';
import { toPlainMath } from '../../domain/plain-math.ts';
import { judgeAnswer } from '../../math/judge-answer.ts';
import { lessons } from '../lessons.ts';
import { phrase } from '../phrase.ts';
import { createRandom } from '../random.ts';

/** Of sixty right answers so many at most may stay unjudged; none may be called wrong. */
const mostUnjudged = 3;

test.each(lessons)('the answer of a problem of $topic is right as LaTeX and as typed, and another one’s is not', (lesson) => {
  for (const language of ['en', 'zh'] as const) {
    const asked = Array.from({ length: 30 }, (_, seed) => {
      const random = createRandom(seed);
      const { answer, key, ...exercise } = lesson.make(1 + (seed % lesson.levels), random);
      return { answer, problem: phrase({ answer, key, ...exercise }, { language, held: false, random }) };
    });
    const judged = asked.flatMap(({ problem, answer }) => [answer, toPlainMath(answer)].map((typed) => ({ problem, typed, ...judgeAnswer(problem, answer, typed) })));
    expect(judged.filter(({ kind }) => kind === 'wrong' || kind === 'partial' || kind === 'unreadable')).toEqual([]);
    expect(judged.filter(({ kind }) => kind !== 'right').length, language).toBeLessThanOrEqual(mostUnjudged);

    // A sign of percent that is left out is forgiven.
    const others = asked.map(({ problem, answer }, at) => ({ problem, answer, typed: asked[(at + 1) % asked.length]!.answer })).filter(({ answer, typed }) => answer.replace('\\%', '') !== typed.replace('\\%', ''));
    const taken = others.filter(({ problem, answer, typed }) => judgeAnswer(problem, answer, typed).kind === 'right');
    expect(taken).toEqual([]);
  }
});
