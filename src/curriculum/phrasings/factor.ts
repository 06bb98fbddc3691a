import type { Asks } from '../exercise.ts';

/** A polynomial `e` to be written as a product. */
export const factoring: Asks = {
  en: {
    commands: [
      'factor {e}', 'factorise {e}', 'factorize {e}', 'factor {e} completely', 'factor the expression {e}', 'factor the polynomial {e}', 'write {e} as a product', '<find|work out> the factors of {e}', 'write {e} in factored form', 'break {e} into factors',
    ],
    questions: ['Factor: {e}', 'Factorise: {e}', 'Factor completely: {e}', 'What is {e} factored?', 'What is the factored form of {e}?', 'What are the factors of {e}?', 'How do you factor {e}?', '{e} in factored form?', 'Factorize {e} fully'],
    held: ['Turn the sum {e} into a product.', 'Which product equals {e}?', 'Split {e} into its factors.'],
  },
  zh: {
    commands: ['分解因式 {e}', '因式分解 {e}', '把 {e} 分解因式', '将 {e} 因式分解', '对 {e} 进行因式分解', '把多项式 {e} 分解因式', '把 {e} 写成积的形式', '将 {e} 写成几个因式的积'],
    questions: ['分解因式：{e}', '因式分解：{e}', '{e} 怎么分解因式？', '{e} 分解因式后是什么？', '{e} 因式分解等于什么？', '{e} 的因式分解结果是什么？', '{e}，分解因式', '多项式 {e} 可以怎样分解？'],
    held: ['{e} 等于哪几个因式相乘？', '{e} 能化成哪个乘积？', '把和式 {e} 变成积。'],
  },
};
