import type { Asks } from '../exercise.ts';

/** `a` times `b`. */
export const decimalProduct: Asks = {
  en: {
    commands: ['multiply {a} by {b}', 'multiply {a} and {b}', '<find|compute|calculate|work out> the product of {a} and {b}', '<find|calculate|compute|work out> {a} times {b}', 'multiply the decimals {a} and {b}', '<find|get> {a} multiplied by {b}'],
    questions: [
      'What is {a} times {b}?', 'What is the product of {a} and {b}?', '{a} times {b}', 'how much is {a} times {b}', 'What is {a} multiplied by {b}?', 'One kg costs [a] dollars. What do [b] kg cost?', 'A rectangle is [a] m long and [b] m wide. What is its area?',
      'What do [b] meters of cloth cost at [a] dollars a meter?',
    ],
    held: ['What do you get when {a} is taken {b} times?', 'The factors are {a} and {b}. How large is the product?', 'A meter of rope costs [a] dollars. How much do [b] meters cost?'],
  },
  zh: {
    commands: ['<求|计算|算出> {a} 与 {b} 的积', '<求|计算> {a} 乘 {b}', '把 {a} 和 {b} 相乘', '<求|算出> {a} 的 {b} 倍', '算一算 {a} 乘以 {b} 是多少', '计算 {a} 乘 {b} 的积'],
    questions: ['{a} 乘 {b} 等于多少？', '{a} 与 {b} 的积是多少？', '{a} 乘以 {b} 是多少？', '{a} 的 {b} 倍是多少？', '每千克 [a] 元，[b] 千克多少元？', '一个长方形长 [a] 米，宽 [b] 米，面积是多少平方米？', '{a} 乘以 {b} 等于几？'],
    held: ['两个因数是 {a} 和 {b}，积是几？', '{a} 扩大到 {b} 倍，得到哪个数？', '一米绳子 [a] 元，[b] 米绳子要付多少元？'],
  },
};

/** `a` over `b`. */
export const decimalQuotient: Asks = {
  en: {
    commands: ['divide {a} by {b}', '<find|compute|calculate|work out> {a} divided by {b}', '<find|compute|calculate> the quotient of {a} and {b}', 'work out the division {a} by {b}', 'find how many times {b} goes into {a}', 'split {a} into {b} equal parts'],
    questions: ['What is {a} divided by {b}?', 'What is the quotient of {a} and {b}?', '{a} divided by {b}', 'how much is {a} divided by {b}', 'How many times does {b} go into {a}?', '[b] kg cost [a] dollars. What does one kg cost?', 'What do you get when {a} is divided by {b}?'],
    held: ['How often is {b} contained in {a}?', 'Which number times {b} makes {a}?', 'We divide {a} by {b}. What is the answer?'],
  },
  zh: {
    commands: ['<求|计算|算出> {a} 除以 {b}', '<求|计算|算出> {a} 除以 {b} 的商', '用 {a} 除以 {b}', '算一算 {a} 除以 {b} 是多少', '求 {a} 是 {b} 的多少倍', '把 {a} 除以 {b}'],
    questions: ['{a} 除以 {b} 等于多少？', '{a} 除以 {b} 的商是多少？', '{a} 除以 {b} 是多少？', '{a} 是 {b} 的多少倍？', '{b} 除 {a} 等于多少？', '[b] 千克要 [a] 元，一千克多少元？', '{a} 里面有多少个 {b}？', '{a} 包含几个 {b}？'],
    held: ['哪个数乘 {b} 得 {a}？', '被除数是 {a}，除数是 {b}，商是几？', '{a} 中包含多少个 {b}？'],
  },
};
