import type { Asks } from '../exercise.ts';

/** A product `e` to be multiplied out. */
export const expanding: Asks = {
  en: {
    commands: [
      'expand {e}', 'expand and simplify {e}', 'multiply out {e}', 'simplify {e}', '<remove|open> the brackets in {e}', 'expand the <product|expression> {e}', 'write {e} without brackets', '<find|compute|work out> the product {e}', 'expand the brackets {e}',
      'multiply out the brackets: {e}', 'expand and collect like terms: {e}',
    ],
    questions: ['{e}', '{e} =', 'Expand: {e}', 'What is {e} expanded?', 'What do you get when you expand {e}?', 'What is the expanded form of {e}?', '{e} without brackets?', 'Expand and simplify: {e}'],
    held: ['Turn the product {e} into a sum.', 'Write {e} as a polynomial.', 'Carry out the multiplication in {e} and tidy up.'],
  },
  zh: {
    commands: ['展开 {e}', '展开并化简 {e}', '化简 {e}', '去括号：{e}', '把 {e} 展开', '计算 {e}', '<求|写出> {e} 的展开式', '将 {e} 去括号并合并同类项', '计算乘积 {e}'],
    questions: ['{e}', '{e} =', '展开：{e}', '{e} 展开后是什么？', '{e} 的展开式是什么？', '{e} 去括号后等于多少？', '{e} 展开等于什么？', '化简：{e}'],
    held: ['把乘积 {e} 写成多项式。', '{e} 乘开以后是哪个式子？', '将 {e} 化为和的形式。'],
  },
};

/** A polynomial `e` to be differentiated. */
export const differentiating: Asks = {
  en: {
    commands: [
      'differentiate {e}', 'find the derivative of {e}', '<compute|calculate|work out|determine> the derivative of {e}', 'differentiate the function {f}', 'find the derivative of {f}', 'differentiate {e} with respect to [v]', 'take the derivative of {e}', 'derive {e}',
      "find <f'(x)|the derivative> if f(x) = {e}",
    ],
    questions: ['What is the derivative of {e}?', 'what is the derivative of {e}', 'Derivative of {e}', 'derivative of {e} = ?', 'd/d[v] ({e}) = ?', '({e})\' = ?', 'Differentiate: {e}', 'If {f}, what is its derivative?', 'Given {f}, find the derivative.'],
    held: ['How does {e} change with [v]? Give its derivative.', 'What do we get when {e} is differentiated?', 'Determine the slope function of {e}.'],
  },
  zh: {
    commands: ['求 {e} 的导数', '对 {e} 求导', '<计算|求出|算出> {e} 的导数', '求函数 {f} 的导数', '求 {e} 的导函数', '对函数 {f} 求导', '求导：{e}', '求 {e} 关于 [v] 的导数'],
    questions: ['{e} 的导数是什么？', '{e} 的导数是多少？', '{e} 求导', '({e})\' = ?', '求导数：{e}', '函数 {f} 的导数是什么？', '已知 {f}，求导数。', '{f} 的导函数是什么？', '{e} 对 [v] 的导数等于什么？'],
    held: ['写出 {e} 的导数表达式。', '{e} 求一次导以后得到什么？', '{f}，它的变化率函数是什么？'],
  },
};

/** An expression `e` and the values `v` of its letters. */
export const evaluating: Asks = {
  en: {
    commands: [
      'evaluate {e} <for|at|when|if> {v}', '<compute|calculate|find|work out> {e} <for|if|when> {v}', '<find|compute> the value of {e} <when|for|if> {v}', '<put|insert> {v} into {e}', 'substitute {v} into {e}', 'evaluate the expression {e} <at|for> {v}', 'calculate the value of {e} with {v}',
    ],
    questions: ['What is {e} <if|when|for> {v}?', 'what is {e} if {v}', 'If {v}, what is {e}?', 'If {v}, find {e}.', 'Given {v}, <find|compute> {e}.', 'Let {v}. Find {e}.', '{e}, {v}', '{v}, {e} = ?', '{e} = ? for {v}', 'What is the value of {e} at {v}?', 'When {v}, what does {e} equal?', 'How much is {e} if {v}?'],
    held: ['Suppose {v}. How large is {e} then?', 'Which number does {e} become for {v}?', 'We know that {v}. Tell me {e}.'],
  },
  zh: {
    commands: ['当 {v} 时，求 {e} 的值', '<求|计算|算出> {v} 时 {e} 的值', '已知 {v}，求 {e}', '把 {v} 代入 {e} 求值', '求代数式 {e} 在 {v} 时的值', '将 {v} 代入 {e}', '计算 {e}，其中 {v}'],
    questions: ['当 {v} 时，{e} 的值是多少？', '若 {v}，则 {e} 等于多少？', '如果 {v}，{e} 是多少？', '已知 {v}，{e} = ?', '{v} 时，{e} 等于多少？', '{e}，其中 {v}', '设 {v}，求 {e}。', '{v}，{e} 的值是几？', '求值：{e}，{v}'],
    held: ['取 {v}，这时 {e} 有多大？', '令 {v}，式子 {e} 变成哪个数？'],
  },
};
