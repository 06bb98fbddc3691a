import type { Language } from '../domain/settings.ts';
import type { Exercise } from './exercise.ts';
import { inAnyOrder } from './in-any-order.ts';
import { drawNames } from './wording/names.ts';
import { chance, choose, oneOf, type Random } from './random.ts';
import { inWords, joinWords } from './wording/number-words.ts';
import { drawStyle, type Style, styleMath } from './wording/style-math.ts';
import { wrapping } from './wording/wrapping.ts';

export interface Wording {
  language: Language;
  /** Whether it is one of the wordings that no model is trained on. */
  held: boolean;
  random: Random;
}

/** A problem as a student may type it: in one of its wordings, dressed in one of many openings and endings, its mathematics in one of many styles. */
export function phrase(exercise: Exercise, wording: Wording): string {
  return fill(drawTemplate(exercise, wording), exercise, wording.language, wording.random).text;
}

/** One of the exercise's wordings in its openings and endings, its choices and gaps still open. */
export function drawTemplate(exercise: Exercise, { language, held, random }: Wording): string {
  const { commands, questions, held: unseen } = exercise.asks[language];
  if (held) return oneOf(random, unseen);
  const at = Math.floor(random() * (commands.length + questions.length));
  return dress(at < commands.length ? command(commands[at]!, language, random) : questions[at - commands.length]!, language, random);
}

/** "find …" as a request: "Please find ….", "Can you find …?" */
export function command(text: string, language: Language, random: Random): string {
  const { requests, ends } = wrapping[language];
  if (chance(random, 0.4)) return capital(text) + oneOf(random, ends);
  return oneOf(random, requests).replace('{}', () => text);
}

/** A sentence with a word before it or after it, or as it is. */
export function dress(sentence: string, language: Language, random: Random): string {
  const { before, after, stop } = wrapping[language];
  const opened = chance(random, 0.25) ? oneOf(random, before) + sentence : sentence;
  if (opened.endsWith('=') || !chance(random, 0.25)) return opened;
  return (/[.?!:。？！：]$/.test(opened) ? opened : opened + stop) + oneOf(random, after);
}

export interface Filled {
  text: string;
  /** The template with its choices and orders made, and its gaps still open. */
  chosen: string;
}

/** Choices `<a|b>` and the order of lists `<[a] red and [b] blue>` are drawn, then the gaps are filled; in a style that is drawn too, unless one is given. */
export function fill(template: string, { slots }: Exercise, language: Language, random: Random, given?: Style): Filled {
  const names = drawNames(language, random);
  const style = given ?? drawStyle(random);
  const chosen = choose(random, inAnyOrder(random, template));
  // In one pass: what fills a gap may hold braces and brackets of its own.
  const filled = chosen.replace(/\{(\w+)\}|\[(\w+)\]/g, (gap, formula: string | undefined, text: string, at: number) => {
    if (formula) return styleMath(slots[formula]!, style);
    const value = slots[text] ?? names[text]!;
    return given ? value : inWords(value, { language, before: chosen.slice(0, at), after: chosen.slice(at + gap.length) }, random);
  });
  return { text: joinWords(filled), chosen };
}

const capital = (text: string): string => text.charAt(0) === '<' ? text.replace(/^<([^>]*)>/, (_, options: string) => `<${options.split('|').map(capital).join('|')}>`) : text.charAt(0).toUpperCase() + text.slice(1);
