import type { Language } from '../domain/settings.ts';
import type { Part } from '../domain/solution.ts';
import { stepText } from './step-words.ts';

type Step = Extract<Part, { kind: 'step' }>;

/** A step of a solution, and what a reader needs to know of it to say why it is allowed. */
export interface AskedStep {
  problem: string;
  /** The part before it; null where it is the first. */
  earlier: Part | null;
  step: Step;
}

/** Characters of each text that are asked about: more would leave a small context no room for an answer. */
const longest = 700;

const words = {
  en: {
    system: 'You are a patient mathematics teacher. You answer in one or two short sentences.',
    problem: 'Problem:',
    earlier: 'The step before:',
    step: 'This step:',
    question: 'Which rule makes this step right? Say why in one or two sentences. Do not solve the problem again.',
  },
  zh: {
    system: '你是一位耐心的数学老师，用一两句简短的话回答。',
    problem: '题目：',
    earlier: '上一步：',
    step: '这一步：',
    question: '这一步根据的是哪条规则？请用一两句话说明为什么可以这样做，不要重新解题。',
  },
} as const satisfies Record<Language, object>;

/** The short follow-up that asks a model why a step is allowed, in the form of a conversation: what is said to it, and what it is asked. */
export function askWhy({ problem, earlier, step }: AskedStep, language: Language): { system: string; user: string } {
  const said = words[language];
  const paragraphs = [
    [said.problem, problem],
    ...(earlier ? [[said.earlier, textOf(earlier)]] : []),
    [said.step, stepText(step)],
  ].map(([label, text]) => `${label} ${text!.trim().slice(0, longest)}`);
  return { system: said.system, user: [...paragraphs, said.question].join('\n\n') };
}

const textOf = (part: Part): string => (part.kind === 'step' ? stepText(part) : part.source);
