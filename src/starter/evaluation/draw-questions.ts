import type { Exercise, Lesson } from '../../curriculum/exercise.ts';
import { isHeldOut } from '../../curriculum/held-out.ts';
import { outOfScope } from '../../curriculum/out-of-scope.ts';
import { phrase } from '../../curriculum/phrase.ts';
import { createRandom, integer, type Random } from '../../curriculum/random.ts';
import { type Part, parts, type Question } from './question.ts';

/** Of `each` problems of a topic so many are asked in each part: the last is the narrowest. */
const shares: Readonly<Record<Part, number>> = { english: 1, unseen: 1, chinese: 1, unseenChinese: 0.5 };
/** What is drawn in vain before a topic counts as exhausted. */
const PATIENCE = 2000;
/** Far from the seeds of the corpus. */
const SEED = 900_000;

/** Held-out problems of a topic, of all levels alike: `each` of them for a part, every one once, and fewer where there are no more. */
export function drawQuestions(lesson: Lesson, each: number): Question[] {
  return parts.flatMap((part, at) => {
    const random = createRandom(SEED + at);
    const exercises = drawHeldOut(lesson, Math.ceil(each * shares[part]), random);
    return exercises.map((exercise) => toQuestion(exercise, part, random));
  });
}

/** Prompts that are none of the topics, of kinds that no model is trained on, every one once: twice `each` in each language. */
export function drawOutOfScope(each: number): Question[] {
  return (['english', 'chinese'] as const).flatMap((part, at) => {
    const random = createRandom(SEED + at);
    const problems = new Set<string>();
    for (let vain = 0; problems.size < 2 * each && vain < PATIENCE; vain += 1) problems.add(outOfScope({ language: languageOf(part), held: true, random }));
    return [...problems].map((problem) => ({ topic: 'outOfScope', part, problem, exercise: null }) as const);
  });
}

/** One held-out problem of a topic in a wording of training: English by an even seed, Chinese by an odd one. */
export function drawQuestion(lesson: Lesson, seed: number): Question {
  const random = createRandom(SEED + 100 + seed);
  return toQuestion(drawHeldOut(lesson, 1, random)[0]!, seed % 2 === 0 ? 'english' : 'chinese', random);
}

function drawHeldOut(lesson: Lesson, count: number, random: Random): Exercise[] {
  const drawn = new Map<string, Exercise>();
  for (let vain = 0; drawn.size < count && vain < PATIENCE; vain += 1) {
    const exercise = lesson.make(integer(random, 1, lesson.levels), random);
    if (!isHeldOut(exercise.topic, exercise.key) || drawn.has(exercise.key)) continue;
    drawn.set(exercise.key, exercise);
    vain = 0;
  }
  return [...drawn.values()];
}

function toQuestion(exercise: Exercise, part: Part, random: Random): Question {
  const held = part === 'unseen' || part === 'unseenChinese';
  return { topic: exercise.topic, part, problem: phrase(exercise, { language: languageOf(part), held, random }), exercise };
}

const languageOf = (part: Part) => (part === 'english' || part === 'unseen' ? 'en' : 'zh');
