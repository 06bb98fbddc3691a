import { shuffled, type Random } from './random.ts';

const list = /<([^<>|]*\[[^<>|]*)>/g;
const between = /(, and |, | and |; |，|、|和 ?|；)/;

/** What stands between the things is at the odd places. */
const isThing = (_: string, at: number): boolean => at % 2 === 0;

/** The things that each such list of a template has, in its order. */
export const thingsListed = (template: string): string[][] => [...template.matchAll(list)].map(([, listed]) => listed!.split(between).filter(isThing));

/** What a template lists as `<[a] red, [b] blue and [c] white>` in a random order; the signs and words between the things stay where they are. */
export const inAnyOrder = (random: Random, template: string): string => template.replace(list, (_, listed: string) => {
  const parts = listed.split(between);
  const things = shuffled(random, parts.filter(isThing));
  return parts.map((part, at) => (isThing(part, at) ? things[at / 2]! : part)).join('');
});
