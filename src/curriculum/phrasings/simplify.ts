import type { Asks } from '../exercise.ts';

/** An expression `e` whose like terms are to be put together. */
export const simplifying: Asks = {
  en: {
    commands: [
      'simplify {e}', 'simplify the expression {e}', 'collect like terms in {e}', 'collect the like terms: {e}', 'combine like terms: {e}', 'combine the like terms in {e}', '<reduce|shorten> {e}', 'write {e} as simply as possible', 'simplify as far as possible: {e}', 'add up the terms of {e}',
      'tidy up {e}', 'bring {e} into its shortest form', 'group and add the like terms of {e}', 'gather the terms in {e}', 'rewrite {e} with as few terms as possible', '<clean up|condense> {e}',
      'add and subtract the like terms of {e}', 'sort {e} into letters and numbers and <add up|combine> what is alike', 'count how many times the letter is there in {e} altogether', '<put|bring> the terms with the same letter together in {e}', 'write {e} with the letter only once',
      'do the additions and subtractions that are possible in {e}', 'merge the similar terms in {e}', 'work {e} out as far as the letters allow', 'give {e} in its simplest form', 'compute {e}, treating like terms alike', 'find a simpler expression for {e}', 'turn {e} into something with fewer terms', 'bundle the terms of {e}',
      'state the result of collecting terms in {e}', 'use the rules for like terms on {e}', 'join all terms of the same kind in {e}', 'sum up {e}, the letters and the numbers apart', 'express {e} in the least complicated way', 'add the coefficients of like terms in {e}',
    ],
    questions: [
      '{e}', '{e} =', '{e} = ?', 'Simplify: {e}', 'What is {e} simplified?', 'What do you get when you simplify {e}?', 'Simplified form of {e}?', 'How can {e} be simplified?', 'What is the simplest form of {e}?',
      '{e} simplified is what?', 'What does {e} simplify to?', '{e}, collect like terms', 'How is {e} simplified?', 'Given {e}, combine like terms.', 'The expression is {e}. Simplify it.',
      '{e}: which terms can be combined? Write the result.', 'What is {e} with like terms collected?', 'What remains of {e} after simplifying?', 'simplify {e} for me', 'If you collect the terms of {e}, what is left?',
      'What is a shorter way of writing {e}?',
      '[name] has to simplify {e}. What is left at the end?', 'how to simplify {e} pls', 'There are like terms in {e}. What do you get after adding them?', 'Letters and numbers stand side by side in {e}. Sort them and add up.', 'Too many terms: {e}. Combine them.', 'Wanted: a simpler form. Given: {e}.',
      'Given: {e}. Wanted: the same with fewer terms.', '{e} can be simplified. To what?', 'If all the like terms of {e} are added, which expression comes out?', 'Some terms in {e} are alike. Combine them and write what you get.', 'The expression {e} is not yet simplified. Do it.', '{e} is to be simplified.', 'Like terms: {e}',
      'After simplifying, {e} becomes what?', 'Adding like terms in {e} gives what?', '{e} --> simplest form?', 'What is the same as {e} but with fewer terms?', '[name] writes {e} on the board. [other] simplifies it. What does [other] write?', 'How many of the letter are there in {e} altogether, and which number stays beside it?',
      "Isn't there a simpler way to write {e}?", 'Collecting the terms, {e} = ?', 'We practise like terms. The next one is {e}.', 'Which terms of {e} are alike, and what do they add up to?', 'A pupil wrote {e}. Write it more simply.', 'What expression is left when {e} is simplified?',
      'The simplest way to write {e} is what I look for.', 'Exercise on like terms: {e}', 'i need {e} in simplest form', 'Simplified, {e} would be?', 'The total length is {e}. Simplify it.', 'Instead of {e} one can write something with fewer terms. What?', 'Add what can be added in {e}.', 'So {e} in total is how much?',
      'When you group the terms of {e}, what do you have?', 'Like apples with apples and pears with pears, add up {e}.', 'Reduce to simplest terms: {e}', 'To simplify: {e}', 'Count up: {e}', 'My <daughter|son|sister|brother> should simplify {e}. How does that go?', 'Tidy this expression: {e}', 'Algebra, collecting terms: {e} = ...',
      'The letter should appear only once: {e}', 'The terms of {e}, once combined, make which expression?',
    ],
    held: ['Put together what belongs together in {e}.', 'Make {e} shorter.', 'Which short expression equals {e}?'],
  },
  zh: {
    commands: [
      '化简 {e}', '合并同类项：{e}', '化简式子 {e}', '化简代数式 {e}', '合并 {e} 中的同类项', '把 {e} 化简', '计算 {e}', '将 {e} 化为最简形式', '整理 {e}',
      '写出 {e} 化简的结果', '归并 {e} 的同类项', '求 {e} 的最简形式', '把式子 {e} 整理一下', '先找同类项再化简 {e}',
      '把 {e} 的同类项加起来', '找出 {e} 中的同类项并合并', '把字母项和数字项分开，算出 {e}', '把 {e} 中相同字母的项合到一起', '将 {e} 合并成最少的项', '一步步化简 {e}', '给出 {e} 合并同类项的结果', '完成整式加减：{e}', '用合并同类项的法则化简 {e}', '把系数相加减，化简 {e}', '对 {e} 进行化简', '对 {e} 作合并同类项', '做整式的加减运算 {e}',
      '算出 {e} 最后剩下的式子', '让 {e} 变得最简单',
    ],
    questions: [
      '{e}', '{e} =', '{e} = ?', '化简：{e}', '{e} 化简后是什么？', '{e} 化简后等于多少？', '{e} 合并同类项后是什么？', '{e} 的最简形式是什么？', '{e} 化简得什么？',
      '{e} = ____', '代数式 {e} 能化简成什么？', '{e} 怎样合并同类项？', '已知式子 {e}，化简。', '整理后 {e} 是什么？', '{e} 合并后还剩什么？', '式子 {e} 最简单的写法是什么？', '{e} 化到最简是什么？',
      '老师让化简 {e}，结果是什么？', '[name]化简 {e} 以后得到什么式子？', '{e} 里哪些是同类项？合并后得多少？', '填空：{e} 合并同类项得____', '同类项相加减，{e} 是多少？', '我不会化简 {e}，应该怎么做？', '下列式子化简后是什么？{e}', '{e} 这个式子太长，合并同类项后是什么样？', '原式 = {e}，化简后原式 = ？', '含字母的和不含字母的分别相加，{e} 得什么？',
      '作业：合并同类项 {e}', '已知：{e}。要求：化成最简。', '要求化简，原式为 {e}', '整式加减题：{e}', '请看式子 {e}，它能合并成什么？', '如果把 {e} 的同类项合并，会剩下哪些项？', '字母只出现一次，{e} 该怎样写？', '系数加一加，{e} 等于什么？', '如何把 {e} 化为最简？', '[name]问：“{e} 能化简吗？化简成什么？”', '经过合并，{e} 变成什么？',
      '用更少的项来表示 {e}，应怎么写？', '把同类的加到一起：{e}', '总数写作 {e}，请化简这个式子。', '{e} 总共是多少？', '最简结果：{e} = ？', '整式 {e} 合并同类项的答案是多少？', '化简题，式子是 {e}', '{e}，合并同类项', '{e} 化简一下是几？', '{e}，请化成最简式', '同类项合并练习：{e}',
    ],
    held: ['把 {e} 写得更短一些。', '{e} 里能合在一起的项请合起来。', '与 {e} 相等的最短的式子是哪个？'],
  },
};
