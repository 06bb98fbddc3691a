import type { Language } from '../domain/settings.ts';
import type { Exercise, Phrasings } from './exercise.ts';
import { fill } from './phrase.ts';
import { oneOf, type Random } from './random.ts';
import type { Style } from './wording/style-math.ts';

const style: Style = { form: 'brackets', spaced: false, rare: false };

/** Questions that are whole sentences. The others are as students type them, in small letters or without a word. */
const whole: Readonly<Record<Language, RegExp>> = { en: /^(?:[A-Z]|\[(?:name|other)\]).*[a-z)}\]%][.?]$/, zh: /[\u4e00-\u9fff].*[。？]$/ };
const stops: Readonly<Record<Language, string>> = { en: '.', zh: '。' };

/** Commands, and questions, of each kind that practice draws from. A model needs hundreds; each browser that keeps Lemma would keep them too. */
const most = 24;

/** The wordings of a kind that are whole sentences, as far as practice draws from them. */
export const plainOnes = ({ commands, questions }: Phrasings, language: Language): Pick<Phrasings, 'commands' | 'questions'> => ({
  commands: commands.slice(0, most),
  questions: questions.filter((question) => whole[language].test(question)).slice(0, most),
});

/** A problem as a book sets it: in one of its wordings that are whole sentences, its mathematics between `\(` and `\)`. */
export function phrasePlainly(exercise: Exercise, language: Language, random: Random): string {
  const { commands, questions } = plainOnes(exercise.asks[language], language);
  const sentences = [...commands.map((command) => command + stops[language]), ...questions];
  const sentence = fill(oneOf(random, sentences), exercise, language, random, style).text;
  // A Chinese sentence may begin with the letter of its equation.
  return language === 'zh' ? sentence : sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
