import type { Asks } from '../exercise.ts';

/** `a` to the power of `n`. */
export const powerInWords: Asks = {
  en: {
    commands: ['<find|compute|calculate|work out|evaluate> [a] to the power of [n]', 'raise [a] to the power of [n]', 'raise [a] to the power [n]', '<find|compute> the power with base [a] and exponent [n]', '<find|calculate> the value of [a] to the power of [n]'],
    questions: ['What is [a] to the power of [n]?', '[a] to the power of [n]', 'what is [a] to the power [n]', 'What do you get when you raise [a] to the power of [n]?', 'How much is [a] to the power of [n]?', 'What number is [a] to the power of [n]?', '[a] raised to the power of [n]', 'Base [a], exponent [n]. What is the power?'],
    held: ['A power has the base [a] and the exponent [n]. How large is it?', 'Multiply [n] factors of [a]. What is the result?', 'How much do we get for [a] raised to [n]?'],
  },
  zh: {
    commands: ['<求|计算|算出> [a] 的 [n] 次方', '<求|计算> [a] 的 [n] 次幂', '算一算 [a] 的 [n] 次方是多少', '求 [a] 的 [n] 次方的值', '算出 [a] 的 [n] 次幂', '计算底数为 [a]、指数为 [n] 的幂'],
    questions: ['[a] 的 [n] 次方是多少？', '[a] 的 [n] 次方等于多少？', '[a] 的 [n] 次幂等于多少？', '[a]的[n]次方', '底数 [a]，指数 [n]，幂是多少？', '[a] 的 [n] 次方得多少？', '请问 [a] 的 [n] 次方是几？'],
    held: ['底数是 [a]，指数是 [n]，这个幂有多大？', '[n] 个 [a] 相乘得多少？', '把 [a] 连乘 [n] 次，结果是几？'],
  },
};

/** The square of `a`. */
export const squareInWords: Asks = {
  en: {
    commands: ['square [a]', 'square the number [a]', '<find|compute|calculate|work out> the square of [a]', '<find|calculate> [a] squared', 'multiply [a] by itself', '<compute|get> the second power of [a]'],
    questions: ['What is [a] squared?', 'What is the square of [a]?', '[a] squared', 'what is [a] squared', 'How much is [a] squared?', 'Square of [a] = ?', 'What do you get when you square [a]?', 'A square has sides of [a] cm. What is its area?'],
    held: ['[a] is multiplied by itself. What is the result?', 'How large is the square of the number [a]?', 'A square field is [a] m long. How many square meters is it?'],
  },
  zh: {
    commands: ['<求|计算|算出> [a] 的平方', '求 [a] 的二次方', '算一算 [a] 的平方是多少', '求数 [a] 的平方', '计算 [a] 的二次幂', '把 [a] 平方'],
    questions: ['[a] 的平方是多少？', '[a] 的平方等于多少？', '[a]的平方', '[a] 的二次方是几？', '[a] 的平方得多少？', '正方形的边长是 [a] 厘米，面积是多少平方厘米？', '请问 [a] 的平方是多少？'],
    held: ['[a] 和自己相乘得多少？', '[a] 这个数的平方有多大？', '一块正方形地边长 [a] 米，它有多少平方米？'],
  },
};

/** The cube of `a`. */
export const cubeInWords: Asks = {
  en: {
    commands: ['cube [a]', 'cube the number [a]', '<find|compute|calculate|work out> the cube of [a]', '<find|calculate> [a] cubed', '<compute|get> the third power of [a]', 'raise [a] to the third power'],
    questions: ['What is [a] cubed?', 'What is the cube of [a]?', '[a] cubed', 'what is [a] cubed', 'How much is [a] cubed?', 'Cube of [a] = ?', 'What do you get when you cube [a]?'],
    held: ['Three factors of [a] are multiplied. What is the result?', 'How large is the cube of the number [a]?', 'Tell me the third power of [a].'],
  },
  zh: {
    commands: ['<求|计算|算出> [a] 的立方', '求 [a] 的三次方', '算一算 [a] 的立方是多少', '求数 [a] 的立方', '计算 [a] 的三次幂', '算出 [a] 的三次方'],
    questions: ['[a] 的立方是多少？', '[a] 的立方等于多少？', '[a]的立方', '[a] 的三次方是几？', '[a] 的立方得多少？', '[a] 的三次方等于多少？', '请问 [a] 的立方是多少？'],
    held: ['三个 [a] 相乘得多少？', '[a] 这个数的立方有多大？', '把 [a] 连乘三次，结果是几？'],
  },
};

/** Powers of letters or of one base, `e`, to be written as one. */
export const singlePower: Asks = {
  en: {
    commands: ['simplify {e}', 'simplify the expression {e}', 'write {e} as a single power', 'write {e} as one power', '<express|rewrite> {e} as a single power', 'simplify {e} using the laws of exponents', 'use the exponent rules to simplify {e}', 'combine the powers in {e}'],
    questions: ['{e}', '{e} = ?', 'Simplify: {e}', 'What is {e} simplified?', 'What is {e} as a single power?', 'How do you simplify {e}?', 'Which power is {e}?', '{e} as one power'],
    held: ['Bring {e} into its simplest form.', 'Which single power equals {e}?', 'Apply the laws of powers to {e}.'],
  },
  zh: {
    commands: ['化简 {e}', '计算 {e}', '把 {e} 写成一个幂', '用幂的运算法则化简 {e}', '将 {e} 化成幂的形式', '<求|算出> {e} 的结果', '合并 {e} 中的幂'],
    questions: ['{e}', '{e} = ?', '化简：{e}', '计算：{e}', '{e} 等于什么？', '{e} 化简后是什么？', '{e} 的结果是多少？', '{e} 写成一个幂是什么？'],
    held: ['{e} 可以化成哪个幂？', '按幂的运算法则，{e} 得到什么？', '把 {e} 化为最简形式。'],
  },
};
