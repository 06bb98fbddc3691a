import type { Asks } from '../exercise.ts';

/** `p` percent of `n`. */
export const percentOf: Asks = {
  en: {
    commands: [
      '<find|compute|calculate|work out|get|determine> [p]% of [n]', '<find|calculate|compute|work out> [p] percent of [n]', '<find|calculate> {q} of {n}', '<take|give> [p]% of [n]', '<compute|determine> how much [p]% of [n] is',
    ],
    questions: [
      'What is [p]% of [n]?', '[p]% of [n]', '[p]% of [n] = ?', 'what is [p] percent of [n]', 'How much is [p]% of [n]?', 'What is {q} of {n}?', '[p] % of [n] is what?', 'What number is [p]% of [n]?', 'How many are [p]% of [n]?',
    ],
    held: ['I want to know [p]% of [n].', 'If the whole is [n], how large is a part of [p]%?', 'Please tell me [p]% of the number [n].'],
  },
  zh: {
    commands: ['<求|计算|算出|算一算> [n] 的 [p]%', '<求|计算|算出> [n] 的百分之 [p]', '<求|算出> {n} 的 {q} 是多少', '算一下 [n] 的 [p]% '],
    questions: [
      '[n] 的 [p]% 是多少？', '[n]的[p]%是多少？', '[n] 的 [p]% 等于多少？', '[n]的[p]%', '[n] 的百分之 [p] 是多少？', '{n} 的 {q} 是多少？', '[p]% × [n] = ?', '[n] 的 [p]% 得多少？', '求值：{n} 的 {q}',
    ],
    held: ['想知道 [n] 的 [p]% 有多少。', '把 [n] 看作整体，它的 [p]% 是几？'],
  },
};

/** The same of things that are counted: for results that are whole. */
export const percentOfThings: Asks = {
  en: {
    commands: ['find how many of [n] [things] are [p]% of them', '<work out|calculate> how many students are [p]% of a class of [n]', 'calculate how much money is [p]% of [n] dollars'],
    questions: [
      'There are [n] [things]. [p]% of them are <red|blue|new|old>. How many are that?', 'A school has [n] students and [p]% of them walk to school. How many walk?', '[name] has [n] dollars and spends [p]% of it. How much does [name] spend?',
      '[name] has [n] [things] and gives [p]% of them to [other]. How many does [other] get?', 'Of [n] students, [p]% <have a bicycle|play chess|swim>. How many students is that?', '[p]% of the [n] [things] in a shop are sold. How many are sold?', 'In a town of [n] people [p]% are children. How many children live there?',
    ],
    held: ['Of [n] people [p] percent agree. How many is that?', 'A tank holds [n] liters and is filled to [p]%. How many liters are in it?'],
  },
  zh: {
    commands: ['<求|算出> [n] 名学生的 [p]% 是多少人', '<计算|算一算> [n] 元的 [p]% 是多少元', '<求|算出> [n][things]的 [p]% 是多少'],
    questions: [
      '一共有 [n] 人，其中 [p]% 是<女生|男生|老师>，有多少人？', '有 [n][things]，其中 [p]% 是<红色|蓝色|新>的，这样的有多少？', '[name]有 [n] 元，花了其中的 [p]%，花了多少元？', '学校有 [n] 名学生，[p]% 的人步行上学，步行的有多少人？', '[name]有 [n][things]，把其中的 [p]% 给了[other]，[other]得到多少？',
      '商店有 [n][things]，卖出了 [p]%，卖出多少？', '一本书共 [n] 页，看了 [p]%，看了多少页？',
    ],
    held: ['[n] 名学生中 [p]% 参加了比赛，参加的有几名？', '水箱能装 [n] 升水，现在装到 [p]%，里面有几升？'],
  },
};

/** What percent `a` is of `n`. */
export const percentWhich: Asks = {
  en: {
    commands: ['find what percent [a] is of [n]', '<calculate|work out|find> which percentage of [n] is [a]', 'write [a] out of [n] as a percentage', 'express [a] as a <percent|percentage> of [n]', '<compute|determine> what percentage [a] is of [n]', '<write|express|give> {f} as a <percent|percentage>'],
    questions: [
      'What percent of [n] is [a]?', '[a] is what percent of [n]?', 'What percentage of [n] is [a]?', '[a] of [n] is how many percent?', '[name] got [a] of [n] points. What percent is that?', 'How many percent is {f}?', '{f} in percent', 'In a class of [n] students, [a] play football. What percent play football?', 'what percent is [a] of [n]',
    ],
    held: ['How many percent of [n] does [a] make up?', 'The whole is [n] and the part is [a]. Give the part in percent.'],
  },
  zh: {
    commands: ['<求|计算|算出> [a] 是 [n] 的百分之几', '算一算 [a] 占 [n] 的百分之几', '<求|算出> [a] 占 [n] 的百分比', '用百分数表示 [a] 占 [n] 的多少', '计算 [a] 是 [n] 的多少百分比', '把 {f} <化成|写成>百分数'],
    questions: ['[a] 是 [n] 的百分之几？', '{f} 化成百分数是多少？', '[a]是[n]的百分之几？', '[a] 占 [n] 的百分之几？', '[a] 占 [n] 的百分比是多少？', '满分 [n] 分，[name]得了 [a] 分，得分占百分之几？', '全班 [n] 人，有 [a] 人会游泳，占百分之几？', '[n] 中的 [a] 是百分之几？'],
    held: ['整体是 [n]，部分是 [a]，部分占多大的百分比？', '[n][things]里有 [a] 个坏了，坏的占百分之多少？'],
  },
};

/** `n` made larger by `p` percent. */
export const percentMore: Asks = {
  en: {
    commands: ['increase [n] by [p]%', 'find [n] increased by [p]%', '<calculate|compute|work out> [n] plus [p]% of it', '<find|calculate> [p]% more than [n]', 'add [p]% to [n]'],
    questions: ['What is [n] increased by [p]%?', 'A price of [n] dollars rises by [p]%. What is the new price?', '[n] plus [p]%', 'The rent was [n] dollars and goes up by [p]%. How much is it now?', 'What is [p]% more than [n]?', '[name] earned [n] dollars and gets [p]% more now. How much is that?'],
    held: ['A shop has [n] visitors and next month [p]% more. How many come then?', 'Raise [n] by [p] percent.'],
  },
  zh: {
    commands: ['<求|计算|算出>比 [n] 多 [p]% 的数', '把 [n] 增加 [p]%', '算一算 [n] 增加 [p]% 后是多少', '求 [n] 提高 [p]% 后的数', '计算 [n] 上涨 [p]% 后的结果'],
    questions: ['[n] 增加 [p]% 后是多少？', '比 [n] 多 [p]% 的数是多少？', '原价 [n] 元，涨价 [p]%，现价多少元？', '房租原来 [n] 元，上涨 [p]%，现在多少元？', '[name]去年收入 [n] 元，今年增加 [p]%，今年多少元？', '产量原来是 [n] 吨，增产 [p]%，现在是多少吨？'],
    held: ['[n] 涨了 [p]% 以后变成几？', '上月来了 [n] 人，本月多了 [p]%，本月来了几人？'],
  },
};

/** `n` made smaller by `p` percent. */
export const percentLess: Asks = {
  en: {
    commands: ['decrease [n] by [p]%', 'find [n] decreased by [p]%', '<calculate|compute|work out> [n] minus [p]% of it', '<find|calculate> [p]% less than [n]', 'reduce [n] by [p]%', 'take [p]% off [n]'],
    questions: ['What is [n] decreased by [p]%?', 'A jacket costs [n] dollars and is reduced by [p]%. What is the new price?', '[n] minus [p]%', 'There is a discount of [p]% on a price of [n] dollars. What do you pay?', 'What is [p]% less than [n]?', '[p]% off [n] dollars. How much is it now?'],
    held: ['In a sale everything is [p]% cheaper. What does [name] pay for shoes of [n] dollars?', 'Lower [n] by [p] percent.'],
  },
  zh: {
    commands: ['<求|计算|算出>比 [n] 少 [p]% 的数', '把 [n] 减少 [p]%', '算一算 [n] 减少 [p]% 后是多少', '求 [n] 降低 [p]% 后的数', '计算 [n] 下降 [p]% 后的结果'],
    questions: ['[n] 减少 [p]% 后是多少？', '比 [n] 少 [p]% 的数是多少？', '原价 [n] 元，降价 [p]%，现价多少元？', '一件衣服 [n] 元，便宜 [p]%，要付多少元？', '人数原来是 [n]，减少 [p]%，现在是多少人？', '一台电器 [n] 元，打折后便宜了 [p]%，现在多少元？'],
    held: ['[n] 下降了 [p]% 以后变成几？', '促销时全场便宜 [p]%，[name]买 [n] 元的鞋实付多少？'],
  },
};
