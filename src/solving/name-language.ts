import type { Language } from '../domain/settings.ts';

/** Such words stand before problems of either language in what the starter is trained on (`curriculum/wording/wrapping`). */
const labels: Readonly<Record<Language, string>> = { en: 'Question: ', zh: '题目：' };
/** Names of functions and commands are no words of a language. */
const NAMES = /\\[a-zA-Z]+|\b(?:sqrt|cbrt|gcd|gcf|hcf|lcm|sin|cos|tan|log|ln|lim|exp)(?![a-zA-Z])/g;
const WORD = /\p{Script=Han}|[a-z]{2,}/iu;

/** A problem without a word, as `15 * 7`, says nothing of the language in which it is to be solved: the reader's own is named by a label before it. */
export const nameLanguage = (problem: string, language: Language): string => (WORD.test(problem.replace(NAMES, ' ')) ? problem : labels[language] + problem.trim());
