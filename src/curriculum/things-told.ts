import type { Language } from '../domain/settings.ts';
import { thingsListed } from './in-any-order.ts';

/** The things that a wording lists, by the slots of their numbers. */
export interface ThingsTold {
  /** Slots, in the order in which the wording has them. */
  order: readonly string[];
  /** A word for each by its slot: that in which it differs from the others. Null where one would need a clause, or signs that the network may not write. */
  names: Readonly<Record<string, string>> | null;
}

/** Chinese signs that the network may write (`engine/part-characters`): colours, which most of these problems have, and who is in a class. */
export const nameSigns = '红白蓝黄绿黑紫橙灰粉银褐棕青金男女';

/** `template` with its choices open, and the same `chosen`: of `<[b] red and [a] blue>` the words are "red" and "blue". */
export const thingsTold = (template: string, chosen: string, language: Language): ThingsTold => ({ order: slotsIn(chosen), names: namesIn(template, language) });

const slotsIn = (text: string): string[] => [...new Set(Array.from(text.matchAll(/\[([abc])\]/g), ([, slot]) => slot!))];

function namesIn(template: string, language: Language): Record<string, string> | null {
  const parts = thingsListed(template).find((things) => things.some((thing) => thing.includes('[a]')));
  if (!parts) return null;
  const names = parts.map((part) => (language === 'zh' ? signIn(part, parts) : wordsIn(part, parts)));
  if (new Set(names).size < parts.length || names.includes(null)) return null;
  return Object.fromEntries(parts.map((part, at) => [slotsIn(part)[0]!, names[at]!]));
}

function wordsIn(own: string, parts: readonly string[]): string | null {
  const others = new Set(parts.filter((part) => part !== own).flatMap(toWords));
  const words = toWords(own).filter((word) => !others.has(word));
  return words.length === 1 || words.length === 2 ? words.join(' ') : null;
}

const toWords = (part: string): string[] => part.replace(/\[\w+\]/g, ' ').match(/[\p{L}’'-]+/gu) ?? [];

/** On either side of the gap what is left without the signs that all parts begin with and end in. */
function signIn(own: string, parts: readonly string[]): string | null {
  const sides = parts.map((part) => part.split(/\[\w+\]/).map((side) => side.replace(/[^\p{L}]/gu, '')));
  const sign = sides[parts.indexOf(own)]!.map((side, at) => trimmed(side, sides.map((one) => one[at] ?? ''))).join('');
  return sign.length === 1 && nameSigns.includes(sign) ? sign : null;
}

function trimmed(side: string, all: readonly string[]): string {
  let [from, to] = [0, side.length];
  while (from < to && all.every((one) => one[from] === side[from])) from += 1;
  while (to > from && all.every((one) => one.at(to - side.length - 1) === side[to - 1])) to -= 1;
  return side.slice(from, to);
}
