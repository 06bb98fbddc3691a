import type { Asks } from '../exercise.ts';

/** What is left of `a` when `b` are gone. */
export const left: Asks = {
  en: {
    commands: [
      'find how many [things] are left if [name] has [a] and gives away [b]', 'work out how many [things] remain when [b] of [a] are sold', 'calculate how many [things] [name] still has after losing [b] of [a]', 'find what is left of [a] <dollars|euros|pounds> after [b] are <spent|paid|used>', 'compute the number of [things] still there once [b] out of [a] have been <taken|used up|handed out>',
      'determine how many seats are <free|empty> in a <hall|cinema|plane> with [a] seats if [b] are taken', 'figure out how many <pages|chapters> [name] still has to read if [b] of [a] are done', 'give the number of <eggs|plates|glasses> that are not broken when [b] of [a] are', 'say how many people stay on a <bus|ferry|train> when [b] of the [a] on board get off',
      'work out how much <rope|wire|cloth> remains if [b] m are cut from a piece of [a] m', 'calculate how many <litres|gallons> are left in a tank with [a] after [b] have been used', 'take [b] [things] away from [a] and say how many stay', 'find the rest when [b] [things] are <removed|lost|sold> from a box of [a]',
      'count how many of [a] <balloons|candles|lamps> are left over if [b] of them <burst|break|are thrown away>', 'determine how many of the [a] children <are at school|came> if [b] are <ill|missing|away>',
    ],
    questions: [
      '[name] has [a] [things] and gives [b] to [other]. How many are left?', '[name] had [a] [things] and lost [b] of them. How many does [name] have now?', 'A shop has [a] [things] and sells [b]. How many are left?', 'There were [a] birds in a tree. [b] flew away. How many are left?', 'A book has [a] pages. [name] has read [b]. How many pages are left?',
      '[a] children are in a bus. [b] get off. How many are still in the bus?', '[name] has [a] dollars and spends [b]. How much money is left?', 'Of [a] eggs [b] are broken. How many are good?', 'A farmer has [a] sheep and sells [b]. How many sheep remain?', '[name] made [a] cookies and the children eat [b]. How many cookies stay in the box?',
      'Out of [a] <balloons|bulbs|glasses>, [b] broke. How many are still whole?', '[name] starts the day with [a] [things] and hands out [b] of them. How many [things] does [name] end up with?', 'If you take [b] from [a], <what is left|how much is left|what remains>?', '[name] used [b] of [a] [things]. <How many are unused|How many were not used>?',
      'A tank <holds|contains> [a] litres of water. [b] litres leak out. How many litres stay in it?', '[a] [things], [b] sold, how many left', 'had [a] dollars, paid [b], what remains?', 'There are [a] seats in a <hall|cinema|theatre>, and [b] of them are taken. How many seats are free?', 'A class has [a] <tasks|exercises> to do. So far [b] are finished. How many must still be done?',
      'How many [things] does [name] keep if [b] of the [a] go to [other]?', 'How many of the [a] children are <here|present> when [b] are <ill|absent|away>?', 'A rope of [a] m is cut, and a piece of [b] m is taken off. How long is the rest?', '[b] of the [a] passengers <leave|get out> at the first <stop|station>. How many travel on?',
      'After [name] spent [b] of the [a] <dollars|euros> in the purse, how much money was still in it?', 'The <kitchen|baker> had [a] kg of flour. [b] kg went into bread. How many kg of flour are left over?', 'Some of the [a] apples in a crate were bad, namely [b]. The rest were good. How many good apples were there?', 'my phone had [a] photos, i deleted [b], how many are still on it',
      '[name] borrowed [a] dollars and has paid back [b]. How much does [name] still owe?', 'A puzzle has [a] pieces. [name] has put [b] in place. How many pieces are still <loose|to be placed>?', 'The battery ran for [b] of its [a] minutes. How many minutes of power remain?', 'Given that [b] of [a] <lamps|computers> do not work, how many do work?',
      'Of the [a] players who <entered|began> a contest, [b] have been knocked out. How many are still in it?', '[name] bought [a] [things] but returned [b]. How many did [name] keep?', 'A <farm|garden> had [a] trees until a storm brought down [b] of them. How many trees are standing now?', 'The candle was [a] mm high and burned down by [b] mm. How high is it now?',
      'We baked [a] <rolls|muffins|buns> and our guests took [b]. What number of them do we still have?', 'A shelf of [a] books lost [b] of them to another room. How many books does the shelf have now?', 'A <trip|hike> is [a] miles. With [b] miles behind us, how many miles are ahead of us?', 'Start with [a] [things], take away [b]. What do you have?',
      '<Sarah|Lucy|Maria|Priya> had [a] <stickers|marbles|coins|sweets>. She gave [b] of them to her brother. How many does she have left?', '<David|Peter|Carlos|Ali> had [a] <dollars|euros|pounds>. He bought a <book|ball|cap> for [b]. How much money does he have left?', 'Grandma baked [a] <buns|muffins|rolls>. The family ate [b]. How many were left over?',
      'Mr <Green|Wood|Lee> picked [a] kg of <plums|grapes|cherries> and sold [b] kg of them. How many kg did he keep?', 'There are [a] students in a school. On Friday [b] of them went on a trip. How many students stayed at school?', 'Dad drove [b] of the [a] km to the sea before lunch. How many km did he still have to drive?',
      'Our <team|class> has to sell [a] tickets. We have already sold [b]. How many tickets do we still have to sell?', '[name] wants to run [a] laps and has done [b]. How many laps are to go?', 'A charity shop was given [a] coats. By the evening [b] of them had been sold, and the others hung on the rail. How many coats hung on the rail?',
      'My ticket card had [a] rides on it. I have used up [b]. How many rides does it have now?', 'Out of [a] emails, [name] has answered [b]. How many has [name] not answered yet?', 'A snowman [a] cm high melts and loses [b] cm. How many cm of the snowman remain?', 'The florist had [a] roses. <After|Once> [b] roses were sold, what number of roses remained?',
      '[a] guests were invited but [b] said no, so how many are coming', 'A water bottle holds [a] ml when full. [name] drinks [b] ml. How many ml are still in the bottle?', 'A fence [a] m long must be painted. So far [b] m are done. How many m must still be painted?',
    ],
    held: ['From a field with [a] sheep [b] run away. How many stay?', '[name] baked [a] cookies; [b] were eaten. How many cookies remain?', 'A way is [a] km long and [name] has gone [b] km. How far is it still?'],
  },
  zh: {
    commands: [
      '求还剩多少[things]，[name]有 [a][things]，给了[other] [b][things]', '算一算还剩几[things]：原来 [a][things]，卖出 [b][things]', '求剩下的页数：一本书 [a] 页，看了 [b] 页', '求 [a] 元花掉 [b] 元后还剩多少元', '计算用去 [b] 升后油箱里还有多少升油，原有 [a] 升', '算出还有多少个空座位，<礼堂|影院|车厢>有 [a] 个座位，坐了 [b] 人',
      '求还要做多少道题：共 [a] 道，已做 [b] 道', '求绳子剩下的长度：全长 [a] 米，剪去 [b] 米', '算一算[name]手里还有几[things]，本来 [a][things]，用掉 [b][things]', '求从 [a] 里去掉 [b] 后的剩余', '计算到校人数：全年级 [a] 人，请假 [b] 人', '算算没坏的有几个：[a] 个灯泡坏了 [b] 个', '求剩余的面粉：共 [a] 千克，用去 [b] 千克',
      '写出 [a] 减去 [b] 后剩下的数', '算出还欠多少元：借了 [a] 元，已还 [b] 元',
    ],
    questions: [
      '[name]有 [a][things]，给了[other] [b][things]，还剩多少[things]？', '[name]原来有 [a][things]，丢了 [b][things]，现在有几[things]？', '商店有 [a][things]，卖出 [b][things]，还剩多少[things]？', '树上有 [a] 只鸟，飞走了 [b] 只，还有多少只？', '一本书有 [a] 页，[name]看了 [b] 页，还剩多少页没看？',
      '车上有 [a] 人，下车 [b] 人，车上还有多少人？', '[name]有 [a] 元，花了 [b] 元，还剩多少元？', '农民有 [a] 只羊，卖了 [b] 只，还剩多少只？', '一共要走 [a] 千米，走了 [b] 千米后离终点还有多少千米？', '妈妈买来 [a] 个鸡蛋，<吃了|用去|用掉> [b] 个，还剩几个？', '礼堂有 [a] 个座位，已经坐了 [b] 人，还有多少个空座位？', '一根绳子长 [a] 米，剪去 [b] 米，剩下的部分长多少米？',
      '油箱里有油 [a] 升，用去 [b] 升，油箱里还有油____升。', '从 [a] 里面拿走 [b]，剩下多少？', '[name]借了 [a] 元，已经还了 [b] 元，还欠多少元？', '[a] 个灯泡里有 [b] 个坏了，好的有多少个？', '全年级 [a] 人，今天有 [b] 人请假，到校的有多少人？', '[name]要做 [a] 道题，已经完成 [b] 道，还有几道没完成？',
      '把 [a][things]中的 [b][things]送人，自己还留几[things]？', '[a][things]，用了 [b]，剩多少', '有 [a] 块钱，花了 [b]，还有多少钱', '食堂有大米 [a] 千克，煮饭用去 [b] 千克，还有大米多少千克？', '[name]有 [a][things]，其中 [b][things]分给了同学，[name]还有多少[things]？',
      '原有 [a][things]，拿走 [b][things]后还有____[things]。', '比赛开始时有 [a] 名选手，淘汰了 [b] 名，还有多少名选手？', '一批货物共 [a] 吨，运走了 [b] 吨，剩下多少吨没有运？', '如果[name]的 [a][things]被借走了 [b][things]，那么[name]身边还有几[things]？', '公园里有 [a] 棵树，大风刮倒了 [b] 棵，还立着的有多少棵？',
      '手机里有 [a] 张照片，删掉 [b] 张后，手机里还有多少张？', '图书角有 [a] 本书，已经借出 [b] 本，求图书角里还有多少本。', '蜡烛长 [a] 毫米，燃烧掉 [b] 毫米，现在蜡烛长多少毫米？', '拼图一共 [a] 片，已经拼好 [b] 片，没拼的有多少片？', '停车场停着 [a] 辆车，开走了 [b] 辆，停车场里还停着几辆？', '卖水果的有 [a] 个西瓜，到晚上卖掉了 [b] 个，没卖掉的有多少个？',
      '奶奶烤了 [a] 个小面包，全家吃了 [b] 个，还剩下几个小面包？', '爸爸要开 [a] 千米的路，上午开了 [b] 千米，还要开多少千米？', '学校有 [a] 名学生，星期五有 [b] 名去春游了，留在学校的有多少名？', '我们班要卖 [a] 张票，已经卖了 [b] 张，还要卖几张？', '[name]要跑 [a] 圈，已经跑了 [b] 圈，还要跑几圈？', '一瓶水有 [a] 毫升，[name]喝掉 [b] 毫升，瓶里还有多少毫升水？',
      '花店有 [a] 枝玫瑰，上午卖出 [b] 枝，剩余的玫瑰有多少枝？', '请了 [a] 位客人，[b] 位说不来，来的有几位', '要修 [a] 米长的路，已修好 [b] 米，还有____米没有修。', '[name]收到 [a] 封信，回了其中的 [b] 封，没有回的信有几封？', '果篮里的 [a] 个梨被拿去 [b] 个，果篮里还有多少个梨？',
    ],
    held: ['草地上有 [a] 只羊，跑掉 [b] 只，留下几只？', '妈妈做了 [a] 块饼，吃掉 [b] 块，还有几块？', '全程 [a] 千米，已经走了 [b] 千米，离终点多远？'],
  },
};

/** How much more `a` is than `b`. */
export const differ: Asks = {
  en: {
    commands: [
      'find how many more [things] [name] has than [other] if they have [a] and [b]', 'work out how many fewer [things] [other] has: [name] has [a], [other] has [b]', 'calculate the difference: [name] has [a] [things] and [other] has [b]', 'compute by how much [a] is <larger|greater|bigger> than [b]', 'find the difference <in length|in width> between a <rope|board|pipe> of [a] cm and one of [b] cm',
      'determine by how many points [name] is ahead with [a] against [b]', 'figure out how much more a coat at [a] <dollars|euros|pounds> costs than a shirt at [b]', 'say how many <cm|inches> taller a <tree|plant> of [a] is than one of [b]', 'compare [a] <boys|cats|cars> with [b] <girls|dogs|bikes> and say how many fewer the second are',
      'give the number of [things] that [name] still needs to have [a], owning [b] so far', 'work out how much the <price|rent|number> went up if it rose from [b] to [a]', 'calculate how much lower [b] degrees are than [a] degrees', 'determine the lead of the <red|home> team at a score of [a] to [b]', 'find how much less [other] weighs with [b] kg than [name] with [a] kg',
      'write down how many more <visitors|guests> a <museum|zoo> had on a day with [a] than on one with [b]',
    ],
    questions: [
      '[name] has [a] [things] and [other] has [b]. How many more does [name] have?', '[name] has [a] [things]. [other] has [b]. How many fewer does [other] have than [name]?', 'There are [a] girls and [b] boys in a school. How many more girls than boys are there?', 'A red rope is [a] m long and a blue rope [b] m. How much longer is the red rope?',
      '[name] needs [a] [things] and has [b]. How many more does [name] need?', 'A book costs [a] cents and a pen [b] cents. How much cheaper is the pen?', '[name] is [a] cm tall and [other] [b] cm. How much taller is [name]?', '[name] read [a] pages and [other] [b]. How many more pages did [name] read?', 'A heavy box has [a] kg and a light one [b] kg. How much heavier is the first?',
      '[name] gets [a] points and [other] [b]. By how many points does [name] lead?', 'What is the difference between [a] and [b] [things]?', '[name] <owns|has> [a] [things] while [other] <owns|has> just [b]. What is the difference?', 'By how much does [a] <exceed|go beyond> [b]?', 'The <home|red> team got [a] points, the <other|blue> team [b]. By how many points did the winners win?',
      'A <coat|bike|table> costs [a] dollars in one shop and [b] dollars in another. How much do you save in the cheaper shop?', 'How many more [things] does [name] have than [other], given that [name] has [a] and [other] [b]?', 'There were [a] <guests|people> at the party last year and only [b] this year. By how many did the number fall?',
      'The number of <members|subscribers> rose from [b] to [a]. How many new ones is that?', 'tower one [a] m, tower two [b] m, how much higher is tower one', '[name] [a] [things], [other] [b], difference?', 'Two <planks|ribbons|pipes> are laid side by side. One is [a] cm, the other [b] cm. By how many cm does the longer one stick out?',
      '[name] can lift [a] kg. [other] can lift [b] kg. How many kg more can [name] lift?', 'A <zoo|farm> has [a] birds and [b] monkeys. How many fewer monkeys than birds are there?', 'In the morning there were [b] cars in a car park, and at noon there were [a]. How many more cars were there at noon?', 'To buy a <game|bike|kite> for [a] dollars, [name] has saved [b] dollars. How much money is missing?',
      'How far apart are the <scores|marks|results> [a] and [b]?', 'If one <bag|sack> holds [a] potatoes and another only [b], how many potatoes more are in the fuller one?', '[other] ran for [b] minutes, [name] for [a]. How many minutes longer did [name] run?', 'The film lasts [a] minutes and the cartoon [b]. How much shorter is the cartoon?',
      'i got [a] points and my friend got [b], how many more did i get', '[a] children want a seat, but there are only [b] seats. How many children must stand?', '[name] set a goal of [a] pages and has read [b]. How many pages short of the goal is that?', 'At noon it was [b] degrees in the oven, later it was [a]. By how many degrees did it get hotter?',
      'Class A has collected [a] bottles, class B [b] bottles. How many bottles does class B need to catch up?', 'One lake is [a] m deep, the other [b] m. How much deeper is the first?', 'What must be added to [b] to get [a]?', 'The price dropped from [a] to [b] <euros|dollars|pounds>. How much cheaper is it now?',
      '<Sarah|Lucy|Maria|Priya> has [a] <stickers|marbles|coins|sweets>, and her brother has [b]. How many more does she have than her brother?', '<David|Peter|Carlos|Ali> has [b] <dollars|euros|pounds>. He wants a <bike|phone|guitar> for [a]. How much more money does he need?', 'My dog weighs [a] kg, and my cat weighs [b] kg. How many kg lighter is the cat?',
      'Mr <Green|Wood|Lee> planted [a] tulips and [b] roses. How many more tulips than roses did he plant?', 'This year the <zoo|park|pool> had [a] visitors on its first day; last year it had [b]. How many more visitors were there this year?', '<Olivia|Kate|Zoe> scored [b] points in the first game and [a] in the second. By how many points did she do better in the second game?',
      'The <blue|old> bus has [a] seats. The <red|new> bus has [b]. How many fewer seats does the second bus have?', 'In a vote, [a] people say yes and [b] say no. By how many votes does the yes side win?', '[name] swam [a] laps and [other] swam [b]. How many laps more is that for [name]?', 'A hall has room for [a] people, and [b] have come. How many more people can come in?',
      'Yesterday the bakery sold [b] rolls, today [a]. What is the increase?', 'A shop ordered [a] boxes, but the truck brought only [b]. How many boxes are missing?', '[a] cats and [b] dogs, how many more cats', 'The number of birds in a park went down from [a] to [b]. How large is the drop?', 'How many <pages|points|miles> more than [b] is [a]?',
      '<A laptop|A sofa> was [a] dollars and is now on sale at [b] dollars. How much cheaper has it become?', 'A bridge is [a] m long. A tunnel is [b] m long. What is the difference between their lengths?',
    ],
    held: ['By how many does [name] beat [other] if the one has [a] points and the other [b]?', 'On Monday [a] people came and on Tuesday [b]. How many fewer were there on Tuesday?', 'How much heavier is a box of [a] kg than one of [b] kg?'],
  },
  zh: {
    commands: [
      '求[name]比[other]多多少[things]，两人分别有 [a][things]和 [b][things]', '算一算[other]比[name]少几[things]：[name]有 [a][things]，[other]有 [b][things]', '求女生比男生多多少人：女生 [a] 人，男生 [b] 人', '求 [a] 比 [b] 多多少', '计算 [a] 与 [b] 相差多少',
      '算出[name]领先几分，[name]得 [a] 分，[other]得 [b] 分', '求还缺多少元：要 [a] 元，只有 [b] 元', '算一算苹果树比梨树多几棵：苹果树 [a] 棵，梨树 [b] 棵', '求价格上涨了多少元，原来 [b] 元，现在 [a] 元', '求两<座塔|栋楼>的高度差，一<座|栋>高 [a] 米，另一<座|栋>高 [b] 米', '写出 [b] 比 [a] 少多少', '计算降了多少元：原价 [a] 元，现价 [b] 元',
      '算算鸭比鸡少几只，鸡 [a] 只，鸭 [b] 只', '求[other]还要再做几道才和[name]一样多，[name]做了 [a] 道，[other]做了 [b] 道', '算出两人收集的邮票差多少张：[name]有 [a] 张，[other]有 [b] 张',
    ],
    questions: [
      '[name]有 [a][things]，[other]有 [b][things]，[name]比[other]多多少[things]？', '[name]有 [a][things]，[other]有 [b][things]，[other]比[name]少几[things]？', '学校有女生 [a] 人，男生 [b] 人，女生比男生多多少人？', '红绳长 [a] 米，蓝绳长 [b] 米，红绳比蓝绳长多少米？',
      '[name]需要 [a][things]，已经有 [b][things]，还差多少[things]？', '一本书 [a] 分，一支笔 [b] 分，笔比书便宜多少分？', '[name]身高 [a] 厘米，[other]身高 [b] 厘米，[name]比[other]高多少厘米？', '上午来了 [a] 人，下午来了 [b] 人，上午比下午多来多少人？', '大箱重 [a] 千克，小箱重 [b] 千克，小箱比大箱轻多少千克？', '[a] 比 [b] 多多少？',
      '[a] 与 [b] 的差是____。', '果园里苹果树有 [a] 棵，梨树有 [b] 棵，梨树比苹果树少几棵？', '[name]有 [a][things]，[other]只有 [b][things]，[other]再添几[things]就和[name]一样多？', '一辆自行车 [a] 元，[name]存了 [b] 元，还缺多少元？', '一部手机壳原来卖 [a] 元，现在卖 [b] 元，降价多少元？',
      '参加活动的人数从 [b] 人增加到 [a] 人，增加了多少人？', '[name]跳了 [a] 下，[other]跳了 [b] 下，[name]多跳了几下？', '红队得 [a] 分，蓝队得 [b] 分，红队领先蓝队多少分？', '第一座塔高 [a] 米，第二座塔高 [b] 米，<两座塔的高度差是多少米|第二座塔矮多少米>？', '养鸡 [a] 只，养鸭 [b] 只，鸡比鸭多____只。', '有 [a] 个小朋友，只有 [b] 把椅子，还缺几把椅子？',
      '[name] [a][things]，[other] [b][things]，差多少', '我考了 [a] 分，同桌考了 [b] 分，我比他高几分', '已知男生 [a] 人、女生 [b] 人，问女生比男生少多少人？', '科技书 [a] 本，故事书 [b] 本，科技书多几本？', '早上停车场有 [b] 辆车，中午有 [a] 辆车，中午比早上多了几辆？', '[name]计划看 [a] 页书，现在看到第 [b] 页，离计划还差多少页？',
      '电影长 [a] 分钟，动画片长 [b] 分钟，动画片比电影短多少分钟？', '要给 [b] 加上多少才等于 [a]？', '去年收 [b] 筐<橘子|苹果|土豆>，今年收 [a] 筐，今年比去年多收多少筐？', '两根木条，一根长 [a] 厘米，一根长 [b] 厘米，长的那根比短的长多少？', '如果大袋装 [a] 个土豆，小袋装 [b] 个，大袋比小袋多装几个？', '[name]用了 [a] 秒跑完，[other]只用了 [b] 秒，[other]快了多少秒？',
      '水温从 [a] 度降到 [b] 度，下降了多少度？', '我家的狗重 [a] 千克，猫重 [b] 千克，猫比狗轻几千克？', '李老师种了 [a] 棵桃树和 [b] 棵梨树，桃树比梨树多种了几棵？', '弟弟想买 [a] 元的玩具车，他只有 [b] 元，还差多少元？', '第一场得 [b] 分，第二场得 [a] 分，第二场比第一场多得几分？', '投票时 [a] 人赞成，[b] 人反对，赞成的比反对的多几人？',
      '礼堂能坐 [a] 人，已经来了 [b] 人，还能再来多少人？', '大桥长 [a] 米，隧道长 [b] 米，它们的长度相差多少米？', '商店订了 [a] 箱牛奶，只送来 [b] 箱，还差几箱没有送来？', '甲仓库存粮 [a] 吨，乙仓库存粮 [b] 吨，乙仓库比甲仓库少____吨。', '猫 [a] 只，狗 [b] 只，猫多几只', '[name]游了 [a] 圈，[other]游了 [b] 圈，[name]比[other]多游几圈？',
    ],
    held: ['[name]得了 [a] 分，[other]得了 [b] 分，两人相差几分？', '星期一来了 [a] 人，星期二来了 [b] 人，星期二少来几人？', '甲箱重 [a] 千克，乙箱重 [b] 千克，甲箱重多少？'],
  },
};

/** `a` and `b` together. */
export const together: Asks = {
  en: {
    commands: [
      'find how many [things] [name] and [other] have together if they have [a] and [b]', 'work out how many [things] there are in all: [name] has [a], [other] has [b]', 'calculate the total: [a] [things] in one box and [b] in another', 'find the sum of [a] and [b] [things]', 'compute how many <people|visitors> came <over two days|in two days> if [a] came on the first and [b] on the second',
      'determine how many pupils a school has with [a] girls and [b] boys', 'figure out how much <money|cash> there is when [name] puts in [a] <dollars|euros> and [other] [b]', 'count all [things] if one <shelf|drawer|basket> has [a] and <another|the next> has [b]', 'give the total <weight|mass> of a box of [a] kg and a box of [b] kg', 'add the [a] [things] of [name] to the [b] of [other]',
      'say how many <birds|animals|fish> there are when [b] join the [a] already there', 'work out the length of a <path|fence|hose> made of a piece of [a] m and a piece of [b] m', 'calculate how many <points|goals> [name] has after winning [a] and then another [b]', 'determine what [name] spends altogether on a <coat|lamp> for [a] dollars and a <bag|chair> for [b]',
      'write down how many [things] [name] has after getting [b] on top of [a]',
    ],
    questions: [
      '[name] has [a] [things] and [other] has [b]. How many do they have together?', '[name] has [a] [things] and gets [b] more. How many does [name] have now?', 'There are [a] girls and [b] boys in a school. How many children are there?', 'A shop sold [a] [things] on Monday and [b] on Tuesday. How many did it sell in all?',
      '[name] read [a] pages yesterday and [b] today. How many pages is that in total?', '[a] people are in a train and [b] get on. How many are in the train now?', 'One box has [a] [things], another has [b]. How many are in both boxes?', '[name] saved [a] dollars and then [b] more. How many dollars are saved now?',
      'A truck brings [a] [things] in the morning and [b] in the evening. How many does it bring on the whole day?', '[name] brings [a] [things] and [other] brings [b]. What is the total number of [things]?', 'What do you get if you put [a] [things] and [b] [things] together?', 'A <farm|zoo> keeps [a] ducks and [b] geese. How many birds <is that altogether|are there altogether>?',
      'There are [a] cars on one level of a car park and [b] on the other. How many cars are parked there in total?', '[a] [things] in one bag, [b] in the other, total?', '[name] [a], [other] [b] [things], how many altogether', 'If [name] picks [a] <berries|flowers|nuts> and [other] picks [b], how many have they picked between them?',
      'A <jacket|lamp|chair> costs [a] dollars and a <bag|table|clock> costs [b] dollars. How much do both cost?', 'One rope is [a] m and a second one [b] m long. How long are they when laid end to end?', 'On the first day [name] planted [a] trees, on the second day [b]. How many trees has [name] planted?', 'How many <pupils|students> are in the two classes, if one has [a] and the other [b]?',
      '[name] had [a] [things]. Then [other] gave [name] [b] more. How many [things] are there now?', 'Mum put [a] g of nuts and [b] g of raisins in a bowl. What is the total weight in grams?', 'The <concert|play> was seen by [a] adults and [b] children. What was the size of the audience?', 'At first there were [a] people in the <hall|park|shop>. Another [b] joined them. How many people are there now?',
      'i have [a] [things] at home and [b] at school, how many do i have in all', 'Combine [a] red beads with [b] white beads. How many beads do you have?', 'It took [name] [a] minutes to <do the maths|wash the car> and [b] minutes to <write the essay|cut the grass>. How many minutes did both take?',
      "In the first half [name]'s team made [a] points, in the second half [b]. What was the final score of the team?", '[name] drove [a] miles before lunch and [b] miles after it. How many miles were driven that day?', 'Given that a bus carries [a] people downstairs and [b] upstairs, how many people does it carry?', 'A shelf has [a] old and [b] new books on it. Altogether, how many books is that?',
      'The price was [a] dollars, but it has gone up by [b]. What is it now?', 'A plant was [a] mm high and has grown [b] mm since. What is its height now?', '[name] has read [a] pages; [b] are still to be read. How many pages has the book?', 'After selling [a] tickets online and [b] at the door, how many tickets has the <club|theatre> sold?',
      'In my piggy bank are [a] coins. I drop in [b] more. What number of coins does it hold now?', 'Both <sacks|parcels> are put on the scales, one of [a] kg, one of [b] kg. What do the scales show, in kg?', '<Sarah|Lucy|Maria|Priya> has [a] <stickers|marbles|coins|sweets>. Her brother gives her [b] more. How many does she have now?',
      '<David|Peter|Carlos|Ali> picked [a] <apples|pears|plums|flowers>, and his sister picked [b]. How many did they pick altogether?', 'Grandma baked [a] <buns|muffins|rolls> on Saturday and [b] on Sunday. How many did she bake in all?', 'Mr <Green|Wood|Lee> drove [a] km in the morning and [b] km in the afternoon. What was the total distance?',
      "My bag weighs [a] kg, and my sister's bag weighs [b] kg. How many kg do our bags weigh together?", 'There are [a] boys and [b] girls at a <camp|party|concert>. What is the total number of children?', '<Olivia|Kate|Zoe> scored [a] points in the first <game|round> and [b] points in the second. How many points did she score altogether?',
      'In a vote, [a] people say yes and [b] say no. How many people vote in all?', 'What are [a] dollars and [b] dollars combined?', 'A pet shop has [a] fish in one tank and [b] fish in the other. What is the combined number of fish?', 'After walking [a] metres, [name] rests and then walks [b] metres further. How many metres has [name] walked altogether?',
      'Yesterday the bakery sold [a] rolls, today [b]. What is the overall number of rolls?', '[name] paid [a] dollars for food plus [b] dollars for a taxi. How much did [name] pay in all?', '[a] cats and [b] dogs, how many animals in total', 'A <jug|pot> has [a] ml of water in it. [name] pours in [b] ml. How many ml of water are in it now?',
      'How many children are there if [a] play football and the other [b] play tennis?', 'The first chapter has [a] pages and the second has [b]. What do the two chapters come to, in pages?',
    ],
    held: ['To [a] sheep in a field come [b] more. How many sheep are there then?', '[name] saved [a] dollars and [other] [b]. How much have they saved with each other?', 'After [a] km in the morning [name] goes [b] km in the evening. How far is it in one day?'],
  },
  zh: {
    commands: [
      '求[name]和[other]一共有多少[things]，两人分别有 [a][things]和 [b][things]', '算一算一共有几[things]：一盒 [a][things]，另一盒 [b][things]', '求全校人数：女生 [a] 人，男生 [b] 人', '求 [a] 与 [b] 的和', '计算两天一共来了多少人，第一天 [a] 人，第二天 [b] 人',
      '算出[name]一共花了多少元：买<书包|帽子|鞋> [a] 元，买<台灯|水壶|雨伞> [b] 元', '求两袋<大米|面粉|土豆>的总重量，一袋 [a] 千克，一袋 [b] 千克', '算一算全班收集的瓶子：男生 [a] 个，女生 [b] 个', '求这本书的总页数：看了 [a] 页，还剩 [b] 页', '算出两根绳子接起来的长度，一根 [a] 米，另一根 [b] 米', '写出 [a][things]加上 [b][things]的总数',
      '求现在的价格：原价 [a] 元，涨了 [b] 元', '计算停车场共有多少辆车：上层 [a] 辆，下层 [b] 辆', '算算果园里一共有几棵树：桃树 [a] 棵，梨树 [b] 棵', '求两场比赛的总分，第一场 [a] 分，第二场 [b] 分',
    ],
    questions: [
      '[name]有 [a][things]，[other]有 [b][things]，两人一共有多少[things]？', '[name]有 [a][things]，又得到 [b][things]，现在有几[things]？', '学校有女生 [a] 人，男生 [b] 人，一共有多少人？', '商店星期一卖出 [a][things]，星期二卖出 [b][things]，一共卖出多少[things]？',
      '[name]昨天看了 [a] 页书，今天看了 [b] 页，两天共看多少页？', '车上有 [a] 人，又上来 [b] 人，现在车上有多少人？', '上午来了 [a] 人，下午来了 [b] 人，这一天一共来了多少人？', '草地上有 [a] 只羊和 [b] 只牛，一共有多少只？', '果园里有桃树 [a] 棵，梨树 [b] 棵，桃树和梨树共有<多少|几>棵？',
      '[name]带来 [a][things]，[other]带来 [b][things]，合在一起是多少[things]？', '[a] 与 [b] 的和是____。', '一个书包 [a] 元，一个水壶 [b] 元，两样都买要花多少元？', '[name]看一本书，已经看了 [a] 页，还有 [b] 页没看，这本书有多少页？', '两根绳子分别长 [a] 米和 [b] 米，首尾相接后全长多少米？', '第一天种树 [a] 棵，第二天种树 [b] 棵，两天共种树____棵。',
      '[name]上半场得 [a] 分，下半场得 [b] 分，全场得了多少分？', '停车场上层停了 [a] 辆车，下层停了 [b] 辆车，总共停了几辆车？', '原价 [a] 元的商品涨价 [b] 元，现在卖多少元？', '一箱 [a][things]，一箱 [b][things]，总共多少', '我有 [a][things]，妈妈又给我 [b][things]，我现在有几[things]', '电影院里有大人 [a] 人，小孩 [b] 人，观众总数是多少？',
      '如果[name]有 [a][things]，[other]再送来 [b][things]，那么[name]共有几[things]？', '做题用了 [a] 分钟，看书用了 [b] 分钟，两件事总共用了多少分钟？', '小树苗原来高 [a] 厘米，又长高了 [b] 厘米，现在高多少厘米？', '甲数是 [a]，乙数是 [b]，两数之和是多少？', '[name]送出 [a][things]，还剩 [b][things]，原来有几[things]？',
      '食堂运来大米 [a] 千克、面粉 [b] 千克，总重量是多少千克？', '仓库里有 [a] 箱货，今天又运进 [b] 箱，现在仓库里有几箱？', '一班有 [a] 人，二班有 [b] 人，两个班合起来多少人？', '网上卖出 [a] 张票，现场卖出 [b] 张票，全部卖出了多少张？', '存钱罐里有 [a] 枚硬币，再放进 [b] 枚，求存钱罐里硬币的枚数。', '已知红珠子 [a] 颗，白珠子 [b] 颗，问珠子总共有多少颗？',
      '[name]捡了 [a] 个贝壳，[other]捡了 [b] 个贝壳，他们捡到的贝壳加起来有几个？', '奶奶星期六烤了 [a] 个面包，星期日烤了 [b] 个，奶奶两天一共烤了几个？', '妈妈买了 [a] 个橘子和 [b] 个苹果，妈妈买了多少个水果？', '我的书包重 [a] 千克，妹妹的书包重 [b] 千克，两个书包共重多少千克？', '弟弟有 [a] 颗糖，姐姐又给他 [b] 颗，弟弟现在有几颗糖？',
      '投票时 [a] 人赞成，[b] 人反对，参加投票的总共有多少人？', '甲仓库存粮 [a] 吨，乙仓库存粮 [b] 吨，两个仓库总共存粮____吨。', '[name]先走 [a] 米，休息后又走 [b] 米，[name]前后一共走了多少米？', '水壶里有水 [a] 毫升，再倒进 [b] 毫升，水壶里现有水多少毫升？', '猫 [a] 只，狗 [b] 只，猫狗一共几只', '打车花了 [a] 元，吃饭花了 [b] 元，总共花了多少元？',
      '踢球的有 [a] 人，跳绳的有 [b] 人，两项活动的总人数是多少？', '第一章有 [a] 页，第二章有 [b] 页，这两章合计多少页？',
    ],
    held: ['草地上有 [a] 只羊，又来了 [b] 只，这时有几只？', '[name]存了 [a] 元，[other]存了 [b] 元，合起来存了多少？', '上午走了 [a] 千米，下午走了 [b] 千米，这天走了多远？'],
  },
};

/** `a`, less `b`, and then `c` more. */
export const goneThenMore: Asks = {
  en: {
    commands: [
      'find how many [things] [name] has who had [a], gave away [b] and then got [c]', 'work out how many people are in a bus: [a] at first, [b] get off, [c] get on', 'calculate the number of [things]: first [a], then [b] are sold and [c] are bought', 'compute how many <litres|gallons> are in a tank that held [a], lost [b] and was topped up with [c]',
      'figure out how many <visitors|people> are in a <museum|hall|shop> after [b] of [a] leave and [c] come in', 'determine the final score of [name], who has [a] points, loses [b] and then gains [c]', 'give the number of [things] on a shelf that had [a] when [b] were taken off and [c] put on', 'say how much money [name] has after spending [b] of [a] <dollars|euros|pounds> and getting [c]',
      'find the number you get when you take [b] from [a] and then add [c]', 'calculate the length of a <hedge|plant|vine> of [a] cm that is cut by [b] cm and then grows [c] cm', 'work out how many <members|players> a <club|team> has now if [b] of its [a] left and [c] joined', 'count the <cars|bikes> in a car park after [b] of the [a] drive off and [c] others arrive',
      'determine how many [things] [name] ends up with: [a] to begin with, [b] lost, [c] found', 'find the price now if it was [a] dollars, fell by [b] and then rose by [c]', 'write down how many <eggs|apples> are in a basket: [a] at first, [b] taken out, [c] put in',
    ],
    questions: [
      '[name] has [a] [things], gives [b] to [other] and then buys [c]. How many does [name] have now?', 'A bus has [a] people. [b] get off and [c] get on. How many are in the bus?', 'A shop had [a] [things], sold [b] and then got [c] new ones. How many are there now?', '[name] had [a] dollars, spent [b] and then earned [c]. How much does [name] have?',
      'There were [a] birds in a tree. [b] flew away, then [c] came. How many are there now?', 'A library has [a] books. [b] are taken out and [c] come back. How many are there then?', 'In a field are [a] sheep. [b] are sold and later [c] are bought. How many sheep are there in the end?',
      '[name] starts with [a] [things], sells [b] of them and later gets [c] from [other]. How many [things] does [name] have in the end?', 'A tank <holds|contains> [a] litres of water. [b] litres are used, then [c] litres are poured in. How many litres are in the tank now?', '[a] [things], minus [b] sold, plus [c] new ones, how many now', 'had [a] dollars, paid [b], got [c], what do i have now?',
      'A <club|choir|team> had [a] members. [b] left and [c] new ones joined. What is the number of members now?', 'If [name] had [a] [things], lost [b] and found [c], how many are there now?', 'In the morning there were [a] cars in a car park. By noon [b] had gone and [c] had come. How many cars were there at noon?',
      'The price of a <bike|chair|lamp> was [a] dollars. It went down by [b] dollars, and after that it went up by [c] dollars. What is it now?', 'Take [b] away from [a], then add [c]. What number do you get?', 'A train leaves with [a] passengers. At the first stop [b] get out and [c] get in. How many passengers are on the train after that?',
      '[name] has [a] pages of notes, throws away [b] and writes [c] new ones. How many pages of notes does [name] have then?', 'A bush was [a] cm high. It was cut back by [b] cm and has since grown [c] cm. What is its height now?', 'A museum has [a] visitors in it. Then [b] go home, while [c] arrive. How many visitors are inside now?',
      'How many eggs are in the fridge if there were [a], [b] were used for a cake and [c] were bought?', 'i had [a] [things], gave [b] to my friend and got [c] for my birthday, how many have i got', 'A shop begins the day with [a] [things]. It sells [b], and a truck brings [c] more. What does the shop have at the end of the day?',
      'There are [a] fish in a pond. [b] are caught, and [c] young ones are put in. How many fish swim in the pond now?', "[name]'s phone held [a] photos. [name] deleted [b] and took [c] new ones. How many photos does it hold now?", 'Of the [a] <chairs|tables> in a hall, [b] are carried out; later [c] are brought in. How many are in the hall now?',
      'In a game, [name] had [a] points, was fined [b] points and then won [c] points. How many points is that now?', 'After [b] of its [a] trees were cut down, a park was given [c] new trees. How many trees does the park have?', 'Given [a] [things] at first, of which [b] are given away before [c] more are bought, how many are there finally?',
      '[name] borrowed [a] dollars, paid back [b] and then borrowed [c] more. How much does [name] owe?', 'A hotel had [a] guests last night. [b] of them have left, and [c] new guests have come. How many guests does it have tonight?', 'Start: [a] people. Out: [b]. In: [c]. How many people are there now?',
      'The scales show [a] kg. A box of [b] kg is taken out, and a box of [c] kg is put in. What do they show now, in kg?', 'The library shelf had [a] books on it; [b] were borrowed, but [c] have been brought back. How many books are on the shelf?', 'A class collects bottles. It had [a], took [b] to the shop and collected another [c]. How many bottles does it have now?',
      'An oven at [a] degrees cools by [b] degrees and is then heated by [c] degrees. What is its temperature now?', '<Sarah|Lucy|Maria|Priya> had [a] <stickers|marbles|coins|sweets>. She gave [b] to her brother, and then her aunt gave her [c]. How many does she have now?',
      '<David|Peter|Carlos|Ali> had [a] <dollars|euros|pounds>. He spent [b] on a <book|ball|cap> and then got [c] from his uncle. How much money does he have now?', 'Grandma baked [a] <buns|muffins|rolls>. The family ate [b] of them, so she baked [c] more. How many are there now?', 'Mr <Green|Wood|Lee> had [a] hens. He sold [b] of them and later bought [c] others. How many hens does he have now?',
      'There were [a] children at a <camp|party|pool>. [b] of them went home and [c] more came. How many children were there then?', '<Olivia|Kate|Zoe> had [a] points. She lost [b] points in the next round and won [c] points in the last one. How many points did she finish with?',
      'The florist had [a] roses. She sold [b] of them, and then a van brought [c] fresh ones. What number of roses does she have?', 'A snail is [a] cm up a wall. It slips down [b] cm and then climbs up [c] cm. How many cm up the wall is it now?', 'A <jug|pot> has [a] ml of water in it. [name] pours out [b] ml and then pours in [c] ml. How many ml of water are in it?',
      'My ticket card had [a] rides on it. I used up [b] and then bought [c] more. How many rides does it have now?', 'Decrease [a] by [b], then increase the result by [c]. What do you get?', 'A pet shop had [a] fish. It sold [b] and later got [c] new fish. How many fish does it have?', '[a] guests at the party, [b] left early, [c] came late, how many guests at the end',
      'On Monday a puzzle club had [a] puzzles. On Tuesday it lent out [b], and on Friday [c] others came back. How many puzzles were at the club then?',
    ],
    held: ['Out of a field with [a] sheep [b] run away, later [c] others come. How many stand there in the end?', '[name] starts with [a] points, loses [b] and wins [c]. What is the score?'],
  },
  zh: {
    commands: [
      '求[name]现在有多少[things]，原来 [a][things]，送出 [b][things]，又得到 [c][things]', '算一算车上现在的人数：原有 [a] 人，下车 [b] 人，上车 [c] 人', '求现在的只数：[a] 只鸟，飞走 [b] 只，又飞来 [c] 只', '计算水箱里现在有多少升水：原有 [a] 升，用去 [b] 升，又注入 [c] 升', '求 [a] 减去 [b] 再加上 [c] 的结果',
      '算出[name]最后的<得分|分数|积分>：先有 [a] 分，扣 [b] 分，再得 [c] 分', '求仓库现有多少箱货，原来 [a] 箱，运走 [b] 箱，运进 [c] 箱', '算一算停车场现在有几辆车：本来 [a] 辆，开走 [b] 辆，又开来 [c] 辆', '求现在的价格：原价 [a] 元，先降 [b] 元，再涨 [c] 元', '计算合唱队现有人数：原来 [a] 人，退出 [b] 人，新加入 [c] 人',
      '算出[name]手里还有几[things]，本来 [a][things]，用掉 [b][things]，又捡到 [c][things]', '求篮子里的鸡蛋数：先有 [a] 个，拿出 [b] 个，再放进 [c] 个', '算算公园里现有多少棵树：[a] 棵树砍掉 [b] 棵，又种上 [c] 棵', '求手机里现在的照片数：有 [a] 张，删去 [b] 张，新拍 [c] 张', '写出[name]现在有多少元：有 [a] 元，买书用去 [b] 元，妈妈又给 [c] 元',
    ],
    questions: [
      '[name]有 [a][things]，给了[other] [b][things]，又买了 [c][things]，现在有多少[things]？', '车上有 [a] 人，下车 [b] 人，又上来 [c] 人，现在有多少人？', '商店有 [a][things]，卖出 [b][things]，又运来 [c][things]，现在有几[things]？', '[name]有 [a] 元，花了 [b] 元，又挣了 [c] 元，现在有多少元？',
      '树上有 [a] 只鸟，飞走 [b] 只，又飞来 [c] 只，现在有多少只？', '图书馆有 [a] 本书，借出 [b] 本，还回 [c] 本，现在有多少本？', '[name]起初有 [a] 分，失去 [b] 分，又得到 [c] 分，最后是多少分？', '[name]有 [a][things]，送人 [b][things]后，又收到 [c][things]，[name]现在一共有几[things]？',
      '水箱里有水 [a] 升，用掉 [b] 升，再加进 [c] 升，现在水箱里有水____升。', '从 [a] 里减去 [b]，再加上 [c]，得多少？', '仓库里有 [a] 箱货，上午运走 [b] 箱，下午运来 [c] 箱，仓库里现在有多少箱货？', '停车场有 [a] 辆车，开走了 [b] 辆，又开进 [c] 辆，停车场里现在停着几辆车？', '合唱队原有 [a] 人，毕业走了 [b] 人，新来了 [c] 人，合唱队现在有多少人？',
      '一件商品原价 [a] 元，先降价 [b] 元，后来又涨价 [c] 元，现在卖多少元？', '[a] 减 [b] 再加 [c]，一共剩多少', '有 [a] 块钱，花掉 [b]，又拿到 [c]，现在有多少钱', '原来 [a][things]，用了 [b]，又买 [c]，现在几[things]', '公园里有 [a] 棵树，大风刮倒 [b] 棵，工人补种 [c] 棵，公园里现在有多少棵树？',
      '冰箱里有 [a] 个鸡蛋，做饭用了 [b] 个，又买回 [c] 个，冰箱里还有几个鸡蛋？', '鱼塘里有 [a] 条鱼，捞走 [b] 条，又放进 [c] 条小鱼，鱼塘里有多少条鱼？', '手机里有 [a] 张照片，[name]删了 [b] 张，又拍了 [c] 张，手机里现在有多少张照片？', '宾馆昨晚住了 [a] 位客人，今天走了 [b] 位，又来了 [c] 位，今晚住了几位客人？',
      '[name]借了 [a] 元，还了 [b] 元，后来又借了 [c] 元，[name]现在欠多少元？', '一棵小树高 [a] 厘米，剪去 [b] 厘米后又长了 [c] 厘米，现在有多高？', '博物馆里有游客 [a] 人，出去 [b] 人，进来 [c] 人，博物馆里现有游客多少人？', '如果[name]的 [a][things]丢了 [b][things]，后来又买回 [c][things]，那么[name]有几[things]？',
      '教室里有 [a] 把椅子，搬出 [b] 把，又搬进 [c] 把，求教室里现有椅子的把数。', '食堂有大米 [a] 千克，吃了 [b] 千克，又买来 [c] 千克，食堂现有大米多少千克？', '炉温是 [a] 度，先降低 [b] 度，再升高 [c] 度，现在是多少度？', '已知篮子里有 [a] 个苹果，拿走 [b] 个，再放回 [c] 个，问篮子里这时有几个苹果？', '火车开出时有乘客 [a] 人，到第一站下了 [b] 人，上了 [c] 人，离站时车上有乘客多少人？',
      '羊圈里有 [a] 只羊，卖掉 [b] 只，又出生了 [c] 只小羊，羊圈里有多少只羊？', '班里收集了 [a] 个瓶子，卖出 [b] 个，又收集到 [c] 个，班里现有瓶子几个？', '油罐里有油 [a] 吨，运出 [b] 吨，又运进 [c] 吨，现存油多少吨？', '奶奶烤了 [a] 个面包，全家吃了 [b] 个，奶奶又烤了 [c] 个，现在有几个面包？', '弟弟有 [a] 颗糖，吃了 [b] 颗，姐姐又给他 [c] 颗，弟弟现在有几颗糖？',
      '李叔叔养了 [a] 只鸡，卖掉 [b] 只，后来又买来 [c] 只，李叔叔现在养了多少只鸡？', '爸爸有 [a] 元，买菜花了 [b] 元，朋友又还给他 [c] 元，爸爸现在有多少元？', '花店有 [a] 枝玫瑰，卖出 [b] 枝，又进货 [c] 枝，花店现在有多少枝玫瑰？', '一只蜗牛爬到墙上 [a] 厘米高的地方，滑下 [b] 厘米，又往上爬 [c] 厘米，这时它在多少厘米高的地方？',
      '水壶里有水 [a] 毫升，倒出 [b] 毫升，再倒进 [c] 毫升，水壶里有水多少毫升？', '宠物店有 [a] 条鱼，卖掉 [b] 条，又进了 [c] 条，宠物店现在有____条鱼。', '聚会上有 [a] 人，先走了 [b] 人，后来又到了 [c] 人，最后有多少人', '乘车卡能坐 [a] 次车，用了 [b] 次，又充了 [c] 次，现在还能坐几次车？',
    ],
    held: ['草地上有 [a] 只羊，跑掉 [b] 只，后来又来了 [c] 只，最后有几只？', '[name]起初得 [a] 分，扣了 [b] 分，再加 [c] 分，总分是几？'],
  },
};
