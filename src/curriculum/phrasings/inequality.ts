import type { Asks } from '../exercise.ts';

/** An inequality `e` for the letter `v`. */
export const inequality: Asks = {
  en: {
    commands: [
      'solve {e}', 'solve {e} for [v]', 'solve for [v]: {e}', 'solve the inequality {e}', 'find all [v] <with|such that> {e}', '<find|determine|work out> the solution of the inequality {e}', 'find the values of [v] for which {e}', '<find|get> the solution set of {e}', 'find [v] if {e}',
    ],
    questions: ['{e}', '{e}, find [v]', '{e}. Solve for [v].', 'Solve: {e}', 'Inequality: {e}', 'What is the solution of {e}?', 'For which [v] is {e}?', 'What are the values of [v] if {e}?', 'If {e}, what can [v] be?', 'Solve the inequality: {e}', 'Which [v] satisfy {e}?', 'When is {e} true?'],
    held: ['Which numbers [v] satisfy {e}?', 'What must be true of [v] so that {e}?', 'Say for which numbers [v] the inequality {e} holds.'],
  },
  zh: {
    commands: ['解不等式 {e}', '解不等式：{e}', '求解 {e}', '解 {e}', '求不等式 {e} 的<解集|解>', '<求|求出>满足 {e} 的 [v]', '求 [v] 的取值范围：{e}', '求出使 {e} 成立的 [v]'],
    questions: ['{e}', '{e}，求 [v] 的取值范围。', '{e}，求 [v]。', '不等式 {e} 的<解集|解>是什么？', '已知 {e}，求 [v] 的取值范围。', '如果 {e}，[v] 的取值范围是什么？', '不等式：{e}', '{e} 的解集是什么？', '若 {e}，则 [v] 的范围是多少？', '当 {e} 时，[v] 在什么范围内？', '哪些 [v] 使 {e} 成立？', '[v] 该在什么范围，{e} 才成立？'],
    held: ['哪些数 [v] 满足 {e}？', '[v] 取什么值时不等式 {e} 成立？', '要使 {e}，[v] 应该在什么范围？'],
  },
};
