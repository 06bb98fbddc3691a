import type { Asks } from '../exercise.ts';

/** `n` things at `p` each. */
export const cost: Asks = {
  en: {
    commands: [
      'find the cost of [n] [things] at [p] dollars each', 'work out what [n] [things] cost if one costs [p] dollars', 'calculate the price of [n] [things] for [p] dollars each', 'find how much [name] earns in [n] hours at [p] dollars an hour',
      'figure out what [name] has to pay for [n] [things] when each of them is [p] dollars', 'compute the total price: [n] [things], [p] dollars per item', 'say how much money is needed for [n] <concert|cinema|train|bus> tickets at $[p] apiece',
      'give the total bill for [n] <pizzas|burgers|salads> that are [p] dollars apiece', 'determine how many <eggs|bottles|candles|marbles> fit in [n] boxes of [p]', 'get the total for [n] nights in a <hotel|hostel|cabin> at [p] dollars a night',
      'state how many pages [name] reads in [n] evenings if it is [p] pages every evening', 'count the <chairs|trees|plants> in [n] rows of [p]', 'find the sum that [n] <friends|classmates|visitors> pay altogether if every one of them pays [p] dollars',
      'work out the wage of someone who is paid $[p] an hour and works [n] hours', 'determine the value of [n] <coins|vouchers|tokens> that are worth [p] cents each', 'find out how many dollars [name] saves in [n] weeks by putting aside [p] dollars every week',
    ],
    questions: [
      '[n] [things] cost [p] dollars each. How much do they cost together?', '[name] buys [n] [things] for $[p] each. How much does [name] pay?', 'What do [n] [things] cost at [p] dollars each?', 'One ticket costs [p] dollars. How much are [n] tickets?', 'A worker earns [p] dollars an hour. How much does he earn in [n] hours?',
      'There are [n] boxes with [p] [things] in each. How many [things] are there?', '[n] rows have [p] seats each. How many seats are there?', '[name] reads [p] pages a day. How many pages are that in [n] days?',
      'A meal costs [p] dollars. What do [n] meals cost?', '[name] takes a bike for [n] days at [p] dollars a day. How much is that?',
      'At the <market|kiosk|school fair>, one item is $[p]. What is the total price of [n] items?', 'Given that a single <ticket|lamp|shirt|ball> costs [p] dollars, how many dollars are needed for [n] of them?',
      'If every <piano|swimming|tennis> lesson is [p] dollars, what is the bill for [n] lessons?', 'A farmer packs [p] eggs in a box and fills [n] boxes. How many eggs does the farmer pack in total?', 'price per item: [p] dollars; number of items: [n]; total price?',
      '[n] [things] at $[p], total?', '[name] works [n] hours and is paid $[p] per hour. What does [name] earn?', 'How many <roses|tulips|daisies> are needed for [n] bunches with [p] flowers in every bunch?',
      'An album has [n] pages, and [p] photos fit on each page. How many photos can go into the album?', 'The school orders [n] <calculators|footballs|globes>. Each one is [p] dollars. What will the school be charged?', '[p] dollars a kilo. what do [n] kilos cost?',
      'Oranges are sold at [p] cents apiece. How many cents must be paid for [n] oranges?', 'Every day a bakery bakes [p] loaves. How many loaves has it baked after [n] days?', '[name] does [p] push-ups each morning. What is the number of push-ups after [n] mornings?',
      'A tank gets [p] litres of water every minute. How many litres run into it in [n] minutes?', 'Suppose one bag of <rice|flour|cement|sand> weighs [p] kg. What is the weight of [n] such bags?', 'hey so its [p] bucks for one and i want [n], whats that altogether',
      'A group of [n] people visits the <zoo|museum|castle>. Admission is [p] dollars per person. What does the whole group pay?', 'What is the total if you take [n] of something that is priced at [p] dollars?',
      '[name] wants [n] [things], and the shop asks [p] dollars for each. How much money does [name] need?', 'A car park charges [p] dollars an hour. A car stays there for [n] hours. What is the fee?',
      'Each shelf holds [p] books, and the library has [n] such shelves. How many books fit on all of them?', 'rent $[p] a day, [n] days, total rent?', 'In a <hall|cinema|theater> there are [p] seats in a row and [n] rows. What is the total number of seats?',
      'On a school trip, each of the [n] buses carries [p] passengers. How many passengers are there altogether?', 'the entry fee is $[p] and there are [n] of us, how much altogether',
      'A gardener plants [n] rows of <lettuce|beans|onions> with [p] plants to a row. How many plants does that make?', '[p] dollars times [n] [things], what do i pay',
    ],
    held: ['For one day a bike costs [p] dollars. [name] takes it for [n] days. What is to be paid?', 'Each of [n] children brings [p] cookies. How many cookies are on the table?', 'How much money do [n] meals of [p] dollars come to?'],
  },
  zh: {
    commands: [
      '求买 [n][things]要多少元，每件 [p] 元', '算一算 [n][things]的总价，单价 [p] 元', '求[name]工作 [n] 小时的工资，每小时 [p] 元', '计算 [n] 张票的价钱，一张 [p] 元',
      '算出 [n] 个单价为 [p] 元的<书包|足球|水杯|闹钟>一共要花多少元', '求总价，单价是 [p] 元，数量是 [n] 件', '帮[name]算买 [n][things]要用的钱，一件卖 [p] 元', '写出 [n] 个月一共存下的钱数，每个月存 [p] 元', '求 [n] 箱<牛奶|饮料|苹果>的总价，每箱 [p] 元', '列式计算：每排种 [p] 棵<树|花|菜>，种了 [n] 排，共有多少棵', '计算住 [n] 晚<酒店|旅馆>的费用，一晚 [p] 元', '说出 [n] 个小组的总人数，每组 [p] 人',
      '求 [n] 袋<大米|面粉|水泥>的总重量，一袋重 [p] 千克', '算算 [n] 天能背多少个单词，每天背 [p] 个', '求停车 [n] 小时的停车费，每小时收 [p] 元',
    ],
    questions: [
      '每件 [p] 元，买 [n][things]一共多少元？', '[name]买了 [n][things]，每件 [p] 元，要付多少元？', '一张票 [p] 元，[n] 张票多少元？', '工人每小时挣 [p] 元，[n] 小时挣多少元？', '有 [n] 盒，每盒 [p] 个，一共有多少个？', '教室有 [n] 排座位，每排 [p] 个，一共有多少个座位？', '[name]每天看 [p] 页书，[n] 天看多少页？',
      '一份饭 [p] 元，[n] 份饭多少元？', '每人带 [p] 块饼干，[n] 人一共带了多少块？',
      '单价 [p] 元，数量 [n] 件，总价是____元。', '超市里一个<盘子|篮子|茶壶>卖 [p] 元，妈妈买回 [n] 个，花了多少元？', '如果一本练习册 [p] 元，那么 [n] 本练习册多少元？', '[name]每天存 [p] 元零花钱，存 [n] 天能存多少元？', '已知每箱装 [p] 瓶<水|果汁|酱油>，[n] 箱共装多少瓶？', '停车场每小时收费 [p] 元，一辆车停了 [n] 小时，停车费是多少元？', '门票每人 [p] 元，我们一行 [n] 人，门票钱一共要多少元？',
      '书架有 [n] 层，每层放 [p] 本书，书架上共放了多少本书？', '花店把 [p] 枝花扎成一束，扎 [n] 束要用多少枝花？', '水龙头每分钟放水 [p] 升，[n] 分钟放出多少升水？', '一袋<大米|面粉|玉米>重 [p] 千克，同样的 [n] 袋重多少千克？', '相册每页能放 [p] 张照片，[n] 页能放多少张？', '[n] 件 [p] 元的东西，总共多少钱', '老板，[p] 块一个，我要 [n] 个，多少钱', '面包店一天做 [p] 个面包，照这样做 [n] 天，能做多少个面包？',
      '[name]每天早上做 [p] 个俯卧撑，坚持 [n] 天，一共做了多少个？', '学校买来 [n] 个<足球|篮球|排球>，每个 [p] 元，学校付了多少元？', '电影院有 [n] 排，一排坐 [p] 人，坐满时有多少人？', '共有 [n] 辆大巴车，每辆载客 [p] 人，总共载了多少位乘客？', '想买 [n][things]，标价是每件 [p] 元，需要准备多少元？', '住酒店一晚 [p] 元，住 [n] 晚，房费共计多少元？', '农场每天收 [p] 个鸡蛋，[n] 天共收鸡蛋多少个？',
      '单价 [p]，买 [n] 个，总价 = ?',
    ],
    held: ['租一天自行车 [p] 元，[name]租了 [n] 天，应付多少钱？', '[n] 个小朋友每人带来 [p] 块饼干，桌上有几块？', '一份饭 [p] 元，订 [n] 份要花多少钱？'],
  },
};

/** One of `n` things that cost `c` together. */
export const priceOfOne: Asks = {
  en: {
    commands: [
      'find the price of one of [n] [things] that cost [c] dollars together', 'work out what one costs if [n] [things] cost [c] dollars', 'calculate the price of one ticket if [n] tickets cost [c] dollars', 'find how many [things] each of [n] children gets from [c]',
      'figure out the price per item when [n] items come to [c] dollars', 'compute the unit price: [n] [things] for $[c]', 'say what a single <ticket|ball|lamp> costs if [n] of them cost $[c] in total',
      "determine everyone's share if [n] <friends|sisters|neighbours> split [c] dollars evenly", 'give the hourly pay of someone who gets [c] dollars for [n] hours of work', 'divide [c] <sweets|marbles|nuts> fairly among [n] children and say how many each one receives',
      'state how much one bag weighs if [n] identical bags weigh [c] kg altogether', 'find out how many <pupils|players> are in each team when [c] of them form [n] teams of the same size', 'work out the cost of a night if [n] nights in a <hotel|cabin> cost [c] dollars',
      'get the daily number of pages if [c] pages are read evenly over [n] days', 'calculate how many litres flow every minute if [c] litres flow in [n] minutes',
    ],
    questions: [
      '[n] [things] cost [c] dollars. How much does one cost?', '[name] pays [c] dollars for [n] [things]. What is the price of one?', 'If [n] tickets cost [c] dollars, what does one ticket cost?', '[c] [things] are shared equally among [n] children. How many does each get?', '[name] puts [c] [things] into [n] boxes equally. How many are in each box?',
      'A worker earns [c] dollars in [n] hours. How much does he earn an hour?', '[c] students form [n] equal groups. How many are in one group?', '[name] reads a book of [c] pages in [n] days, the same each day. How many pages a day?',
      '[n] meals cost [c] dollars. What does a meal cost?', '[n] equal pieces are made from a rope of [c] m. What is the length of each?',
      'A pack of [n] <batteries|bulbs|tennis balls> is $[c]. What is that per piece?', 'For [n] [things], [name] was charged $[c]. How much was each?', 'Given that [n] identical <chairs|shirts|lamps> cost [c] dollars altogether, what is the price of a single one?',
      'total: [c] dollars; number of items: [n]; price per item?', '[c] dollars for [n], so how much for one', 'A bill of $[c] is split evenly between [n] <friends|cousins|colleagues>. What is the share of each person?',
      'A teacher hands out [c] sheets of paper fairly to [n] groups. How many sheets does every group get?', 'If a machine makes [c] parts in [n] hours at a steady pace, how many parts does it make per hour?',
      'The [n] shelves of a bookcase hold [c] books, with the same number on every shelf. How many books stand on a shelf?', '[name] earned [c] dollars by <walking dogs|mowing lawns|washing cars> for [n] hours. What was the pay for an hour?',
      'When [c] eggs are packed in [n] full cartons of equal size, how many eggs fit in a carton?', 'A gardener plants [c] <tulips|bushes|carrots> in [n] equal rows. How many go in a row?', 'The hotel asks for [c] dollars for [n] nights. What does one night cost?',
      'Suppose [n] identical crates weigh [c] kg in total. What does each crate weigh?', 'How much is one of them if you get [n] for [c] dollars?', 'A plank of [c] cm is sawn into [n] parts of equal length. How many cm does each part measure?',
      'A pump brings [c] litres into a pool in [n] minutes. How many litres does it pump per minute?', 'For [n] weeks [name] put the same amount aside every week and so saved $[c]. What is the weekly amount?',
      'A phone plan costs [c] dollars for [n] months. What is the monthly price?', 'cost of [n] tickets $[c], one ticket = ?', 'Everybody in a club of [n] members pays the same, and [c] dollars are collected. What does every member pay?',
      '[name] deals [c] cards to [n] players so that all have equally many. How many cards does a player hold?', 'share [c] between [n] people equally', '[n] of them together are $[c], whats one',
      'On a walking tour of [n] days, [name] covers [c] km, equally far each day. How many km is that per day?',
    ],
    held: ['[n] friends pay [c] dollars together, all the same. What does everyone pay?', 'A rope of [c] m is cut into [n] equal pieces. How long is a piece?', 'How many dollars is a meal when [n] meals come to [c] dollars?'],
  },
  zh: {
    commands: [
      '求一张票的价钱，[n] 张票 [c] 元', '算一算每件多少元，[n][things]共 [c] 元', '求每人分到几个，把 [c] 个平均分给 [n] 人', '计算单价：[n][things]一共 [c] 元',
      '算出单价，总价是 [c] 元，数量是 [n] 件', '求一个<足球|书包|水杯>的价钱，买 [n] 个用了 [c] 元', '计算每小时的工钱，[n] 小时共得 [c] 元', '写出每人应付的钱数，[n] 个人平分 [c] 元的账单', '求一袋<大米|面粉|水泥>有多重，同样的 [n] 袋共重 [c] 千克', '列式计算：[c] 棵树种成同样多的 [n] 行，每行几棵', '算算每天要背几个单词，[n] 天正好背完 [c] 个，每天一样多', '说出每个盘子里放几个，[c] 个<饺子|桃子|橘子>均匀放在 [n] 个盘子里',
      '求住一晚的房费，[n] 晚共付 [c] 元', '求平均每分钟流出多少升水，[n] 分钟流出 [c] 升', '帮[name]算一件多少元，[n][things]共花了 [c] 元',
    ],
    questions: [
      '[n][things]一共 [c] 元，每件多少元？', '[name]用 [c] 元买了 [n][things]，单价是多少元？', '[n] 张票要 [c] 元，一张票多少元？', '把 [c] 颗糖平均分给 [n] 名同学，每名同学分到多少颗？', '[c] 本书平均放进 [n] 个箱子，每箱多少本？', '工人 [n] 小时挣 [c] 元，每小时挣多少元？', '[c] 名学生平均分成 [n] 组，每组多少人？', '一本书 [c] 页，[n] 天看完，平均每天看多少页？',
      '[n] 份饭 [c] 元，一份饭多少元？', '[c] 米长的绳子平均剪成 [n] 段，每段长多少米？',
      '总价 [c] 元，买了 [n] 件，单价是____元。', '买 [n] 个同样的<书包|台历|闹钟>花了 [c] 元，每个多少元？', '如果 [n] 本练习册卖 [c] 元，那么一本卖多少元？', '把 [c] 张纸发给 [n] 个小组，各组一样多，每组得多少张？', '已知 [n] 箱<牛奶|果汁|饮料>共 [c] 瓶，每箱装的一样多，一箱有多少瓶？', '机器 [n] 小时生产 [c] 个零件，照这样计算，一小时生产多少个？', '书架上 [n] 层共放 [c] 本书，每层同样多，一层放多少本？',
      '大家一起吃饭花了 [c] 元，[n] 个人 AA，每人出多少元？', '[c] 块钱 [n] 个，一个多少钱', '果园里有 [c] 棵<桃树|梨树|苹果树>，正好种成 [n] 行，平均一行有几棵？', '酒店 [n] 晚收费 [c] 元，一晚是多少元？', '同样的 [n] 袋<大米|面粉|玉米>重 [c] 千克，一袋重几千克？', '水泵 [n] 分钟抽水 [c] 升，每分钟抽水多少升？', '[name]每周存的钱一样多，[n] 周存了 [c] 元，一周存多少元？', '手机套餐 [n] 个月共 [c] 元，每个月多少元？',
      '老师把 [c] 支彩笔分给 [n] 名学生，每人得到的支数相同，每人得几支？', '发牌时把 [c] 张牌发给 [n] 个人，每人手里一样多，每人有几张？', '[n] 只同样的箱子一共重 [c] 千克，求一只箱子的重量。', '总数 [c]，平均分 [n] 份，一份 = ?', '一共 [c] 元，平均给 [n] 个人，每人____元。', '徒步 [n] 天走了 [c] 千米，每天走的一样远，一天走多少千米？', '买 [n][things]要 [c] 元，只买一件要多少元？',
    ],
    held: ['[n] 个朋友一起付了 [c] 元，每人付得一样多，各付多少？', '一根绳子长 [c] 米，剪成同样长的 [n] 段，一段有多长？', '订 [n] 份饭花了 [c] 元，一份饭要多少钱？'],
  },
};

/** How many things at `p` each one gets for `c`. */
export const howMany: Asks = {
  en: {
    commands: [
      'find how many [things] at [p] dollars each [name] can buy for [c] dollars', 'work out how many boxes of [p] are needed for [c] [things]', 'calculate how many tickets of [p] dollars one gets for [c] dollars',
      'figure out how many [things] you get for $[c] when each costs $[p]', 'compute the number of boxes if [c] <eggs|candles|cakes> are packed [p] to a box', 'say how many days [c] kg of animal food last when [p] kg are used up each day',
      'determine how many teams of [p] can be formed from [c] <pupils|players|children>', 'state how many hours someone must work to earn [c] dollars at [p] dollars an hour', 'find out how many rows are needed for [c] chairs with [p] in each row',
      'give the number of weeks that [name] needs to save [c] dollars by saving [p] dollars a week', 'divide [c] <sweets|nuts|marbles> into portions of [p] and count the portions', 'work out how many bags of [p] kg can be filled from [c] kg of <rice|flour|sugar>',
      'calculate in how many minutes a tap that gives [p] litres a minute fills a tub of [c] litres', 'get the number of trips for moving [c] boxes when a <van|cart> takes [p] at a time', 'check how many items at $[p] apiece were bought if the total was $[c]',
    ],
    questions: [
      'One costs [p] dollars. How many [things] can [name] buy for [c] dollars?', '[name] has [c] dollars. A ticket costs [p] dollars. How many tickets can [name] buy?', '[c] [things] are put into boxes of [p]. How many boxes are needed?', 'A bus holds [p] people. How many buses do [c] people need?',
      '[name] reads [p] pages a day. How many days does a book of [c] pages take?', '[name] saves [p] dollars a week. How many weeks until [c] dollars?', '[c] students form groups of [p]. How many groups are there?',
      'A meal costs [p] dollars. For how many meals are [c] dollars enough?', 'From a rope of [c] m pieces of [p] m are cut. How many pieces are there?',
      'price per item: [p] dollars; budget: [c] dollars; how many items?', 'A <toy car|notebook|ball> is $[p]. With $[c] in your pocket, how many of these can you buy?', '[name] spent exactly [c] dollars on [things] that were [p] dollars apiece. How many did [name] buy?',
      'If every shelf takes [p] books, how many shelves are required for [c] books?', 'A baker puts [p] <rolls|muffins|buns> in each bag. How many bags does the baker fill with [c] of them?', 'Given that each table seats [p] guests, how many tables must be set for [c] guests?',
      'At [p] dollars an hour, how long does [name] work for [c] dollars? Give the hours.', 'how many [p]s go into [c]', 'A farm has [c] kg of hay, and the horses eat [p] kg a day. How many days will the hay last?',
      'For each bracelet [name] needs [p] beads. How many bracelets can be made from [c] beads?', 'A lift carries at most [p] people at once. How many rides are needed to bring up [c] people?', 'A plank is [c] cm long. How many boards of [p] cm can be sawn from it?',
      '[c] dollars, [p] dollars each, how many do i get', 'Every player on the field belongs to a team of [p], and there are [c] players. What is the number of teams?', 'Suppose you learn [p] new words a day. After how many days do you know [c] new words?',
      'How many [p]-dollar tickets were sold if the box office took in [c] dollars?', 'Water drips into a bucket at [p] litres an hour. The bucket holds [c] litres. After how many hours is it full?',
      'A bunch has [p] flowers. How many bunches does the florist tie from [c] flowers?', 'A video game costs [c] dollars, and [name] earns [p] dollars for each lawn. How many lawns must [name] mow to buy it?',
      'The guests drank [c] bottles of lemonade. The bottles came in crates of [p]. How many crates were emptied?', 'The parking meter takes $[p] per hour, and [name] put in $[c]. For how many hours may the car stay?', 'got $[c], one [p] dollars, how many can i get',
      'In a theater, [c] seats are set up in rows of [p]. How many rows is that?', 'A dose is [p] ml, and the bottle contains [c] ml. How many doses are in the bottle?', 'There are [c] photos to put in an album, [p] on each page. How many pages will be filled?',
    ],
    held: ['Every child gets [p] cookies and there are [c]. For how many children is that enough?', 'A rope of [c] m is cut into pieces of [p] m. How many pieces come out?', 'At [p] dollars a meal, how many meals do [c] dollars pay for?'],
  },
  zh: {
    commands: [
      '求 [c] 元能买多少[things]，每件 [p] 元', '算一算要几个盒子，[c] 个苹果每盒装 [p] 个', '求 [c] 元可以买几张票，一张 [p] 元',
      '算出可以买几件，单价 [p] 元，带了 [c] 元', '求可以装满几袋，共有 [c] 千克<大米|面粉|白糖>，每袋装 [p] 千克', '计算要摆几张桌子，客人有 [c] 位，每桌坐 [p] 位', '列式计算：[c] 个鸡蛋，每 [p] 个装一盒，能装几盒', '写出要工作几小时才能挣到 [c] 元，每小时挣 [p] 元', '说出 [c] 人能分成几个队，每队 [p] 人', '求 [c] 朵花能扎几束，每束 [p] 朵', '算算这本书几天读完，全书 [c] 页，一天读 [p] 页',
      '求运完 [c] 箱货物需要几次，每次运 [p] 箱', '帮[name]算能买多少[things]，一件 [p] 元，手里有 [c] 元', '求注满水池的分钟数，水池能装 [c] 升，每分钟注水 [p] 升', '计算 [c] 千克饲料能吃几天，每天吃 [p] 千克',
    ],
    questions: [
      '每件 [p] 元，[c] 元可以买多少[things]？', '[name]有 [c] 元，一张票 [p] 元，可以买几张票？', '有 [c] 个苹果，每盒装 [p] 个，要装多少盒？', '一辆车坐 [p] 人，[c] 人要坐几辆车？', '一本书 [c] 页，每天看 [p] 页，几天看完？', '[name]每周存 [p] 元，多少周能存 [c] 元？', '[c] 名学生每 [p] 人一组，可以分成几组？',
      '[c] 元订每份 [p] 元的饭，够订几份？', '[c] 米长的绳子，每段剪 [p] 米，可以剪几段？',
      '单价 [p] 元，总价 [c] 元，数量是____。', '一个<笔记本|杯子|皮球>卖 [p] 元，[c] 元最多能买几个？', '[name]买[things]花了 [c] 元，每件正好 [p] 元，[name]买了多少件？', '每层书架放 [p] 本书，[c] 本书需要放几层？', '面包师每袋装 [p] 个面包，[c] 个面包能装多少袋？', '如果每桌坐 [p] 人，那么 [c] 位客人要准备几桌？', '[c] 里面有几个 [p]', '农场有 [c] 千克草料，马每天吃 [p] 千克，这些草料够吃几天？',
      '穿一条手链用 [p] 颗珠子，现有 [c] 颗珠子，能穿多少条手链？', '电梯一次载 [p] 人，[c] 人全部上楼要运几次？', '一块木板长 [c] 厘米，每 [p] 厘米锯一段，能锯多少段？', '有 [c] 块钱，[p] 块一个，能买几个', '已知每队有 [p] 名队员，共 [c] 名队员，求队数。', '[name]每天背 [p] 个新单词，背完 [c] 个要多少天？', '售票处卖票共收入 [c] 元，每张票 [p] 元，卖出多少张票？', '水桶能装 [c] 升水，水龙头每分钟出水 [p] 升，几分钟能装满？',
      '花店用 [c] 枝花扎花束，每束 [p] 枝，共能扎几束？', '小时工资是 [p] 元，[name]想挣 [c] 元，得干几小时？', '饮料 [p] 瓶一箱，喝完 [c] 瓶等于喝完几箱？', '停车每小时 [p] 元，[name]付了 [c] 元，停了几小时？', '一瓶药 [c] 毫升，每次服 [p] 毫升，可以服多少次？', '照片有 [c] 张，相册每页放 [p] 张，要用多少页？', '每份 [p]，总数 [c]，份数 = ?', '老师有 [c] 张贴纸，每个学生发 [p] 张，正好发完，有多少个学生？',
    ],
    held: ['每个小朋友分 [p] 块饼干，[c] 块够分给几人？', '一根绳子长 [c] 米，每 [p] 米剪一段，剪成几段？', '一份饭 [p] 元，带了 [c] 元够买几份？'],
  },
};

/** What comes back of `m` for `n` things at `p` each. */
export const change: Asks = {
  en: {
    commands: [
      'find the change from [m] dollars for [n] [things] at [p] dollars each', 'work out how much is left of [m] dollars after buying [n] [things] for [p] dollars each', 'calculate the change when [n] [things] of [p] dollars are paid with [m] dollars',
      'figure out how much money [name] still has after spending [n] times [p] dollars out of [m] dollars', 'compute the money left: start with $[m], then buy [n] items at $[p] apiece',
      'say how many dollars the <cashier|shopkeeper> gives back for a payment of [m] dollars if [n] items cost [p] dollars each', 'determine what remains of [m] litres of <water|milk|juice> after filling [n] bottles with [p] litres each',
      'give the rest of a budget of [m] dollars when [n] <shirts|lamps|games> of [p] dollars each are paid from it', 'state how many <eggs|nuts|beads> are left over from [m] if [n] <bowls|bags|boxes> get [p] each',
      'find out how many pages of a [m]-page book are unread after [n] days with [p] pages a day', 'subtract the price of [n] [things] at [p] dollars apiece from [m] dollars',
      "work out how much of [name]'s [m] dollars is left after [n] <rides|games|lessons> at [p] dollars each", 'get the amount still owed on a debt of [m] dollars after [n] payments of [p] dollars',
      'calculate how many seats out of [m] stay empty when [n] groups of [p] people sit down', 'take [n] packs of [p] away from a stock of [m] [things] and count what is left',
    ],
    questions: [
      '[name] buys [n] [things] for [p] dollars each and pays with [m] dollars. How much change does [name] get?', '[name] has [m] dollars and buys [n] [things] that cost [p] dollars each. How much money is left?', '[n] [things] cost $[p] each. [name] pays $[m]. How much is the change?', 'A ticket costs [p] dollars. [name] buys [n] and pays [m] dollars. What is the change?',
      'There are [m] [things]. [n] children take [p] each. How many are left?', 'A book has [m] pages. [name] reads [p] pages a day for [n] days. How many pages are left?', '[name] has $[m]. After buying [n] [things] at $[p] each, how much does [name] have?',
      '[name] orders [n] meals at [p] dollars each and pays [m] dollars. What is the change?', '[n] pieces of [p] m are cut from a rope of [m] m. How many m remain?',
      'money: [m] dollars; price per item: [p] dollars; items: [n]; change?', 'At the checkout [name] hands over $[m] for [n] [things] that are $[p] apiece. How much does the cashier give back?',
      'If you start with [m] dollars and spend [p] dollars on each of [n] days, how many dollars do you have at the end?', 'A tank holds [m] litres. [n] buckets of [p] litres each are taken out. How many litres stay in the tank?',
      'Given a budget of [m] dollars, what is left after ordering [n] <shirts|chairs|games> at [p] dollars each?', 'paid [m], bought [n] for [p] each, change?', 'A baker makes [m] rolls and packs [n] bags of [p] rolls. How many rolls are not packed?',
      '[name] owes $[m] and pays back $[p] a month for [n] months. How much does [name] still owe?', 'The hall has [m] chairs. If [n] classes of [p] pupils sit down, how many chairs stay empty?',
      'Before shopping there are [m] dollars in the purse. Each of [n] [things] takes [p] dollars out of it. What is in the purse afterwards?', 'A farmer has [m] kg of feed. The animals eat [p] kg a day. How many kg are left after [n] days?',
      'with $[m] i get [n] at $[p], whats left', 'Out of [m] [things], [name] gives [p] to each of [n] classmates. What number does [name] keep?', 'How much of a gift card of $[m] is unused after [n] purchases of $[p] each?',
      'A roll has [m] cm of ribbon. [name] wraps [n] presents with [p] cm each. How many cm of ribbon are left on the roll?', 'The library owns [m] copies. [n] schools borrow [p] copies each. How many copies are still there?',
      '[name] plans to do [m] exercises and does [p] a day. After [n] days, how many are still to be done?', 'A ship carries [m] containers. At each of [n] ports [p] containers are unloaded. How many remain on board?',
      'There are [m] dollars in the class fund. The class buys [n] <plants|posters|games>, and each one costs [p] dollars. What is the new amount in the fund?', 'Suppose a phone has [m] minutes of talk time. After [n] calls of [p] minutes, how many minutes remain?',
      '[m] dollars minus [n] [things] at [p] dollars, how much do i have then', 'The goal is [m] points. [name] has scored [p] points in each of [n] rounds. How many points are missing?',
      'A bus pass has $[m] on it, and each ride takes off $[p]. What is the balance after [n] rides?', 'A driver must deliver [m] parcels. On each of [n] tours, [p] parcels are delivered. How many are still in the depot?',
      'When [name] buys [n] stamps at [p] cents each with [m] cents, how many cents come back as change?',
    ],
    held: ['With [m] dollars [name] pays for [n] meals of [p] dollars. How much comes back?', 'From a rope of [m] m [n] pieces of [p] m are cut off. How long is the rest?', 'The money is [m] dollars, the price [p] dollars, and [name] takes [n]. What remains?'],
  },
  zh: {
    commands: [
      '求找回多少元，买 [n][things]，每件 [p] 元，付 [m] 元', '算一算还剩多少钱：[m] 元，买 [n][things]，每件 [p] 元', '求剩下的页数：全书 [m] 页，每天看 [p] 页，看了 [n] 天',
      '算出应找回的钱，单价 [p] 元，买 [n] 件，付出 [m] 元', '求余额，卡里有 [m] 元，刷了 [n] 次，每次 [p] 元', '计算桶里还有多少升水，原有 [m] 升，倒出 [n] 瓶，每瓶 [p] 升', '列式计算：[m] 个<鸡蛋|桃子|橘子>，装了 [n] 盒，每盒 [p] 个，还有几个没装', '写出还欠的钱数，借了 [m] 元，每月还 [p] 元，还了 [n] 个月', '说出还剩几道题没做，一共 [m] 道，每天做 [p] 道，做了 [n] 天',
      '帮[name]算买完 [n][things]后剩多少元，原来有 [m] 元，一件 [p] 元', '求空着的座位数，礼堂有 [m] 个座位，来了 [n] 个班，每班 [p] 人', '求剩下的饲料，共 [m] 千克，每天吃 [p] 千克，吃了 [n] 天', '算算彩带还有多少厘米，全长 [m] 厘米，包了 [n] 份礼物，每份用 [p] 厘米', '计算收银员该找多少钱：收 [m] 元，商品 [n] 件，每件 [p] 元', '从 [m] 元里减去 [n] 件 [p] 元商品的钱，求结果',
    ],
    questions: [
      '[name]买 [n][things]，每件 [p] 元，付了 [m] 元，应找回多少元？', '[name]有 [m] 元，买了 [n][things]，每件 [p] 元，还剩多少元？', '一张票 [p] 元，[name]买 [n] 张，付 [m] 元，找回多少元？', '有 [m] 个苹果，[n] 个小朋友每人拿 [p] 个，还剩多少个？', '一本书 [m] 页，[name]每天看 [p] 页，看了 [n] 天，还剩多少页？', '每件 [p] 元，买 [n][things]，用 [m] 元付，找多少元？',
      '[name]订了 [n] 份饭，每份 [p] 元，付 [m] 元，找回多少元？', '[m] 米长的绳子剪下 [n] 段，每段 [p] 米，还剩多少米？',
      '付出 [m] 元，单价 [p] 元，数量 [n] 件，找回____元。', '收银台前，[name]递给收银员 [m] 元，买的 [n] 件商品每件 [p] 元，收银员该找多少元？', '如果原来有 [m] 元，每天花 [p] 元，[n] 天后剩下多少元？', '水箱有水 [m] 升，用桶提出 [n] 次，每次 [p] 升，水箱里还有多少升？', '[m] 块买 [n] 个，一个 [p] 块，找多少', '面包师做了 [m] 个面包，每袋装 [p] 个，装了 [n] 袋，没装的有多少个？',
      '[name]借了 [m] 元，每月还 [p] 元，还了 [n] 个月，还欠多少元？', '礼堂有 [m] 把椅子，[n] 个班来开会，每班坐 [p] 人，空椅子有几把？', '农场有饲料 [m] 千克，每天喂 [p] 千克，喂了 [n] 天以后还有多少千克？', '[name]有 [m] 张卡片，送给 [n] 个同学每人 [p] 张，自己留下几张？', '购物卡里有 [m] 元，用了 [n] 次，每次都是 [p] 元，余额是多少元？', '一卷彩带长 [m] 厘米，包 [n] 个礼盒，每个用去 [p] 厘米，彩带还有多少厘米？',
      '图书馆有 [m] 本故事书，[n] 个班各借走 [p] 本，馆里还有多少本？', '作业共 [m] 道题，[name]每天完成 [p] 道，[n] 天后还有几道没完成？', '货船上有 [m] 个集装箱，停了 [n] 个港口，每个港口卸下 [p] 个，船上还有几个？', '班费有 [m] 元，买了 [n] 盆花，每盆 [p] 元，班费还有多少元？', '目标是 [m] 分，[name]打了 [n] 轮，每轮得 [p] 分，还差多少分？', '公交卡里有 [m] 元，坐一次车扣 [p] 元，坐了 [n] 次后卡里有多少元？',
      '快递员要送 [m] 件包裹，跑了 [n] 趟，每趟送 [p] 件，还有多少件没送？', '已知总数是 [m]，用去 [n] 份，每份 [p]，求剩余。', '总共 [m]，每份 [p]，去掉 [n] 份，剩 = ?', '身上带着 [m] 元，[n] 次<坐车|打球|游泳>每次花 [p] 元，最后还有多少元？', '仓库存有 [m] 箱货，运走 [n] 车，一车装 [p] 箱，仓库里还存多少箱？',
    ],
    held: ['[name]拿 [m] 元去订 [n] 份 [p] 元的饭，会找给他多少钱？', '一根绳子长 [m] 米，剪去 [n] 段，每段 [p] 米，余下多长？', '带了 [m] 元，单价 [p] 元，要了 [n] 件，口袋里还有多少钱？'],
  },
};

/** `n` things at `p` and `k` others at `q`, together. */
export const twoCosts: Asks = {
  en: {
    commands: [
      'find the total cost of [n] pens at [p] dollars each and [k] books at [q] dollars each', 'work out what [n] apples at [p] cents and [k] oranges at [q] cents cost together', 'calculate the price of [n] tickets for [p] dollars and [k] tickets for [q] dollars',
      'figure out the whole bill for [n] pizzas at $[p] and [k] salads at $[q]', 'compute the sum: [n] items at [p] dollars each plus [k] items at [q] dollars each', 'say how many <eggs|nuts|beads> there are in [n] boxes of [p] and [k] boxes of [q]',
      'determine what a family pays for [n] adult tickets of [p] dollars each and [k] child tickets of [q] dollars each', 'give the total number of points for [n] rounds with [p] points each and [k] rounds with [q] points each',
      'state how much [name] earns with [n] hours at [p] dollars an hour and [k] hours at [q] dollars an hour', 'add up the cost of [n] <shirts|scarves> for $[p] each and [k] <hats|belts> for $[q] each',
      'find out how many people fit in [n] vans with [p] seats each and [k] cars with [q] seats each', 'work out how many pages [name] reads with [p] pages on each of [n] weekdays and [q] pages on each of [k] holidays',
      'get the combined price of [n] <footballs|rackets> at [p] dollars apiece and [k] <nets|caps> at [q] dollars apiece', 'calculate how many plants grow in [n] rows of [p] and another [k] rows of [q]', 'count all the <coins|marbles> in [n] jars of [p] and [k] jars of [q]',
    ],
    questions: [
      '[name] buys [n] pens for [p] dollars each and [k] books for [q] dollars each. How much is that in all?', '[n] adults pay [p] dollars each and [k] children pay [q] dollars each. How much do they pay together?', 'What do [n] cups at $[p] and [k] plates at $[q] cost together?', '[n] boxes hold [p] [things] each and [k] boxes hold [q] each. How many [things] are there?',
      'A worker earns [p] dollars an hour for [n] hours and [q] dollars an hour for [k] hours. How much does he earn?', '[name] runs [p] km on [n] days and [q] km on [k] days. How many km in total?',
      '[name] orders [n] meals at [p] dollars each and [k] drinks at [q] dollars each. What is the total?',
      'pens: [n] at [p] dollars; books: [k] at [q] dollars; total?', '[name] puts [n] cans at $[p] each and [k] bags of chips at $[q] each in the basket. What does the basket cost?',
      'If [n] chairs cost [p] dollars each and [k] tables cost [q] dollars each, what is the price of all the furniture?', 'A theater sold [n] front seats for $[p] apiece and [k] back seats for $[q] apiece. How much money did it take in?',
      'On a farm, [n] hens lay [p] eggs each and [k] ducks lay [q] eggs each. How many eggs are laid altogether?', '[n] at [p] and [k] at [q], whats the total',
      'A game gives [p] points for a star and [q] points for a coin. [name] collects [n] stars and [k] coins. What is the score?', 'Given that a large box holds [p] <candles|oranges|balls> and a small one [q], how many do [n] large and [k] small boxes hold together?',
      '[name] swims [p] lengths on each of [n] days and [q] lengths on each of [k] other days. How many lengths is that in all?', 'For the party we need [n] cakes, [p] dollars each, and [k] jugs of juice, [q] dollars each. How much will everything cost?',
      'The hall has [n] rows with [p] seats and [k] rows with [q] seats. How many people can sit there?', 'In the first [n] weeks [name] saves $[p] a week, and in the next [k] weeks $[q] a week. How much money is saved by the end?',
      'A lorry is loaded with [n] crates of [p] kg and [k] crates of [q] kg. What is the weight of the load?', 'a ticket is $[p] for adults and $[q] for kids. [n] adults and [k] kids, how much',
      'Suppose [n] children pick [p] flowers each and [k] children pick [q] flowers each. How many flowers do they have altogether?', 'What must [name] pay for [n] <roses|tulips> at [p] dollars apiece and [k] <lilies|sunflowers> at [q] dollars apiece?',
      'The school buys [n] balls, each for [p] dollars, as well as [k] goals, each for [q] dollars. What is spent in total?', 'A printer prints [p] pages a minute for [n] minutes, then [q] pages a minute for [k] minutes. How many pages are printed?',
      'From the garden come [n] baskets with [p] apples and [k] baskets with [q] pears. How many pieces of fruit is that?', '[name] stays [n] nights at $[p] a night and [k] nights at $[q] a night. What is the total for all the nights?',
      'Each of [n] cats gets [p] treats, and each of [k] dogs gets [q] treats. How many treats are handed out?', 'The builder needs [n] short boards of [p] cm and [k] long boards of [q] cm. How many cm of wood are those together?',
      '[n] coffees [p] dollars each, [k] teas [q] dollars each, all together?', 'A shelf has [n] stacks of [p] plates and [k] stacks of [q] bowls. How many dishes stand on the shelf?',
      'A class trip takes [n] minibuses with [p] children in each and [k] cars with [q] children in each. How many children go on the trip?',
    ],
    held: ['For [n] meals of [p] dollars and [k] drinks of [q] dollars, what is to be paid?', '[n] bags weigh [p] kg each, [k] more weigh [q] kg each. What do all of them weigh?'],
  },
  zh: {
    commands: [
      '求一共多少元：[n] 支笔每支 [p] 元，[k] 本书每本 [q] 元', '算一算总价：[n] 个杯子单价 [p] 元，[k] 个盘子单价 [q] 元', '求门票总价：[n] 张 [p] 元的票和 [k] 张 [q] 元的票',
      '算出总共的花费，[n] 个<汉堡|披萨>每个 [p] 元，[k] 杯<可乐|果汁>每杯 [q] 元', '求两种商品的总价，甲种 [n] 件，每件 [p] 元，乙种 [k] 件，每件 [q] 元', '计算一共有多少个鸡蛋，大盒 [n] 盒，每盒 [p] 个，小盒 [k] 盒，每盒 [q] 个', '列式计算：[n] 排每排 [p] 棵，另有 [k] 排每排 [q] 棵，共多少棵', '写出总分，[n] 轮每轮得 [p] 分，[k] 轮每轮得 [q] 分',
      '说出一共能坐多少人，[n] 辆大车各坐 [p] 人，[k] 辆小车各坐 [q] 人', '求[name]存的总钱数，前 [n] 周每周存 [p] 元，后 [k] 周每周存 [q] 元', '帮[name]算要付多少元，买 [n] 条<围巾|毛巾>每条 [p] 元，[k] 顶帽子每顶 [q] 元', '求看书的总页数，有 [n] 天每天看 [p] 页，有 [k] 天每天看 [q] 页', '算算 [n] 把椅子和 [k] 张桌子共多少元，椅子每把 [p] 元，桌子每张 [q] 元',
      '求货物总重，[n] 箱每箱 [p] 千克，[k] 箱每箱 [q] 千克', '计算住宿费，平日 [n] 晚每晚 [p] 元，周末 [k] 晚每晚 [q] 元',
    ],
    questions: [
      '[name]买了 [n] 支笔，每支 [p] 元，又买了 [k] 本书，每本 [q] 元，一共多少元？', '[n] 个大人每人 [p] 元，[k] 个小孩每人 [q] 元，门票一共多少元？', '[n] 盒每盒 [p] 个，另外 [k] 盒每盒 [q] 个，一共有多少个？', '[n] 个杯子每个 [p] 元，[k] 个盘子每个 [q] 元，共要多少元？', '工人先以每小时 [p] 元工作 [n] 小时，再以每小时 [q] 元工作 [k] 小时，共挣多少元？', '[name]有 [n] 天每天跑 [p] 千米，有 [k] 天每天跑 [q] 千米，一共跑多少千米？',
      '[name]订 [n] 份饭，每份 [p] 元，又订 [k] 杯茶，每杯 [q] 元，一共多少元？',
      '铅笔盒 [n] 个，每个 [p] 元；书包 [k] 个，每个 [q] 元；合计____元。', '如果一把椅子 [p] 元，一张桌子 [q] 元，那么 [n] 把椅子和 [k] 张桌子共多少元？', '剧院卖出前排票 [n] 张，每张 [p] 元，后排票 [k] 张，每张 [q] 元，总收入是多少元？', '农场里 [n] 只母鸡各下了 [p] 个蛋，[k] 只鸭子各下了 [q] 个蛋，一共下了多少个蛋？', '[n] 个 [p] 块的，[k] 个 [q] 块的，一共多少钱',
      '游戏里一颗星得 [p] 分，一枚金币得 [q] 分，[name]得到 [n] 颗星和 [k] 枚金币，总分是多少？', '已知大箱装 [p] 瓶，小箱装 [q] 瓶，[n] 个大箱和 [k] 个小箱一共装多少瓶？', '[name]前 [n] 周每周存 [p] 元，后 [k] 周每周存 [q] 元，最后存了多少元？', '聚会要买 [n] 个蛋糕，每个 [p] 元，还要 [k] 瓶果汁，每瓶 [q] 元，总共要花多少元？', '大厅前面 [n] 排每排坐 [p] 人，后面 [k] 排每排坐 [q] 人，一共能坐多少人？',
      '卡车上装了 [n] 箱货，每箱 [p] 千克，还有 [k] 箱货，每箱 [q] 千克，这些货共重多少千克？', '成人票 [p] 元，儿童票 [q] 元，[n] 个大人带 [k] 个孩子，买票要多少元？', '[n] 名同学每人做 [p] 只纸鹤，[k] 名同学每人做 [q] 只，一共有多少只纸鹤？', '学校买了 [n] 个足球和 [k] 个篮球，足球每个 [p] 元，篮球每个 [q] 元，共花去多少元？', '打印机先每分钟打 [p] 页，打了 [n] 分钟，再每分钟打 [q] 页，打了 [k] 分钟，共打了多少页？',
      '果园里收了 [n] 筐苹果和 [k] 筐梨，苹果每筐 [p] 个，梨每筐 [q] 个，水果共多少个？', '宾馆平日每晚 [p] 元，周末每晚 [q] 元，住 [n] 个平日和 [k] 个周末晚上，房费是多少元？', '主人给 [n] 只猫每只 [p] 条小鱼，给 [k] 只狗每只 [q] 块肉，一共拿出多少份吃的？', '做架子用 [n] 根 [p] 厘米的木条和 [k] 根 [q] 厘米的木条，木条总长多少厘米？', '[n] 杯咖啡每杯 [p] 元，[k] 杯奶茶每杯 [q] 元，总价 = ?',
      '去春游，[n] 辆大车每辆坐 [p] 人，[k] 辆小车每辆坐 [q] 人，去了多少人？', '[name]在花店挑了 [n] 枝玫瑰和 [k] 枝百合，玫瑰一枝 [p] 元，百合一枝 [q] 元，应付多少元？', '书架上 [n] 层每层 [p] 本，另外 [k] 层每层 [q] 本，这个书架共有多少本书？',
    ],
    held: ['订 [n] 份 [p] 元的饭和 [k] 杯 [q] 元的茶，应付多少钱？', '[n] 袋米每袋重 [p] 千克，[k] 袋面每袋重 [q] 千克，全部有多重？'],
  },
};
