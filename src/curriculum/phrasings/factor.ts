import type { Asks } from '../exercise.ts';

/** A polynomial `e` to be written as a product. */
export const factoring: Asks = {
  en: {
    commands: [
      'factor {e}', 'factorise {e}', 'factorize {e}', 'factor {e} completely', 'factor the expression {e}', 'factor the polynomial {e}', 'write {e} as a product', '<find|work out> the factors of {e}', 'write {e} in factored form', 'break {e} into factors',
      '<put|bring> {e} into factored form', 'turn {e} into <a product|factors>', 'rewrite {e} as a product of <factors|brackets>', 'find the complete factorization of {e}', '<express|present> {e} as a product of polynomials',
      'pull {e} apart into factors', 'take out the common factor or find the brackets of {e}', 'decompose {e} into a product', 'resolve {e} into factors', '<figure out|determine> how {e} factors',
      '<find|give> brackets and numbers that multiply to {e}', '<undo|reverse> the multiplication behind {e}', 'pull out what can be pulled out of {e} and factor the rest', 'write {e} with multiplication <only|instead of addition>', 'make a product out of {e}', 'do a complete factorisation of {e}', 'look for the factors hidden in {e}',
      'show {e} as factors times factors', 'change {e} to its factored form', 'rewrite {e} so that it is a multiplication of simpler expressions', 'give the factored version of {e}', 'go back from {e} to the brackets it came from', '<find|name> all polynomials that divide {e} and write it as their product',
      'reduce {e} to irreducible factors', 'put brackets in place of {e} so that it becomes a product', 'state what has to be multiplied to get {e}', 'use common factors and special products to factorise {e}', 'practise factoring with {e}', 'convert the polynomial {e} from its usual form to factored form',
    ],
    questions: [
      'Factor: {e}', 'Factorise: {e}', 'Factor completely: {e}', 'What is {e} factored?', 'What is the factored form of {e}?', 'What are the factors of {e}?', 'How do you factor {e}?', '{e} in factored form?', 'Factorize {e} fully',
      'How does {e} factor?', 'Into which <factors|brackets> does {e} break up?', 'As a product, what is {e}?', 'factors of {e}', 'factor {e} please', 'factorisation of {e} = ?', 'Here is a polynomial: {e}. Factor it.',
      'Given the expression {e}, write it as a product.', 'The expression {e} can be factored. How?', '{e} = ( )( ), fill in the brackets', 'What brackets multiply to {e}?', 'The polynomial is {e}. What is its factored form?',
      'If we factor {e}, what do we get?', '{e} as a product?', 'I have {e} and need its factors.',
      '[name] wants to factor {e}. What should [name] write?', 'how to factor {e} i dont get it', 'What has to be multiplied to get {e}?', 'Brackets were multiplied together and gave {e}. What were the brackets?', 'Someone multiplied factors and got {e}. What were the factors?', 'Wanted: the factored form. Given: {e}.',
      'Given: {e}. Wanted: its factors.', 'Without brackets it is {e}; in factored form it is?', 'Find the brackets and numbers hidden in {e}, as a product.', 'Can {e} be written as a product? How?', 'We are learning factoring. The next one is {e}.', 'After factoring, how does {e} look?', '{e} should be factored as far as it goes.', '{e} is to be factorised.',
      'The factors of {e} are what I need.', 'Factor this for me: {e}', 'Which expressions, multiplied together, make {e}?', 'Is there a common factor or a pattern in {e}? Factor it.', 'If you take {e} apart, which factors do you find?', 'In factored form, {e} reads how?', 'Fully factored, {e} is what?', 'Multiply backwards, into factors: {e}',
      'Teacher says {e} hides some brackets. Find them.', 'My <daughter|son|sister|brother> has to factor {e}. How is it done?', 'polynomial {e}, please factor', 'The reverse of multiplying brackets, done on {e}?', '{e} <-- factor this completely', '"Factor {e}!" says the book. What do I write?',
      'Since {e} is a polynomial that factors, what are its factors?', 'A plot of land measures {e}. Factor this.', 'So the polynomial {e} comes from a multiplication. Of what?', 'Show that {e} is a product by factoring it.', 'Exercise on factoring, number one: {e}', 'Instead of {e}, write a product.',
      'What is another way to write {e}, with everything multiplied?', 'Please write {e} with brackets, fully factored.', 'Before you can cancel, factor {e}.', 'How would one write {e} as factors?', 'Take {e} and break it into a multiplication.', 'I am looking for the product of polynomials that gives {e}.',
      'Prime factors of the polynomial {e}?', 'To factor: {e}',
    ],
    held: ['Turn the sum {e} into a product.', 'Which product equals {e}?', 'Split {e} into its factors.'],
  },
  zh: {
    commands: [
      '分解因式 {e}', '因式分解 {e}', '把 {e} 分解因式', '将 {e} 因式分解', '对 {e} 进行因式分解', '把多项式 {e} 分解因式', '把 {e} 写成积的形式', '将 {e} 写成几个因式的积',
      '求 {e} 的因式分解', '写出 {e} 的因式分解式', '把 {e} <化为|写为|化成>几个整式的积', '用提公因式法或公式法分解 {e}', '将多项式 {e} 写成乘积', '算出 {e} 分解后的因式', '把下面的式子分解因式：{e}',
      '把 {e} 分解到不能再分解为止', '提取 {e} 的公因式并继续分解', '对多项式 {e} 作因式分解', '找出 {e} 的所有因式', '写出 {e} 的乘积形式', '将 {e} 彻底分解因式', '倒过来做乘法，把 {e} 写成因式的积', '用十字相乘或其他方法分解 {e}', '把式子 {e} 拆成几个因式', '完成因式分解练习：{e}', '一步步给 {e} 分解因式', '由展开式 {e} 还原出因式',
      '说出 {e} 可以分解成什么', '试把 {e} 表示成因式相乘', '给出多项式 {e} 的因式分解',
    ],
    questions: [
      '分解因式：{e}', '因式分解：{e}', '{e} 怎么分解因式？', '{e} 分解因式后是什么？', '{e} 因式分解等于什么？', '{e} 的因式分解结果是什么？', '{e}，分解因式', '多项式 {e} 可以怎样分解？',
      '多项式 {e} 的因式有哪些？', '{e} = ____（分解因式）', '怎样把 {e} 写成积？', '请分解：{e}', '式子 {e} 写成积的形式是什么？', '已知多项式 {e}，把它分解因式。', '{e} 拆成因式是什么样的？', '下面的多项式 {e} 分解因式的结果是什么？', '如果把 {e} 因式分解，会得到什么？', '{e} 的因式分解',
      '老师让分解 {e}，答案是什么？', '[name]要把 {e} 因式分解，应该写成什么？', '什么乘什么得 {e}？', '几个因式乘起来是 {e}，这些因式是什么？', '{e} 有公因式吗？请分解因式。', '填空：{e} 分解因式得____', '我不会分解 {e}，怎么做？', '几个括号相乘得到 {e}，括号里的因式是什么？', '展开式是 {e}，因式分解的形式是什么？', '将多项式 {e} 分解，最后结果是什么？',
      '{e} 这个多项式要彻底分解因式。', '下列多项式怎样分解因式？{e}', '分解到底：{e}', '作业是因式分解，题目为 {e}。', '已知：{e}。要求：写成因式的积。', '要求分解因式，原式为 {e}', '原式 = {e}，分解因式后原式 = ？', '多项式 {e} 是由哪些因式乘出来的？', '如何把 {e} 变成几个括号的乘积？', '{e} 用什么方法分解？结果是什么？', '经过因式分解，{e} 变成什么样？',
      '用因式的积来表示 {e}，应怎么写？', '请看多项式 {e}，它分解成什么？', '[name]问：“{e} 能分解吗？分解成什么？”', '一块地的大小是 {e}，请把它分解因式。', '因式分解题：{e}，要求分解完全', '{e}，试分解', '因式分解 {e} 的答案写成什么？', '先看有没有公因式，再分解：{e}', '因式分解是展开的逆运算，那么 {e} 可以写成什么？', '提公因式或用公式，{e} 得到什么积？',
      '不再是和，而写成积：{e}', '分解下面的多项式：{e}',
    ],
    held: ['{e} 等于哪几个因式相乘？', '{e} 能化成哪个乘积？', '把和式 {e} 变成积。'],
  },
};
