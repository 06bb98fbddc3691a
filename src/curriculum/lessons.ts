import type { Lesson } from './exercise.ts';
import { addition } from './lessons/addition.ts';
import { fractions } from './lessons/fractions.ts';
import { linear } from './lessons/linear.ts';

/** Every topic of which problems can be made. */
export const lessons: readonly Lesson[] = [addition, fractions, linear];
