import { examples } from '../curriculum/examples.ts';
import type { Language } from '../domain/settings.ts';
import type { Topic } from '../domain/topic.ts';
import { starter } from '../engine/catalog.ts';

/** The examples in a reader's language, where the starter reads it; otherwise those that are hardly in words. */
export function examplesFor(language: Language): readonly { topic: Topic; problem: string }[] {
  const isRead = starter.languages.includes(language);
  return examples.filter(({ topic }) => isRead || topic !== 'words').map(({ topic, problem }) => ({ topic, problem: problem[isRead ? language : 'en'] }));
}
