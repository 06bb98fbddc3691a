/** Tokens by their numbers, both ends included. */
export type Range = readonly [number, number];

/** What a model is kept from writing, whatever it finds likely. */
export interface BannedTokens {
  always: readonly Range[];
  /** Where there is no Chinese in the prompt: a small model may fall into the other language in the middle of a line. */
  unlessChinese: readonly Range[];
}

export const nothingBanned: BannedTokens = { always: [], unlessChinese: [] };

const chinese = /\p{Script=Han}/u;

/** Ids of the tokens that no answer to `prompt` may have. */
export const bannedFor = ({ always, unlessChinese }: BannedTokens, prompt: string): number[] => tokensOf(chinese.test(prompt) ? always : [...always, ...unlessChinese]);

/** The tokens of ranges, one by one. */
export const tokensOf = (ranges: readonly Range[]): number[] => ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index));
