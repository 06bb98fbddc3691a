/** How a solution is shown: as it is written, a step at a time, after a hint; or not at all: the student writes it. */
export const ways = ['all', 'steps', 'hints', 'own'] as const;

export type Way = (typeof ways)[number];

export const isWay = (value: unknown): value is Way => ways.includes(value as Way);
