import type { Asks } from '../exercise.ts';

/** How much salt is in `m` g of a solution of `p` percent. */
export const saltIn: Asks = {
  en: {
    commands: ['find how much salt is in [m] g of a [p]% salt solution', '<compute|calculate> the amount of salt in [m] g of [p]% salt water', 'work out how many g of sugar [m] g of a [p]% sugar solution contain', 'determine the mass of acid in [m] g of a [p]% acid solution', 'find the pure alcohol in [m] ml of a [p]% solution'],
    questions: [
      'How much salt is in [m] g of a [p]% salt solution?', 'A salt solution of [m] g has [p]% salt. How many g of salt are in it?', 'How many g of sugar are in [m] g of a [p]% sugar solution?', '[m] g of salt water are [p]% salt. How much salt is that?', 'How much acid do [m] ml of a [p]% acid solution contain?', 'What is the amount of salt in [m] g of water with [p]% salt?',
      'A pot of [m] g of juice has [p]% sugar. How many g of sugar are in the pot?',
    ],
    held: ['If the water of [m] g were dried from a [p]% salt solution, how much salt would be left?', 'Of [m] g of juice [p]% are sugar. Tell me the g of sugar.'],
  },
  zh: {
    commands: ['求 [m] 克浓度为 [p]% 的盐水中盐的质量', '计算 [m] 克 [p]% 的盐水里有多少克盐', '算一算 [m] 克 [p]% 的糖水含糖多少克', '求 [m] 毫升 [p]% 的酒精溶液中纯酒精的量', '求出 [p]% 的盐水 [m] 克里含盐多少克'],
    questions: [
      '[m] 克浓度为 [p]% 的盐水中有多少克盐？', '含盐 [p]% 的盐水 [m] 克，里面有盐多少克？', '[m] 克 [p]% 的糖水含糖多少克？', '一杯盐水 [m] 克，浓度是 [p]%，含盐多少克？', '[m] 毫升 [p]% 的酒精溶液里有多少毫升纯酒精？', '盐水 [m] 克，浓度 [p]%，盐有几克？',
      '一锅果汁 [m] 克，含糖 [p]%，里面有糖多少克？',
    ],
    held: ['把 [m] 克 [p]% 的盐水烧干，剩下盐几克？', '[m] 克果汁中糖占 [p]%，糖是多少克？'],
  },
};

/** The percentage of a solution of `s` g of salt in `w` g of water. */
export const strength: Asks = {
  en: {
    commands: ['find the concentration of a solution of [s] g salt in [w] g water', '<compute|calculate> the percentage of salt when [s] g of salt are put into [w] g of water', 'work out how many percent salt a solution has with [s] g of salt and [w] g of water', 'determine the concentration if [s] g of sugar are dissolved in [w] g of water'],
    questions: [
      '[s] g of salt are dissolved in [w] g of water. What is the concentration in percent?', 'What percent salt is a solution of [s] g of salt in [w] g of water?', '[name] puts [s] g of sugar into [w] g of water. How many percent sugar is that?', 'A solution has [s] g of salt and [w] g of water. What is its concentration?', 'What is the percentage of acid in a mixture of [s] g acid and [w] g water?',
      'Salt [s] g, water [w] g, concentration = ?',
      '[name] stirs [s] g of sugar into [w] g of juice. How strong is it, in percent of sugar?',
    ],
    held: ['How strong is salt water made of [w] g water and [s] g salt? Answer in percent.', 'After stirring [s] g of sugar into [w] g of tea, which part of it is sugar, in percent?'],
  },
  zh: {
    commands: ['求盐水的浓度，盐 [s] 克，水 [w] 克', '计算把 [s] 克盐溶解在 [w] 克水中所得盐水的浓度', '算一算 [s] 克糖放进 [w] 克水里，糖水的浓度是百分之几', '求 [s] 克盐和 [w] 克水配成的盐水的含盐率'],
    questions: [
      '把 [s] 克盐溶解在 [w] 克水中，盐水的浓度是多少？', '[s] 克盐放入 [w] 克水中，含盐率是百分之几？', '[name]在 [w] 克水里加了 [s] 克糖，糖水的浓度是百分之几？', '用 [s] 克盐和 [w] 克水配成盐水，浓度是多少？', '盐 [s] 克，水 [w] 克，盐水浓度 = ?', '一杯糖水有糖 [s] 克、水 [w] 克，含糖率是多少？',
      '把 [s] 克糖倒进 [w] 克水里搅匀，糖占百分之几？',
    ],
    held: ['往 [w] 克茶里搅进 [s] 克糖，糖占全部的百分之几？', '[w] 克水与 [s] 克盐混成的盐水有多浓？用百分数回答。'],
  },
};

/** The price of a kg of `a` kg at `p` and `b` kg at `q`. */
export const priceOfMix: Asks = {
  en: {
    commands: ['find the price per kg of a mixture of [a] kg at [p] dollars and [b] kg at [q] dollars per kg', '<compute|calculate> what a kg costs when [a] kg of nuts at $[p] a kg are mixed with [b] kg at $[q] a kg', 'work out the price of one kg of tea mixed from [a] kg at [p] dollars and [b] kg at [q] dollars per kg', 'determine the price per kg if [a] kg of coffee at [p] dollars and [b] kg at [q] dollars are mixed'],
    questions: [
      '[a] kg of coffee at [p] dollars per kg are mixed with [b] kg at [q] dollars per kg. What does one kg of the mixture cost?', 'A shop mixes [a] kg of nuts at $[p] a kg with [b] kg at $[q] a kg. What is the price per kg of the mixture?', 'Tea: [a] kg cost [p] dollars each and [b] kg cost [q] dollars each. What is a kg of the mixture worth?',
      '[name] mixes [a] kg of sweets for [p] dollars per kg and [b] kg for [q] dollars per kg. How much is one kg of the mixture?', 'What is the price of one kg if [a] kg at [p] dollars and [b] kg at [q] dollars per kg are put together?',
      'Two kinds of rice are mixed: [a] kg at [p] dollars per kg and [b] kg at [q] dollars per kg. What should one kg cost?',
    ],
    held: ['Two kinds of rice go into one bag: [a] kg for [p] dollars a kg, [b] kg for [q] dollars a kg. How dear is a kg from the bag?', 'From [a] kg worth [p] dollars each and [b] kg worth [q] dollars each comes a new tea. What should a kg of it cost?'],
  },
  zh: {
    commands: ['求混合后每千克的价钱，[a] 千克单价 [p] 元，[b] 千克单价 [q] 元', '计算把 [a] 千克每千克 [p] 元的糖和 [b] 千克每千克 [q] 元的糖混合后的单价', '算一算什锦糖每千克多少元：[a] 千克 [p] 元的和 [b] 千克 [q] 元的混在一起', '求 [a] 千克 [p] 元/千克的茶叶与 [b] 千克 [q] 元/千克的茶叶混合后的单价'],
    questions: [
      '[a] 千克每千克 [p] 元的糖与 [b] 千克每千克 [q] 元的糖混合，混合后每千克多少元？', '商店把 [a] 千克单价 [p] 元的坚果和 [b] 千克单价 [q] 元的坚果混合，每千克应卖多少元？', '茶叶 [a] 千克每千克 [p] 元，另有 [b] 千克每千克 [q] 元，混合后单价是多少元？', '[name]把 [a] 千克 [p] 元一千克的糖和 [b] 千克 [q] 元一千克的糖混在一起，混合糖每千克多少元？', '[p] 元/千克的咖啡 [a] 千克，[q] 元/千克的咖啡 [b] 千克，混合后每千克多少元？',
      '两种米混合，一种 [a] 千克，每千克 [p] 元，一种 [b] 千克，每千克 [q] 元，混合后每千克值多少元？',
    ],
    held: ['两种米装进一个袋子：一种 [a] 千克，一千克 [p] 元；一种 [b] 千克，一千克 [q] 元。这袋米一千克值几元？', '拿 [a] 千克值 [p] 元一千克的和 [b] 千克值 [q] 元一千克的配成新茶，一千克新茶定价几元？'],
  },
};

/** The percentage of `a` liters of `p` percent and `b` liters of `q` percent. */
export const strengthOfMix: Asks = {
  en: {
    commands: ['find the concentration when [a] liters of a [p]% solution are mixed with [b] liters of a [q]% solution', '<compute|calculate> the percentage of a mixture of [a] kg of [p]% and [b] kg of [q]% salt water', 'work out the concentration of [a] liters at [p]% together with [b] liters at [q]%', 'determine the concentration of the mixture: [a] liters of [p]% acid and [b] liters of [q]% acid'],
    questions: [
      '[a] liters of a [p]% solution are mixed with [b] liters of a [q]% solution. What is the concentration of the mixture?', '[name] mixes [a] kg of [p]% salt water with [b] kg of [q]% salt water. How many percent salt has the mixture?', 'What is the concentration if [a] liters of [p]% acid and [b] liters of [q]% acid are put together?', 'Mix [a] liters at [p]% with [b] liters at [q]%. What percent is the mixture?',
      'A [p]% solution of [a] liters and a [q]% solution of [b] liters are mixed. What is the new percentage?',
      'A jar with [a] liters of [p]% juice and a jar with [b] liters of [q]% juice are poured together. How strong is the mixture?',
    ],
    held: ['Two jars with [a] liters of [p]% and [b] liters of [q]% juice are poured into one pot. How strong is the juice in it?', 'How many percent come out when [b] liters of [q]% strength are stirred into [a] liters of [p]% strength?'],
  },
  zh: {
    commands: ['求混合后的浓度，[a] 升 [p]% 的溶液和 [b] 升 [q]% 的溶液', '计算 [a] 千克 [p]% 的盐水与 [b] 千克 [q]% 的盐水混合后的浓度', '算一算 [a] 升 [p]% 的酒精和 [b] 升 [q]% 的酒精混合后浓度是百分之几', '求把 [a] 升 [p]% 的糖水和 [b] 升 [q]% 的糖水混合所得糖水的浓度'],
    questions: [
      '[a] 升 [p]% 的溶液与 [b] 升 [q]% 的溶液混合，混合后的浓度是多少？', '[name]把 [a] 千克 [p]% 的盐水和 [b] 千克 [q]% 的盐水混在一起，浓度是百分之几？', '浓度为 [p]% 的酒精 [a] 升，与浓度为 [q]% 的酒精 [b] 升混合，新的浓度是多少？', '[a] 升 [p]% 的糖水加 [b] 升 [q]% 的糖水，浓度变为百分之几？', '甲溶液 [a] 升浓度 [p]%，乙溶液 [b] 升浓度 [q]%，混合后浓度 = ?',
      '把一罐 [a] 升含糖 [p]% 的果汁和一罐 [b] 升含糖 [q]% 的果汁倒在一起，浓度是百分之几？',
    ],
    held: ['两罐果汁，一罐 [a] 升含糖 [p]%，一罐 [b] 升含糖 [q]%，倒进一个锅里，含糖百分之几？', '往 [a] 升 [p]% 浓的里搅进 [b] 升 [q]% 浓的，得到的有多浓？'],
  },
};

/** The percentage of `a` liters of `p` percent and `w` liters of water. */
export const diluted: Asks = {
  en: {
    commands: ['find the concentration when [w] liters of water are added to [a] liters of a [p]% solution', '<compute|calculate> the new percentage of [a] kg of [p]% salt water after adding [w] kg of water', 'work out how many percent [a] liters of [p]% acid have with [w] liters of water added', 'determine the concentration after adding [w] liters of pure water to [a] liters at [p]%'],
    questions: [
      '[w] liters of water are added to [a] liters of a [p]% solution. What is the new concentration?', '[name] adds [w] kg of water to [a] kg of [p]% salt water. How many percent salt has it now?', 'What is the concentration of [a] liters of [p]% acid after [w] liters of water are added?', 'A [p]% solution of [a] liters gets [w] liters of water. What percent is it then?',
      'To [a] liters at [p]% we add [w] liters of pure water. What is the new percentage?',
      '[a] liters of juice of [p]% are made weaker with [w] liters of water. How strong is the juice now?',
    ],
    held: ['[name] makes [a] liters of [p]% juice weaker with [w] liters of water. How strong is it afterwards?', 'How many percent are left of [p]% when [a] liters become more by [w] liters of water?'],
  },
  zh: {
    commands: ['求加水后的浓度，[a] 升 [p]% 的溶液加 [w] 升水', '计算 [a] 千克 [p]% 的盐水加入 [w] 千克水后的浓度', '算一算 [a] 升 [p]% 的酒精加 [w] 升水后浓度是百分之几', '求往 [a] 升 [p]% 的糖水里加 [w] 升水后的浓度'],
    questions: [
      '往 [a] 升 [p]% 的溶液中加 [w] 升水，浓度变为多少？', '[name]在 [a] 千克 [p]% 的盐水里加了 [w] 千克水，现在浓度是百分之几？', '[a] 升浓度为 [p]% 的酒精加入 [w] 升水后，浓度是多少？', '[a] 升 [p]% 的糖水加 [w] 升水，新的浓度是百分之几？', '溶液 [a] 升，浓度 [p]%，加水 [w] 升，浓度 = ?',
      '用 [w] 升水冲淡 [a] 升 [p]% 的果汁，浓度变为百分之几？',
    ],
    held: ['[name]嫌 [a] 升 [p]% 的果汁太浓，兑了 [w] 升水，这时含糖百分之几？', '[a] 千克 [p]% 的盐水被 [w] 千克水冲淡，冲淡后有多浓？'],
  },
};

/** How many liters of water make `q` percent of `a` liters of `p` percent. */
export const waterToAdd: Asks = {
  en: {
    commands: ['find how much water to add to [a] liters of a [p]% solution to get [q]%', '<compute|calculate> how many kg of water turn [a] kg of [p]% salt water into [q]% salt water', 'work out the water needed to bring [a] liters of [p]% acid down to [q]%', 'determine how many liters of water must be added to [a] liters at [p]% so that it is [q]%'],
    questions: [
      'How many liters of water must be added to [a] liters of a [p]% solution to get a [q]% solution?', '[name] has [a] kg of [p]% salt water and wants [q]%. How many kg of water are needed?', 'How much water turns [a] liters of [p]% acid into [q]% acid?', '[a] liters of a [p]% solution shall become a [q]% solution. How much water is added?', 'How much water has to be put into [a] liters at [p]% so that the concentration is [q]%?',
      '[a] liters of juice of [p]% are too strong. How much water makes the juice [q]%?',
    ],
    held: ['The juice, [a] liters of [p]%, is too strong; [q]% would be right. How many liters of water help?', 'To make [a] liters of [p]% as weak as [q]%, what water do we need?'],
  },
  zh: {
    commands: ['求要加多少升水，[a] 升 [p]% 的溶液稀释成 [q]%', '计算把 [a] 千克 [p]% 的盐水变成 [q]% 要加水多少千克', '算一算 [a] 升 [p]% 的酒精稀释到 [q]% 需要几升水', '求使 [a] 升 [p]% 的溶液变为 [q]% 所需的水量'],
    questions: [
      '要把 [a] 升 [p]% 的溶液稀释成 [q]% 的溶液，要加多少升水？', '[name]有 [a] 千克 [p]% 的盐水，想变成 [q]%，要加水多少千克？', '[a] 升浓度为 [p]% 的酒精，加多少升水后浓度为 [q]%？', '在 [a] 千克 [p]% 的糖水中加几千克水，可以得到 [q]% 的糖水？', '溶液 [a] 升，浓度 [p]%，要使浓度为 [q]%，应加水几升？',
      '[a] 升 [p]% 的果汁太浓，加几升水可冲淡成 [q]%？',
    ],
    held: ['[a] 升 [p]% 的果汁太浓，兑几升水才正好 [q]%？', '[a] 千克盐水由 [p]% 冲淡到 [q]%，冲进去的水有几千克？'],
  },
};

/** How many liters of `p` percent make `r` percent of `b` liters of `q` percent. */
export const partToAdd: Asks = {
  en: {
    commands: ['find how many liters of a [p]% solution must be added to [b] liters of a [q]% solution to get [r]%', '<compute|calculate> how many kg of [p]% salt water with [b] kg of [q]% salt water give [r]%', 'work out the liters of [p]% acid needed for [b] liters of [q]% acid to make [r]% acid', 'determine how much [p]% solution to mix with [b] liters of [q]% solution so that it is [r]%'],
    questions: [
      'How many liters of a [p]% solution must be added to [b] liters of a [q]% solution to get a [r]% solution?', '[name] has [b] kg of [q]% salt water and wants [r]%. How many kg of [p]% salt water are needed?', 'How much [p]% acid must be mixed with [b] liters of [q]% acid so that the mixture is [r]%?', '[b] liters at [q]% are mixed with some at [p]%. The mixture is [r]%. How many liters at [p]% were it?',
      'With [b] liters of a [q]% solution, how many liters of a [p]% solution make a [r]% solution?',
      'To [b] liters of [q]% juice we pour some [p]% juice until it is [r]%. How many liters of [p]% juice are poured?',
    ],
    held: ['In the pot are [b] liters of [q]% juice, and [r]% would be right. How many liters from the jar with [p]% help?', 'We pour some of [p]% strength to [b] liters of [q]% strength until all has [r]%. How many liters did we pour?'],
  },
  zh: {
    commands: ['求需要多少升 [p]% 的溶液，与 [b] 升 [q]% 的溶液混合得到 [r]%', '计算要加几千克 [p]% 的盐水，使 [b] 千克 [q]% 的盐水变成 [r]%', '算一算多少升 [p]% 的酒精与 [b] 升 [q]% 的酒精混合得 [r]% 的酒精', '求 [p]% 的糖水的升数，它与 [b] 升 [q]% 的糖水混合成 [r]% 的糖水'],
    questions: [
      '要加多少升 [p]% 的溶液到 [b] 升 [q]% 的溶液里，才能得到 [r]% 的溶液？', '[name]有 [b] 千克 [q]% 的盐水，想配成 [r]%，要加 [p]% 的盐水多少千克？', '多少升 [p]% 的酒精与 [b] 升 [q]% 的酒精混合，浓度为 [r]%？', '[b] 升 [q]% 的糖水与若干升 [p]% 的糖水混合后浓度为 [r]%，用了 [p]% 的糖水多少升？', '现有 [q]% 的溶液 [b] 升，加几升 [p]% 的溶液可配成 [r]% 的溶液？',
      '往 [b] 升 [q]% 的果汁里倒入 [p]% 的果汁，直到浓度为 [r]%，倒入了几升？',
    ],
    held: ['锅里有 [b] 升含糖 [q]% 的果汁，从 [p]% 的罐里倒几升进去正好 [r]%？', '向 [b] 升 [q]% 浓的里倒 [p]% 浓的，直到全部 [r]%，倒了几升？'],
  },
};
