import type { Asks } from '../exercise.ts';

/** A polynomial `e` to be written as a product. */
export const factoring: Asks = {
  en: {
    commands: [
      'factor {e}', 'factorise {e}', 'factorize {e}', 'factor {e} completely', 'factor the expression {e}', 'factor the polynomial {e}', 'write {e} as a product', '<find|work out> the factors of {e}', 'write {e} in factored form', 'break {e} into factors',
      '<put|bring> {e} into factored form', 'turn {e} into <a product|factors>', 'rewrite {e} as a product of <factors|brackets>', 'find the complete factorization of {e}', '<express|present> {e} as a product of polynomials',
      'pull {e} apart into factors', 'take out the common factor or find the brackets of {e}', 'decompose {e} into a product', 'resolve {e} into factors', '<figure out|determine> how {e} factors',
    ],
    questions: [
      'Factor: {e}', 'Factorise: {e}', 'Factor completely: {e}', 'What is {e} factored?', 'What is the factored form of {e}?', 'What are the factors of {e}?', 'How do you factor {e}?', '{e} in factored form?', 'Factorize {e} fully',
      'How does {e} factor?', 'Into which <factors|brackets> does {e} break up?', 'As a product, what is {e}?', 'factors of {e}', 'factor {e} please', 'factorisation of {e} = ?', 'Here is a polynomial: {e}. Factor it.',
      'Given the expression {e}, write it as a product.', 'The expression {e} can be factored. How?', '{e} = ( )( ), fill in the brackets', 'What brackets multiply to {e}?', 'The polynomial is {e}. What is its factored form?',
      'If we factor {e}, what do we get?', '{e} as a product?', 'I have {e} and need its factors.',
    ],
    held: ['Turn the sum {e} into a product.', 'Which product equals {e}?', 'Split {e} into its factors.'],
  },
  zh: {
    commands: [
      '分解因式 {e}', '因式分解 {e}', '把 {e} 分解因式', '将 {e} 因式分解', '对 {e} 进行因式分解', '把多项式 {e} 分解因式', '把 {e} 写成积的形式', '将 {e} 写成几个因式的积',
      '求 {e} 的因式分解', '写出 {e} 的因式分解式', '把 {e} <化为|写为|化成>几个整式的积', '用提公因式法或公式法分解 {e}', '将多项式 {e} 写成乘积', '算出 {e} 分解后的因式', '把下面的式子分解因式：{e}',
    ],
    questions: [
      '分解因式：{e}', '因式分解：{e}', '{e} 怎么分解因式？', '{e} 分解因式后是什么？', '{e} 因式分解等于什么？', '{e} 的因式分解结果是什么？', '{e}，分解因式', '多项式 {e} 可以怎样分解？',
      '多项式 {e} 的因式有哪些？', '{e} = ____（分解因式）', '怎样把 {e} 写成积？', '请分解：{e}', '式子 {e} 写成积的形式是什么？', '已知多项式 {e}，把它分解因式。', '{e} 拆成因式是什么样的？', '下面的多项式 {e} 分解因式的结果是什么？', '如果把 {e} 因式分解，会得到什么？', '{e} 的因式分解',
    ],
    held: ['{e} 等于哪几个因式相乘？', '{e} 能化成哪个乘积？', '把和式 {e} 变成积。'],
  },
};
