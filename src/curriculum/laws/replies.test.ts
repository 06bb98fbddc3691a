import { describe, expect, test } from 'vitest';
import { judgeReply } from '../../math/judge-reply.ts';
import { lessons } from '../lessons.ts';
import { createRandom } from '../random.ts';

/** A number of the question may happen to be the answer; its formulas are none. */
const isNumberAlone = (tex: string): boolean => /^(?:[a-z]=)?-?\d+(?:\.\d+)?(?:\\%)?$/.test(tex);

describe.each(lessons.map((lesson) => [lesson.topic, lesson] as const))('%s', (_, lesson) => {
  test('its answer is right as a reply, and its question typed again is not', () => {
    for (let seed = 0; seed < 150; seed += 1) {
      const { answer, slots } = lesson.make(1 + (seed % lesson.levels), createRandom(seed));
      expect([answer, judgeReply(answer, answer)]).toEqual([answer, 'right']);
      for (const asked of Object.values(slots)) {
        if (asked === answer || isNumberAlone(asked)) continue;
        expect([asked, answer, judgeReply(asked, answer)]).not.toEqual([asked, answer, 'right']);
      }
    }
  });
});
