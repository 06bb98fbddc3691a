import type { Asks } from '../exercise.ts';
import { yearsUntil, youngerOfApart, youngerOfFuture, youngerOfSum, youngerOfTimes } from '../phrasings/ages.ts';
import { diluted, partToAdd, priceOfMix, saltIn, strength, strengthOfMix, waterToAdd } from '../phrasings/mixtures.ts';
import { differ, left, together } from '../phrasings/words-counts.ts';
import { goneThenMore } from '../phrasings/words-gone-then-more.ts';
import { fewer, fewerThanAsked, more, moreThanAsked } from '../phrasings/words-more-fewer.ts';
import { moreTogether } from '../phrasings/words-more-together.ts';
import { meeting } from '../phrasings/words-meeting.ts';
import { distance, speed, time, twoWays } from '../phrasings/words-motion.ts';
import { change, cost, howMany, priceOfOne, twoCosts } from '../phrasings/words-prices.ts';
import { area, perimeter, widthOfPerimeter } from '../phrasings/words-rectangles.ts';
import { groupsLess, restShared, timesAsMany, timesTogether } from '../phrasings/words-shares.ts';

/** The calculation that each story comes to, by the letters of its gaps: `n*p` stands for the product of the numbers in these gaps. */
export const storyFormulas: readonly (readonly [Asks, string])[] = [
  [more, 'a+k'],
  [fewer, 'a-k'],
  [left, 'a-b'],
  [differ, 'a-b'],
  [together, 'a+b'],
  [moreThanAsked, 'a-k'],
  [fewerThanAsked, 'a+k'],
  [moreTogether, '2*a+k'],
  [goneThenMore, 'a-b+c'],
  [cost, 'n*p'],
  [priceOfOne, 'c/n'],
  [howMany, 'c/p'],
  [change, 'm-n*p'],
  [twoCosts, 'n*p+k*q'],
  [distance, 'v*t'],
  [speed, 'd/t'],
  [time, 'd/v'],
  [twoWays, 'v*t+w*t'],
  [meeting, 'd/(v+w)'],
  [timesAsMany, 'k*a'],
  [timesTogether, '(k+1)*a'],
  [area, 'a*b'],
  [perimeter, '2*a+2*b'],
  [widthOfPerimeter, '(p-2*a)/2'],
  [groupsLess, 'n*k-b'],
  [restShared, '(a-b)/n'],
  [youngerOfSum, '(s-d)/2'],
  [youngerOfTimes, 's/(k+1)'],
  [youngerOfApart, 'd/(k-1)'],
  [yearsUntil, '(a-k*b)/(k-1)'],
  [youngerOfFuture, '(m*n-n)/(k-m)'],
  [saltIn, 'm*p/100'],
  [strength, '100*s/(s+w)'],
  [priceOfMix, '(a*p+b*q)/(a+b)'],
  [strengthOfMix, '(a*p+b*q)/(a+b)'],
  [diluted, 'a*p/(a+w)'],
  [waterToAdd, 'a*p/q-a'],
  [partToAdd, '(r-q)*b/(p-r)'],
];
