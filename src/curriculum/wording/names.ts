import type { Language } from '../../domain/settings.ts';
import { oneOf, shuffled, type Random } from '../random.ts';

const people = {
  en: ['Tom', 'Anna', 'Mia', 'Ben', 'Sara', 'Leo', 'Emma', 'Max', 'Nora', 'Sam', 'Lily', 'Jack', 'Ivy', 'Omar', 'Ravi', 'Mei'],
  zh: ['小明', '小红', '小华', '小丽', '小刚', '小强', '小芳', '小军', '小雨', '乐乐', '佳佳', '李华', '王芳', '张伟'],
} as const;

/** Things that are counted, in English in the plural, in Chinese with their measure word. */
const things = {
  en: ['pens', 'books', 'apples', 'tickets', 'cookies', 'toys', 'stamps', 'cards', 'pencils', 'oranges', 'cups', 'stickers'],
  zh: ['支笔', '本书', '个苹果', '张票', '块饼干', '个玩具', '张邮票', '张卡片', '支铅笔', '个橙子', '个杯子', '张贴纸'],
} as const;

/** Who and what a wording speaks of: `name` and `other` are different people, `things` what they count. */
export function drawNames(language: Language, random: Random): Readonly<Record<string, string>> {
  const [name, other] = shuffled(random, people[language]);
  return { name: name!, other: other!, things: oneOf<string>(random, things[language]) };
}
