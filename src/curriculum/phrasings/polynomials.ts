import type { Asks } from '../exercise.ts';

/** A product `e` to be multiplied out. */
export const expanding: Asks = {
  en: {
    commands: [
      'expand {e}', 'expand and simplify {e}', 'multiply out {e}', 'simplify {e}', '<remove|open> the brackets in {e}', 'expand the <product|expression> {e}', 'write {e} without brackets', '<find|compute|work out> the product {e}', 'expand the brackets {e}',
      'multiply out the brackets: {e}', 'expand and collect like terms: {e}',
      '<get rid of|clear> the brackets in {e}', '<do|carry out> the multiplication {e}', 'multiply the <factors|brackets> of {e}', 'use the distributive law on {e}', 'turn {e} into a polynomial without brackets',
      'rewrite {e} without parentheses', '<distribute|multiply through> in {e}', 'find the expansion of {e}', 'remove the parentheses: {e}', 'write out {e} as a sum of terms',
    ],
    questions: [
      '{e}', '{e} =', 'Expand: {e}', 'What is {e} expanded?', 'What do you get when you expand {e}?', 'What is the expanded form of {e}?', '{e} without brackets?', 'Expand and simplify: {e}',
      'What is {e} multiplied out?', '{e} = ? Expand it.', 'How do you expand {e}?', 'Multiply: {e}', '{e}, expand', 'expansion of {e}', 'Given {e}, remove the brackets and simplify.', 'What polynomial do we get from {e}?',
      'What does {e} become without brackets?', 'The expression is {e}. Expand it.', 'If we multiply out {e}, what remains?', 'Work this out: {e}', 'What is the product {e}?',
    ],
    held: ['Turn the product {e} into a sum.', 'Write {e} as a polynomial.', 'Carry out the multiplication in {e} and tidy up.'],
  },
  zh: {
    commands: [
      '展开 {e}', '展开并化简 {e}', '化简 {e}', '去括号：{e}', '把 {e} 展开', '计算 {e}', '<求|写出> {e} 的展开式', '将 {e} 去括号并合并同类项', '计算乘积 {e}',
      '把括号乘开：{e}', '去掉 {e} 中的括号', '用乘法分配律计算 {e}', '写出 {e} 乘开的结果', '算出 {e} 的展开结果', '把 {e} 化成不含括号的式子', '整理并展开 {e}',
    ],
    questions: [
      '{e}', '{e} =', '展开：{e}', '{e} 展开后是什么？', '{e} 的展开式是什么？', '{e} 去括号后等于多少？', '{e} 展开等于什么？', '化简：{e}',
      '{e} 乘出来是什么？', '{e} = ____', '{e} 怎样展开？', '{e}，去括号并化简。', '已知式子 {e}，把它展开。', '去掉括号后 {e} 变成什么？', '{e} 的乘积是多少？', '乘开再整理：{e}', '把 {e} 乘出来得到什么？', '多项式乘法：{e}',
    ],
    held: ['把乘积 {e} 写成多项式。', '{e} 乘开以后是哪个式子？', '将 {e} 化为和的形式。'],
  },
};

/** A polynomial `e` to be differentiated. */
export const differentiating: Asks = {
  en: {
    commands: [
      'differentiate {e}', 'find the derivative of {e}', '<compute|calculate|work out|determine> the derivative of {e}', 'differentiate the function {f}', 'find the derivative of {f}', 'differentiate {e} with respect to [v]', 'take the derivative of {e}', 'derive {e}',
      "find <f'(x)|the derivative> if f(x) = {e}",
      'find the rate of change of {e}', '<give|state|write down> the derivative of {e}', 'get the derivative function of {e}', 'apply the power rule to {e}', 'find <the slope function|the gradient function> of {f}',
      'differentiate {e} term by term', '<determine|find> the derivative of the polynomial {e}', 'work out d/d[v] of {e}', 'form the derivative of {e}', 'find the first derivative of {e}',
    ],
    questions: [
      'What is the derivative of {e}?', 'what is the derivative of {e}', 'Derivative of {e}', 'derivative of {e} = ?', 'd/d[v] ({e}) = ?', '({e})\' = ?', 'Differentiate: {e}', 'If {f}, what is its derivative?', 'Given {f}, find the derivative.',
      'The function is {f}. What is its derivative?', 'How do you differentiate {e}?', '{e}, derivative?', '{f}, find its derivative', 'What is d/d[v] of {e}?', 'Take {f}. What is the derivative?', 'Let {f}. Differentiate it.',
      'derivative: {e}', 'What do you get if you take the derivative of {e}?', 'First derivative of {e}?', 'A function is given by {f}. Find the derivative.', 'What is the rate of change of {e}?',
      'By the power rule, what is the derivative of {e}?', 'The polynomial {e} is to be differentiated. What comes out?', '({e})’ = ?',
    ],
    held: ['How does {e} change with [v]? Give its derivative.', 'What do we get when {e} is differentiated?', 'Determine the slope function of {e}.'],
  },
  zh: {
    commands: [
      '求 {e} 的导数', '对 {e} 求导', '<计算|求出|算出> {e} 的导数', '求函数 {f} 的导数', '求 {e} 的导函数', '对函数 {f} 求导', '求导：{e}', '求 {e} 关于 [v] 的导数',
      '写出 {e} 的导函数', '求 {f} 的一阶导数', '算出函数 {f} 的导数', '给 {e} 求导', '用求导法则求 {e} 的导数', '求多项式 {e} 的导数', '把 {e} 对 [v] 求导',
    ],
    questions: [
      '{e} 的导数是什么？', '{e} 的导数是多少？', '{e} 求导', '({e})\' = ?', '求导数：{e}', '函数 {f} 的导数是什么？', '已知 {f}，求导数。', '{f} 的导函数是什么？', '{e} 对 [v] 的导数等于什么？',
      '{f}，求它的导数。', '{f}，求导函数', '函数 {f} 求导后是什么？', '{e} 的导函数是什么？', '已知函数 {f}，它的导数等于多少？', '{e} 求导得多少？', '多项式 {e} 的导数等于什么？', '{f}，导数是____', '设 {f}，求导。', '对 [v] 求导：{e}', '{e} 怎么求导？', '{f} 的一阶导数是什么？', '函数 {f} 的变化率是什么？',
    ],
    held: ['写出 {e} 的导数表达式。', '{e} 求一次导以后得到什么？', '{f}，它的变化率函数是什么？'],
  },
};

/** An expression `e` and the values `v` of its letters. */
export const evaluating: Asks = {
  en: {
    commands: [
      'evaluate {e} <for|at|when|if> {v}', '<compute|calculate|find|work out> {e} <for|if|when> {v}', '<find|compute> the value of {e} <when|for|if> {v}', '<put|insert> {v} into {e}', 'substitute {v} into {e}', 'evaluate the expression {e} <at|for> {v}', 'calculate the value of {e} with {v}',
      'plug {v} into {e}', 'work out what {e} <is|comes to> <when|if> {v}', 'find out how much {e} is for {v}', '<give|state|determine> the <value|number> of {e} <at|for|when> {v}', 'replace the letters in {e}: {v}',
      'use {v} to <find|compute> {e}', 'calculate {e}, where {v}', 'get the value of {e} after putting in {v}',
    ],
    questions: [
      'What is {e} <if|when|for> {v}?', 'what is {e} if {v}', 'If {v}, what is {e}?', 'If {v}, find {e}.', 'Given {v}, <find|compute> {e}.', 'Let {v}. Find {e}.', '{e}, {v}', '{v}, {e} = ?', '{e} = ? for {v}', 'What is the value of {e} at {v}?', 'When {v}, what does {e} equal?', 'How much is {e} if {v}?',
      'What value does {e} take for {v}?', 'What is {e} worth if {v}?', '{v}. Work out {e}.', '{e} with {v}?', '{e} at {v} = ?', 'Take {v}. What is {e}?', 'The expression is {e} and {v}. What is its value?',
      'What do we get for {e} when we put in {v}?', 'Let {v}. Then {e} = ?', 'For {v}, compute {e}.', 'Assume {v}. What is the value of {e}?', 'value of {e} for {v}', 'Substitute: {e}, {v}', 'We have {v}. Calculate {e}.',
      'Put {v} into the expression {e}. What comes out?', 'How big is {e} for {v}?',
    ],
    held: ['Suppose {v}. How large is {e} then?', 'Which number does {e} become for {v}?', 'We know that {v}. Tell me {e}.'],
  },
  zh: {
    commands: [
      '当 {v} 时，求 {e} 的值', '<求|计算|算出> {v} 时 {e} 的值', '已知 {v}，求 {e}', '把 {v} 代入 {e} 求值', '求代数式 {e} 在 {v} 时的值', '将 {v} 代入 {e}', '计算 {e}，其中 {v}',
      '用 {v} 代入，求 {e}', '求 {e} 的值，其中 {v}', '写出 {v} 时 {e} 的值', '算一算当 {v} 时 {e} 是多少', '把 {v} 代进 {e} 里算出结果', '由 {v} 计算 {e}', '求式子 {e} 的值：{v}',
    ],
    questions: [
      '当 {v} 时，{e} 的值是多少？', '若 {v}，则 {e} 等于多少？', '如果 {v}，{e} 是多少？', '已知 {v}，{e} = ?', '{v} 时，{e} 等于多少？', '{e}，其中 {v}', '设 {v}，求 {e}。', '{v}，{e} 的值是几？', '求值：{e}，{v}',
      '{v}，代数式 {e} 的值是____', '把 {v} 代入 {e}，结果是多少？', '当 {v}，{e} = ?', '其中 {v}，求 {e} 的值。', '式子 {e} 在 {v} 时等于几？', '若 {v}，求代数式 {e} 的值。', '{v} 代入 {e} 得多少？', '代数式 {e}，当 {v} 时值为多少？', '假设 {v}，{e} 的值是多少？', '给出 {v}，{e} 是多少？', '令 {v}，计算 {e}。',
      '{e} 的值是几？已知 {v}。',
    ],
    held: ['取 {v}，这时 {e} 有多大？', '令 {v}，式子 {e} 变成哪个数？'],
  },
};
