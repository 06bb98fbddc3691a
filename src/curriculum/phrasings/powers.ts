import type { Asks } from '../exercise.ts';

/** `a` to the power of `n`. */
export const powerInWords: Asks = {
  en: {
    commands: [
      '<find|compute|calculate|work out|evaluate> [a] to the power of [n]', 'raise [a] to the power of [n]', 'raise [a] to the power [n]', '<find|compute> the power with base [a] and exponent [n]', '<find|calculate> the value of [a] to the power of [n]',
      'multiply [a] by itself so that there are [n] factors', 'work out the [n]th power of [a]', '<find|give> [a] with the exponent [n]', '<calculate|evaluate> the power [a] to the [n]', 'take [a] to the [n]th power',
    ],
    questions: [
      'What is [a] to the power of [n]?', '[a] to the power of [n]', 'what is [a] to the power [n]', 'What do you get when you raise [a] to the power of [n]?', 'How much is [a] to the power of [n]?', 'What number is [a] to the power of [n]?', '[a] raised to the power of [n]', 'Base [a], exponent [n]. What is the power?',
      'What is the [n]th power of [a]?', '[a] to the [n]th power', 'What is [a] to the [n]?', 'How much is [a] multiplied by itself, [n] factors in all?', 'What is the value of [a] raised to the power [n]?',
      'The base is [a] and the exponent is [n]. Find the power.', 'If [a] is raised to the power of [n], what is the result?', '[n]th power of [a] = ?', 'power: base [a], exponent [n]',
      '[a] is taken as a factor [n] times. What is the product?',
    ],
    held: ['A power has the base [a] and the exponent [n]. How large is it?', 'Multiply [n] factors of [a]. What is the result?', 'How much do we get for [a] raised to [n]?'],
  },
  zh: {
    commands: [
      '<求|计算|算出> [a] 的 [n] 次方', '<求|计算> [a] 的 [n] 次幂', '算一算 [a] 的 [n] 次方是多少', '求 [a] 的 [n] 次方的值', '算出 [a] 的 [n] 次幂', '计算底数为 [a]、指数为 [n] 的幂',
      '写出 [a] 的 [n] 次方的结果', '求以 [a] 为底、[n] 为指数的幂', '把 [a] 乘方，指数是 [n]', '求 [n] 个 [a] 的积',
    ],
    questions: [
      '[a] 的 [n] 次方是多少？', '[a] 的 [n] 次方等于多少？', '[a] 的 [n] 次幂等于多少？', '[a]的[n]次方', '底数 [a]，指数 [n]，幂是多少？', '[a] 的 [n] 次方得多少？', '请问 [a] 的 [n] 次方是几？',
      '底数为 [a]，指数为 [n] 的幂等于多少？', '[a] 的 [n] 次方 = ____', '[n] 个 [a] 连乘是多少？', '[a] 自乘，共 [n] 个因数，积是多少？', '以 [a] 为底、[n] 为指数的幂是几？', '[a] 取 [n] 次幂得多少？', '[a] 的 [n] 次幂是几？', '算 [a] 的 [n] 次方',
    ],
    held: ['底数是 [a]，指数是 [n]，这个幂有多大？', '[n] 个 [a] 相乘得多少？', '把 [a] 连乘 [n] 次，结果是几？'],
  },
};

/** The square of `a`. */
export const squareInWords: Asks = {
  en: {
    commands: [
      'square [a]', 'square the number [a]', '<find|compute|calculate|work out> the square of [a]', '<find|calculate> [a] squared', 'multiply [a] by itself', '<compute|get> the second power of [a]',
      'raise [a] to the second power', 'take [a] to the power of two', '<work out|find> [a] times itself', 'find the area of a square with side [a] cm in square centimeters', '<give|state> the square of [a]',
    ],
    questions: [
      'What is [a] squared?', 'What is the square of [a]?', '[a] squared', 'what is [a] squared', 'How much is [a] squared?', 'Square of [a] = ?', 'What do you get when you square [a]?', 'A square has sides of [a] cm. What is its area?',
      'What is [a] times [a]?', 'How much is the square of [a]?', '[a] times itself is what?', 'What is the second power of [a]?', 'A square room is [a] m wide. How many square meters is the floor?',
      'The side of a square is [a]. What is the area?', '[a], squared, is ?', 'Each side of a square tile is [a] cm long. How large is its area in square cm?', 'If you multiply [a] by [a], what do you get?',
      'There are [a] rows of [a] chairs. How many chairs are there?',
    ],
    held: ['[a] is multiplied by itself. What is the result?', 'How large is the square of the number [a]?', 'A square field is [a] m long. How many square meters is it?'],
  },
  zh: {
    commands: [
      '<求|计算|算出> [a] 的平方', '求 [a] 的二次方', '算一算 [a] 的平方是多少', '求数 [a] 的平方', '计算 [a] 的二次幂', '把 [a] 平方',
      '求 [a] 乘 [a] 的积', '求边长为 [a] 厘米的正方形的面积', '写出 [a] 的平方', '求 [a] 自乘的积',
    ],
    questions: [
      '[a] 的平方是多少？', '[a] 的平方等于多少？', '[a]的平方', '[a] 的二次方是几？', '[a] 的平方得多少？', '正方形的边长是 [a] 厘米，面积是多少平方厘米？', '请问 [a] 的平方是多少？',
      '[a] 乘 [a] 是多少？', '[a] 的平方 = ____', '正方形每边长 [a]，面积是几？', '一个正方形房间宽 [a] 米，面积是多少平方米？', '有 [a] 排椅子，每排 [a] 把，一共多少把？', '[a] 的二次幂等于多少？', '[a] 乘它自己是几？', '正方形边长为 [a] 分米，求面积。',
    ],
    held: ['[a] 和自己相乘得多少？', '[a] 这个数的平方有多大？', '一块正方形地边长 [a] 米，它有多少平方米？'],
  },
};

/** The cube of `a`. */
export const cubeInWords: Asks = {
  en: {
    commands: [
      'cube [a]', 'cube the number [a]', '<find|compute|calculate|work out> the cube of [a]', '<find|calculate> [a] cubed', 'raise [a] to the third power',
      'take [a] to the power of three', 'find the volume of a cube with edge [a] cm in cubic centimeters', '<give|state> the cube of [a]', 'multiply [a] by [a] and by [a] again',
    ],
    questions: [
      'What is [a] cubed?', 'What is the cube of [a]?', '[a] cubed', 'what is [a] cubed', 'How much is [a] cubed?', 'Cube of [a] = ?', 'What do you get when you cube [a]?',
      'What is [a] times [a] times [a]?', 'The third power of [a] is how much?', 'The edge of a cube is [a] cm. What is its volume in cubic cm?', 'How much is the cube of [a]?', '[a], cubed, is ?',
      'A box is [a] long, [a] wide and [a] high. What is its volume?', 'If [a] is multiplied by itself and then by [a] again, what comes out?', '[a] to the third = ?',
    ],
    held: ['Three factors of [a] are multiplied. What is the result?', 'How large is the cube of the number [a]?', 'Tell me the third power of [a].'],
  },
  zh: {
    commands: [
      '<求|计算|算出> [a] 的立方', '求 [a] 的三次方', '算一算 [a] 的立方是多少', '求数 [a] 的立方', '计算 [a] 的三次幂', '算出 [a] 的三次方',
      '求 [a] 乘 [a] 再乘 [a] 的积', '求棱长为 [a] 厘米的正方体的体积', '写出 [a] 的立方',
    ],
    questions: [
      '[a] 的立方是多少？', '[a] 的立方等于多少？', '[a]的立方', '[a] 的三次方是几？', '[a] 的立方得多少？', '[a] 的三次方等于多少？', '请问 [a] 的立方是多少？',
      '[a] 乘 [a] 再乘 [a] 是多少？', '[a] 的立方 = ____', '正方体棱长 [a] 厘米，体积是多少立方厘米？', '正方体的棱长是 [a]，求体积。', '[a] 的三次幂是几？', '[a] 连续乘自己，共三个 [a]，积是多少？',
    ],
    held: ['三个 [a] 相乘得多少？', '[a] 这个数的立方有多大？', '把 [a] 连乘三次，结果是几？'],
  },
};

/** Powers of letters or of one base, `e`, to be written as one. */
export const singlePower: Asks = {
  en: {
    commands: [
      'simplify {e}', 'simplify the expression {e}', 'write {e} as a single power', 'write {e} as one power', '<express|rewrite> {e} as a single power', 'simplify {e} using the laws of exponents', 'use the exponent rules to simplify {e}', 'combine the powers in {e}',
      'write {e} with only one exponent', 'put {e} together into one power', 'reduce {e} to one power', 'use the laws of powers on {e}', '<work out|find> {e} as a power',
    ],
    questions: [
      '{e}', '{e} = ?', 'Simplify: {e}', 'What is {e} simplified?', 'What is {e} as a single power?', 'How do you simplify {e}?', 'Which power is {e}?', '{e} as one power',
      'How is {e} written as one power?', 'What power do you get from {e}?', '{e}, simplify', 'What is {e} by the exponent laws?', 'What is the exponent when {e} is written as one power? Give the power.',
      'Given {e}, write it as a single power.', 'By the rules for exponents, {e} = ?', '{e} in one power',
    ],
    held: ['Bring {e} into its simplest form.', 'Which single power equals {e}?', 'Apply the laws of powers to {e}.'],
  },
  zh: {
    commands: [
      '化简 {e}', '计算 {e}', '把 {e} 写成一个幂', '用幂的运算法则化简 {e}', '将 {e} 化成幂的形式', '<求|算出> {e} 的结果', '合并 {e} 中的幂',
      '按指数法则化简 {e}', '写出 {e} 化成一个幂的结果', '把 {e} 合成一个幂', '运用幂的运算性质计算 {e}',
    ],
    questions: [
      '{e}', '{e} = ?', '化简：{e}', '计算：{e}', '{e} 等于什么？', '{e} 化简后是什么？', '{e} 的结果是多少？', '{e} 写成一个幂是什么？',
      '{e} = ____', '{e} 合并成一个幂是什么？', '根据指数法则，{e} 等于什么？', '{e} 怎么化简？', '幂的运算：{e}', '{e} 用一个幂表示是什么？', '已知 {e}，把它写成一个幂。',
    ],
    held: ['{e} 可以化成哪个幂？', '按幂的运算法则，{e} 得到什么？', '把 {e} 化为最简形式。'],
  },
};
