import type { Language } from '../../domain/settings.ts';
import { chance, type Random } from '../random.ts';

interface Place {
  language: Language;
  before: string;
  after: string;
}

const words: Readonly<Record<Language, readonly string[]>> = {
  en: ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  zh: ['', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'],
};
/** Between words, in Chinese before what is counted: elsewhere a sign, a unit or an ending may want digits. */
const places: Readonly<Record<Language, { before: RegExp; after: RegExp }>> = {
  en: { before: /(?:^|[a-z],?) $/, after: /^ [a-z]{3}/ },
  zh: { before: /[\u4e00-\u9fff，] ?$/, after: /^ ?(?![的和与或到至后])[\u4e00-\u9fff]/ },
};
/** The share of the small numbers in sentences that are written out. */
const WRITTEN_OUT = 0.15;

/** A number as it may stand in a sentence: "three" now and then, and else its digits. */
export function inWords(number: string, { language, before, after }: Place, random: Random): string {
  const word = words[language][Number(number)];
  const { before: left, after: right } = places[language];
  return word && left.test(before) && right.test(after) && chance(random, WRITTEN_OUT) ? word : number;
}

/** "two times as old" as most say it, and no space beside a Chinese number. */
export const joinWords = (text: string): string => text.replace(/\btwo times(?= (?:as|the|that)\b)/g, 'twice').replace(/(?<=[\u4e00-\u9fff，]) ?([一二两三四五六七八九十]{1,2}) (?=[\u4e00-\u9fff])/g, '$1');
