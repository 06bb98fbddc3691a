/** Relations other than equality, in one spelling each. */
export type Order = '<' | '>' | '<=' | '>=' | '!=';

/** What kind of thing an answer is. Mathematics inside stays LaTeX until it is compared. */
export type Answer =
  | Quantity
  | { kind: 'choice'; letter: string; content: Answer | null }
  | { kind: 'words'; words: string }
  | { kind: 'truth'; value: boolean }
  | { kind: 'time'; minutes: number; half: 'am' | 'pm' | null }
  | { kind: 'ratio'; parts: string[] }
  | { kind: 'numeral'; digits: string; base: number }
  /** In no order: solutions joined by a word or by commas alone. `decimal`: what two whole numbers mean where the comma is a decimal one. */
  | { kind: 'list'; items: Answer[]; word: 'and' | 'or' | null; decimal: string | null }
  | { kind: 'set'; items: Answer[] }
  /** A tuple, a vector, or an interval: what the brackets mean is known when it is compared. */
  | { kind: 'bracket'; open: string; close: string; items: Answer[] }
  | { kind: 'union'; items: Answer[] }
  | { kind: 'assignment'; name: string; value: Answer; tex: string }
  | { kind: 'equation'; left: string; right: string }
  | Inequality;

/** `sides` is one longer than `orders`. */
export interface Inequality {
  kind: 'inequality';
  sides: string[];
  orders: Order[];
}

/** A number or an expression, with what was written round it. */
export interface Quantity {
  kind: 'quantity';
  tex: string;
  percent: boolean;
  degrees: boolean;
  /** The words before it, or ''. */
  before: string;
  /** The words behind it, or ''. */
  unit: string;
  /** The whole as a formula, where the unit is written as letters, which may be factors: 5 m. */
  letters: string | null;
  /** Written with ≈. */
  approximate: boolean;
}

export const quantity = (tex: string): Quantity => ({ kind: 'quantity', tex, percent: false, degrees: false, before: '', unit: '', letters: null, approximate: false });
