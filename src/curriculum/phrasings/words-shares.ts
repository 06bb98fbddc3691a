import type { Asks } from '../exercise.ts';

/** `k` times `a`. */
export const timesAsMany: Asks = {
  en: {
    commands: ['find how many [things] [other] has if [name] has [a] and [other] has [k] times as many', 'work out [k] times the [a] [things] of [name]', 'calculate how many [things] [other] has: [k] times as many as the [a] of [name]'],
    questions: [
      '[name] has [a] [things]. [other] has [k] times as many. How many does [other] have?', 'There are [a] cats and [k] times as many dogs. How many dogs are there?', 'A pen costs [a] cents. A book costs [k] times as much. What does the book cost?', '[name] read [a] pages and [other] [k] times as many. How many pages did [other] read?', 'A small box weighs [a] kg, a large one [k] times as much. How heavy is the large box?',
      '[name] has [a] [things] and [other] has [k] times as many [things]. How many are those?',
      'A short rope is [a] m long, a long one is [k] times as long. How long is the long rope?',
    ],
    held: ['What [name] saves in a month is [a] dollars; [other] saves the same [k] times over. How much is that?', 'One rope is [a] m long, another is [k] times longer than that. How long is it?'],
  },
  zh: {
    commands: ['求[other]有多少[things]，[name]有 [a][things]，[other]是[name]的 [k] 倍', '算一算[other]有几[things]：是[name]的 [a][things]的 [k] 倍', '求狗的只数，猫有 [a] 只，狗是猫的 [k] 倍'],
    questions: [
      '[name]有 [a][things]，[other]的是[name]的 [k] 倍，[other]有多少[things]？', '猫有 [a] 只，狗的只数是猫的 [k] 倍，狗有多少只？', '一支笔 [a] 分，一本书的价钱是它的 [k] 倍，一本书多少分？', '[name]看了 [a] 页，[other]看的页数是[name]的 [k] 倍，[other]看了多少页？', '小箱重 [a] 千克，大箱的重量是小箱的 [k] 倍，大箱重多少千克？',
      '短绳长 [a] 米，长绳的长度是短绳的 [k] 倍，长绳多少米？',
    ],
    held: ['[name]一个月存 [a] 元，[other]存的有他的 [k] 倍那么多，是多少元？', '短绳 [a] 米，长绳有短绳的 [k] 倍长，长绳几米？'],
  },
};

/** `a`, and another with `k` times as many, together. */
export const timesTogether: Asks = {
  en: {
    commands: ['find how many [things] [name] and [other] have together if [name] has [a] and [other] has [k] times as many', 'work out the total: [name] has [a] [things], [other] has [k] times as many', 'calculate how many animals there are: [a] cats and [k] times as many dogs'],
    questions: [
      '[name] has [a] [things]. [other] has [k] times as many. How many do they have together?', 'There are [a] cats and [k] times as many dogs. How many animals are there in all?', 'A pen costs [a] cents. A book costs [k] times as much. What do both cost together?', '[name] read [a] pages and [other] [k] times as many. How many pages did they read in all?', 'A small box weighs [a] kg, a large one [k] times as much. What do both boxes weigh?',
      '[name] saved [a] dollars and [other] [k] times as much. How much did they save together?',
    ],
    held: ['[name] saves [a] dollars; [other] saves the same [k] times over. How much have they saved with each other?', 'On Monday [a] people came, on Tuesday [k] times as many. How many were that on both days?'],
  },
  zh: {
    commands: ['求两人一共有多少[things]，[name]有 [a][things]，[other]是[name]的 [k] 倍', '算一算一共有几[things]：[name]有 [a][things]，[other]的是 [k] 倍', '求猫和狗的总数，猫有 [a] 只，狗是猫的 [k] 倍'],
    questions: [
      '[name]有 [a][things]，[other]的是[name]的 [k] 倍，两人一共有多少[things]？', '猫有 [a] 只，狗的只数是猫的 [k] 倍，一共有多少只？', '一支笔 [a] 分，一本书的价钱是它的 [k] 倍，两样一共多少分？', '[name]看了 [a] 页，[other]看的页数是[name]的 [k] 倍，两人共看多少页？', '小箱重 [a] 千克，大箱的重量是小箱的 [k] 倍，两箱共重多少千克？',
      '[name]存了 [a] 元，[other]存的是[name]的 [k] 倍，两人一共存了多少元？',
    ],
    held: ['[name]存了 [a] 元，[other]存的有他的 [k] 倍那么多，合起来存了多少？', '星期一来了 [a] 人，星期二来的是星期一的 [k] 倍，两天合起来来了几人？'],
  },
};

/** The area of a rectangle. */
export const area: Asks = {
  en: {
    commands: ['find the area of a rectangle with length [a] cm and width [b] cm', '<compute|calculate> the area of a rectangle that is [a] m long and [b] m wide', 'work out the area of a garden of [a] m by [b] m', 'determine the area of a rectangle with sides [a] cm and [b] cm'],
    questions: [
      'A rectangle is [a] cm long and [b] cm wide. What is its area?', 'What is the area of a rectangle with length [a] and width [b]?', 'A rectangular garden is [a] m by [b] m. What is its area?', 'The sides of a rectangle are [a] cm and [b] cm. Find the area.', 'A room is [a] m long and [b] m wide. How many square meters is it?', 'Area of a rectangle [a] by [b]?',
      'A carpet is [a] m long and [b] m wide. How many square meters of floor does it cover?',
    ],
    held: ['How much carpet covers a rectangular floor of [a] m times [b] m?', 'A rectangular field has the length [a] m and the width [b] m. How large is it in square meters?'],
  },
  zh: {
    commands: ['求长 [a] 厘米、宽 [b] 厘米的长方形的面积', '计算长方形的面积，长 [a] 米，宽 [b] 米', '算一算长方形花园的面积，长 [a] 米，宽 [b] 米', '求长为 [a]、宽为 [b] 的长方形的面积'],
    questions: [
      '一个长方形长 [a] 厘米，宽 [b] 厘米，面积是多少平方厘米？', '长方形的长是 [a] 米，宽是 [b] 米，面积是多少？', '一块长方形菜地长 [a] 米，宽 [b] 米，它的面积是多少平方米？', '教室长 [a] 米，宽 [b] 米，面积是多少平方米？', '长 [a]，宽 [b] 的长方形，面积 = ?',
      '一块地毯长 [a] 米，宽 [b] 米，能铺多少平方米的地面？',
    ],
    held: ['给长 [a] 米、宽 [b] 米的地面铺地毯，要铺多少平方米？', '一块长方形田地，长 [a] 米，宽 [b] 米，占地有多大？'],
  },
};

/** The perimeter of a rectangle. */
export const perimeter: Asks = {
  en: {
    commands: ['find the perimeter of a rectangle with length [a] cm and width [b] cm', '<compute|calculate> the perimeter of a rectangle that is [a] m long and [b] m wide', 'work out the perimeter of a garden of [a] m by [b] m', 'determine the perimeter of a rectangle with sides [a] cm and [b] cm'],
    questions: [
      'A rectangle is [a] cm long and [b] cm wide. What is its perimeter?', 'What is the perimeter of a rectangle with length [a] and width [b]?', 'A rectangular garden is [a] m by [b] m. What is its perimeter?', 'The sides of a rectangle are [a] cm and [b] cm. Find the perimeter.', 'A garden is [a] m long and [b] m wide. How long is the fence around it?', 'Perimeter of a rectangle [a] by [b]?',
      '[name] walks around a field of [a] m by [b] m once. How many m is that?',
    ],
    held: ['[name] walks once around a rectangular field of [a] m times [b] m. How far is that?', 'How much fence goes all around a rectangle whose length is [a] m and whose width is [b] m?'],
  },
  zh: {
    commands: ['求长 [a] 厘米、宽 [b] 厘米的长方形的周长', '计算长方形的周长，长 [a] 米，宽 [b] 米', '算一算长方形花园的周长，长 [a] 米，宽 [b] 米', '求长为 [a]、宽为 [b] 的长方形的周长'],
    questions: [
      '一个长方形长 [a] 厘米，宽 [b] 厘米，周长是多少厘米？', '长方形的长是 [a] 米，宽是 [b] 米，周长是多少？', '一块长方形菜地长 [a] 米，宽 [b] 米，四周围上篱笆，篱笆长多少米？', '花坛长 [a] 米，宽 [b] 米，它的周长是多少米？', '长 [a]，宽 [b] 的长方形，周长 = ?',
      '操场长 [a] 米，宽 [b] 米，绕它走一圈是多少米？',
    ],
    held: ['[name]沿着长 [a] 米、宽 [b] 米的长方形操场走一圈，走了多远？', '用绳子把长 [a] 米、宽 [b] 米的长方形围起来，绳子至少几米？'],
  },
};

/** `n` groups of `k`, and `b` of all are gone. */
export const groupsLess: Asks = {
  en: {
    commands: ['find how many [things] are left from [n] boxes with [k] each when [b] are taken', 'work out how many [things] remain: [n] boxes of [k], [b] are sold', 'calculate how many [things] [name] still has from [n] bags of [k] after giving away [b]'],
    questions: [
      '[name] has [n] boxes with [k] [things] each and gives away [b]. How many [things] are left?', 'There are [n] bags with [k] [things] in each. [b] are taken out. How many are left?', 'A shop has [n] boxes of [k] [things] and sells [b] of them. How many remain?', '[n] rows have [k] seats each. [b] seats are taken. How many are free?', '[name] earns [k] dollars an hour for [n] hours and spends [b] dollars. How much is left?',
      'A class has [n] groups of [k] children. [b] children are ill. How many are there today?',
      '[n] trees give [k] apples each. [b] apples are bad. How many good apples are there?',
    ],
    held: ['From [n] trees [name] picks [k] apples each; [b] of all the apples are bad. How many are good?', 'In each of [n] weeks [name] saves [k] dollars and then pays [b] dollars. What remains?'],
  },
  zh: {
    commands: ['求还剩多少个，[n] 盒每盒 [k] 个，拿走 [b] 个', '算一算剩下几[things]：[n] 盒，每盒 [k] 个，卖出 [b] 个', '求空座位数，[n] 排每排 [k] 个，坐了 [b] 人'],
    questions: [
      '[name]有 [n] 盒糖，每盒 [k] 颗，送出 [b] 颗，还剩多少颗？', '有 [n] 袋苹果，每袋 [k] 个，吃了 [b] 个，还剩几个？', '商店有 [n] 箱饮料，每箱 [k] 瓶，卖出 [b] 瓶，还剩多少瓶？', '教室有 [n] 排座位，每排 [k] 个，坐了 [b] 人，还空多少个座位？', '[name]每小时挣 [k] 元，工作 [n] 小时后花了 [b] 元，还剩多少元？',
      '[n] 棵树每棵摘了 [k] 个苹果，坏了 [b] 个，好苹果有多少个？',
    ],
    held: ['从 [n] 棵树上各摘 [k] 个梨，其中坏了 [b] 个，好的有几个？', '[name]每周存 [k] 元，存了 [n] 周，又付出 [b] 元，手里有多少钱？'],
  },
};

/** What is left of `a` after `b` is shared among `n`. */
export const restShared: Asks = {
  en: {
    commands: ['find how many [things] each of [n] children gets if [name] keeps [b] of [a] and shares the rest', 'work out how much each of [n] people pays when [b] of [a] dollars is already paid', 'calculate how many pages a day are left: [a] pages, [b] read, [n] days'],
    questions: [
      '[name] has [a] [things], keeps [b] and shares the rest equally among [n] children. How many does each get?', 'A book has [a] pages. [name] has read [b] and reads the rest in [n] days. How many pages a day is that?', 'A trip costs [a] dollars. [b] dollars are paid, the rest is shared by [n] people. How much does each pay?', 'Of [a] [things] [b] are sold. The rest is put into [n] boxes. How many are in each box?',
      'A way is [a] km long. After [b] km the rest takes [n] hours. What is the speed for the rest?',
      'A rope has [a] m. First [b] m go away, then [n] equal pieces are made. What is the length of each?',
    ],
    held: ['From a rope of [a] m [b] m are cut off, what remains becomes [n] equal pieces. How long is a piece?', '[n] friends divide what is over when [b] of [a] cookies are eaten. How many has each?'],
  },
  zh: {
    commands: ['求每人分到几[things]：共 [a][things]，留下 [b][things]，其余平均分给 [n] 人', '算一算每天看多少页，全书 [a] 页，看了 [b] 页，其余 [n] 天看完', '求每人付多少元：总价 [a] 元，已付 [b] 元，其余 [n] 人平分'],
    questions: [
      '[name]有 [a][things]，自己留 [b][things]，其余平均分给 [n] 个小朋友，每人分到多少[things]？', '一本书 [a] 页，[name]已看 [b] 页，剩下的 [n] 天看完，平均每天看多少页？', '旅费 [a] 元，已付 [b] 元，其余由 [n] 人平摊，每人付多少元？', '有 [a] 个苹果，卖了 [b] 个，剩下的平均装进 [n] 个箱子，每箱多少个？', '全程 [a] 千米，行了 [b] 千米后，剩下的用 [n] 小时行完，这段的速度是多少？',
      '[a] 米长的绳子先剪去 [b] 米，其余平均剪成 [n] 段，每段多少米？',
    ],
    held: ['绳子长 [a] 米，剪掉 [b] 米，余下的剪成同样长的 [n] 段，一段有多长？', '[a] 块饼干吃掉 [b] 块，多出来的 [n] 个朋友平分，各得几块？'],
  },
};

/** The width of a rectangle of the perimeter `p` and the length `a`. */
export const widthOfPerimeter: Asks = {
  en: {
    commands: ['find the width of a rectangle with perimeter [p] cm and length [a] cm', '<compute|calculate> the width of a rectangle whose perimeter is [p] m and whose length is [a] m', 'work out the other side of a rectangle: perimeter [p] cm, one side [a] cm', 'determine the width if the length is [a] cm and the perimeter of the rectangle is [p] cm'],
    questions: [
      'A rectangle has a perimeter of [p] cm and is [a] cm long. How wide is it?', 'The perimeter of a rectangle is [p] m and its length is [a] m. What is its width?', 'What is the width of a rectangle with perimeter [p] and length [a]?', 'One side of a rectangle is [a] cm and the perimeter is [p] cm. Find the other side.', 'A fence of [p] m goes around a rectangular garden that is [a] m long. How wide is the garden?',
      'A field has a perimeter of [p] m and a long side of [a] m. How long is the short side?',
    ],
    held: ['Once around a rectangular field it is [p] m; its long side has [a] m. What has the short side?', 'From a rope of [p] m [name] lays a rectangle of the length [a] m. Of what width is it?'],
  },
  zh: {
    commands: ['求长方形的宽，周长是 [p] 厘米，长是 [a] 厘米', '计算周长 [p] 米、长 [a] 米的长方形的宽', '算一算长方形另一条边：周长 [p] 厘米，一条边 [a] 厘米'],
    questions: [
      '一个长方形的周长是 [p] 厘米，长是 [a] 厘米，宽是多少厘米？', '长方形周长 [p] 米，长 [a] 米，宽是多少米？', '用 [p] 米长的篱笆围一个长 [a] 米的长方形花园，宽是多少米？', '已知长方形的周长为 [p]，长为 [a]，求宽。', '长方形的一条边是 [a] 厘米，周长是 [p] 厘米，另一条边是多少厘米？',
      '操场一圈是 [p] 米，长边是 [a] 米，短边是多少米？',
    ],
    held: ['绕长方形操场一圈是 [p] 米，长边有 [a] 米，短边有几米？', '[name]用 [p] 米的绳子摆成长 [a] 米的长方形，它有多宽？'],
  },
};
