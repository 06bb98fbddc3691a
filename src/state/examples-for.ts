import { examples } from '../curriculum/examples.ts';
import type { Language } from '../domain/settings.ts';
import type { Topic } from '../domain/topic.ts';

/** The examples in a reader's language. */
export function examplesFor(language: Language): readonly { topic: Topic; problem: string }[] {
  return examples.map(({ topic, problem }) => ({ topic, problem: problem[language] }));
}
