import type { Sign } from './signs.ts';

/** One language's words for mathematics. Functions are given what is already spoken. */
export interface Words {
  signs: Readonly<Record<Sign, string>>;
  /** Signs before what they belong to. */
  negative: string;
  positive: string;
  eitherSign: string;
  /** Between two numbers, as in 3:4; in a set, as in {x : x > 0}. */
  ratio: string;
  suchThat: string;
  blank: string;
  boxed: string;
  dollars: string;
  square: string;
  cube: string;
  power: (exponent: string, simple: boolean) => string;
  sub: (index: string, simple: boolean) => string;
  /** `C_5^2`: a raised number that is no power. */
  raised: (index: string) => string;
  fraction: (above: string, below: string, simple: boolean) => string;
  /** Whether what stands under the line is heard first: then nothing may run into it. */
  lowerFirst: boolean;
  mixed: string;
  /** Of a function by its letter, '' where what is derived follows. */
  derivative: (of: string, by: string) => string;
  choose: (all: string, some: string) => string;
  root: (of: string, simple: boolean) => string;
  cubeRoot: (of: string, simple: boolean) => string;
  nthRoot: (index: string, of: string, simple: boolean) => string;
  absolute: (of: string, simple: boolean) => string;
  overlined: (of: string, simple: boolean) => string;
  /** Digits that come again and again, and the point right before them. */
  repeating: (digits: string) => string;
  point: string;
  vector: (of: string) => string;
  hat: (of: string) => string;
  mean: (of: string) => string;
  crossed: (of: string, simple: boolean) => string;
  primes: (count: number) => string;
  percentOf: (number: string) => string;
  /** A function by KaTeX's name without the backslash; the name itself where there is no word. */
  functions: Readonly<Record<string, string>>;
  logBase: (base: string) => string;
  limit: (variable: string, to: string) => string;
  /** From and to; null: neither, over: what stands below alone. */
  sums: Readonly<Record<'sum' | 'prod' | 'int', (from: string | null, to: string | null) => string>>;
  sets: Readonly<Record<string, string>>;
  lines: (lines: readonly string[]) => string;
  matrix: (rows: readonly (readonly string[])[]) => string;
  greek: (name: string) => string;
  /** Pieces of one row into one text. */
  join: (pieces: readonly string[]) => string;
  /** A short rest, as a mark. */
  rest: string;
  /** After which of them what follows without a sign would be taken for a part of it: the multiplication is spoken there. */
  unclosed: Readonly<Record<'fraction' | 'root' | 'power', boolean>>;
}
