/** A piece of a solution. `source` is exactly what the model wrote; all sources, joined, are the text. */
export type Part =
  /** Text outside the steps: an introduction, a conclusion. */
  | { kind: 'remark'; source: string }
  /** `number` counts from 1. `title` is the first line without its mark, `body` the Markdown under it; either may be empty. */
  | { kind: 'step'; source: string; number: number; title: string; body: string }
  /** The sentence that gives the answer, such as `Answer: \(\boxed{7}\)`. */
  | { kind: 'answer'; source: string };

/** A worked solution as data: its parts in order, and the last boxed answer as LaTeX without the box, or null. */
export interface Solution {
  parts: Part[];
  answer: string | null;
}
