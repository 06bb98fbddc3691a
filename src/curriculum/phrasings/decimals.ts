import type { Asks } from '../exercise.ts';

/** `a` and `b` put together. */
export const decimalSum: Asks = {
  en: {
    commands: [
      'add {a} and {b}', 'add {b} to {a}', '<find|compute|calculate|work out> the sum of {a} and {b}', '<find|calculate|compute|work out> {a} plus {b}', '<find|get> the total of {a} and {b}', 'add the decimals {a} and {b}', 'find the number that is {b} more than {a}',
      'increase {a} by {b}', 'put {b} on top of {a} and say how much that makes', '<combine|join> {a} and {b} into one total', 'write down what {a} and {b} add up to', '<give|state> the result of adding {b} to {a}', 'write one under the other and add {a} and {b}', 'raise {a} by {b}',
      'figure out how much {a} and {b} make altogether', 'start at {a} and go up by {b}', 'sum up {a} and {b}',
      'calculate {a} and {b} added together', 'find how much {a} and {b} are in total',
      'find the number from which {b} must be taken to leave {a}', '<explain|show> how to add {a} and {b}', 'write {a} above {b} and add', 'make {a} larger by {b}', 'do the addition of {a} and {b}', 'find the total when {b} joins {a}', 'say what the sum of {a} and {b} is', 'work out what is {b} above {a}', 'count {a} and {b} together',
    ],
    questions: [
      'What is {a} plus {b}?', 'What is the sum of {a} and {b}?', '{a} plus {b}', 'how much is {a} plus {b}', 'What is {b} more than {a}?', 'A pen costs [a] dollars and a book [b] dollars. What do they cost together?',
      'One rope is [a] m long and the other [b] m. How long are they together?', '[name] runs [a] km and then [b] km. How many km is that in all?',
      '[name] pays [a] dollars and later [b] dollars. How much is that together?',
      'If {b} is added to {a}, what is the result?', 'How much do {a} and {b} make <altogether|together|in total>?', 'What do {a} and {b} add up to?', 'Two numbers are {a} and {b}. Find their sum.', 'What number do you reach when you start at {a} and count up by {b}?',
      'A calf weighed [a] kg at first and has gained [b] kg since. What does it weigh now?', 'A jug holds [a] liters of milk. [name] pours in another [b] liters. How much milk is in the jug now?', 'It rained [a] cm on Monday and [b] cm on Tuesday. How many cm of rain fell in the two days?',
      'Given the numbers {a} and {b}, give their total.', '{a} is increased by {b}. What is the new number?', 'One sack weighs [a] kg, another weighs [b] kg. Both are put on a scale. What does the scale show?', 'A plant was [a] cm tall and then grew by [b] cm. How tall is it now?',
      '[name] buys [a] kg of potatoes and [b] kg of carrots. What is the total weight of the vegetables?', 'The first throw measures [a] m and the second [b] m. What is the total of the two throws?', '[other] has knitted [a] cm of a scarf and knits [b] cm more. How long is the scarf then?',
      'A shelf [a] cm wide stands next to a shelf [b] cm wide. What width do they take up together?', 'First [a] cm of snow fell, later [b] cm. How much snow fell in all?', 'The temperature was [a] degrees and it rose by [b] degrees. What is the temperature now?',
      'What is the sum if the two addends are {a} and {b}?', 'When {a} gets {b} bigger, what do we have?', '{a} with {b} on top, how much', 'sum of {a} and {b}?', '{a} and {b} added', 'add {a}, {b}', 'decimals: {a} and {b}; sum?', 'whats {a} plus {b}', 'if i add {b} to {a} what do i get',
      'first [a] kg, then [b] kg more. total in kg?', 'total of {a} and {b} = ?',
      'When a number is reduced by {b}, {a} remains. Which number is it?', 'Which number minus {b} is {a}?', 'After pouring out [b] liters, [a] liters are left in the can. How much was in it before?', 'The sum of {a} and {b} is ___.', '[name] adds {b} to {a}. What should [name] get?',
      'On the receipt stand [a] euros and [b] euros. What is the total at the bottom?', 'My bag weighs [a] kg empty, and what I put in weighs [b] kg. What does the full bag weigh?', 'How much money do you need for a cake of [a] dollars and a drink of [b] dollars?',
      'From here to the school it is [a] km, from there to the pool [b] km more. How far is the pool?', '{a} is to be made {b} larger. What is the result?', 'Written one below the other and added, {a} and {b} give what?', 'how do i add {a} and {b}', 'i have [a] and get [b] more, how much do i have',
      'A jump of [a] m and one of [b] m: how many meters together?', 'add up: {a} and {b}', '{b} on top of {a} is?', 'Take {b} away from me and {a} remains. Who am I?', 'I owe [a] dollars to [name] and [b] dollars to [other]. How much do I owe?', 'Total wanted: {a} and {b}.',
      'A pencil of [a] cm and another one of [b] cm are laid end to end. What length is that?',
    ],
    held: ['Which number is {b} larger than {a}?', 'Put {a} and {b} together. How much is it?', '[name] spends [a] dollars and later [b] dollars more. How much is that in all?'],
  },
  zh: {
    commands: [
      '<求|计算|算出> {a} 与 {b} 的和', '<求|计算> {a} 加 {b}', '把 {a} 和 {b} 相加', '<求|算出>比 {a} 多 {b} 的数', '算一算 {a} 加上 {b} 是多少', '计算 {a} 加 {b} 的和',
      '求出 {a} 和 {b} 一共是多少', '把 {b} 加到 {a} 上', '将 {a} 增加 {b}', '写出 {a}、{b} 两个数的和', '列竖式计算 {a} 加 {b}', '算出 {a} 与 {b} 合起来的数', '说出 {a} 加 {b} 的得数', '求 {a} 和 {b} 的总和', '用加法求 {a} 与 {b} 合计多少',
      '求减去 {b} 后得 {a} 的数', '讲讲 {a} 加 {b} 怎么算', '求 {a} 添上 {b} 的结果', '把小数 {a}、{b} 加起来', '求 {a} 变大 {b} 后的数', '对齐小数点，把 {a} 和 {b} 相加', '用加法合并 {a} 与 {b}',
    ],
    questions: [
      '{a} 加 {b} 等于多少？', '{a} 与 {b} 的和是多少？', '{a} 加上 {b} 是多少？', '比 {a} 多 {b} 的数是多少？', '一支笔 [a] 元，一本书 [b] 元，一共多少元？', '两根绳子分别长 [a] 米和 [b] 米，一共长多少米？', '[name]先跑了 [a] 千米，又跑了 [b] 千米，一共跑了多少千米？',
      '{a} 和 {b} 加起来是多少？', '{a} 增加 {b} 以后是多少？', '把 {b} 加到 {a} 上，结果是____。', '两个加数分别是 {a} 和 {b}，它们的和是多少？', '甲数是 {a}，乙数是 {b}，甲、乙两数之和为多少？', '如果 {a} 加上 {b}，那么得数是多少？', '一袋米重 [a] 千克，另一袋重 [b] 千克，两袋米共重多少千克？', '水壶里有 [a] 升水，又倒进 [b] 升，现在有多少升水？', '小树原来高 [a] 米，后来长高了 [b] 米，现在高多少米？',
      '[name]买了 [a] 千克土豆和 [b] 千克萝卜，这些菜总共重多少千克？', '周一下雨 [a] 毫米，周二下雨 [b] 毫米，两天的雨量合计多少毫米？', '第一投 [a] 米，第二投 [b] 米，两投的总长是多少米？', '小牛出生时重 [a] 千克，之后重了 [b] 千克，现在的体重是多少千克？', '甲数是 {a}，乙数比甲数多 {b}，乙数是多少？', '气温原来是 [a] 度，上升 [b] 度后是多少度？', '并排放两个柜子，一个宽 [a] 厘米，一个宽 [b] 厘米，共占多少厘米？', '求 {a} 与 {b} 之和。', '已知两数为 {a}、{b}，求这两个数的总和。',
      '{a} 和 {b} 合起来有多大？', '从 {a} 起往上数 {b}，数到多少？', '{a} 和 {b} 的总和', '{a} 加 {b}', '{a}、{b} 相加得多少', '小数加法：{a} 加 {b}', '先 [a] 千克，再加 [b] 千克，共多少千克', '和：{a} 与 {b}，求出来', '[other]织围巾，织好了 [a] 厘米，再织 [b] 厘米，围巾长多少厘米？',
      '一个数减去 {b} 后是 {a}，这个数是多少？', '哪个数减 {b} 等于 {a}？', '倒出 [b] 升后，桶里还有 [a] 升，原来有几升？', '[name]用 {a} 加 {b}，应该得几？', '小票上有两笔：[a] 元和 [b] 元，总计多少元？', '空书包重 [a] 千克，装进 [b] 千克的书后重多少千克？', '我欠[name] [a] 元，欠[other] [b] 元，一共欠多少元？', '两支铅笔长 [a] 厘米和 [b] 厘米，首尾相接有多长？', '{a} 与 {b} 的和为____。', '竖式相加：{a} 和 {b}', '{a} 添上 {b} 是多少？', '把 {a}、{b} 加一加',
      '{a} 加 {b} 怎么算', '我减去 {b} 就剩 {a}，我是几？', '减数是 {b}，差是 {a}，被减数是多少？', '点心 [a] 元，饮料 [b] 元，要带多少钱？', '先跳 [a] 米，再跳 [b] 米，两次共跳几米？', '{a} 变大 {b}，变成几？',
    ],
    held: ['哪个数比 {a} 大 {b}？', '{a} 再加 {b} 得几？', '[name]花了 [a] 元，后来又花了 [b] 元，共花多少元？'],
  },
};

/** `a` less `b`. */
export const decimalDifference: Asks = {
  en: {
    commands: [
      'subtract {b} from {a}', 'take {b} away from {a}', '<find|compute|calculate|work out> {a} minus {b}', '<find|compute|calculate> the difference of {a} and {b}', '<find|get> the difference between {a} and {b}', 'find the number that is {b} less than {a}', 'take {b} from {a}',
      'decrease {a} by {b}', 'reduce the number {a} by {b}', '<give|state> the result of subtracting {b} from {a}', 'write down by how much {a} exceeds {b}', 'figure out what is left of {a} after {b} has been taken off', 'write one under the other and subtract {b} from {a}', 'lower {a} by {b}',
      'say how far apart {a} and {b} are', 'start at {a} and go down by {b}', 'deduct {b} from {a}', 'find the missing number that makes {a} when {b} is added to it',
      'calculate how much remains of {a} when {b} is gone',
      'find what must be added to {b} to get {a}', '<explain|show> how to subtract {b} from {a}', 'write {b} under {a} and subtract', 'make {a} smaller by {b}', 'do the subtraction of {b} from {a}', 'find how much {b} falls short of {a}', 'find the gap between {b} and {a}', 'say what is missing from {b} to {a}', 'remove {b} from {a}',
    ],
    questions: [
      'What is {a} minus {b}?', 'What is the difference of {a} and {b}?', '{a} minus {b}', 'how much is {a} minus {b}', 'What is {b} less than {a}?', 'A rope is [a] m long. [b] m are cut off. How long is the rest?',
      '[name] has [a] dollars and spends [b] dollars. How much is left?', 'A bottle holds [a] liters. [b] liters are taken out. How many liters are left?',
      'If {b} is subtracted from {a}, what is the result?', 'What remains when {b} is taken from {a}?', 'By how much is {a} greater than {b}?', 'What must be added to {b} to get {a}?', 'Two numbers are {a} and {b}. Find the first minus the second.', 'How far is it from {b} up to {a}?',
      'A jug holds [a] liters of milk. [name] drinks [b] liters. How much milk is in the jug now?', 'A sack of flour weighed [a] kg, and [b] kg were used for bread. What does the sack weigh now?', 'One plant is [a] cm tall, another is [b] cm tall. How much taller is the first one?',
      '{a} is decreased by {b}. What is the new number?', 'Given the numbers {a} and {b}, give the difference if the second is taken away from the first.', 'The temperature was [a] degrees and it fell by [b] degrees. What is the temperature now?',
      '[name] threw a ball [a] m and [other] threw it [b] m. How much farther did [name] throw?', 'A board of [a] m is shortened by [b] m. What length does it have then?', 'A dog weighed [a] kg and has lost [b] kg. What is its weight now?',
      'In a race [name] needed [a] seconds and [other] needed [b] seconds. By how many seconds was [other] faster?', 'The tank should hold [a] liters, and [b] liters are in it already. How many liters are missing?', 'What is the difference if {a} is the larger number and {b} the smaller?',
      'When {a} gets {b} smaller, what do we have?', 'What do you get if you reduce {a} by {b}?', 'The sum of two numbers is {a}, and one of them is {b}. What is the other?', '{a} take away {b}', '{a} less {b}, how much', 'subtract: {a}, {b}', 'difference of {a} and {b}?', 'whats {a} minus {b}',
      'if i take {b} off {a} what do i get', 'had [a] kg, used [b] kg. how many kg are left?', '{a} is how much more than {b}',
      'Which number plus {b} is {a}?', 'If {b} is added to my number, the result is {a}. What is my number?', '{b} and what else add up to {a}?', '[name] subtracts {b} from {a}. What should [name] get?', 'The bill is [a] euros, and [b] euros have been paid. How much is still to be paid?',
      'A full bag weighs [a] kg. Empty it weighs [b] kg. How much is in it?', 'After [name] poured in [b] liters, the can holds [a] liters. How much was in it before?', '[name] pays with [a] dollars for something that costs [b] dollars. How much change is there?',
      'The way is [a] km long, [b] km are done. How much of it is still ahead?', 'A sale takes [b] dollars off a price of [a] dollars. What is the new price?', 'The difference of {a} and {b} is ___.', 'Written one below the other and subtracted, {a} and {b} give what?', 'how do i subtract {b} from {a}', '{b} off {a} is?',
      'from {b} to {a}, how much is missing', 'What is lacking if we have {b} and need {a}?', 'The minuend is {a}, the subtrahend {b}. What is the difference?', '[a] m of cloth are wanted, but only [b] m are there. How many meters are missing?', 'By how much must {a} be lowered to reach {b}?',
      'Of two pieces that are [a] m together, one is [b] m. How long is the other?', 'need [a] kg, have [b] kg, how much more?', '{a} without {b}',
    ],
    held: ['Which number is {b} smaller than {a}?', 'From {a} we take {b}. What is left?', 'How much larger is {a} than {b}?'],
  },
  zh: {
    commands: [
      '<求|计算|算出> {a} 与 {b} 的差', '<求|计算> {a} 减 {b}', '从 {a} 中减去 {b}', '<求|算出>比 {a} 少 {b} 的数', '算一算 {a} 减去 {b} 是多少', '计算 {a} 减 {b} 的差',
      '求出 {a} 去掉 {b} 还剩多少', '将 {a} 减少 {b}', '写出 {a} 减 {b} 的得数', '列竖式计算 {a} 减 {b}', '算出 {b} 再多几才是 {a}', '求被减数 {a} 与减数 {b} 的差', '用 {a} 减去 {b}', '说出 {b} 要加上多少才等于 {a}', '求 {a} 与 {b} 相差多少',
      '求加上 {b} 得 {a} 的数', '讲讲 {a} 减 {b} 怎么算', '求 {a} 拿走 {b} 的结果', '求 {a} 变小 {b} 后的数', '对齐小数点，从 {a} 减 {b}', '求 {b} 到 {a} 还差多少',
    ],
    questions: [
      '{a} 减 {b} 等于多少？', '{a} 与 {b} 的差是多少？', '{a} 减去 {b} 是多少？', '比 {a} 少 {b} 的数是多少？', '一根绳子长 [a] 米，剪去 [b] 米，还剩多少米？', '[name]有 [a] 元，花了 [b] 元，还剩多少元？', '一桶水有 [a] 升，用去 [b] 升，还剩多少升？',
      '{a} 减少 {b} 以后是多少？', '被减数是 {a}，减数是 {b}，差是多少？', '{b} 加上多少等于 {a}？', '甲数是 {a}，乙数是 {b}，甲数比乙数多多少？', '如果用 {a} 减去 {b}，那么得数是多少？', '从 {a} 里减掉 {b}，结果是____。', '两个数的和是 {a}，其中一个数是 {b}，另一个数是多少？', '水壶里有 [a] 升水，[name]喝掉 [b] 升，壶里剩多少升？', '一袋面粉重 [a] 千克，做面包用掉 [b] 千克，袋里剩下多少千克？', '大西瓜重 [a] 千克，小西瓜重 [b] 千克，两个西瓜的重量相差几千克？',
      '气温原来是 [a] 度，下降 [b] 度后是多少度？', '[name]把球扔了 [a] 米，[other]扔了 [b] 米，[name]比[other]多扔多少米？', '木板长 [a] 米，锯掉 [b] 米，剩下的木板多长？', '甲树高 [a] 米，乙树高 [b] 米，甲树高出乙树几米？', '水箱能装 [a] 升水，已有 [b] 升，还要加多少升才满？', '小狗原来重 [a] 千克，瘦了 [b] 千克，现在重多少千克？', '赛跑时[name]用了 [a] 秒，[other]用了 [b] 秒，[other]快了几秒？', '求 {a} 减 {b} 所得的差。',
      '甲数是 {a}，乙数比甲数少 {b}，乙数是多少？', '较大的数是 {a}，较小的数是 {b}，两数相差多少？', '已知一个加数是 {b}，和是 {a}，求另一个加数。', '{a} 减 {b}', '{a} 去掉 {b} 剩多少', '{b} 再多几才是 {a}', '{a} 和 {b} 相差几', '小数减法：{a} 减 {b}', '原有 [a] 千克，用掉 [b] 千克，剩几千克', '从 {a} 起往下数 {b}，数到多少？',
      '哪个数加上 {b} 等于 {a}？', '我加上 {b} 就是 {a}，我是几？', '账单 [a] 元，已付 [b] 元，还要付多少元？', '满袋重 [a] 千克，空袋重 [b] 千克，里面的东西重多少？', '倒进 [b] 升后桶里有 [a] 升，原来有几升？', '[name]付了 [a] 元，东西要 [b] 元，找回多少元？', '两段共长 [a] 米，一段长 [b] 米，另一段长几米？', '需要 [a] 米布，只有 [b] 米，还缺多少米？', '原价 [a] 元，降价 [b] 元，现价多少元？', '{a} 与 {b} 的差为____。', '竖式相减：{a} 和 {b}', '{a} 减 {b} 怎么算',
      '{b} 到 {a} 还差多少？', '{b} 和几加起来是 {a}？', '{a} 拿走 {b} 是多少', '减数是 {b}，被减数是 {a}，差是几？', '{a} 变小 {b}，变成几？', '[name]用 {a} 减 {b}，应该得几？',
    ],
    held: ['哪个数比 {a} 小 {b}？', '{a} 比 {b} 大多少？', '从 {a} 里去掉 {b}，剩下几？'],
  },
};
