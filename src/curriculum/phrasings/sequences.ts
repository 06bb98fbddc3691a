import type { Asks } from '../exercise.ts';

/** What comes after the numbers `l`. */
export const nextTerm: Asks = {
  en: {
    commands: [
      'find the next <number|term> in the sequence {l}', '<find|give|write down> the next number: {l}', 'continue the sequence {l}, ... by one number', 'find the number that comes next in {l}', '<determine|work out|get> the next term of {l}', 'continue the pattern {l}',
    ],
    questions: [
      'What is the next number in the sequence {l}, ...?', 'What comes next: {l}, ...?', '{l}, ?', '{l}, ...', 'Which number comes next: {l}, ?', 'What is the next term of {l}, ...?', 'Next number: {l}, ...', 'The sequence is {l}, ... What is the next term?', 'What number follows in the pattern {l}, ...?', 'Sequence: {l}, ?',
      'What number stands next in the row {l}?',
    ],
    held: ['How does the row {l} go on?', 'After {l}, which number do we expect?', 'Tell me the number that should stand behind {l}.'],
  },
  zh: {
    commands: ['<求|写出>数列 {l}, ... 的下一<个数|项>', '<求|写出> {l}, ... 后面的下一个数', '找规律，写出下一个数：{l}', '按规律填数：{l}, ?', '<求|算出>数列的下一项：{l}', '接着写出下一个数：{l}', '求 {l}, ... 的下一项'],
    questions: ['数列 {l}, ... 的下一个数是多少？', '{l}, ?', '{l}, ...', '{l}, ...，下一个数是几？', '找规律：{l}, ( )', '数列 {l}, ... 的下一项是多少？', '{l}，后面一个数是什么？', '下一个数是多少：{l}, ...', '按规律，{l} 之后是哪个数？', '观察数列 {l}, ...，下一个数该是几？'],
    held: ['这一列数 {l} 再往后写一个，应写几？', '观察 {l}，猜猜接下来的数。', '{l} 的后面该接什么数？'],
  },
};

/** The `n`th of the sequence that begins with the numbers `l`. */
export const nthTerm: Asks = {
  en: {
    commands: [
      'find the [n]th term of the sequence {l}', '<find|compute|calculate|work out|determine> the [n]th term of {l}', 'find term number [n] of the sequence {l}', 'find the [n]th number in the sequence {l}', 'get the [n]th number of {l}', 'find the [n]th term of the <arithmetic sequence|progression> {l}',
    ],
    questions: [
      'What is the [n]th term of the sequence {l}, ...?', 'What is the [n]th number in {l}, ...?', 'What is term number [n] of {l}, ...?', '{l}, ... What is the [n]th term?', 'The sequence is {l}, ... Find the [n]th term.', '[n]th term of {l}, ...', 'Sequence: {l}, ... [n]th term?', 'Given {l}, ..., find the [n]th term.',
      'Which number stands at position [n] of the row {l}, ...?',
    ],
    held: ['A row of numbers begins {l}, ... Which number stands at place [n]?', 'If we continue {l} up to [n] numbers, what is the last one?', 'Tell me the number at position [n] of {l}, ...'],
  },
  zh: {
    commands: ['<求|计算|求出>数列 {l}, ... 的第 [n] 项', '求 {l}, ... 的第 [n] 项', '<求|算出>等差数列 {l}, ... 的第 [n] 项', '求数列 {l}, ... 的第 [n] 个数', '写出数列 {l}, ... 中的第 [n] 项', '算一算数列 {l}, ... 的第 [n] 个数是多少'],
    questions: ['数列 {l}, ... 的第 [n] 项是多少？', '{l}, ...，第 [n] 项是多少？', '数列 {l}, ... 的第 [n] 个数是几？', '已知数列 {l}, ...，求第 [n] 项。', '等差数列 {l}, ... 的第 [n] 项等于多少？', '{l}, ... 的第 [n] 个数是什么？', '第 [n] 项是多少：{l}, ...', '数列 {l}, ... 中排在第 [n] 个位置的数是多少？'],
    held: ['一列数从 {l} 开始，排在第 [n] 位的是哪个数？', '照 {l} 这样写下去，写到第 [n] 个是几？'],
  },
};

/** The sum of the first `n` of the arithmetic sequence that begins with the numbers `l`. */
export const sumOfTerms: Asks = {
  en: {
    commands: [
      'find the sum of the first [n] terms of {l}', '<compute|calculate|work out|determine> the sum of the first [n] terms of the sequence {l}', 'add the first [n] terms of {l}', 'find the sum of the first [n] numbers in {l}', 'sum the first [n] terms of the arithmetic sequence {l}', 'get the total of the first [n] terms of {l}',
    ],
    questions: [
      'What is the sum of the first [n] terms of {l}, ...?', 'What is the sum of the first [n] numbers of {l}, ...?', 'The sequence is {l}, ... What is the sum of its first [n] terms?', 'Sum of the first [n] terms of {l}, ...', 'How much are the first [n] terms of {l}, ... together?', 'Given {l}, ..., find the sum of the first [n] terms.',
    ],
    held: ['Add up [n] numbers beginning with {l}, ... How much is it?', 'If {l} is continued to [n] numbers, what do they make together?'],
  },
  zh: {
    commands: ['<求|计算>数列 {l}, ... 的前 [n] 项和', '求 {l}, ... 的前 [n] 项之和', '<求|算出>等差数列 {l}, ... 前 [n] 项的和', '求数列 {l}, ... 前 [n] 个数的和', '把数列 {l}, ... 的前 [n] 项加起来', '算一算 {l}, ... 前 [n] 项的总和'],
    questions: ['数列 {l}, ... 的前 [n] 项和是多少？', '{l}, ... 的前 [n] 项之和是多少？', '等差数列 {l}, ... 的前 [n] 项和等于多少？', '已知数列 {l}, ...，求前 [n] 项的和。', '{l}, ... 前 [n] 个数的和是几？', '前 [n] 项的和是多少：{l}, ...'],
    held: ['从 {l} 这样写下去，写 [n] 个数，加在一起是多少？', '一列数 {l}, ... 取前面的 [n] 个，总和有多大？'],
  },
};

/** The formula of the sequence that begins with the numbers `l`. */
export const formulaOf: Asks = {
  en: {
    commands: [
      'find a formula for the nth term of {l}', '<find|write|give> the formula for the nth term of the sequence {l}', 'find the nth term of {l}', 'find the general term of the sequence {l}', 'write the rule for the sequence {l}', '<determine|work out> the nth term of the arithmetic sequence {l}',
    ],
    questions: [
      'What is the nth term of {l}, ...?', 'What is the formula for the nth term of {l}, ...?', 'What is the rule of the sequence {l}, ...?', 'The sequence is {l}, ... What is its general term?', 'nth term of {l}, ...', 'Given {l}, ..., find a formula for the nth term.',
    ],
    held: ['Express the numbers {l}, ... by their place n.', 'How do we compute the number at place n of {l}, ...?'],
  },
  zh: {
    commands: ['<求|写出>数列 {l}, ... 的通项公式', '求 {l}, ... 的第 n 项', '<求|写出>等差数列 {l}, ... 的通项公式', '求数列 {l}, ... 的第 n 项公式', '用 n 表示数列 {l}, ... 的第 n 项', '写出 {l}, ... 的通项'],
    questions: ['数列 {l}, ... 的通项公式是什么？', '{l}, ... 的第 n 项是什么？', '等差数列 {l}, ... 的通项是什么？', '已知数列 {l}, ...，求通项公式。', '{l}, ... 的通项公式是什么？', '通项公式是什么：{l}, ...'],
    held: ['怎样由位置 n 算出 {l}, ... 中的数？', '一列数 {l}, ... 里排在 n 位的数怎样写？'],
  },
};

/** The `n`th of an arithmetic sequence of which only the first number `a` and the difference `d` are told. */
export const termFromFirst: Asks = {
  en: {
    commands: [
      'find the [n]th term of the arithmetic sequence with first term [a] and common difference [d]', 'find term [n] if the first term is [a] and the difference is [d]', '<compute|calculate> the [n]th term when the first term is [a] and the common difference is [d]', 'work out the [n]th term of a sequence that starts at [a] and has the common difference [d]',
      'determine the [n]th term: first term [a], common difference [d]',
    ],
    questions: [
      'An arithmetic sequence has first term [a] and common difference [d]. What is the [n]th term?', 'The first term is [a] and the common difference is [d]. Find the [n]th term.', 'A sequence starts with [a] and has the common difference [d]. What is its [n]th term?', 'First term [a], common difference [d], [n]th term = ?', 'What is the [n]th term if the first is [a] and the difference is [d]?',
      'If a sequence begins with [a] and the difference is [d], what is term number [n]?',
    ],
    held: ['Numbers begin at [a] and go on in steps of [d]. Which one is at place [n]?', 'We write [n] numbers, the first is [a], and from each to the next we add [d]. What is the last?'],
  },
  zh: {
    commands: ['求首项为 [a]、公差为 [d] 的等差数列的第 [n] 项', '求第 [n] 项：首项 [a]，公差 [d]', '计算首项是 [a]、公差是 [d] 的等差数列的第 [n] 项', '算出等差数列的第 [n] 项，它的首项是 [a]，公差是 [d]', '求等差数列的第 [n] 项，已知首项 [a]，公差 [d]'],
    questions: ['等差数列的首项是 [a]，公差是 [d]，第 [n] 项是多少？', '已知等差数列首项为 [a]，公差为 [d]，求第 [n] 项。', '首项 [a]，公差 [d]，第 [n] 项 = ?', '一个等差数列首项是 [a]，公差是 [d]，它的第 [n] 项等于多少？', '若首项是 [a]，公差是 [d]，则第 [n] 项是几？', '数列从 [a] 开始，公差为 [d]，第 [n] 项是多少？'],
    held: ['从 [a] 起每次加 [d]，写出的第 [n] 个数是几？', '一列数第一个是 [a]，相邻两数差 [d]，排在第 [n] 位的是哪个数？'],
  },
};
