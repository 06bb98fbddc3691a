import type { Asks } from '../exercise.ts';

/** An equation `e` for the letter `v`. */
export const solve: Asks = {
  en: {
    commands: [
      'solve {e}', 'solve {e} for [v]', 'solve for [v]: {e}', 'solve the equation {e}', 'find [v] <if|when|given> {e}', '<find|determine|get|compute> the value of [v]: {e}', '<find|work out|figure out|calculate> [v] in {e}', 'find the solution of {e}',
      'find the unknown in {e}',
      'isolate [v] in {e}', '<determine|find out> which number [v] is: {e}', 'solve the linear equation {e}', 'solve the following for [v]: {e}', 'work out the value of [v] for which {e}', 'find what [v] stands for in {e}',
      '<discover|identify> [v] from {e}', 'get [v] alone: {e}',
    ],
    questions: [
      '{e}', '{e}, find [v]', '{e}, [v] = ?', '{e}. Find [v].', 'What is [v] if {e}?', 'what is [v] when {e}', 'If {e}, what is [v]?', 'If {e}, find [v].', 'Given {e}, find [v].', 'What is the value of [v] if {e}?', 'Solve: {e}', 'Equation: {e}. [v] = ?', 'Which [v] solves {e}?',
      'The equation is {e}. What is [v]?', '{e}. What number is [v]?', 'Find the number [v]: {e}', '{e}, solve', '[v] = ? {e}', 'We know {e}. What is [v]?', 'Here is an equation: {e}. Solve it.', 'In the equation {e}, what is [v]?',
      'How do you solve {e}?', 'solution of {e}', 'Let {e}. Find [v].', '[v] is a number with {e}. Which?', 'What value of [v] satisfies {e}?', 'What value of [v] makes {e} true?', 'If {e}, then [v] = ?', 'What is the root of {e}?',
      'How much is [v] when {e}?', 'The unknown [v] satisfies {e}. Find it.',
    ],
    held: ['Suppose that {e}. How large is [v]?', 'For which number [v] does {e} hold?', '{e} is true. Tell me [v].', 'What must [v] be so that {e}?'],
  },
  zh: {
    commands: [
      '解方程 {e}', '解方程：{e}', '求解 {e}', '<解|解出> {e}', '求方程 {e} 的解', '<求|求出|算出> [v]：{e}', '<求|求出>方程 {e} 中的 [v]', '由 {e} 求 [v]', '解出 {e} 里的 [v]',
      '算出 {e} 中的未知数', '求未知数 [v]：{e}', '求使 {e} 成立的 [v]', '写出方程 {e} 的解', '解关于 [v] 的方程 {e}', '把方程 {e} 解出来', '求出满足 {e} 的 [v]',
    ],
    questions: [
      '{e}', '{e}，求 [v]', '{e}，求 [v] 的值。', '{e}，[v] = ?', '{e}，[v] 等于多少？', '已知 {e}，求 [v]。', '如果 {e}，[v] 是多少？', '若 {e}，则 [v] 等于多少？', '当 {e} 时，[v] 是多少？', '方程 {e} 的解是什么？', '方程：{e}', '{e} 的解是多少？',
      '{e}，解方程', '{e}，则 [v] = ____', '方程 {e} 怎么解？', '{e}，[v] 是几？', '有方程 {e}，求 [v]。', '设 {e}，求 [v] 的值。', '在方程 {e} 中，[v] 等于多少？', '[v] 满足 {e}，[v] 是多少？', '哪个 [v] 满足 {e}？', '关于 [v] 的方程 {e} 的解是多少？', '未知数 [v] 是多少：{e}', '求 [v]，已知 {e}',
      '解一下：{e}',
    ],
    held: ['[v] 取什么值时，{e} 成立？', '有方程 {e}，未知数是几？', '要使 {e}，[v] 应该是哪个数？'],
  },
};
