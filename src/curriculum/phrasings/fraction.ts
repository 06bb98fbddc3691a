import type { Asks } from '../exercise.ts';

/** A fraction `e` to be brought to lowest terms. */
export const reducing: Asks = {
  en: {
    commands: ['simplify {e}', 'reduce {e}', 'simplify the fraction {e}', 'reduce the fraction {e}', 'reduce {e} to lowest terms', 'write {e} in lowest terms', 'write {e} in simplest form', 'bring {e} to <its lowest terms|its simplest form>', 'cancel down {e}', '<find|give> the simplest form of {e}'],
    questions: ['{e} in lowest terms', 'What is {e} in lowest terms?', 'What is {e} in simplest form?', 'What is the simplest form of {e}?', 'Simplify: {e}', 'Reduce: {e}', 'How can {e} be reduced?', '{e} simplified = ?', 'what is {e} reduced'],
    held: ['Which fraction with the smallest numbers equals {e}?', 'Make top and bottom of {e} as small as you can.'],
  },
  zh: {
    commands: ['约分 {e}', '约分：{e}', '化简 {e}', '化简分数 {e}', '把 {e} 约分', '把 {e} 化成最简分数', '将分数 {e} 约分', '将 {e} 化为最简分数', '<求|写出> {e} 的最简分数'],
    questions: ['{e} 约分后是多少？', '{e} 的最简分数是什么？', '{e} 化成最简分数是多少？', '{e} 约分得多少？', '{e} 化简后等于多少？', '约分：{e}', '{e} 约成最简分数', '分数 {e} 怎样约分？', '{e} 最简是多少？'],
    held: ['与 {e} 相等而且分子分母最小的分数是哪个？', '让 {e} 的分子和分母都尽量小。'],
  },
};

/** The fraction `f` of the number `n`. */
export const fractionOf: Asks = {
  en: {
    commands: ['find {f} of [n]', '<calculate|compute|work out|get|determine> {f} of [n]', 'find how much {f} of [n] is', '<take|give> {f} of [n]', '<find|calculate> {f} of the number [n]'],
    questions: [
      'What is {f} of [n]?', '{f} of [n]', '{f} of [n] = ?', 'How much is {f} of [n]?', 'what is {f} of [n]', 'What number is {f} of [n]?', '{f} of [n] is what?', 'What do you get if you take {f} of [n]?', 'Find the number that is {f} of [n].',
    ],
    held: ['I want to know {f} of [n].', 'The whole is [n]. How large is {f} of it?'],
  },
  zh: {
    commands: ['<求|计算|算出|算一算> [n] 的 {f}', '<求|算出> [n] 的 {f} 是多少', '算一下 [n] 的 {f} 等于多少', '求数 [n] 的 {f}'],
    questions: ['[n] 的 {f} 是多少？', '[n] 的 {f} 等于多少？', '[n]的 {f}', '[n] 的 {f} = ?', '[n] 的 {f} 得多少？', '求值：[n] 的 {f}', '数 [n] 的 {f} 是几？', '[n] 的 {f} 是几？', '请问 [n] 的 {f} 是多少？'],
    held: ['想知道 [n] 的 {f} 有多少。', '整体是 [n]，它的 {f} 有多大？'],
  },
};
