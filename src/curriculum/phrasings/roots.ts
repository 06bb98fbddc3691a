import type { Asks } from '../exercise.ts';

/** The square root of `a`. */
export const squareRoot: Asks = {
  en: {
    commands: [
      '<find|compute|calculate|work out|evaluate> {e}', '<find|compute|calculate|work out|determine> the square root of [a]', 'take the square root of [a]', 'take the root of [a]', '<find|get> the positive square root of [a]', 'find the number whose square is [a]', 'simplify {e}',
      '<give|state> the root of [a]', 'undo the square: find what was squared to give [a]', 'find the side of a square with the area [a]', '<extract|draw> the square root of [a]',
    ],
    questions: [
      '{e}', '{e} = ?', 'What is {e}?', 'What is the square root of [a]?', 'square root of [a]', 'what is the root of [a]', 'How much is the square root of [a]?', 'Which positive number squared is [a]?', 'A square has an area of [a] square meters. How long is its side?',
      'sqrt of [a]', 'The square root of [a] is what number?', 'What number squared gives [a]?', 'The area of a square is [a]. What is its side?', 'A square garden covers [a] square meters. How wide is it?',
      'If a positive number squared is [a], what is the number?', 'root of [a] = ?', 'What positive number multiplied by itself is [a]?', 'What is the positive root of [a]?', '[a] is the square of which positive number?',
      '[a] chairs stand in a square, as many rows as chairs in a row. How many rows are there?', 'Take the square root of [a]. What do you get?',
    ],
    held: ['Which positive number times itself makes [a]?', 'How long is the side of a square whose area is [a]?', 'The square of a positive number is [a]. Which number is it?'],
  },
  zh: {
    commands: [
      '<求|计算|算出> {e}', '<求|计算|算出> [a] 的算术平方根', '求 [a] 的正的平方根', '给 [a] 开平方', '把 [a] 开平方', '求 {e} 的值', '化简 {e}',
      '求面积为 [a] 的正方形的边长', '写出 [a] 的算术平方根', '求平方等于 [a] 的正数', '算 [a] 开方的结果',
    ],
    questions: [
      '{e}', '{e} = ?', '{e} 等于多少？', '{e} 是多少？', '[a] 的算术平方根是多少？', '根号 [a] 等于多少？', '根号[a]是多少？', '哪个正数的平方是 [a]？', '正方形的面积是 [a] 平方米，边长是多少米？', '已知正方形面积是 [a]，边长是几？',
      '[a] 的算术平方根是____', '[a] 开方是多少？', '平方是 [a] 的正数是几？', '什么正数的平方等于 [a]？', '一个正方形面积为 [a]，求边长。', '正方形花园占地 [a] 平方米，边长几米？', '根号下 [a] 是多少？', '[a] 是哪个正数的平方？', '某正数乘以自身是 [a]，求这个数。',
    ],
    held: ['哪个正数乘自己得 [a]？', '[a] 开平方得几？', '一个正数的平方等于 [a]，这个数是几？'],
  },
};

/** The cube root of `a`. */
export const cubeRoot: Asks = {
  en: {
    commands: [
      '<find|compute|calculate|work out|determine> the cube root of [a]', 'take the cube root of [a]', 'find the number whose cube is [a]', 'get the third root of [a]', 'give the cube root of [a]',
      '<extract|give|state> the cube root of [a]', 'find the edge of a cube with the volume [a]', 'undo the cube: find what was cubed to give [a]',
    ],
    questions: [
      'Cube root of [a] = ?', 'What is the cube root of [a]?', 'cube root of [a]', 'How much is the cube root of [a]?', 'Which number cubed is [a]?', 'what is the third root of [a]', 'A cube has a volume of [a]. How long is its edge?',
      'What number to the third power is [a]?', 'The volume of a cube is [a]. What is its edge?', 'third root of [a] = ?', '[a] is the cube of which number?', 'If a number cubed is [a], what is the number?',
      'What number times itself times itself is [a]?', 'A cube holds [a] small cubes. How many lie along one edge?', 'The cube root of [a] is what?',
    ],
    held: ['Which number has the cube [a]?', 'How long is the edge of a cube whose volume is [a]?', 'The cube of a number is [a]. Which number is it?'],
  },
  zh: {
    commands: [
      '<求|计算|算出> [a] 的立方根', '给 [a] 开立方', '把 [a] 开立方', '求 [a] 的三次方根', '算一算 [a] 的立方根',
      '求体积为 [a] 的正方体的棱长', '写出 [a] 的立方根', '求立方等于 [a] 的数',
    ],
    questions: [
      '[a] 的立方根', '请问 [a] 的立方根是几？', '[a] 的立方根是多少？', '哪个数的立方是 [a]？', '[a] 的立方根等于几？', '三次根号 [a] 等于多少？',
      '[a] 的立方根是____', '立方是 [a] 的数是几？', '正方体体积是 [a]，棱长是多少？', '什么数的三次方是 [a]？', '[a] 是哪个数的立方？', '[a] 开三次方是多少？', '如果一个数的立方是 [a]，这个数是多少？',
    ],
    held: ['哪个数连乘三次得 [a]？', '[a] 开立方得几？', '一个数的立方等于 [a]，这个数是几？'],
  },
};

/** An expression with roots, `e`, to be simplified. */
export const simplifyRoots: Asks = {
  en: {
    commands: [
      'simplify {e}', 'simplify the expression {e}', 'simplify the root {e}', 'write {e} in simplest <form|radical form>', 'express {e} in simplest form', 'reduce {e} to simplest radical form', '<find|work out|compute> {e} and simplify', 'bring {e} to its simplest form',
      'take out of the root what you can in {e}', '<shorten|tidy up> {e}', 'rewrite {e} with the smallest number under the root', '<give|state> {e} in simplified radical form', 'combine the roots in {e}',
    ],
    questions: [
      '{e}', '{e} = ?', 'Simplify: {e}', 'What is {e} simplified?', 'What is the simplest form of {e}?', 'How do you simplify {e}?', 'What is {e} in simplest radical form?', '{e} in simplest form',
      'How is {e} simplified?', '{e}, simplify', 'Given {e}, simplify the radicals.', 'What is {e} with the smallest possible radicand?', 'What does {e} simplify to?', 'The expression is {e}. Write it as simply as possible.',
      'simplest form of {e} = ?', 'If we simplify {e}, what do we get?', 'What is left when {e} is simplified?',
    ],
    held: ['Make {e} as simple as possible.', 'Which is the simplest way to write {e}?', 'Which shorter expression is equal to {e}?'],
  },
  zh: {
    commands: [
      '化简 {e}', '把 {e} 化简', '将 {e} 化成最简二次根式', '计算 {e}', '化简根式 {e}', '把 {e} 写成最简形式', '<求|算出> {e} 的最简结果',
      '写出 {e} 的最简根式', '把根号里的数尽量移出来：{e}', '整理根式 {e}', '求 {e} 化简的结果',
    ],
    questions: [
      '{e}', '{e} = ?', '化简：{e}', '计算：{e}', '{e} 化简后是多少？', '{e} 的最简形式是什么？', '{e} 怎么化简？', '{e} 等于多少？',
      '{e} = ____', '{e} 化成最简根式是什么？', '根式 {e} 化简得什么？', '已知 {e}，化简。', '{e} 能化简成什么？', '将 {e} 化简后得到多少？', '二次根式 {e} 怎样化简？',
    ],
    held: ['{e} 最简可以写成什么？', '把 {e} 化为最简的根式。', '{e} 的最简结果是几？'],
  },
};
