import type { WhyStrings } from './why-en.ts';

export const whyWordsZh: WhyStrings = {
  why: '为什么？',
  whyStep: (number) => `为什么？第 ${number} 步`,
  asking: '正在问模型为什么 …',
  says: (model) => `${model} 这样说明（模型自己的话，未经检查）：`,
  stop: '停止提问',
  again: '再问一次',
  stopped: '它还没有说明原因，你就停止了。',
};
