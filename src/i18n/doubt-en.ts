/** Sentences of why a solution of the starter's may be wrong, in English. */
export const doubtEn = {
  weak: (topic: string, ofTen: number) => `${topic}: of ten problems of this kind the starter model gets about ${ofTen} right. Check the steps.`,
  unlearnt: (topic: string) => `${topic}: this kind of problem is not one that the starter model has learnt. A full model may do better.`,
};

export type DoubtStrings = typeof doubtEn;
