/** How many solutions a problem is given at most, which then vote on its answer; 1 is no vote. */
export const voteSizes = [1, 3, 8] as const;

export type VoteSize = (typeof voteSizes)[number];

export const isVoteSize = (value: unknown): value is VoteSize => voteSizes.includes(value as VoteSize);
