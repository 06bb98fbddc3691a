/** What a division leaves: 3 R 2. */
export interface Remainder {
  quotient: bigint;
  rest: bigint;
  /** Whether it may be a product as well, with a letter R. */
  isProduct: boolean;
}

const WORDS = String.raw`(?:with )?(?:an? )?(?:remainder|rem\.?|[Rr]\.?|余)(?: of)?`;
const REMAINDER = new RegExp(String.raw`^(\d{1,30})\s*,?\s*(?:([Rr])|${WORDS}|\\(?:text|mathrm)\s*\{\s*${WORDS}\s*\}|\\ldots|\.{3,}|…+)\s*(\d{1,30})$`);

/** The remainder that a text tells of: `3 R 2`, `3 remainder 2`, `3……2`, `3余2`; null when it is nothing else. */
export function readRemainder(text: string): Remainder | null {
  const match = REMAINDER.exec(text.trim());
  return match && { quotient: BigInt(match[1]!), rest: BigInt(match[3]!), isProduct: match[2] !== undefined };
}
