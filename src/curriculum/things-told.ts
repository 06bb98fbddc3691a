import type { Language } from '../domain/settings.ts';
import { thingsListed } from './in-any-order.ts';

/** Chinese words that the network may write (`engine/part-characters`): colours, which most of these problems have. */
export const colours = '红白蓝黄绿黑紫橙灰粉';

/**
 * What a template that lists things as `<[b] red and [a] blue>` calls those that `[a]` counts: that in which they differ from the
 * others, here "blue". Null where it lists none, or where a clause would be needed.
 */
export function countedFirst(template: string, language: Language): string | null {
  const isOwn = (part: string) => part.includes('[a]');
  const parts = thingsListed(template).find((things) => things.some(isOwn));
  const own = parts?.find(isOwn);
  if (!parts || !own) return null;
  if (language === 'zh') {
    const sign = signsOnlyIn(own, parts);
    return sign.length === 1 && colours.includes(sign) ? sign : null;
  }
  const words = wordsOnlyIn(own, parts);
  return words.length === 1 || words.length === 2 ? words.join(' ') : null;
}

function wordsOnlyIn(own: string, parts: readonly string[]): string[] {
  const others = new Set(parts.filter((part) => part !== own).flatMap(toWords));
  return toWords(own).filter((word) => !others.has(word));
}

const toWords = (part: string): string[] => part.replace(/\[\w+\]/g, ' ').match(/[\p{L}’'-]+/gu) ?? [];

/** On either side of the gap what is left without the signs that all parts begin with and end in. */
function signsOnlyIn(own: string, parts: readonly string[]): string {
  const sides = parts.map((part) => part.split(/\[\w+\]/).map((side) => side.replace(/[^\p{L}]/gu, '')));
  const mine = sides[parts.indexOf(own)]!;
  return mine.map((side, at) => trimmed(side, sides.map((one) => one[at] ?? ''))).join('');
}

function trimmed(side: string, all: readonly string[]): string {
  let [from, to] = [0, side.length];
  while (from < to && all.every((one) => one[from] === side[from])) from += 1;
  while (to > from && all.every((one) => one.at(to - side.length - 1) === side[to - 1])) to -= 1;
  return side.slice(from, to);
}
