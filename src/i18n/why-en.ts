/** Sentences of why a step is allowed, in English: they come with the first solution. */
export const whyWordsEn = {
  why: 'Why?',
  whyStep: (number: number) => `Why? Step ${number}`,
  asking: 'The model is asked why …',
  says: (model: string) => `${model} says, in its own words, which nobody has checked:`,
  stop: 'Stop asking',
  again: 'Ask again',
  stopped: 'You stopped it before it had said why.',
} as const;

type Shape<T> = { [Key in keyof T]: T[Key] extends (...args: infer Args) => string ? (...args: Args) => string : string };

export type WhyStrings = Shape<typeof whyWordsEn>;
