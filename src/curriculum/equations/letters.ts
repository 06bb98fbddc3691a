import { chance, oneOf, type Random } from '../random.ts';

/** Most equations are for x. */
export const drawLetter = (random: Random): string => (chance(random, 0.6) ? 'x' : oneOf(random, ['y', 'n', 't', 'a', 'z', 'm', 'k', 'p']));
