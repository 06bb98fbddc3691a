import type { Asks } from '../exercise.ts';

/** The mean of the numbers `l`. */
export const meanOf: Asks = {
  en: {
    commands: [
      '<find|compute|calculate|work out|determine> the mean of {l}', '<find|compute|calculate|work out> the average of {l}', 'find the mean of the numbers {l}', 'find the arithmetic mean of {l}', 'calculate the average of the numbers {l}', 'get the mean value of {l}', 'find the mean of the data {l}',
    ],
    questions: [
      'What is the mean of {l}?', 'What is the average of {l}?', 'Mean of {l}', 'average of {l} = ?', 'The numbers are {l}. What is their mean?', 'Data: {l}. What is the mean?', 'Given {l}, find the mean.',
    ],
    held: ['What do the numbers {l} come to on average?', 'Make all of {l} equally large. How large is each?', 'Tell me the number around which {l} lie on average.'],
  },
  zh: {
    commands: ['<求|计算|算出> {l} 的平均数', '求 {l} 的平均值', '<求|算出>这组数的平均数：{l}', '计算数据 {l} 的平均数', '求数 {l} 的算术平均数', '求一组数据 {l} 的平均数', '算一算 {l} 的平均数'],
    questions: ['{l} 的平均数是多少？', '{l} 的平均值是多少？', '数据 {l} 的平均数是多少？', '一组数据是 {l}，平均数是几？', '已知一组数 {l}，求平均数。', '这些数 {l} 的平均数是多少？'],
    held: ['把 {l} 匀成一样大，每个是几？', '{l} 这些数平均起来有多大？'],
  },
};

/** The mean of the sizes `l` of some things: none is below zero. */
export const meanOfThings: Asks = {
  en: {
    commands: ['find the average score if the scores are {l}', '<calculate|work out> the mean height of children who are {l} cm tall', 'find the average weight of boxes that weigh {l} kg', '<compute|find> the mean price of things that cost {l} dollars', 'work out how many points [name] has on average with {l} points'],
    questions: [
      '[name] got the scores {l}. What is the average score?', 'The temperatures were {l} degrees. What was the mean temperature?', 'The children are {l} years old. What is their average age?', '[name] read {l} pages on some days. How many pages is that on average?', 'A shop sold {l} cakes on some days. What is the average number of cakes a day?',
      'Some boxes weigh {l} kg. What is the average weight?', 'The test scores are {l}. Find the mean score.',
    ],
    held: ['Some bags hold {l} apples. How many does a bag hold on average?', '[name] ran {l} km in some weeks. Tell me the average distance.', 'On some trips the bus had {l} people. How many were there on average?'],
  },
  zh: {
    commands: ['求平均分，成绩是 {l} 分', '求这几个孩子的平均身高：{l} 厘米', '<求|算出>几箱货物的平均重量：{l} 千克', '计算几种商品的平均价格：{l} 元', '求[name]的平均成绩：{l} 分'],
    questions: ['[name]的成绩分别是 {l} 分，平均分是多少？', '几天的气温分别是 {l} 度，平均气温是多少度？', '几个孩子的年龄是 {l} 岁，平均年龄是多少？', '[name]几天分别看了 {l} 页书，平均每天看多少页？', '商店几天分别卖出 {l} 个蛋糕，平均每天卖多少个？', '几个箱子分别重 {l} 千克，平均每个重多少千克？', '几次测验的成绩是 {l} 分，求平均分。'],
    held: ['几个袋子里分别有 {l} 个苹果，平均一袋有几个？', '[name]几周分别跑了 {l} 千米，每周平均跑多远？'],
  },
};

/** The number that is missing beside the numbers `l`, so that all `n` have the mean `m`. */
export const missingOfMean: Asks = {
  en: {
    commands: [
      'find the missing number if the mean of [n] numbers is [m] and the others are {l}', 'find the last number: the mean of [n] numbers is [m], the others are {l}', 'work out the missing number when [n] numbers have the mean [m] and the known ones are {l}', 'determine the missing value of [n] numbers with average [m], the rest are {l}', 'find the number that is missing beside {l} so that the mean of all [n] is [m]',
    ],
    questions: [
      'The mean of [n] numbers is [m]. All but one are {l}. What is the missing number?', 'The average of [n] numbers is [m]. The others are {l}. Find the last one.', '[n] numbers have the mean [m]. The known numbers are {l}. What is the other number?', '[name] has an average of [m] in [n] tests. The other scores are {l}. What is the missing score?',
      'What number is missing if {l} and it have the mean [m], [n] numbers in all?', 'If the mean of [n] numbers is [m] and the rest are {l}, what is the last number?',
      'One number is missing beside {l}. With it the mean of the [n] numbers becomes [m]. What is it?',
    ],
    held: ['Beside {l} there is one more number; together these [n] have an average of [m]. Which is it?', 'Add one number to {l} and the mean of the [n] becomes [m]. Which one?'],
  },
  zh: {
    commands: ['求缺少的数：[n] 个数的平均数是 [m]，其他的数是 {l}', '求另一个数，已知 [n] 个数的平均数是 [m]，其余是 {l}', '算出最后一个数：[n] 个数平均是 [m]，其他是 {l}', '求未知的数：[n] 个数平均数为 [m]，已知 {l}', '求与 {l} 合在一起、使 [n] 个数平均数为 [m] 的数'],
    questions: [
      '[n] 个数的平均数是 [m]，其中已知的是 {l}，另一个数是多少？', '[n] 个数的平均数是 [m]，其余的数是 {l}，求剩下的那个数。', '[name] [n] 次考试平均 [m] 分，其他几次是 {l} 分，缺的那次是多少分？', '已知 [n] 个数的平均数为 [m]，除一个外是 {l}，求这个数。', '如果 [n] 个数平均是 [m]，其他数是 {l}，最后一个数是几？', '{l} 和另一个数共 [n] 个，平均数是 [m]，这个数是多少？',
      '在 {l} 中添一个数，使 [n] 个数的平均数为 [m]，这个数是多少？',
    ],
    held: ['在 {l} 之外再添一个数，这 [n] 个数平均就是 [m]，添的是几？', '除了 {l} 还有一个数不知道，但 [n] 个数平均为 [m]，它是哪个数？'],
  },
};
