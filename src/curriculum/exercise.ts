import type { Language } from '../domain/settings.ts';
import type { SchoolTopic } from '../domain/topic.ts';
import type { Random } from './random.ts';
import type { Rule } from './rules/rule.ts';

/** A problem whose answer and solution are known exactly. How it is worded is left to `phrase`. */
export interface Exercise {
  topic: SchoolTopic;
  /** From 1, the easiest. */
  level: number;
  /** The problem in one canonical form: two exercises of a topic with the same key are the same problem, in whatever words. */
  key: string;
  /**
   * Keys of other problems with the same numbers, of which the words alone tell which is asked. Training has none of them where one is
   * held out: of these numbers it would learn by heart that what is asked is another.
   */
  twins?: readonly string[];
  /** LaTeX, as it stands in the box. */
  answer: string;
  solution: readonly Step[];
  /** The wordings of this problem, whose gaps `slots` fills. */
  asks: Asks;
  /** LaTeX by the name of the gap. */
  slots: Readonly<Record<string, string>>;
}

/** An exercise before it has its topic and level: what one kind of problem makes. */
export type Made = Omit<Exercise, 'topic' | 'level'>;

/** One numbered line of a solution. */
export interface Step {
  rule: Rule;
  /** What the rule's words speak of, by the name of the gap: LaTeX. */
  values?: Readonly<Record<string, string>>;
  /** Slots whose words and numbers are told again before the lines, so that each number stands beside its word. */
  things?: readonly string[];
  /** LaTeX relations. Each is true by algebra, or an equation that the solutions of the problem satisfy; the last one concludes. */
  lines: readonly string[];
  /** Where the lines are not one conclusion but several: `x=2` or `x=3`. */
  joined?: 'or' | 'and';
}

/**
 * Wordings in one language. `{e}` is the slot `e` as mathematics, in one of many ways to type it; `[n]` the slot `n` as bare text, or a
 * name or thing drawn by `phrase`; `<a|b>` is one of the two.
 */
export interface Phrasings {
  /** What comes after "please": lower case in English, and without an end mark. */
  commands: readonly string[];
  /** Whole sentences, and problems without a word. */
  questions: readonly string[];
  /** Whole sentences that no model is trained on, in genuinely other words: they measure whether it understands any. */
  held: readonly string[];
}

export type Asks = Readonly<Record<Language, Phrasings>>;

/** A topic that makes exercises. */
export interface Lesson {
  topic: SchoolTopic;
  /** How many levels there are. */
  levels: number;
  /** An exercise of a level from 1 to `levels`: the same one for the same state of `random`. */
  make(level: number, random: Random): Exercise;
}
