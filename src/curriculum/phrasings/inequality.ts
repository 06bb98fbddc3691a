import type { Asks } from '../exercise.ts';

/** An inequality `e` for the letter `v`. */
export const inequality: Asks = {
  en: {
    commands: [
      'solve {e}', 'solve {e} for [v]', 'solve for [v]: {e}', 'solve the inequality {e}', 'find all [v] <with|such that> {e}', '<find|determine|work out> the solution of the inequality {e}', 'find the values of [v] for which {e}', '<find|get> the solution set of {e}', 'find [v] if {e}',
      'work out which [v] <fit|satisfy> {e}', 'give the range of [v] for {e}', '<state|write down> the set of [v] with {e}', 'isolate [v] in {e}', 'determine for what values of [v] we have {e}',
      'find out how <large|small> [v] may be in {e}', 'solve the following inequality for [v]: {e}',
    ],
    questions: [
      '{e}', '{e}, find [v]', '{e}. Solve for [v].', 'Solve: {e}', 'Inequality: {e}', 'What is the solution of {e}?', 'For which [v] is {e}?', 'What are the values of [v] if {e}?', 'If {e}, what can [v] be?', 'Solve the inequality: {e}', 'Which [v] satisfy {e}?', 'When is {e} true?',
      'The inequality is {e}. What is [v]?', 'What range of [v] makes {e} true?', '{e} - which values of [v] are allowed?', 'Given {e}, find the range of [v].', 'solution set of {e}', '{e}, [v] = ?',
      'In the inequality {e}, what values may [v] have?', 'For what values of [v] does {e} come true?', 'All [v] with {e}?', 'What can we say about [v] if {e}?', 'Here is an inequality: {e}. Solve it.',
      '[v] satisfies {e}. Find all possible [v].', 'How is {e} solved?',
    ],
    held: ['Which numbers [v] satisfy {e}?', 'What must be true of [v] so that {e}?', 'Say for which numbers [v] the inequality {e} holds.'],
  },
  zh: {
    commands: [
      '解不等式 {e}', '解不等式：{e}', '求解 {e}', '解 {e}', '求不等式 {e} 的<解集|解>', '<求|求出>满足 {e} 的 [v]', '求 [v] 的取值范围：{e}', '求出使 {e} 成立的 [v]',
      '写出不等式 {e} 的解集', '确定 [v] 的范围，使 {e}', '算出 {e} 中 [v] 的范围', '把不等式 {e} 解出来', '求解关于 [v] 的不等式 {e}', '找出所有满足 {e} 的 [v]',
    ],
    questions: [
      '{e}', '{e}，求 [v] 的取值范围。', '{e}，求 [v]。', '不等式 {e} 的<解集|解>是什么？', '已知 {e}，求 [v] 的取值范围。', '如果 {e}，[v] 的取值范围是什么？', '不等式：{e}', '{e} 的解集是什么？', '若 {e}，则 [v] 的范围是多少？', '当 {e} 时，[v] 在什么范围内？', '哪些 [v] 使 {e} 成立？', '[v] 该在什么范围，{e} 才成立？',
      '不等式 {e} 怎么解？', '{e}，[v] 的取值范围是____', '{e} 时，[v] 可以是哪些值？', '有不等式 {e}，求它的解集。', '关于 [v] 的不等式 {e} 的解集是多少？', '[v] 满足 {e}，[v] 的范围是什么？', '{e}，解集？', '哪些 [v] 的值能使 {e}？', '使不等式 {e} 为真的 [v] 有哪些？', '解一下这个不等式：{e}',
    ],
    held: ['哪些数 [v] 满足 {e}？', '[v] 取什么值时不等式 {e} 成立？', '要使 {e}，[v] 应该在什么范围？'],
  },
};
