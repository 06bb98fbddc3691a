import type { Language } from '../domain/settings.ts';
import type { Exercise } from './exercise.ts';
import { fill } from './phrase.ts';
import { oneOf, type Random } from './random.ts';
import type { Style } from './wording/style-math.ts';

const style: Style = { form: 'brackets', spaced: false, rare: false };

/** Questions that are whole sentences. The others are as students type them, in small letters or without a word. */
const whole: Readonly<Record<Language, RegExp>> = { en: /^(?:[A-Z]|\[(?:name|other)\]).*[a-z)}\]%][.?]$/, zh: /[\u4e00-\u9fff].*[。？]$/ };
const stops: Readonly<Record<Language, string>> = { en: '.', zh: '。' };

/** A problem as a book sets it: in one of its wordings that are whole sentences, its mathematics between `\(` and `\)`. */
export function phrasePlainly(exercise: Exercise, language: Language, random: Random): string {
  const { commands, questions } = exercise.asks[language];
  const sentences = [...commands.map((command) => command + stops[language]), ...questions.filter((question) => whole[language].test(question))];
  const sentence = fill(oneOf(random, sentences), exercise, language, random, style);
  // A Chinese sentence may begin with the letter of its equation.
  return language === 'zh' ? sentence : sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
