import type { Asks } from '../exercise.ts';

/** `a` and `b` put together. */
export const decimalSum: Asks = {
  en: {
    commands: ['add {a} and {b}', 'add {b} to {a}', '<find|compute|calculate|work out> the sum of {a} and {b}', '<find|calculate|compute|work out> {a} plus {b}', '<find|get> the total of {a} and {b}', 'add the decimals {a} and {b}', 'find the number that is {b} more than {a}'],
    questions: [
      'What is {a} plus {b}?', 'What is the sum of {a} and {b}?', '{a} plus {b}', 'how much is {a} plus {b}', 'What is {b} more than {a}?', 'A pen costs [a] dollars and a book [b] dollars. What do they cost together?',
      'One rope is [a] m long and the other [b] m. How long are they together?', '[name] runs [a] km and then [b] km. How many km is that in all?',
      '[name] pays [a] dollars and later [b] dollars. How much is that together?',
    ],
    held: ['Which number is {b} larger than {a}?', 'Put {a} and {b} together. How much is it?', '[name] spends [a] dollars and later [b] dollars more. How much is that in all?'],
  },
  zh: {
    commands: ['<求|计算|算出> {a} 与 {b} 的和', '<求|计算> {a} 加 {b}', '把 {a} 和 {b} 相加', '<求|算出>比 {a} 多 {b} 的数', '算一算 {a} 加上 {b} 是多少', '计算 {a} 加 {b} 的和'],
    questions: [
      '{a} 加 {b} 等于多少？', '{a} 与 {b} 的和是多少？', '{a} 加上 {b} 是多少？', '比 {a} 多 {b} 的数是多少？', '一支笔 [a] 元，一本书 [b] 元，一共多少元？', '两根绳子分别长 [a] 米和 [b] 米，一共长多少米？', '[name]先跑了 [a] 千米，又跑了 [b] 千米，一共跑了多少千米？',
    ],
    held: ['哪个数比 {a} 大 {b}？', '{a} 再加 {b} 得几？', '[name]花了 [a] 元，后来又花了 [b] 元，共花多少元？'],
  },
};

/** `a` less `b`. */
export const decimalDifference: Asks = {
  en: {
    commands: ['subtract {b} from {a}', 'take {b} away from {a}', '<find|compute|calculate|work out> {a} minus {b}', '<find|compute|calculate> the difference of {a} and {b}', '<find|get> the difference between {a} and {b}', 'find the number that is {b} less than {a}', 'take {b} from {a}'],
    questions: [
      'What is {a} minus {b}?', 'What is the difference of {a} and {b}?', '{a} minus {b}', 'how much is {a} minus {b}', 'What is {b} less than {a}?', 'A rope is [a] m long. [b] m are cut off. How long is the rest?',
      '[name] has [a] dollars and spends [b] dollars. How much is left?', 'A bottle holds [a] liters. [b] liters are taken out. How many liters are left?',
    ],
    held: ['Which number is {b} smaller than {a}?', 'From {a} we take {b}. What is left?', 'How much larger is {a} than {b}?'],
  },
  zh: {
    commands: ['<求|计算|算出> {a} 与 {b} 的差', '<求|计算> {a} 减 {b}', '从 {a} 中减去 {b}', '<求|算出>比 {a} 少 {b} 的数', '算一算 {a} 减去 {b} 是多少', '计算 {a} 减 {b} 的差'],
    questions: [
      '{a} 减 {b} 等于多少？', '{a} 与 {b} 的差是多少？', '{a} 减去 {b} 是多少？', '比 {a} 少 {b} 的数是多少？', '一根绳子长 [a] 米，剪去 [b] 米，还剩多少米？', '[name]有 [a] 元，花了 [b] 元，还剩多少元？', '一桶水有 [a] 升，用去 [b] 升，还剩多少升？',
    ],
    held: ['哪个数比 {a} 小 {b}？', '{a} 比 {b} 大多少？', '从 {a} 里去掉 {b}，剩下几？'],
  },
};
