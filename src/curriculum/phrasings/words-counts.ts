import type { Asks } from '../exercise.ts';

/** Who has `k` more than somebody with `a`. */
export const more: Asks = {
  en: {
    commands: ['find how many [things] [other] has if [name] has [a] and [other] has [k] more', 'work out how many [things] [other] has: [name] has [a], [other] has [k] more', 'calculate the number of [things] [other] has if it is [k] more than the [a] of [name]'],
    questions: [
      '[name] has [a] [things]. [other] has [k] more than [name]. How many [things] does [other] have?', '[name] has [a] [things] and [other] has [k] more. How many does [other] have?', 'There are [a] boys in a school and [k] more girls than boys. How many girls are there?',
      'A red rope is [a] m long. A blue rope is [k] m longer. How long is the blue rope?', '[name] read [a] pages. [other] read [k] pages more. How many pages did [other] read?', 'A pen costs [a] cents. A book costs [k] cents more. How many cents does the book cost?', 'One box weighs [a] kg and another [k] kg more. How heavy is the other?',
      'A field has [a] sheep. The next field has [k] more. How many sheep are in the next field?', '[name] collected [a] [things] in the morning and [k] more than that in the evening. How many were it in the evening?',
    ],
    held: ['[other] collected [k] [things] more than [name], who collected [a]. How many did [other] collect?', 'On Monday [a] people came, on Tuesday [k] more. How many came on Tuesday?', 'If [name] is [a] cm tall and [other] is [k] cm taller, how tall is [other]?'],
  },
  zh: {
    commands: ['求[other]有多少[things]，[name]有 [a][things]，[other]比[name]多 [k][things]', '算一算[other]有几[things]：[name]有 [a][things]，[other]多 [k][things]', '求女生人数：男生 [a] 人，女生比男生多 [k] 人'],
    questions: [
      '[name]有 [a][things]，[other]比[name]多 [k][things]，[other]有多少[things]？', '[name]有 [a][things]，[other]比他多 [k][things]，[other]有几[things]？', '学校有男生 [a] 人，女生比男生多 [k] 人，女生有多少人？', '红绳长 [a] 米，蓝绳比红绳长 [k] 米，蓝绳长多少米？', '[name]看了 [a] 页书，[other]比[name]多看 [k] 页，[other]看了多少页？', '一支笔 [a] 分，一本书比它贵 [k] 分，一本书多少分？',
      '上午来了 [a] 人，下午比上午多来 [k] 人，下午来了多少人？', '草地上有 [a] 只羊，牛比羊多 [k] 只，牛有多少只？',
    ],
    held: ['星期一来了 [a] 人，星期二比星期一多来 [k] 人，星期二来了多少人？', '[name]身高 [a] 厘米，[other]比[name]高 [k] 厘米，[other]身高多少厘米？', '甲箱重 [a] 千克，乙箱要重 [k] 千克，乙箱重多少千克？'],
  },
};

/** Who has `k` fewer than somebody with `a`. */
export const fewer: Asks = {
  en: {
    commands: ['find how many [things] [other] has if [name] has [a] and [other] has [k] fewer', 'work out how many [things] [other] has: [name] has [a], [other] has [k] fewer', 'calculate the number of [things] [other] has if it is [k] less than the [a] of [name]'],
    questions: [
      '[name] has [a] [things]. [other] has [k] fewer than [name]. How many [things] does [other] have?', '[name] has [a] [things] and [other] has [k] fewer. How many does [other] have?', 'There are [a] boys in a school and [k] fewer girls than boys. How many girls are there?',
      'A red rope is [a] m long. A blue rope is [k] m shorter. How long is the blue rope?', '[name] read [a] pages. [other] read [k] pages less. How many pages did [other] read?', 'A book costs [a] cents. A pen costs [k] cents less. How many cents does the pen cost?', 'One box weighs [a] kg and another [k] kg less. How heavy is the other?',
      'A field has [a] sheep. The next field has [k] fewer. How many sheep are in the next field?', '[name] collected [a] [things] on Monday and [k] fewer on Tuesday. How many were it on Tuesday?',
    ],
    held: ['[other] collected [k] [things] fewer than [name], who collected [a]. How many did [other] collect?', 'On Monday [a] people came, on Tuesday [k] fewer. How many came on Tuesday?', 'If [name] is [a] cm tall and [other] is [k] cm smaller, how tall is [other]?'],
  },
  zh: {
    commands: ['求[other]有多少[things]，[name]有 [a][things]，[other]比[name]少 [k][things]', '算一算[other]有几[things]：[name]有 [a][things]，[other]少 [k][things]', '求女生人数：男生 [a] 人，女生比男生少 [k] 人'],
    questions: [
      '[name]有 [a][things]，[other]比[name]少 [k][things]，[other]有多少[things]？', '[name]有 [a][things]，[other]比他少 [k][things]，[other]有几[things]？', '学校有男生 [a] 人，女生比男生少 [k] 人，女生有多少人？', '红绳长 [a] 米，蓝绳比红绳短 [k] 米，蓝绳长多少米？', '[name]看了 [a] 页书，[other]比[name]少看 [k] 页，[other]看了多少页？', '一本书 [a] 分，一支笔比它便宜 [k] 分，一支笔多少分？',
      '上午来了 [a] 人，下午比上午少来 [k] 人，下午来了多少人？', '大箱重 [a] 千克，小箱比大箱轻 [k] 千克，小箱重多少千克？',
    ],
    held: ['星期一来了 [a] 人，星期二比星期一少来 [k] 人，星期二来了多少人？', '[name]身高 [a] 厘米，[other]比[name]矮 [k] 厘米，[other]身高多少厘米？', '甲箱重 [a] 千克，乙箱要轻 [k] 千克，乙箱重多少千克？'],
  },
};

/** What is left of `a` when `b` are gone. */
export const left: Asks = {
  en: {
    commands: ['find how many [things] are left if [name] has [a] and gives away [b]', 'work out how many [things] remain when [b] of [a] are sold', 'calculate how many [things] [name] still has after losing [b] of [a]'],
    questions: [
      '[name] has [a] [things] and gives [b] to [other]. How many are left?', '[name] had [a] [things] and lost [b] of them. How many does [name] have now?', 'A shop has [a] [things] and sells [b]. How many are left?', 'There were [a] birds in a tree. [b] flew away. How many are left?', 'A book has [a] pages. [name] has read [b]. How many pages are left?',
      '[a] children are in a bus. [b] get off. How many are still in the bus?', '[name] has [a] dollars and spends [b]. How much money is left?', 'Of [a] eggs [b] are broken. How many are good?',
      'A farmer has [a] sheep and sells [b]. How many sheep remain?', '[name] made [a] cookies and the children eat [b]. How many cookies stay in the box?',
    ],
    held: ['From a field with [a] sheep [b] run away. How many stay?', '[name] baked [a] cookies; [b] were eaten. How many cookies remain?', 'A way is [a] km long and [name] has gone [b] km. How far is it still?'],
  },
  zh: {
    commands: ['求还剩多少[things]，[name]有 [a][things]，给了[other] [b][things]', '算一算还剩几[things]：原来 [a][things]，卖出 [b][things]', '求剩下的页数：一本书 [a] 页，看了 [b] 页'],
    questions: [
      '[name]有 [a][things]，给了[other] [b][things]，还剩多少[things]？', '[name]原来有 [a][things]，丢了 [b][things]，现在有几[things]？', '商店有 [a][things]，卖出 [b][things]，还剩多少[things]？', '树上有 [a] 只鸟，飞走了 [b] 只，还有多少只？', '一本书有 [a] 页，[name]看了 [b] 页，还剩多少页没看？', '车上有 [a] 人，下车 [b] 人，车上还有多少人？', '[name]有 [a] 元，花了 [b] 元，还剩多少元？',
      '农民有 [a] 只羊，卖了 [b] 只，还剩多少只？', '一共要走 [a] 千米，走了 [b] 千米后离终点还有多少千米？',
    ],
    held: ['草地上有 [a] 只羊，跑掉 [b] 只，留下几只？', '妈妈做了 [a] 块饼，吃掉 [b] 块，还有几块？', '全程 [a] 千米，已经走了 [b] 千米，离终点多远？'],
  },
};

/** How much more `a` is than `b`. */
export const differ: Asks = {
  en: {
    commands: ['find how many more [things] [name] has than [other] if they have [a] and [b]', 'work out how many fewer [things] [other] has: [name] has [a], [other] has [b]', 'calculate the difference: [name] has [a] [things] and [other] has [b]'],
    questions: [
      '[name] has [a] [things] and [other] has [b]. How many more does [name] have?', '[name] has [a] [things]. [other] has [b]. How many fewer does [other] have than [name]?', 'There are [a] girls and [b] boys in a school. How many more girls than boys are there?', 'A red rope is [a] m long and a blue rope [b] m. How much longer is the red rope?',
      '[name] needs [a] [things] and has [b]. How many more does [name] need?', 'A book costs [a] cents and a pen [b] cents. How much cheaper is the pen?', '[name] is [a] cm tall and [other] [b] cm. How much taller is [name]?', '[name] read [a] pages and [other] [b]. How many more pages did [name] read?',
      'A heavy box has [a] kg and a light one [b] kg. How much heavier is the first?', '[name] gets [a] points and [other] [b]. By how many points does [name] lead?',
    ],
    held: ['By how many does [name] beat [other] if the one has [a] points and the other [b]?', 'On Monday [a] people came and on Tuesday [b]. How many fewer were there on Tuesday?', 'How much heavier is a box of [a] kg than one of [b] kg?'],
  },
  zh: {
    commands: ['求[name]比[other]多多少[things]，两人分别有 [a][things]和 [b][things]', '算一算[other]比[name]少几[things]：[name]有 [a][things]，[other]有 [b][things]', '求女生比男生多多少人：女生 [a] 人，男生 [b] 人'],
    questions: [
      '[name]有 [a][things]，[other]有 [b][things]，[name]比[other]多多少[things]？', '[name]有 [a][things]，[other]有 [b][things]，[other]比[name]少几[things]？', '学校有女生 [a] 人，男生 [b] 人，女生比男生多多少人？', '红绳长 [a] 米，蓝绳长 [b] 米，红绳比蓝绳长多少米？', '[name]需要 [a][things]，已经有 [b][things]，还差多少[things]？', '一本书 [a] 分，一支笔 [b] 分，笔比书便宜多少分？', '[name]身高 [a] 厘米，[other]身高 [b] 厘米，[name]比[other]高多少厘米？',
      '上午来了 [a] 人，下午来了 [b] 人，上午比下午多来多少人？', '大箱重 [a] 千克，小箱重 [b] 千克，小箱比大箱轻多少千克？',
    ],
    held: ['[name]得了 [a] 分，[other]得了 [b] 分，两人相差几分？', '星期一来了 [a] 人，星期二来了 [b] 人，星期二少来几人？', '甲箱重 [a] 千克，乙箱重 [b] 千克，甲箱重多少？'],
  },
};

/** `a` and `b` together. */
export const together: Asks = {
  en: {
    commands: ['find how many [things] [name] and [other] have together if they have [a] and [b]', 'work out how many [things] there are in all: [name] has [a], [other] has [b]', 'calculate the total: [a] [things] in one box and [b] in another'],
    questions: [
      '[name] has [a] [things] and [other] has [b]. How many do they have together?', '[name] has [a] [things] and gets [b] more. How many does [name] have now?', 'There are [a] girls and [b] boys in a school. How many children are there?', 'A shop sold [a] [things] on Monday and [b] on Tuesday. How many did it sell in all?',
      '[name] read [a] pages yesterday and [b] today. How many pages is that in total?', '[a] people are in a train and [b] get on. How many are in the train now?', 'One box has [a] [things], another has [b]. How many are in both boxes?',
      '[name] saved [a] dollars and then [b] more. How many dollars are saved now?', 'A truck brings [a] [things] in the morning and [b] in the evening. How many does it bring on the whole day?',
    ],
    held: ['To [a] sheep in a field come [b] more. How many sheep are there then?', '[name] saved [a] dollars and [other] [b]. How much have they saved with each other?', 'After [a] km in the morning [name] goes [b] km in the evening. How far is it in one day?'],
  },
  zh: {
    commands: ['求[name]和[other]一共有多少[things]，两人分别有 [a][things]和 [b][things]', '算一算一共有几[things]：一盒 [a][things]，另一盒 [b][things]', '求全校人数：女生 [a] 人，男生 [b] 人'],
    questions: [
      '[name]有 [a][things]，[other]有 [b][things]，两人一共有多少[things]？', '[name]有 [a][things]，又得到 [b][things]，现在有几[things]？', '学校有女生 [a] 人，男生 [b] 人，一共有多少人？', '商店星期一卖出 [a][things]，星期二卖出 [b][things]，一共卖出多少[things]？', '[name]昨天看了 [a] 页书，今天看了 [b] 页，两天共看多少页？', '车上有 [a] 人，又上来 [b] 人，现在车上有多少人？',
      '上午来了 [a] 人，下午来了 [b] 人，这一天一共来了多少人？', '草地上有 [a] 只羊和 [b] 只牛，一共有多少只？',
    ],
    held: ['草地上有 [a] 只羊，又来了 [b] 只，这时有几只？', '[name]存了 [a] 元，[other]存了 [b] 元，合起来存了多少？', '上午走了 [a] 千米，下午走了 [b] 千米，这天走了多远？'],
  },
};

/** Somebody with `a` has `k` more than the one who is asked for. */
export const moreThanAsked: Asks = {
  en: {
    commands: ['find how many [things] [other] has if [name] has [a], which is [k] more than [other]', 'work out how many [things] [other] has when the [a] of [name] are [k] more', 'calculate what [other] has: [name] has [a] [things], that is [k] more than [other]'],
    questions: [
      '[name] has [a] [things]. That is [k] more than [other] has. How many does [other] have?', '[name] has [a] [things], [k] more than [other]. How many [things] does [other] have?', 'There are [a] girls in a school, [k] more than boys. How many boys are there?', 'A red rope is [a] m long. It is [k] m longer than a blue rope. How long is the blue rope?',
      '[name] is [a] cm tall, [k] cm taller than [other]. How tall is [other]?', 'After getting [k] [things], [name] has [a]. How many were there before?',
      '[name] is [k] points ahead of [other] in a game and has [a]. What does [other] have?',
    ],
    held: ['With [a] points [name] is [k] points ahead of [other]. How many points has [other]?', 'A book costs [a] cents, which is [k] cents more than a pen. What does the pen cost?'],
  },
  zh: {
    commands: ['求[other]有多少[things]，[name]有 [a][things]，比[other]多 [k][things]', '算一算[other]有几[things]：[name]的 [a][things]比[other]多 [k][things]', '求男生人数：女生 [a] 人，比男生多 [k] 人'],
    questions: [
      '[name]有 [a][things]，比[other]多 [k][things]，[other]有多少[things]？', '学校有女生 [a] 人，比男生多 [k] 人，男生有多少人？', '红绳长 [a] 米，比蓝绳长 [k] 米，蓝绳长多少米？', '[name]身高 [a] 厘米，比[other]高 [k] 厘米，[other]身高多少厘米？', '[name]又得到 [k][things]后有 [a][things]，原来有几[things]？', '[name]看了 [a] 页，比[other]多看 [k] 页，[other]看了多少页？',
      '[name]得了 [a] 分，领先[other] [k] 分，[other]得多少分？',
    ],
    held: ['[name]得 [a] 分，领先[other] [k] 分，[other]得了几分？', '一本书 [a] 分，它比一支笔贵 [k] 分，笔要多少分？'],
  },
};

/** Somebody with `a` has `k` fewer than the one who is asked for. */
export const fewerThanAsked: Asks = {
  en: {
    commands: ['find how many [things] [other] has if [name] has [a], which is [k] fewer than [other]', 'work out how many [things] [other] has when the [a] of [name] are [k] fewer', 'calculate what [other] has: [name] has [a] [things], that is [k] less than [other]'],
    questions: [
      '[name] has [a] [things]. That is [k] fewer than [other] has. How many does [other] have?', '[name] has [a] [things], [k] fewer than [other]. How many [things] does [other] have?', 'There are [a] girls in a school, [k] fewer than boys. How many boys are there?', 'A red rope is [a] m long. It is [k] m shorter than a blue rope. How long is the blue rope?',
      '[name] is [a] cm tall, [k] cm smaller than [other]. How tall is [other]?', 'After giving away [k] [things], [name] has [a]. How many were there before?',
      '[name] is [k] points behind [other] in a game and has [a]. What does [other] have?',
    ],
    held: ['With [a] points [name] is [k] points behind [other]. How many points has [other]?', 'A pen costs [a] cents, which is [k] cents less than a book. What does the book cost?'],
  },
  zh: {
    commands: ['求[other]有多少[things]，[name]有 [a][things]，比[other]少 [k][things]', '算一算[other]有几[things]：[name]的 [a][things]比[other]少 [k][things]', '求男生人数：女生 [a] 人，比男生少 [k] 人'],
    questions: [
      '[name]有 [a][things]，比[other]少 [k][things]，[other]有多少[things]？', '学校有女生 [a] 人，比男生少 [k] 人，男生有多少人？', '红绳长 [a] 米，比蓝绳短 [k] 米，蓝绳长多少米？', '[name]身高 [a] 厘米，比[other]矮 [k] 厘米，[other]身高多少厘米？', '[name]送掉 [k][things]后还有 [a][things]，原来有几[things]？', '[name]看了 [a] 页，比[other]少看 [k] 页，[other]看了多少页？',
      '[name]得了 [a] 分，比[other]低 [k] 分，[other]得多少分？',
    ],
    held: ['[name]得 [a] 分，落后[other] [k] 分，[other]得了几分？', '一支笔 [a] 分，它比一本书便宜 [k] 分，书要多少分？'],
  },
};

/** `a`, and another with `k` more, together. */
export const moreTogether: Asks = {
  en: {
    commands: ['find how many [things] [name] and [other] have together if [name] has [a] and [other] has [k] more', 'work out the total: [name] has [a] [things], [other] has [k] more than [name]', 'calculate how many [things] there are in all if [name] has [a] and [other] has [k] more'],
    questions: [
      '[name] has [a] [things]. [other] has [k] more. How many do they have together?', '[name] has [a] [things] and [other] has [k] more than [name]. How many [things] are there in all?', 'There are [a] boys in a school and [k] more girls than boys. How many children are there?', 'A shop sold [a] [things] on Monday and [k] more on Tuesday. How many did it sell in all?',
      '[name] read [a] pages and [other] [k] pages more. How many pages did they read together?', 'One box weighs [a] kg, another [k] kg more. What do both boxes weigh?',
      '[name] saved [a] dollars and [other] saved [k] dollars more. How many dollars did they save together?',
    ],
    held: ['On Monday [a] people came, on Tuesday [k] more. How many were that on both days?', '[other] saved [k] dollars more than [name], who saved [a]. How much have they saved with each other?'],
  },
  zh: {
    commands: ['求两人一共有多少[things]，[name]有 [a][things]，[other]比[name]多 [k][things]', '算一算一共有几[things]：[name]有 [a][things]，[other]多 [k][things]', '求全校人数：男生 [a] 人，女生比男生多 [k] 人'],
    questions: [
      '[name]有 [a][things]，[other]比[name]多 [k][things]，两人一共有多少[things]？', '学校有男生 [a] 人，女生比男生多 [k] 人，一共有多少人？', '商店星期一卖出 [a][things]，星期二多卖 [k][things]，两天一共卖出多少[things]？', '[name]看了 [a] 页书，[other]比[name]多看 [k] 页，两人共看多少页？', '一箱重 [a] 千克，另一箱比它重 [k] 千克，两箱共重多少千克？',
      '上午来了 [a] 人，下午比上午多来 [k] 人，这一天一共来了多少人？',
    ],
    held: ['星期一来了 [a] 人，星期二比星期一多来 [k] 人，两天合起来来了多少人？', '[name]存了 [a] 元，[other]比他多存 [k] 元，合在一起存了多少？'],
  },
};

/** `a`, less `b`, and then `c` more. */
export const goneThenMore: Asks = {
  en: {
    commands: ['find how many [things] [name] has who had [a], gave away [b] and then got [c]', 'work out how many people are in a bus: [a] at first, [b] get off, [c] get on', 'calculate the number of [things]: first [a], then [b] are sold and [c] are bought'],
    questions: [
      '[name] has [a] [things], gives [b] to [other] and then buys [c]. How many does [name] have now?', 'A bus has [a] people. [b] get off and [c] get on. How many are in the bus?', 'A shop had [a] [things], sold [b] and then got [c] new ones. How many are there now?', '[name] had [a] dollars, spent [b] and then earned [c]. How much does [name] have?',
      'There were [a] birds in a tree. [b] flew away, then [c] came. How many are there now?', 'A library has [a] books. [b] are taken out and [c] come back. How many are there then?',
      'In a field are [a] sheep. [b] are sold and later [c] are bought. How many sheep are there in the end?',
    ],
    held: ['Out of a field with [a] sheep [b] run away, later [c] others come. How many stand there in the end?', '[name] starts with [a] points, loses [b] and wins [c]. What is the score?'],
  },
  zh: {
    commands: ['求[name]现在有多少[things]，原来 [a][things]，送出 [b][things]，又得到 [c][things]', '算一算车上现在的人数：原有 [a] 人，下车 [b] 人，上车 [c] 人', '求现在的只数：[a] 只鸟，飞走 [b] 只，又飞来 [c] 只'],
    questions: [
      '[name]有 [a][things]，给了[other] [b][things]，又买了 [c][things]，现在有多少[things]？', '车上有 [a] 人，下车 [b] 人，又上来 [c] 人，现在有多少人？', '商店有 [a][things]，卖出 [b][things]，又运来 [c][things]，现在有几[things]？', '[name]有 [a] 元，花了 [b] 元，又挣了 [c] 元，现在有多少元？', '树上有 [a] 只鸟，飞走 [b] 只，又飞来 [c] 只，现在有多少只？', '图书馆有 [a] 本书，借出 [b] 本，还回 [c] 本，现在有多少本？',
      '[name]起初有 [a] 分，失去 [b] 分，又得到 [c] 分，最后是多少分？',
    ],
    held: ['草地上有 [a] 只羊，跑掉 [b] 只，后来又来了 [c] 只，最后有几只？', '[name]起初得 [a] 分，扣了 [b] 分，再加 [c] 分，总分是几？'],
  },
};
