import type { Asks } from '../exercise.ts';

/** An expression `e` whose like terms are to be put together. */
export const simplifying: Asks = {
  en: {
    commands: [
      'simplify {e}', 'simplify the expression {e}', 'collect like terms in {e}', 'collect the like terms: {e}', 'combine like terms: {e}', 'combine the like terms in {e}', '<reduce|shorten> {e}', 'write {e} as simply as possible', 'simplify as far as possible: {e}', 'add up the terms of {e}',
      'tidy up {e}', 'bring {e} into its shortest form', 'group and add the like terms of {e}', 'gather the terms in {e}', 'rewrite {e} with as few terms as possible', '<clean up|condense> {e}',
    ],
    questions: [
      '{e}', '{e} =', '{e} = ?', 'Simplify: {e}', 'What is {e} simplified?', 'What do you get when you simplify {e}?', 'Simplified form of {e}?', 'How can {e} be simplified?', 'What is the simplest form of {e}?',
      '{e} simplified is what?', 'What does {e} simplify to?', '{e}, collect like terms', 'How is {e} simplified?', 'Given {e}, combine like terms.', 'The expression is {e}. Simplify it.',
      '{e}: which terms can be combined? Write the result.', 'What is {e} with like terms collected?', 'What remains of {e} after simplifying?', 'simplify {e} for me', 'If you collect the terms of {e}, what is left?',
      'What is a shorter way of writing {e}?',
    ],
    held: ['Put together what belongs together in {e}.', 'Make {e} shorter.', 'Which short expression equals {e}?'],
  },
  zh: {
    commands: [
      '化简 {e}', '合并同类项：{e}', '化简式子 {e}', '化简代数式 {e}', '合并 {e} 中的同类项', '把 {e} 化简', '计算 {e}', '将 {e} 化为最简形式', '整理 {e}',
      '写出 {e} 化简的结果', '归并 {e} 的同类项', '求 {e} 的最简形式', '把式子 {e} 整理一下', '先找同类项再化简 {e}',
    ],
    questions: [
      '{e}', '{e} =', '{e} = ?', '化简：{e}', '{e} 化简后是什么？', '{e} 化简后等于多少？', '{e} 合并同类项后是什么？', '{e} 的最简形式是什么？', '{e} 化简得什么？',
      '{e} = ____', '代数式 {e} 能化简成什么？', '{e} 怎样合并同类项？', '已知式子 {e}，化简。', '整理后 {e} 是什么？', '{e} 合并后还剩什么？', '式子 {e} 最简单的写法是什么？', '{e} 化到最简是什么？',
    ],
    held: ['把 {e} 写得更短一些。', '{e} 里能合在一起的项请合起来。', '与 {e} 相等的最短的式子是哪个？'],
  },
};
