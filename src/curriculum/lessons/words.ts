import type { Exercise, Lesson } from '../exercise.ts';
import { oneOf, type Random } from '../random.ts';
import { differStory, fewerStory, fewerThanAskedStory, goneThenMoreStory, leftStory, moreStory, moreThanAskedStory, moreTogetherStory, togetherStory } from '../stories/counts.ts';
import { distanceStory, meetingStory, speedStory, timeStory, twoWaysStory } from '../stories/motion.ts';
import { changeStory, costStory, howManyStory, priceOfOneStory, twoCostsStory } from '../stories/prices.ts';
import { areaStory, groupsLessStory, perimeterStory, restSharedStory, timesStory, timesTogetherStory, widthStory } from '../stories/shares.ts';
import type { Story } from '../stories/story.ts';

/** One sum or difference; one product or quotient; two steps; two or three with larger parts. */
const stories: readonly (readonly Story[])[] = [
  [moreStory, fewerStory, leftStory, differStory, togetherStory, moreThanAskedStory, fewerThanAskedStory],
  [costStory, priceOfOneStory, howManyStory, distanceStory, speedStory, timeStory, timesStory, areaStory],
  [changeStory, goneThenMoreStory, moreTogetherStory, timesTogetherStory, perimeterStory, groupsLessStory, widthStory],
  [twoCostsStory, twoWaysStory, meetingStory, restSharedStory],
];

/** Problems told in words: prices, ways, shares, rectangles, more and fewer. */
export const words: Lesson = {
  topic: 'words',
  levels: stories.length,
  make: (level: number, random: Random): Exercise => ({ topic: 'words', level, ...oneOf(random, stories[level - 1]!)(random) }),
};
