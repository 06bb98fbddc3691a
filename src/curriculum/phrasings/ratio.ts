import type { Asks } from '../exercise.ts';

/** A ratio `r` to be written with the smallest whole numbers. */
export const simplestRatio: Asks = {
  en: {
    commands: [
      'simplify the ratio {r}', 'simplify {r}', 'reduce the ratio {r}', 'reduce {r} to lowest terms', 'write the ratio {r} in simplest form', '<find|get> the simplest form of the ratio {r}', 'express {r} in <simplest form|lowest terms>', 'write {r} with the smallest whole numbers', 'cancel down the ratio {r}',
    ],
    questions: ['What is the simplest form of {r}?', 'What is the ratio {r} in lowest terms?', 'Simplify: {r}', 'Simplify the ratio: {r}', 'How do you simplify the ratio {r}?', 'The ratio is {r}. Simplify it.', '{r} in simplest form', 'Ratio {r} = ?', 'Give {r} as a simple ratio.'],
    held: ['Give the ratio {r} as simply as you can.', 'Which ratio with the smallest whole numbers equals {r}?', 'Bring {r} to its lowest terms.'],
  },
  zh: {
    commands: ['化简比 {r}', '化简 {r}', '把 {r} 化成最简整数比', '<求|写出> {r} 的最简比', '将比 {r} 化为最简整数比', '把比 {r} 化简', '求 {r} 的最简整数比'],
    questions: ['{r} 化简后是多少？', '{r} 的最简整数比是什么？', '化简比：{r}', '化简：{r}', '{r} 化成最简比是多少？', '比 {r} 怎么化简？', '最简整数比：{r} = ?', '{r} 化为最简比'],
    held: ['用最小的整数表示比 {r}。', '{r} 和哪个最简比相等？', '{r} 约成最简形式是几比几？'],
  },
};

/** A proportion `e` with one number `v` unknown. */
export const proportion: Asks = {
  en: {
    commands: ['solve the proportion {e}', 'solve {e}', 'solve {e} for [v]', 'find [v] <if|in|when> {e}', '<find|determine|work out> the missing number [v] in {e}', '<find|get|compute> the value of [v]: {e}', 'find the unknown term of the proportion {e}'],
    questions: ['{e}', '{e}, [v] = ?', '{e}. Find [v].', 'What is [v] if {e}?', 'If {e}, what is [v]?', 'Proportion: {e}', 'Which number is [v] in {e}?', '{e}, find [v]'],
    held: ['The ratios agree: {e}. Tell me [v].', 'How large is [v] in the proportion {e}?', 'What must [v] be so that {e}?'],
  },
  zh: {
    commands: ['解比例 {e}', '解比例：{e}', '解 {e}', '<求|求出>比例 {e} 中的 [v]', '求 [v]：{e}', '由 {e} 求 [v]', '<求|算出>比例 {e} 中的未知项'],
    questions: ['{e}', '{e}，求 [v]。', '{e}，[v] = ?', '如果 {e}，[v] 是多少？', '比例：{e}', '已知 {e}，求 [v]。', '若 {e}，则 [v] 等于多少？', '比例 {e} 中 [v] 是几？'],
    held: ['两个比相等：{e}，[v] 是哪个数？', '要使 {e}，[v] 应该是几？', '{e} 成立时 [v] 取多少？'],
  },
};

/** `n` divided in the ratio `r`: both parts. */
export const shareBoth: Asks = {
  en: {
    commands: ['divide [n] in the ratio {r}', 'share [n] in the ratio {r}', 'split [n] in the ratio {r}', 'divide [n] dollars between [name] and [other] in the ratio {r}', 'split [n] into two parts in the ratio {r}', 'divide the number [n] into parts with the ratio {r}'],
    questions: [
      '[name] and [other] share [n] dollars in the ratio {r}. How much does each get?', 'Two numbers are in the ratio {r} and their sum is [n]. What are the numbers?', '[n] [things] are shared in the ratio {r}. How many are in each part?', 'What do you get when [n] is divided in the ratio {r}?',
      'A rope of [n] m is cut in the ratio {r}. How long are the pieces?', 'The ratio of two numbers is {r}. Their sum is [n]. Find the numbers.',
    ],
    held: ['[name] and [other] divide [n] [things] between them as {r}. Find both shares.', 'The sum of two numbers is [n] and they have the ratio {r}. Which numbers are they?', 'Make two parts of [n] whose ratio is {r}.'],
  },
  zh: {
    commands: ['把 [n] 按 {r} 分配', '把 [n] 按 {r} 分成两份', '将 [n] 按照 {r} 的比分成两部分', '按 {r} 分配 [n]', '把 [n] 元按 {r} 分给[name]和[other]', '把数 [n] 按比 {r} 分成两部分'],
    questions: [
      '[name]和[other]按 {r} 分 [n] 元，每人各得多少元？', '两个数的比是 {r}，和是 [n]，这两个数各是多少？', '把 [n][things]按 {r} 分配，每份各有多少？', '[n] 按 {r} 分成两部分，各是多少？', '一根 [n] 米的绳子按 {r} 剪成两段，两段各长多少米？', '两数之比为 {r}，它们的和是 [n]，求这两个数。',
    ],
    held: ['[name]与[other]把 [n][things]按比 {r} 分掉，两人各有多少？', '两个数相加得 [n]，比是 {r}，它们是哪两个数？', '[n] 名学生按 {r} 分成两组，每组各几人？'],
  },
};

/** `n` divided in the ratio `r` of three numbers: all parts. */
export const shareThree: Asks = {
  en: {
    commands: ['divide [n] in the ratio {r}', 'share [n] in the ratio {r}', 'split [n] into three parts in the ratio {r}', 'divide the number [n] into three parts with the ratio {r}', 'share [n] dollars among three people in the ratio {r}', 'split [n] in the ratio {r}'],
    questions: [
      'Three friends share [n] dollars in the ratio {r}. How much does each get?', 'Three numbers are in the ratio {r} and their sum is [n]. What are the numbers?', '[n] [things] are shared in the ratio {r}. How many are in each part?', 'What do you get when [n] is divided in the ratio {r}?',
      'A rope of [n] m is cut in the ratio {r}. How long are the pieces?', 'The ratio of three numbers is {r}. Their sum is [n]. Find the numbers.',
    ],
    held: ['Three children divide [n] [things] among them as {r}. Find their shares.', 'The sum of three numbers is [n] and they have the ratio {r}. Which numbers are they?', 'Make three parts of [n] whose ratio is {r}.'],
  },
  zh: {
    commands: ['把 [n] 按 {r} 分配', '把 [n] 按 {r} 分成三份', '将 [n] 按照 {r} 的比分成三部分', '按 {r} 分配 [n]', '把 [n] 元按 {r} 分给三个人', '把数 [n] 按比 {r} 分成三部分'],
    questions: [
      '三个人按 {r} 分 [n] 元，每人各得多少元？', '三个数的比是 {r}，和是 [n]，这三个数各是多少？', '把 [n][things]按 {r} 分配，每份各有多少？', '[n] 按 {r} 分成三部分，各是多少？', '一根 [n] 米的绳子按 {r} 剪成三段，每段各长多少米？', '三数之比为 {r}，它们的和是 [n]，求这三个数。',
    ],
    held: ['三个小朋友把 [n][things]按比 {r} 分掉，每人各有多少？', '三个数相加得 [n]，比是 {r}，它们是哪三个数？', '[n] 名学生按 {r} 分成三组，每组各几人？'],
  },
};

/** A ratio `r` whose first part is `n` things, and the second is asked for. */
export const otherPart: Asks = {
  en: {
    commands: ['find the second number if the ratio is {r} and the first number is [n]', 'find the number of girls if boys to girls is {r} and there are [n] boys', 'work out the second part if the first part is [n] and the ratio is {r}', 'find the other number: ratio {r}, first number [n]', 'compute the second quantity when the first is [n] and their ratio is {r}'],
    questions: [
      'The ratio of boys to girls is {r}. There are [n] boys. How many girls are there?', 'The ratio of cats to dogs is {r}. There are [n] cats. How many dogs are there?', 'Two numbers are in the ratio {r}. The first is [n]. What is the second?', 'In a recipe flour and sugar are in the ratio {r}. How much sugar goes with [n] g of flour?',
      'Red and blue [things] are in the ratio {r}. [n] are red. How many are blue?', 'The ratio of [name]\'s age to [other]\'s age is {r}. [name] is [n]. How old is [other]?', 'If boys : girls = {r} and there are [n] boys, how many girls are there?',
      'A paint has red and white in the ratio {r}. There are [n] liters of red. How many liters of white are there?',
    ],
    held: ['A paint needs red and white in the ratio {r}. How many liters of white go with [n] liters of red?', 'For [n] cats how many dogs are there, if the ratio of cats to dogs is {r}?', 'The first part of the ratio {r} stands for [n]. What does the second stand for?'],
  },
  zh: {
    commands: ['求后项：比是 {r}，前项是 [n]', '根据比 {r} 和前项 [n] <求|求出|算出>后项', '求第二个数，已知两数的比是 {r}，第一个数是 [n]', '算出女生人数：男生与女生的比是 {r}，男生 [n] 人', '由比 {r} 和前项 [n] 求出后项'],
    questions: [
      '已知比是 {r}，前项是 [n]，求后项。', '两数的比是 {r}，第一个数是 [n]，求第二个数。',
      '男生和女生人数的比是 {r}，男生有 [n] 人，女生有多少人？', '猫和狗的只数比是 {r}，猫有 [n] 只，狗有多少只？', '两个数的比是 {r}，第一个数是 [n]，第二个数是多少？', '面粉和糖的比是 {r}，用 [n] 克面粉要用多少克糖？', '红球与蓝球的个数比是 {r}，红球有 [n] 个，蓝球有几个？', '[name]与[other]的年龄比是 {r}，[name] [n] 岁，[other]多少岁？',
      '颜料中红与白的比是 {r}，红的有 [n] 升，白的有多少升？',
    ],
    held: ['一种颜料红与白的比是 {r}，[n] 升红颜料要配多少升白颜料？', '比 {r} 中的前项表示 [n]，后项表示多少？', '男女生的比为 {r}，已知男生 [n] 名，女生几名？'],
  },
};
