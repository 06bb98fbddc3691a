import type { Asks } from '../exercise.ts';

/** `k` times `a`. */
export const timesAsMany: Asks = {
  en: {
    commands: [
      'find how many [things] [other] has if [name] has [a] and [other] has [k] times as many', 'work out [k] times the [a] [things] of [name]', 'calculate how many [things] [other] has: [k] times as many as the [a] of [name]',
      "figure out [other]'s number of [things] when [name] owns [a] and [other] owns [k] times that number", 'compute the height of a <tower|tree> that is [k] times as tall as a house of [a] m',
      'say how much a <coat|guitar|chair> costs if its price is [k] times that of a [a]-dollar <shirt|book|lamp>', 'determine how many points [other] scored: [name] got [a], [other] got [k] times as many',
      'give the weight of a <chest|barrel> that is [k] times as heavy as a parcel of [a] pounds', 'state how many <visitors|guests> came on Sunday if [a] came on Saturday and there were [k] times as many on Sunday',
      'find out how long the <second|longer> film takes if the first takes [a] minutes and the other [k] times as long', 'work out the population of a village with [k] times the [a] people of its neighbour',
      'get the number of <red|yellow> balls if there are [a] green ones and [k] times as many of the other colour', 'calculate the amount [other] saved, which is [k] times the [a] dollars that [name] saved', 'find [k] times as much as [a] kg',
      'multiply the [a] <plums|shells|cents> of [name] by [k] to find how many [other] has',
    ],
    questions: [
      '[name] has [a] [things]. [other] has [k] times as many. How many does [other] have?', 'There are [a] cats and [k] times as many dogs. How many dogs are there?', 'A pen costs [a] cents. A book costs [k] times as much. What does the book cost?', '[name] read [a] pages and [other] [k] times as many. How many pages did [other] read?', 'A small box weighs [a] kg, a large one [k] times as much. How heavy is the large box?',
      '[name] has [a] [things] and [other] has [k] times as many [things]. How many are those?',
      'A short rope is [a] m long, a long one is [k] times as long. How long is the long rope?',
      '[other] owns [k] times the number of [things] that [name] owns. If [name] owns [a], how many does [other] own?', 'On Saturday a <museum|pool|zoo> had [a] visitors. On Sunday it had [k] times that number. How many visitors came on Sunday?',
      '[name] has [a], [other] [k] times as much. how much is that', 'A recipe for one cake needs [a] grams of butter. How many grams are needed for [k] times the amount?', 'What is the price of a <jacket|bag|clock> that is [k] times as expensive as a [a]-dollar shirt?',
      'There are [k] times as many <sheep|hens|geese> as cows on a farm. The farm has [a] cows. What is the number of the other animals?', 'Given that a bush is [a] cm high and a tree is [k] times as high, how high is the tree in cm?',
      'red balls: [a]; blue balls: [k] times as many; blue balls?', '[name] can jump rope [a] times without a stop. [other] manages [k] times that. How many jumps are that for [other]?',
      'If the small bottle contains [a] ml and the large one contains [k] times as much, what does the large bottle contain?', 'Last year the club had [a] members. Since then the number has grown to [k] times what it was. How many members does it have now?',
      'A <bus|truck> can carry [k] times as many people as a van, and a van carries [a]. How many people can it carry?', 'The first number is [a]. The second is [k] times the first. What is the second number?',
      'In a game [name] scores [a] points and [other] scores [k] times as many. What is the score of [other]?', 'Suppose the bread costs [a] cents and the cheese [k] times as much. How many cents is the cheese?',
      'The walk to the lake takes [a] minutes. The walk to the castle takes [k] times as long. How many minutes is the walk to the castle?', 'This month [name] read [k] times as many pages as last month, when it was [a]. How many pages did [name] read this month?',
      'it was [a], now its [k] times as much, so how much now', 'For every cup of syrup you take [k] cups of water. How many cups of water go with [a] cups of syrup?',
      'In summer a farm uses [a] kg of feed a day, and in winter [k] times as much. How many kg does it use on a winter day?', 'A village has [a] houses, while the town nearby has [k] times as many. How many houses are there in the town?',
      'The number of girls in a choir is [k] times the number of boys. With [a] boys, how many girls sing in the choir?', '[other] earns [k] times what [name] earns. [name] earns [a] dollars a day. What does [other] earn a day?', '[k] times as many as [a], how many?',
      'A plant was [a] cm tall in spring. By autumn its height was [k] times as great. How many cm tall was it then?',
    ],
    held: ['What [name] saves in a month is [a] dollars; [other] saves the same [k] times over. How much is that?', 'One rope is [a] m long, another is [k] times longer than that. How long is it?'],
  },
  zh: {
    commands: [
      '求[other]有多少[things]，[name]有 [a][things]，[other]是[name]的 [k] 倍', '算一算[other]有几[things]：是[name]的 [a][things]的 [k] 倍', '求狗的只数，猫有 [a] 只，狗是猫的 [k] 倍',
      '算出[other]的<分数|得分>，[name]得 [a] 分，[other]得的是[name]的 [k] 倍', '求 [a] 的 [k] 倍是多少', '计算一件大衣的价钱，衬衫 [a] 元，大衣的价钱是衬衫的 [k] 倍', '写出女生人数，男生有 [a] 人，女生人数是男生的 [k] 倍', '列式计算：白兔 [a] 只，黑兔的只数是白兔的 [k] 倍，黑兔几只', '说出大瓶能装多少毫升，小瓶装 [a] 毫升，大瓶装的是小瓶的 [k] 倍', '求大树的高度，小树高 [a] 厘米，大树的高度是小树的 [k] 倍',
      '算算现在有多少会员，去年 [a] 人，今年是去年的 [k] 倍', '求第二个数，第一个数是 [a]，第二个数是第一个数的 [k] 倍', '计算周日的参观人数，周六来了 [a] 人，周日是周六的 [k] 倍', '帮[other]算存了多少元，[name]存 [a] 元，[other]存的是[name]的 [k] 倍',
      '求苹果的筐数，梨有 [a] 筐，苹果的筐数是梨的 [k] 倍',
    ],
    questions: [
      '[name]有 [a][things]，[other]的是[name]的 [k] 倍，[other]有多少[things]？', '猫有 [a] 只，狗的只数是猫的 [k] 倍，狗有多少只？', '一支笔 [a] 分，一本书的价钱是它的 [k] 倍，一本书多少分？', '[name]看了 [a] 页，[other]看的页数是[name]的 [k] 倍，[other]看了多少页？', '小箱重 [a] 千克，大箱的重量是小箱的 [k] 倍，大箱重多少千克？',
      '短绳长 [a] 米，长绳的长度是短绳的 [k] 倍，长绳多少米？',
      '[a] 的 [k] 倍是____。', '动物园周六有 [a] 名游客，周日的游客人数是周六的 [k] 倍，周日有多少名游客？', '一件衬衫 [a] 元，一件外套的价格是它的 [k] 倍，外套多少元？', '农场养了 [a] 头牛，羊的头数是牛的 [k] 倍，羊有多少头？', '灌木高 [a] 厘米，旁边的大树高度是它的 [k] 倍，大树高多少厘米？', '如果红球有 [a] 个，蓝球的个数是红球的 [k] 倍，那么蓝球有多少个？', '一个数是 [a]，另一个数是它的 [k] 倍，另一个数是多少？',
      '[name]跳绳跳了 [a] 下，[other]跳的下数是[name]的 [k] 倍，[other]跳了多少下？', '小瓶能装 [a] 毫升水，大瓶能装的水是小瓶的 [k] 倍，大瓶能装多少毫升？', '去年俱乐部有 [a] 名会员，今年的人数增加到去年的 [k] 倍，今年有多少名会员？', '[name]有 [a] 个，[other]有他的 [k] 倍，[other]有几个', '合唱队里男生 [a] 人，女生人数是男生的 [k] 倍，求女生人数。', '面包 [a] 元，蛋糕的价钱是面包的 [k] 倍，买一个蛋糕要多少元？',
      '去湖边要走 [a] 分钟，去山顶所用的时间是去湖边的 [k] 倍，去山顶要走多少分钟？', '比赛中[name]得了 [a] 分，[other]的得分是[name]的 [k] 倍，[other]得了多少分？', '春天时小苗高 [a] 厘米，到秋天长到原来的 [k] 倍，秋天时高多少厘米？', '已知梨有 [a] 筐，苹果的筐数是梨的 [k] 倍，苹果有多少筐？', '村里有 [a] 户人家，镇上的户数是村里的 [k] 倍，镇上有多少户？',
      '[name]每天挣 [a] 元，[other]每天挣的钱是[name]的 [k] 倍，[other]每天挣多少元？', '原来 [a]，现在是原来的 [k] 倍，现在 = ?', '做一份菜要 [a] 克盐，做 [k] 倍的量要用多少克盐？', '第一层放了 [a] 本书，第二层放的本数是第一层的 [k] 倍，第二层放了多少本书？', '上个月看书 [a] 页，这个月看的页数是上个月的 [k] 倍，这个月看了多少页？', '妈妈包了 [a] 个饺子，奶奶包的个数是妈妈的 [k] 倍，奶奶包了多少个？',
    ],
    held: ['[name]一个月存 [a] 元，[other]存的有他的 [k] 倍那么多，是多少元？', '短绳 [a] 米，长绳有短绳的 [k] 倍长，长绳几米？'],
  },
};

/** `a`, and another with `k` times as many, together. */
export const timesTogether: Asks = {
  en: {
    commands: [
      'find how many [things] [name] and [other] have together if [name] has [a] and [other] has [k] times as many', 'work out the total: [name] has [a] [things], [other] has [k] times as many', 'calculate how many animals there are: [a] cats and [k] times as many dogs',
      'figure out the sum of [a] and [k] times [a]', 'compute how many points both players have when [name] has [a] and [other] has [k] times that', 'say what a <shirt|cap> for [a] dollars and a <coat|jacket> that is [k] times as expensive cost altogether',
      'determine the number of all the balls: [a] are green, and there are [k] times as many yellow ones', 'give the total number of visitors on two days if [a] came on the first and [k] times as many on the second',
      'state how many pupils a choir has in all with [a] boys and [k] times as many girls', 'find out how much money is there altogether if [name] brings [a] dollars and [other] brings [k] times as much',
      'work out the total time of two films, one of [a] minutes and another that takes [k] times as long', 'get the weight of a box of [a] kg and a crate [k] times as heavy, put together',
      'calculate the sum of two numbers if the smaller is [a] and the bigger is [k] times the smaller', 'add up the houses of a village with [a] and a town with [k] times as many', 'count the fruit in a basket with [a] plums and [k] times as many cherries',
    ],
    questions: [
      '[name] has [a] [things]. [other] has [k] times as many. How many do they have together?', 'There are [a] cats and [k] times as many dogs. How many animals are there in all?', 'A pen costs [a] cents. A book costs [k] times as much. What do both cost together?', '[name] read [a] pages and [other] [k] times as many. How many pages did they read in all?', 'A small box weighs [a] kg, a large one [k] times as much. What do both boxes weigh?',
      '[name] saved [a] dollars and [other] [k] times as much. How much did they save together?',
      'red: [a]; blue: [k] times as many; red and blue together?', 'The smaller of two numbers is [a], and the larger is [k] times the smaller. What is their sum?', '[other] owns [k] times as many [things] as [name], who owns [a]. What is the total number of [things]?',
      'A farm has [a] cows and [k] times as many <sheep|hens|geese>. How many of these animals does the farm have in total?', 'If a shirt costs [a] dollars and a coat costs [k] times as much, what do you pay for the two of them?',
      '[name] has [a], [other] [k] times as many, how many altogether', 'In a choir there are [a] boys and [k] times as many girls. How many children sing in the choir?',
      'The <museum|zoo|pool> had [a] visitors on Friday and [k] times that number on Sunday. What is the number of visitors for the two days?', '[name] scores [a] points in the first round and [k] times as many in the second round. What is the final score?',
      'A small bottle contains [a] ml and a big bottle [k] times as much. How many ml do the two bottles contain?', 'Given that [name] picked [a] <flowers|plums|pears> and [other] picked [k] times as many, how many did the two pick altogether?',
      'A garden has [a] roses. The number of tulips is [k] times the number of roses. How many flowers grow in the garden?', 'Bread costs [a] cents and cheese costs [k] times as much as bread. What is the bill for one of each, in cents?',
      'On Monday [name] works [a] minutes for school and on Tuesday [k] times as long. How many minutes of work are that over the two days?', 'first [a], then [k] times as much, total?',
      'Suppose one parcel weighs [a] kg and the other one [k] times that weight. How many kg must the postman carry if he takes both?', 'The first shelf holds [a] books, and the second shelf holds [k] times as many. How many books are on the two shelves?',
      'A village with [a] houses joins a town that has [k] times as many. How many houses does the new town have?', 'There are [a] teachers on a trip, and the number of pupils is [k] times as large. How many people go on the trip in all?',
      'A ticket for a child costs [a] cents and one for an adult [k] times as much. What do a child and an adult pay altogether?', 'When [name] gives [a] dollars and [other] gives [k] times that amount, how many dollars are given?',
      'one weighs [a] kg, the other [k] times as much, both together?', 'A plumber charges [a] dollars for the drive and [k] times as much for the work. What is the full amount?',
      'In a box lie [a] white buttons and [k] times as many black buttons. How many buttons lie in the box?', 'Out in the park, [a] children play football, and [k] times as many play other games. How many children is that altogether?',
    ],
    held: ['[name] saves [a] dollars; [other] saves the same [k] times over. How much have they saved with each other?', 'On Monday [a] people came, on Tuesday [k] times as many. How many were that on both days?'],
  },
  zh: {
    commands: [
      '求两人一共有多少[things]，[name]有 [a][things]，[other]是[name]的 [k] 倍', '算一算一共有几[things]：[name]有 [a][things]，[other]的是 [k] 倍', '求猫和狗的总数，猫有 [a] 只，狗是猫的 [k] 倍',
      '算出两个数的和，较小的数是 [a]，较大的数是它的 [k] 倍', '求合唱队的总人数，男生 [a] 人，女生人数是男生的 [k] 倍', '计算衬衫和外套一共多少元，衬衫 [a] 元，外套的价钱是衬衫的 [k] 倍', '列式计算：红球 [a] 个，蓝球的个数是红球的 [k] 倍，两种球共几个', '写出两天的游客总数，第一天 [a] 人，第二天是第一天的 [k] 倍', '说出两层书架共有几本书，上层 [a] 本，下层是上层的 [k] 倍',
      '求[name]和[other]得分的总和，[name]得 [a] 分，[other]得的是[name]的 [k] 倍', '算算两瓶共有多少毫升，小瓶 [a] 毫升，大瓶是小瓶的 [k] 倍', '求牛和羊的总头数，牛 [a] 头，羊的头数是牛的 [k] 倍', '计算 [a] 与它的 [k] 倍的和', '求果园里桃树和梨树共有多少棵，桃树 [a] 棵，梨树的棵数是桃树的 [k] 倍',
      '求一个大人和一个孩子的票价之和，儿童票 [a] 元，成人票的价钱是儿童票的 [k] 倍',
    ],
    questions: [
      '[name]有 [a][things]，[other]的是[name]的 [k] 倍，两人一共有多少[things]？', '猫有 [a] 只，狗的只数是猫的 [k] 倍，一共有多少只？', '一支笔 [a] 分，一本书的价钱是它的 [k] 倍，两样一共多少分？', '[name]看了 [a] 页，[other]看的页数是[name]的 [k] 倍，两人共看多少页？', '小箱重 [a] 千克，大箱的重量是小箱的 [k] 倍，两箱共重多少千克？',
      '[name]存了 [a] 元，[other]存的是[name]的 [k] 倍，两人一共存了多少元？',
      '甲数是 [a]，乙数是甲数的 [k] 倍，甲、乙两数的和是____。', '如果较小的数是 [a]，较大的数是它的 [k] 倍，那么两数之和是多少？', '农场有 [a] 头牛，羊的头数是牛的 [k] 倍，牛和羊一共有多少头？', '一件衬衫 [a] 元，一件大衣的价钱是衬衫的 [k] 倍，买这两件要花多少元？', '[name]有 [a] 个，[other]有他的 [k] 倍，总共几个', '合唱队男生有 [a] 人，女生人数是男生的 [k] 倍，合唱队共有多少人？',
      '博物馆第一天有 [a] 名游客，第二天的游客是第一天的 [k] 倍，两天共有多少名游客？', '[name]第一轮得 [a] 分，第二轮的得分是第一轮的 [k] 倍，两轮总分是多少？', '小瓶装 [a] 毫升，大瓶装的是小瓶的 [k] 倍，两个瓶子一共装多少毫升？', '花园里有 [a] 株玫瑰，郁金香的株数是玫瑰的 [k] 倍，这两种花共有多少株？', '已知上层有 [a] 本书，下层的本数是上层的 [k] 倍，求两层的总本数。', '带队老师有 [a] 人，学生人数是老师的 [k] 倍，一行共有多少人？',
      '面包 [a] 元，蛋糕的价钱是面包的 [k] 倍，各买一个共付多少元？', '村里有 [a] 户人家，镇上的户数是村里的 [k] 倍，村和镇合计多少户？', '一份 [a]，另一份是它的 [k] 倍，合计 = ?', '[name]捐了 [a] 元，[other]捐的钱数是[name]的 [k] 倍，两人共捐多少元？', '盒子里白纽扣有 [a] 颗，黑纽扣的颗数是白纽扣的 [k] 倍，盒子里有多少颗纽扣？', '周一写作业用了 [a] 分钟，周二用的时间是周一的 [k] 倍，两天写作业共用多少分钟？',
      '果园种了 [a] 棵桃树，梨树的棵数是桃树的 [k] 倍，果园里这两种树共有几棵？', '一个包裹重 [a] 千克，另一个的重量是它的 [k] 倍，两个包裹共重多少千克？', '儿童票 [a] 元，成人票的价钱是儿童票的 [k] 倍，一个大人和一个孩子买票共要多少元？', '红气球有 [a] 个，黄气球是红气球的 [k] 倍，红、黄气球总共有多少个？', '妈妈包了 [a] 个饺子，奶奶包的个数是妈妈的 [k] 倍，她们共包了多少个饺子？', '操场上踢球的有 [a] 人，跑步的人数是踢球的 [k] 倍，踢球和跑步的共有多少人？',
    ],
    held: ['[name]存了 [a] 元，[other]存的有他的 [k] 倍那么多，合起来存了多少？', '星期一来了 [a] 人，星期二来的是星期一的 [k] 倍，两天合起来来了几人？'],
  },
};

/** `n` groups of `k`, and `b` of all are gone. */
export const groupsLess: Asks = {
  en: {
    commands: [
      'find how many [things] are left from [n] boxes with [k] each when [b] are taken', 'work out how many [things] remain: [n] boxes of [k], [b] are sold', 'calculate how many [things] [name] still has from [n] bags of [k] after giving away [b]',
      'figure out how many <eggs|tiles|candles> are still whole if there were [n] cartons of [k] and [b] broke', 'compute [n] times [k] [things] and take away the [b] that are gone',
      'say how many seats are free in a <bus|cinema|hall> with [n] rows of [k] seats when [b] people sit in it', 'determine how much money is left from [n] weeks of saving [k] dollars when [b] dollars are spent',
      'give the number of <pupils|children> who are present if [n] classes have [k] each and [b] are absent', 'state how many <rolls|muffins> were not sold out of [n] trays with [k] each, [b] being sold',
      'find out how many litres remain of [n] barrels with [k] litres each after [b] litres are used', 'work out how many plants are alive in [n] rows of [k] after [b] of them died',
      'get the amount [name] takes home for [n] hours at [k] dollars an hour if [b] dollars go to taxes', 'calculate the number of books on [n] shelves with [k] each once [b] books have been lent out', 'subtract [b] from the total of [n] packs with [k] [things] in each',
      'find how many <chairs|bikes|toys> a shop keeps from [n] deliveries of [k] if it sends [b] of them back',
    ],
    questions: [
      '[name] has [n] boxes with [k] [things] each and gives away [b]. How many [things] are left?', 'There are [n] bags with [k] [things] in each. [b] are taken out. How many are left?', 'A shop has [n] boxes of [k] [things] and sells [b] of them. How many remain?', '[n] rows have [k] seats each. [b] seats are taken. How many are free?', '[name] earns [k] dollars an hour for [n] hours and spends [b] dollars. How much is left?',
      'A class has [n] groups of [k] children. [b] children are ill. How many are there today?',
      '[n] trees give [k] apples each. [b] apples are bad. How many good apples are there?',
      'boxes: [n]; in each box: [k]; taken out: [b]; left?', 'A baker fills [n] trays with [k] <muffins|rolls|tarts> and sells [b] in the morning. How many are still there?', 'If [n] cartons contain [k] eggs each and [b] eggs are broken, how many eggs are unbroken?',
      '[n] packs of [k], i used [b], how many do i still have', 'A library has [n] shelves with [k] books on each. [b] of the books have been lent out. How many books are in the library now?',
      '[name] buys [n] packs of [k] [things] and uses up [b] of them. What number is left over?', 'Given that a cinema has [n] rows of [k] seats and [b] tickets are sold, how many seats remain empty?',
      'The farmer planted [n] rows of [k] cabbages, but rabbits ate [b] of them. How many cabbages could the farmer harvest?', 'For [n] days [name] gets [k] dollars a day, and then [b] dollars are paid for a new game. How many dollars does [name] have after that?',
      'At a school with [n] classes of [k] pupils, [b] pupils are at home with a cold. How many pupils are at school?', '[k] dollars an hour, [n] hours, minus [b] dollars tax, how much is left',
      'A tanker brings [n] loads of [k] litres, of which [b] litres are used. How many litres are not used yet?', 'Out of [n] bunches with [k] flowers each, [b] flowers have faded. How many flowers are still fresh?',
      'Every one of [n] hens laid [k] eggs this month, and [b] eggs were sold. How many eggs were not sold?', 'A wall needs [n] rows of [k] bricks. [b] bricks are already laid. How many bricks are still to be laid?',
      'Suppose [n] buses with [k] seats each take [b] people to a match. How many seats stay empty?', '[name] collected [k] [things] in each of [n] months but lost [b] of them. How many does [name] have today?',
      'How many sheets of paper are left when [b] sheets have been used from [n] pads of [k] sheets?', 'The puzzle club made [n] puzzles of [k] pieces each, and [b] pieces are missing. How many pieces are there?',
      'A florist ordered [n] boxes of [k] roses. By evening, [b] roses had been sold. What is the number of unsold roses?', 'there were [n] teams of [k] but [b] players went home, how many stayed',
      'A tower has [n] floors with [k] windows each. [b] windows have been cleaned. How many windows are still dirty?', '[name] wants to read [n] chapters of [k] pages. So far [b] pages are done. How many pages are still ahead?',
      'From a delivery of [n] crates with [k] bottles, the shop sends back [b] bottles. How many bottles does the shop keep?', 'On [n] tables lie [k] spoons each. When [b] spoons are carried away, how many spoons are still on the tables?',
    ],
    held: ['From [n] trees [name] picks [k] apples each; [b] of all the apples are bad. How many are good?', 'In each of [n] weeks [name] saves [k] dollars and then pays [b] dollars. What remains?'],
  },
  zh: {
    commands: [
      '求还剩多少个，[n] 盒每盒 [k] 个，拿走 [b] 个', '算一算剩下几[things]：[n] 盒，每盒 [k] 个，卖出 [b] 个', '求空座位数，[n] 排每排 [k] 个，坐了 [b] 人',
      '算出还没卖出的个数，共 [n] 盘，每盘 [k] 个，已卖 [b] 个', '求还剩多少本书，书架 [n] 层，每层 [k] 本，借出 [b] 本', '计算到校人数，[n] 个班，每班 [k] 人，请假 [b] 人', '列式计算：[n] 箱鸡蛋，每箱 [k] 个，打破 [b] 个，还剩几个好的', '写出还要砌多少块砖，一共 [n] 层，每层 [k] 块，已砌 [b] 块', '说出空座位有几个，[n] 辆车，每辆 [k] 座，坐了 [b] 人', '求[name]剩下的钱，[n] 天每天得 [k] 元，之后花掉 [b] 元',
      '算算还有几页没看，[n] 章，每章 [k] 页，看了 [b] 页', '从 [n] 包每包 [k] 张的纸里去掉用过的 [b] 张，求剩下的张数', '求没有枯萎的花有几枝，[n] 束，每束 [k] 枝，枯萎了 [b] 枝', '计算用剩的水，[n] 桶，每桶 [k] 升，用掉 [b] 升',
      '求 [n] 个队每队 [k] 人，有 [b] 人回家后还有多少人',
    ],
    questions: [
      '[name]有 [n] 盒糖，每盒 [k] 颗，送出 [b] 颗，还剩多少颗？', '有 [n] 袋苹果，每袋 [k] 个，吃了 [b] 个，还剩几个？', '商店有 [n] 箱饮料，每箱 [k] 瓶，卖出 [b] 瓶，还剩多少瓶？', '教室有 [n] 排座位，每排 [k] 个，坐了 [b] 人，还空多少个座位？', '[name]每小时挣 [k] 元，工作 [n] 小时后花了 [b] 元，还剩多少元？',
      '[n] 棵树每棵摘了 [k] 个苹果，坏了 [b] 个，好苹果有多少个？',
      '每包 [k] 张纸，买了 [n] 包，用掉 [b] 张，还剩____张。', '面包师烤了 [n] 盘面包，每盘 [k] 个，上午卖掉 [b] 个，还有多少个没卖？', '如果 [n] 箱鸡蛋每箱 [k] 个，打破了 [b] 个，那么没破的有多少个？', '图书馆有 [n] 个书架，每个书架放 [k] 本书，借出 [b] 本，馆里还有多少本？', '[n] 包，每包 [k] 个，用了 [b] 个，还有几个', '学校有 [n] 个班，每班 [k] 人，今天有 [b] 人请假，到校的有多少人？',
      '电影院有 [n] 排，每排 [k] 个座位，卖出 [b] 张票，还有多少个空位？', '农民种了 [n] 行白菜，每行 [k] 棵，被兔子吃掉 [b] 棵，还能收多少棵？', '[name]每天得 [k] 元零花钱，攒了 [n] 天，买玩具用去 [b] 元，还有多少元？', '[n] 束花，每束 [k] 枝，枯了 [b] 枝，没枯的有多少枝？', '砌一面墙要 [n] 层砖，每层 [k] 块，已经砌了 [b] 块，还要砌多少块？', '母鸡有 [n] 只，每只下了 [k] 个蛋，卖出 [b] 个，没卖的蛋有多少个？',
      '送水车运来 [n] 桶水，每桶 [k] 升，用去 [b] 升，剩下多少升？', '已知每盒 [k] 支粉笔，共 [n] 盒，用去 [b] 支，求剩下的支数。', '大巴 [n] 辆，每辆 [k] 个座位，乘客共 [b] 人，空着的座位有多少个？', '大楼有 [n] 层，每层 [k] 扇窗户，擦了 [b] 扇，还有多少扇没擦？', '[name]要看一本书的 [n] 章，每章 [k] 页，已经看了 [b] 页，还要看多少页？', '花店进了 [n] 箱玫瑰，每箱 [k] 枝，到晚上卖了 [b] 枝，没卖掉的玫瑰有多少枝？',
      '[name]每月收集 [k] 张卡片，收集了 [n] 个月，丢了 [b] 张，现在有多少张？', '每组 [k]，共 [n] 组，去掉 [b]，剩 = ?', '比赛有 [n] 个队，每队 [k] 人，有 [b] 人提前回家，留下来的有多少人？', '食堂有 [n] 桌，每桌摆 [k] 把勺子，收走 [b] 把，桌上还有多少把？', '商店进货 [n] 箱，每箱 [k] 瓶，退回 [b] 瓶，商店留下多少瓶？', '工人每小时工资 [k] 元，干了 [n] 小时，交税 [b] 元，实际拿到多少元？',
    ],
    held: ['从 [n] 棵树上各摘 [k] 个梨，其中坏了 [b] 个，好的有几个？', '[name]每周存 [k] 元，存了 [n] 周，又付出 [b] 元，手里有多少钱？'],
  },
};

/** What is left of `a` after `b` is shared among `n`. */
export const restShared: Asks = {
  en: {
    commands: [
      'find how many [things] each of [n] children gets if [name] keeps [b] of [a] and shares the rest', 'work out how much each of [n] people pays when [b] of [a] dollars is already paid', 'calculate how many pages a day are left: [a] pages, [b] read, [n] days',
      "figure out each person's part if [b] of [a] [things] are set aside and [n] people split the others evenly", 'compute how many <eggs|rolls|plums> go in each of [n] bags when [b] of [a] are bad and the good ones are packed evenly',
      'say how much [name] must save per week to get [a] dollars in [n] weeks when [b] dollars are already saved', 'determine the price of one of [n] equal <shirts|chairs|games> if a bill of [a] dollars includes [b] dollars for delivery',
      'give the number of tasks a day if [b] of [a] tasks are done and [n] days are left', 'state how many <pupils|players> are in each of [n] equal teams after [b] of [a] have gone home',
      'find out how many litres go into each of [n] equal cans if [b] litres of [a] litres are spilled', 'work out the monthly payment for a <bike|sofa|phone> of [a] dollars: [b] dollars now, the remainder in [n] equal months',
      'get the length of each of [n] equal parts of a [a] cm ribbon from which [b] cm are removed first', 'calculate how many dollars each of [n] workers receives if [b] of [a] dollars pay for the tools and the others are split equally',
      'take [b] away from [a], then divide what you have by [n]',
      'find the number of points to score in each of [n] games to get to [a] points with [b] points already won',
    ],
    questions: [
      '[name] has [a] [things], keeps [b] and shares the rest equally among [n] children. How many does each get?', 'A book has [a] pages. [name] has read [b] and reads the rest in [n] days. How many pages a day is that?', 'A trip costs [a] dollars. [b] dollars are paid, the rest is shared by [n] people. How much does each pay?', 'Of [a] [things] [b] are sold. The rest is put into [n] boxes. How many are in each box?',
      'A way is [a] km long. After [b] km the rest takes [n] hours. What is the speed for the rest?',
      'A rope has [a] m. First [b] m go away, then [n] equal pieces are made. What is the length of each?',
      'all: [a]; taken away: [b]; people: [n]; how many does each person get?', 'A bill of $[a] includes $[b] for delivery, and the remaining money pays for [n] equal chairs. What is the price of one chair?',
      '[name] wants to save $[a] and already has $[b]. How much must [name] save each week to reach the goal in [n] weeks?', 'If [b] of [a] eggs are broken and the good ones are packed evenly in [n] cartons, how many eggs are in a carton?',
      'had [a], used [b], split the rest by [n], how many each', 'Out of [a] pupils, [b] stay at school. The others go on a trip in [n] buses with the same number in each. How many pupils ride in one bus?',
      'A barrel contains [a] litres. After [b] litres have been used, what is left fills [n] equal cans. How many litres does a can hold?',
      'For homework there are [a] problems. [name] has done [b] of them and spreads the others evenly over [n] days. How many problems a day does [name] do?',
      'A phone costs [a] dollars. You pay [b] dollars now and the remainder in [n] equal monthly payments. How much is each payment?', 'Given [a] photos, of which [b] are deleted, how many photos are on each page if the others fill [n] pages equally?',
      '[name] bakes [a] muffins and puts [b] aside for the family. The other muffins go on [n] plates, the same number on each. How many muffins are on a plate?', '$[a] prize, [b] dollars go to charity, [n] winners share what remains. how much for each?',
      'A team needs [a] points to win the cup and has [b]. How many points must it score in each of the [n] games that are left, if it is the same in every game?',
      'A truck is loaded with [a] kg. Tools make up [b] kg of this, and the remaining load is [n] sacks of the same weight. How many kg is one sack?',
      'Suppose [a] trees are to be planted. [b] are in the ground already, and [n] helpers plant the same number of the others. How many trees does each helper plant?',
      'First [b] of the [a] seats are reserved for teachers. The other seats are divided equally among [n] classes. How many seats does a class have?', 'A gardener has [a] bulbs, throws away [b] rotten ones and plants the others in [n] equal rows. How many bulbs are in a row?',
      'After paying [b] dollars for the bus, a group has the remaining part of its [a] dollars for [n] tickets of equal price. What does one ticket cost?',
      'There are [n] players. From [a] cards, [b] are put on the table, and the players get the others in equal parts. How many cards does a player get?', 'take [b] from [a] and share whats left between [n] kids',
      'A machine must make [a] parts. It has made [b] so far and has [n] hours left. How many parts an hour does it have to make to finish on time?', 'The hotel charges $[a] for [n] nights, and $[b] of that is for meals. How much is a night without the meals?',
      'In a store room there are [a] bottles. When [b] bottles are gone, those that remain fit exactly into [n] crates. How many bottles does each crate hold?',
      'Of [a] dollars in the class fund, [b] dollars are spent on paint. The class spends the remainder on [n] brushes of the same price. What is the price of a brush?',
      'A ribbon is [a] cm long. [name] removes [b] cm and makes [n] bows of equal length from the remaining ribbon. How many cm are used for a bow?',
    ],
    held: ['From a rope of [a] m [b] m are cut off, what remains becomes [n] equal pieces. How long is a piece?', '[n] friends divide what is over when [b] of [a] cookies are eaten. How many has each?'],
  },
  zh: {
    commands: [
      '求每人分到几[things]：共 [a][things]，留下 [b][things]，其余平均分给 [n] 人', '算一算每天看多少页，全书 [a] 页，看了 [b] 页，其余 [n] 天看完', '求每人付多少元：总价 [a] 元，已付 [b] 元，其余 [n] 人平分',
      '算出每份是多少，总数 [a]，先去掉 [b]，剩下的平均分成 [n] 份', '求每月付多少元，总价 [a] 元，首付 [b] 元，余款分 [n] 个月平均付清', '计算每盒装几个，共有 [a] 个鸡蛋，坏了 [b] 个，好的平均装 [n] 盒', '列式计算：[a] 名学生，[b] 人留校，其余平均坐 [n] 辆车，每辆坐几人', '写出每天要做几道题，共 [a] 道，做完 [b] 道，余下的 [n] 天做完', '说出每周要存多少元，目标 [a] 元，已存 [b] 元，还有 [n] 周',
      '求一把椅子的价钱，账单 [a] 元，其中运费 [b] 元，其余是 [n] 把椅子的钱', '算算每桶装多少升，原有 [a] 升，用了 [b] 升，其余平均装进 [n] 桶', '帮[name]算每盘放几个，做了 [a] 个点心，留下 [b] 个，其余平均放在 [n] 个盘里', '求每个工人种多少棵树，一共 [a] 棵，已种 [b] 棵，剩下的由 [n] 个工人平均分担', '求每位得奖者分到多少元，奖金 [a] 元，捐出 [b] 元，剩下的 [n] 人平分', '用 [a] 减去 [b]，再除以 [n]，求结果',
    ],
    questions: [
      '[name]有 [a][things]，自己留 [b][things]，其余平均分给 [n] 个小朋友，每人分到多少[things]？', '一本书 [a] 页，[name]已看 [b] 页，剩下的 [n] 天看完，平均每天看多少页？', '旅费 [a] 元，已付 [b] 元，其余由 [n] 人平摊，每人付多少元？', '有 [a] 个苹果，卖了 [b] 个，剩下的平均装进 [n] 个箱子，每箱多少个？', '全程 [a] 千米，行了 [b] 千米后，剩下的用 [n] 小时行完，这段的速度是多少？',
      '[a] 米长的绳子先剪去 [b] 米，其余平均剪成 [n] 段，每段多少米？',
      '总共 [a] 个，拿走 [b] 个，剩下的平均分给 [n] 人，每人____个。', '一部手机 [a] 元，先付 [b] 元，余款分 [n] 个月付清，每月付的一样多，每月付多少元？', '[name]想存 [a] 元，已经存了 [b] 元，剩下的要在 [n] 周内存够，平均每周存多少元？', '如果 [a] 个鸡蛋里坏了 [b] 个，好的平均装进 [n] 个盒子，那么每盒装多少个？', '有 [a]，去掉 [b]，剩下的 [n] 个人平分，每人多少',
      '学校有 [a] 名学生，[b] 人留在学校，其余的平均坐 [n] 辆车去春游，每辆车坐多少人？', '水桶里有 [a] 升水，用去 [b] 升，剩下的正好装满 [n] 个同样的水壶，每个水壶装多少升？', '作业有 [a] 道题，[name]做完了 [b] 道，余下的打算 [n] 天做完，平均每天做几道？', '账单一共 [a] 元，其中运费 [b] 元，其余是 [n] 把同样的椅子的钱，一把椅子多少元？', '奖金 [a] 元，捐出 [b] 元，剩下的由 [n] 名得奖者平分，每名得奖者得多少元？',
      '已知 [a] 张照片删去 [b] 张，剩下的平均放在 [n] 页上，求每页的张数。', '[name]做了 [a] 个点心，给家人留 [b] 个，其余的平均放在 [n] 个盘子里，每盘有多少个？', '要种 [a] 棵树，已经种好 [b] 棵，其余由 [n] 名工人平均分担，每名工人种多少棵？', '礼堂有 [a] 个座位，留出 [b] 个给老师，其余平均分给 [n] 个班，每班有多少个座位？', '机器要生产 [a] 个零件，已生产 [b] 个，还有 [n] 小时，平均每小时要生产多少个才能按时完成？',
      '园丁有 [a] 棵花苗，扔掉 [b] 棵坏的，其余平均种成 [n] 行，每行几棵？', '班费 [a] 元，买颜料花了 [b] 元，余下的钱正好买 [n] 支同样的画笔，一支画笔多少元？', '一副牌有 [a] 张，桌上放 [b] 张，其余平均发给 [n] 个人，每人拿到几张？', '先从 [a] 里拿走 [b]，再平均分成 [n] 份，一份 = ?', '彩带长 [a] 厘米，用掉 [b] 厘米后，剩下的平均做成 [n] 个蝴蝶结，每个用多少厘米？',
      '仓库有 [a] 箱货，运走 [b] 箱，剩下的 [n] 车运完，每车运的一样多，每车运多少箱？', '住 [n] 晚酒店共付 [a] 元，其中餐费 [b] 元，不算餐费，平均每晚房费多少元？', '球队要得 [a] 分才能夺冠，现在有 [b] 分，还剩 [n] 场比赛，每场得分一样多，每场至少要得几分？', '有 [a] 人报名，[b] 人没来，来的人平均分成 [n] 组，每组有多少人？',
    ],
    held: ['绳子长 [a] 米，剪掉 [b] 米，余下的剪成同样长的 [n] 段，一段有多长？', '[a] 块饼干吃掉 [b] 块，多出来的 [n] 个朋友平分，各得几块？'],
  },
};
