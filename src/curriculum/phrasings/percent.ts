import type { Asks } from '../exercise.ts';

/** `p` percent of `n`. */
export const percentOf: Asks = {
  en: {
    commands: [
      '<find|compute|calculate|work out|get|determine> [p]% of [n]', '<find|calculate|compute|work out> [p] percent of [n]', '<find|calculate> {q} of {n}', '<take|give> [p]% of [n]', '<compute|determine> how much [p]% of [n] is',
      '<find|evaluate> the value of [p]% of [n]', 'figure out how much [p]% of [n] <comes to|makes|amounts to>', 'find the number that <is|equals> [p]% of [n]', '<say|write down|state> what [p]% of [n] equals', 'take [n] as the whole and <find|calculate> [p]% of it', 'multiply [n] by [p]%', '<find|get> the part of [n] that corresponds to [p]%',
      'calculate [p] hundredths of [n], which is [p]%', 'evaluate {q} of {n}', 'work out a share of [p]% if the total is [n]', 'find [p] per cent of [n]', 'turn [p]% of [n] into a plain number', 'split off [p]% from [n] and say how much that part is',
    ],
    questions: [
      'What is [p]% of [n]?', '[p]% of [n]', '[p]% of [n] = ?', 'what is [p] percent of [n]', 'How much is [p]% of [n]?', 'What is {q} of {n}?', '[p] % of [n] is what?', 'What number is [p]% of [n]?', 'How many are [p]% of [n]?',
      'Which number equals [p]% of [n]?', 'What do you get when you take [p]% of [n]?', 'If you take [p]% of [n], what <is the result|do you get>?', 'The total is [n]. How much is [p]% of it?', 'A whole of [n] stands for 100%. What number stands for [p]%?', 'How much does [p]% of [n] come to?', 'Given the number [n], what is [p]% of it?',
      'A barrel holds [n] liters of water, and [p]% of it leaks out. How many liters leak out?', 'A sack <weighs|has a weight of> [n] kilograms. How many kilograms are [p]% of that?', 'A cable is [n] meters long, and [p]% of it is used. How many meters are used?', 'A bill is [n] dollars, and [name] pays [p]% of it. How many dollars does [name] pay?',
      '[name] has [n] dollars and puts [p]% of the money in a bank. How many dollars is that?', 'A film lasts [n] minutes, and [name] has seen [p]% of it. How many minutes has [name] seen?', 'Out of [n] grams of food, [p]% is sugar. How many grams of sugar is that?', 'A tax of [p]% is charged on [n] dollars. How many dollars is the tax?', 'The tip is [p]% of a bill of [n] dollars. How large is the tip in dollars?',
      'A bank pays [p]% interest on [n] dollars. How many dollars of interest is that?', 'When [n] is multiplied by [p]%, what is the product?', 'Suppose that 100% is [n]. How much is [p]%?', '[name] needs [p]% of [n]. What is the result?', 'The base is [n] and the rate is [p]%. Find the percentage amount.', '[p] percent of [n] is <which number|how much>?',
      'A cow gives [n] liters of milk in a week, and [p]% of it is made into cheese. How many liters are made into cheese?', 'A trip is [n] kilometers long. After [p]% of it, how many kilometers are done?', 'A <coat|tent|clock> costs [n] dollars and is now [p]% off. How many dollars do you save?', 'A seller gets a commission of [p]% on [n] dollars. How many dollars is the commission?', 'Of the [n] minutes in a show, [p]% are advertisements. How many minutes of advertisements are there?', 'Find the part if the whole is [n] and the part makes up [p]%.', 'A cheese of [n] grams is [p]% fat. How many grams of fat does it contain?',
      'how much is [p] percent from [n]', '[p] percent of [n]?', 'whats [p]% of [n]', '[p]% out of [n] is how much', '[p]% x [n] = ?', '[n] * [p]%', '[n], [p]% of it?', '[p] pct of [n]', 'total: [n]; share: [p]%; amount?', 'i have [n] and want [p]% of that, how much', 'need [p]% of [n] quick', 'percentage: [p]%, base: [n], value: ?', '[n] is 100%, [p]% is ?',
      'how do you get [p]% of [n]', '[p]%·[n]',
    ],
    held: ['I want to know [p]% of [n].', 'If the whole is [n], how large is a part of [p]%?', 'Please tell me [p]% of the number [n].'],
  },
  zh: {
    commands: [
      '<求|计算|算出|算一算> [n] 的 [p]%', '<求|计算|算出> [n] 的百分之 [p]', '<求|算出> {n} 的 {q} 是多少', '算一下 [n] 的 [p]% ', '写出 [n] 的 [p]% 等于多少', '求一个数，它是 [n] 的 [p]%', '计算 [n] 乘以 [p]% 的积', '算出 [p]% 乘 [n] 的结果', '取 [n] 的 [p]% 并写出得数', '求总量 [n] 中 [p]% 所对应的数', '求出占 [n] 的 [p]% 的那部分',
      '把 [n] 当作单位“1”，求它的 [p]%', '口算 [n] 的 [p]%', '列式计算 [n] 的 [p]% 是多少', '说出 [n] 的百分之 [p] 等于几', '用乘法求 [n] 的 [p]%',
    ],
    questions: [
      '[n] 的 [p]% 是多少？', '[n]的[p]%是多少？', '[n] 的 [p]% 等于多少？', '[n]的[p]%', '[n] 的百分之 [p] 是多少？', '{n} 的 {q} 是多少？', '[p]% × [n] = ?', '[n] 的 [p]% 得多少？', '求值：{n} 的 {q}',
      '什么数是 [n] 的 [p]%？', '[n] 的 [p]% 是____。', '总数是 [n]，它的 [p]% 是多少？', '如果 100% 对应 [n]，那么 [p]% 对应多少？', '已知一个数是 [n]，求它的 [p]%。', '[n] 乘以 [p]% 等于多少？', '取出 [n] 的 [p]%，取出的是多少？', '一桶水有 [n] 升，用去 [p]%，用去多少升？', '一根电线长 [n] 米，用了全长的 [p]%，用了多少米？',
      '一袋大米重 [n] 千克，吃了 [p]%，吃了多少千克？', '[name]有 [n] 元，把其中的 [p]% 存进银行，存了多少元？', '电影长 [n] 分钟，[name]看了 [p]%，看了多少分钟？', '本金 [n] 元，利率 [p]%，利息是多少元？', '应纳税的收入是 [n] 元，税率 [p]%，税款是多少元？', '食品重 [n] 克，其中糖占 [p]%，糖有多少克？', '奶牛产奶 [n] 升，[p]% 用来做奶酪，用了多少升？',
      '工程款共 [n] 万元，已付 [p]%，已付多少万元？', '一块地收了 [n] 吨粮食，卖掉 [p]%，卖掉多少吨？', '[n] 的 [p]% 用数表示是几？', '甲数是 [n]，乙数是甲数的 [p]%，乙数是多少？', '一个数等于 [n] 的 [p]%，这个数是几？', '若整体为 [n]，占 [p]% 的部分为多少？', '衣服原价 [n] 元，打折减去 [p]%，省了多少元？', '销售额 [n] 元，提成 [p]%，提成是多少元？', '一段路长 [n] 米，走了全长的 [p]%，走了多少米？', '单位“1”是 [n]，[p]% 是多少？', '[p]% 的 [n] 等于几？',
      '[n] 的 [p]% 多少', '[n] × [p]%', '[n] 乘 [p]%', '求 [n] 的 [p]%', '[n]，它的 [p]% 呢', '[n] 的百分之 [p]', '总数：[n]；占比：[p]%；部分：____', '[n] 的百分之 [p] 是多少啊', '基数 [n]，百分率 [p]%，得数=？', '[n] 取 [p]% 是啥',
    ],
    held: ['想知道 [n] 的 [p]% 有多少。', '把 [n] 看作整体，它的 [p]% 是几？'],
  },
};

/** The same of things that are counted: for results that are whole. */
export const percentOfThings: Asks = {
  en: {
    commands: [
      'find how many of [n] [things] are [p]% of them', '<work out|calculate> how many students are [p]% of a class of [n]', 'calculate how much money is [p]% of [n] dollars',
      'find the number of <girls|boys|guests|players> if they are [p]% of [n] <people|persons>', '<work out|figure out> how many [things] are sold when [p]% of [n] are sold', '<find|determine> how many of the [n] <seats|tickets|rooms> are taken if [p]% of them are', 'calculate how many of [n] <eggs|plates|glasses> break if [p]% do', 'say how many [things] make up [p]% of [n] [things]',
      'determine the number of votes for [name], who gets [p]% of [n] votes', 'count how many [things] [name] gives away, given that it is [p]% of [n]', 'find out how many of [n] questions [name] answers correctly with a result of [p]%', 'compute how many dollars [name] keeps if that is [p]% of [n] dollars', 'work out how many trees are oaks if a wood has [n] trees and [p]% are oaks',
      'take [p]% of [n] [things] and say how many those are', 'figure out how many members come to a meeting when [p]% of the [n] members do', 'get the number of <red|green|white> flowers if [p]% of [n] flowers have that color',
    ],
    questions: [
      'There are [n] [things]. [p]% of them are <red|blue|new|old>. How many are that?', 'A school has [n] students and [p]% of them walk to school. How many walk?', '[name] has [n] dollars and spends [p]% of it. How much does [name] spend?',
      '[name] has [n] [things] and gives [p]% of them to [other]. How many does [other] get?', 'Of [n] students, [p]% <have a bicycle|play chess|swim>. How many students is that?', '[p]% of the [n] [things] in a shop are sold. How many are sold?', 'In a town of [n] people [p]% are children. How many children live there?',
      'A test has [n] questions, and [name] gets [p]% of them right. How many questions does [name] get right?', 'A farm keeps [n] <animals|sheep|hens>. If [p]% of them are <brown|white|black>, how many have this color?', 'A <library|shop> owns [n] books. [p]% are <novels|comics|in French>. How many books is this?', 'How many <passengers|travelers> are children if a <train|ship> carries [n] people and [p]% of them are children?',
      'A team plays [n] games and wins [p]% of them. How many games does it win?', 'On a bus trip with [n] guests, [p]% order the <soup|fish|pizza>. How many guests order it?', '[name] throws [n] times at a basket and hits [p]% of the time. How many hits are there?', 'An orchard has [n] trees, and [p]% of them bear fruit. How many trees bear fruit?', 'A baker makes [n] rolls and sells [p]% of them. How many rolls does the baker sell?',
      'Exactly [p]% of [n] <voters|members> vote yes. How many yes votes are there?', 'A hotel has guests in [p]% of its [n] rooms. How many rooms have guests?', 'A parking lot has room for [n] cars and is [p]% full. How many cars are parked there?', 'The price is [n] dollars, and a customer pays [p]% of it at once. How many dollars are paid at once?', '[name] collects [n] [things]. The share that is new is [p]%. How many new [things] are there?',
      'Given that [p]% of [n] [things] belong to [name], how many does [name] own?', 'If [p]% of the [n] pages of a book have pictures, how many pages have pictures?', '[n] people go to a concert, [p]% of whom come by bus. How many come by bus?', 'A survey asks [n] people, and [p]% say that they like <tea|cats|rain>. How many people say so?', 'From a garden with [n] flowers, [p]% are cut. How many flowers are cut?',
      'A factory tests [n] lamps and throws away [p]%. How many lamps does it throw away?', '[other] wants to read [p]% of a book with [n] pages this week. How many pages are these?', 'A box contains [n] candies. [name] eats [p]% of them. How many candies does [name] eat?', 'In an election, [n] votes are counted, and [name] receives [p]%. How many votes does [name] receive?',
      'A charity has [n] dollars and gives [p]% of them to <schools|hospitals>. How many dollars do they receive?',
      'Among [n] children in a camp, [p]% can swim. What is the number of children who can swim?', '[n] [things], [p]% are <red|broken|mine>, how many?', '[p]% of [n] people, how many people', 'class of [n], [p]% girls, how many girls', '[p]% of [n] [things] = how many [things]', 'we are [n] people and [p]% want pizza, how many is that', 'students: [n]; absent: [p]%; how many are absent?',
      'shop has [n] [things], sells [p]%, how many sold?', 'seats: [n], taken: [p]%. number of taken seats?', 'so [p]% of my [n] [things] are gone, how many are gone', 'quiz with [n] questions, got [p]% right, how many right',
    ],
    held: ['Of [n] people [p] percent agree. How many is that?', 'A tank holds [n] liters and is filled to [p]%. How many liters are in it?'],
  },
  zh: {
    commands: [
      '<求|算出> [n] 名学生的 [p]% 是多少人', '<计算|算一算> [n] 元的 [p]% 是多少元', '<求|算出> [n][things]的 [p]% 是多少', '算出 [n] 名会员中占 [p]% 的人数', '求 [n][things]卖出 [p]% 时卖了多少', '求 [n] 棵树中占 [p]% 的果树有多少棵', '计算 [n] 道题做对 [p]% 时做对了几道', '算一算 [n] 个座位坐了 [p]% 时坐了多少个',
      '求[name]拿走 [n][things]的 [p]% 时拿走了多少', '算出全校 [n] 人中 [p]% 是多少人', '计算有 [n] 张选票时得票 [p]% 是几张', '写出 [n] 只羊的 [p]% 是多少只', '求一本 [n] 页的书的 [p]% 是几页', '算出[name]花掉 [n] 元的 [p]% 是花了多少元', '求 [n] 间客房入住 [p]% 时住了几间', '统计 [n] 人中占 [p]% 的赞成者有多少人',
    ],
    questions: [
      '一共有 [n] 人，其中 [p]% 是<女生|男生|老师>，有多少人？', '有 [n][things]，其中 [p]% 是<红色|蓝色|新>的，这样的有多少？', '[name]有 [n] 元，花了其中的 [p]%，花了多少元？', '学校有 [n] 名学生，[p]% 的人步行上学，步行的有多少人？', '[name]有 [n][things]，把其中的 [p]% 给了[other]，[other]得到多少？',
      '商店有 [n][things]，卖出了 [p]%，卖出多少？', '一本书共 [n] 页，看了 [p]%，看了多少页？',
      '试卷共 [n] 道题，[name]做对了 [p]%，做对了几道？', '农场养了 [n] 只羊，白羊占 [p]%，白羊有多少只？', '图书馆有 [n] 本书，故事书占 [p]%，故事书有几本？', '果园里有 [n] 棵树，[p]% 是<苹果树|梨树|桃树>，这种树有多少棵？', '球队打了 [n] 场比赛，赢了 [p]%，赢了几场？', '投篮 [n] 次，命中率为 [p]%，投中多少次？',
      '停车场有 [n] 个车位，已停 [p]%，已停多少辆车？', '如果 [n] 名观众中有 [p]% 是儿童，儿童有多少名？', '调查了 [n] 人，喜欢<喝茶|猫|画画>的占 [p]%，有多少人？', '工厂检验 [n] 盏灯，不合格的占 [p]%，不合格的有几盏？', '面包店做了 [n] 个面包，上午卖掉 [p]%，上午卖掉多少个？', '选举共有 [n] 张选票，[name]得了 [p]%，得了多少张？',
      '旅馆有 [n] 间客房，住了 [p]%，住了几间？', '全班 [n] 人，今天缺席 [p]%，缺席多少人？', '已知会员共 [n] 人，其中 [p]% 参加活动，参加活动的有几人？', '花园里的 [n] 朵花中，红花占 [p]%，红花有多少朵？', '音乐会来了 [n] 人，[p]% 是坐公交来的，坐公交来的有多少人？', '[name]要读一本 [n] 页的书，第一周读了全书的 [p]%，第一周读了几页？',
      '盒子里有 [n] 颗糖，[name]吃了其中的 [p]%，吃了____颗。', '种了 [n] 棵树苗，成活率是 [p]%，成活____棵。', '捐款共 [n] 元，其中 [p]% 给了<学校|医院>，给了多少元？', '[name]收集了 [n][things]，新的占 [p]%，新的有多少？', '在 [n] 名运动员中，女运动员占 [p]%，女运动员共几名？', '某村有 [n] 户人家，[p]% 的人家养鸡，养鸡的有多少户？',
      '[n] 人的 [p]% 是几人', '[n][things]，[p]% 坏了，坏了多少', '班里 [n] 人，[p]% 女生，女生几个', '[n] 元花了 [p]%，花多少', '总人数：[n]；占比：[p]%；人数：____', '[n] 道题对了 [p]%，对几道', '店里 [n][things]卖了 [p]%，卖了多少啊', '[n] 个座位坐满了 [p]%，坐了几个', '我有 [n][things]，送人 [p]%，送了多少',
    ],
    held: ['[n] 名学生中 [p]% 参加了比赛，参加的有几名？', '水箱能装 [n] 升水，现在装到 [p]%，里面有几升？'],
  },
};

/** What percent `a` is of `n`. */
export const percentWhich: Asks = {
  en: {
    commands: [
      'find what percent [a] is of [n]', '<calculate|work out|find> which percentage of [n] is [a]', 'write [a] out of [n] as a percentage', 'express [a] as a <percent|percentage> of [n]', '<compute|determine> what percentage [a] is of [n]', '<write|express|give> {f} as a <percent|percentage>',
      '<convert|change|turn> {f} <to|into> a <percent|percentage>', '<find|figure out> the percentage of [n] that equals [a]', 'compare [a] with [n] as the whole and give the share in percent', 'state [a] parts out of [n] in percent', 'find, in percent, the share that [a] has in a total of [n]', 'work out the percentage score for [a] points out of [n]',
      'say what percent [name] has got with [a] of [n] <points|marks>', '<find|calculate> the percentage of <winners|girls|left-handers> if there are [a] in a group of [n]', 'rewrite the fraction {f} with a percent sign', 'take [n] as 100% and say how many percent [a] is', 'calculate [a] divided by [n] as a percentage',
    ],
    questions: [
      'What percent of [n] is [a]?', '[a] is what percent of [n]?', 'What percentage of [n] is [a]?', '[a] of [n] is how many percent?', '[name] got [a] of [n] points. What percent is that?', 'How many percent is {f}?', '{f} in percent', 'In a class of [n] students, [a] play football. What percent play football?', 'what percent is [a] of [n]',
      'What is {f} <as a percentage|as a percent|in percent|written as a percentage>?', 'A team won [a] of [n] matches. What percentage of the matches did it win?', 'Out of [n] eggs, [a] broke. What percent of the eggs broke?', 'A shop had [n] cakes and sold [a]. What percent of the cakes did it sell?', '[name] answered [a] out of [n] questions correctly. What is the score in percent?',
      'If [a] out of [n] people came, what percentage came?', 'The total is [n], and we look at [a] of it. What percentage is this?', 'When 100% is [n], what percent is [a]?', 'Given the numbers [a] and [n], what percent is the first of the second?', 'A cup holds [n] spoons of tea, and [name] drank [a]. What percent did [name] drink?', '[name] had [n] dollars and spent [a]. What percentage of the money was spent?',
      'From [n] shots, a player scored [a]. What percent of the shots went in?', 'A tank for [n] liters has [a] liters in it. What percent of the tank is full?', 'Of a path of [n] km, [a] km are done. What percent of the path is done?', 'A farmer planted [n] trees, and [a] of them died. What percentage died?', 'It rained on [a] of [n] days. On what percentage of the days did it rain?', 'Which percentage corresponds to {f}?',
      'As a percentage, how much is [a] out of [n]?', 'There were [n] seats, and [a] stayed empty. What percent stayed empty?', 'A phone with [n] photos in it lost [a]. What percent of the photos were lost?', '[name] read [a] of the [n] pages in a booklet. What percent has [name] read?', 'Suppose [a] of [n] tickets were sold. What percent were sold?', 'The fraction {f} equals what percentage?',
      'What part of [n] is [a], in percent?', 'A price of [n] dollars is cut by [a] dollars. By what percent is it cut?', 'Divide [a] by [n]. What is the result in percent?', 'If you got [a] points and the maximum is [n], what is your percentage?', 'Of [n] socks in a drawer, [a] had holes. What was the percentage with holes?',
      '[a] out of [n] in %', '[a]/[n] as percent', '[a]/[n] in percent: ?', '[a] of [n] = ? %', '[a] out of [n], what percent', 'how many % is [a] from [n]', 'got [a]/[n] on a test, what percent is that', '{f} to percent', '{f} = how many percent?', 'part: [a], whole: [n], percent: ?', 'percentage of [a] in [n]?', '? % of [n] = [a]', '[n] total, [a] done, percent?',
      'so [a] people out of [n] said yes, which percentage is it',
    ],
    held: ['How many percent of [n] does [a] make up?', 'The whole is [n] and the part is [a]. Give the part in percent.'],
  },
  zh: {
    commands: [
      '<求|计算|算出> [a] 是 [n] 的百分之几', '算一算 [a] 占 [n] 的百分之几', '<求|算出> [a] 占 [n] 的百分比', '用百分数表示 [a] 占 [n] 的多少', '计算 [a] 是 [n] 的多少百分比', '把 {f} <化成|写成>百分数', '把 {f} <改写成|转化为|换算成>百分数', '求 [a] 除以 [n] 的商并用百分数表示', '写出 [n] 份中的 [a] 份是百分之几',
      '求 [n] 人里的 [a] 人占百分之多少', '算出满分 [n] 分得 [a] 分的得分率，用百分数表示', '求投 [n] 次中 [a] 次的命中率，写成百分数', '以 [n] 为单位“1”，求 [a] 的百分率', '用百分号写出 {f} 的值', '将 [a] 与 [n] 相比，结果写成百分数', '求出总数 [n] 中 [a] 的占比（百分数）',
    ],
    questions: [
      '[a] 是 [n] 的百分之几？', '{f} 化成百分数是多少？', '[a]是[n]的百分之几？', '[a] 占 [n] 的百分之几？', '[a] 占 [n] 的百分比是多少？', '满分 [n] 分，[name]得了 [a] 分，得分占百分之几？', '全班 [n] 人，有 [a] 人会游泳，占百分之几？', '[n] 中的 [a] 是百分之几？',
      '{f} 用百分数怎样表示？', '{f} 等于百分之几？', '球队比赛 [n] 场，赢了 [a] 场，赢的场数占百分之几？', '投篮 [n] 次，投中 [a] 次，命中率是百分之几？', '种了 [n] 棵树，活了 [a] 棵，成活率是百分之几？', '商店进了 [n] 个蛋糕，卖了 [a] 个，卖出百分之几？', '[name]有 [n] 元，用去 [a] 元，用去了百分之几？', '一本书 [n] 页，[name]看了 [a] 页，看了全书的百分之几？',
      '停车场有 [n] 个车位，停了 [a] 辆车，占用了百分之几？', '如果 [n] 人中来了 [a] 人，出勤率是百分之几？', '若 [n] 对应 100%，则 [a] 对应百分之几？', '[a] 相当于 [n] 的百分之几？', '[a] 比上 [n]，化为百分数是几？', '已知总量 [n]，其中一部分是 [a]，这部分是总量的百分之几？', '[n] 天里有 [a] 天下雨，下雨天占百分之几？',
      '检验 [n] 个零件，合格 [a] 个，合格率是百分之几？', '电影票 [n] 张，售出 [a] 张，售出的是百分之几？', '[name]做了 [n] 道题，对了 [a] 道，正确率是百分之几？', '分数 {f} 写成百分数是____。', '[a] 是 [n] 的____（用百分数表示）。', '水桶容量 [n] 升，装了 [a] 升，装了百分之几？', '调查 [n] 人，[a] 人喜欢音乐，喜欢音乐的人占百分之几？', '[n] 的百分之几等于 [a]？',
      '一条路长 [n] 米，修好了 [a] 米，修好的占全长的百分之几？', '在 [n] 朵花里，红花有 [a] 朵，红花占百分之几？', '原价 [n] 元，便宜了 [a] 元，便宜了百分之几？', '有 [n] 千克果汁，喝掉 [a] 千克，喝掉了百分之几？',
      '[a] 占 [n] 百分之几', '[a]/[n] 是百分之几', '[a]/[n] 化成百分数：?', '{f} 百分数', '{f} 化百分数：____', '[n] 里有 [a]，百分比?', '考了 [a] 分，满分 [n]，百分之几', '总数：[n]；部分：[a]；百分比：____', '[n] 个里面 [a] 个是好的，占百分之几啊', '多少% 的 [n] 是 [a]', '[a] 除以 [n] 化成百分数',
    ],
    held: ['整体是 [n]，部分是 [a]，部分占多大的百分比？', '[n][things]里有 [a] 个坏了，坏的占百分之多少？'],
  },
};

/** `n` made larger by `p` percent. */
export const percentMore: Asks = {
  en: {
    commands: [
      'increase [n] by [p]%', 'find [n] increased by [p]%', '<calculate|compute|work out> [n] plus [p]% of it', '<find|calculate> [p]% more than [n]', 'add [p]% to [n]',
      '<find|determine|compute> the number that is [p]% <greater|larger|higher|more> than [n]', 'make [n] <bigger|larger> by [p]%', 'work out the new value when [n] <grows|goes up|rises> by [p]%', 'let [n] grow by [p]% and <give|state> the result', 'find the new price if [n] dollars go up by [p]%', 'calculate the total of a bill of [n] dollars with a tip of [p]%',
      'take [n] and put [p]% of it on top', '<find|get> the value of [n] after a <rise|growth|gain|increase> of [p]%', 'enlarge [n] by [p]% and write down what you get', 'figure out what [n] becomes with an extra [p]%', 'work out the price with tax if the tax of [p]% is added to [n] dollars', 'start with [n], add [p]% of this number, and give the result',
    ],
    questions: [
      'What is [n] increased by [p]%?', 'A price of [n] dollars rises by [p]%. What is the new price?', '[n] plus [p]%', 'The rent was [n] dollars and goes up by [p]%. How much is it now?', 'What is [p]% more than [n]?', '[name] earned [n] dollars and gets [p]% more now. How much is that?',
      'Which number is [p]% <greater|larger|higher> than [n]?', 'What do you get when [n] <grows|rises|goes up> by [p]%?', 'If [n] is increased by [p]%, what is the result?', 'A video had [n] views yesterday. Today the number is [p]% higher. How many views does it have today?', 'The club had [n] members before it grew by [p]%. How many members are there now?', 'A tree of [n] centimeters grows by [p]%. How tall is it then, in centimeters?',
      'A meal costs [n] dollars, and [name] adds a tip of [p]%. How many dollars does [name] pay in all?', 'Without tax a chair costs [n] dollars. With a tax of [p]%, what does it cost?', 'A puppy weighed [n] pounds and has gained [p]%. What does it weigh now, in pounds?', '[name] trained [n] minutes last week and trains [p]% longer this week. How many minutes is that?',
      'A recipe for [n] grams of bread is made [p]% larger. How many grams of bread does it give?', 'A farm harvested [n] tons of corn, and one season later [p]% more. How many tons was the second harvest?', 'The fare of [n] dollars becomes [p]% more expensive. What is the fare after that?', 'A company of [n] workers hires [p]% more. How many workers does it have afterwards?',
      'Starting at [n], a value goes up [p]%. What is it at the end?', 'Given a salary of [n] dollars and a raise of [p]%, what is the new salary in dollars?', 'After an increase of [p]%, what does a value of [n] become?', '[other] saved [n] dollars, and [name] saved [p]% more than [other]. How many dollars did [name] save?',
      'Last month there were [n] rainy hours; in this month there were [p]% more. How many rainy hours were there in this month?', 'A town sold [n] bus tickets on Monday and [p]% more on Tuesday. How many tickets were sold on Tuesday?', 'Suppose you put [n] dollars in a bank and get [p]% on top. How many dollars do you have then?', 'A player had [n] points and improved by [p]%. What is the new number of points?',
      'Someone adds [p]% of [n] to [n] itself. Which number results?', 'The bottle used to hold [n] milliliters and now holds [p]% extra. How many milliliters does it hold now?', 'In the sale of a house a fee of [p]% is added to [n] thousand dollars. How many thousand dollars are paid?', 'A water bill of [n] dollars has gone up [p]% since. How high is the bill today?', 'At first there are [n] ducks on a lake, and their number grows by [p]%. How many ducks are there in the end?', 'A loan of [n] dollars is paid back with [p]% interest. How many dollars are paid back?', 'The second of two numbers is [p]% greater than the first, which is [n]. What is the second number?',
      'price [n] plus [p]%', 'value [n] up [p]%', '[n] increased [p] percent is what', 'price [n], +[p]%, new price?', 'whats [n] with [p]% more', 'old: [n]; increase: [p]%; new: ?', 'i had [n] and got [p]% extra, how much now', '[p]% on top of [n]', '[n] dollars plus [p]% tax', '[n] goes up by [p] percent, then its what', 'grow [n] by [p]%, answer?',
      'bill [n] dollars, tip [p]%, total?', 'add [p] percent onto [n], how much do i get',
    ],
    held: ['A shop has [n] visitors and next month [p]% more. How many come then?', 'Raise [n] by [p] percent.'],
  },
  zh: {
    commands: [
      '<求|计算|算出>比 [n] 多 [p]% 的数', '把 [n] 增加 [p]%', '算一算 [n] 增加 [p]% 后是多少', '求 [n] 提高 [p]% 后的数', '计算 [n] 上涨 [p]% 后的结果', '求比 [n] 大 [p]% 的那个数', '算出 [n] 加上它的 [p]% 得多少', '将 [n] 扩大 [p]% 并写出结果', '求原价 [n] 元涨价 [p]% 后的价格', '算出 [n] 元加收 [p]% 税后的总价',
      '写出 [n] 增长 [p]% 之后的值', '在 [n] 的基础上再加 [p]%，求结果', '计算工资 [n] 元上调 [p]% 后是多少元', '推出 [n] 增多 [p]% 以后等于多少', '求 [n] 与它的 [p]% 的和', '说出 [n] 提升 [p]% 后等于几',
    ],
    questions: [
      '[n] 增加 [p]% 后是多少？', '比 [n] 多 [p]% 的数是多少？', '原价 [n] 元，涨价 [p]%，现价多少元？', '房租原来 [n] 元，上涨 [p]%，现在多少元？', '[name]去年收入 [n] 元，今年增加 [p]%，今年多少元？', '产量原来是 [n] 吨，增产 [p]%，现在是多少吨？',
      '什么数比 [n] 大 [p]%？', '[n] 加上它的 [p]%，和是多少？', '如果 [n] 增长 [p]%，得到的数是几？', '视频昨天有 [n] 次播放，今天比昨天增加 [p]%，今天有多少次播放？', '俱乐部原有会员 [n] 人，后来增加了 [p]%，现有会员多少人？', '小树高 [n] 厘米，又长高了 [p]%，现在高多少厘米？', '饭费 [n] 元，另加 [p]% 的服务费，一共要付多少元？',
      '一把椅子不含税 [n] 元，税率 [p]%，含税价是多少元？', '小狗原来重 [n] 斤，体重增加 [p]%，现在重多少斤？', '[name]上周锻炼 [n] 分钟，这周延长 [p]%，这周锻炼多少分钟？', '甲数是 [n]，乙数比甲数多 [p]%，乙数是多少？', '[other]存了 [n] 元，[name]比[other]多存 [p]%，[name]存了多少元？', '车票原来 [n] 元，提价 [p]% 后是多少元？',
      '工厂有工人 [n] 名，又增招 [p]%，现在有工人多少名？', '已知原数是 [n]，提高 [p]%，求新的数。', '月薪 [n] 元，加薪 [p]%，加薪后是多少元？', '周一卖出 [n] 张票，周二比周一多卖 [p]%，周二卖出几张？', '一瓶饮料原来 [n] 毫升，现在加量 [p]%，现在有多少毫升？', '存入 [n] 元，到期利息为 [p]%，本息一共多少元？', '[n] 上升了 [p]%，现在的值是____。',
      '比 [n] 多 [p]% 是____。', '若水费 [n] 元上调 [p]%，则新的水费为多少元？', '玩家原有 [n] 分，得分提高 [p]%，现有多少分？', '从 [n] 起增大 [p]%，最后是多少？', '果园去年收 [n] 筐，今年增收 [p]%，今年收多少筐？', '计划做 [n] 个零件，实际超额完成 [p]%，实际做了几个？', '借款 [n] 元，还款时加付 [p]% 的利息，共还多少元？', '湖上有 [n] 只鸭子，数量增加 [p]% 后有几只？',
      '[n] 加价 [p]%', '[n] 增加 [p]%', '[n] 涨 [p]% 是多少', '原来：[n]；增加：[p]%；现在：____', '比 [n] 多 [p]%', '[n] 元，涨 [p]%，新价?', '我有 [n] 元，又多了 [p]%，现在多少', '[n] 再多 [p]% 得几', '[n] × (1 + [p]%) = ?', '价格 [n] 提高 [p]%，变多少啊',
    ],
    held: ['[n] 涨了 [p]% 以后变成几？', '上月来了 [n] 人，本月多了 [p]%，本月来了几人？'],
  },
};

/** `n` made smaller by `p` percent. */
export const percentLess: Asks = {
  en: {
    commands: [
      'decrease [n] by [p]%', 'find [n] decreased by [p]%', '<calculate|compute|work out> [n] minus [p]% of it', '<find|calculate> [p]% less than [n]', 'reduce [n] by [p]%', 'take [p]% off [n]',
      '<find|determine|compute> the number that is [p]% <smaller|lower|less> than [n]', 'make [n] smaller by [p]%', 'work out the new value when [n] <falls|drops|goes down|shrinks> by [p]%', 'subtract [p]% from [n]', 'find the <sale price|final price> if [n] dollars are reduced by [p]%', 'cut [n] by [p]% and <give|write down> what is left', 'calculate what remains of [n] after <losing|giving away> [p]%',
      '<find|get> the value of [n] after a <fall|drop|decrease|loss> of [p]%', 'work out what you pay for a bag of [n] dollars with [p]% off', 'figure out how much is left when [p]% of [n] is gone', 'start with [n], remove [p]% of this number, and give the result',
    ],
    questions: [
      'What is [n] decreased by [p]%?', 'A jacket costs [n] dollars and is reduced by [p]%. What is the new price?', '[n] minus [p]%', 'There is a discount of [p]% on a price of [n] dollars. What do you pay?', 'What is [p]% less than [n]?', '[p]% off [n] dollars. How much is it now?',
      'Which number is [p]% <smaller|lower|less> than [n]?', 'What do you get when [n] <falls|drops|goes down> by [p]%?', 'If [n] is reduced by [p]%, what is the result?', 'A <bike|lamp|coat> at [n] dollars is marked down by [p]%. What is its sale price?', 'With a coupon for [p]% off, how much does a <game|chair|ticket> of [n] dollars cost?', 'A barrel held [n] liters, and [p]% leaked out. How many liters remain?',
      '[name] had [n] dollars and spent [p]% of the money. How many dollars are left?', 'A bakery had [n] grams of flour and has used [p]%. How many grams has it still got?', 'The club had [n] members, but [p]% of them left. How many members stayed?', 'A phone weighed [n] grams; the next model is [p]% lighter. What does the next model weigh in grams?',
      'A task took [n] minutes, and with practice it takes [p]% less time. How many minutes does it take then?', 'A lake was [n] centimeters deep before the water fell by [p]%. How deep is it now, in centimeters?', 'A farmer had [n] kilograms of potatoes and sold [p]%. How many kilograms were not sold?', 'From [n] dollars of pay, [p]% goes to taxes. How many dollars remain?',
      'Given a list price of [n] dollars and a rebate of [p]%, what is the net price?', 'After a decrease of [p]%, what does a value of [n] become?', 'Starting at [n], a value goes down [p]%. What is it at the end?', '[other] has [n] stamps, and [name] has [p]% fewer. How many stamps does [name] have?', 'A car was worth [n] hundred dollars and has lost [p]% of its value. How many hundred dollars is it worth now?',
      'Suppose [p]% of [n] is taken away from [n]. What remains?', 'Last week a site had [n] visits, and this week it had [p]% fewer. How many visits did it have this week?', 'The ticket price was [n] dollars, but students pay [p]% less. What do students pay?', 'A battery with [n] minutes of power has used up [p]%. How many minutes are left?', '[name] cuts the usual [n] minutes of television by [p]%. How many minutes are left?',
      'Someone removes [p]% of a pile of [n] stones. How many stones are still there?', 'A box of [n] grams shrinks in size by [p]%. How many grams does it hold afterwards?', 'Of [n] dollars in prize money, [p]% is given to charity. What amount remains?', 'The second of two numbers is [p]% smaller than the first, which is [n]. What is the second number?', 'A hike of [n] minutes is [p]% done. How many minutes are still to go?', 'Everything in the shop is [p]% off. What is the new price of a rug that was [n] dollars?',
      'price [n] less [p]%', 'value [n] down [p]%', '[n] decreased [p] percent is what', 'price [n], -[p]%, new price?', '[n] dollars with [p]% off', 'whats [n] less [p]%', 'old: [n]; decrease: [p]%; new: ?', 'i had [n] and lost [p]%, how much now', '[p]% discount on [n] dollars, final price?', '[n] goes down by [p] percent, then its what', 'shoes [n] dollars, sale [p]% off, i pay?',
      'take [p] percent away from [n], what stays', 'shrink [n] by [p]%, answer?',
    ],
    held: ['In a sale everything is [p]% cheaper. What does [name] pay for shoes of [n] dollars?', 'Lower [n] by [p] percent.'],
  },
  zh: {
    commands: [
      '<求|计算|算出>比 [n] 少 [p]% 的数', '把 [n] 减少 [p]%', '算一算 [n] 减少 [p]% 后是多少', '求 [n] 降低 [p]% 后的数', '计算 [n] 下降 [p]% 后的结果', '求比 [n] 小 [p]% 的那个数', '算出 [n] 减去它的 [p]% 得多少', '将 [n] 缩小 [p]% 并写出结果', '求原价 [n] 元优惠 [p]% 后的价格', '算出 [n] 元扣除 [p]% 后剩下的钱',
      '写出 [n] 去掉 [p]% 之后的值', '从 [n] 中拿走它的 [p]%，求剩余', '计算定价 [n] 元让利 [p]% 后是多少元', '推出 [n] 减小 [p]% 以后等于多少', '求 [n] 与它的 [p]% 的差', '说出 [n] 用掉 [p]% 后还剩几',
    ],
    questions: [
      '[n] 减少 [p]% 后是多少？', '比 [n] 少 [p]% 的数是多少？', '原价 [n] 元，降价 [p]%，现价多少元？', '一件衣服 [n] 元，便宜 [p]%，要付多少元？', '人数原来是 [n]，减少 [p]%，现在是多少人？', '一台电器 [n] 元，打折后便宜了 [p]%，现在多少元？',
      '什么数比 [n] 小 [p]%？', '[n] 减去它的 [p]%，差是多少？', '如果 [n] 降低 [p]%，得到的数是几？', '一桶油有 [n] 升，漏掉 [p]%，还剩多少升？', '[name]有 [n] 元，花去 [p]%，还剩多少元？', '面粉有 [n] 克，用掉 [p]%，剩下多少克？', '俱乐部原有 [n] 人，退出了 [p]%，还有多少人？', '一项工作原来要 [n] 分钟，熟练后用时缩短 [p]%，现在要多少分钟？',
      '旧手机重 [n] 克，新手机比它轻 [p]%，新手机重多少克？', '水深 [n] 厘米，水位下降了 [p]%，现在水深多少厘米？', '甲数是 [n]，乙数比甲数少 [p]%，乙数是多少？', '[other]有 [n] 张邮票，[name]比[other]少 [p]%，[name]有几张？', '农民收了 [n] 千克土豆，卖出 [p]%，没卖的有多少千克？', '收入 [n] 元，缴税 [p]%，税后是多少元？',
      '已知原数是 [n]，减小 [p]%，求新的数。', '自行车标价 [n] 元，优惠 [p]% 后卖多少元？', '用一张减价 [p]% 的券买 [n] 元的<书包|椅子|台灯>，实际付多少元？', '门票 [n] 元，学生票比它便宜 [p]%，学生票多少元？', '网站上周有 [n] 次访问，这周减少了 [p]%，这周有几次访问？', '[n] 缩小了 [p]%，现在的值是____。', '比 [n] 少 [p]% 是____。',
      '若水费 [n] 元下调 [p]%，则新的水费为多少元？', '一堆石子有 [n] 个，搬走 [p]%，剩多少个？', '一本书 [n] 页，已经看了 [p]%，没看的有多少页？', '从 [n] 起减小 [p]%，最后是多少？', '果园去年收 [n] 筐，今年减产 [p]%，今年收多少筐？', '奖金 [n] 元，捐出 [p]%，自己留下多少元？', '一段钢管长 [n] 厘米，锯掉 [p]%，还有多少厘米？', '工程要做 [n] 小时，完成了 [p]%，还要做几小时？',
      '[n] 减价 [p]%', '[n] 减少 [p]%', '[n] 降 [p]% 是多少', '原来：[n]；减少：[p]%；现在：____', '比 [n] 少 [p]%', '[n] 元，降 [p]%，新价?', '我有 [n] 元，用了 [p]%，还剩多少', '[n] 去掉 [p]% 剩几', '[n] × (1 - [p]%) = ?', '价格 [n] 便宜 [p]%，付多少啊',
    ],
    held: ['[n] 下降了 [p]% 以后变成几？', '促销时全场便宜 [p]%，[name]买 [n] 元的鞋实付多少？'],
  },
};
