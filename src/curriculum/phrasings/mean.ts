import type { Asks } from '../exercise.ts';

/** The mean of the numbers `l`. */
export const meanOf: Asks = {
  en: {
    commands: [
      '<find|compute|calculate|work out|determine> the mean of {l}', '<find|compute|calculate|work out> the average of {l}', 'find the mean of the numbers {l}', 'find the arithmetic mean of {l}', 'calculate the average of the numbers {l}', 'get the mean value of {l}', 'find the mean of the data {l}',
      '<give|state|write down> the <mean|average> of {l}', 'add up {l} and divide by how many there are', '<find|get> the <average|mean> value of the <numbers|data|list> {l}', 'take the numbers {l} and work out their <mean|average>', 'average {l}', 'average the <numbers|values|readings> {l}', 'use the <data|values> {l} to <find|calculate> the <mean|average>',
      'fill in the blank: the <mean|average> of {l} is ___', 'find the sum of {l} and from it the <mean|average>', 'for the <results|measurements|data> {l}, <find|calculate> the <mean|average>', 'determine the average temperature if the thermometer showed {l} degrees', '<compute|evaluate> mean({l})', 'spread the total of {l} evenly over all the numbers and give each share',
      'find the one number that could replace each of {l} without changing their sum', 'say what {l} average out to', '<summarize|summarise|describe> {l} by the mean', 'find the sample mean of {l}',
      'level {l} out and give the <level|height> they all reach', 'find the balance point of {l} on a number line', 'locate the center of gravity of equal weights at {l}', 'reduce {l} to one number, their mean', 'cut the sum of {l} into as many equal shares as there are numbers and give one share', 'even out {l} and say the common value', 'put one fulcrum under {l} and say where they balance',
    ],
    questions: [
      'What is the mean of {l}?', 'What is the average of {l}?', 'Mean of {l}', 'average of {l} = ?', 'The numbers are {l}. What is their mean?', 'Data: {l}. What is the mean?', 'Given {l}, find the mean.',
      'mean: {l}', 'mean {l}', 'mean of {[l]}', '{l} averaged', '{l} <mean|average>?', 'avg({l})', 'mean({l}) = ?', '{l} -> average', 'whats the <mean|average> of {l}', 'avg of {l} pls', 'the average of {l} is ___', 'data {l}, mean = ___', 'how do i average {l}', 'can someone tell me the mean of {l}', 'numbers: {l}; average?', 'add {l} and divide by how many, what do you get', 'i need the mean of these: {l}',
      'What is the mean of the following <numbers|values|data>: {l}?', 'What is the average value of the <list|data|numbers> {l}?', 'If you average {l}, what is the result?', 'Find the <mean|average>: {l}', 'Consider the <list|data set|numbers> {l}. What is the <mean|average>?', 'You are given {l}. What is the arithmetic mean of the numbers?', 'Here are some <results|measurements|readings>: {l}. What is the average?',
      'Suppose the data are {l}. Find the <mean|average> of these data.', 'What is the sum of {l}, divided by how many numbers there are?', 'Add up {l}. Divide by the count of the numbers. What is the mean?', 'Which number is the <mean|average> of {l}?', 'A sample consists of {l}. What is the sample mean?', 'For the <list|data> {l}, the average is what number?', 'What do {l} average out to?',
      'How large is the <mean|average> of {l}?', 'If every one of {l} were replaced by the same number, and the sum stayed as it is, what would that number be?', 'The total of {l} is shared out evenly over all of them. What is each share?', 'A <student|scientist|class> recorded the values {l}. Determine the <mean|average> of the values.', '[name] <wrote down|noted> the numbers {l}. What is their <mean|average>?',
      'The thermometer showed {l} degrees <at noon|at night> on some days. What was the average?', 'Wrong answers cost points in a quiz. The teams finished with {l} points. What is the mean number of points?', 'A shop made {l} dollars on some days, where a minus means a loss. What is the average profit a day?', 'My teacher wrote {l} on the board and asked for the mean. What is it?', 'The numbers on some cards are {l}. What is their average?',
      'The changes in <price|weight|temperature> were {l}. What is the mean change?', 'Two steps lead to the mean: add {l}, then divide by the count. What is it?',
      '{l}: mean', '{l} as data, <mean|average>?', '<arithmetic mean|mean value|average value>: {l}', 'On a number line equal weights sit at {l}. Where do they balance?', 'What value do all have once {l} are evened out?', '{l} are levelled out. At what value?', 'Equal shares instead of {l}: how much in each share?',
      'The high ones of {l} give to the low ones until nobody differs. What does each end with?', 'What single value has the same total as {l} when used as often as there are numbers?', 'sum of {l} over count = ?', 'x̄ for {l}?', '<Balance point|Centre of gravity|Equal share> of {l}?', 'How do {l} average?', 'Not the median, the mean: {l}',
      'The differences to me add up to zero over {l}. What number am I?', 'If all were alike with the total of {l} unchanged, what would one be?', 'Total them, split the total evenly: {l}. One share?', 'AVERAGE({l}) in a spreadsheet returns what?', '{l} have a sum and a count. Sum by count makes?', 'Bars are drawn with the values {l}. Flattened to one level, they end at what value?',
    ],
    held: ['What do the numbers {l} come to on average?', 'Make all of {l} equally large. How large is each?', 'Tell me the number around which {l} lie on average.'],
  },
  zh: {
    commands: [
      '<求|计算|算出> {l} 的平均数', '求 {l} 的平均值', '<求|算出>这组数的平均数：{l}', '计算数据 {l} 的平均数', '求数 {l} 的算术平均数', '求一组数据 {l} 的平均数', '算一算 {l} 的平均数',
      '<写出|求出> {l} 的<平均数|平均值>', '把 {l} 加起来，再除以个数', '求下列<各数|数据|数值>的<平均数|平均值>：{l}', '根据<数据|数值|记录> {l} <求|算出>平均数', '填空：{l} 的平均数是____', '求样本 {l} 的平均数', '先求 {l} 的和，再求平均数', '求 {l} 的<均值|算术平均值>', '求几次<测量|实验|测试>结果的平均值：{l}', '求几天的平均气温，气温是 {l} 度',
      '整理数据 {l}，写出平均数', '确定 {l} 这组<数|数据>的<平均数|平均值>', '求 mean({l})', '求一个数，用它代替 {l} 中的每个数，总和不变', '把 {l} 的总和按个数平均分开，求每份是几',
      '在数轴上找出 {l} 的平衡点', '移多补少，求 {l} 最后一样多时的数', '把 {l} 拉平，写出拉平后的数', '用 {l} 的和除以个数', '求与 {l} 的差加起来为零的数',
    ],
    questions: [
      '{l} 的平均数是多少？', '{l} 的平均值是多少？', '数据 {l} 的平均数是多少？', '一组数据是 {l}，平均数是几？', '已知一组数 {l}，求平均数。', '这些数 {l} 的平均数是多少？',
      '平均数：{l}', '{l}，平均数?', '{l} 平均数', '{l} 的平均数=', 'mean({l}) = ?', '{l} 的平均数是____', '平均数怎么算 {l}', '{l} 平均值是几', '求平均数 {l}', '老师问 {l} 的平均数是啥', '{l} 这几个数，平均多少', '数据：{l}；平均数：?', '{l} 加起来除以个数，得几', '{l} 的均值',
      '数据 {l} 的平均数为____。', '有一组<数据|数|数值>：{l}。它的平均数是多少？', '下列数据 {l} 的平均数是多少？', '样本 {l} 的<平均数|均值>等于多少？', '若一组数据为 {l}，则平均数是多少？', '设有数据 {l}，<平均数|均值>为多少？', '<哪个数|什么数>是 {l} 的平均数？', '{l} 的算术平均数是几？', '先把 {l} 相加，再除以个数，结果是多少？', '{l} 的总和除以数的个数，得多少？',
      '如果用同一个数代替 {l} 里的每个数，总和不变，这个数是几？', '{l} 有几个数就把总和平均分成几份，每份是多少？', '<抽样|调查|实验|测量>得到数据 {l}，求平均数。', '观察数据 {l}，写出它的平均数。', '已知 {l}，问平均数是多少？', '给出 {l} 几个数，<它们的|其>平均数等于几？', '请问 {l} 的平均值是几？', '{l} 的平均水平是多少？',
      '[name]记录了几个数：{l}，这些数的平均数是几？', '<温度计|气象站>几次测得 {l} 度，平均是多少度？', '小店几天的利润为 {l} 元（负数表示亏损），平均每天的利润是多少元？', '知识竞赛中各队得 {l} 分，平均得几分？', '卡片上写着 {l}，这些数的平均数是多少？', '老师在黑板上写了 {l}，让大家求平均数，答案是几？', '价格的变化是 {l} 元，平均变化是多少元？',
      '{l}：平均数', '{l}，移多补少后各是几？', '{l} 拉平后是几？', '数轴上 {l} 处各放同样的砝码，在哪个数处平衡？', '{l} 的平衡点是哪里？', '{l} 的和 ÷ 个数 = ?', '多的补给少的，{l} 补到相等时是几？', '总和不变，把 {l} 全换成同一个数，换成几？', 'AVERAGE({l}) 显示几？', '不要中位数，要平均数：{l}', '{l} 与我的差相加得零，我是几？', 'x̄ 是多少？数据 {l}', '{l} 合起来均分，一份多少？', '算术平均：{l}，得？',
    ],
    held: ['把 {l} 匀成一样大，每个是几？', '{l} 这些数平均起来有多大？'],
  },
};

/** The mean of the sizes `l` of some things: none is below zero. */
export const meanOfThings: Asks = {
  en: {
    commands: [
      'find the average score if the scores are {l}', '<calculate|work out> the mean height of children who are {l} cm tall', 'find the average weight of boxes that weigh {l} kg', '<compute|find> the mean price of things that cost {l} dollars', 'work out how many points [name] has on average with {l} points',
      'find the <mean|average> of the test <scores|marks|results> {l}', 'calculate how many visitors a museum has a day on average after {l} visitors on some days', 'work out the average time of runs that took {l} minutes', 'determine the average <length|width> of boards that are {l} cm', 'find the average number of goals a match if a team scored {l} goals in its matches', 'compute the mean <rainfall|snowfall> of days with {l} mm',
      'find how much [name] spends on average with bills of {l} dollars', 'get the mean number of eggs a day when the hens laid {l} eggs', 'find out how many <pages|books|cards> each child has on average if they have {l}', 'average the daily sales of {l} <cakes|tickets|cups>', 'share out evenly the {l} dollars of some friends and say how many dollars each gets',
      'give the typical <mark|grade> as a mean after marks of {l}', 'level out jars with {l} coins and say how many coins each jar ends up with', 'find what each child pays if {l} dollars in all are shared equally by as many children', 'make equal piles from piles of {l} blocks, the same number of piles, and give the height of one', 'average out waiting times of {l} minutes',
      'tell the mean size of families with {l} members',
    ],
    questions: [
      '[name] got the scores {l}. What is the average score?', 'The temperatures were {l} degrees. What was the mean temperature?', 'The children are {l} years old. What is their average age?', '[name] read {l} pages on some days. How many pages is that on average?', 'A shop sold {l} cakes on some days. What is the average number of cakes a day?',
      'Some boxes weigh {l} kg. What is the average weight?', 'The test scores are {l}. Find the mean score.',
      'scores {l}, average score?', 'test marks: {l}; mean mark?', 'got {l} on my tests, whats my average', 'prices: {l} dollars; average price?', '{l} goals in the matches, how many per match on average', 'avg of {l} kg', 'sales {l}, mean per day = ___', 'i slept {l} hours on some nights, average?', 'the average of the weights {l} kg is ___ kg',
      'A team scored {l} goals in its matches. What is the average number of goals a match?', 'The hens laid {l} eggs on some days. How many eggs a day is that on average?', 'A museum had {l} visitors on some days. What is the mean number of visitors a day?', '[name] <spent|paid|saved> {l} dollars in some weeks. What is the average amount a week?', 'It rained {l} mm on some days. What was the mean rainfall?',
      'The <boards|ropes|pencils|fish> are {l} cm long. What is their average length?', '[name] needed {l} minutes for some puzzles. How many minutes did a puzzle take on average?', 'The trips took {l} minutes. What is the mean time of a trip?', 'Some <dogs|pumpkins|melons|parcels> weigh {l} kg. Find their mean weight.', 'The plants are {l} cm tall. What is the average height of a plant?',
      'What is [name] averaging in tests after scores of {l}?', 'What is the average price if the tickets cost {l} dollars?', 'Given test marks of {l}, what is the mean mark?', 'If the <classes|buses|groups> have {l} students, how many do they have on average?', 'A phone was charged for {l} minutes on some days. What is the average charging time?', '[name] sent {l} messages on some days. How many messages were sent a day on average?',
      'A baker baked {l} loaves on some mornings. What is the mean number of loaves a morning?', 'The trees of a farm gave {l} kg of apples. How many kg did a tree give on average?', 'Some friends have {l} dollars. They share so that all have the same amount. How many dollars does each of them get?', 'Some jugs hold {l} cups of juice. The juice is spread evenly over the same jugs. How many cups are in each jug then?', 'Some heaps are made of {l} buckets of sand. They are levelled until all are equal. How many buckets are in each heap?',
      'The bids of a game were {l} points. What was the average bid?', 'Work hours of [name]: {l}. What is the average?', 'The library lent {l} books on some days. What is the daily mean?', 'Each judge gave some points: {l}. What is the average of the judges?', '[name] jumped {l} cm in some tries. What is the mean jump?',
      '{l} points, mean?', 'waiting times {l} min, mean wait?', 'The lines at some counters had {l} people. Mean length of a line?', 'Piles of {l} blocks are made equal, with no pile more or less. Blocks in a pile then?', 'Class sizes: {l}. Average class size?', 'With {l} minutes of practice day by day, [name] practiced how long on the average day?',
      'On average, how heavy are stones of {l} grams?', 'Per round it was {l} points. Per round on average?', 'Some glasses have {l} ml in them. Poured until all have the same, each has how many ml?', 'The monthly phone bills were {l} dollars. A typical month, taken as the mean, costs what?', '{l} steps (in thousands) on some days: daily mean?',
      'My sisters have {l} stickers and would like to have equally many, with the total kept. How many each?', 'If [name] had run the same time each round instead of {l} seconds, total unchanged, what time would it be?', 'How long does a song last in the mean, the songs lasting {l} seconds?', 'Rows hold {l} plants. How many would each row hold if they were evened out?', 'Mean of the ages {l}?',
    ],
    held: ['Some bags hold {l} apples. How many does a bag hold on average?', '[name] ran {l} km in some weeks. Tell me the average distance.', 'On some trips the bus had {l} people. How many were there on average?'],
  },
  zh: {
    commands: [
      '求平均分，成绩是 {l} 分', '求这几个孩子的平均身高：{l} 厘米', '<求|算出>几箱货物的平均重量：{l} 千克', '计算几种商品的平均价格：{l} 元', '求[name]的平均成绩：{l} 分',
      '求平均每场的进球数，各场进球 {l} 个', '算出平均每天的客人数：{l} 人', '求几根<木条|绳子|铅笔>的平均长度：{l} 厘米', '计算平均降雨量，几天的雨量是 {l} 毫米', '求平均每周花多少钱，几周分别花了 {l} 元', '求母鸡平均每天下几个蛋，几天下了 {l} 个', '求几次路上用时的平均值：{l} 分钟', '<求|算出>平均每人有几张卡片，各人有 {l} 张', '算一算几盆花的平均高度：{l} 厘米', '把几人的钱 {l} 元合起来平分，求每人几元',
      '写出这几次测验的平均分：{l} 分',
      '移多补少，求几摞书 {l} 本变得一样高后每摞的本数', '求几首歌的平均时长，时长是 {l} 秒', '求几块石头的平均质量：{l} 克', '算几个班的平均人数，各班 {l} 人', '求排队的平均人数，几个窗口排了 {l} 人',
    ],
    questions: [
      '[name]的成绩分别是 {l} 分，平均分是多少？', '几天的气温分别是 {l} 度，平均气温是多少度？', '几个孩子的年龄是 {l} 岁，平均年龄是多少？', '[name]几天分别看了 {l} 页书，平均每天看多少页？', '商店几天分别卖出 {l} 个蛋糕，平均每天卖多少个？', '几个箱子分别重 {l} 千克，平均每个重多少千克？', '几次测验的成绩是 {l} 分，求平均分。',
      '成绩 {l}，平均分?', '几次考了 {l} 分，平均多少分', '价格：{l} 元；平均价?', '各场进球 {l}，平均每场几个', '体重 {l} 千克，平均体重是____千克', '卖了 {l} 个，平均每天几个', '睡了 {l} 小时，平均睡多久',
      '球队各场进球 {l} 个，平均每场进几个球？', '母鸡几天下了 {l} 个蛋，平均每天下几个？', '博物馆几天分别来了 {l} 人，平均每天多少人？', '[name]几周分别<花了|存了> {l} 元，平均每周多少元？', '几天的降雨量是 {l} 毫米，平均降雨量是多少毫米？', '几根<木条|绳子|铅笔>长 {l} 厘米，它们的平均长度是多少厘米？', '[name]做几道题用了 {l} 分钟，平均每题用几分钟？', '几次路上分别用了 {l} 分钟，平均一次用多少分钟？',
      '几<只小狗|个西瓜|个包裹>重 {l} 千克，平均重多少千克？', '几棵小树高 {l} 厘米，平均高度是多少厘米？', '几张票的票价是 {l} 元，平均票价是多少元？', '已知测验得分为 {l} 分，平均得分是多少？', '如果各班有 {l} 名学生，平均每班有多少名？', '[name]几天发了 {l} 条消息，平均每天发几条？', '面包店几个早上烤了 {l} 个面包，平均一个早上烤几个？', '几棵果树结了 {l} 千克苹果，平均每棵结多少千克？',
      '几个朋友分别有 {l} 元，合起来再分得一样多，每人得几元？', '几个壶里有 {l} 杯果汁，倒匀以后每壶有几杯？', '几堆沙子有 {l} 桶，匀成相等的几堆，每堆几桶？', '评委打的分是 {l} 分，平均分是多少？', '图书馆几天借出 {l} 本书，日平均借出多少本？', '[name]几次跳了 {l} 厘米，平均成绩是多少厘米？', '几天的作业时间为 {l} 分钟，求每天的平均时间。', '某商品几家店卖 {l} 元，平均价格为____元。',
      '几条鱼长 {l} 厘米，求平均体长。', '各组植树 {l} 棵，平均每组植树多少棵？', '[name]连续几天练琴 {l} 分钟，平均每天练多长时间？',
      '等车 {l} 分钟，平均等几分钟？', '几摞书有 {l} 本，移多补少变一样高，每摞几本？', '几个窗口前排着 {l} 人，每个窗口平均几人？', '几首歌长 {l} 秒，平均一首多长？', '各班人数：{l}；平均人数：____', '话费几个月是 {l} 元，月均话费几元？', '几个杯子里有 {l} 毫升水，倒来倒去直到一样多，每杯几毫升？', '石头重 {l} 克，平均质量是几克？', '姐妹们有贴纸 {l} 张，想要同样多而总数不变，各有几张？', '每轮得 {l} 分，轮均几分？', '假如每圈用时相同，总时间和 {l} 秒加起来一样，每圈几秒？', '一行行种着 {l} 棵菜，匀到各行一样，一行几棵？',
    ],
    held: ['几个袋子里分别有 {l} 个苹果，平均一袋有几个？', '[name]几周分别跑了 {l} 千米，每周平均跑多远？'],
  },
};

/** The number that is missing beside the numbers `l`, so that all `n` have the mean `m`. */
export const missingOfMean: Asks = {
  en: {
    commands: [
      'find the missing number if the mean of [n] numbers is [m] and the others are {l}', 'find the last number: the mean of [n] numbers is [m], the others are {l}', 'work out the missing number when [n] numbers have the mean [m] and the known ones are {l}', 'determine the missing value of [n] numbers with average [m], the rest are {l}', 'find the number that is missing beside {l} so that the mean of all [n] is [m]',
      'work out which number must join {l} for the average of the [n] numbers to be [m]', 'find x if {l} and x have the mean [m] ([n] numbers)', 'calculate the unknown one of [n] numbers with a mean of [m], the known ones being {l}', 'find the score [name] needs in the last of [n] tests for an average of [m] after {l}', 'fill in the blank: the mean of {l}, ___ is [m], [n] numbers in all',
      'use the mean [m] of [n] numbers to find the hidden one if the rest are {l}', 'take the sum of {l} away from [n] times [m] to get the missing number', 'find how much the last of [n] parcels weighs if they average [m] kg and the others weigh {l} kg', 'complete the list {l} with one number so that the average of the [n] numbers is [m]', 'recover the lost value: [n] readings average [m], the others were {l}',
      'determine what the last of [n] days must bring if the average is [m] and the other days brought {l}', 'give the number that brings {l} to [n] numbers with the average [m]',
      'solve for the number that lifts or lowers {l} to a mean of [m], [n] numbers with it', 'find the partner of {l} when their common mean is [m] and the count [n]', 'balance {l} at [m] with one number more, which makes [n], and name that number', 'reach a mean of [m] from {l} by a number in place [n]', 'get the hidden entry: entries [n], mean [m], shown {l}',
      'use total = [n] times [m] and the part {l} to get the rest',
    ],
    questions: [
      'The mean of [n] numbers is [m]. All but one are {l}. What is the missing number?', 'The average of [n] numbers is [m]. The others are {l}. Find the last one.', '[n] numbers have the mean [m]. The known numbers are {l}. What is the other number?', '[name] has an average of [m] in [n] tests. The other scores are {l}. What is the missing score?',
      'What number is missing if {l} and it have the mean [m], [n] numbers in all?', 'If the mean of [n] numbers is [m] and the rest are {l}, what is the last number?',
      'One number is missing beside {l}. With it the mean of the [n] numbers becomes [m]. What is it?',
      '[n] numbers, mean [m], known {l}, missing one?', '{l} and ?, mean of the [n] is [m]', 'mean of {l}, x is [m] ([n] numbers). x = ?', 'avg of [n] numbers = [m]; rest: {l}; last one = ___', 'need an average of [m] over [n] tests, have {l}, what must the last one be', 'one of [n] numbers got lost, average [m], others {l}, which one was it',
      'The numbers {l} and x have the mean [m]. There are [n] numbers with x. Find x.', 'Find x, if the average of the [n] numbers {l} and x is [m].', 'Given that [n] numbers average [m] and that all but one are {l}, what is the remaining number?', 'Which number must join {l} for the average of the [n] numbers to be [m]?', 'A list of [n] numbers has the mean [m]. One number is hidden, the others are {l}. What is the hidden number?',
      '[name] has test scores of {l} and wants an average of [m] over [n] tests. What score is needed in the last test?', 'The average weight of [n] parcels is [m] kg. All but one weigh {l} kg. How heavy is the last parcel?', 'On [n] days it was [m] degrees on average. On all days but one it was {l} degrees. What was the temperature on the other day?',
      'A shop sold [m] cakes a day on average over [n] days. One day was not recorded, on the others it sold {l} cakes. How many were sold on that day?', 'In [n] games a player averaged [m] points. In all games but the last these were {l} points. How many points did the last game bring?', 'The mean of [n] readings was [m]. One reading was lost, the rest are {l}. What was the lost reading?',
      'Of [n] baskets, all but one were counted and hold {l} eggs. A basket holds [m] eggs on average. How many are in the basket that was not counted?', 'An average of [m] is known for [n] values. The values {l} are known too. Find the unknown value.', 'What must the last number be if {l} come before it and all [n] average [m]?', 'The sum of [n] numbers is [n] times their mean [m]. All but one are {l}. What is that one?',
      '[n] children have [m] cards on average. All but [name] have {l} cards. How many cards does [name] have?', '[n] friends saved [m] dollars each on average. All but [name] saved {l} dollars. How much did [name] save?', 'The mean age of [n] cousins is [m] years. All but the last are {l} years old. How old is the last cousin?', 'Over [n] weeks [name] read [m] pages a week on average. All weeks but one had {l} pages. How many pages did that week have?',
      'To make the average of [n] numbers [m], what has to stand beside {l}?', 'Mean: [m]. Count: [n]. Known numbers: {l}. What is the missing number?', 'When a number is written next to {l}, the list has [n] numbers and a mean of [m]. What number was written?', 'A student knows all but one of [n] numbers: {l}. The average is [m]. What is the unknown number?', 'Of [n] boards, whose mean length is [m] cm, all but one are {l} cm long. How long is the one left over?',
      'mean [m], [n] numbers, these are there: {l}. Not there: ?', '{l}, _ : the [n] have mean [m]', '? and {l} average [m]; numbers in all: [n]', 'The total must be [n] · [m]. There are {l} already. What is still to come?', '[n] numbers balance at [m]. You see {l}. What is the unseen one?', 'What x turns {l} into [n] numbers with mean [m]?',
      'So that [m] is the mean of [n] numbers, {l} lack what number?', '[m] is the mean, [n] the count, {l} are given. Rest?', 'A hole in the data: {l}, hole. Mean of all [n]: [m]. What fills the hole?', 'I am one of [n]. The others are {l}, and our mean is [m]. My value?', 'Mean [m] is the aim after [n] tries. Tries until now: {l}. The next try must bring what?',
      'Which value goes with {l} if [n] values have mean [m]?', 'All [n] levelled out would be [m]. Known before levelling: {l}. The unknown one?', '[name] erased one of [n] numbers with average [m]; what remains on the page is {l}. Erased was?', 'The number that I look for makes a list of [n] with {l}, and the list averages [m]. What is it?', 'average [m] wanted from [n], got {l}, what else',
    ],
    held: ['Beside {l} there is one more number; together these [n] have an average of [m]. Which is it?', 'Add one number to {l} and the mean of the [n] becomes [m]. Which one?'],
  },
  zh: {
    commands: [
      '求缺少的数：[n] 个数的平均数是 [m]，其他的数是 {l}', '求另一个数，已知 [n] 个数的平均数是 [m]，其余是 {l}', '算出最后一个数：[n] 个数平均是 [m]，其他是 {l}', '求未知的数：[n] 个数平均数为 [m]，已知 {l}', '求与 {l} 合在一起、使 [n] 个数平均数为 [m] 的数',
      '求 x，{l} 和 x 共 [n] 个数，平均数是 [m]', '填空：{l}，____ 这 [n] 个数的平均数是 [m]', '算一算最后一次要考几分，[n] 次平均 [m] 分，前几次是 {l} 分', '求漏掉的数：[n] 个数平均为 [m]，别的数为 {l}', '根据 [n] 个数的平均数 [m] 和已知数 {l} 求未知数', '写出被遮住的数，[n] 个数平均 [m]，看得见的是 {l}', '用 [n] 乘 [m] 再减去 {l} 的和，求剩下的数', '求最后一箱的重量，[n] 箱平均 [m] 千克，其余重 {l} 千克',
      '补上一个数，使它与 {l} 这 [n] 个数平均为 [m]', '找出丢失的数据：[n] 个数据的均值是 [m]，其他是 {l}', '求剩下一天的气温，[n] 天平均 [m] 度，其余几天 {l} 度',
      '求 [n] 个数里没给出的那个，平均数 [m]，给出的有 {l}', '由总和 = [n] × [m] 和 {l} 求剩余的一个', '求 [n] 个数的空位：{l}，( )，平均 [m]', '求再考几分才能让 [n] 次平均到 [m]，已考 {l}', '求我的数，我们 [n] 个的平均数是 [m]，别人的数是 {l}',
    ],
    questions: [
      '[n] 个数的平均数是 [m]，其中已知的是 {l}，另一个数是多少？', '[n] 个数的平均数是 [m]，其余的数是 {l}，求剩下的那个数。', '[name] [n] 次考试平均 [m] 分，其他几次是 {l} 分，缺的那次是多少分？', '已知 [n] 个数的平均数为 [m]，除一个外是 {l}，求这个数。', '如果 [n] 个数平均是 [m]，其他数是 {l}，最后一个数是几？', '{l} 和另一个数共 [n] 个，平均数是 [m]，这个数是多少？',
      '在 {l} 中添一个数，使 [n] 个数的平均数为 [m]，这个数是多少？',
      '[n] 个数，平均数 [m]，已知 {l}，缺的是?', '{l}，？ 这 [n] 个数平均 [m]', '{l}、x 的平均数是 [m]（共 [n] 个数），x = ?', '[n] 次平均要 [m] 分，已经考了 {l}，最后一次得考几分', '平均 [m]，[n] 个数，其他 {l}，漏掉的是几', '[n] 个数的均值为 [m]，其余为 {l}，未知数是____',
      '数据 {l} 和 x 一共 [n] 个，平均数是 [m]，求 x。', '若 [n] 个数据 {l} 和 x 的平均数为 [m]，则 x 等于多少？', '一组数据共 [n] 个，均值为 [m]，有一个看不清，别的是 {l}，看不清的是几？', '[name]前几次测验得 {l} 分，想让 [n] 次的平均分达到 [m] 分，最后一次要得几分？', '[n] 个包裹平均重 [m] 千克，其中几个重 {l} 千克，剩下的一个重多少千克？', '[n] 天的平均气温是 [m] 度，其中几天是 {l} 度，还有一天是多少度？',
      '商店 [n] 天平均每天卖 [m] 个蛋糕，其中几天卖了 {l} 个，漏记的那天卖了多少个？', '球员 [n] 场平均得 [m] 分，前面几场得 {l} 分，末场得几分？', '[n] 次测量的平均值是 [m]，丢了一个数据，留下的是 {l}，丢的是多少？', '[n] 篮鸡蛋平均每篮 [m] 个，数过的几篮是 {l} 个，没数的一篮有几个？', '知道 [n] 个数平均为 [m]，还知道其中的 {l}，剩余的数是多少？',
      '[n] 个孩子平均有 [m] 张卡片，除[name]外各有 {l} 张，[name]有几张？', '[n] 个朋友平均每人存 [m] 元，除[name]外存了 {l} 元，[name]存了多少元？', '[n] 个队员的平均年龄是 [m] 岁，除队长外是 {l} 岁，队长几岁？', '[name] [n] 周平均每周看 [m] 页书，其中几周看 {l} 页，剩下一周看了几页？', '要使 [n] 个数的平均数等于 [m]，{l} 旁边应该再写几？',
      '平均数：[m]；个数：[n]；已知数：{l}。缺少的数是多少？', '总和是 [n] 乘平均数 [m]，已知的数是 {l}，另外那个数是多少？', '[n] 根木条平均长 [m] 厘米，只有一根没量，量过的长 {l} 厘米，没量的长多少厘米？', '{l} 后面再写上一个数就有 [n] 个数，平均数正好是 [m]，写的是几？', '小组 [n] 人平均 [m] 分，除最后一人外得 {l} 分，求最后一人的分数。', '[n] 个数平均是 [m]，墨水盖住了一个，露出的是 {l}，盖住的数是多少？',
      '某数与 {l} 一共 [n] 个数，它们的均值等于 [m]，某数为____。',
      '平均 [m]，共 [n] 个，有 {l}，差哪个？', '{l}，( )，[n] 个数平均 [m]', '总和应是 [n] × [m]，现有 {l}，还缺几？', '我是 [n] 个数之一，同伴是 {l}，大家平均 [m]，我是几？', '[n] 个数拉平后都是 [m]，拉平前有 {l}，还有一个是几？', '[name]擦掉了 [n] 个数中的一个，平均本是 [m]，纸上剩 {l}，擦的是几？', '哪个数配上 {l}，[n] 个的均值就等于 [m]？', '目标：[n] 次平均 [m]；已有：{l}；还要：____', '均值 [m]，个数 [n]，{l} 以外的那个值？', '想让平均数达到 [m]，[n] 个数里已定下 {l}，没定的取几？', '数据表 [n] 格，均值 [m]，填好的是 {l}，空格里是几？',
      '[n] 人平均 [m] 元，有人带了 {l} 元，余下那人带几元？',
    ],
    held: ['在 {l} 之外再添一个数，这 [n] 个数平均就是 [m]，添的是几？', '除了 {l} 还有一个数不知道，但 [n] 个数平均为 [m]，它是哪个数？'],
  },
};
