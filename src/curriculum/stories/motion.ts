import { meeting } from '../phrasings/words-meeting.ts';
import { distance, speed, time, twoWays } from '../phrasings/words-motion.ts';
import { integer, type Random } from '../random.ts';
import { tell, type Told } from './story.ts';

/** A speed in km an hour. */
const drawSpeed = (random: Random): number => integer(random, 4, 120);

export function distanceStory(random: Random): Told {
  const [v, t] = [drawSpeed(random), integer(random, 2, 9)];
  return tell('distance', { v, t }, distance, (work) => work.multiply(v, t, 'speed-times-time'));
}

export function speedStory(random: Random): Told {
  const [v, t] = [drawSpeed(random), integer(random, 2, 9)];
  const d = v * t;
  return tell('speed', { d, t }, speed, (work) => work.divide(d, t, 'distance-over-time'));
}

/** Speeds are round, or dividing by them would be the harder part. */
export function timeStory(random: Random): Told {
  const v = integer(random, 3, 12) * (integer(random, 0, 2) === 0 ? 1 : 10);
  const t = integer(random, 2, 9);
  const d = v * t;
  return tell('time', { d, v }, time, (work) => work.divide(d, v, 'distance-over-speed'));
}

export function twoWaysStory(random: Random): Told {
  const [v, w, t] = [drawSpeed(random), drawSpeed(random), integer(random, 2, 9)];
  return tell('two ways', { v, w, t }, twoWays, (work) => work.multiply(work.add(v, w), t, 'speed-times-time'));
}

export function meetingStory(random: Random): Told {
  const [sum, t] = [10 * integer(random, 3, 20), integer(random, 2, 9)];
  const v = integer(random, Math.ceil(sum / 4), Math.floor((3 * sum) / 4));
  const [w, d] = [sum - v, sum * t];
  return tell('meeting', { d, v, w }, meeting, (work) => work.divide(d, work.add(v, w), 'distance-over-speed'));
}
