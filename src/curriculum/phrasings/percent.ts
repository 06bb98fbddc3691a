import type { Asks } from '../exercise.ts';

/** `p` percent of `n`. */
export const percentOf: Asks = {
  en: {
    commands: [
      '<find|compute|calculate|work out|get|determine> [p]% of [n]', '<find|calculate|compute|work out> [p] percent of [n]', '<find|calculate> {q} of {n}', '<take|give> [p]% of [n]', '<compute|determine> how much [p]% of [n] is',
      '<find|evaluate> the value of [p]% of [n]', 'figure out how much [p]% of [n] <comes to|makes|amounts to>', 'find the number that <is|equals> [p]% of [n]', '<say|write down|state> what [p]% of [n] equals', 'take [n] as the whole and <find|calculate> [p]% of it', 'multiply [n] by [p]%', '<find|get> the part of [n] that corresponds to [p]%',
      'calculate [p] hundredths of [n], which is [p]%', 'evaluate {q} of {n}', 'work out a share of [p]% if the total is [n]', 'find [p] per cent of [n]', 'turn [p]% of [n] into a plain number', 'split off [p]% from [n] and say how much that part is',
      'tell how many liters [p]% of [n] liters are', 'let 100% be [n] and find the amount for [p]%', 'start from [n], divide by 100, multiply by [p] and so get [p]% of it', 'give the amount of sugar if [p]% of [n] grams of <jam|cereal|chocolate> is sugar', 'show how large the [p]% share of [n] is', 'work out the interest in dollars on [n] dollars at a rate of [p]%',
      'find x where x is [p]% of [n]', 'determine the tax on [n] dollars at [p]%', 'compute the <deposit|fee|tip> of [p]% on a price of [n] dollars', 'help me with [p]% of [n]',
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
      'x is [p]% of [n]. What is x?', 'x = [p]% * [n], x = ?', '100% = [n], so [p]% = ?', '[p]% <belongs|goes> to [name] when [n] dollars are shared out. How many dollars does [name] receive?', '[name] has to pay [p]% of the rent of [n] dollars. What does [name] have to pay, in dollars?', 'How many dollars is the <fee|tip|tax|deposit> if it is [p]% and the price is [n] dollars?',
      'How many kilometers has [name] ridden after [p]% of a tour of [n] kilometers?', 'How much fat is there in [n] grams of <cheese|cream|yogurt> with a fat content of [p]%?', 'At a rate of [p]%, what is the interest on [n] dollars?', 'By the time [p]% of the [n] liters were pumped out, how many liters were out?',
      'Salt makes up [p]% of a solution. How many grams of salt are in [n] grams of it?', 'my phone is at [p]%. a full battery lasts [n] minutes. how many minutes are left?', 'A download of [n] MB stands at [p]%. How many MB have been loaded?', '[p]% of the land on a farm is <wheat|corn|meadow>. The farm has [n] hectares. How many hectares is that?',
      'On the way from 0 to [n], which number lies at [p]% of the way?', 'Rate: [p]%. Amount: [n]. Percentage value?', 'note to self: deposit [p]%, flat costs [n] dollars. how many dollars is the deposit?', 'Since 1% of [n] is [n] divided by 100, what is [p]% of it?', 'A: "I put [p]% of my money aside." B: "And you have [n] dollars?" How many dollars does A put aside?',
      'Only [p]% of a loan of [n] dollars has been paid back. How many dollars have been paid back?', 'it is how much, [p]% from [n] euro', 'Riddle: I am what you have when you keep [p]% of [n]. Which number am I?', 'Of all [n] hours of a course, [name] missed [p]%. How many hours were missed?',
      'A rope is [n] meters long. [name] cuts off a piece that is [p]% of its length. How long is the piece, in meters?', 'The second number is [p]% of the first. The first is [n]. What is the second?', 'y equals [n], and x equals [p]% of y. Find x.', 'The weight of a <rocket|truck|ship> is [n] tons, [p]% being fuel. How many tons of fuel is that?',
      'Water is [p]% of the weight of a <melon|cucumber|tomato>. It weighs [n] grams in all. How many grams of it are water?', 'what would [p] percent be if 100 percent is [n]',
    ],
    held: ['I want to know [p]% of [n].', 'If the whole is [n], how large is a part of [p]%?', 'Please tell me [p]% of the number [n].'],
  },
  zh: {
    commands: [
      '<求|计算|算出|算一算> [n] 的 [p]%', '<求|计算|算出> [n] 的百分之 [p]', '<求|算出> {n} 的 {q} 是多少', '算一下 [n] 的 [p]% ', '写出 [n] 的 [p]% 等于多少', '求一个数，它是 [n] 的 [p]%', '计算 [n] 乘以 [p]% 的积', '算出 [p]% 乘 [n] 的结果', '取 [n] 的 [p]% 并写出得数', '求总量 [n] 中 [p]% 所对应的数', '求出占 [n] 的 [p]% 的那部分',
      '把 [n] 当作单位“1”，求它的 [p]%', '口算 [n] 的 [p]%', '列式计算 [n] 的 [p]% 是多少', '说出 [n] 的百分之 [p] 等于几', '用乘法求 [n] 的 [p]%',
      '算出利率 [p]% 时 [n] 元的利息', '按 [p]% 的比例从 [n] 中取出一部分，求这部分', '求 x，x 等于 [p]% 乘 [n]', '求含糖 [p]% 的 [n] 克果酱里有糖多少克', '按税率 [p]% 计算 [n] 元应交的税', '以 100% 为 [n]，求 [p]% 是几', '帮我算押金，押金是 [p]%，总价 [n] 元',
    ],
    questions: [
      '[n] 的 [p]% 是多少？', '[n]的[p]%是多少？', '[n] 的 [p]% 等于多少？', '[n]的[p]%', '[n] 的百分之 [p] 是多少？', '{n} 的 {q} 是多少？', '[p]% × [n] = ?', '[n] 的 [p]% 得多少？', '求值：{n} 的 {q}',
      '什么数是 [n] 的 [p]%？', '[n] 的 [p]% 是____。', '总数是 [n]，它的 [p]% 是多少？', '如果 100% 对应 [n]，那么 [p]% 对应多少？', '已知一个数是 [n]，求它的 [p]%。', '[n] 乘以 [p]% 等于多少？', '取出 [n] 的 [p]%，取出的是多少？', '一桶水有 [n] 升，用去 [p]%，用去多少升？', '一根电线长 [n] 米，用了全长的 [p]%，用了多少米？',
      '一袋大米重 [n] 千克，吃了 [p]%，吃了多少千克？', '[name]有 [n] 元，把其中的 [p]% 存进银行，存了多少元？', '电影长 [n] 分钟，[name]看了 [p]%，看了多少分钟？', '本金 [n] 元，利率 [p]%，利息是多少元？', '应纳税的收入是 [n] 元，税率 [p]%，税款是多少元？', '食品重 [n] 克，其中糖占 [p]%，糖有多少克？', '奶牛产奶 [n] 升，[p]% 用来做奶酪，用了多少升？',
      '工程款共 [n] 万元，已付 [p]%，已付多少万元？', '一块地收了 [n] 吨粮食，卖掉 [p]%，卖掉多少吨？', '[n] 的 [p]% 用数表示是几？', '甲数是 [n]，乙数是甲数的 [p]%，乙数是多少？', '一个数等于 [n] 的 [p]%，这个数是几？', '若整体为 [n]，占 [p]% 的部分为多少？', '衣服原价 [n] 元，打折减去 [p]%，省了多少元？', '销售额 [n] 元，提成 [p]%，提成是多少元？', '一段路长 [n] 米，走了全长的 [p]%，走了多少米？', '单位“1”是 [n]，[p]% 是多少？', '[p]% 的 [n] 等于几？',
      '[n] 的 [p]% 多少', '[n] × [p]%', '[n] 乘 [p]%', '求 [n] 的 [p]%', '[n]，它的 [p]% 呢', '[n] 的百分之 [p]', '总数：[n]；占比：[p]%；部分：____', '[n] 的百分之 [p] 是多少啊', '基数 [n]，百分率 [p]%，得数=？', '[n] 取 [p]% 是啥',
      '[p]% 归[name]，总共 [n] 元，[name]得多少元？', '押金是房价的 [p]%，房价 [n] 元，押金是多少元？', '含盐率为 [p]% 的盐水 [n] 克，里面有盐多少克？', '按 [p]% 的利率，[n] 元的利息是多少元？', '手机电量剩 [p]%，满电可用 [n] 分钟，还能用多少分钟？', '下载进度 [p]%，文件共 [n] MB，已经下载多少 MB？', '乙数是甲数的 [p]%，甲数是 [n]，乙数是几？', 'x = [p]% × [n]，x 是多少？', '[p]% 的地种了<小麦|玉米|棉花>，这块地共 [n] 亩，种了多少亩？', '<西瓜|黄瓜|番茄>里水分占 [p]%，整个重 [n] 克，水有多少克？', '完成了 [p]%，全程 [n] 千米，完成了几千米？',
      '脂肪含量 [p]%，这样的<奶酪|酸奶>有 [n] 克，其中脂肪多少克？', '“我存了 [p]%。”“你一共有 [n] 元吧？”存下的钱是多少元？', '谜语：我是 [n] 的一部分，占 [p]%，我是几？', '剪下全长的 [p]%，绳子全长 [n] 米，剪下多少米？', '火箭总重 [n] 吨，燃料占 [p]%，燃料重多少吨？', '百分率：[p]%；单位“1”：[n]；所求的量：____', '已还贷款的 [p]%，贷款总额 [n] 元，已还多少元？', '课程缺了 [p]%，课程共 [n] 小时，缺了几小时？', '1% 是 [n] 除以 100，[p]% 是多少？', '要付 [p]% 的手续费，金额是 [n] 元，手续费多少元？', '[p]% 乘上 [n]，积是几？', '[p]% 相当于多少？100% 相当于 [n]。',
      '[p]% 的路已经走过，路长 [n] 千米，走过几千米？', '若税占 [p]%，那么 [n] 元里税有多少元？', '[p]% 的水漏掉了，桶里本来有 [n] 升，漏掉几升？', '电影放了 [p]%，片长 [n] 分钟，放了几分钟？', '要是只拿 [p]%，全部是 [n]，拿到几？',
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
      'find how many <dogs|birds|puppies> found a home if [p]% of [n] did', 'calculate how many of the children wear glasses when it is [p]% and there are [n] children', 'say how many [things] [name] must sell to sell [p]% of [n]', 'give the number of prizes if [p]% of [n] tickets win a prize', 'help me find how many pages I read, [p]% of a book that has [n] pages',
      'figure out the number of goals [name] scored, which is [p]% of all [n] goals of the team', 'work out how many people said no if [p]% of the [n] people asked did', 'tell how many chairs to carry in when [p]% of [n] guests need one', 'determine how many of [n] letters arrived if [p]% arrived',
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
      '[p]% of the students take the bus. The school has [n] students. How many take the bus?', 'How many [things] does [name] have to give [other] if [p]% of [n] are promised?', 'How many boys are in a choir with [p]% boys and [n] singers altogether?', 'Left-handers are [p]% of a club, and the club has [n] members. How many left-handers is that?',
      '[p]% is the share of <girls|adults|beginners> in a course for [n] people. How many are there?', 'Only [p]% came, although [n] were invited. How many people came?', 'At the station [p]% of the [n] passengers got off. How many passengers got off?', '"[p]% of my [n] [things] are broken," says [name]. How many [things] are broken?',
      'A: "We sold [p]% of the tickets." B: "There were [n]." How many tickets were sold?', 'my score was [p]% and there were [n] questions, how many did i get right', 'The cat population of a town is [n]. Strays make up [p]%. How many strays are there?', 'Riddle: of [n] birds on a <roof|wire|fence>, [p]% fly off. How many birds fly off?',
      'A jury of [n] people gives [p]% of its votes to [name]. How many votes are for [name]?', 'Since [p]% of the parcels are late and there are [n] parcels today, how many are late today?', 'If exactly [p]% of the rooms are free in a hotel that has [n] rooms, how many rooms are free?', 'Headline: [p]% of all [n] shops in town closed. How many shops closed?',
      'to do: phone [p]% of the [n] customers. number of calls?', 'free seats: [p]%. all seats: [n]. number of free seats?', 'please say, in village live [n] people, [p]% of them is farmer, how many farmer', 'I have finished [p]% of my homework, which has [n] problems in all. How many problems have I finished?', 'You answer [p]% of [n] messages. How many messages do you answer?',
      'The number of oaks is [p]% of the number of trees in a park, where [n] trees stand. How many oaks are there?', 'By noon [name] had packed [p]% of the [n] boxes. How many boxes were packed by noon?', 'Let 100% be all [n] cars of a dealer. How many cars are [p]%?', '[n] seeds were planted, of which [p]% came up. How many plants came up?',
      'There is a prize for [p]% of the runners, and [n] run. How many runners get a prize?', 'how many win if [p]% of [n] players win',
    ],
    held: ['Of [n] people [p] percent agree. How many is that?', 'A tank holds [n] liters and is filled to [p]%. How many liters are in it?'],
  },
  zh: {
    commands: [
      '<求|算出> [n] 名学生的 [p]% 是多少人', '<计算|算一算> [n] 元的 [p]% 是多少元', '<求|算出> [n][things]的 [p]% 是多少', '算出 [n] 名会员中占 [p]% 的人数', '求 [n][things]卖出 [p]% 时卖了多少', '求 [n] 棵树中占 [p]% 的果树有多少棵', '计算 [n] 道题做对 [p]% 时做对了几道', '算一算 [n] 个座位坐了 [p]% 时坐了多少个',
      '求[name]拿走 [n][things]的 [p]% 时拿走了多少', '算出全校 [n] 人中 [p]% 是多少人', '计算有 [n] 张选票时得票 [p]% 是几张', '写出 [n] 只羊的 [p]% 是多少只', '求一本 [n] 页的书的 [p]% 是几页', '算出[name]花掉 [n] 元的 [p]% 是花了多少元', '求 [n] 间客房入住 [p]% 时住了几间', '统计 [n] 人中占 [p]% 的赞成者有多少人',
      '算出占 [p]% 的女生有几人，全班 [n] 人', '求出席率 [p]% 时到了几人，应到 [n] 人', '按合格率 [p]% 算出 [n] 个零件中合格的个数', '帮我算读了几页，读了 [p]%，全书 [n] 页', '求中奖率 [p]% 时 [n] 张奖券里中奖的张数', '算出[name]卖出 [p]% 的货是几件，货共 [n] 件', '说出 [p]% 的客人是几位，客人共 [n] 位',
    ],
    questions: [
      '一共有 [n] 人，其中 [p]% 是<女生|男生|老师>，有多少人？', '有 [n][things]，其中 [p]% 是<红色|蓝色|新>的，这样的有多少？', '[name]有 [n] 元，花了其中的 [p]%，花了多少元？', '学校有 [n] 名学生，[p]% 的人步行上学，步行的有多少人？', '[name]有 [n][things]，把其中的 [p]% 给了[other]，[other]得到多少？',
      '商店有 [n][things]，卖出了 [p]%，卖出多少？', '一本书共 [n] 页，看了 [p]%，看了多少页？',
      '试卷共 [n] 道题，[name]做对了 [p]%，做对了几道？', '农场养了 [n] 只羊，白羊占 [p]%，白羊有多少只？', '图书馆有 [n] 本书，故事书占 [p]%，故事书有几本？', '果园里有 [n] 棵树，[p]% 是<苹果树|梨树|桃树>，这种树有多少棵？', '球队打了 [n] 场比赛，赢了 [p]%，赢了几场？', '投篮 [n] 次，命中率为 [p]%，投中多少次？',
      '停车场有 [n] 个车位，已停 [p]%，已停多少辆车？', '如果 [n] 名观众中有 [p]% 是儿童，儿童有多少名？', '调查了 [n] 人，喜欢<喝茶|猫|画画>的占 [p]%，有多少人？', '工厂检验 [n] 盏灯，不合格的占 [p]%，不合格的有几盏？', '面包店做了 [n] 个面包，上午卖掉 [p]%，上午卖掉多少个？', '选举共有 [n] 张选票，[name]得了 [p]%，得了多少张？',
      '旅馆有 [n] 间客房，住了 [p]%，住了几间？', '全班 [n] 人，今天缺席 [p]%，缺席多少人？', '已知会员共 [n] 人，其中 [p]% 参加活动，参加活动的有几人？', '花园里的 [n] 朵花中，红花占 [p]%，红花有多少朵？', '音乐会来了 [n] 人，[p]% 是坐公交来的，坐公交来的有多少人？', '[name]要读一本 [n] 页的书，第一周读了全书的 [p]%，第一周读了几页？',
      '盒子里有 [n] 颗糖，[name]吃了其中的 [p]%，吃了____颗。', '种了 [n] 棵树苗，成活率是 [p]%，成活____棵。', '捐款共 [n] 元，其中 [p]% 给了<学校|医院>，给了多少元？', '[name]收集了 [n][things]，新的占 [p]%，新的有多少？', '在 [n] 名运动员中，女运动员占 [p]%，女运动员共几名？', '某村有 [n] 户人家，[p]% 的人家养鸡，养鸡的有多少户？',
      '[n] 人的 [p]% 是几人', '[n][things]，[p]% 坏了，坏了多少', '班里 [n] 人，[p]% 女生，女生几个', '[n] 元花了 [p]%，花多少', '总人数：[n]；占比：[p]%；人数：____', '[n] 道题对了 [p]%，对几道', '店里 [n][things]卖了 [p]%，卖了多少啊', '[n] 个座位坐满了 [p]%，坐了几个', '我有 [n][things]，送人 [p]%，送了多少',
      '步行上学的占 [p]%，全校共 [n] 人，步行的有多少人？', '女生占 [p]%，全班 [n] 人，女生几人？', '出勤率 [p]%，应到 [n] 人，实到几人？', '只来了 [p]% 的客人，请了 [n] 位，来了几位？', '[name]说：“我的 [n][things]坏了 [p]%。”坏了多少？', '“票卖了 [p]%。”“一共有 [n] 张。”卖了几张？', '我做完了作业的 [p]%，作业共 [n] 题，我做完了几题？', '到站时 [p]% 的乘客下了车，车上原有 [n] 人，下车的有几人？', '左撇子占 [p]%，俱乐部有 [n] 人，左撇子有几个？', '合格率：[p]%；总数：[n] 个；合格：____个', '因为 [p]% 的包裹晚到，而今天共有 [n] 个包裹，所以晚到的有几个？',
      '空房占 [p]%，旅馆一共 [n] 间房，空房有几间？', '发芽率是 [p]%，播下 [n] 粒种子，发芽的有几粒？', '[p]% 的选手能得奖，选手有 [n] 名，得奖的有几名？', '屋顶上的鸟飞走了 [p]%，原来有 [n] 只，飞走几只？', '上午装好 [p]% 的箱子，箱子共 [n] 个，上午装好几个？', '村里 [p]% 的人是农民，村里住着 [n] 人，农民有多少人？', '中奖率 [p]%，奖券 [n] 张，几张中奖', '得分率 [p]%，满分 [n] 分，得几分', '[name]答应给[other] [p]%，自己共有 [n][things]，要给多少？', '公园里橡树占 [p]%，树木总数是 [n] 棵，橡树有几棵？', '要回复 [p]% 的邮件，邮件共 [n] 封，要回复几封？',
      '答对 [p]% 就是几道题？题目共有 [n] 道。', '[p]% 的座位有人坐，座位共 [n] 个，有人坐的几个？', '投票给[name]的占 [p]%，投票的共 [n] 人，投给[name]的几人？', '要发出 [p]% 的邀请信，信一共 [n] 封，发几封？', '养鸡的人家占 [p]%，全村 [n] 户，几户养鸡？', '[other]分走 [p]%，[name]原有 [n][things]，分走的是多少？',
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
      'divide [a] by [n], multiply by 100 and give the result in percent', 'find p if p% of [n] is [a]', 'calculate the success rate in percent for [n] tries and [a] successes', 'help me turn a mark of [a] out of [n] into percent', 'work out what percent of the way is done after [a] of [n] <miles|steps|stops>', 'show how many hundredths {f} is and write it with the percent sign',
      'give the share in percent that [name] holds with [a] of [n] <votes|tickets|parts>', 'let [n] be 100% and find the percentage for [a]', 'tell what percentage of [n] is gone if [a] were taken away',
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
      'There were [n] questions and [name] got [a] right. What percentage is right?', '[n] is 100%. How many percent is [a]?', 'p% of [n] is [a]. What is p?', '[a] = x% of [n], x = ?', 'With [a] <dollars|points|steps> reached, what percentage of the goal of [n] has been reached?', 'What is the share of [a] in [n]? Answer in percent.',
      'After [a] of the [n] pages had been printed, what percentage was done?', 'Among [n] <birds|fish|cars> there were [a] white ones. What percentage were white?', '"I got [a] right," says [name]. "And there were [n] in all?" asks [other]. What percent did [name] get right?', 'A: "How many of the [n] came?" B: "[a]." What percentage came?',
      'Result of a survey: [n] asked, [a] in favor. In favor in percent: ?', 'full marks [n], mine [a], percent?', 'goal [n], reached [a], what % is that', 'Riddle: I am [a], my friend is [n]. How many percent of my friend am I?', 'please say, [a] from [n] is which percent', 'A solution of [n] grams contains [a] grams of salt. What percentage of the solution is salt?',
      'Of the money, [n] dollars, the sum of [a] dollars is gone. What percentage is gone?', 'With [n] tickets printed and [a] sold, what percent of the tickets are sold?', 'Since [a] of the [n] lamps in a street are off, what percentage of the lamps are off?', 'The discount on [n] dollars is [a] dollars. What is the discount in percent?',
      'The tax is [a] dollars for a price of [n] dollars. How high is the tax rate in percent?', 'When [name] pays [a] dollars of interest on a loan of [n] dollars, what is the interest rate in percent?', 'If [n] squares are drawn and [a] are shaded, what percentage of the squares is shaded?', 'Compare [a] with [n]: it is what percentage?',
      'What do you write for {f} if you must use the percent sign?', '[name] hit the target in [a] tries, having thrown [n] times. What was the hit rate in percent?', "By noon [a] of a team's [n] jobs were finished. What percentage of the jobs was that?",
    ],
    held: ['How many percent of [n] does [a] make up?', 'The whole is [n] and the part is [a]. Give the part in percent.'],
  },
  zh: {
    commands: [
      '<求|计算|算出> [a] 是 [n] 的百分之几', '算一算 [a] 占 [n] 的百分之几', '<求|算出> [a] 占 [n] 的百分比', '用百分数表示 [a] 占 [n] 的多少', '计算 [a] 是 [n] 的多少百分比', '把 {f} <化成|写成>百分数', '把 {f} <改写成|转化为|换算成>百分数', '求 [a] 除以 [n] 的商并用百分数表示', '写出 [n] 份中的 [a] 份是百分之几',
      '求 [n] 人里的 [a] 人占百分之多少', '算出满分 [n] 分得 [a] 分的得分率，用百分数表示', '求投 [n] 次中 [a] 次的命中率，写成百分数', '以 [n] 为单位“1”，求 [a] 的百分率', '用百分号写出 {f} 的值', '将 [a] 与 [n] 相比，结果写成百分数', '求出总数 [n] 中 [a] 的占比（百分数）',
      '求 p，使 [n] 的 p% 等于 [a]', '算出 [a] 次成功、共试 [n] 次的成功率，用百分数表示', '用 [a] 除以 [n] 再乘 100，写出百分率', '帮我把 [a] 分（满分 [n] 分）换成百分数', '求税率，税款 [a] 元，总价 [n] 元，用百分数表示', '设 [n] 为 100%，求 [a] 是百分之几',
    ],
    questions: [
      '[a] 是 [n] 的百分之几？', '{f} 化成百分数是多少？', '[a]是[n]的百分之几？', '[a] 占 [n] 的百分之几？', '[a] 占 [n] 的百分比是多少？', '满分 [n] 分，[name]得了 [a] 分，得分占百分之几？', '全班 [n] 人，有 [a] 人会游泳，占百分之几？', '[n] 中的 [a] 是百分之几？',
      '{f} 用百分数怎样表示？', '{f} 等于百分之几？', '球队比赛 [n] 场，赢了 [a] 场，赢的场数占百分之几？', '投篮 [n] 次，投中 [a] 次，命中率是百分之几？', '种了 [n] 棵树，活了 [a] 棵，成活率是百分之几？', '商店进了 [n] 个蛋糕，卖了 [a] 个，卖出百分之几？', '[name]有 [n] 元，用去 [a] 元，用去了百分之几？', '一本书 [n] 页，[name]看了 [a] 页，看了全书的百分之几？',
      '停车场有 [n] 个车位，停了 [a] 辆车，占用了百分之几？', '如果 [n] 人中来了 [a] 人，出勤率是百分之几？', '若 [n] 对应 100%，则 [a] 对应百分之几？', '[a] 相当于 [n] 的百分之几？', '[a] 比上 [n]，化为百分数是几？', '已知总量 [n]，其中一部分是 [a]，这部分是总量的百分之几？', '[n] 天里有 [a] 天下雨，下雨天占百分之几？',
      '检验 [n] 个零件，合格 [a] 个，合格率是百分之几？', '电影票 [n] 张，售出 [a] 张，售出的是百分之几？', '[name]做了 [n] 道题，对了 [a] 道，正确率是百分之几？', '分数 {f} 写成百分数是____。', '[a] 是 [n] 的____（用百分数表示）。', '水桶容量 [n] 升，装了 [a] 升，装了百分之几？', '调查 [n] 人，[a] 人喜欢音乐，喜欢音乐的人占百分之几？', '[n] 的百分之几等于 [a]？',
      '一条路长 [n] 米，修好了 [a] 米，修好的占全长的百分之几？', '在 [n] 朵花里，红花有 [a] 朵，红花占百分之几？', '原价 [n] 元，便宜了 [a] 元，便宜了百分之几？', '有 [n] 千克果汁，喝掉 [a] 千克，喝掉了百分之几？',
      '[a] 占 [n] 百分之几', '[a]/[n] 是百分之几', '[a]/[n] 化成百分数：?', '{f} 百分数', '{f} 化百分数：____', '[n] 里有 [a]，百分比?', '考了 [a] 分，满分 [n]，百分之几', '总数：[n]；部分：[a]；百分比：____', '[n] 个里面 [a] 个是好的，占百分之几啊', '多少% 的 [n] 是 [a]', '[a] 除以 [n] 化成百分数',
      '[n] 的 x% 是 [a]，x 等于几？', '[a] 人赞成，一共问了 [n] 人，赞成率是百分之几？', '做对 [a] 道，总共 [n] 道，做对了百分之几？', '卖了 [a] 张票，票共有 [n] 张，卖掉百分之几？', '盐 [a] 克溶在盐水里，盐水共重 [n] 克，含盐率是百分之几？', '“来了几个？”“来了 [a] 个，请了 [n] 个。”来的占百分之几？', '利息 [a] 元，本金 [n] 元，利率是百分之几？', '[a] 元是税，价钱是 [n] 元，税率是百分之几？', '便宜了 [a] 元的衣服，原价 [n] 元，便宜百分之几？', '画了 [n] 个方格，涂色的有 [a] 个，涂色部分占百分之几？', '目标 [n]，完成 [a]，完成了百分之几', '走完 [a] 千米时，全程 [n] 千米，走了全程的百分之几？',
      '[n] 是 100%，[a] 是百分之几？', '[name]命中 [a] 次，一共投了 [n] 次，命中率用百分数怎么写？', '街上亮着 [a] 盏灯，灯一共有 [n] 盏，亮着的占百分之几？', '如果 [a] 是其中一份，总共有 [n]，这一份合百分之几？', '谜语：我是 [a]，朋友是 [n]，我是朋友的百分之几？', '考试对了 [a] 题，卷子 [n] 题，百分之几啊', '要用百分号的话，{f} 怎么写？',
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
      'apply a <rise|raise|growth> of [p]% to [n] and say what comes out', 'find the new <rent|fare|salary> after [p]% is added to the old one of [n] dollars', 'calculate x if x is [p]% more than [n]', 'give the price with [p]% tax for something that costs [n] dollars without it', 'work out what [name] earns if it is [p]% more than the [n] dollars of [other]', 'multiply [n] by 100% plus [p]%',
      'help me add a tip of [p]% to a bill of [n] dollars', 'determine 100% and another [p]% of [n] together', 'put an extra [p]% on [n]',
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
      'x is [p]% more than [n]. What is x?', 'With [p]% added, what does [n] become?', 'Adding [p]% to a price of [n] dollars, what do we get?', 'There is a tax of [p]% on top of the price of [n] dollars. What is to be paid altogether, in dollars?', 'Everything in the shop is [p]% dearer now. What does a rug cost now that was [n] dollars?',
      '[name] is paid [p]% more than [other]. [other] gets [n] dollars. How many dollars does [name] get?', '[name] has [p]% more [things] than [other], who has [n]. How many does [name] have?', 'By adding an extra [p]% to the usual [n] grams, a maker fills bigger packs. How many grams are in a bigger pack?', 'How many dollars is a bill of [n] dollars once [p]% for service is added?',
      'How many people live in a town after a growth of [p]% if there were [n] people before?', 'The population rose [p]% from [n]. What is it now?', 'up [p]% from [n], now?', 'rent +[p]%, was [n] dollars, is now ?', '"They raised my pay by [p]%," says [name], "and it was [n] dollars." What is the pay of [name] now, in dollars?',
      'A: "How much is it?" B: "[n] dollars, plus [p]% tax." How many dollars does A have to pay?', 'Riddle: take me, [n], and let me grow by [p]%. What am I then?', 'A plan for [n] parts was beaten by [p]%. How many parts were made?', 'Since the fee has gone up by [p]%, what does a course cost that used to cost [n] dollars?',
      'The new road is [p]% longer than the old one. The old one is [n] km long. How long is the new road in km?', 'The old hall had [n] seats. The new hall has [p]% more seats than that. How many seats does the new hall have?', 'please say the price, before [n] dollar, now is [p]% more expensive', 'my plant was [n] mm, now its [p]% taller, how tall now',
      'Headline: [p]% more passengers than last year. Last year there were [n]. How many are there this year?', 'Let y be [n]. What is y plus [p]% of y?', 'What is 100% of [n] and another [p]% of [n] together?', 'An increase of [p]% changes [n] into what?', 'You must pay back a debt and [p]% interest. The debt is [n] dollars. How many dollars do you pay back?',
      'Old: 100%. New: 100% + [p]%. If the old is [n], what is the new?', 'If [name] runs [p]% more laps than the [n] planned, how many laps does [name] run?',
      'Pay goes [p]% higher; until now it was [n] dollars. How much will it be?', '[p]% is the rise and [n] dollars the old price. What is the new price?', 'First find [p]% of [n], then add it to [n]. What is the sum?', 'Driving [p]% faster than the old speed of [n] meters a minute, how many meters a minute is that?', '[p]% up, that is what the rent of [n] dollars went. What is the rent now?',
      'now [p]% dearer, before [n] dollars, i pay?',
    ],
    held: ['A shop has [n] visitors and next month [p]% more. How many come then?', 'Raise [n] by [p] percent.'],
  },
  zh: {
    commands: [
      '<求|计算|算出>比 [n] 多 [p]% 的数', '把 [n] 增加 [p]%', '算一算 [n] 增加 [p]% 后是多少', '求 [n] 提高 [p]% 后的数', '计算 [n] 上涨 [p]% 后的结果', '求比 [n] 大 [p]% 的那个数', '算出 [n] 加上它的 [p]% 得多少', '将 [n] 扩大 [p]% 并写出结果', '求原价 [n] 元涨价 [p]% 后的价格', '算出 [n] 元加收 [p]% 税后的总价',
      '写出 [n] 增长 [p]% 之后的值', '在 [n] 的基础上再加 [p]%，求结果', '计算工资 [n] 元上调 [p]% 后是多少元', '推出 [n] 增多 [p]% 以后等于多少', '求 [n] 与它的 [p]% 的和', '说出 [n] 提升 [p]% 后等于几',
      '把 [p]% 的税加到 [n] 元上，求总价', '按 [p]% 的涨幅计算 [n] 元涨价后的价格', '求 x，x 比 [n] 多 [p]%', '求多 [p]% 的数，原来的数是 [n]', '帮我算加 [p]% 小费后付多少，饭钱 [n] 元', '算出[name]的工资，比[other]高 [p]%，[other]的工资是 [n] 元', '求 100% 与 [p]% 相加所对应的量，单位“1”是 [n]',
    ],
    questions: [
      '[n] 增加 [p]% 后是多少？', '比 [n] 多 [p]% 的数是多少？', '原价 [n] 元，涨价 [p]%，现价多少元？', '房租原来 [n] 元，上涨 [p]%，现在多少元？', '[name]去年收入 [n] 元，今年增加 [p]%，今年多少元？', '产量原来是 [n] 吨，增产 [p]%，现在是多少吨？',
      '什么数比 [n] 大 [p]%？', '[n] 加上它的 [p]%，和是多少？', '如果 [n] 增长 [p]%，得到的数是几？', '视频昨天有 [n] 次播放，今天比昨天增加 [p]%，今天有多少次播放？', '俱乐部原有会员 [n] 人，后来增加了 [p]%，现有会员多少人？', '小树高 [n] 厘米，又长高了 [p]%，现在高多少厘米？', '饭费 [n] 元，另加 [p]% 的服务费，一共要付多少元？',
      '一把椅子不含税 [n] 元，税率 [p]%，含税价是多少元？', '小狗原来重 [n] 斤，体重增加 [p]%，现在重多少斤？', '[name]上周锻炼 [n] 分钟，这周延长 [p]%，这周锻炼多少分钟？', '甲数是 [n]，乙数比甲数多 [p]%，乙数是多少？', '[other]存了 [n] 元，[name]比[other]多存 [p]%，[name]存了多少元？', '车票原来 [n] 元，提价 [p]% 后是多少元？',
      '工厂有工人 [n] 名，又增招 [p]%，现在有工人多少名？', '已知原数是 [n]，提高 [p]%，求新的数。', '月薪 [n] 元，加薪 [p]%，加薪后是多少元？', '周一卖出 [n] 张票，周二比周一多卖 [p]%，周二卖出几张？', '一瓶饮料原来 [n] 毫升，现在加量 [p]%，现在有多少毫升？', '存入 [n] 元，到期利息为 [p]%，本息一共多少元？', '[n] 上升了 [p]%，现在的值是____。',
      '比 [n] 多 [p]% 是____。', '若水费 [n] 元上调 [p]%，则新的水费为多少元？', '玩家原有 [n] 分，得分提高 [p]%，现有多少分？', '从 [n] 起增大 [p]%，最后是多少？', '果园去年收 [n] 筐，今年增收 [p]%，今年收多少筐？', '计划做 [n] 个零件，实际超额完成 [p]%，实际做了几个？', '借款 [n] 元，还款时加付 [p]% 的利息，共还多少元？', '湖上有 [n] 只鸭子，数量增加 [p]% 后有几只？',
      '[n] 加价 [p]%', '[n] 增加 [p]%', '[n] 涨 [p]% 是多少', '原来：[n]；增加：[p]%；现在：____', '比 [n] 多 [p]%', '[n] 元，涨 [p]%，新价?', '我有 [n] 元，又多了 [p]%，现在多少', '[n] 再多 [p]% 得几', '[n] × (1 + [p]%) = ?', '价格 [n] 提高 [p]%，变多少啊',
      '涨价 [p]% 以前是 [n] 元，涨价以后是多少元？', '[name]的工资比[other]高 [p]%，[other]的工资是 [n] 元，[name]的工资是多少元？', '加收 [p]% 的税，不含税价 [n] 元，总共付多少元？', '全店涨价 [p]%，原来 [n] 元的地毯现在卖多少元？', '乙数比甲数多 [p]%，甲数是 [n]，乙数是多少？', '新路比旧路长 [p]%，旧路长 [n] 千米，新路长多少千米？', '涨幅 [p]%，原价 [n]，现价?', '“工资给我涨了 [p]%。”“你原来拿 [n] 元吧？”现在的工资是多少元？', '加上 [p]% 之后，[n] 就成了多少？', '今年比去年多种 [p]%，去年种了 [n] 棵树，今年种了几棵？', '多装 [p]% 的大包装，普通包装 [n] 克，大包装多少克？',
      '人口增长了 [p]%，增长前是 [n] 人，现在是多少人？', '要还本金和 [p]% 的利息，本金 [n] 元，一共要还多少元？', '原数是 100%，新数就是 100% + [p]%，原数为 [n]，新数是几？', '超产 [p]%，计划产量 [n] 台，实际产了多少台？', '学费上调 [p]%，以前 [n] 元，现在要交多少元？', 'x 比 [n] 大 [p]%，x 是几？', '小费 [p]%，饭钱 [n] 元，一共给多少', '[name]比[other]多 [p]%，[other]有 [n][things]，[name]有多少？', '提高 [p]% 后的票价是多少元？提高前是 [n] 元。', '谜语：让 [n] 长大 [p]%，就是我，我是几？',
      '房租多收了 [p]%，从前每月 [n] 元，如今每月几元？', '[p]% 是涨幅，[n] 元是老价钱，新价钱是几元？', '票价一下子贵了 [p]%，之前 [n] 元，如今要花多少元？', '由于客流增加 [p]%，原来每天 [n] 人的车站如今每天有多少人？', '按计划的量再加 [p]% 进货，计划进 [n] 箱，进货几箱？', '先求 [p]% 的部分，再与 [n] 本身相加，和是几？', '高出 [p]% 的那个数怎么求？基准是 [n]。', '速度快了 [p]%，原速每分钟 [n] 米，如今每分钟几米？',
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
      'apply a <cut|discount|loss|reduction> of [p]% to [n] and say what comes out', 'find the new <rent|fare|price> after [p]% is taken from the old one of [n] dollars', 'calculate x if x is [p]% less than [n]', 'give the price with [p]% off for something that costs [n] dollars without it', 'work out what [name] earns if it is [p]% less than the [n] dollars of [other]',
      'multiply [n] by 100% minus [p]%', 'help me take a discount of [p]% off a bill of [n] dollars', 'find how many liters stay in a <barrel|pool|pot> when [p]% of [n] liters run out', 'determine how many <dollars|points|kilometers> are still missing when [p]% of [n] have been reached',
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
      'x is [p]% less than [n]. What is x?', 'With [p]% taken off, what does [n] become?', 'Taking [p]% away from a price of [n] dollars, what do we get?', 'There is a coupon of [p]% for a meal of [n] dollars. What is still to be paid, in dollars?', '[name] is paid [p]% less than [other]. [other] gets [n] dollars. How many dollars does [name] get?',
      '[name] has [p]% fewer [things] than [other], who has [n]. How many does [name] have?', 'How many people are left in a village after [p]% moved away from the [n] who lived there?', 'The population fell [p]% from [n]. What is it now?', 'down [p]% from [n], now?', 'fare -[p]%, was [n] dollars, is now ?',
      '"They cut my pay by [p]%," says [name], "and it was [n] dollars." What is the pay of [name] now, in dollars?', 'A: "How much is it?" B: "[n] dollars, but you get [p]% off." How many dollars does A have to pay?', 'Riddle: take me, [n], and let me shrink by [p]%. What am I then?', 'A plan for [n] parts was missed by [p]%. How many parts were made?',
      'Since the fee has gone down by [p]%, what does a course cost that used to cost [n] dollars?', 'The new road is [p]% shorter than the old one. The old one is [n] km long. How long is the new road in km?', 'The old hall had [n] seats. The new hall has [p]% fewer seats than that. How many seats does the new hall have?', 'please say the price, before [n] dollar, now is [p]% less expensive',
      'Headline: [p]% fewer accidents than last year. Last year there were [n]. How many are there this year?', 'Let y be [n]. What is y minus [p]% of y?', 'What remains of [n] after [p]% of it has been used?', 'A decrease of [p]% changes [n] into what?', '[p]% of the guests left early. There had been [n] guests. How many guests stayed?',
      '[name] has already paid [p]% of a debt of [n] dollars. How many dollars are still owed?', 'If [p]% of the apples in a crate are bad and the crate holds [n] apples, how many are good?', 'Old: 100%. New: 100% - [p]%. If the old is [n], what is the new?', '[p]% of my [n] [things] are gone. How many do I still have?',
      'Evaporation takes [p]% of the [n] liters in a pond. How many liters remain in the pond?', 'paid [p]% of [n] dollars so far, how many dollars still to pay?',
      'Pay goes [p]% lower; until now it was [n] dollars. How much will it be?', '[p]% is the fall and [n] dollars the old price. What is the new price?', 'First find [p]% of [n], then subtract it from [n]. What is the difference?', 'Driving [p]% slower than the old speed of [n] meters a minute, how many meters a minute is that?', 'now [p]% cheaper, before [n] dollars, i pay?',
    ],
    held: ['In a sale everything is [p]% cheaper. What does [name] pay for shoes of [n] dollars?', 'Lower [n] by [p] percent.'],
  },
  zh: {
    commands: [
      '<求|计算|算出>比 [n] 少 [p]% 的数', '把 [n] 减少 [p]%', '算一算 [n] 减少 [p]% 后是多少', '求 [n] 降低 [p]% 后的数', '计算 [n] 下降 [p]% 后的结果', '求比 [n] 小 [p]% 的那个数', '算出 [n] 减去它的 [p]% 得多少', '将 [n] 缩小 [p]% 并写出结果', '求原价 [n] 元优惠 [p]% 后的价格', '算出 [n] 元扣除 [p]% 后剩下的钱',
      '写出 [n] 去掉 [p]% 之后的值', '从 [n] 中拿走它的 [p]%，求剩余', '计算定价 [n] 元让利 [p]% 后是多少元', '推出 [n] 减小 [p]% 以后等于多少', '求 [n] 与它的 [p]% 的差', '说出 [n] 用掉 [p]% 后还剩几',
      '把 [p]% 的优惠用到 [n] 元上，求实付', '按 [p]% 的降幅计算 [n] 元降价后的价格', '求 x，x 比 [n] 少 [p]%', '求少 [p]% 的数，原来的数是 [n]', '帮我算用掉 [p]% 后还剩多少，原有 [n] 元', '算出[name]的工资，比[other]低 [p]%，[other]的工资是 [n] 元', '从 100% 里减去 [p]%，求剩下的量，单位“1”是 [n]',
    ],
    questions: [
      '[n] 减少 [p]% 后是多少？', '比 [n] 少 [p]% 的数是多少？', '原价 [n] 元，降价 [p]%，现价多少元？', '一件衣服 [n] 元，便宜 [p]%，要付多少元？', '人数原来是 [n]，减少 [p]%，现在是多少人？', '一台电器 [n] 元，打折后便宜了 [p]%，现在多少元？',
      '什么数比 [n] 小 [p]%？', '[n] 减去它的 [p]%，差是多少？', '如果 [n] 降低 [p]%，得到的数是几？', '一桶油有 [n] 升，漏掉 [p]%，还剩多少升？', '[name]有 [n] 元，花去 [p]%，还剩多少元？', '面粉有 [n] 克，用掉 [p]%，剩下多少克？', '俱乐部原有 [n] 人，退出了 [p]%，还有多少人？', '一项工作原来要 [n] 分钟，熟练后用时缩短 [p]%，现在要多少分钟？',
      '旧手机重 [n] 克，新手机比它轻 [p]%，新手机重多少克？', '水深 [n] 厘米，水位下降了 [p]%，现在水深多少厘米？', '甲数是 [n]，乙数比甲数少 [p]%，乙数是多少？', '[other]有 [n] 张邮票，[name]比[other]少 [p]%，[name]有几张？', '农民收了 [n] 千克土豆，卖出 [p]%，没卖的有多少千克？', '收入 [n] 元，缴税 [p]%，税后是多少元？',
      '已知原数是 [n]，减小 [p]%，求新的数。', '自行车标价 [n] 元，优惠 [p]% 后卖多少元？', '用一张减价 [p]% 的券买 [n] 元的<书包|椅子|台灯>，实际付多少元？', '门票 [n] 元，学生票比它便宜 [p]%，学生票多少元？', '网站上周有 [n] 次访问，这周减少了 [p]%，这周有几次访问？', '[n] 缩小了 [p]%，现在的值是____。', '比 [n] 少 [p]% 是____。',
      '若水费 [n] 元下调 [p]%，则新的水费为多少元？', '一堆石子有 [n] 个，搬走 [p]%，剩多少个？', '一本书 [n] 页，已经看了 [p]%，没看的有多少页？', '从 [n] 起减小 [p]%，最后是多少？', '果园去年收 [n] 筐，今年减产 [p]%，今年收多少筐？', '奖金 [n] 元，捐出 [p]%，自己留下多少元？', '一段钢管长 [n] 厘米，锯掉 [p]%，还有多少厘米？', '工程要做 [n] 小时，完成了 [p]%，还要做几小时？',
      '[n] 减价 [p]%', '[n] 减少 [p]%', '[n] 降 [p]% 是多少', '原来：[n]；减少：[p]%；现在：____', '比 [n] 少 [p]%', '[n] 元，降 [p]%，新价?', '我有 [n] 元，用了 [p]%，还剩多少', '[n] 去掉 [p]% 剩几', '[n] × (1 - [p]%) = ?', '价格 [n] 便宜 [p]%，付多少啊',
      '降价 [p]% 以前是 [n] 元，降价以后是多少元？', '[name]的工资比[other]低 [p]%，[other]的工资是 [n] 元，[name]的工资是多少元？', '享受 [p]% 的优惠，标价 [n] 元，实际付多少元？', '乙数比甲数少 [p]%，甲数是 [n]，乙数是多少？', '新路比旧路短 [p]%，旧路长 [n] 千米，新路长多少千米？', '降幅 [p]%，原价 [n]，现价?', '“工资给我降了 [p]%。”“你原来拿 [n] 元吧？”现在的工资是多少元？', '去掉 [p]% 之后，[n] 就成了多少？', '今年比去年少种 [p]%，去年种了 [n] 棵树，今年种了几棵？', '人口减少了 [p]%，减少前是 [n] 人，现在是多少人？', '已还债务的 [p]%，债务共 [n] 元，还欠多少元？',
      '原数是 100%，新数就是 100% - [p]%，原数为 [n]，新数是几？', '走了 [p]% 的客人，原有 [n] 位，留下几位？', '坏苹果占 [p]%，一箱有 [n] 个，好的有几个？', '学费下调 [p]%，以前 [n] 元，现在要交多少元？', 'x 比 [n] 小 [p]%，x 是几？', '[name]比[other]少 [p]%，[other]有 [n][things]，[name]有多少？', '降低 [p]% 后的票价是多少元？降低前是 [n] 元。', '蒸发掉 [p]%，池里原有 [n] 升水，剩几升？', '完成 [p]%，任务共 [n] 个，还差几个', '没完成计划，差了 [p]%，计划 [n] 台，实际产了多少台？', '谜语：让 [n] 缩小 [p]%，就是我，我是几？',
      '房租少收了 [p]%，从前每月 [n] 元，如今每月几元？', '[p]% 是降幅，[n] 元是老价钱，新价钱是几元？', '票价一下子便宜了 [p]%，之前 [n] 元，如今要花多少元？', '由于客流减少 [p]%，原来每天 [n] 人的车站如今每天有多少人？', '比计划的量少 [p]% 进货，计划进 [n] 箱，进货几箱？', '先求 [p]% 的部分，再从 [n] 里减掉，差是几？', '低 [p]% 的那个数怎么求？基准是 [n]。', '速度慢了 [p]%，原速每分钟 [n] 米，如今每分钟几米？',
    ],
    held: ['[n] 下降了 [p]% 以后变成几？', '促销时全场便宜 [p]%，[name]买 [n] 元的鞋实付多少？'],
  },
};
