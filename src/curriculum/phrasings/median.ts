import type { Asks } from '../exercise.ts';

/** The median of the numbers `l`. */
export const medianOf: Asks = {
  en: {
    commands: ['<find|compute|calculate|work out|determine> the median of {l}', 'find the median of the numbers {l}', 'find the median of the data {l}', 'get the median value of {l}', 'determine the median of the list {l}', 'state the median of {l}', 'find the median of the data set {l}'],
    questions: [
      'What is the median of {l}?', 'Median of {l}', 'median of {l} = ?', 'The numbers are {l}. What is their median?', 'Data: {l}. What is the median?', 'The temperatures were {l} degrees. What was the median temperature?', 'Given {l}, find the median.', 'What is the median of the data {l}?',
      'Sort {l} by size. What is the median?', 'What is in the middle of the sorted list of {l}?',
    ],
    held: ['Put {l} in order. What stands in the middle?', 'Which number is in the middle when {l} are sorted by size?', 'Half of {l} are smaller and half are larger than what?'],
  },
  zh: {
    commands: ['<求|计算|算出|求出> {l} 的中位数', '<求|算出>这组数的中位数：{l}', '求数据 {l} 的中位数', '求一组数据 {l} 的中位数', '写出 {l} 的中位数', '求数 {l} 的中位数', '确定数据 {l} 的中位数'],
    questions: ['{l} 的中位数是多少？', '数据 {l} 的中位数是多少？', '一组数据是 {l}，中位数是几？', '几天的气温分别是 {l} 度，中位数是多少度？', '已知一组数 {l}，求中位数。', '中位数是多少：{l}', '这组数 {l} 的中位数等于几？', '把 {l} 排序，中位数是几？', '将 {l} 排列以后，处在中间的是几？'],
    held: ['把 {l} 按大小排好，中间的是几？', '{l} 排序以后，正中间是哪个数？', '{l} 从小到大排列，处在中间位置的数有多大？'],
  },
};
