import { outOfScope } from '../../curriculum/out-of-scope.ts';
import { chance, type Random } from '../../curriculum/random.ts';
import { refusals } from '../../domain/refusals.ts';
import { CHINESE } from './draw-examples.ts';
import { drawForm } from './draw-form.ts';
import type { Example } from './example.ts';

/** Prompts that are none of the topics, with the refusal in their language; `held`: of the kinds that no example of training has. */
export function* drawRefusals({ count, held, random }: { count: number; held: boolean; random: Random }): Generator<Example> {
  for (let drawn = 0; drawn < count; drawn += 1) {
    const language = chance(random, CHINESE) ? 'zh' : 'en';
    const problem = outOfScope({ language, held, random });
    yield { topic: 'refusal', language, prompt: drawForm(random)(problem), text: refusals[language], answer: null };
  }
}
