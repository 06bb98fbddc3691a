import type { Language } from './settings.ts';

/** What the starter model answers to a problem that is none of its topics: the page tells it by these words. */
export const refusals: Readonly<Record<Language, string>> = {
  en: 'This is outside what the starter model can do. Load the full model to solve it.',
  zh: '这超出了入门模型的能力。请加载完整模型来解答。',
};
