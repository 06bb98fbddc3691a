import { differ, left, together } from '../phrasings/words-counts.ts';
import { goneThenMore } from '../phrasings/words-gone-then-more.ts';
import { fewer, fewerThanAsked, more, moreThanAsked } from '../phrasings/words-more-fewer.ts';
import { moreTogether } from '../phrasings/words-more-together.ts';
import { integer, type Random } from '../random.ts';
import { tell, type Told } from './story.ts';

/** Two numbers of which the first is the larger. */
function drawLarger(most: number, random: Random): { a: number; b: number } {
  const a = integer(random, 5, most);
  return { a, b: integer(random, 2, a - 2) };
}

export function moreStory(random: Random): Told {
  const { a, b: k } = drawLarger(300, random);
  return tell('more', { a, k }, more, (work) => work.add(a, k));
}

export function fewerStory(random: Random): Told {
  const { a, b: k } = drawLarger(300, random);
  return tell('fewer', { a, k }, fewer, (work) => work.subtract(a, k));
}

export function leftStory(random: Random): Told {
  const { a, b } = drawLarger(300, random);
  return tell('left', { a, b }, left, (work) => work.subtract(a, b));
}

export function differStory(random: Random): Told {
  const { a, b } = drawLarger(300, random);
  return tell('differ', { a, b }, differ, (work) => work.subtract(a, b));
}

export function togetherStory(random: Random): Told {
  const [a, b] = [integer(random, 3, 300), integer(random, 3, 300)];
  return tell('together', { a, b }, together, (work) => work.add(a, b));
}

export function moreThanAskedStory(random: Random): Told {
  const { a, b: k } = drawLarger(300, random);
  return tell('more than asked', { a, k }, moreThanAsked, (work) => work.subtract(a, k));
}

export function fewerThanAskedStory(random: Random): Told {
  const { a, b: k } = drawLarger(300, random);
  return tell('fewer than asked', { a, k }, fewerThanAsked, (work) => work.add(a, k));
}

export function moreTogetherStory(random: Random): Told {
  const { a, b: k } = drawLarger(200, random);
  return tell('more together', { a, k }, moreTogether, (work) => work.add(a, work.add(a, k)));
}

export function goneThenMoreStory(random: Random): Told {
  const { a, b } = drawLarger(200, random);
  const c = integer(random, 2, 100);
  return tell('gone then more', { a, b, c }, goneThenMore, (work) => work.add(work.subtract(a, b), c));
}
