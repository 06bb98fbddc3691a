import type { Asks } from '../exercise.ts';

/** `a` to the power of `n`. */
export const powerInWords: Asks = {
  en: {
    commands: [
      '<find|compute|calculate|work out|evaluate> [a] to the power of [n]', 'raise [a] to the power of [n]', 'raise [a] to the power [n]', '<find|compute> the power with base [a] and exponent [n]', '<find|calculate> the value of [a] to the power of [n]',
      'multiply [a] by itself so that there are [n] factors', 'work out the [n]th power of [a]', '<find|give> [a] with the exponent [n]', '<calculate|evaluate> the power [a] to the [n]', 'take [a] to the [n]th power',
      'write [a] to the power of [n] as an ordinary number', 'multiply one by [a] again and again, [n] times', 'evaluate the power whose exponent is [n] and whose base is [a]', 'use [n] as the exponent of [a] and work it out', 'find the product of [n] numbers that are all [a]', '<explain|show> how to raise [a] to the power of [n]',
      'say how much [a] to the power of [n] is', 'write [a] down [n] times with times signs between and calculate it', 'let [n] be the exponent and [a] the base and evaluate', 'put [a] to the power [n]',
      'work [a]^[n] out for me', 'write out [a]^[n] as a plain number', 'evaluate [a] ^ [n]', 'use repeated multiplication to get [a]^[n]', 'find pow([a], [n])', 'count how many paths there are through [n] forks with [a] ways at each', 'let a number that starts as one become [a] times as big, [n] times running', 'tell me how much [a]^[n] is', 'show that you know what [a] with the exponent [n] means and work it out',
    ],
    questions: [
      'What is [a] to the power of [n]?', '[a] to the power of [n]', 'what is [a] to the power [n]', 'What do you get when you raise [a] to the power of [n]?', 'How much is [a] to the power of [n]?', 'What number is [a] to the power of [n]?', '[a] raised to the power of [n]', 'Base [a], exponent [n]. What is the power?',
      'What is the [n]th power of [a]?', '[a] to the [n]th power', 'What is [a] to the [n]?', 'How much is [a] multiplied by itself, [n] factors in all?', 'What is the value of [a] raised to the power [n]?',
      'The base is [a] and the exponent is [n]. Find the power.', 'If [a] is raised to the power of [n], what is the result?', '[n]th power of [a] = ?', 'power: base [a], exponent [n]',
      '[a] is taken as a factor [n] times. What is the product?',
      'With [a] as the base and [n] as the exponent, which number is the power?', 'The exponent is [n], the base [a]: what is the value?', 'exponent [n], base [a], value?', 'If [n] copies of [a] are multiplied together, what comes out?', 'Write [a] down [n] times and multiply everything. What do you get?',
      '[a] with a small [n] at the top right is which number?', 'The number [a] carries the exponent [n]. What is its value?', 'When [a] stands [n] times in a product and nothing else does, how big is that product?', '[name] types [a], presses the power key and types [n]. What does the calculator show?',
      'Every day a number becomes [a] times as big. It starts at one. How big is it after [n] days?', 'A code has [n] places, and for each place there are [a] signs. How many codes are there?', 'Start with one and multiply by [a], [n] times over. Where do you end?', 'What is [a] to the [n] equal to?', '[a] to the exponent [n]',
      '[a] to the [n] is', 'whats [a] to the power of [n]', 'how do i get [a] to the power of [n]', 'to the power of [n], [a] is how much', 'i need [a] raised to the power [n]', '[name] has to raise [a] to the power of [n]. What should [name] write?', 'Which number do you reach by raising [a] to the power [n]?',
      'power of [a] with exponent [n]?', 'Take [a] as the base. Let the exponent be [n]. What is the value?', 'One letter goes to [a] people, each of them sends it to [a] others, and so on. How many letters are sent in round [n]?',
      '[a]^[n]', '[a]^[n] = ?', '[a]^[n] =', '[a] ^ [n]', '[a]**[n]', 'pow([a], [n])', 'What is [a]^[n]?', 'How much is [a]^[n]?', 'What does [a]^[n] come to?', '[a]^[n] makes what?', 'whats [a]^[n]', '[a]^[n] is how much', 'Work out [a]^[n].', 'Could you work out [a]^[n] for me?', 'I need [a]^[n] as an ordinary number.', 'The value of [a]^[n] is wanted.', '[a]^[n], please.', 'What does [a] to the power of [n] come to?', '[a] to the power of [n] makes what?', 'Could you raise [a] to the power [n] for me?', 'I have to know how much [a] to the power of [n] is.', 'My calculator has no key for [a]^[n]. What is it?', 'Write one, multiply by [a], and again by [a], until you have done it [n] times. What do you have?', 'A lock has [n] wheels with [a] letters on each. How many settings does it have?', 'At each of [n] forks a path splits into [a]. How many paths are there at the end?',
      'A sheet is cut into [a] pieces, every piece into [a] again, and so on, [n] rounds in all. How many pieces are there?', 'One cell becomes [a] cells each hour. How many cells come from it in [n] hours?', 'A quiz has [n] questions with [a] choices each. In how many ways can it be filled in?', 'in python, [a]**[n] prints what',
    ],
    held: ['A power has the base [a] and the exponent [n]. How large is it?', 'Multiply [n] factors of [a]. What is the result?', 'How much do we get for [a] raised to [n]?'],
  },
  zh: {
    commands: [
      '<求|计算|算出> [a] 的 [n] 次方', '<求|计算> [a] 的 [n] 次幂', '算一算 [a] 的 [n] 次方是多少', '求 [a] 的 [n] 次方的值', '算出 [a] 的 [n] 次幂', '计算底数为 [a]、指数为 [n] 的幂',
      '写出 [a] 的 [n] 次方的结果', '求以 [a] 为底、[n] 为指数的幂', '把 [a] 乘方，指数是 [n]', '求 [n] 个 [a] 的积',
      '把 [a] 的 [n] 次方写成普通的数', '把 [n] 个 [a] 乘在一起，写出积', '取 [a] 作底、[n] 作指数，求值', '说出 [a] 的 [n] 次方等于几', '按乘方的意义求 [a] 的 [n] 次方', '讲讲 [a] 的 [n] 次方怎么求', '求指数是 [n]、底数是 [a] 的幂', '用计算器验证之前，先手算 [a] 的 [n] 次方',
      '帮我算出 [a]^[n]', '把 [a]^[n] 写成普通的数', '计算 [a]^[n]', '求 pow([a], [n])', '求出 [a]^[n] 的值', '求 [n] 个路口、每处 [a] 条岔路一共有几种走法', '解释 [a]^[n] 的意思并算出它',
    ],
    questions: [
      '[a] 的 [n] 次方是多少？', '[a] 的 [n] 次方等于多少？', '[a] 的 [n] 次幂等于多少？', '[a]的[n]次方', '底数 [a]，指数 [n]，幂是多少？', '[a] 的 [n] 次方得多少？', '请问 [a] 的 [n] 次方是几？',
      '底数为 [a]，指数为 [n] 的幂等于多少？', '[a] 的 [n] 次方 = ____', '[n] 个 [a] 连乘是多少？', '[a] 自乘，共 [n] 个因数，积是多少？', '以 [a] 为底、[n] 为指数的幂是几？', '[a] 取 [n] 次幂得多少？', '[a] 的 [n] 次幂是几？', '算 [a] 的 [n] 次方',
      '指数为 [n]，底数为 [a]，求幂的值。', '[a] 的右上角写着 [n]，它的值是多少？', '用 [a] 作底，用 [n] 作指数，得到的幂是多少？', '从 1 开始，每次乘 [a]，乘了 [n] 次以后是多少？', '密码有 [n] 位，每一位有 [a] 种选法，一共有几种密码？', '一个数每天变为原来的 [a] 倍，开始时是 1，[n] 天后是多少？', '在计算器上按 [a] 的 [n] 次方，会显示什么数？', '[name]要算 [a] 的 [n] 次方，应该得几？', '把 [a] 写 [n] 遍，全部乘起来，积是多少？', '[a] 的 [n] 次方怎么算', '乘方：底数 [a]，指数 [n]',
      '求 [a] 的 [n] 次幂的值。', '[n] 个因数都是 [a]，它们的积是几？', '当指数取 [n] 时，以 [a] 为底的幂等于什么？', '若把 [a] 乘方到 [n] 次，得数是多少？', '哪个数等于 [a] 的 [n] 次方？', '[a] 的 [n] 次乘方的值为____。',
      '[a]^[n]', '[a]^[n] = ?', '[a]^[n] 等于多少？', '[a]^[n] 是几', '[a]^[n]，帮我算一下吧。', '[a]^[n]，得多少呀', '[a]**[n]', '求 [a]^[n]。', '请问 [a]^[n] 是多少？', '我需要 [a]^[n] 的值。', '计算器上没有乘方键，[a]^[n] 是几？', '[a] 的 [n] 次方，帮我算一下吧。', '能帮我算 [a] 的 [n] 次方吗？', '[a] 的 [n] 次方，一共得多少呀', '锁上有 [n] 个转轮，每个转轮有 [a] 个字母，能设出几种密码？', '每个路口分成 [a] 条路，过了 [n] 个路口，一共有几条路？', '一张纸剪成 [a] 块，每块再剪成 [a] 块，这样剪 [n] 轮，共有几块？', '一个细胞每小时变成 [a] 个，[n] 小时后由它变成几个？', '有 [n] 道题，每题 [a] 个选项，一共有几种填法？', '先写 1，乘 [a]，再乘 [a]，一共乘 [n] 次，写出的是几？',
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
      '<explain|show> how to square [a]', 'say what [a] squared is', 'multiply [a] with the same number once more', 'find the number whose square root is [a]', 'write [a] times [a] as one number', 'figure out the square of [a]', 'evaluate [a] squared', 'find how many chairs stand in [a] rows of [a]',
      'give [a] the exponent two and work it out',
      'work [a]^2 out for me', 'work out [a]²', 'evaluate [a]^2', 'write out [a]^2 as a plain number', 'tell me how much [a] squared is', 'find pow([a], 2)', 'count the fields of a board with [a] rows and [a] columns', 'find the number that is [a] once it is divided by [a]',
    ],
    questions: [
      'What is [a] squared?', 'What is the square of [a]?', '[a] squared', 'what is [a] squared', 'How much is [a] squared?', 'Square of [a] = ?', 'What do you get when you square [a]?', 'A square has sides of [a] cm. What is its area?',
      'What is [a] times [a]?', 'How much is the square of [a]?', '[a] times itself is what?', 'What is the second power of [a]?', 'A square room is [a] m wide. How many square meters is the floor?',
      'The side of a square is [a]. What is the area?', '[a], squared, is ?', 'Each side of a square tile is [a] cm long. How large is its area in square cm?', 'If you multiply [a] by [a], what do you get?',
      'There are [a] rows of [a] chairs. How many chairs are there?',
      'Which number is the square of [a]?', 'Two equal numbers, both [a], have which product?', '[a] to the second power = ?', '[a] to the power of two is how much', 'A board has [a] rows with [a] little squares in each. How many little squares is that?', 'In a garden [a] trees stand in each of [a] rows. How many trees are there?',
      '[name] buys [a] things for [a] dollars each. How much does [name] pay?', 'Each of [a] children brings [a] nuts. How many nuts are there?', 'whats the square of [a]', 'how do i square [a]', 'square: [a]', 'My number has the square root [a]. What is my number?', 'Of which number is [a] the square root?',
      'Which number do we have to take the square root of to get [a]?', 'With the exponent two, what does [a] become?', 'When [a] is squared, which number appears?', '[name] squares [a]. What should [name] get?', '[a] times the same number again: how much is that?',
      'On a calculator [name] types [a] and presses the square key. What is shown?', 'The square of [a] is wanted.', 'The base is [a] and the exponent is two: what is the value?', 'A floor is [a] tiles long and just as wide. How many tiles are in it?',
      '[a]^2', '[a]²', '[a]^2 = ?', '[a]² = ?', '[a]^2 =', '[a]**2', 'What is [a]^2?', 'What is [a]²?', 'How much is [a]²?', 'What does [a] squared come to?', '[a] squared makes what?', '[a] x [a] is how much', 'whats [a]^2', 'whats [a] squared', 'Could you square [a] for me?', 'I need the square of [a].', 'I have to know how much [a]² is.', '[a] squared, please.', 'Work out [a]^2.', 'The value of [a]² is wanted.', 'sq of [a]', '[a] to the 2nd', 'sqrt of what is [a]?', 'A class of [a] plays so that each child throws [a] balls. How many throws are there?', '[a] buses come, each with [a] people in it. How many people come?', 'For [a] weeks [name] saves [a] dollars a week. How much is saved?', 'A quilt is [a] patches wide and [a] patches high. How many patches is it made of?', 'Divided by [a], my number is [a] again. What is my number?',
      'On each of [a] days [name] writes down the number [a]. What do these numbers add up to?', 'the square of [a], how do you do that and what is it',
    ],
    held: ['[a] is multiplied by itself. What is the result?', 'How large is the square of the number [a]?', 'A square field is [a] m long. How many square meters is it?'],
  },
  zh: {
    commands: [
      '<求|计算|算出> [a] 的平方', '求 [a] 的二次方', '算一算 [a] 的平方是多少', '求数 [a] 的平方', '计算 [a] 的二次幂', '把 [a] 平方',
      '求 [a] 乘 [a] 的积', '求边长为 [a] 厘米的正方形的面积', '写出 [a] 的平方', '求 [a] 自乘的积',
      '说出 [a] 的平方是几', '把 [a] 与同一个数相乘', '求算术平方根为 [a] 的数', '把 [a] 的平方写成一个数', '讲讲怎样求 [a] 的平方', '算 [a] 行 [a] 列一共有几个', '求两个 [a] 的乘积', '取 [a] 的平方',
      '帮我算出 [a]^2', '计算 [a]²', '求 [a]^2 的值', '把 [a]² 写成普通的数', '求除以 [a] 还得 [a] 的数', '数一数 [a] 行 [a] 列的方格',
    ],
    questions: [
      '[a] 的平方是多少？', '[a] 的平方等于多少？', '[a]的平方', '[a] 的二次方是几？', '[a] 的平方得多少？', '正方形的边长是 [a] 厘米，面积是多少平方厘米？', '请问 [a] 的平方是多少？',
      '[a] 乘 [a] 是多少？', '[a] 的平方 = ____', '正方形每边长 [a]，面积是几？', '一个正方形房间宽 [a] 米，面积是多少平方米？', '有 [a] 排椅子，每排 [a] 把，一共多少把？', '[a] 的二次幂等于多少？', '[a] 乘它自己是几？', '正方形边长为 [a] 分米，求面积。',
      '哪个数是 [a] 的平方？', '两个数都是 [a]，它们的积是几？', '[name]买了 [a] 样东西，每样 [a] 元，共付多少元？', '果园有 [a] 行树，每行 [a] 棵，一共几棵？', '[a] 个小朋友每人带来 [a] 颗坚果，一共有几颗？', '哪个数的算术平方根是 [a]？', '我的算术平方根是 [a]，我是几？', '如果把 [a] 平方，会得到什么数？', '[a] 的平方怎么算', '[a] 平方一下是多少', '平方：[a]', '底数是 [a]，指数是 2，值为多少？', '棋盘有 [a] 行 [a] 列，共多少格？', '[a] 的 2 次方等于几？',
      '地面铺了 [a] 排砖，每排也是 [a] 块，用了多少块砖？', '按下平方键之前屏幕上是 [a]，之后是多少？', '求 [a] 的平方的值。',
      '[a]^2', '[a]²', '[a]² = ?', '[a]^2 等于多少？', '[a]² 是几', '[a]²，帮我算一下吧。', '求 [a]^2。', '请问 [a]² 是多少？', '能帮我算 [a] 的平方吗？', '[a] 的平方，得多少呀', '我需要 [a] 的平方。', '一个数除以 [a]，商还是 [a]，这个数是几？', '[a] 辆车，每辆坐 [a] 人，一共坐几人？', '[name]每周存 [a] 元，存了 [a] 周，存了几元？', '被子由 [a] 行 [a] 列布块拼成，一共几块？', '[a] 个人每人投 [a] 次球，一共投几次？', '[a] 层架子，每层 [a] 罐，一共几罐？', '什么数开平方后是 [a]？', '[a] × [a] 是几', '两个一样的数 [a] 相乘是几', '替我算 [a] 的平方，谢谢', '[a] 天里每天写 [a] 个字，一共写几个字？',
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
      '<explain|show> how to cube [a]', 'say what [a] cubed is', 'square [a] and multiply by [a] once more', 'find the number whose cube root is [a]', 'write [a] times [a] times [a] as one number', 'figure out the cube of [a]', 'evaluate [a] cubed', 'give [a] the exponent three and work it out',
      'find how many small cubes make a cube of edge [a]',
      'work [a]^3 out for me', 'work out [a]³', 'evaluate [a]^3', 'write out [a]^3 as a plain number', 'tell me how much [a] cubed is', 'find pow([a], 3)', 'count the small cubes in a block that is [a] of them wide, deep and high',
    ],
    questions: [
      'What is [a] cubed?', 'What is the cube of [a]?', '[a] cubed', 'what is [a] cubed', 'How much is [a] cubed?', 'Cube of [a] = ?', 'What do you get when you cube [a]?',
      'What is [a] times [a] times [a]?', 'The third power of [a] is how much?', 'The edge of a cube is [a] cm. What is its volume in cubic cm?', 'How much is the cube of [a]?', '[a], cubed, is ?',
      'A box is [a] long, [a] wide and [a] high. What is its volume?', 'If [a] is multiplied by itself and then by [a] again, what comes out?', '[a] to the third = ?',
      'Which number is the cube of [a]?', '[a] to the power of three is how much', '[a] boxes hold [a] bags each, and in every bag are [a] sweets. How many sweets is that?', 'A big cube is [a] small cubes long, wide and high. Of how many small cubes is it made?',
      'A house has [a] floors, each floor [a] rooms, each room [a] windows. How many windows are there?', 'whats [a] cubed', 'how do i cube [a]', 'cube: [a]', 'My number has the cube root [a]. What is my number?', 'Of which number is [a] the cube root?', 'When [a] is cubed, which number appears?',
      '[name] cubes [a]. What should [name] get?', 'The cube of [a] is wanted.', 'With the exponent three, what does [a] become?', 'Three equal numbers, each of them [a], have which product?', '[a] by [a] by [a]', 'Square [a] and multiply the result by [a] once more. What do you get?',
      'The base is [a] and the exponent is three: what is the value?', 'On a calculator [name] raises [a] to the third power. What is shown?', 'In a crate there are [a] layers, in each layer [a] rows, in each row [a] cans. How many cans are in it?', '[a] times [a], and that times [a], is how much?',
      '[a]^3', '[a]³', '[a]^3 = ?', '[a]³ = ?', '[a]**3', 'What is [a]^3?', 'What is [a]³?', 'How much is [a]³?', 'What does [a] cubed come to?', '[a] cubed makes what?', 'whats [a]^3', 'Could you cube [a] for me?', 'I need the cube of [a].', 'I have to know how much [a]³ is.', '[a] cubed, please.', 'Work out [a]^3.', 'The value of [a]³ is wanted.', '[a] to the 3rd', 'cube root of what is [a]?', 'In each of [a] towns there are [a] schools with [a] buses each. How many buses are there?', '[a] cats each have [a] kittens, and each kitten has [a] toys. How many toys are there?', 'Divide me by [a] and you get [a] squared. What number am I?', '[a] squared, and that [a] times: how many?', 'A lock has three wheels with [a] signs on each. How many settings are there?', 'On [a] shelves stand [a] boxes each, with [a] pens in every box. How many pens?',
      'the cube of [a], how do you do that and what is it',
    ],
    held: ['Three factors of [a] are multiplied. What is the result?', 'How large is the cube of the number [a]?', 'Tell me the third power of [a].'],
  },
  zh: {
    commands: [
      '<求|计算|算出> [a] 的立方', '求 [a] 的三次方', '算一算 [a] 的立方是多少', '求数 [a] 的立方', '计算 [a] 的三次幂', '算出 [a] 的三次方',
      '求 [a] 乘 [a] 再乘 [a] 的积', '求棱长为 [a] 厘米的正方体的体积', '写出 [a] 的立方',
      '说出 [a] 的立方是几', '先把 [a] 平方，再乘 [a]', '求立方根为 [a] 的数', '把 [a] 的立方写成一个数', '讲讲怎样求 [a] 的立方', '取 [a] 的立方', '求三个 [a] 的积',
      '帮我算出 [a]^3', '计算 [a]³', '求 [a]^3 的值', '把 [a]³ 写成普通的数', '求 [a] 的平方的 [a] 倍',
    ],
    questions: [
      '[a] 的立方是多少？', '[a] 的立方等于多少？', '[a]的立方', '[a] 的三次方是几？', '[a] 的立方得多少？', '[a] 的三次方等于多少？', '请问 [a] 的立方是多少？',
      '[a] 乘 [a] 再乘 [a] 是多少？', '[a] 的立方 = ____', '正方体棱长 [a] 厘米，体积是多少立方厘米？', '正方体的棱长是 [a]，求体积。', '[a] 的三次幂是几？', '[a] 连续乘自己，共三个 [a]，积是多少？',
      '哪个数是 [a] 的立方？', '[a] 个箱子，每箱 [a] 袋，每袋 [a] 颗糖，一共多少颗糖？', '大正方体的长、宽、高都是 [a] 个小正方体，它由几个小正方体组成？', '一座楼有 [a] 层，每层 [a] 间房，每间 [a] 扇窗，共有几扇窗？', '哪个数的立方根是 [a]？', '我的立方根是 [a]，我是几？', '如果把 [a] 立方，会得到什么数？', '[a] 的立方怎么算', '立方：[a]', '底数是 [a]，指数是 3，值为多少？', '[a] 的 3 次方等于几？', '先求 [a] 的平方，再乘 [a]，得几？', '三个数都是 [a]，它们的积是多少？',
      '盒子里有 [a] 层，每层 [a] 排，每排 [a] 罐，一共多少罐？', '[name]要求 [a] 的立方，应该写几？', '求 [a] 的立方的值。', '[a] 立方一下是几',
      '[a]^3', '[a]³', '[a]³ = ?', '[a]^3 等于多少？', '[a]³ 是几', '[a]³，帮我算一下吧。', '求 [a]^3。', '请问 [a]³ 是多少？', '能帮我算 [a] 的立方吗？', '[a] 的立方，得多少呀', '我需要 [a] 的立方。', '[a] 的平方再扩大 [a] 倍是几？', '[a] 个镇，每镇 [a] 所学校，每校 [a] 辆校车，一共几辆？', '[a] 只猫各有 [a] 只小猫，每只小猫有 [a] 个玩具，玩具一共几个？', '三个转轮的锁，每个转轮有 [a] 个符号，能设几种密码？', '[a] 层架子各放 [a] 盒，每盒 [a] 支笔，一共几支？', '一个数除以 [a] 得 [a] 的平方，这个数是几？', '什么数开立方后是 [a]？', '替我算 [a] 的立方，谢谢', '大方块每边 [a] 个小方块，拆开来有几个小方块？', '[a] 栋楼各 [a] 层，每层 [a] 户，一共几户？',
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
      'shorten {e} to one power', 'make one power out of {e}', 'gather the exponents of {e}', 'do the exponent arithmetic in {e}', '<explain|show> how to simplify {e}', 'find a shorter way to write {e}', '<merge|join> the powers in {e}', 'turn {e} into one power', 'tidy up the exponents in {e}',
      'help me simplify {e}', 'work {e} down to one power for me', 'get rid of all exponents but one in {e}', 'rewrite {e} so that only one exponent is left', 'show what {e} comes to as a power', 'count up the exponents in {e} by the rules and give the power', 'take {e}, apply the index laws, and write one power',
    ],
    questions: [
      '{e}', '{e} = ?', 'Simplify: {e}', 'What is {e} simplified?', 'What is {e} as a single power?', 'How do you simplify {e}?', 'Which power is {e}?', '{e} as one power',
      'How is {e} written as one power?', 'What power do you get from {e}?', '{e}, simplify', 'What is {e} by the exponent laws?', 'What is the exponent when {e} is written as one power? Give the power.',
      'Given {e}, write it as a single power.', 'By the rules for exponents, {e} = ?', '{e} in one power',
      'If the exponents in {e} are put together, what is <left|the result>?', 'How can {e} be written with just one exponent?', 'With the rules for powers, what does {e} turn into?', 'On the board stands {e}. Which power may replace it?', '[name] wants to shorten {e}. What should [name] write?',
      '{e} can be written as one power. Which?', 'The exponents in {e} can be combined. What comes out?', 'What happens to the exponents in {e}? Give the result.', '{e} is too long. How can it be written shorter?', 'simplify this pls {e}', '{e} as short as possible', '{e} exponent rules', 'powers: {e}',
      'how do i combine the exponents in {e}', 'laws of exponents: {e}', 'Using the exponent laws, simplify {e}.', 'Written as one power, {e} is ___.', 'What is another way to write {e}, with one exponent only?', 'When the exponents are worked out, {e} becomes what?', 'Give the power that has the same value as {e}.',
      'whats {e} simplified', 'Express in index form: {e}', 'Leave your answer as a power: {e}',
      'What does {e} come to as one power?', 'Could you simplify {e} for me?', 'I need {e} as a single power.', 'I have {e} and want just one power.', '{e}, please simplify.', '{e} = one power, which?', '{e} as a power?', 'So {e} is the same as which power?', 'Do I add or multiply the exponents in {e}? Show the power that results.', 'My homework says "simplify {e}". What should be there at the end?', '{e}, what power is that', 'what power is {e}', 'Is there one power that is equal to {e}?', '{e} with one exponent?', 'index laws: {e}', 'Base and exponent, please, for {e} as one power.', 'How short can {e} be made?', 'Suppose the rules for exponents are used on {e}. Which power comes out?', '{e}: add, subtract or multiply the exponents, then give the power.', '[name] wrote {e}. The teacher wants a single power. Which one?', 'Once {e} has been simplified, what power do we have?',
      'One base, one exponent: {e} = ?', 'My child has to write {e} as one power. What is it?', 'I want {e} shorter, as a power.',
    ],
    held: ['Bring {e} into its simplest form.', 'Which single power equals {e}?', 'Apply the laws of powers to {e}.'],
  },
  zh: {
    commands: [
      '化简 {e}', '计算 {e}', '把 {e} 写成一个幂', '用幂的运算法则化简 {e}', '将 {e} 化成幂的形式', '<求|算出> {e} 的结果', '合并 {e} 中的幂',
      '按指数法则化简 {e}', '写出 {e} 化成一个幂的结果', '把 {e} 合成一个幂', '运用幂的运算性质计算 {e}',
      '把 {e} 的指数合并', '把 {e} 写得简短些', '整理 {e}', '讲讲 {e} 怎么化简', '将 {e} 写成只有一个指数的式子', '利用指数性质化简 {e}', '把 {e} 变为一个幂',
      '帮我化简 {e}', '把 {e} 并成一个幂', '写出与 {e} 相等的一个幂', '化简 {e}，只留一个指数', '替我把 {e} 化成一个幂', '按同底数幂和幂的乘方的法则做 {e}', '写出 {e} 化简后的幂',
    ],
    questions: [
      '{e}', '{e} = ?', '化简：{e}', '计算：{e}', '{e} 等于什么？', '{e} 化简后是什么？', '{e} 的结果是多少？', '{e} 写成一个幂是什么？',
      '{e} = ____', '{e} 合并成一个幂是什么？', '根据指数法则，{e} 等于什么？', '{e} 怎么化简？', '幂的运算：{e}', '{e} 用一个幂表示是什么？', '已知 {e}，把它写成一个幂。',
      '{e} 怎样写成一个幂？', '{e} 的指数合起来以后是什么？', '运用幂的性质，{e} 变成什么？', '{e} 可以简写成什么？', '黑板上写着 {e}，用一个幂怎么表示？', '[name]要化简 {e}，应该写什么？', '{e} 化简一下', '{e} 太长了，怎么写短一些？', '指数运算：{e}', '利用指数的运算性质，求 {e}。', '{e} 结果写成幂的形式。', '{e} 化简得____。', '{e} 里的指数怎么处理？结果是什么？', '求 {e} 的化简结果。', '式子 {e} 和哪个幂相等？', '只留一个指数，{e} 应写成什么？', '幂的题：{e}',
      '能帮我化简 {e} 吗？', '{e} 化简，麻烦了', '{e} 是哪个幂？', '我有 {e}，想写成一个幂，怎么写？', '{e} 里指数该加还是该乘？写出得到的幂。', '作业要求化简 {e}，最后写什么？', '{e}，写成一个幂', '{e} 能不能写成一个幂？写出来。', '{e} 化成幂的形式得几？', '指数法则题，{e}', '{e} 就是什么幂', '对 {e} 用幂的法则，得出哪个幂？', '[name]写了 {e}，老师只要一个幂，该写哪个？', '一个底数，一个指数：{e} = ?', '{e} 做完以后剩下的幂是什么？', '指数相加、相减还是相乘：{e}，写出结果', '孩子的作业：把 {e} 写成一个幂', '我想把 {e} 写短，怎么写？',
    ],
    held: ['{e} 可以化成哪个幂？', '按幂的运算法则，{e} 得到什么？', '把 {e} 化为最简形式。'],
  },
};
