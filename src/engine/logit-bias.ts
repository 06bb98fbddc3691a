/** What is added to the logits of tokens before one is drawn, in nats; minus infinity: it is never drawn. */
export type LogitBias = readonly (readonly [token: number, nats: number])[];

/** Tokens by their numbers, both ends included. */
export type Range = readonly [number, number];

/** What a model is kept from writing or made to write more readily, whatever it finds likely. */
export interface TokenBias {
  banned: readonly Range[];
  /** Banned where there is no Chinese in the prompt: a small model may fall into the other language in the middle of a line. */
  bannedUnlessChinese: readonly Range[];
  /** Unless it is banned. */
  raised: LogitBias;
}

export const noBias: TokenBias = { banned: [], bannedUnlessChinese: [], raised: [] };

const chinese = /\p{Script=Han}/u;

/** The bias of every token of an answer to `prompt`. */
export function biasFor({ banned, bannedUnlessChinese, raised }: TokenBias, prompt: string): LogitBias {
  const never = new Set(tokensOf(chinese.test(prompt) ? banned : [...banned, ...bannedUnlessChinese]));
  return [...Array.from(never, (token) => [token, -Infinity] as const), ...raised.filter(([token]) => !never.has(token))];
}

/** The tokens of ranges, one by one. */
export const tokensOf = (ranges: readonly Range[]): number[] => ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index));
