import { cutSolution } from '../../state/lesson-slide.ts';
import type { LessonItem } from '../../state/lesson-item.ts';
import type { Slide } from '../../state/lesson-show.ts';
import { solutionOf } from '../../state/solution-of.ts';

/** The lesson as leafing through it needs to know it. */
export function slidesOf(items: readonly LessonItem[]): Slide[] {
  return items.map(({ session: { id }, state }) => {
    if (state.kind !== 'ready') return { id, steps: null, hasAnswer: false };
    const { steps, closing, answer } = cutSolution(solutionOf(state.attempt));
    return { id, steps: steps.length, hasAnswer: answer !== null || closing.length > 0 };
  });
}
