import type { Asks } from '../exercise.ts';

/** The square root of `a`. */
export const squareRoot: Asks = {
  en: {
    commands: ['<find|compute|calculate|work out|evaluate> {e}', '<find|compute|calculate|work out|determine> the square root of [a]', 'take the square root of [a]', 'take the root of [a]', '<find|get> the positive square root of [a]', 'find the number whose square is [a]', 'simplify {e}'],
    questions: ['{e}', '{e} = ?', 'What is {e}?', 'What is the square root of [a]?', 'square root of [a]', 'what is the root of [a]', 'How much is the square root of [a]?', 'Which positive number squared is [a]?', 'A square has an area of [a] square meters. How long is its side?'],
    held: ['Which positive number times itself makes [a]?', 'How long is the side of a square whose area is [a]?', 'The square of a positive number is [a]. Which number is it?'],
  },
  zh: {
    commands: ['<求|计算|算出> {e}', '<求|计算|算出> [a] 的算术平方根', '求 [a] 的正的平方根', '给 [a] 开平方', '把 [a] 开平方', '求 {e} 的值', '化简 {e}'],
    questions: ['{e}', '{e} = ?', '{e} 等于多少？', '{e} 是多少？', '[a] 的算术平方根是多少？', '根号 [a] 等于多少？', '根号[a]是多少？', '哪个正数的平方是 [a]？', '正方形的面积是 [a] 平方米，边长是多少米？', '已知正方形面积是 [a]，边长是几？'],
    held: ['哪个正数乘自己得 [a]？', '[a] 开平方得几？', '一个正数的平方等于 [a]，这个数是几？'],
  },
};

/** The cube root of `a`. */
export const cubeRoot: Asks = {
  en: {
    commands: ['<find|compute|calculate|work out|determine> the cube root of [a]', 'take the cube root of [a]', 'find the number whose cube is [a]', 'get the third root of [a]', 'give the cube root of [a]'],
    questions: ['Cube root of [a] = ?', 'What is the cube root of [a]?', 'cube root of [a]', 'How much is the cube root of [a]?', 'Which number cubed is [a]?', 'what is the third root of [a]', 'A cube has a volume of [a]. How long is its edge?'],
    held: ['Which number has the cube [a]?', 'How long is the edge of a cube whose volume is [a]?', 'The cube of a number is [a]. Which number is it?'],
  },
  zh: {
    commands: ['<求|计算|算出> [a] 的立方根', '给 [a] 开立方', '把 [a] 开立方', '求 [a] 的三次方根', '算一算 [a] 的立方根'],
    questions: ['[a] 的立方根', '请问 [a] 的立方根是几？', '[a] 的立方根是多少？', '哪个数的立方是 [a]？', '[a] 的立方根等于几？', '三次根号 [a] 等于多少？'],
    held: ['哪个数连乘三次得 [a]？', '[a] 开立方得几？', '一个数的立方等于 [a]，这个数是几？'],
  },
};

/** An expression with roots, `e`, to be simplified. */
export const simplifyRoots: Asks = {
  en: {
    commands: ['simplify {e}', 'simplify the expression {e}', 'simplify the root {e}', 'write {e} in simplest <form|radical form>', 'express {e} in simplest form', 'reduce {e} to simplest radical form', '<find|work out|compute> {e} and simplify', 'bring {e} to its simplest form'],
    questions: ['{e}', '{e} = ?', 'Simplify: {e}', 'What is {e} simplified?', 'What is the simplest form of {e}?', 'How do you simplify {e}?', 'What is {e} in simplest radical form?', '{e} in simplest form'],
    held: ['Make {e} as simple as possible.', 'Which is the simplest way to write {e}?', 'Which shorter expression is equal to {e}?'],
  },
  zh: {
    commands: ['化简 {e}', '把 {e} 化简', '将 {e} 化成最简二次根式', '计算 {e}', '化简根式 {e}', '把 {e} 写成最简形式', '<求|算出> {e} 的最简结果'],
    questions: ['{e}', '{e} = ?', '化简：{e}', '计算：{e}', '{e} 化简后是多少？', '{e} 的最简形式是什么？', '{e} 怎么化简？', '{e} 等于多少？'],
    held: ['{e} 最简可以写成什么？', '把 {e} 化为最简的根式。', '{e} 的最简结果是几？'],
  },
};
