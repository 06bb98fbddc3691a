import type { Asks } from '../exercise.ts';

/** `a` times `b`. */
export const decimalProduct: Asks = {
  en: {
    commands: [
      'multiply {a} by {b}', 'multiply {a} and {b}', '<find|compute|calculate|work out> the product of {a} and {b}', '<find|calculate|compute|work out> {a} times {b}', 'multiply the decimals {a} and {b}', '<find|get> {a} multiplied by {b}',
      '<give|state> the result of multiplying {a} by {b}', 'write down {a} times as much as {b}', 'take the two numbers {a} and {b} and get their product', 'figure out what {b} lots of {a} come to', 'scale {a} by {b}', 'do the multiplication of {a} and {b}',
      'say how much {a} and {b} make when multiplied', 'make {a} into {b} times as much', 'multiply {a} with {b} and put the point in the right place', 'find {b} times the number {a}', 'work out {a} multiplied with {b}',
      'find what {a} multiplied by {b} gives',
      'find the number which divided by {b} gives {a}', '<explain|show> how to multiply {a} by {b}', 'do {a} times {b} on paper', 'say what the product of {a} and {b} is', 'multiply the number {a} with the number {b}', 'take {b} times {a}', 'let {a} grow to {b} times its size and give the result',
      'multiply as whole numbers, then set the point: {a} by {b}', 'find the price of [b] kg at [a] dollars per kg',
    ],
    questions: [
      'What is {a} times {b}?', 'What is the product of {a} and {b}?', '{a} times {b}', 'how much is {a} times {b}', 'What is {a} multiplied by {b}?', 'One kg costs [a] dollars. What do [b] kg cost?', 'A rectangle is [a] m long and [b] m wide. What is its area?',
      'What do [b] meters of cloth cost at [a] dollars a meter?',
      'If {a} is multiplied by {b}, what is the result?', 'What do you get when you multiply {a} and {b}?', 'Two numbers are {a} and {b}. Find their product.', 'A pipe lets through [a] liters of water a minute. How many liters flow in [b] minutes?',
      'One meter of wire weighs [a] kg. What do [b] meters of this wire weigh?', 'A machine uses [a] liters of fuel an hour and works for [b] hours. How much fuel does it use?', 'Cheese costs [a] dollars a kilogram. [name] buys [b] kg. How many dollars is that?',
      '[name] needs [a] kg of flour for one batch of dough and makes [b] times that amount. How much flour is used?', 'Given a price of [a] euros per liter, what do [b] liters cost?', 'How much is {a} taken {b} times over?', '{a} is multiplied by {b}. What number comes out?',
      'A worker earns [a] euros an hour. How much does the worker earn in [b] hours?', 'One liter of this oil weighs [a] kg. Find the weight of [b] liters.', 'For the product of {a} and {b}, what is the value?', 'What number is {b} times as big as {a}?',
      'A plant grows [a] cm a week. By how many cm does it grow in [b] weeks?', 'The numbers {a} and {b} are multiplied with each other. What is the product?', 'One liter of varnish covers [a] square meters. How many square meters do [b] liters cover?',
      'Paint is sold at [a] pounds a liter. What is the price of [b] liters?', 'A snail needs [a] minutes for one meter. How many minutes does it need for [b] meters?', 'Suppose every meter of fence costs [a] dollars. What is the cost of [b] meters?', 'product of {a} and {b}?',
      '{a} multiplied by {b} is what', '{a} and {b} multiplied', 'multiply: {a}, {b}', 'whats {a} times {b}', 'if i multiply {a} by {b} what do i get', '[a] dollars per kg, [b] kg, how much money?', 'decimals: {a} and {b}; product?',
      'Which number divided by {b} gives {a}?', 'A number was divided by {b}, and {a} came out. Which number was it?', '[name] multiplies {a} by {b}. What should [name] get?', 'The product of {a} and {b} is ___.', 'Multiplied by {b}, what does {a} turn into?',
      'For [b] hours [name] is paid [a] dollars an hour. How much money is that?', 'A liter of the drink contains [a] grams of sugar. How much sugar is in [b] liters?', 'A candle loses [a] cm an hour. By how many cm does it shrink in [b] hours?', 'At [a] euros per square meter, what do [b] square meters of carpet cost?',
      'how do i multiply {a} by {b}', '{a} by {b}, multiply', '{b} times {a} is', '[b] kg at [a] dollars a kg, what do i pay', '{a} is to become {b} times as large. What is the new value?', 'My number is {b} times {a}. What is it?', 'Without points it would be easy, but what is {a} times {b}?',
      'The first decimal is {a}, the second {b}; they are multiplied. Result?', 'times: {a}, {b}', 'Water flows at [a] liters a second for [b] seconds. How many liters is that?', 'Multiply, and mind the point: {a} times {b}.', 'I divided a number by {b} and got {a}. Which number did I start with?',
    ],
    held: ['What do you get when {a} is taken {b} times?', 'The factors are {a} and {b}. How large is the product?', 'A meter of rope costs [a] dollars. How much do [b] meters cost?'],
  },
  zh: {
    commands: [
      '<求|计算|算出> {a} 与 {b} 的积', '<求|计算> {a} 乘 {b}', '把 {a} 和 {b} 相乘', '<求|算出> {a} 的 {b} 倍', '算一算 {a} 乘以 {b} 是多少', '计算 {a} 乘 {b} 的积',
      '求出 {a} 乘 {b} 的得数', '将 {a} 乘以 {b}', '写出 {a}、{b} 两数之积', '列竖式计算 {a} 乘 {b}', '算出 {b} 个 {a} 是多少', '说出 {a} 乘 {b} 得多少', '求 {b} 倍的 {a}', '用乘法算出 {a} 的 {b} 倍', '求因数 {a} 与 {b} 相乘的结果',
      '求除以 {b} 得 {a} 的数', '讲讲 {a} 乘 {b} 怎么算', '把小数 {a}、{b} 乘起来', '先按整数乘，再点小数点：{a} 乘 {b}', '求 [b] 千克的总价，每千克 [a] 元', '取 {a} 的 {b} 倍',
    ],
    questions: [
      '{a} 乘 {b} 等于多少？', '{a} 与 {b} 的积是多少？', '{a} 乘以 {b} 是多少？', '{a} 的 {b} 倍是多少？', '每千克 [a] 元，[b] 千克多少元？', '一个长方形长 [a] 米，宽 [b] 米，面积是多少平方米？', '{a} 乘以 {b} 等于几？',
      '{a} 和 {b} 相乘得多少？', '两个乘数是 {a} 和 {b}，乘积是多少？', '甲数是 {a}，乙数是甲数的 {b} 倍，乙数是多少？', '如果把 {a} 乘以 {b}，那么结果是____。', '求 {a} 与 {b} 的乘积。', '一根水管每分钟流出 [a] 升水，[b] 分钟流出多少升水？', '电线每米重 [a] 千克，[b] 米这样的电线重多少千克？', '苹果每千克卖 [a] 元，[name]买了 [b] 千克，要付多少钱？', '机器每小时耗油 [a] 升，工作 [b] 小时耗油多少升？', '一升油重 [a] 千克，[b] 升这样的油重多少千克？',
      '工人每小时挣 [a] 元，工作 [b] 小时能挣多少元？', '布的单价是每米 [a] 元，扯 [b] 米布需要多少元？', '做一份面团要 [a] 千克面粉，做这样的 [b] 倍要多少千克面粉？', '小苗每星期长高 [a] 厘米，[b] 个星期一共长高多少厘米？', '已知单价是 [a] 元，数量是 [b] 千克，求总价。', '油漆每升 [a] 元，买 [b] 升共需多少元？', '蜗牛爬一米要 [a] 分钟，照这样爬 [b] 米要多少分钟？', '把 {a} 变为它的 {b} 倍，得数为多少？', '{b} 个 {a} 合起来是多少？',
      '有一个数是 {a} 的 {b} 倍，这个数是多少？', '{a} 与 {b} 的乘积是多少？', '{a} 乘 {b}', '{a} 乘以 {b} 得几', '{a}、{b} 相乘的得数', '小数乘法：{a} 乘 {b}', '每千克 [a] 元，买 [b] 千克，共几元', '乘积：{a} 与 {b}，求出来',
      '哪个数除以 {b} 等于 {a}？', '一个数除以 {b} 得 {a}，这个数是多少？', '我除以 {b} 就是 {a}，我是几？', '[name]用 {a} 乘 {b}，应该得几？', '{a} 与 {b} 的积为____。', '竖式相乘：{a} 和 {b}', '{a} 乘 {b} 怎么算', '时薪 [a] 元，做 [b] 小时得多少钱？', '铁丝每米 [a] 克，[b] 米是几克？', '蜡烛每小时烧掉 [a] 厘米，[b] 小时烧掉几厘米？', '水流每秒 [a] 升，[b] 秒流多少升？', '地毯每平方米 [a] 元，铺 [b] 平方米花多少元？', '除数是 {b}，商是 {a}，被除数是多少？',
      '[b] 千克坚果，单价 [a] 元，总价几元？', '{a} 变成原来的 {b} 倍是几？', '我的数是 {a} 的 {b} 倍，是多少？', '注意小数点：{a} 乘 {b} 是多少？', '{a} 和 {b} 乘一乘',
    ],
    held: ['两个因数是 {a} 和 {b}，积是几？', '{a} 扩大到 {b} 倍，得到哪个数？', '一米绳子 [a] 元，[b] 米绳子要付多少元？'],
  },
};

/** `a` over `b`. */
export const decimalQuotient: Asks = {
  en: {
    commands: [
      'divide {a} by {b}', '<find|compute|calculate|work out> {a} divided by {b}', '<find|compute|calculate> the quotient of {a} and {b}', 'work out the division {a} by {b}', 'find how many times {b} goes into {a}', 'split {a} into {b} equal parts',
      '<give|state> the result of dividing {a} by {b}', 'write down what {a} divided by {b} makes', 'do the division of {a} by {b}', 'figure out how many times {b} fits into {a}', 'share {a} out by dividing it by {b}', 'say by which number {b} must be multiplied to get {a}',
      'find the missing number that makes {a} when it is multiplied by {b}', 'set up the division of {a} by {b} and work it out', 'use {b} as the divisor and {a} as the dividend and get the quotient', 'find the value of one part when {a} is divided by {b}',
      'calculate how many times as big as {b} the number {a} is',
      'find a number that becomes {a} when multiplied by {b}', '<explain|show> how to divide {a} by {b}', 'do {a} divided by {b} on paper', 'say what {a} divided by {b} is', 'shift the points and divide {a} by {b}', 'find the price of one kg when [b] kg cost [a] dollars', 'answer how many times {b} there is in {a}',
      'take {a} and divide it by {b}',
    ],
    questions: [
      'What is {a} divided by {b}?', 'What is the quotient of {a} and {b}?', '{a} divided by {b}', 'how much is {a} divided by {b}', 'How many times does {b} go into {a}?', '[b] kg cost [a] dollars. What does one kg cost?', 'What do you get when {a} is divided by {b}?',
      'If {a} is divided by {b}, what is the result?', 'How many times as big as {b} is {a}?', 'By what number must {b} be multiplied to get {a}?', 'The dividend is {a} and the divisor is {b}. What is the quotient?', 'How many times does {b} fit into {a}?',
      'The product of two numbers is {a}, and one of them is {b}. What is the other number?', 'A tap fills [a] liters in [b] minutes. How many liters is that per minute?', '[name] pays [a] dollars for [b] kg of cheese. What is the price of one kilogram?',
      'A rope of [b] m weighs [a] kg. What does one meter of it weigh?', 'A worker gets [a] euros for [b] hours of work. How many euros is that per hour?', 'A machine burns [a] liters of fuel in [b] hours. How many liters does it burn in one hour?',
      'Given that [b] liters of oil weigh [a] kg, find the weight of one liter.', 'What do we have to multiply {b} by so that the answer is {a}?', 'The number {a} is {b} times another number. Find this other number.',
      'For [b] meters of cloth [name] pays [a] dollars. How many dollars is that for each meter?', 'When {a} is split into portions of size {b}, how many portions is that?', 'In [b] weeks a plant has grown [a] cm, the same every week. How many cm did it grow per week?',
      'Some fence of [b] m costs [a] pounds. What is the cost of one meter?', 'What number, taken {b} times, gives {a}?', 'A barrel holds [a] liters and a jug holds [b] liters. How many jugs, written as a decimal if need be, fill the barrel?',
      'Two numbers are {a} and {b}. What is the first divided by the second?', 'quotient of {a} and {b}?', '{a} over {b}, as a decimal', 'divide: {a} by {b}', '{a} shared by {b}', 'whats {a} divided by {b}', 'if i divide {a} by {b} what do i get', '[a] dollars for [b] kg, how much for one kg?',
      'how often does {b} go into {a}', '{b} times what is {a}',
      'Multiplied by {b}, my number becomes {a}. What is my number?', '[name] divides {a} by {b}. What should [name] get?', 'The quotient of {a} and {b} is ___.', 'For [a] dollars you get [b] kg. How much is one kg?', '[b] liters weigh [a] kg, so what does one liter weigh?',
      'In [b] hours [name] earned [a] dollars. What was the pay for one hour?', 'how do i divide {a} by {b}', '{b} into {a} goes how many times', '{a} split by {b}', 'Dividing {a} by {b} gives what?', 'With {b} as divisor, what does {a} become?', 'A product is {a} and one number in it is {b}. How large is the other number?',
      'By what was {b} multiplied if the result is {a}?', '{a} is {b} times as large as my number. Find my number.', 'Each hour [b] liters flow. After how many hours have [a] liters flowed?', 'One meter of wire weighs [b] grams. How many meters weigh [a] grams?', '[name] saves [b] euros a week. In how many weeks are [a] euros saved?',
      'Divide, and mind the point: {a} by {b}.', '{a} is to be divided by {b}. Result?', '[b] meters for [a] dollars, price per meter?', 'How many kilograms do you get for [a] dollars if one kilogram costs [b] dollars?', 'Let {a} be divided by {b}; what is the value?',
    ],
    held: ['How often is {b} contained in {a}?', 'Which number times {b} makes {a}?', 'We divide {a} by {b}. What is the answer?'],
  },
  zh: {
    commands: [
      '<求|计算|算出> {a} 除以 {b}', '<求|计算|算出> {a} 除以 {b} 的商', '用 {a} 除以 {b}', '算一算 {a} 除以 {b} 是多少', '求 {a} 是 {b} 的多少倍', '把 {a} 除以 {b}',
      '求出 {a} 除以 {b} 的得数', '将 {a} 除以 {b}', '写出被除数 {a}、除数 {b} 的商', '列竖式计算 {a} 除以 {b}', '算出 {a} 里含有几个 {b}', '说出 {b} 乘多少等于 {a}', '用除法求 {a} 是 {b} 的几倍', '求一个数，它的 {b} 倍是 {a}', '算出 {b} 除 {a} 的商',
      '求 {b} 乘几得 {a}', '讲讲 {a} 除以 {b} 怎么算', '先移动小数点，再算 {a} 除以 {b}', '求单价：[b] 千克共 [a] 元', '用 {b} 去除 {a}', '求某数，它乘 {b} 得 {a}',
    ],
    questions: [
      '{a} 除以 {b} 等于多少？', '{a} 除以 {b} 的商是多少？', '{a} 除以 {b} 是多少？', '{a} 是 {b} 的多少倍？', '{b} 除 {a} 等于多少？', '[b] 千克要 [a] 元，一千克多少元？', '{a} 里面有多少个 {b}？', '{a} 包含几个 {b}？',
      '{a} 是 {b} 的几倍？', '{b} 乘多少等于 {a}？', '甲数是 {a}，乙数是 {b}，甲数除以乙数等于多少？', '两个数的积是 {a}，其中一个因数是 {b}，另一个因数是多少？', '如果用 {a} 除以 {b}，那么商是____。', '一个数的 {b} 倍是 {a}，这个数是多少？', '水龙头 [b] 分钟放水 [a] 升，每分钟放水多少升？', '[name]买 [b] 千克苹果付了 [a] 元，每千克苹果多少元？', '[b] 米长的绳子重 [a] 千克，每米绳子重多少千克？', '工人 [b] 小时挣了 [a] 元，每小时挣多少元？',
      '机器 [b] 小时耗油 [a] 升，一小时耗油多少升？', '已知总价是 [a] 元，数量是 [b] 千克，求单价。', '[b] 升油重 [a] 千克，一升油重多少千克？', '扯 [b] 米布花了 [a] 元，每米布的价钱是多少？', '小苗 [b] 个星期长高 [a] 厘米，每星期长得一样多，一星期长高多少厘米？', '求 {a} 除以 {b} 所得的商。', '甲数是 {a}，正好是乙数的 {b} 倍，乙数是多少？', '把 {a} 按每份 {b} 来分，可以分成多少份？', '除数为 {b}，被除数为 {a}，商是多少？', '多少乘以 {b} 得 {a}？', '{a} 除以 {b}',
      '{a} 除以 {b} 得几', '{a} 里有几个 {b}', '小数除法：{a} 除以 {b}', '[b] 千克 [a] 元，一千克几元', '商：{a} 除以 {b}，求出来',
      '我乘 {b} 就是 {a}，我是几？', '[name]用 {a} 除以 {b}，应该得几？', '{a} 除以 {b} 的商为____。', '竖式除法：{a} 除以 {b}', '{a} 除以 {b} 怎么算', '[a] 元买了 [b] 千克，单价多少元？', '[b] 小时赚 [a] 元，一小时赚几元？', '每小时流出 [b] 升，几小时流出 [a] 升？', '铁丝每米重 [b] 克，多少米重 [a] 克？', '[name]每周存 [b] 元，存 [a] 元要几周？', '两数的积是 {a}，一个是 {b}，另一个是几？', '{b} 的几倍是 {a}？', '{a} 是某数的 {b} 倍，求某数。',
      '移动小数点再除：{a} 除以 {b} 是多少？', '什么数的 {b} 倍等于 {a}？', '单价 [b] 元，花了 [a] 元，买了多少千克？', '用 {b} 去除 {a} 得几？',
    ],
    held: ['哪个数乘 {b} 得 {a}？', '被除数是 {a}，除数是 {b}，商是几？', '{a} 中包含多少个 {b}？'],
  },
};
