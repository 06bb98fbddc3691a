/** What is added to the logits of tokens before one is drawn, in nats; minus infinity: it is never drawn. */
export type LogitBias = readonly (readonly [token: number, nats: number])[];

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

/** The bias of every token of an answer to `prompt`: what is banned, and what is `raised` unless it is banned. */
export function biasFor({ banned, raised }: { banned: BannedTokens; raised: LogitBias }, prompt: string): LogitBias {
  const { always, unlessChinese } = banned;
  const never = new Set(tokensOf(chinese.test(prompt) ? always : [...always, ...unlessChinese]));
  return [...Array.from(never, (token) => [token, -Infinity] as const), ...raised.filter(([token]) => !never.has(token))];
}

/** The tokens of ranges, one by one. */
export const tokensOf = (ranges: readonly Range[]): number[] => ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index));
