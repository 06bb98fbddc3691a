import { shuffled, type Random } from './random.ts';

const list = /<([^<>|]*\[[^<>|]*)>/g;
const between = /(, and |, | and |; |，|、|和 ?|；)/;

/** What a template lists as `<[a] red, [b] blue and [c] white>` in a random order; the signs and words between the things stay where they are. */
export const inAnyOrder = (random: Random, template: string): string => template.replace(list, (_, listed: string) => {
  const parts = listed.split(between);
  const things = shuffled(random, parts.filter((_, at) => at % 2 === 0));
  return parts.map((part, at) => (at % 2 === 0 ? things[at / 2]! : part)).join('');
});
