import type { Asks } from '../exercise.ts';

/** The square root of `a`. */
export const squareRoot: Asks = {
  en: {
    commands: [
      '<find|compute|calculate|work out|evaluate> {e}', '<find|compute|calculate|work out|determine> the square root of [a]', 'take the square root of [a]', 'take the root of [a]', '<find|get> the positive square root of [a]', 'find the number whose square is [a]', 'simplify {e}',
      '<give|state> the root of [a]', 'undo the square: find what was squared to give [a]', 'find the side of a square with the area [a]', '<extract|draw> the square root of [a]',
      'find the positive number that was squared to give [a]', 'write the square root of [a] as a whole number', 'say how much the square root of [a] is', '<explain|show> how to take the square root of [a]', 'find two equal positive numbers with the product [a] and name one', 'work backwards from the square [a] to its positive root',
      'name the positive root of [a]', 'evaluate the square root of [a]', 'find which positive number squared is [a]',
      'work {e} out for me', 'tell me the square root of [a]', 'find how wide a square rug of [a] square feet is', 'reverse the squaring that gave [a], with a positive start', 'put [a] dots into a square and say how many are along one side', 'help me with the square root of [a]', 'tell what {e} comes to',
    ],
    questions: [
      '{e}', '{e} = ?', 'What is {e}?', 'What is the square root of [a]?', 'square root of [a]', 'what is the root of [a]', 'How much is the square root of [a]?', 'Which positive number squared is [a]?', 'A square has an area of [a] square meters. How long is its side?',
      'sqrt of [a]', 'The square root of [a] is what number?', 'What number squared gives [a]?', 'The area of a square is [a]. What is its side?', 'A square garden covers [a] square meters. How wide is it?',
      'If a positive number squared is [a], what is the number?', 'root of [a] = ?', 'What positive number multiplied by itself is [a]?', 'What is the positive root of [a]?', '[a] is the square of which positive number?',
      '[a] chairs stand in a square, as many rows as chairs in a row. How many rows are there?', 'Take the square root of [a]. What do you get?',
      'Squaring my positive number gives [a]. What is my number?', '[name] squares a positive number and gets [a]. What was the number?', 'Two equal positive numbers have the product [a]. How large is each?', 'Under the root sign stands [a]. What is the value of the root?', 'If you press the root key after typing [a], what is shown?',
      'When the square root of [a] is taken, which number appears?', 'sqrt [a]', 'root of [a]?', 'whats the square root of [a]', 'how do i find the square root of [a]', 'i need the square root of [a]', 'The square root of [a] is wanted.', '[a] soldiers stand in as many rows as there are soldiers in each row. How many rows is that?',
      '[a] square tiles are laid as one large square. How many tiles are along one edge?', 'Of the number [a], find the square root.', 'For which positive number is the square equal to [a]?', 'Which positive number must be squared to get [a]?', 'By squaring we got [a]. From which positive number did we start?',
      'The root of [a] equals ___.', 'Each child pays as many dollars as there are children, [a] dollars in all. How many children are there?', 'Square root, [a], value?',
      'What does {e} come to?', '{e} makes what?', 'Could you work {e} out for me?', 'I need {e} as a whole number.', '{e}, please.', '{e} is how much?', 'the value of {e}, how do I get it', 'What does the square root of [a] come to?', 'Could you take the root of [a] for me?', 'I need to know the square root of [a].', 'The root of [a], please.', '[a] under a root, how much is that', 'Which positive n has n times n equal to [a]?', 'sqrt([a]) prints what?', '[a] tiles of one meter each way cover a square floor. How wide is the floor in meters?', 'A chessboard of another land has [a] fields, as many rows as columns. How many rows has it?', '[name] plants [a] trees in rows, with as many rows as trees in a row. How many rows are there?', 'In a dance [a] people form a full square. How many people are in the first row?',
      'Some children give each other one card and keep one each, so every child has as many cards as there are children, [a] in all. How many children are there?', 'Divide [a] by my positive number and my number comes out. What is it?', 'what times itself is [a], positive of course',
    ],
    held: ['Which positive number times itself makes [a]?', 'How long is the side of a square whose area is [a]?', 'The square of a positive number is [a]. Which number is it?'],
  },
  zh: {
    commands: [
      '<求|计算|算出> {e}', '<求|计算|算出> [a] 的算术平方根', '求 [a] 的正的平方根', '给 [a] 开平方', '把 [a] 开平方', '求 {e} 的值', '化简 {e}',
      '求面积为 [a] 的正方形的边长', '写出 [a] 的算术平方根', '求平方等于 [a] 的正数', '算 [a] 开方的结果',
      '求根号 [a]', '说出根号 [a] 等于几', '给 [a] 开根号', '讲讲怎样给 [a] 开平方', '找出平方为 [a] 的正数', '由平方 [a] 倒推出原来的正数', '取 [a] 的算术平方根',
      '帮我算出 {e}', '帮我求 [a] 的算术平方根', '求 [a] 个圆点排成方阵时一行的个数', '求用 [a] 除以它还得它自己的正数',
    ],
    questions: [
      '{e}', '{e} = ?', '{e} 等于多少？', '{e} 是多少？', '[a] 的算术平方根是多少？', '根号 [a] 等于多少？', '根号[a]是多少？', '哪个正数的平方是 [a]？', '正方形的面积是 [a] 平方米，边长是多少米？', '已知正方形面积是 [a]，边长是几？',
      '[a] 的算术平方根是____', '[a] 开方是多少？', '平方是 [a] 的正数是几？', '什么正数的平方等于 [a]？', '一个正方形面积为 [a]，求边长。', '正方形花园占地 [a] 平方米，边长几米？', '根号下 [a] 是多少？', '[a] 是哪个正数的平方？', '某正数乘以自身是 [a]，求这个数。',
      '我是正数，我的平方是 [a]，我是谁？', '[name]把一个正数平方后得到 [a]，原来的数是多少？', '两个相同的正数相乘得 [a]，每个数是几？', '根号里面是 [a]，它的值是多少？', '输入 [a] 再按根号键，显示什么？', '[a] 的算术平方根怎么求', '[a] 开根号是多少', '[a] 开根号', '算术平方根：[a]', '[a] 名士兵排成方阵，行数与每行人数相同，一共几行？', '用 [a] 块方砖拼成一个大正方形，一条边上有几块？', '每人出的钱数与人数一样多，共 [a] 元，有多少人？', '什么正数平方以后是 [a]？', '[a] 由哪个正数平方得来？', '求根号 [a] 的值。',
      '若某个正数的平方为 [a]，则该正数为____。',
      '{e}，帮我算一下吧。', '{e}，得多少呀', '{e} 是几？', '能帮我算 {e} 吗？', '我需要 {e} 的值。', '请问根号 [a] 是几？', '能帮我给 [a] 开平方吗？', '根号 [a]，得多少呀', '[a] 除以一个正数，商还是这个数，它是几？', '[name]种了 [a] 棵树，行数和每行的棵数一样多，种了几行？', '[a] 人站成方阵，第一排有几人？', '棋盘一共 [a] 格，行数等于列数，有几行？', '正方形地毯用了 [a] 块边长 1 米的毯子拼成，地毯边长几米？', '多少的平方是 [a]？要正数。', '[name]把秘密的正数平方，得到 [a]，秘密的数是几？', '取一个正数，乘它自己，得到 [a]，取的是几？', '{e} 直接写得数', '替我算 {e}，谢谢', '[a] 的算术平方根，麻烦了', '谁的平方等于 [a]？谁是正数。', '老师问根号 [a]，我该说几？', '算术平方根要写几？数是 [a]',
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
      'find the number that was cubed to give [a]', 'write the cube root of [a] as a whole number', 'say how much the cube root of [a] is', '<explain|show> how to take the cube root of [a]', 'find three equal numbers with the product [a] and name one', 'work backwards from the cube [a] to its root', 'evaluate the third root of [a]',
      'find which number to the third power is [a]',
      'work the cube root of [a] out for me', 'tell me the cube root of [a]', 'reverse the cubing that gave [a]', 'help me with the cube root of [a]', 'stack [a] blocks to a cube and say how many layers it has',
    ],
    questions: [
      'Cube root of [a] = ?', 'What is the cube root of [a]?', 'cube root of [a]', 'How much is the cube root of [a]?', 'Which number cubed is [a]?', 'what is the third root of [a]', 'A cube has a volume of [a]. How long is its edge?',
      'What number to the third power is [a]?', 'The volume of a cube is [a]. What is its edge?', 'third root of [a] = ?', '[a] is the cube of which number?', 'If a number cubed is [a], what is the number?',
      'What number times itself times itself is [a]?', 'A cube holds [a] small cubes. How many lie along one edge?', 'The cube root of [a] is what?',
      'Cubing my number gives [a]. What is my number?', '[name] cubes a number and gets [a]. What was the number?', 'Three equal numbers have the product [a]. How large is each?', 'Under the cube root sign stands [a]. What is the value?', 'When the cube root of [a] is taken, which number appears?', 'cbrt [a]',
      'whats the cube root of [a]', 'how do i find the cube root of [a]', 'i need the third root of [a]', 'The cube root of [a] is wanted.', '[a] small cubes are built into one large cube. How many small cubes high is it?', 'Of the number [a], find the cube root.', 'Which number must be cubed to get [a]?',
      'By cubing we got [a]. From which number did we start?', 'The cube root of [a] equals ___.', 'Raised to the third power, a number is [a]. Find the number.', 'In a crate [a] cans stand in equally many layers, rows and columns. How many layers are there?', 'What do you get when you take the cube root of [a]?',
      'If you press the cube root key after typing [a], what is shown?', 'cube root, [a], value?',
      'What does the cube root of [a] come to?', 'The cube root of [a] makes what?', 'Could you take the cube root of [a] for me?', 'I need to know the cube root of [a].', 'The cube root of [a], please.', '[a] under a cube root, how much is that', 'Which n has n^3 equal to [a]?', 'n cubed is [a]. n is?', 'A cube of [a] blocks: how many blocks high is it?', 'A block of cheese in the form of a cube is cut into [a] equal small cubes. How many are along one edge?', 'Divide [a] by my number twice and my number is left. What is it?', 'what do i cube to get [a]', 'Some towns have as many schools each as there are towns, each school as many buses as there are towns, and that is [a] buses in all. How many towns are there?', 'cube root of [a] pls', 'A keen puzzler cubes a secret number and shows [a]. What is the secret?', 'The number [a] is somebody cubed. Who?',
      'Take a number, multiply by it, multiply by it again: [a]. Which number did you take?',
    ],
    held: ['Which number has the cube [a]?', 'How long is the edge of a cube whose volume is [a]?', 'The cube of a number is [a]. Which number is it?'],
  },
  zh: {
    commands: [
      '<求|计算|算出> [a] 的立方根', '给 [a] 开立方', '把 [a] 开立方', '求 [a] 的三次方根', '算一算 [a] 的立方根',
      '求体积为 [a] 的正方体的棱长', '写出 [a] 的立方根', '求立方等于 [a] 的数',
      '求三次根号 [a]', '说出 [a] 的立方根是几', '讲讲怎样给 [a] 开立方', '找出立方为 [a] 的数', '由立方 [a] 倒推出原来的数', '取 [a] 的立方根', '给 [a] 开三次方',
      '帮我求 [a] 的立方根', '帮我给 [a] 开立方', '求 [a] 个方块堆成正方体时的层数', '替我算 [a] 的立方根', '找一个数，用它自乘三个得 [a]', '求三次方后变成 [a] 的数',
    ],
    questions: [
      '[a] 的立方根', '请问 [a] 的立方根是几？', '[a] 的立方根是多少？', '哪个数的立方是 [a]？', '[a] 的立方根等于几？', '三次根号 [a] 等于多少？',
      '[a] 的立方根是____', '立方是 [a] 的数是几？', '正方体体积是 [a]，棱长是多少？', '什么数的三次方是 [a]？', '[a] 是哪个数的立方？', '[a] 开三次方是多少？', '如果一个数的立方是 [a]，这个数是多少？',
      '我的立方是 [a]，我是谁？', '[name]把一个数立方后得到 [a]，原来的数是多少？', '三个相同的数相乘得 [a]，每个数是几？', '立方根号里面是 [a]，它的值是多少？', '[a] 的立方根怎么求', '立方根：[a]', '[a] 个小正方体拼成一个大正方体，每条棱上有几个？', '什么数立方以后是 [a]？', '[a] 由哪个数立方得来？', '求三次根号 [a] 的值。', '若某数的三次方为 [a]，则该数为____。', '输入 [a] 再按立方根键，显示什么？', '要得到 [a]，应该把几立方？', '[a] 的三次方根是几', '体积 [a] 的正方体，棱有多长？',
      '[a] 罐饮料码成层数、行数、列数都相同的一堆，有几层？', '[a] 开三次根号得几',
      '[a] 的立方根，帮我算一下吧。', '[a] 的立方根，得多少呀', '能帮我给 [a] 开立方吗？', '我需要 [a] 的立方根。', 'n 的立方是 [a]，n 是几？', '用 [a] 个方块堆成正方体，堆了几层？', '[a] 除以一个数，再除以这个数，还剩这个数，它是几？', '一块正方体奶酪切成 [a] 个同样的小正方体，一条棱上有几个？', '多少的立方是 [a]？', '[name]把秘密的数立方，得到 [a]，秘密的数是几？', '取一个数，乘它，再乘它，得到 [a]，取的是几？', '[a] 是某数的立方，某数是几？', '[a] 的立方根，直接写得数', '谁的立方等于 [a]？', '[a] 开立方，麻烦了', '立方根要写几？数是 [a]', '老师问 [a] 的立方根，我该说几？', '[a] 是三个相同的数之积，那个数是几？',
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
      '<explain|show> how to simplify {e}', 'simplify {e} as far as you can', 'leave as little as possible under the root in {e}', 'move the squares out of the root in {e}', 'give {e} exactly, with roots', 'turn {e} into simplest radical form', 'simplify the radical {e}', 'work on {e} until nothing more can be simplified',
      'get {e} into simplest form', 'find the simplified form of {e}',
      'help me simplify {e}', 'work {e} out for me, with roots where they are needed', 'get {e} as short as you can', 'show what {e} comes to without decimals', 'do {e} and keep the roots exact',
    ],
    questions: [
      '{e}', '{e} = ?', 'Simplify: {e}', 'What is {e} simplified?', 'What is the simplest form of {e}?', 'How do you simplify {e}?', 'What is {e} in simplest radical form?', '{e} in simplest form',
      'How is {e} simplified?', '{e}, simplify', 'Given {e}, simplify the radicals.', 'What is {e} with the smallest possible radicand?', 'What does {e} simplify to?', 'The expression is {e}. Write it as simply as possible.',
      'simplest form of {e} = ?', 'If we simplify {e}, what do we get?', 'What is left when {e} is simplified?',
      'Pull out what you can: {e}', 'How far can {e} be simplified?', 'Can {e} be written with a smaller number under the root? Write it.', 'What is {e} in its shortest form?', 'On the board stands {e}. How is it written in simplest radical form?', '[name] wants to shorten {e}. What should [name] write?', 'whats {e} in simplest form',
      'simplify {e} pls', 'radicals: {e}', 'roots: {e}, simplify', 'how do i simplify {e}', 'With all squares taken out of the roots, what is {e}?', 'What does {e} look like once it is simplified?', '{e} simplified is ___.', 'Leave your answer in radical form: {e}', 'Give the exact value, no decimals: {e}', 'exact value of {e}?',
      'After simplifying, {e} is which expression?', 'Taking out square numbers, what becomes of {e}?', 'The root expression {e} is to be simplified.', 'What can {e} be simplified to?', 'Do not use decimals: what is {e}?', 'If nothing more can be taken out of the root, how is {e} written?', 'Work out {e} exactly.',
      'What does {e} come to, without decimals?', 'Could you simplify {e} for me?', 'I need {e} in simplest form.', '{e}, please simplify.', 'I have {e} and want it in simplest radical form.', '{e}, exactly', '{e} with roots, not decimals', 'My homework says "simplify {e}". What should be there at the end?', 'So what is {e} when it is simplified?', '{e}, how short can it get?', 'Is {e} already as simple as it can be? If not, simplify it.', 'Nothing but exact steps: {e}', '{e} exact form?', 'surds: {e}', 'Simplify the surd expression {e}.', 'Which square numbers can leave the roots in {e}? Write the result.', '[name] wrote {e}. The teacher wants the simplest form. What is it?', '{e}, simplified, with the steps?', 'Do not round {e}; simplify it.', 'Before simplifying: {e}. After: ___',
    ],
    held: ['Make {e} as simple as possible.', 'Which is the simplest way to write {e}?', 'Which shorter expression is equal to {e}?'],
  },
  zh: {
    commands: [
      '化简 {e}', '把 {e} 化简', '将 {e} 化成最简二次根式', '计算 {e}', '化简根式 {e}', '把 {e} 写成最简形式', '<求|算出> {e} 的最简结果',
      '写出 {e} 的最简根式', '把根号里的数尽量移出来：{e}', '整理根式 {e}', '求 {e} 化简的结果',
      '讲讲 {e} 怎么化简', '把 {e} 化到不能再化', '求 {e}，结果保留根号', '准确计算 {e}，不取近似值', '把 {e} 中能开方的部分开出来', '对根式 {e} 进行化简', '将 {e} 写成最简的样子',
      '帮我化简 {e}', '算 {e}，不要小数', '求 {e} 的准确结果，根号可以留着', '替我化简 {e}', '把 {e} 写到根号里最小', '精确计算 {e}',
    ],
    questions: [
      '{e}', '{e} = ?', '化简：{e}', '计算：{e}', '{e} 化简后是多少？', '{e} 的最简形式是什么？', '{e} 怎么化简？', '{e} 等于多少？',
      '{e} = ____', '{e} 化成最简根式是什么？', '根式 {e} 化简得什么？', '已知 {e}，化简。', '{e} 能化简成什么？', '将 {e} 化简后得到多少？', '二次根式 {e} 怎样化简？',
      '{e} 能化到多简？', '根号里还能移出什么：{e}', '{e} 化简一下', '黑板上写着 {e}，化简后怎么写？', '[name]要化简 {e}，应该写什么？', '{e} 的准确值是什么？', '不用小数，{e} 等于什么？', '二次根式：{e}', '根式化简：{e}', '把平方数都移到根号外，{e} 变成什么？', '{e} 化简得____。', '求 {e} 的化简结果。', '要使根号下的数最小，{e} 应写成什么？', '{e} 保留根号是多少？', '化到最简，{e} 是什么？', '{e} 如何化成最简？', '结果保留根号：{e}',
      '能帮我化简 {e} 吗？', '{e} 化简，麻烦了', '{e}，不要小数，等于什么？', '我需要 {e} 的最简形式。', '作业要求化简 {e}，最后写什么？', '{e}，准确值', '{e} 已经最简了吗？没有的话就化简。', '{e} 里哪些平方数能移到根号外？写出结果。', '带根号的题：{e}', '{e} 写得最短是什么？', '[name]写了 {e}，老师要最简形式，该写什么？', '{e} 做完以后是什么？要保留根号。', '{e} 的根号里还有平方数吗？有就移出来。', '{e} 化简，写过程', '{e} 要最简的', '带着根号写，{e} 是什么？', '{e}，化到根号里没有平方数为止', '孩子的作业：化简 {e}', '我想把 {e} 写短，怎么写？',
    ],
    held: ['{e} 最简可以写成什么？', '把 {e} 化为最简的根式。', '{e} 的最简结果是几？'],
  },
};
