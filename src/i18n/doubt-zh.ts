import type { DoubtStrings } from './doubt-en.ts';

export const doubtZh: DoubtStrings = {
  weak: (topic, ofTen) => `${topic}：这类题，入门模型十道里大约做对 ${ofTen} 道。请检查每一步。`,
  unlearnt: (topic) => `${topic}：入门模型没有学过这类题。完整模型可能做得更好。`,
};
