import type { Asks } from '../exercise.ts';

/** Who has `k` more than somebody with `a`. */
export const more: Asks = {
  en: {
    commands: [
      'find how many [things] [other] has if [name] has [a] and [other] has [k] more', 'work out how many [things] [other] has: [name] has [a], [other] has [k] more', 'calculate the number of [things] [other] has if it is [k] more than the [a] of [name]',
      'compute how many [things] [other] <owns|has got> when [name] owns [a] and [other] [k] more than that', 'figure out the size of the <second|other> <class|team|club> if the first has [a] members and this one has [k] more',
      'determine the length of a <ribbon|plank|cable> that is [k] cm longer than one of [a] cm', 'give the price of a <jacket|lamp|bag> that costs [k] <dollars|euros|pounds> more than a <shirt|hat> for [a]',
      'say how many <visitors|guests|customers> Sunday brought if Friday brought [a] and Sunday [k] more', 'write down the number that is [k] <more|greater|larger> than [a]', 'find the number of hens on a farm <with|where there are> [a] goats and [k] more hens than goats',
      'work out the <score|points> of [other], given that [name] scored [a] and [other] scored [k] more', 'find what [other] paid if [name] paid [a] dollars and [other] paid [k] dollars on top of that', 'calculate the weight of a <parcel|suitcase|sack> that is [k] kg heavier than another of [a] kg',
      'count the [things] of [other], who has [k] more of them than [name] with [a]', 'determine how many minutes a <film|show|match> lasts that is [k] minutes longer than one of [a] minutes',
    ],
    questions: [
      '[name] has [a] [things]. [other] has [k] more than [name]. How many [things] does [other] have?', '[name] has [a] [things] and [other] has [k] more. How many does [other] have?', 'There are [a] boys in a school and [k] more girls than boys. How many girls are there?',
      'A red rope is [a] m long. A blue rope is [k] m longer. How long is the blue rope?', '[name] read [a] pages. [other] read [k] pages more. How many pages did [other] read?', 'A pen costs [a] cents. A book costs [k] cents more. How many cents does the book cost?',
      'One box weighs [a] kg and another [k] kg more. How heavy is the other?', 'A field has [a] sheep. The next field has [k] more. How many sheep are in the next field?', '[name] collected [a] [things] in the morning and [k] more than that in the evening. How many were it in the evening?',
      'A <basket|crate|bowl> holds [a] lemons and [k] more limes than lemons. How many limes does it hold?', "[other]'s score is [k] points higher than [name]'s. If [name] <scored|got|has> [a] points, what is [other]'s score?",
      'Suppose [name] owns [a] [things]. If [other] owns [k] more than that, how many [things] belong to [other]?', '[name]: [a] [things]; [other]: [k] more; how many does [other] have', '<first|small|old> box [a] kg, the other one [k] kg heavier, weight of the other = ?',
      'Last year the <club|choir|team> had [a] members. This year it has [k] more. What is the number of members this year?', 'How many <guests|visitors> came on Saturday if [a] came on Friday and [k] more than that on Saturday?',
      'The library lent out [a] books in <May|March> and [k] more than that in June. How many books were lent out in June?', '[name] <did|made> [a] jumps with a rope, and [other] managed [k] more. How many jumps did [other] manage?',
      'My <sister|brother|cousin> has [a] [things] and I have [k] more, so how many do I have?', 'Given [a] red marbles and [k] more blue marbles than red ones, how many marbles are blue?', 'What number is [k] <more|greater|larger> than [a]?',
      'The small tent costs [a] <euros|dollars|pounds>, and the big one is [k] more expensive. What is the price of the big tent?', 'It takes [name] [a] minutes to <clean the kitchen|walk to school|finish the puzzle>. [other] needs [k] minutes longer. How many minutes does [other] need?',
      'The oak is [a] feet tall, and the pine beside it is taller by [k] feet. <What is the height of the pine|How tall is the pine>?', 'On a farm, the number of ducks exceeds the number of geese by [k]. There are [a] geese. Find the number of ducks.',
      '[other] beat [name] by [k] points. [name] had [a] points. How many did [other] get?', "hey, [name] has [a] [things] and [other] [k] more than that, how many are [other]'s",
      'Today the <shop|bakery|kiosk> sold [k] more <cakes|pies|rolls> than yesterday, when it sold [a]. How many did it sell today?', 'A recipe needs [a] g of sugar and [k] g more flour than sugar. How many grams of flour are needed?',
      'Room A has [a] chairs, and in Room B there are [k] chairs more than in Room A. How many chairs are in Room B?', '[name] has [a] [things]. The number [other] has is larger by [k]. How many is that?', 'i have [a] [things], my friend has [k] more than me, how many does my friend have',
      'The afternoon show was watched by [a] people. The evening show drew a crowd [k] people larger. How many watched the evening show?', 'In winter a <hotel|museum> had [a] guests a day, and in summer it was [k] guests more. How many guests a day did it have in summer?',
      'One jug holds [a] ml. Another jug holds as much and [k] ml besides. How much does the other jug hold?', 'If [other] found [k] shells more than [name], and [name] found [a], what number of shells did [other] find?',
      'This week [name] earned [k] <dollars|euros> more than last week, when it was [a]. How much did [name] earn this week?',
    ],
    held: ['[other] collected [k] [things] more than [name], who collected [a]. How many did [other] collect?', 'On Monday [a] people came, on Tuesday [k] more. How many came on Tuesday?', 'If [name] is [a] cm tall and [other] is [k] cm taller, how tall is [other]?'],
  },
  zh: {
    commands: [
      '求[other]有多少[things]，[name]有 [a][things]，[other]比[name]多 [k][things]', '算一算[other]有几[things]：[name]有 [a][things]，[other]多 [k][things]', '求女生人数：男生 [a] 人，女生比男生多 [k] 人',
      '计算[other]的<得分|分数|积分>：[name]得 [a] 分，[other]比[name]高 [k] 分', '求比 [a] 多 [k] 的数<是多少|>', '写出比 [a] 大 [k] 的数', '算出第二组有多少人，第一组有 [a] 人，第二组多 [k] 人',
      '求苹果树有多少棵，梨树有 [a] 棵，苹果树比梨树多 [k] 棵', '算出[other]存了多少元，已知[name]存了 [a] 元，[other]比[name]多存 [k] 元', '求白布的长度：黑布长 [a] 米，白布比黑布长 [k] 米', '计算六月的产量：五月生产 [a] 件，六月比五月多 [k] 件',
      '算一算鸭有几只，鸡有 [a] 只，鸭比鸡多 [k] 只', '求[other]做了多少道题，[name]做了 [a] 道，[other]多做 [k] 道', '求出第二天卖出的<票|门票>数，第一天卖了 [a] 张，第二天多卖 [k] 张', '算算大桶能装多少升：小桶装 [a] 升，大桶比小桶多装 [k] 升',
    ],
    questions: [
      '[name]有 [a][things]，[other]比[name]多 [k][things]，[other]有多少[things]？', '[name]有 [a][things]，[other]比他多 [k][things]，[other]有几[things]？',
      '学校有男生 [a] 人，女生比男生多 [k] 人，女生有多少人？', '红绳长 [a] 米，蓝绳比红绳长 [k] 米，蓝绳长多少米？', '[name]看了 [a] 页书，[other]比[name]多看 [k] 页，[other]看了多少页？', '一支笔 [a] 分，一本书比它贵 [k] 分，一本书多少分？',
      '上午来了 [a] 人，下午比上午多来 [k] 人，下午来了多少人？', '草地上有 [a] 只羊，牛比羊多 [k] 只，牛有多少只？', '果园里有梨树 [a] 棵，苹果树比梨树多 [k] 棵，苹果树有<多少|几>棵？',
      '[other]比[name]多 [k][things]。[name]有 [a][things]。[other]有多少[things]？', '已知[name]有 [a][things]，如果[other]的数量比[name]多 [k]，那么[other]有几[things]？', '比 [a] 多 [k] 的数是多少？',
      '比 [a] 大 [k] 的数是____。', '小桶装水 [a] 升，大桶比小桶多装 [k] 升，大桶装水____升。', '饲养场养鸡 [a] 只，养的鸭比鸡多 [k] 只，养鸭多少只？', '五月生产 [a] 台机器，六月的产量比五月增加了 [k] 台，六月生产多少台？',
      '[name]跳绳跳了 [a] 下，[other]跳得更多，多 [k] 下，[other]跳了多少下？', '一件衬衫 [a] 元，外套比衬衫贵 [k] 元，买一件外套要多少元？', '第一天卖出门票 [a] 张，第二天比第一天多卖出 [k] 张，第二天卖出门票多少张？',
      '合唱队去年有 [a] 人，今年比去年多了 [k] 人，今年合唱队有多少人？', '松树高 [a] 分米，杨树比松树高 [k] 分米，杨树有多高？', '我有 [a][things]，<哥哥|姐姐|同桌>比我多 [k][things]，那边有几[things]',
      '[name] [a][things]，[other]多 [k]，[other]多少', '[name]做了 [a] 道题，[other]多做了 [k] 道，请问[other]做了几道题？', '[name]从家到学校要 [a] 秒，[other]比[name]多用 [k] 秒，[other]要用多少秒？',
      '做蛋糕用糖 [a] 克，用的面粉比糖多 [k] 克，面粉用了多少克？', '一楼有 [a] 把椅子，二楼的椅子比一楼多 [k] 把。二楼有多少把椅子？', '科技书有 [a] 本，故事书的本数比科技书多 [k] 本，求故事书的本数。',
      '[other]赢了[name] [k] 分，[name]得 [a] 分，那么[other]得了多少分？', '如果[other]捡的贝壳比[name]多 [k] 个，而[name]捡了 [a] 个，[other]捡了多少个贝壳？', '上周卖出 [a] <箱|筐|袋>，本周多卖 [k]，本周卖出多少？',
      '甲数是 [a]，乙数比甲数多 [k]，乙数是多少？', '甲数是 [a]，乙数比它大 [k]，乙数 = ?', '短的电影放 [a] 分钟，长的那部再多 [k] 分钟，长的电影放多少分钟？',
    ],
    held: ['星期一来了 [a] 人，星期二比星期一多来 [k] 人，星期二来了多少人？', '[name]身高 [a] 厘米，[other]比[name]高 [k] 厘米，[other]身高多少厘米？', '甲箱重 [a] 千克，乙箱要重 [k] 千克，乙箱重多少千克？'],
  },
};

/** Who has `k` fewer than somebody with `a`. */
export const fewer: Asks = {
  en: {
    commands: [
      'find how many [things] [other] has if [name] has [a] and [other] has [k] fewer', 'work out how many [things] [other] has: [name] has [a], [other] has [k] fewer', 'calculate the number of [things] [other] has if it is [k] less than the [a] of [name]',
      'compute how many [things] [other] <owns|has got> when [name] owns [a] and [other] [k] fewer than that', 'figure out the size of the <second|other> <class|team|club> if the first has [a] members and this one has [k] fewer',
      'determine the length of a <ribbon|plank|cable> that is [k] cm shorter than one of [a] cm', 'give the price of a <cap|lamp|bag> that is [k] <dollars|euros|pounds> cheaper than a <shirt|coat> for [a]',
      'say how many <visitors|guests|customers> Tuesday brought if Sunday brought [a] and Tuesday [k] fewer', 'write down the number that is [k] <less|smaller> than [a]', 'find the number of goats on a farm <with|where there are> [a] hens and [k] fewer goats than hens',
      'work out the <score|points> of [other], given that [name] scored [a] and [other] scored [k] less', 'find what [other] paid if [name] paid [a] dollars and [other] paid [k] dollars less than that', 'calculate the weight of a <parcel|suitcase|sack> that is [k] kg lighter than another of [a] kg',
      'count the [things] of [other], who has [k] fewer of them than [name] with [a]', 'determine how many minutes a <film|show|match> lasts that is [k] minutes shorter than one of [a] minutes',
    ],
    questions: [
      '[name] has [a] [things]. [other] has [k] fewer than [name]. How many [things] does [other] have?', '[name] has [a] [things] and [other] has [k] fewer. How many does [other] have?', 'There are [a] boys in a school and [k] fewer girls than boys. How many girls are there?',
      'A red rope is [a] m long. A blue rope is [k] m shorter. How long is the blue rope?', '[name] read [a] pages. [other] read [k] pages less. How many pages did [other] read?', 'A book costs [a] cents. A pen costs [k] cents less. How many cents does the pen cost?',
      'One box weighs [a] kg and another [k] kg less. How heavy is the other?', 'A field has [a] sheep. The next field has [k] fewer. How many sheep are in the next field?', '[name] collected [a] [things] on Monday and [k] fewer on Tuesday. How many were it on Tuesday?',
      'A <basket|crate|bowl> holds [a] lemons and [k] fewer limes than lemons. How many limes does it hold?', "[other]'s score is [k] points lower than [name]'s. If [name] <scored|got|has> [a] points, what is [other]'s score?",
      'Suppose [name] owns [a] [things]. If [other] owns [k] fewer than that, how many [things] belong to [other]?', '[name]: [a] [things]; [other]: [k] fewer; how many does [other] have', '<first|large|old> box [a] kg, the other one [k] kg lighter, weight of the other = ?',
      'Last year the <club|choir|team> had [a] members. This year it has [k] fewer. What is the number of members this year?', 'How many <guests|visitors> came on Sunday if [a] came on Saturday and [k] fewer than that on Sunday?',
      'The library lent out [a] books in <May|March> and [k] fewer than that in June. How many books were lent out in June?', '[name] <did|made> [a] jumps with a rope, but [other] was [k] short of that. How many jumps did [other] make?',
      'My <sister|brother|cousin> has [a] [things] and I have [k] less, so how many do I have?', 'Given [a] red marbles and [k] fewer blue marbles than red ones, how many marbles are blue?', 'What number is [k] <less|smaller> than [a]?',
      'The big tent costs [a] <euros|dollars|pounds>, and the small one is [k] cheaper. What is the price of the small tent?', 'It takes [name] [a] minutes to <clean the kitchen|walk to school|finish the puzzle>. [other] is [k] minutes faster. How many minutes does [other] need?',
      'The pine is [a] feet tall, and the oak beside it is lower by [k] feet. What is the height of the oak?', 'On a farm, the number of geese is [k] below the number of ducks. There are [a] ducks. Find the number of geese.',
      '[other] lost to [name] by [k] points. [name] had [a] points. How many did [other] get?', "hey, [name] has [a] [things] and [other] [k] fewer than that, how many are [other]'s",
      'Today the <shop|bakery|kiosk> sold [k] fewer <cakes|pies|rolls> than yesterday, when it sold [a]. How many did it sell today?', 'A recipe needs [a] g of flour and [k] g less sugar than flour. How many grams of sugar are needed?',
      'Room A has [a] chairs, and in Room B there are [k] chairs fewer than in Room A. How many chairs are in Room B?', '[name] has [a] [things]. The number [other] has is smaller by [k]. How many is that?', 'i have [a] [things], my friend has [k] less than me, how many does my friend have',
      'The evening show was watched by [a] people. The afternoon show drew a crowd [k] people smaller. How many watched the afternoon show?', 'In summer a <hotel|museum> had [a] guests a day, and in winter it was [k] guests less. How many guests a day did it have in winter?',
      'One jug holds [a] ml. Another jug falls short of it by [k] ml. How much does the other jug hold?', 'If [other] found [k] shells fewer than [name], and [name] found [a], what number of shells did [other] find?',
      'This week [name] earned [k] <dollars|euros> less than last week, when it was [a]. How much did [name] earn this week?',
    ],
    held: ['[other] collected [k] [things] fewer than [name], who collected [a]. How many did [other] collect?', 'On Monday [a] people came, on Tuesday [k] fewer. How many came on Tuesday?', 'If [name] is [a] cm tall and [other] is [k] cm smaller, how tall is [other]?'],
  },
  zh: {
    commands: [
      '求[other]有多少[things]，[name]有 [a][things]，[other]比[name]少 [k][things]', '算一算[other]有几[things]：[name]有 [a][things]，[other]少 [k][things]', '求女生人数：男生 [a] 人，女生比男生少 [k] 人',
      '计算[other]的<得分|分数|积分>：[name]得 [a] 分，[other]比[name]低 [k] 分', '求比 [a] 少 [k] 的数<是多少|>', '写出比 [a] 小 [k] 的数', '算出第二组有多少人，第一组有 [a] 人，第二组少 [k] 人',
      '求梨树有多少棵，苹果树有 [a] 棵，梨树比苹果树少 [k] 棵', '算出[other]存了多少元，已知[name]存了 [a] 元，[other]比[name]少存 [k] 元', '求黑布的长度：白布长 [a] 米，黑布比白布短 [k] 米', '计算六月的产量：五月生产 [a] 件，六月比五月少 [k] 件',
      '算一算鸭有几只，鸡有 [a] 只，鸭比鸡少 [k] 只', '求[other]做了多少道题，[name]做了 [a] 道，[other]少做 [k] 道', '求出第二天卖出的<票|门票>数，第一天卖了 [a] 张，第二天少卖 [k] 张', '算算小桶能装多少升：大桶装 [a] 升，小桶比大桶少装 [k] 升',
    ],
    questions: [
      '[name]有 [a][things]，[other]比[name]少 [k][things]，[other]有多少[things]？', '[name]有 [a][things]，[other]比他少 [k][things]，[other]有几[things]？',
      '学校有男生 [a] 人，女生比男生少 [k] 人，女生有多少人？', '红绳长 [a] 米，蓝绳比红绳短 [k] 米，蓝绳长多少米？', '[name]看了 [a] 页书，[other]比[name]少看 [k] 页，[other]看了多少页？', '一本书 [a] 分，一支笔比它便宜 [k] 分，一支笔多少分？',
      '上午来了 [a] 人，下午比上午少来 [k] 人，下午来了多少人？', '大箱重 [a] 千克，小箱比大箱轻 [k] 千克，小箱重多少千克？', '果园里有苹果树 [a] 棵，梨树比苹果树少 [k] 棵，梨树有<多少|几>棵？',
      '[other]比[name]少 [k][things]。[name]有 [a][things]。[other]有多少[things]？', '已知[name]有 [a][things]，如果[other]的数量比[name]少 [k]，那么[other]有几[things]？', '比 [a] 少 [k] 的数是多少？',
      '比 [a] 小 [k] 的数是____。', '大桶装水 [a] 升，小桶比大桶少装 [k] 升，小桶装水____升。', '饲养场养鸡 [a] 只，养的鸭比鸡少 [k] 只，养鸭多少只？', '五月生产 [a] 台机器，六月的产量比五月减少了 [k] 台，六月生产多少台？',
      '[name]跳绳跳了 [a] 下，[other]差 [k] 下才跟[name]一样多，[other]跳了多少下？', '一件外套 [a] 元，衬衫比外套便宜 [k] 元，买一件衬衫要多少元？', '第一天卖出门票 [a] 张，第二天比第一天少卖出 [k] 张，第二天卖出门票多少张？',
      '合唱队去年有 [a] 人，今年比去年少了 [k] 人，今年合唱队有多少人？', '杨树高 [a] 分米，松树比杨树矮 [k] 分米，松树有多高？', '我有 [a][things]，<弟弟|妹妹|同桌>比我少 [k][things]，那边有几[things]',
      '[name] [a][things]，[other]少 [k]，[other]多少', '[name]做了 [a] 道题，[other]少做了 [k] 道，请问[other]做了几道题？', '[name]从家到学校要 [a] 秒，[other]比[name]少用 [k] 秒，[other]要用多少秒？',
      '做蛋糕用面粉 [a] 克，用的糖比面粉少 [k] 克，糖用了多少克？', '一楼有 [a] 把椅子，二楼的椅子比一楼少 [k] 把。二楼有多少把椅子？', '故事书有 [a] 本，科技书的本数比故事书少 [k] 本，求科技书的本数。',
      '[other]输给[name] [k] 分，[name]得 [a] 分，那么[other]得了多少分？', '如果[other]捡的贝壳比[name]少 [k] 个，而[name]捡了 [a] 个，[other]捡了多少个贝壳？', '上周卖出 [a] <箱|筐|袋>，本周少卖 [k]，本周卖出多少？',
      '甲数是 [a]，乙数比甲数少 [k]，乙数是多少？', '甲数是 [a]，乙数比它小 [k]，乙数 = ?', '长的电影放 [a] 分钟，短的那部要少 [k] 分钟，短的电影放多少分钟？',
    ],
    held: ['星期一来了 [a] 人，星期二比星期一少来 [k] 人，星期二来了多少人？', '[name]身高 [a] 厘米，[other]比[name]矮 [k] 厘米，[other]身高多少厘米？', '甲箱重 [a] 千克，乙箱要轻 [k] 千克，乙箱重多少千克？'],
  },
};

/** What is left of `a` when `b` are gone. */
export const left: Asks = {
  en: {
    commands: [
      'find how many [things] are left if [name] has [a] and gives away [b]', 'work out how many [things] remain when [b] of [a] are sold', 'calculate how many [things] [name] still has after losing [b] of [a]', 'find what is left of [a] <dollars|euros|pounds> after [b] are <spent|paid|used>',
      'compute the number of [things] still there once [b] out of [a] have been <taken|used up|handed out>', 'determine how many seats are <free|empty> in a <hall|cinema|plane> with [a] seats if [b] are taken', 'figure out how many <pages|chapters> [name] still has to read if [b] of [a] are done',
      'give the number of <eggs|plates|glasses> that are not broken when [b] of [a] are', 'say how many people stay on a <bus|ferry|train> when [b] of the [a] on board get off', 'work out how much <rope|wire|cloth> remains if [b] m are cut from a piece of [a] m',
      'calculate how many <litres|gallons> are left in a tank with [a] after [b] have been used', 'take [b] [things] away from [a] and say how many stay', 'find the rest when [b] [things] are <removed|lost|sold> from a box of [a]',
      'count how many of [a] <balloons|candles|lamps> are left over if [b] of them <burst|break|are thrown away>', 'determine how many of the [a] children <are at school|came> if [b] are <ill|missing|away>',
    ],
    questions: [
      '[name] has [a] [things] and gives [b] to [other]. How many are left?', '[name] had [a] [things] and lost [b] of them. How many does [name] have now?', 'A shop has [a] [things] and sells [b]. How many are left?', 'There were [a] birds in a tree. [b] flew away. How many are left?',
      'A book has [a] pages. [name] has read [b]. How many pages are left?', '[a] children are in a bus. [b] get off. How many are still in the bus?', '[name] has [a] dollars and spends [b]. How much money is left?', 'Of [a] eggs [b] are broken. How many are good?',
      'A farmer has [a] sheep and sells [b]. How many sheep remain?', '[name] made [a] cookies and the children eat [b]. How many cookies stay in the box?', 'Out of [a] <balloons|bulbs|glasses>, [b] broke. How many are still whole?',
      '[name] starts the day with [a] [things] and hands out [b] of them. How many [things] does [name] end up with?', 'If you take [b] from [a], <what is left|how much is left|what remains>?', '[name] used [b] of [a] [things]. <How many are unused|How many were not used>?',
      'A tank <holds|contains> [a] litres of water. [b] litres leak out. How many litres stay in it?', '[a] [things], [b] sold, how many left', 'had [a] dollars, paid [b], what remains?', 'There are [a] seats in a <hall|cinema|theatre>, and [b] of them are taken. How many seats are free?',
      'A class has [a] <tasks|exercises> to do. So far [b] are finished. How many must still be done?', 'How many [things] does [name] keep if [b] of the [a] go to [other]?', 'How many of the [a] children are <here|present> when [b] are <ill|absent|away>?',
      'A rope of [a] m is cut, and a piece of [b] m is taken off. How long is the rest?', '[b] of the [a] passengers <leave|get out> at the first <stop|station>. How many travel on?', 'After [name] spent [b] of the [a] <dollars|euros> in the purse, how much money was still in it?',
      'The <kitchen|baker> had [a] kg of flour. [b] kg went into bread. How many kg of flour are left over?', 'Some of the [a] apples in a crate were bad, namely [b]. The rest were good. How many good apples were there?', 'my phone had [a] photos, i deleted [b], how many are still on it',
      '[name] borrowed [a] dollars and has paid back [b]. How much does [name] still owe?', 'A puzzle has [a] pieces. [name] has put [b] in place. How many pieces are still <loose|to be placed>?', 'The battery ran for [b] of its [a] minutes. How many minutes of power remain?',
      'Given that [b] of [a] <lamps|computers> do not work, how many do work?', 'Of the [a] players who <entered|began> a contest, [b] have been knocked out. How many are still in it?', '[name] bought [a] [things] but returned [b]. How many did [name] keep?',
      'A <farm|garden> had [a] trees until a storm brought down [b] of them. How many trees are standing now?', 'The candle was [a] mm high and burned down by [b] mm. How high is it now?', 'We baked [a] <rolls|muffins|buns> and our guests took [b]. What number of them do we still have?',
      'A shelf of [a] books lost [b] of them to another room. How many books does the shelf have now?', 'A <trip|hike> is [a] miles. With [b] miles behind us, how many miles are ahead of us?', 'Start with [a] [things], take away [b]. What do you have?',
    ],
    held: ['From a field with [a] sheep [b] run away. How many stay?', '[name] baked [a] cookies; [b] were eaten. How many cookies remain?', 'A way is [a] km long and [name] has gone [b] km. How far is it still?'],
  },
  zh: {
    commands: [
      '求还剩多少[things]，[name]有 [a][things]，给了[other] [b][things]', '算一算还剩几[things]：原来 [a][things]，卖出 [b][things]', '求剩下的页数：一本书 [a] 页，看了 [b] 页', '求 [a] 元花掉 [b] 元后还剩多少元',
      '计算用去 [b] 升后油箱里还有多少升油，原有 [a] 升', '算出还有多少个空座位，<礼堂|影院|车厢>有 [a] 个座位，坐了 [b] 人', '求还要做多少道题：共 [a] 道，已做 [b] 道', '求绳子剩下的长度：全长 [a] 米，剪去 [b] 米',
      '算一算[name]手里还有几[things]，本来 [a][things]，用掉 [b][things]', '求从 [a] 里去掉 [b] 后的剩余', '计算到校人数：全年级 [a] 人，请假 [b] 人', '算算没坏的有几个：[a] 个灯泡坏了 [b] 个', '求剩余的面粉：共 [a] 千克，用去 [b] 千克',
      '写出 [a] 减去 [b] 后剩下的数', '算出还欠多少元：借了 [a] 元，已还 [b] 元',
    ],
    questions: [
      '[name]有 [a][things]，给了[other] [b][things]，还剩多少[things]？', '[name]原来有 [a][things]，丢了 [b][things]，现在有几[things]？', '商店有 [a][things]，卖出 [b][things]，还剩多少[things]？',
      '树上有 [a] 只鸟，飞走了 [b] 只，还有多少只？', '一本书有 [a] 页，[name]看了 [b] 页，还剩多少页没看？', '车上有 [a] 人，下车 [b] 人，车上还有多少人？', '[name]有 [a] 元，花了 [b] 元，还剩多少元？', '农民有 [a] 只羊，卖了 [b] 只，还剩多少只？',
      '一共要走 [a] 千米，走了 [b] 千米后离终点还有多少千米？', '妈妈买来 [a] 个鸡蛋，<吃了|用去|用掉> [b] 个，还剩几个？', '礼堂有 [a] 个座位，已经坐了 [b] 人，还有多少个空座位？', '一根绳子长 [a] 米，剪去 [b] 米，剩下的部分长多少米？',
      '油箱里有油 [a] 升，用去 [b] 升，油箱里还有油____升。', '从 [a] 里面拿走 [b]，剩下多少？', '[name]借了 [a] 元，已经还了 [b] 元，还欠多少元？', '[a] 个灯泡里有 [b] 个坏了，好的有多少个？', '全年级 [a] 人，今天有 [b] 人请假，到校的有多少人？',
      '[name]要做 [a] 道题，已经完成 [b] 道，还有几道没完成？', '把 [a][things]中的 [b][things]送人，自己还留几[things]？', '[a][things]，用了 [b]，剩多少', '有 [a] 块钱，花了 [b]，还有多少钱',
      '食堂有大米 [a] 千克，煮饭用去 [b] 千克，还有大米多少千克？', '[name]有 [a][things]，其中 [b][things]分给了同学，[name]还有多少[things]？', '原有 [a][things]，拿走 [b][things]后还有____[things]。',
      '比赛开始时有 [a] 名选手，淘汰了 [b] 名，还有多少名选手？', '一批货物共 [a] 吨，运走了 [b] 吨，剩下多少吨没有运？', '如果[name]的 [a][things]被借走了 [b][things]，那么[name]身边还有几[things]？',
      '公园里有 [a] 棵树，大风刮倒了 [b] 棵，还立着的有多少棵？', '手机里有 [a] 张照片，删掉 [b] 张后，手机里还有多少张？', '图书角有 [a] 本书，已经借出 [b] 本，求图书角里还有多少本。', '蜡烛长 [a] 毫米，燃烧掉 [b] 毫米，现在蜡烛长多少毫米？',
      '拼图一共 [a] 片，已经拼好 [b] 片，没拼的有多少片？', '停车场停着 [a] 辆车，开走了 [b] 辆，停车场里还停着几辆？', '卖水果的有 [a] 个西瓜，到晚上卖掉了 [b] 个，没卖掉的有多少个？',
    ],
    held: ['草地上有 [a] 只羊，跑掉 [b] 只，留下几只？', '妈妈做了 [a] 块饼，吃掉 [b] 块，还有几块？', '全程 [a] 千米，已经走了 [b] 千米，离终点多远？'],
  },
};

/** How much more `a` is than `b`. */
export const differ: Asks = {
  en: {
    commands: [
      'find how many more [things] [name] has than [other] if they have [a] and [b]', 'work out how many fewer [things] [other] has: [name] has [a], [other] has [b]', 'calculate the difference: [name] has [a] [things] and [other] has [b]', 'compute by how much [a] is <larger|greater|bigger> than [b]',
      'find the difference <in length|in width> between a <rope|board|pipe> of [a] cm and one of [b] cm', 'determine by how many points [name] is ahead with [a] against [b]', 'figure out how much more a coat at [a] <dollars|euros|pounds> costs than a shirt at [b]',
      'say how many <cm|inches> taller a <tree|plant> of [a] is than one of [b]', 'compare [a] <boys|cats|cars> with [b] <girls|dogs|bikes> and say how many fewer the second are', 'give the number of [things] that [name] still needs to have [a], owning [b] so far',
      'work out how much the <price|rent|number> went up if it rose from [b] to [a]', 'calculate how much lower [b] degrees are than [a] degrees', 'determine the lead of the <red|home> team at a score of [a] to [b]', 'find how much less [other] weighs with [b] kg than [name] with [a] kg',
      'write down how many more <visitors|guests> a <museum|zoo> had on a day with [a] than on one with [b]',
    ],
    questions: [
      '[name] has [a] [things] and [other] has [b]. How many more does [name] have?', '[name] has [a] [things]. [other] has [b]. How many fewer does [other] have than [name]?', 'There are [a] girls and [b] boys in a school. How many more girls than boys are there?',
      'A red rope is [a] m long and a blue rope [b] m. How much longer is the red rope?', '[name] needs [a] [things] and has [b]. How many more does [name] need?', 'A book costs [a] cents and a pen [b] cents. How much cheaper is the pen?',
      '[name] is [a] cm tall and [other] [b] cm. How much taller is [name]?', '[name] read [a] pages and [other] [b]. How many more pages did [name] read?', 'A heavy box has [a] kg and a light one [b] kg. How much heavier is the first?',
      '[name] gets [a] points and [other] [b]. By how many points does [name] lead?', 'What is the difference between [a] and [b] [things]?', '[name] <owns|has> [a] [things] while [other] <owns|has> just [b]. What is the difference?', 'By how much does [a] <exceed|go beyond> [b]?',
      'The <home|red> team got [a] points, the <other|blue> team [b]. By how many points did the winners win?', 'A <coat|bike|table> costs [a] dollars in one shop and [b] dollars in another. How much do you save in the cheaper shop?',
      'How many more [things] does [name] have than [other], given that [name] has [a] and [other] [b]?', 'There were [a] <guests|people> at the party last year and only [b] this year. By how many did the number fall?',
      'The number of <members|subscribers> rose from [b] to [a]. How many new ones is that?', 'tower one [a] m, tower two [b] m, how much higher is tower one', '[name] [a] [things], [other] [b], difference?',
      'Two <planks|ribbons|pipes> are laid side by side. One is [a] cm, the other [b] cm. By how many cm does the longer one stick out?', '[name] can lift [a] kg. [other] can lift [b] kg. How many kg more can [name] lift?',
      'A <zoo|farm> has [a] birds and [b] monkeys. How many fewer monkeys than birds are there?', 'In the morning there were [b] cars in a car park, and at noon there were [a]. How many more cars were there at noon?',
      'To buy a <game|bike|kite> for [a] dollars, [name] has saved [b] dollars. How much money is missing?', 'How far apart are the <scores|marks|results> [a] and [b]?', 'If one <bag|sack> holds [a] potatoes and another only [b], how many potatoes more are in the fuller one?',
      '[other] ran for [b] minutes, [name] for [a]. How many minutes longer did [name] run?', 'The film lasts [a] minutes and the cartoon [b]. How much shorter is the cartoon?', 'i got [a] points and my friend got [b], how many more did i get',
      '[a] children want a seat, but there are only [b] seats. How many children must stand?', '[name] set a goal of [a] pages and has read [b]. How many pages short of the goal is that?', 'At noon it was [b] degrees in the oven, later it was [a]. By how many degrees did it get hotter?',
      'Class A has collected [a] bottles, class B [b] bottles. How many bottles does class B need to catch up?', 'One lake is [a] m deep, the other [b] m. How much deeper is the first?', 'What must be added to [b] to get [a]?',
      'The price dropped from [a] to [b] <euros|dollars|pounds>. How much cheaper is it now?',
    ],
    held: ['By how many does [name] beat [other] if the one has [a] points and the other [b]?', 'On Monday [a] people came and on Tuesday [b]. How many fewer were there on Tuesday?', 'How much heavier is a box of [a] kg than one of [b] kg?'],
  },
  zh: {
    commands: [
      '求[name]比[other]多多少[things]，两人分别有 [a][things]和 [b][things]', '算一算[other]比[name]少几[things]：[name]有 [a][things]，[other]有 [b][things]', '求女生比男生多多少人：女生 [a] 人，男生 [b] 人',
      '求 [a] 比 [b] 多多少', '计算 [a] 与 [b] 相差多少', '算出[name]领先几分，[name]得 [a] 分，[other]得 [b] 分', '求还缺多少元：要 [a] 元，只有 [b] 元', '算一算苹果树比梨树多几棵：苹果树 [a] 棵，梨树 [b] 棵',
      '求价格上涨了多少元，原来 [b] 元，现在 [a] 元', '求两<座塔|栋楼>的高度差，一<座|栋>高 [a] 米，另一<座|栋>高 [b] 米', '写出 [b] 比 [a] 少多少', '计算降了多少元：原价 [a] 元，现价 [b] 元', '算算鸭比鸡少几只，鸡 [a] 只，鸭 [b] 只',
      '求[other]还要再做几道才和[name]一样多，[name]做了 [a] 道，[other]做了 [b] 道', '算出两人收集的邮票差多少张：[name]有 [a] 张，[other]有 [b] 张',
    ],
    questions: [
      '[name]有 [a][things]，[other]有 [b][things]，[name]比[other]多多少[things]？', '[name]有 [a][things]，[other]有 [b][things]，[other]比[name]少几[things]？',
      '学校有女生 [a] 人，男生 [b] 人，女生比男生多多少人？', '红绳长 [a] 米，蓝绳长 [b] 米，红绳比蓝绳长多少米？', '[name]需要 [a][things]，已经有 [b][things]，还差多少[things]？', '一本书 [a] 分，一支笔 [b] 分，笔比书便宜多少分？',
      '[name]身高 [a] 厘米，[other]身高 [b] 厘米，[name]比[other]高多少厘米？', '上午来了 [a] 人，下午来了 [b] 人，上午比下午多来多少人？', '大箱重 [a] 千克，小箱重 [b] 千克，小箱比大箱轻多少千克？', '[a] 比 [b] 多多少？', '[a] 与 [b] 的差是____。',
      '果园里苹果树有 [a] 棵，梨树有 [b] 棵，梨树比苹果树少几棵？', '[name]有 [a][things]，[other]只有 [b][things]，[other]再添几[things]就和[name]一样多？', '一辆自行车 [a] 元，[name]存了 [b] 元，还缺多少元？',
      '一部手机壳原来卖 [a] 元，现在卖 [b] 元，降价多少元？', '参加活动的人数从 [b] 人增加到 [a] 人，增加了多少人？', '[name]跳了 [a] 下，[other]跳了 [b] 下，[name]多跳了几下？', '红队得 [a] 分，蓝队得 [b] 分，红队领先蓝队多少分？',
      '第一座塔高 [a] 米，第二座塔高 [b] 米，<两座塔的高度差是多少米|第二座塔矮多少米>？', '养鸡 [a] 只，养鸭 [b] 只，鸡比鸭多____只。', '有 [a] 个小朋友，只有 [b] 把椅子，还缺几把椅子？', '[name] [a][things]，[other] [b][things]，差多少',
      '我考了 [a] 分，同桌考了 [b] 分，我比他高几分', '已知男生 [a] 人、女生 [b] 人，问女生比男生少多少人？', '科技书 [a] 本，故事书 [b] 本，科技书多几本？', '早上停车场有 [b] 辆车，中午有 [a] 辆车，中午比早上多了几辆？',
      '[name]计划看 [a] 页书，现在看到第 [b] 页，离计划还差多少页？', '电影长 [a] 分钟，动画片长 [b] 分钟，动画片比电影短多少分钟？', '要给 [b] 加上多少才等于 [a]？', '去年收 [b] 筐<橘子|苹果|土豆>，今年收 [a] 筐，今年比去年多收多少筐？',
      '两根木条，一根长 [a] 厘米，一根长 [b] 厘米，长的那根比短的长多少？', '如果大袋装 [a] 个土豆，小袋装 [b] 个，大袋比小袋多装几个？', '[name]用了 [a] 秒跑完，[other]只用了 [b] 秒，[other]快了多少秒？', '水温从 [a] 度降到 [b] 度，下降了多少度？',
    ],
    held: ['[name]得了 [a] 分，[other]得了 [b] 分，两人相差几分？', '星期一来了 [a] 人，星期二来了 [b] 人，星期二少来几人？', '甲箱重 [a] 千克，乙箱重 [b] 千克，甲箱重多少？'],
  },
};

/** `a` and `b` together. */
export const together: Asks = {
  en: {
    commands: [
      'find how many [things] [name] and [other] have together if they have [a] and [b]', 'work out how many [things] there are in all: [name] has [a], [other] has [b]', 'calculate the total: [a] [things] in one box and [b] in another', 'find the sum of [a] and [b] [things]',
      'compute how many <people|visitors> came <over two days|in two days> if [a] came on the first and [b] on the second', 'determine how many pupils a school has with [a] girls and [b] boys', 'figure out how much <money|cash> there is when [name] puts in [a] <dollars|euros> and [other] [b]',
      'count all [things] if one <shelf|drawer|basket> has [a] and <another|the next> has [b]', 'give the total <weight|mass> of a box of [a] kg and a box of [b] kg', 'add the [a] [things] of [name] to the [b] of [other]', 'say how many <birds|animals|fish> there are when [b] join the [a] already there',
      'work out the length of a <path|fence|hose> made of a piece of [a] m and a piece of [b] m', 'calculate how many <points|goals> [name] has after winning [a] and then another [b]', 'determine what [name] spends altogether on a <coat|lamp> for [a] dollars and a <bag|chair> for [b]',
      'write down how many [things] [name] has after getting [b] on top of [a]',
    ],
    questions: [
      '[name] has [a] [things] and [other] has [b]. How many do they have together?', '[name] has [a] [things] and gets [b] more. How many does [name] have now?', 'There are [a] girls and [b] boys in a school. How many children are there?',
      'A shop sold [a] [things] on Monday and [b] on Tuesday. How many did it sell in all?', '[name] read [a] pages yesterday and [b] today. How many pages is that in total?', '[a] people are in a train and [b] get on. How many are in the train now?',
      'One box has [a] [things], another has [b]. How many are in both boxes?', '[name] saved [a] dollars and then [b] more. How many dollars are saved now?', 'A truck brings [a] [things] in the morning and [b] in the evening. How many does it bring on the whole day?',
      '[name] brings [a] [things] and [other] brings [b]. What is the total number of [things]?', 'What do you get if you put [a] [things] and [b] [things] together?', 'A <farm|zoo> keeps [a] ducks and [b] geese. How many birds <is that altogether|are there altogether>?',
      'There are [a] cars on one level of a car park and [b] on the other. How many cars are parked there in total?', '[a] [things] in one bag, [b] in the other, total?', '[name] [a], [other] [b] [things], how many altogether',
      'If [name] picks [a] <berries|flowers|nuts> and [other] picks [b], how many have they picked between them?', 'A <jacket|lamp|chair> costs [a] dollars and a <bag|table|clock> costs [b] dollars. How much do both cost?',
      'One rope is [a] m and a second one [b] m long. How long are they when laid end to end?', 'On the first day [name] planted [a] trees, on the second day [b]. How many trees has [name] planted?', 'How many <pupils|students> are in the two classes, if one has [a] and the other [b]?',
      '[name] had [a] [things]. Then [other] gave [name] [b] more. How many [things] are there now?', 'Mum put [a] g of nuts and [b] g of raisins in a bowl. What is the total weight in grams?', 'The <concert|play> was seen by [a] adults and [b] children. What was the size of the audience?',
      'At first there were [a] people in the <hall|park|shop>. Another [b] joined them. How many people are there now?', 'i have [a] [things] at home and [b] at school, how many do i have in all', 'Combine [a] red beads with [b] white beads. How many beads do you have?',
      'It took [name] [a] minutes to <do the maths|wash the car> and [b] minutes to <write the essay|cut the grass>. How many minutes did both take?', "In the first half [name]'s team made [a] points, in the second half [b]. What was the final score of the team?",
      '[name] drove [a] miles before lunch and [b] miles after it. How many miles were driven that day?', 'Given that a bus carries [a] people downstairs and [b] upstairs, how many people does it carry?', 'A shelf has [a] old and [b] new books on it. Altogether, how many books is that?',
      'The price was [a] dollars, but it has gone up by [b]. What is it now?', 'A plant was [a] mm high and has grown [b] mm since. What is its height now?', '[name] has read [a] pages; [b] are still to be read. How many pages has the book?',
      'After selling [a] tickets online and [b] at the door, how many tickets has the <club|theatre> sold?', 'In my piggy bank are [a] coins. I drop in [b] more. What number of coins does it hold now?',
      'Both <sacks|parcels> are put on the scales, one of [a] kg, one of [b] kg. What do the scales show, in kg?',
    ],
    held: ['To [a] sheep in a field come [b] more. How many sheep are there then?', '[name] saved [a] dollars and [other] [b]. How much have they saved with each other?', 'After [a] km in the morning [name] goes [b] km in the evening. How far is it in one day?'],
  },
  zh: {
    commands: [
      '求[name]和[other]一共有多少[things]，两人分别有 [a][things]和 [b][things]', '算一算一共有几[things]：一盒 [a][things]，另一盒 [b][things]', '求全校人数：女生 [a] 人，男生 [b] 人', '求 [a] 与 [b] 的和',
      '计算两天一共来了多少人，第一天 [a] 人，第二天 [b] 人', '算出[name]一共花了多少元：买<书包|帽子|鞋> [a] 元，买<台灯|水壶|雨伞> [b] 元', '求两袋<大米|面粉|土豆>的总重量，一袋 [a] 千克，一袋 [b] 千克', '算一算全班收集的瓶子：男生 [a] 个，女生 [b] 个',
      '求这本书的总页数：看了 [a] 页，还剩 [b] 页', '算出两根绳子接起来的长度，一根 [a] 米，另一根 [b] 米', '写出 [a][things]加上 [b][things]的总数', '求现在的价格：原价 [a] 元，涨了 [b] 元', '计算停车场共有多少辆车：上层 [a] 辆，下层 [b] 辆',
      '算算果园里一共有几棵树：桃树 [a] 棵，梨树 [b] 棵', '求两场比赛的总分，第一场 [a] 分，第二场 [b] 分',
    ],
    questions: [
      '[name]有 [a][things]，[other]有 [b][things]，两人一共有多少[things]？', '[name]有 [a][things]，又得到 [b][things]，现在有几[things]？', '学校有女生 [a] 人，男生 [b] 人，一共有多少人？',
      '商店星期一卖出 [a][things]，星期二卖出 [b][things]，一共卖出多少[things]？', '[name]昨天看了 [a] 页书，今天看了 [b] 页，两天共看多少页？', '车上有 [a] 人，又上来 [b] 人，现在车上有多少人？', '上午来了 [a] 人，下午来了 [b] 人，这一天一共来了多少人？',
      '草地上有 [a] 只羊和 [b] 只牛，一共有多少只？', '果园里有桃树 [a] 棵，梨树 [b] 棵，桃树和梨树共有<多少|几>棵？', '[name]带来 [a][things]，[other]带来 [b][things]，合在一起是多少[things]？', '[a] 与 [b] 的和是____。',
      '一个书包 [a] 元，一个水壶 [b] 元，两样都买要花多少元？', '[name]看一本书，已经看了 [a] 页，还有 [b] 页没看，这本书有多少页？', '两根绳子分别长 [a] 米和 [b] 米，首尾相接后全长多少米？', '第一天种树 [a] 棵，第二天种树 [b] 棵，两天共种树____棵。',
      '[name]上半场得 [a] 分，下半场得 [b] 分，全场得了多少分？', '停车场上层停了 [a] 辆车，下层停了 [b] 辆车，总共停了几辆车？', '原价 [a] 元的商品涨价 [b] 元，现在卖多少元？', '一箱 [a][things]，一箱 [b][things]，总共多少',
      '我有 [a][things]，妈妈又给我 [b][things]，我现在有几[things]', '电影院里有大人 [a] 人，小孩 [b] 人，观众总数是多少？', '如果[name]有 [a][things]，[other]再送来 [b][things]，那么[name]共有几[things]？',
      '做题用了 [a] 分钟，看书用了 [b] 分钟，两件事总共用了多少分钟？', '小树苗原来高 [a] 厘米，又长高了 [b] 厘米，现在高多少厘米？', '甲数是 [a]，乙数是 [b]，两数之和是多少？', '[name]送出 [a][things]，还剩 [b][things]，原来有几[things]？',
      '食堂运来大米 [a] 千克、面粉 [b] 千克，总重量是多少千克？', '仓库里有 [a] 箱货，今天又运进 [b] 箱，现在仓库里有几箱？', '一班有 [a] 人，二班有 [b] 人，两个班合起来多少人？', '网上卖出 [a] 张票，现场卖出 [b] 张票，全部卖出了多少张？',
      '存钱罐里有 [a] 枚硬币，再放进 [b] 枚，求存钱罐里硬币的枚数。', '已知红珠子 [a] 颗，白珠子 [b] 颗，问珠子总共有多少颗？', '[name]捡了 [a] 个贝壳，[other]捡了 [b] 个贝壳，他们捡到的贝壳加起来有几个？',
    ],
    held: ['草地上有 [a] 只羊，又来了 [b] 只，这时有几只？', '[name]存了 [a] 元，[other]存了 [b] 元，合起来存了多少？', '上午走了 [a] 千米，下午走了 [b] 千米，这天走了多远？'],
  },
};

/** Somebody with `a` has `k` more than the one who is asked for. */
export const moreThanAsked: Asks = {
  en: {
    commands: [
      'find how many [things] [other] has if [name] has [a], which is [k] more than [other]', 'work out how many [things] [other] has when the [a] of [name] are [k] more', 'calculate what [other] has: [name] has [a] [things], that is [k] more than [other]',
    ],
    questions: [
      '[name] has [a] [things]. That is [k] more than [other] has. How many does [other] have?', '[name] has [a] [things], [k] more than [other]. How many [things] does [other] have?', 'There are [a] girls in a school, [k] more than boys. How many boys are there?',
      'A red rope is [a] m long. It is [k] m longer than a blue rope. How long is the blue rope?', '[name] is [a] cm tall, [k] cm taller than [other]. How tall is [other]?', 'After getting [k] [things], [name] has [a]. How many were there before?',
      '[name] is [k] points ahead of [other] in a game and has [a]. What does [other] have?',
    ],
    held: ['With [a] points [name] is [k] points ahead of [other]. How many points has [other]?', 'A book costs [a] cents, which is [k] cents more than a pen. What does the pen cost?'],
  },
  zh: {
    commands: [
      '求[other]有多少[things]，[name]有 [a][things]，比[other]多 [k][things]', '算一算[other]有几[things]：[name]的 [a][things]比[other]多 [k][things]', '求男生人数：女生 [a] 人，比男生多 [k] 人',
    ],
    questions: [
      '[name]有 [a][things]，比[other]多 [k][things]，[other]有多少[things]？', '学校有女生 [a] 人，比男生多 [k] 人，男生有多少人？', '红绳长 [a] 米，比蓝绳长 [k] 米，蓝绳长多少米？',
      '[name]身高 [a] 厘米，比[other]高 [k] 厘米，[other]身高多少厘米？', '[name]又得到 [k][things]后有 [a][things]，原来有几[things]？', '[name]看了 [a] 页，比[other]多看 [k] 页，[other]看了多少页？',
      '[name]得了 [a] 分，领先[other] [k] 分，[other]得多少分？',
    ],
    held: ['[name]得 [a] 分，领先[other] [k] 分，[other]得了几分？', '一本书 [a] 分，它比一支笔贵 [k] 分，笔要多少分？'],
  },
};

/** Somebody with `a` has `k` fewer than the one who is asked for. */
export const fewerThanAsked: Asks = {
  en: {
    commands: [
      'find how many [things] [other] has if [name] has [a], which is [k] fewer than [other]', 'work out how many [things] [other] has when the [a] of [name] are [k] fewer', 'calculate what [other] has: [name] has [a] [things], that is [k] less than [other]',
    ],
    questions: [
      '[name] has [a] [things]. That is [k] fewer than [other] has. How many does [other] have?', '[name] has [a] [things], [k] fewer than [other]. How many [things] does [other] have?', 'There are [a] girls in a school, [k] fewer than boys. How many boys are there?',
      'A red rope is [a] m long. It is [k] m shorter than a blue rope. How long is the blue rope?', '[name] is [a] cm tall, [k] cm smaller than [other]. How tall is [other]?', 'After giving away [k] [things], [name] has [a]. How many were there before?',
      '[name] is [k] points behind [other] in a game and has [a]. What does [other] have?',
    ],
    held: ['With [a] points [name] is [k] points behind [other]. How many points has [other]?', 'A pen costs [a] cents, which is [k] cents less than a book. What does the book cost?'],
  },
  zh: {
    commands: [
      '求[other]有多少[things]，[name]有 [a][things]，比[other]少 [k][things]', '算一算[other]有几[things]：[name]的 [a][things]比[other]少 [k][things]', '求男生人数：女生 [a] 人，比男生少 [k] 人',
    ],
    questions: [
      '[name]有 [a][things]，比[other]少 [k][things]，[other]有多少[things]？', '学校有女生 [a] 人，比男生少 [k] 人，男生有多少人？', '红绳长 [a] 米，比蓝绳短 [k] 米，蓝绳长多少米？',
      '[name]身高 [a] 厘米，比[other]矮 [k] 厘米，[other]身高多少厘米？', '[name]送掉 [k][things]后还有 [a][things]，原来有几[things]？', '[name]看了 [a] 页，比[other]少看 [k] 页，[other]看了多少页？',
      '[name]得了 [a] 分，比[other]低 [k] 分，[other]得多少分？',
    ],
    held: ['[name]得 [a] 分，落后[other] [k] 分，[other]得了几分？', '一支笔 [a] 分，它比一本书便宜 [k] 分，书要多少分？'],
  },
};

/** `a`, and another with `k` more, together. */
export const moreTogether: Asks = {
  en: {
    commands: [
      'find how many [things] [name] and [other] have together if [name] has [a] and [other] has [k] more', 'work out the total: [name] has [a] [things], [other] has [k] more than [name]', 'calculate how many [things] there are in all if [name] has [a] and [other] has [k] more',
    ],
    questions: [
      '[name] has [a] [things]. [other] has [k] more. How many do they have together?', '[name] has [a] [things] and [other] has [k] more than [name]. How many [things] are there in all?', 'There are [a] boys in a school and [k] more girls than boys. How many children are there?',
      'A shop sold [a] [things] on Monday and [k] more on Tuesday. How many did it sell in all?', '[name] read [a] pages and [other] [k] pages more. How many pages did they read together?', 'One box weighs [a] kg, another [k] kg more. What do both boxes weigh?',
      '[name] saved [a] dollars and [other] saved [k] dollars more. How many dollars did they save together?',
    ],
    held: ['On Monday [a] people came, on Tuesday [k] more. How many were that on both days?', '[other] saved [k] dollars more than [name], who saved [a]. How much have they saved with each other?'],
  },
  zh: {
    commands: [
      '求两人一共有多少[things]，[name]有 [a][things]，[other]比[name]多 [k][things]', '算一算一共有几[things]：[name]有 [a][things]，[other]多 [k][things]', '求全校人数：男生 [a] 人，女生比男生多 [k] 人',
    ],
    questions: [
      '[name]有 [a][things]，[other]比[name]多 [k][things]，两人一共有多少[things]？', '学校有男生 [a] 人，女生比男生多 [k] 人，一共有多少人？', '商店星期一卖出 [a][things]，星期二多卖 [k][things]，两天一共卖出多少[things]？',
      '[name]看了 [a] 页书，[other]比[name]多看 [k] 页，两人共看多少页？', '一箱重 [a] 千克，另一箱比它重 [k] 千克，两箱共重多少千克？', '上午来了 [a] 人，下午比上午多来 [k] 人，这一天一共来了多少人？',
    ],
    held: ['星期一来了 [a] 人，星期二比星期一多来 [k] 人，两天合起来来了多少人？', '[name]存了 [a] 元，[other]比他多存 [k] 元，合在一起存了多少？'],
  },
};

/** `a`, less `b`, and then `c` more. */
export const goneThenMore: Asks = {
  en: {
    commands: [
      'find how many [things] [name] has who had [a], gave away [b] and then got [c]', 'work out how many people are in a bus: [a] at first, [b] get off, [c] get on', 'calculate the number of [things]: first [a], then [b] are sold and [c] are bought',
    ],
    questions: [
      '[name] has [a] [things], gives [b] to [other] and then buys [c]. How many does [name] have now?', 'A bus has [a] people. [b] get off and [c] get on. How many are in the bus?', 'A shop had [a] [things], sold [b] and then got [c] new ones. How many are there now?',
      '[name] had [a] dollars, spent [b] and then earned [c]. How much does [name] have?', 'There were [a] birds in a tree. [b] flew away, then [c] came. How many are there now?', 'A library has [a] books. [b] are taken out and [c] come back. How many are there then?',
      'In a field are [a] sheep. [b] are sold and later [c] are bought. How many sheep are there in the end?',
    ],
    held: ['Out of a field with [a] sheep [b] run away, later [c] others come. How many stand there in the end?', '[name] starts with [a] points, loses [b] and wins [c]. What is the score?'],
  },
  zh: {
    commands: [
      '求[name]现在有多少[things]，原来 [a][things]，送出 [b][things]，又得到 [c][things]', '算一算车上现在的人数：原有 [a] 人，下车 [b] 人，上车 [c] 人', '求现在的只数：[a] 只鸟，飞走 [b] 只，又飞来 [c] 只',
    ],
    questions: [
      '[name]有 [a][things]，给了[other] [b][things]，又买了 [c][things]，现在有多少[things]？', '车上有 [a] 人，下车 [b] 人，又上来 [c] 人，现在有多少人？',
      '商店有 [a][things]，卖出 [b][things]，又运来 [c][things]，现在有几[things]？', '[name]有 [a] 元，花了 [b] 元，又挣了 [c] 元，现在有多少元？', '树上有 [a] 只鸟，飞走 [b] 只，又飞来 [c] 只，现在有多少只？',
      '图书馆有 [a] 本书，借出 [b] 本，还回 [c] 本，现在有多少本？', '[name]起初有 [a] 分，失去 [b] 分，又得到 [c] 分，最后是多少分？',
    ],
    held: ['草地上有 [a] 只羊，跑掉 [b] 只，后来又来了 [c] 只，最后有几只？', '[name]起初得 [a] 分，扣了 [b] 分，再加 [c] 分，总分是几？'],
  },
};
