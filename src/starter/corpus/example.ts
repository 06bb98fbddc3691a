import type { Language } from '../../domain/settings.ts';
import type { SchoolTopic } from '../../domain/topic.ts';

/** What the network is shown: a prompt and what it shall write. */
export interface Example {
  topic: SchoolTopic | 'refusal';
  language: Language;
  /** Special tokens included. */
  prompt: string;
  /** Up to the token that ends it, which is left out. */
  text: string;
  /** LaTeX, as it stands in the box; null of a refusal. */
  answer: string | null;
}
