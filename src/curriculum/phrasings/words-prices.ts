import type { Asks } from '../exercise.ts';

/** `n` things at `p` each. */
export const cost: Asks = {
  en: {
    commands: ['find the cost of [n] [things] at [p] dollars each', 'work out what [n] [things] cost if one costs [p] dollars', 'calculate the price of [n] [things] for [p] dollars each', 'find how much [name] earns in [n] hours at [p] dollars an hour'],
    questions: [
      '[n] [things] cost [p] dollars each. How much do they cost together?', '[name] buys [n] [things] for $[p] each. How much does [name] pay?', 'What do [n] [things] cost at [p] dollars each?', 'One ticket costs [p] dollars. How much are [n] tickets?', 'A worker earns [p] dollars an hour. How much does he earn in [n] hours?',
      'There are [n] boxes with [p] [things] in each. How many [things] are there?', '[n] rows have [p] seats each. How many seats are there?', '[name] reads [p] pages a day. How many pages are that in [n] days?',
      'A meal costs [p] dollars. What do [n] meals cost?', '[name] takes a bike for [n] days at [p] dollars a day. How much is that?',
    ],
    held: ['For one day a bike costs [p] dollars. [name] takes it for [n] days. What is to be paid?', 'Each of [n] children brings [p] cookies. How many cookies are on the table?', 'How much money do [n] meals of [p] dollars come to?'],
  },
  zh: {
    commands: ['求买 [n][things]要多少元，每件 [p] 元', '算一算 [n][things]的总价，单价 [p] 元', '求[name]工作 [n] 小时的工资，每小时 [p] 元', '计算 [n] 张票的价钱，一张 [p] 元'],
    questions: [
      '每件 [p] 元，买 [n][things]一共多少元？', '[name]买了 [n][things]，每件 [p] 元，要付多少元？', '一张票 [p] 元，[n] 张票多少元？', '工人每小时挣 [p] 元，[n] 小时挣多少元？', '有 [n] 盒，每盒 [p] 个，一共有多少个？', '教室有 [n] 排座位，每排 [p] 个，一共有多少个座位？', '[name]每天看 [p] 页书，[n] 天看多少页？',
      '一份饭 [p] 元，[n] 份饭多少元？', '每人带 [p] 块饼干，[n] 人一共带了多少块？',
    ],
    held: ['租一天自行车 [p] 元，[name]租了 [n] 天，应付多少钱？', '[n] 个小朋友每人带来 [p] 块饼干，桌上有几块？', '一份饭 [p] 元，订 [n] 份要花多少钱？'],
  },
};

/** One of `n` things that cost `c` together. */
export const priceOfOne: Asks = {
  en: {
    commands: ['find the price of one of [n] [things] that cost [c] dollars together', 'work out what one costs if [n] [things] cost [c] dollars', 'calculate the price of one ticket if [n] tickets cost [c] dollars', 'find how many [things] each of [n] children gets from [c]'],
    questions: [
      '[n] [things] cost [c] dollars. How much does one cost?', '[name] pays [c] dollars for [n] [things]. What is the price of one?', 'If [n] tickets cost [c] dollars, what does one ticket cost?', '[c] [things] are shared equally among [n] children. How many does each get?', '[name] puts [c] [things] into [n] boxes equally. How many are in each box?',
      'A worker earns [c] dollars in [n] hours. How much does he earn an hour?', '[c] students form [n] equal groups. How many are in one group?', '[name] reads a book of [c] pages in [n] days, the same each day. How many pages a day?',
      '[n] meals cost [c] dollars. What does a meal cost?', '[n] equal pieces are made from a rope of [c] m. What is the length of each?',
    ],
    held: ['[n] friends pay [c] dollars together, all the same. What does everyone pay?', 'A rope of [c] m is cut into [n] equal pieces. How long is a piece?', 'How many dollars is a meal when [n] meals come to [c] dollars?'],
  },
  zh: {
    commands: ['求一张票的价钱，[n] 张票 [c] 元', '算一算每件多少元，[n][things]共 [c] 元', '求每人分到几个，把 [c] 个平均分给 [n] 人', '计算单价：[n][things]一共 [c] 元'],
    questions: [
      '[n][things]一共 [c] 元，每件多少元？', '[name]用 [c] 元买了 [n][things]，单价是多少元？', '[n] 张票要 [c] 元，一张票多少元？', '把 [c] 颗糖平均分给 [n] 名同学，每名同学分到多少颗？', '[c] 本书平均放进 [n] 个箱子，每箱多少本？', '工人 [n] 小时挣 [c] 元，每小时挣多少元？', '[c] 名学生平均分成 [n] 组，每组多少人？', '一本书 [c] 页，[n] 天看完，平均每天看多少页？',
      '[n] 份饭 [c] 元，一份饭多少元？', '[c] 米长的绳子平均剪成 [n] 段，每段长多少米？',
    ],
    held: ['[n] 个朋友一起付了 [c] 元，每人付得一样多，各付多少？', '一根绳子长 [c] 米，剪成同样长的 [n] 段，一段有多长？', '订 [n] 份饭花了 [c] 元，一份饭要多少钱？'],
  },
};

/** How many things at `p` each one gets for `c`. */
export const howMany: Asks = {
  en: {
    commands: ['find how many [things] at [p] dollars each [name] can buy for [c] dollars', 'work out how many boxes of [p] are needed for [c] [things]', 'calculate how many tickets of [p] dollars one gets for [c] dollars'],
    questions: [
      'One costs [p] dollars. How many [things] can [name] buy for [c] dollars?', '[name] has [c] dollars. A ticket costs [p] dollars. How many tickets can [name] buy?', '[c] [things] are put into boxes of [p]. How many boxes are needed?', 'A bus holds [p] people. How many buses do [c] people need?',
      '[name] reads [p] pages a day. How many days does a book of [c] pages take?', '[name] saves [p] dollars a week. How many weeks until [c] dollars?', '[c] students form groups of [p]. How many groups are there?',
      'A meal costs [p] dollars. For how many meals are [c] dollars enough?', 'From a rope of [c] m pieces of [p] m are cut. How many pieces are there?',
    ],
    held: ['Every child gets [p] cookies and there are [c]. For how many children is that enough?', 'A rope of [c] m is cut into pieces of [p] m. How many pieces come out?', 'At [p] dollars a meal, how many meals do [c] dollars pay for?'],
  },
  zh: {
    commands: ['求 [c] 元能买多少[things]，每件 [p] 元', '算一算要几个盒子，[c] 个苹果每盒装 [p] 个', '求 [c] 元可以买几张票，一张 [p] 元'],
    questions: [
      '每件 [p] 元，[c] 元可以买多少[things]？', '[name]有 [c] 元，一张票 [p] 元，可以买几张票？', '有 [c] 个苹果，每盒装 [p] 个，要装多少盒？', '一辆车坐 [p] 人，[c] 人要坐几辆车？', '一本书 [c] 页，每天看 [p] 页，几天看完？', '[name]每周存 [p] 元，多少周能存 [c] 元？', '[c] 名学生每 [p] 人一组，可以分成几组？',
      '[c] 元订每份 [p] 元的饭，够订几份？', '[c] 米长的绳子，每段剪 [p] 米，可以剪几段？',
    ],
    held: ['每个小朋友分 [p] 块饼干，[c] 块够分给几人？', '一根绳子长 [c] 米，每 [p] 米剪一段，剪成几段？', '一份饭 [p] 元，带了 [c] 元够买几份？'],
  },
};

/** What comes back of `m` for `n` things at `p` each. */
export const change: Asks = {
  en: {
    commands: ['find the change from [m] dollars for [n] [things] at [p] dollars each', 'work out how much is left of [m] dollars after buying [n] [things] for [p] dollars each', 'calculate the change when [n] [things] of [p] dollars are paid with [m] dollars'],
    questions: [
      '[name] buys [n] [things] for [p] dollars each and pays with [m] dollars. How much change does [name] get?', '[name] has [m] dollars and buys [n] [things] that cost [p] dollars each. How much money is left?', '[n] [things] cost $[p] each. [name] pays $[m]. How much is the change?', 'A ticket costs [p] dollars. [name] buys [n] and pays [m] dollars. What is the change?',
      'There are [m] [things]. [n] children take [p] each. How many are left?', 'A book has [m] pages. [name] reads [p] pages a day for [n] days. How many pages are left?', '[name] has $[m]. After buying [n] [things] at $[p] each, how much does [name] have?',
      '[name] orders [n] meals at [p] dollars each and pays [m] dollars. What is the change?', '[n] pieces of [p] m are cut from a rope of [m] m. How many m remain?',
    ],
    held: ['With [m] dollars [name] pays for [n] meals of [p] dollars. How much comes back?', 'From a rope of [m] m [n] pieces of [p] m are cut off. How long is the rest?', 'The money is [m] dollars, the price [p] dollars, and [name] takes [n]. What remains?'],
  },
  zh: {
    commands: ['求找回多少元，买 [n][things]，每件 [p] 元，付 [m] 元', '算一算还剩多少钱：[m] 元，买 [n][things]，每件 [p] 元', '求剩下的页数：全书 [m] 页，每天看 [p] 页，看了 [n] 天'],
    questions: [
      '[name]买 [n][things]，每件 [p] 元，付了 [m] 元，应找回多少元？', '[name]有 [m] 元，买了 [n][things]，每件 [p] 元，还剩多少元？', '一张票 [p] 元，[name]买 [n] 张，付 [m] 元，找回多少元？', '有 [m] 个苹果，[n] 个小朋友每人拿 [p] 个，还剩多少个？', '一本书 [m] 页，[name]每天看 [p] 页，看了 [n] 天，还剩多少页？', '每件 [p] 元，买 [n][things]，用 [m] 元付，找多少元？',
      '[name]订了 [n] 份饭，每份 [p] 元，付 [m] 元，找回多少元？', '[m] 米长的绳子剪下 [n] 段，每段 [p] 米，还剩多少米？',
    ],
    held: ['[name]拿 [m] 元去订 [n] 份 [p] 元的饭，会找给他多少钱？', '一根绳子长 [m] 米，剪去 [n] 段，每段 [p] 米，余下多长？', '带了 [m] 元，单价 [p] 元，要了 [n] 件，口袋里还有多少钱？'],
  },
};

/** `n` things at `p` and `k` others at `q`, together. */
export const twoCosts: Asks = {
  en: {
    commands: ['find the total cost of [n] pens at [p] dollars each and [k] books at [q] dollars each', 'work out what [n] apples at [p] cents and [k] oranges at [q] cents cost together', 'calculate the price of [n] tickets for [p] dollars and [k] tickets for [q] dollars'],
    questions: [
      '[name] buys [n] pens for [p] dollars each and [k] books for [q] dollars each. How much is that in all?', '[n] adults pay [p] dollars each and [k] children pay [q] dollars each. How much do they pay together?', 'What do [n] cups at $[p] and [k] plates at $[q] cost together?', '[n] boxes hold [p] [things] each and [k] boxes hold [q] each. How many [things] are there?',
      'A worker earns [p] dollars an hour for [n] hours and [q] dollars an hour for [k] hours. How much does he earn?', '[name] runs [p] km on [n] days and [q] km on [k] days. How many km in total?',
      '[name] orders [n] meals at [p] dollars each and [k] drinks at [q] dollars each. What is the total?',
    ],
    held: ['For [n] meals of [p] dollars and [k] drinks of [q] dollars, what is to be paid?', '[n] bags weigh [p] kg each, [k] more weigh [q] kg each. What do all of them weigh?'],
  },
  zh: {
    commands: ['求一共多少元：[n] 支笔每支 [p] 元，[k] 本书每本 [q] 元', '算一算总价：[n] 个杯子单价 [p] 元，[k] 个盘子单价 [q] 元', '求门票总价：[n] 张 [p] 元的票和 [k] 张 [q] 元的票'],
    questions: [
      '[name]买了 [n] 支笔，每支 [p] 元，又买了 [k] 本书，每本 [q] 元，一共多少元？', '[n] 个大人每人 [p] 元，[k] 个小孩每人 [q] 元，门票一共多少元？', '[n] 盒每盒 [p] 个，另外 [k] 盒每盒 [q] 个，一共有多少个？', '[n] 个杯子每个 [p] 元，[k] 个盘子每个 [q] 元，共要多少元？', '工人先以每小时 [p] 元工作 [n] 小时，再以每小时 [q] 元工作 [k] 小时，共挣多少元？', '[name]有 [n] 天每天跑 [p] 千米，有 [k] 天每天跑 [q] 千米，一共跑多少千米？',
      '[name]订 [n] 份饭，每份 [p] 元，又订 [k] 杯茶，每杯 [q] 元，一共多少元？',
    ],
    held: ['订 [n] 份 [p] 元的饭和 [k] 杯 [q] 元的茶，应付多少钱？', '[n] 袋米每袋重 [p] 千克，[k] 袋面每袋重 [q] 千克，全部有多重？'],
  },
};
