import type { Asks } from '../exercise.ts';

/** The median of the numbers `l`. */
export const medianOf: Asks = {
  en: {
    commands: [
      '<find|compute|calculate|work out|determine> the median of {l}', 'find the median of the numbers {l}', 'find the median of the data {l}', 'get the median value of {l}', 'determine the median of the list {l}', 'state the median of {l}', 'find the median of the data set {l}',
      '<give|report|name|write down> the median of {l}', 'sort {l} and <give|find|write down> the median', 'arrange {l} from <smallest to largest|least to greatest|low to high> and find the <median|middle value>', '<find|identify|give> the <middle value|central value> of {l}', 'pick out the median from the <values|numbers|data> {l}',
      'order the <values|numbers|scores> {l} and identify the median', 'use the <data|values|figures> {l} to <work out|find> the median', 'take the <numbers|values> {l} and find their <median|middle value>', 'find the value that lies halfway along the ordered list of {l}', 'for the <results|measurements|data> {l}, <find|calculate> the median',
      'complete the statement: the median of {l} is ___', 'fill in the blank: median of {l} = ___', 'find the 50th percentile, that is the median, of {l}', 'rank the <temperatures|scores|balances> {l} and find their median', 'say what the median score is if the scores are {l}', 'calculate the median of the daily <profits|balances|readings> {l}',
      'put {l} in <ascending|increasing|rising> order and state the median', 'take away the smallest and the largest of {l} <over and over|again and again> until only the <middle|median> is left', 'split {l} into a lower half and an upper half and give the value between them', 'find the median for this <list|set|collection>: {l}', '<compute|evaluate> median({l})',
      'decide which value is the median of {l}', 'get the middle of the data {l} once it is sorted', '<analyse|analyze> the data {l} by finding the median', 'describe {l} by the median', 'find the median of the set {[l]}', 'work out the median for the following: {l}', 'find the value that has as many of {l} before it as after it when they are ranked', 'order {l} and take the mean of the middle two, or the middle one, to get the median', 'find the <median|middle> score of the players with {l} points',
    ],
    questions: [
      'What is the median of {l}?', 'Median of {l}', 'median of {l} = ?', 'The numbers are {l}. What is their median?', 'Data: {l}. What is the median?', 'The temperatures were {l} degrees. What was the median temperature?', 'Given {l}, find the median.', 'What is the median of the data {l}?',
      'Sort {l} by size. What is the median?', 'What is in the middle of the sorted list of {l}?',
      // As typed
      'median: {l}', 'median {l}', '{l} median?', '{l} -> median', 'median({l}) = ?', 'the median of {l} pls', 'whats the median of {l}', 'middle value of {l}?', '{l}: <middle|central> value?', 'data {l}, median = ___', 'what is the median here: {l}', 'i need the median of these: {l}', 'can someone tell me the median of {l}',
      'numbers: {l}; median?', 'values {l}. median value?', 'scores: {l}. middle score?', 'The median of {l} is ___.', 'ok so {l}, what is the median', 'got {l}, how do i get the middle value', 'sort them and say the median: {l}', 'median of {[l]}', 'Median? {l}', 'Calculate median of {l}', 'hey, {l}: which one is the median', 'middle number of {l}', 'my data is {l}, what would the median be',
      // As a book asks
      'What is the middle value of {l}?', 'What is the median of the set {l}?', 'Find the median of the following set: {l}', 'The following values were <observed|obtained|collected>: {l}. What is the median of these?', 'Using the values {l}, find the middle value of the ordered data.', 'Imagine {l} in order of size. What is the median?', 'What number marks the middle of the data {l} after ordering?', 'Determine the median of {l}, the value at the heart once they are ordered.', 'What is the <central|middle> value of the <numbers|data> {l}?', 'If you <sort|order|arrange> {l}, what is the <median|middle value> of the list?', 'Written from <least to greatest|smallest to largest>, which value of {l} is at the <centre|center> of the list?', 'Find the median: {l}', 'Which value is the median of {l}?',
      'What is the median of the following <numbers|values|data>: {l}?', 'Consider the <list|data set|numbers> {l}. What is the median?', 'Here are some <results|measurements|readings>: {l}. What is the median?', 'The <results|readings|outcomes> of an experiment are {l}. State the median.', 'A <student|scientist|class> recorded the values {l}. Determine the median.',
      'Suppose the data are {l}. Find the <median|middle value> of these data.', 'For the <list|data> {l}, the median is what number?', 'Which value splits {l} into a lower half and an upper half?', 'What value cuts the list {l}, once it is ordered, into two equal halves?', 'Arrange {l} in increasing order. What value do you find halfway along?',
      'After <sorting|ordering> {l}, which value is halfway through the list?', 'From lowest to highest, what is the median of {l}?', 'Remove the lowest and the highest of {l} in turn until one or two are left. What is the median?', 'How large is the median of {l}?', 'A sample consists of {l}. What is the sample median?', 'Look at {l}. What value do we call the median?',
      'If the numbers {l} are ranked, what is the median?', 'You are given {l}. What is the <median|middle value> of this list?', 'Given the data {l}, what is the central value of the ordered data?', 'What is the second quartile of {l}?', 'The 50th percentile is another name for the median. What is it for {l}?', 'What would the median be for {l}?', 'Ordered from small to large, {l} have which median?',
      'The middle value of an ordered list is its median. What is it for {l}?', 'If two values share the middle, take halfway between them. What is the median of {l}?', 'Order the list {l} first. Then read off the value at its centre.', 'Write {l} from low to high and mark the centre. What value is there?', 'Neither high nor low: what is the central value of {l}?',
      // In the world
      '[name] <wrote down|noted> the numbers {l}. What is their median?', '[name] scored {l} points in the rounds of a <card|board|video> game. What was the median score?', 'The thermometer showed {l} degrees <at noon|in the morning|at night> on some days. What is the median temperature?', 'A shop made {l} dollars on some days, where a minus means a loss. What is the median profit?',
      'Wrong answers cost points in a quiz. The teams finished with {l} points. What is the median number of points?', 'The lift stopped at the floors {l}. What is the median of these floor numbers?', 'Some <villages|fields|lakes> lie {l} m above sea level. What is the median height?', 'The balances of some <accounts|gift cards> are {l} dollars. What is the median balance?',
      'The <train|bus> was {l} minutes late on some days, where a minus means early. What was the median delay?', 'My teacher wrote {l} on the board and asked for the median. What is it?', 'We measured {l}. What is the median measurement?', 'A diver noted heights of {l} m, with minus for below the water. What was the median?', 'The <goal|point> differences of some teams are {l}. What is the median difference?', 'Each player drew a card. The cards show {l}. Sorted by size, what is the middle value of the cards?', 'A greenhouse and a cold store read {l} degrees at different times. Find the median reading.', 'A game gives and takes points. [name] ended the levels with {l} points. What is the median?', 'The numbers on some cards are {l}. What is the median of these cards?', 'The changes in <price|weight|temperature> were {l}. What is the median change?',
      'In a <survey|poll|study>, the answers were {l}. What is the median answer?', '[name] and some friends got {l} points. Their coach wants the median. What is it?', 'Thermometers in different places show {l} degrees. What is the median reading?', 'The players got {l} points and are ranked. What is the middle value of their points?',
      // In plain words
      'Once {l} are in order, what comes in the exact middle?', 'Someone sorts {l}. What do they find in the middle?', '[name] lays out cards with {l}, the lowest first. What is the middle value of the row?', 'With {l} in a row from small to large, what is the middle value?', 'Set {l} in a row from low to high. What is the <median|middle value> then?',
      'In order of size, as many of {l} come before it as after it. Which value is it?', 'Look for the middle of {l}, but sort them first. What is it?',
    ],
    held: ['Put {l} in order. What stands in the middle?', 'Which number is in the middle when {l} are sorted by size?', 'Half of {l} are smaller and half are larger than what?'],
  },
  zh: {
    commands: [
      '<求|计算|算出|求出> {l} 的中位数', '<求|算出>这组数的中位数：{l}', '求数据 {l} 的中位数', '求一组数据 {l} 的中位数', '写出 {l} 的中位数', '求数 {l} 的中位数', '确定数据 {l} 的中位数', '<求|写出|找出> {l} 的<中间值|居中的值>', '把 {l} <从小到大|由小到大|从大到小>排列，<求|写出>中位数', '先<排序|排列>再求中位数：{l}', '将 {l} 排序并<求出|写出>中位数',
      '求下列<各数|数据|数值>的中位数：{l}', '确定 {l} 这组<数|数据>的<中位数|中间值>', '根据<数据|数值|记录> {l} <求|算出>中位数', '用排序的方法求 {l} 的中位数', '指出 {l} 的中位数是几', '算一算 {l} 的中位数', '求这几次<测量|实验|测试>结果的中位数：{l}', '求几天气温的中位数，气温是 {l} 度', '求得分的中位数，各次得分为 {l}', '填空：{l} 的中位数是____',
      '说出 {l} 的中位数', '计算样本 {l} 的中位数', '整理<数据|记录> {l}，写出中位数', '分析数据 {l}，求它的中位数', '求 median({l})', '把 {l} 分成较小的一半和较大的一半，求分界处的值', '一对一对地划去 {l} 中最大和最小的数，求最后居中的值', '求 {l} 排好顺序后最中央的值', '求 {l} 的 50% 分位数，也就是中位数', '给 {l} 排队，写出居中的值', '求集合 {[l]} 中各数的中位数', '<求|写出>以下<数据|各数>的中位数：{l}', '先把 {l} 由小到大写好，再取中间一个数或两个数的平均数作为中位数',
    ],
    questions: [
      '{l} 的中位数是多少？', '数据 {l} 的中位数是多少？', '一组数据是 {l}，中位数是几？', '几天的气温分别是 {l} 度，中位数是多少度？', '已知一组数 {l}，求中位数。', '中位数是多少：{l}', '这组数 {l} 的中位数等于几？', '把 {l} 排序，中位数是几？', '将 {l} 排列以后，处在中间的是几？',
      // As typed
      '中位数：{l}', '{l}，中位数?', '{l} 中位数', '{l} 的中位数=', 'median({l}) = ?', '{l} 的中位数是____', '中位数怎么算 {l}', '{l} 中间值是几', '求中位数 {l}', '老师问 {l} 的中位数是啥', '{l} 这几个数，中位数多少', '数据：{l}；中位数：?', '中位数 = ？ 数据 {l}', '有 {l}，中间值多少呀', '帮忙看看 {l} 的中位数', '中位数？{l}', '数据 {l} 求中位数谢谢', '{l} 里面中间那个值',
      // As a book asks
      '数据 {l} 的中位数为____。', '一组数 {l} 中，中位数是____。', '{l} 的<中间值|居中的值>是<几|多少>？', '有一组<数据|数|数值>：{l}。它的中位数是多少？', '下列数据 {l} 的中位数是多少？', '样本 {l} 的中位数等于多少？', '若一组数据为 {l}，则中位数是多少？', '如果把 {l} 从小到大<写出来|排成一排>，中位数是几？', '设有数据 {l}，中位数为多少？', '{l} 这组数最中央的值是多少？',
      '{l} 里不大不小、排在当中的值是几？', '哪个值把 {l} 分成大小两半？', '<哪个数|什么数>是 {l} 的中位数？', '排好顺序再看：{l} 的<中间值|中位数>是多少？', '先排序，{l} 的中位数是几？', '从大到小看，{l} 的中位数是多少？', '一对一对地划掉 {l} 中最小和最大的数，剩下的中间值是多少？', '<抽样|调查|实验|测量>得到数据 {l}，求中位数。', '观察数据 {l}，写出它的中位数。',
      '数据 {l} 依次排好，位于中央的值是多少？', '已知 {l}，问中位数是多少？', '给出 {l} 几个数，<它们的|其>中位数等于几？', '中间若有两个数就取它们的正中，{l} 的中位数是多少？', '{l} 的第二四分位数是多少？', '{l} 的中位数有多大？', '请问 {l} 的中位数是哪个？', '这几个<读数|得数|分值> {l} 的中位数是多少？', '把 {l} 排成一列，最当中的值是多大？',
      '要求 {l} 的中位数，先排序，结果是几？', '{l} 的中等水平用中位数表示，它是多少？', '数据有 {l}，居中的值是多少？', '收集到的数据如下：{l}。这组数据的中位数是多少？', '设想把 {l} 依大小列出，它的中位数是几？', '在有序的 {l} 里，中点上的值是多少？', '以下是一组数 {l}，请写出它的中位数。', '各球队的净胜球是 {l}，净胜球的中位数是几？', '潜水记录为 {l} 米（负数表示水下），中位数是多少米？', '{l} 的 50% 分位数，即中位数，是多少？',
      // In the world
      '某<小组|班级|球队>的得分是 {l}，得分的中位数是多少？', '[name]记录了几个数：{l}，<它们|这些数>的中位数是几？', '[name]玩游戏的几次得分是 {l}，中位数是多少分？', '<温度计|气象站>几次测得 {l} 度，这些温度的中位数是多少？', '小店几天的利润为 {l} 元（负数表示亏损），利润的中位数是多少元？', '知识竞赛中各队得 {l} 分，得分的中位数是几分？',
      '电梯停过的楼层是 {l}，这些楼层数的中位数是几？', '几个地方的海拔是 {l} 米，海拔的中位数是多少米？', '几张卡的余额是 {l} 元，余额的中位数是多少元？', '公交车几天晚点 {l} 分钟（负数表示早到），中位数是多少分钟？', '卡片上写着 {l}，这些数的中位数是多少？', '老师在黑板上写了 {l}，让大家求中位数，答案是几？', '价格的变化是 {l} 元，变化的中位数是多少？',
      '[name]和同学们的积分为 {l}，积分的中位数是多少？', '冷库和室外几处的温度是 {l} 度，中位数是多少度？', '把各人的得分 {l} 排出名次，居中的分数是多少？',
      // In plain words
      '[name]把写有 {l} 的卡片由小到大摆好，当中的值是几？', '顺次写出 {l}，最当中的值是多少？', '小的在左、大的在右摆放 {l}，最中央是多少？', '排好以后它的左边和右边一样多，{l} 的这个中间值是几？',
    ],
    held: ['把 {l} 按大小排好，中间的是几？', '{l} 排序以后，正中间是哪个数？', '{l} 从小到大排列，处在中间位置的数有多大？'],
  },
};
