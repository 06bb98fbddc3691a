import type { Asks } from '../exercise.ts';

/** What comes after the numbers `l`. */
export const nextTerm: Asks = {
  en: {
    commands: [
      'find the next <number|term> in the sequence {l}', '<find|give|write down> the next number: {l}', 'continue the sequence {l}, ... by one number', 'find the number that comes next in {l}', '<determine|work out|get> the next term of {l}', 'continue the pattern {l}',
      'work out which number <continues|extends> {l}', '<figure out|find out|see> what comes after {l}', 'replace the question mark in {l}, ? by the right number', '<predict|identify|name> the number that follows {l}', 'spot the pattern in {l} and <give|name|state> the next <number|value>',
      'extend the list {l} by one more <number|entry>', 'write one more term of the <sequence|progression|series> {l}', 'look at {l} and decide which number must be next', 'name the number that comes right after the last one in {l}', 'complete the number pattern {l} with its next <member|term>', 'discover the rule behind {l} and use it to get one more number',
      'put one more number at the end of {l} so that the pattern goes on',
    ],
    questions: [
      'What is the next number in the sequence {l}, ...?', 'What comes next: {l}, ...?', '{l}, ?', '{l}, ...', 'Which number comes next: {l}, ?', 'What is the next term of {l}, ...?', 'Next number: {l}, ...', 'The sequence is {l}, ... What is the next term?', 'What number follows in the pattern {l}, ...?', 'Sequence: {l}, ?',
      'What number stands next in the row {l}?',
      'The pattern {l} continues in the same way. What is the next <number|term|value>?', 'Here are the first numbers of a <pattern|sequence>: {l}. Which one is next?', 'Look at these numbers: {l}. What should the next one be?', 'If the pattern in {l} keeps going, what number comes after it?', 'Which number <would|should> you write after the last one in {l}?',
      'A <machine|computer|screen> shows {l}, one number after the other. What will it show next?', 'The cards in a puzzle say {l}. What belongs on the next card?', '[name] writes {l} and keeps to the same rule. What does [name] write next?', '[name] and [other] play a number game. So far they have said {l}. What should they say now?', 'In a quiz you see {l} and then a blank. Which number fills the blank?',
      'Given that a sequence starts {l}, what is its next term?', 'Given the terms {l}, find the one that follows.', 'A secret code <reads|is> {l}, and one more number is hidden at the end. Which number is hidden?', 'After each round a player has these points: {l}. If it goes on in the same way, how many points are there after the next round?',
      'Each number in {l} is made from the one before by the same rule. What does the rule give next?', 'The list {l} was cut off. What number was next?', 'What would be the next entry in the list {l}?', 'Suppose {l} are the first terms of a <progression|number pattern>. What is the term after these?', 'By the same rule, what number follows {l}?',
      'The end of {l} is not the end of the pattern: what is one step further?', 'Somebody wrote {l} on the board. Which number goes on the board next?', 'Find the missing term at the end of {l}, ?', 'When the pattern {l} goes one step further, which number <appears|comes up|do we get>?', 'The lockers in a puzzle are marked {l}. By the same rule, how is the next locker marked?', 'Numbers: {l}. Next number?', 'whats next {l}', "what's the next number in [l]", '[l] what comes next', '[l] next', 'next? [l]', '[l] ... and then?', 'next term [l]', 'continue [l]', 'pattern: [l], __', '{l}, ___',
      'fill the blank: {l}, __', 'we got {l} and i need the one after that', '{l}, which number now?', 'missing number {l}, ?', 'can someone tell me the next number after {l}', 'number series [l], what is next?', 'my sister says {l} is a pattern, so what is next', '{l}, ... next one?',
    ],
    held: ['How does the row {l} go on?', 'After {l}, which number do we expect?', 'Tell me the number that should stand behind {l}.'],
  },
  zh: {
    commands: [
      '<求|写出>数列 {l}, ... 的下一<个数|项>', '<求|写出> {l}, ... 后面的下一个数', '找规律，写出下一个数：{l}', '按规律填数：{l}, ?', '<求|算出>数列的下一项：{l}', '接着写出下一个数：{l}', '求 {l}, ... 的下一项', '推出 {l} 之后的那个数', '找出 {l} 的规律并<写出|填上>下一项', '把数列 {l} 再续写一项', '填出 {l} 末尾空缺的数',
      '判断 {l} 后面应填的数', '算出 {l} 按同样规律的下一个数', '说出数列 {l} 里紧跟着的那个数', '根据规律求出 {l} 的后一项', '补全数列：{l}, ( )', '推算 {l} 接下去的一个数', '看 {l} 的变化规律，求最后一个数之后的数',
    ],
    questions: [
      '数列 {l}, ... 的下一个数是多少？', '{l}, ?', '{l}, ...', '{l}, ...，下一个数是几？', '找规律：{l}, ( )', '数列 {l}, ... 的下一项是多少？', '{l}，后面一个数是什么？', '下一个数是多少：{l}, ...', '按规律，{l} 之后是哪个数？', '观察数列 {l}, ...，下一个数该是几？',
      '有一组有规律的数：{l}。下一个是多少？', '照这个规律，{l} 后面应填什么数？', '{l}, ____', '{l}, ( )', '填空：{l}, ____', '[l] 下一个', '[l] 接下来是几', '[l] 后面呢', '下一个数 [l]', '找规律 [l]', '规律题：[l]，括号里填几', '按规律填空：{l}, ____。', '[name]按规律写数：{l}。接下来[name]写哪个数？',
      '已知数列的前几项是 {l}，求它的下一项。', '数列 {l} 按同一规律排列，紧接着的一项等于多少？', '一台机器依次显示 {l}，再显示一次会是多少？', '密码是 {l}，最后还有一个数被遮住了，被遮住的是多少？', '黑板上写着 {l}，按规律再添一个数，添几？', '每个数都由前一个数按同样的规则得到：{l}。接着得到的数是多少？',
      '游戏中每一轮后的分数是 {l}，照这样变化，下一轮后是多少分？', '如果 {l} 的规律不变，下一个数会是多少？', '卡片上的数依次是 {l}，下一张卡片上应是几？', '{l} 这组数再往下是多少？', '{l} 是一个数列的开头几项，下一项为多少？', '{l}, ?，问号处是几', '数列：{l}，下一项：____', '这几个数 {l} 有什么规律，下一个是啥', '[other]报出 {l}，轮到下一个人应报几？',
      '从 {l} 的规律看，最后一个数的后面是什么数？', '再往后推一步，{l} 之后得到的是几？', '储物柜依次标着 {l}，按规律下一个柜子标几？', '{l}，按这种规律，下一项=?', '若一个数列依次为 {l}，则下一项为____。',
    ],
    held: ['这一列数 {l} 再往后写一个，应写几？', '观察 {l}，猜猜接下来的数。', '{l} 的后面该接什么数？'],
  },
};

/** The `n`th of the sequence that begins with the numbers `l`. */
export const nthTerm: Asks = {
  en: {
    commands: [
      'find the [n]th term of the sequence {l}', '<find|compute|calculate|work out|determine> the [n]th term of {l}', 'find term number [n] of the sequence {l}', 'find the [n]th number in the sequence {l}', 'get the [n]th number of {l}', 'find the [n]th term of the <number pattern|progression> {l}',
      '<calculate|find> the term at position [n] in the sequence {l}', 'work out what the [n]th entry of the list {l} will be', '<figure out|give|state> term [n] of the pattern {l}', 'determine which number is the [n]th in {l}', 'extend {l} by the same rule and name the [n]th number', 'jump ahead to the [n]th term of the pattern {l} and say what it is',
      'give the value of the [n]th term of a sequence that starts {l}', 'use the pattern in {l} to <get|predict|find> the [n]th number', 'evaluate the [n]th <member|element> of the progression {l}', 'keep the pattern {l} going and write down only its [n]th number', 'see what number [n] in the pattern {l} is', 'find, for the sequence {l}, the value of term [n]',
    ],
    questions: [
      'What is the [n]th term of the sequence {l}, ...?', 'What is the [n]th number in {l}, ...?', 'What is term number [n] of {l}, ...?', '{l}, ... What is the [n]th term?', 'The sequence is {l}, ... Find the [n]th term.', '[n]th term of {l}, ...', 'Sequence: {l}, ... [n]th term?', 'Given {l}, ..., find the [n]th term.',
      'Which number stands at position [n] of the row {l}, ...?',
      'A sequence starts {l}, ... and goes on in the same way. What is its [n]th <term|number|member>?', 'The first terms of a sequence are {l}. What will the [n]th term be?', 'If the pattern {l} keeps going, what is the [n]th number?', 'The pattern {l} never stops. Which number is the [n]th one?', 'Counting from the first number, what is number [n] in the pattern {l}?',
      '[name] writes the numbers {l} and goes on by the same rule. What is the [n]th number that [name] writes?', 'A computer prints {l} and so on. What is the [n]th number that it prints?', 'The scores after the first rounds of a game are {l}, and they keep changing in the same way. What is the score after round [n]?',
      'From page 1 on, the pages of a puzzle book show {l} and so on, one number on each. Which number is on page [n]?', 'Cards with {l} and so on are laid out from left to right. What is on the [n]th card?', 'Given that a pattern begins with {l}, what is its [n]th number?', 'Suppose a sequence goes {l} and so on. Determine its [n]th term.', 'We want the [n]th term. The sequence begins {l}.',
      'In the sequence {l}, what do you get for term [n]?', 'For the list {l}, how much is the [n]th entry?', 'Someone asks for the [n]th number of the pattern {l}. What do you answer?', 'Each number in {l} comes from the one before by the same rule. Use it to find the [n]th number.', '[other] knows only the start {l} of a pattern. Which number should [other] get in the [n]th place?', 'What is the value of the [n]th term when a sequence begins {l}?', 'Find number [n] of the pattern that opens with {l}.', 'Imagine that the list {l} is made longer by the same rule until it has [n] numbers. What is the [n]th number?',
      'term [n]: {l}, ...', '[l], ... term [n]', '[l] [n]th term', '[l] find [n]th', 'whats the [n]th term of [l]', 'what number is [n]th in {l}, ...', 'number [n] in the sequence [l], ...?', '{l} and so on, i need the [n]th one', 'sequence [l], position [n]?', 'pattern: {l}; wanted: the [n]th number', 'if it goes {l}, ... what is the [n]th', 'place [n]? {l}, ...',
      'first terms: {l}; [n]th term: ?', '[n]th value in [l], ...', '<arithmetic sequence|progression> {l}, ... [n]th term?', 'arithmetic sequence {l}, ... find the [n]th term', 'how big is the [n]th number of {l}, ...', 'we only have {l}, what is a_[n]?', '{l}, ... a_[n] = ?',
    ],
    held: ['A row of numbers begins {l}, ... Which number stands at place [n]?', 'If we continue {l} up to [n] numbers, what is the last one?', 'Tell me the number at position [n] of {l}, ...'],
  },
  zh: {
    commands: [
      '<求|计算|求出>数列 {l}, ... 的第 [n] 项', '求 {l}, ... 的第 [n] 项', '求数列 {l}, ... 的第 [n] 个数', '写出数列 {l}, ... 中的第 [n] 项', '算一算数列 {l}, ... 的第 [n] 个数是多少', '<求|推出>按规律排列的数 {l} 中第 [n] 个数', '根据 {l} 的规律求第 [n] 项', '找出 {l} 的规律并写出第 [n] 个数',
      '算出 {l} 按规律续写后的第 [n] 项', '确定数列 {l} 第 [n] 项的值', '由前几项 {l} 推出第 [n] 项', '说出数列 {l} 中第 [n] 个数是几', '推算数列 {l} 的第 [n] 项等于多少', '求第 [n] 项的值，数列为 {l}', '利用规律算出 {l} 的第 [n] 个数', '写出以 {l} 开头的数列的第 [n] 项',
    ],
    questions: [
      '数列 {l}, ... 的第 [n] 项是多少？', '{l}, ...，第 [n] 项是多少？', '数列 {l}, ... 的第 [n] 个数是几？', '已知数列 {l}, ...，求第 [n] 项。', '{l}, ... 的第 [n] 个数是什么？', '第 [n] 项是多少：{l}, ...', '数列 {l}, ... 中排在第 [n] 个位置的数是多少？',
      '一个数列的前几项是 {l}，按此规律，第 [n] 项是多少？', '按规律排列的一组数 {l}, ...，第 [n] 个是多少？', '照 {l} 的规律，第 [n] 个数等于多少？', '如果规律不变，{l}, ... 的第 [n] 项会是几？', '[name]按规律写数：{l}, ...，[name]写的第 [n] 个数是多少？', '电脑依次输出 {l}, ...，第 [n] 次输出的数是多少？',
      '游戏每一轮后的分数依次是 {l}, ...，照此变化，第 [n] 轮后是多少分？', '卡片上依次写着 {l}, ...，第 [n] 张卡片上写的是多少？', '设数列为 {l}, ...，它的第 [n] 项为多少？', '若数列的开头是 {l}，则第 [n] 项为____。', '数列 {l}, ... 的第 [n] 项是____。', '要求的是第 [n] 项，数列是 {l}, ...，结果是多少？',
      '观察 {l}, ... 的变化，第 [n] 个数应当是多少？', '每个数都由前一个数按同样的规则得到：{l}, ...。第 [n] 个数是几？', '[other]只知道数列开头是 {l}，第 [n] 项[other]应填多少？', '按钮上依次写着 {l}, ...，照这个规律，第 [n] 个按钮上是多少？', '在 {l}, ... 这个数列里，第 [n] 项等于几？', '把 {l} 按规律延长，第 [n] 个数会是多少？', '灯牌依次亮出 {l}, ...，第 [n] 次亮出的数是几？', '知道了前几项 {l}，第 [n] 项应该是多少？',
      '[l], ... 第 [n] 项', '第 [n] 项：[l]', '[l]，第 [n] 个数', '[l] 的第 [n] 项是啥', '数列 [l], ...，a_[n] = ?', '等差数列 {l}, ... 的第 [n] 项', '等差数列 {l}, ...，第 [n] 项 = ?', '求第 [n] 个：{l}, ...', '{l}, ... 到第 [n] 个是多少', '前几项：{l}；第 [n] 项：____', '规律 {l}, ...，第 [n] 个填几', '{l} 第 [n] 项等于 ( )',
    ],
    held: ['一列数从 {l} 开始，排在第 [n] 位的是哪个数？', '照 {l} 这样写下去，写到第 [n] 个是几？'],
  },
};

/** The sum of the first `n` of the arithmetic sequence that begins with the numbers `l`. */
export const sumOfTerms: Asks = {
  en: {
    commands: [
      'find the sum of the first [n] terms of {l}', '<compute|calculate|work out|determine> the sum of the first [n] terms of the sequence {l}', 'add the first [n] terms of {l}', 'find the sum of the first [n] numbers in {l}', 'sum the first [n] terms of the arithmetic sequence {l}', 'get the total of the first [n] terms of {l}',
      '<find|evaluate|give> the sum of [n] terms of the <arithmetic series|progression> {l}', 'total up the first [n] numbers of the pattern {l}', 'work out how much you get when the first [n] terms of {l} are added', 'extend {l} to [n] terms and <add them all|find their sum|total them>', 'calculate what the first [n] entries of the list {l} come to altogether',
      'sum the pattern {l} over its first [n] terms', 'figure out the total of [n] terms of the sequence that starts {l}', 'determine the value of the series {l} for [n] terms', 'put the first [n] numbers of the pattern {l} together into one sum', 'find the combined value of the first [n] terms of {l}', 'keep {l} going until there are [n] terms, then add all of them',
    ],
    questions: [
      'What is the sum of the first [n] terms of {l}, ...?', 'What is the sum of the first [n] numbers of {l}, ...?', 'The sequence is {l}, ... What is the sum of its first [n] terms?', 'Sum of the first [n] terms of {l}, ...', 'How much are the first [n] terms of {l}, ... together?', 'Given {l}, ..., find the sum of the first [n] terms.',
      'An arithmetic <sequence|progression> starts {l}, ... What do its first [n] terms add up to?', 'What total do the first [n] numbers of the sequence {l} give?', 'Add the first [n] numbers of the pattern {l}. What do you get?', 'If a sequence begins {l}, what is the sum of its first [n] terms?', 'The numbers {l} grow by the same amount each time. What is the sum of the first [n] of them?',
      '[name] saves {l} dollars in the first three weeks and goes on like this. How many dollars does [name] save in [n] weeks altogether?', 'The first rows of a theater have {l} seats, and the pattern continues. How many seats are in the first [n] rows altogether?', 'Bricks are laid in rows of {l} and so on. How many bricks are in [n] rows?',
      '[name] reads {l} pages on the first three days and keeps up the pattern. How many pages is that after [n] days?', 'A farmer picks {l} baskets of fruit on the first days and continues like this. How many baskets are picked in [n] days altogether?', 'A swimmer does {l} laps in the first three trainings and raises the number in the same way each time. How many laps is that in [n] trainings?',
      'In the first levels of a game you win {l} coins, and so on. How many coins do [n] levels bring in total?', 'A shop sells {l} cakes on its first three days. If sales go on in this pattern, how many cakes are sold in [n] days?', 'Given that {l} is the start of an arithmetic series, what is its sum to [n] terms?', 'Take the first [n] terms of the sequence {l}. What is their sum?',
      'Suppose the pattern {l} is carried on. What is the total of its first [n] numbers?', 'What is the result when all of the first [n] terms of {l} are added together?', 'The first three terms of an arithmetic series are {l}. How large is the sum of [n] terms?', 'Let {l} be the first three terms of a sequence. Its first [n] terms have what sum?', 'For the sequence {l}, the first [n] terms are added. Find the total.',
      'A tower of cans has {l} cans in the top three layers and goes on like this downwards. How many cans are in [n] layers?', '[other] gets {l} stars on the first three days of a course, and so on by the same rule. How many stars has [other] after [n] days?', 'What does it come to when you add the sequence {l} up to its [n]th term?', 'Chairs stand in rows of {l} and so on, always with the same increase. How many chairs are there in [n] rows?',
      'sum of [n] terms: {l}, ...', '[l], ... sum of first [n]', 'add up [l], ... ([n] terms)', '[l] sum [n] terms', 'total of first [n] numbers in [l], ...', 'S_[n] of {l}, ...', '{l}, ... S_[n] = ?', 'arithmetic series {l}, ... n = [n], sum?', 'whats the sum of the first [n] terms of [l]', 'first [n] of {l}, ... all added?', 'sequence {l}; [n] terms; total?',
      'so it goes {l}, ... and i have to add the first [n]', 'how much is {l}, ... summed to [n] terms',
    ],
    held: ['Add up [n] numbers beginning with {l}, ... How much is it?', 'If {l} is continued to [n] numbers, what do they make together?'],
  },
  zh: {
    commands: [
      '<求|计算>数列 {l}, ... 的前 [n] 项和', '求 {l}, ... 的前 [n] 项之和', '<求|算出>等差数列 {l}, ... 前 [n] 项的和', '求数列 {l}, ... 前 [n] 个数的和', '把数列 {l}, ... 的前 [n] 项加起来', '算一算 {l}, ... 前 [n] 项的总和', '<求|计算>前三项为 {l} 的等差数列的前 [n] 项和', '将 {l}, ... 的前 [n] 个数相加', '写出数列 {l}, ... 前 [n] 项相加的结果',
      '按规律续写 {l} 并求前 [n] 个数的总和', '求出 {l}, ... 前 [n] 项一共是多少', '累加数列 {l}, ... 的前 [n] 项', '对等差数列 {l}, ... 的前 [n] 项求和', '算出前 [n] 项相加等于多少，数列是 {l}, ...', '求等差数列的前 [n] 项和，已知前三项为 {l}', '计算 {l}, ... 这列数中前 [n] 个的合计',
    ],
    questions: [
      '数列 {l}, ... 的前 [n] 项和是多少？', '{l}, ... 的前 [n] 项之和是多少？', '等差数列 {l}, ... 的前 [n] 项和等于多少？', '已知数列 {l}, ...，求前 [n] 项的和。', '{l}, ... 前 [n] 个数的和是几？', '前 [n] 项的和是多少：{l}, ...',
      '一个等差数列的前三项是 {l}，它的前 [n] 项和是多少？', '把 {l}, ... 的前 [n] 个数全部相加，结果是多少？', '按 {l} 的规律，前 [n] 个数相加得多少？', '如果数列的开头是 {l}，那么前 [n] 项加起来是多少？', '[name]前三周分别存了 {l} 元，以后照这个规律存，[n] 周共存多少元？', '剧场前三排的座位数是 {l}，往后按同样规律增加，前 [n] 排共有多少个座位？',
      '[name]前三天分别看书 {l} 页，以后按规律增加，[n] 天一共看多少页？', '一堆钢管从上往下每层有 {l}, ... 根，[n] 层共有多少根？', '果园前三天分别摘果 {l} 筐，照此规律，[n] 天共摘多少筐？', '游戏前三关可得 {l} 枚金币，之后照样递增，通过 [n] 关共得多少枚？', '商店前三天分别卖出 {l} 个蛋糕，按这样的规律，[n] 天共卖出多少个？',
      '[other]前三次训练分别游了 {l} 圈，每次按同样的数量增加，[n] 次共游多少圈？', '设数列 {l}, ... 是等差数列，前 [n] 项的总和为多少？', '若等差数列为 {l}, ...，则前 [n] 项和为____。', '等差数列 {l}, ... 的前 [n] 项和是____。', '取数列 {l}, ... 的前 [n] 项，它们的和等于几？', '数列 {l}, ... 每次增加的数相同，头 [n] 个数合计多少？',
      '观察数列 {l}, ...，前 [n] 项合起来是多少？', '砌墙时各层用砖 {l}, ... 块，砌 [n] 层一共用多少块砖？', '会场各排摆椅子 {l}, ... 把，每排比前一排多的把数相同，[n] 排共摆多少把？', '从第 1 项加到第 [n] 项，数列 {l}, ... 的和是几？', '{l}, ... 这个数列，求前 [n] 项的总和。', '已知前三项 {l}，公差不变，前 [n] 项相加是多少？', '[l], ... 前 [n] 项和', '前 [n] 项和：[l], ...', '[l]，加到第 [n] 项是多少', 'S_[n]：{l}, ...', '数列 {l}, ...，S_[n] = ?', '{l}, ... 前 [n] 个加起来', '求和：{l}, ...，共 [n] 项',
      '等差数列 [l]，n = [n]，求和', '{l}, ...，一共 [n] 个数，总和是啥', '前三项：{l}；项数：[n]；和：____',
    ],
    held: ['从 {l} 这样写下去，写 [n] 个数，加在一起是多少？', '一列数 {l}, ... 取前面的 [n] 个，总和有多大？'],
  },
};

/** The formula of the sequence that begins with the numbers `l`. */
export const formulaOf: Asks = {
  en: {
    commands: [
      'find a formula for the nth term of {l}', '<find|write|give> the formula for the nth term of the sequence {l}', 'find the nth term of {l}', 'find the general term of the sequence {l}', 'write the rule for the sequence {l}', '<determine|work out> the nth term of the arithmetic sequence {l}',
      '<find|state|deduce> an expression in n for the terms of {l}', 'describe the sequence {l} by a formula in n', '<write|give> the nth term of the pattern {l} in terms of n', 'express the general term of the <progression|arithmetic sequence> {l} with n', 'set up a formula with n that produces {l}', 'work out the explicit formula of the sequence {l}',
      'find an expression for the term in position n of the sequence {l}', 'write a rule with n that gives every number in {l}, with n counted from 1', 'turn the pattern {l} into a formula for term n', 'figure out which formula in n generates {l}', 'generalize the arithmetic pattern {l} to an nth term',
    ],
    questions: [
      'What is the nth term of {l}, ...?', 'What is the formula for the nth term of {l}, ...?', 'What is the rule of the sequence {l}, ...?', 'The sequence is {l}, ... What is its general term?', 'nth term of {l}, ...', 'Given {l}, ..., find a formula for the nth term.',
      'An arithmetic <sequence|progression> begins {l}, ... What is its nth term?', 'Which expression in n gives the terms of the sequence {l}?', 'Which formula <produces|generates|gives> the numbers {l} when n is 1, then 2, then 3 and so on?', 'For n = 1, 2, 3, ... a formula gives {l}, ... What is the formula?', 'Find the nth term of the sequence that starts with {l}.',
      'If a sequence goes {l} and so on, what is its general term in terms of n?', 'The first terms of a linear sequence are {l}. Write down an expression for the nth term.', 'A number machine turns 1, 2, 3 and so on into {l} and so on. What does it turn n into?', '[name] looks for a formula in n for the pattern {l}. What should [name] write?',
      'Every term of the sequence {l} can be found from n. Give the formula.', 'What expression stands for the nth number in the pattern {l}?', 'Given that {l} are the first terms of an arithmetic sequence, what is the general term?', 'Suppose the pattern {l} goes on forever. What is its nth term?', 'How can the nth term of the sequence {l} be written?',
      'What explicit rule, in terms of n, fits the sequence {l}?', 'A teacher writes {l} on the board and asks for the nth term. What is the right answer?', 'The rule of the pattern {l} is a number times n, plus or minus a number. Find this rule.', 'In the sequence {l}, the steps are all equal. Write the nth term as a formula.', 'Let n count the terms of {l}, beginning with 1. What is the nth term?',
      'Instead of listing {l} and so on, we want one formula in n. Which one?', 'What formula with n leads straight to any term of the sequence {l}?', '[other] claims that {l} follows a formula in n. Which formula is it?', 'Looking at {l}, what is the rule for the nth term?', 'What formula with n do you get for the sequence {l}?', 'The numbers {l} follow a simple rule. State the rule with n.', 'The sequence {l} can be described with one letter n. What is its nth term?', 'Sequence: {l}. General term?', '[l], ... nth term', '[l] nth term?', 'nth term: [l]',
      'general term of [l], ...', 'formula for [l], ...?', 'rule for [l], ... with n', 'whats the nth term of [l]', 'a_n for {l}, ...', '{l}, ... a_n = ?', '{l}, ... T(n) = ?', 'u_n of the sequence {l}, ...', 'position-to-term rule for {l}, ...', 'i have {l}, ... and need the formula with n', 'arithmetic sequence {l}; explicit formula?',
      'how do i write {l}, ... as a formula in n',
    ],
    held: ['Express the numbers {l}, ... by their place n.', 'How do we compute the number at place n of {l}, ...?'],
  },
  zh: {
    commands: [
      '<求|写出>数列 {l}, ... 的通项公式', '求 {l}, ... 的第 n 项', '<求|写出>等差数列 {l}, ... 的通项公式', '求数列 {l}, ... 的第 n 项公式', '用 n 表示数列 {l}, ... 的第 n 项', '写出 {l}, ... 的通项', '用含 n 的式子表示 {l}, ... 的规律', '根据前几项 {l} 写出通项公式', '<求|推出>以 {l} 开头的等差数列的一般项', '找出 {l} 的规律并用 n 写成公式',
      '列出能得到 {l}, ... 的含 n 的公式', '确定等差数列 {l}, ... 第 n 项的表达式', '归纳 {l}, ... 的通项公式', '求第 n 项的表达式，数列为 {l}, ...', '把数列 {l}, ... 的第 n 项写成关于 n 的式子', '推出数列 {l}, ... 的通项',
    ],
    questions: [
      '数列 {l}, ... 的通项公式是什么？', '{l}, ... 的第 n 项是什么？', '等差数列 {l}, ... 的通项是什么？', '已知数列 {l}, ...，求通项公式。', '{l}, ... 的通项公式是什么？', '通项公式是什么：{l}, ...',
      '一个等差数列的前几项是 {l}，它的第 n 项怎么表示？', '按规律排列的数 {l}, ...，第 n 个数用 n 表示是什么？', '哪个含 n 的式子能依次得出 {l}？', '当 n = 1, 2, 3, ... 时，公式的值依次是 {l}, ...，这个公式是什么？', '如果数列的开头是 {l}，那么它的通项公式是什么？', '若等差数列为 {l}, ...，则第 n 项为____。',
      '数列 {l}, ... 的通项公式是____。', '[name]想用一个关于 n 的公式表示 {l}, ...，应写什么？', '设等差数列 {l}, ... 的第 n 项用 n 表示，结果是什么？', '照 {l} 的规律，第 n 个数等于什么？', '由 {l} 可以看出规律，请写出第 n 项的公式。', '机器把 1, 2, 3, ... 依次变成 {l}, ...，它把 n 变成什么？', '数列 {l}, ... 相邻两项的差都相等，求它的通项。',
      '老师在黑板上写了 {l}, ...，问通项公式，答案是什么？', '{l}, ... 这个数列的一般项是怎样的式子？', '求出 {l}, ... 中第 n 项的表达式。', '等差数列开头为 {l}，用 n 写出它的任意一项。', '怎样用项数 n 表示数列 {l}, ... 的项？', '观察 {l}, ...，写出第 n 个数的公式。', '[other]发现 {l}, ... 可以用 n 的公式算出，公式是什么？', '从 {l}, ... 归纳出的第 n 项是什么？', '第 n 个数与 n 有什么关系：{l}, ...？请写出公式。', '若 {l}, ... 是等差数列，第 n 项的公式是____。',
      '不一一列出 {l}, ...，用一个含 n 的公式概括，公式是什么？', '[l], ... 通项', '通项：[l], ...', '[l] 第 n 项', '第 n 项？[l], ...', '[l], ... 的公式', '数列 {l}, ...，a_n = ?', '{l}, ... 求 a_n', '已知 {l}, ...，a_n = ____', '规律 {l}, ...，第 n 个是啥', '用 n 表示：{l}, ...', '前几项：{l}；第 n 项：____',
    ],
    held: ['怎样由位置 n 算出 {l}, ... 中的数？', '一列数 {l}, ... 里排在 n 位的数怎样写？'],
  },
};

/** The `n`th of an arithmetic sequence of which only the first number `a` and the difference `d` are told. */
export const termFromFirst: Asks = {
  en: {
    commands: [
      'find the [n]th term of the arithmetic sequence with first term [a] and common difference [d]', 'find term [n] if the first term is [a] and the difference is [d]', '<compute|calculate> the [n]th term when the first term is [a] and the common difference is [d]', 'work out the [n]th term of a sequence that starts at [a] and has the common difference [d]',
      'determine the [n]th term: first term [a], common difference [d]',
      '<find|give|evaluate> the [n]th number of <a pattern|a list|a progression> that begins with [a] and changes by [d] each time', 'calculate term number [n] of an arithmetic progression whose first term is [a] and whose common difference is [d]', 'start at [a], keep adding [d], and find the [n]th number of this sequence, with [a] as the first',
      'use the first term [a] and the common difference [d] to find the [n]th term', 'get the value of term [n] for the arithmetic sequence that has [a] as its first term and a step of [d]', 'figure out which number is [n]th when the first one is [a] and each following one is the one before plus [d]', 'write down the [n]th term, given the first term [a] and the difference [d]',
      'find the [n]th member of the arithmetic sequence beginning at [a] with steps of [d]', 'say what the [n]th term is when a sequence has difference [d] and first term [a]', 'compute the [n]th element of an arithmetic series starting from [a] with common difference [d]', 'work out what comes in position [n] when the first number is [a] and the constant difference is [d]',
    ],
    questions: [
      'An arithmetic sequence has first term [a] and common difference [d]. What is the [n]th term?', 'The first term is [a] and the common difference is [d]. Find the [n]th term.', 'A sequence starts with [a] and has the common difference [d]. What is its [n]th term?', 'First term [a], common difference [d], [n]th term = ?', 'What is the [n]th term if the first is [a] and the difference is [d]?',
      'If a sequence begins with [a] and the difference is [d], what is term number [n]?',
      'What number is the [n]th term of the arithmetic <sequence|progression> that starts at [a] and changes by [d] each time?', 'Given that the first term is [a] and the common difference is [d], what is term [n]?', 'A game score is [a] after the first round and changes by [d] points every round. What is the score after round [n]?',
      'An account shows [a] dollars on day 1 and changes by [d] dollars every day. How many dollars does it show on day [n]?', '[name] writes [a] first and always adds [d] to get the next number. What is the [n]th number that [name] writes?', 'A counter shows [a] at first, and [d] is added at every click. Counting the first display as number 1, what is display number [n]?',
      'The common difference of a sequence is [d], and its first term is [a]. Calculate its [n]th term.', 'Consider the arithmetic sequence whose first term is [a] and whose difference is [d]. What value does the [n]th term have?', 'Suppose you start with [a] as term 1 and add [d] for each new term. What is term [n]?', 'In an arithmetic progression with difference [d], term 1 is [a]. What is term [n]?',
      'Each term of a sequence is the previous one plus [d]. The first term is [a]. What is the [n]th?', 'We know the first term, [a], and the step, [d]. What is the [n]th term of the sequence?', 'Let the first term be [a] and the common difference [d]. How much is the [n]th term?', 'Term 1 equals [a]. From term to term the change is [d]. Which number is term [n]?',
      'Find term [n] of the sequence which begins with [a] and has [d] as its constant difference.', 'A pattern starts at [a], and every new number is the last one plus [d]. What is the [n]th number in the pattern?', 'The [n]th term of an arithmetic sequence is wanted, and the sequence has first term [a] and difference [d]. What is it?', 'Starting from [a], [other] builds an arithmetic sequence with difference [d]. What is the [n]th term of it?',
      'When the first number is [a] and the difference between neighbors is [d], what is the [n]th number?', 'The first row of a table holds [a], and from row to row the number changes by [d]. What number is in row [n]?', 'What is the value of the [n]th term, knowing that the sequence has difference [d] and starts with [a]?', 'A list of numbers opens with [a] and each further number is found by adding [d]. What is the [n]th number in the list?', 'With [a] as the first term and a constant difference of [d], which value does term [n] take?',
      'starts at [a], adds [d] each time, [n]th number?', 'arithmetic sequence, a1 = [a], d = [d], find a[n]', 'sequence with a = [a], d = [d], n = [n], nth term?', 'first term: [a]; difference: [d]; term [n]: ?', 'arithmetic sequence first term [a] difference [d] term [n]', '[n]th term, first term [a], step [d]', 'd = [d], first term [a], what is the [n]th term', 'start [a] step [d] position [n]?',
      'sequence u_1 = [a], common difference [d], u_[n] = ?', 'i start with [a] and keep adding [d], whats the [n]th term', 'sequence: first [a], then always [d] more. term [n]?', 'AP with a = [a] and d = [d]: [n]th term', 'what is term [n] when a sequence goes from [a] in jumps of [d]',
    ],
    held: ['Numbers begin at [a] and go on in steps of [d]. Which one is at place [n]?', 'We write [n] numbers, the first is [a], and from each to the next we add [d]. What is the last?'],
  },
  zh: {
    commands: [
      '求首项为 [a]、公差为 [d] 的等差数列的第 [n] 项', '求第 [n] 项：首项 [a]，公差 [d]', '计算首项是 [a]、公差是 [d] 的等差数列的第 [n] 项', '算出等差数列的第 [n] 项，它的首项是 [a]，公差是 [d]', '求等差数列的第 [n] 项，已知首项 [a]，公差 [d]', '由首项 [a] 和公差 [d] 求第 [n] 项', '写出第一项为 [a]、公差为 [d] 的数列的第 [n] 项',
      '根据公差 [d] 和首项 [a] 计算第 [n] 项', '求公差为 [d]、第 1 项为 [a] 的等差数列中第 [n] 项的值', '利用通项公式求首项 [a]、公差 [d] 的数列的第 [n] 项', '推出从 [a] 开始、公差为 [d] 的数列的第 [n] 项', '算一算首项 [a]、每项等于前一项加 [d] 的数列第 [n] 项是多少', '确定等差数列第 [n] 项的值，其中首项是 [a]，公差是 [d]',
      '说出第一个数是 [a]、后一个总等于前一个加 [d] 的数列的第 [n] 个数', '求出首项等于 [a]、公差等于 [d] 时第 [n] 项等于多少', '计算等差数列的第 [n] 个数，第一个数为 [a]，公差为 [d]',
    ],
    questions: [
      '等差数列的首项是 [a]，公差是 [d]，第 [n] 项是多少？', '已知等差数列首项为 [a]，公差为 [d]，求第 [n] 项。', '首项 [a]，公差 [d]，第 [n] 项 = ?', '一个等差数列首项是 [a]，公差是 [d]，它的第 [n] 项等于多少？', '若首项是 [a]，公差是 [d]，则第 [n] 项是几？', '数列从 [a] 开始，公差为 [d]，第 [n] 项是多少？',
      '等差数列的公差为 [d]，第一项为 [a]，那么第 [n] 项是多少？', '某等差数列的第 1 项是 [a]，后一项减前一项都等于 [d]，第 [n] 项是几？', '如果第一项是 [a]，以后每一项都由前一项加 [d] 得到，第 [n] 项会是多少？', '[name]先写 [a]，以后每个数都是前一个数加 [d]，[name]写的第 [n] 个数是多少？',
      '游戏第 1 轮后得分为 [a]，以后每轮的分数变化为 [d]，第 [n] 轮后得分是多少？', '账户第 1 天显示 [a] 元，以后每天变化 [d] 元，第 [n] 天显示多少元？', '设等差数列的首项为 [a]，公差为 [d]，则它的第 [n] 项为____。', '首项为 [a]、公差为 [d] 的等差数列，第 [n] 项的值是____。', '等差数列中，第一项等于 [a]，公差等于 [d]，求第 [n] 项的值。',
      '公差是 [d] 的等差数列以 [a] 开头，它的第 [n] 项为多少？', '要求第 [n] 项，已知数列的首项 [a] 和公差 [d]，结果是几？', '在首项为 [a] 的等差数列里，公差是 [d]，第 [n] 个数等于多少？', '计数器一开始显示 [a]，每按一次加 [d]，把开始的算第 1 个，第 [n] 个显示的数是多少？', '只知道首项 [a] 与公差 [d]，第 [n] 项应该是多少？',
      '[other]按公差 [d] 排出一个等差数列，第一个数是 [a]，第 [n] 个数是几？', '数列每一项等于前一项加 [d]，首项是 [a]。第 [n] 项是多少？', '把 [a] 作为第 1 项，依次加 [d] 得到后面各项，第 [n] 项等于几？', '等差数列第 [n] 项是多少？条件：首项 [a]，公差 [d]。', '当首项取 [a]、公差取 [d] 时，第 [n] 项为多少？', '机器第 1 次显示 [a]，此后每次是上次的数加 [d]，第 [n] 次显示多少？', '等差数列由首项 [a] 和公差 [d] 确定，其中第 [n] 项是几？', '表格第 1 行是 [a]，每下一行加 [d]，第 [n] 行是多少？',
      '等差数列 a1=[a]，d=[d]，求 a[n]', '等差数列：a_1 = [a], d = [d], a_[n] = ?', '首项：[a]；公差：[d]；第 [n] 项：____', '首项 [a] 公差 [d] 第 [n] 项', '第 [n] 项是啥，首项 [a]，公差 [d]', '等差数列 d = [d]，首项 [a]，n = [n]，求第 n 项', '等差，首 [a]，差 [d]，第 [n] 项', '公差 [d]，首项 [a]，第 [n] 个', '从 [a] 开始一直加 [d]，第 [n] 项呢', '等差数列 首项=[a] 公差=[d] 项数=[n] 求末项',
    ],
    held: ['从 [a] 起每次加 [d]，写出的第 [n] 个数是几？', '一列数第一个是 [a]，相邻两数差 [d]，排在第 [n] 位的是哪个数？'],
  },
};
