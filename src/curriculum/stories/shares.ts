import { area, perimeter, widthOfPerimeter } from '../phrasings/words-rectangles.ts';
import { groupsLess, restShared, timesAsMany, timesTogether } from '../phrasings/words-shares.ts';
import { integer, type Random } from '../random.ts';
import { tell, type Told } from './story.ts';

export function timesStory(random: Random): Told {
  const [a, k] = [integer(random, 3, 90), integer(random, 2, 9)];
  return tell('times', { a, k }, timesAsMany, (work) => work.multiply(a, k));
}

export function timesTogetherStory(random: Random): Told {
  const [a, k] = [integer(random, 3, 90), integer(random, 2, 9)];
  return tell('times together', { a, k }, timesTogether, (work) => work.add(a, work.multiply(a, k)));
}

/** The longer side comes first. */
function drawSides(random: Random): { a: number; b: number } {
  const b = integer(random, 2, 12);
  return { a: b + integer(random, 1, 30), b };
}

export function areaStory(random: Random): Told {
  const { a, b } = drawSides(random);
  return tell('area', { a, b }, area, (work) => work.multiply(a, b, 'length-times-width'));
}

export function perimeterStory(random: Random): Told {
  const { a, b } = drawSides(random);
  return tell('perimeter', { a, b }, perimeter, (work) => work.multiply(work.add(a, b, 'length-plus-width'), 2));
}

/** Half of the perimeter is length and width. */
export function widthStory(random: Random): Told {
  const { a, b } = drawSides(random);
  const p = 2 * (a + b);
  return tell('width', { p, a }, widthOfPerimeter, (work) => work.subtract(work.divide(p, 2, 'halve'), a));
}

export function groupsLessStory(random: Random): Told {
  const [n, k] = [integer(random, 2, 9), integer(random, 3, 40)];
  const b = integer(random, 2, n * k - 1);
  return tell('groups less', { n, k, b }, groupsLess, (work) => work.subtract(work.multiply(n, k), b));
}

export function restSharedStory(random: Random): Told {
  const [n, each, b] = [integer(random, 2, 9), integer(random, 2, 40), integer(random, 2, 60)];
  const a = n * each + b;
  return tell('rest shared', { a, b, n }, restShared, (work) => work.divide(work.subtract(a, b), n));
}
