import type { Asks } from '../exercise.ts';
import { calculate } from './calculate.ts';

/** Of one operation on two numbers `a` and `b`: wordings that name it beside those of any calculation `e`. */
const beside = (en: Pick<Asks['en'], 'commands' | 'questions'>, zh: Pick<Asks['zh'], 'commands' | 'questions'>): Asks => ({
  en: { commands: [...calculate.en.commands, ...en.commands], questions: [...calculate.en.questions, ...en.questions], held: calculate.en.held },
  zh: { commands: [...calculate.zh.commands, ...zh.commands], questions: [...calculate.zh.questions, ...zh.questions], held: calculate.zh.held },
});

/** `a` plus `b`. */
export const adding = beside(
  {
    commands: [
      'add [a] and [b]', 'add [b] to [a]', '<find|compute|work out> the sum of [a] and [b]', 'put [a] and [b] together', '<calculate|find> [a] plus [b]', 'count [b] further from [a]', 'total [a] and [b]', 'increase [a] by [b]',
      'find what [a] and [b] make when added', 'find out how many [a] and [b] are <together|in all|altogether>', 'go [b] up from [a]', 'make [a] larger by [b]', 'find the number that is [b] more than [a]', 'sum [a] and [b]', '<give|state> the total of [a] and [b]', 'add the numbers [a] and [b]',
      'find the number from which [b] must be taken to leave [a]', 'do the addition of [a] and [b]', 'write [a] and [b] one below the other and add them', 'explain how to add [b] to [a]',
      'work [a] plus [b] out for me', 'find what was there at first if [b] are gone and [a] are left', 'find how many pages a book has if [a] are read and [b] are not', 'tell me the sum, [a] being the first number and [b] the second', 'find the old price of something that is [b] dollars cheaper now at [a] dollars', 'bring [a] and [b] into one pile and count it', 'find the larger of two numbers that differ by [b] if the smaller is [a]',
    ],
    questions: [
      'What is [a] plus [b]?', 'what is [a] plus [b]', '[a] plus [b]', 'How much is [a] plus [b]?', 'What is the sum of [a] and [b]?', 'sum of [a] and [b]', 'What do [a] and [b] make together?', 'Add: [a] and [b]', 'How many are [a] and [b] in all?', 'What number is [b] more than [a]?', '[a] and [b] added together?',
      'If you add [b] to [a], what do you get?', 'What is the total of [a] and [b]?', '[a] increased by [b] is what?',
      'There are [a] books on the <first|upper|left> shelf and [b] on the <second|lower|right> one. How many books is that altogether?', '[name] has [a] [things] and [other] has [b]. How many [things] do they have together?', 'A school has [a] girls and [b] boys. How many children <go there|are there in all>?',
      'In the morning [a] <visitors|people|guests> came, in the afternoon another [b]. How many were there on that day?', '[name] <collected|picked up|found> [a] <shells|nuts|stones>, then [b] more. How many does [name] have now?', 'On Monday [a] tickets were sold, on Tuesday [b]. How many on both days?',
      'The jar held [a] beans before [name] put in [b] more. How many are in it now?', '[b] new pupils join a school of [a]. How many pupils does it have then?', 'In the car park are [a] cars, and [b] more <arrive|come>. How many cars is that?', '[name] scored [a] points, [other] scored [b]. What is their total?',
      'A <coat|bike|table> costs [a] dollars and a <hat|helmet|chair> [b] dollars. What do both cost?', 'After giving away [b] cards [name] still has [a]. How many were there before?', '[name] has [a] marbles; [other] has [b] more than that. How many has [other]?', 'I think of [a] and add [b]. Where am I then?',
      'Starting from [a], I go [b] up. Which number do I reach?', 'A number is [b] greater than [a]. Which one is it?', 'If one number is [a] and the other [b], what is <their sum|the sum>?', 'Which number exceeds [a] by [b]?', 'The first addend is [a], the second [b]; the sum is ___.', '[a] and then [b] more is how many',
      'how much do [a] and [b] add up to', 'whats [a] and [b] together', 'sum: [a], [b]', '[a], [b], add them', 'When [b] is subtracted from a number, [a] is left. Which number was it?', 'Take [b] from me and [a] remains. Which number am I?', 'Which number minus [b] is [a]?', 'From what number must [b] be taken to leave [a]?',
      'We have [a]. We need [b] more. How many do we need in all?', 'had [a], got [b] more, how many now',
      '[name] walked up [a] steps and then [b] more. How many steps is that?', 'A box of [a] grams holds a toy of [b] grams. What does it all weigh?', 'What was there before, if [b] were taken away and [a] are left?', 'Last year the club had [a] members; since then [b] have joined. How many are there now?',
      'There are [b] more blue beads than red ones, and [a] red ones. How many are blue?', '[b] more than [a]: which number?', 'to [a] i add [b], what is it',
      'Could you add [a] and [b] for me?', 'I need the sum of [a] and [b].', '[a] plus [b], please.', 'so [a] plus [b] is?', '[a] plus [b] would be how many?', '[b] birds flew away and [a] are still in the tree. How many were there at first?', 'The bus let out [b] people and drove on with [a]. How many had been in it?', '[name] is on page [a], and [b] pages are still ahead. How many pages has the book?', 'A coat is [b] dollars cheaper now and costs [a] dollars. What was its price before?', 'One pumpkin weighs [a] grams, the other is [b] grams heavier. What is the weight of the other?', 'A herd lost [b] sheep in a storm and has [a] now. How big was it?', '[name] climbed [a] steps; the top is [b] steps higher. How many steps lead to the top?', 'The tank lost [b] liters, which leaves [a] liters. What was in it before?',
      '[other] was [b] points ahead of [name], who had [a]. How many points did [other] have?', 'There were [a] boats in the harbor and [b] at sea. How many boats are there?', '[b] chairs were carried out of a hall, where [a] stayed. How many stood there earlier?', 'Two numbers differ by [b]. The smaller is [a]. What is the larger?', 'A mast is [b] cm taller than a pole, and the pole is [a] cm tall. How tall is the mast?', 'For the trip we have [a] dollars and lack [b] dollars. What does the trip cost?', 'how many is [a] with [b] more', 'A flock of [a] meets a flock of [b], and they fly on as one. How large is it now?', 'I count [a] red roofs, you count [b] others. How many roofs have we counted?', 'The answer was too small by [b]; I had [a]. What is right?', 'The sum is what I need: [a] with [b].', '[name] picked [a] peaches, [other] [b] more than that. How many did [other] pick?',
    ],
  },
  {
    commands: [
      '求 [a] 与 [b] 的和', '把 [a] 和 [b] 加起来', '算出 [a] 加 [b] 的和', '计算 [a] 加上 [b]', '求 [a] 加 [b]',
      '求比 [a] 多 [b] 的数', '把 [b] 加到 [a] 上去', '求出 [a]、[b] 两数的总和', '算算 [a] 添上 [b] 是多少', '列竖式计算 [a] 加 [b]', '用加法算 [a] 和 [b]', '求减去 [b] 后得 [a] 的数', '将 [a] 增加 [b]，写出得数', '讲讲 [a] 加 [b] 怎么算',
      '帮我把 [a] 加 [b] 算出来', '求飞走 [b] 只后还剩 [a] 只的鸟群原来的只数', '求便宜 [b] 元后卖 [a] 元的外套的原价', '求较大的数：较小的是 [a]，两数相差 [b]', '把 [a] 个和 [b] 个合成一堆，数数有几个', '替我算 [a] 加 [b]',
    ],
    questions: [
      '[a] 加 [b] 等于多少？', '[a]加[b]', '[a] 加上 [b] 是几？', '[a] 与 [b] 的和是多少？', '[a] 和 [b] 一共是多少？', '比 [a] 多 [b] 的数是几？', '[a] 增加 [b] 后是多少？', '两个加数是 [a] 和 [b]，和是____',
      '上层书架有 [a] 本书，下层有 [b] 本，一共有多少本书？', '[name]有 [a] 张邮票，[other]有 [b] 张，两人合起来有多少张？', '学校有男生 [a] 人，女生 [b] 人，全校共有多少人？', '上午来了 [a] 位客人，下午又来了 [b] 位，这一天来了多少位？', '停车场有 [a] 辆车，又开来 [b] 辆，现在有几辆？', '[name]送出 [b] 张卡片后还有 [a] 张，原来有多少张？', '一件上衣 [a] 元，一条裤子 [b] 元，买这一套要多少元？', '果园里有苹果树 [a] 棵，梨树比苹果树多 [b] 棵，梨树有多少棵？', '周一卖出 [a] 张票，周二卖出 [b] 张，两天共卖了几张？',
      '[name]得了 [a] 分，[other]得了 [b] 分，总分是多少？', '一个数减去 [b] 还剩 [a]，这个数是多少？', '哪个数减 [b] 等于 [a]？', '甲数是 [a]，乙数比它多 [b]，乙数是多少？', '[a] 再添上 [b] 是多少？', '把 [a]、[b] 合在一起有多少？', '[a] 和 [b] 加一加是几', '[a]、[b] 两个数的和怎么求', '加法：[a] 和 [b]', '减数是 [b]，差是 [a]，被减数是几？', '我比 [a] 大 [b]，我是几？', '已有 [a]，还需要 [b]，总共要多少？', '从 [a] 起再往上数 [b]，数到几？',
      '罐子里有 [a] 颗豆子，又放进 [b] 颗，现在有几颗？',
      '去年有 [a] 名会员，今年又加入 [b] 名，现在有多少名？', '红珠 [a] 颗，蓝珠比红珠多 [b] 颗，蓝珠几颗？', '盒子重 [a] 克，里面的玩具重 [b] 克，一共重几克？', '拿走 [b] 个后剩下 [a] 个，原先有几个？', '[name]比[other]多 [b] 元，[other]有 [a] 元，[name]有几元？',
      '能帮我算 [a] 加 [b] 吗？', '我需要 [a] 与 [b] 的和。', '[a] 加 [b]，得多少呀', '飞走 [b] 只，树上还有 [a] 只，先前有几只？', '下车 [b] 人，车上还有 [a] 人，下车前有几人？', '[name]看到第 [a] 页，后面还有 [b] 页，全书几页？', '外套降了 [b] 元，现在卖 [a] 元，原价几元？', '西瓜重 [a] 克，冬瓜比它重 [b] 克，冬瓜重几克？', '羊群丢了 [b] 只，剩 [a] 只，原来几只？', '水箱漏了 [b] 升，还有 [a] 升，漏之前几升？', '[name]有 [a] 分，[other]领先 [b] 分，[other]几分？', '搬走 [b] 把椅子，屋里还有 [a] 把，搬之前有几把？', '两数相差 [b]，较小数是 [a]，较大数是几？', '竹竿高 [a] 厘米，旗杆比竹竿高 [b] 厘米，旗杆高几厘米？', '旅行的钱有 [a] 元，还缺 [b] 元，旅行要花几元？', '一群 [a] 只，一群 [b] 只，合成一群有几只？', '[name]少算了 [b]，算成 [a]，正确的是几？', '红屋顶 [a] 个，别的屋顶 [b] 个，数了多少个屋顶？', '[a]、[b]，和是？', '我要的是和：[a] 跟 [b]。', '[name]摘了 [a] 个桃，[other]多摘 [b] 个，[other]摘了几个？',
    ],
  },
);

/** `a` minus `b`. */
export const subtracting = beside(
  {
    commands: [
      'subtract [b] from [a]', 'take [b] away from [a]', 'take [b] from [a]', '<find|compute|work out> the difference of [a] and [b]', '<calculate|find> [a] minus [b]', 'decrease [a] by [b]', 'find how much is left of [a] when [b] is taken away',
      'find what must be added to [b] to get [a]', 'go [b] down from [a]', 'make [a] smaller by [b]', 'find the number that is [b] less than [a]', 'remove [b] from [a]', 'deduct [b] from [a]', 'find how much more [a] is than [b]', 'say how far [b] is from [a]', 'lower [a] by [b]', 'say by how much [b] falls short of [a]',
      'find the number that makes [a] together with [b]', 'do the subtraction: [a] take away [b]', 'find what remains of [a] without [b]', 'explain how to subtract [b] from [a]',
      'work [a] minus [b] out for me', 'find how many are gone if there were [a] and are [b] now', 'find how many pages are still ahead on page [b] of [a]', 'tell me the difference, [a] being the larger number and [b] the smaller', 'find by how many dollars a price fell from [a] dollars to [b] dollars', 'take a pile of [b] out of a pile of [a] and count the rest', 'find the smaller of two numbers that differ by [b] if the larger is [a]',
    ],
    questions: [
      'What is [a] minus [b]?', 'what is [a] minus [b]', '[a] minus [b]', 'How much is [a] minus [b]?', 'What is the difference between [a] and [b]?', 'difference of [a] and [b]', '[a] take away [b]', 'What is left if [b] is taken from [a]?', 'How much larger is [a] than [b]?', 'What number is [b] less than [a]?',
      'If you subtract [b] from [a], what do you get?', '[a] less [b] is what?', 'What must be added to [b] to get [a]?', '[a] decreased by [b] is what?',
      '[a] <birds|people|ants> were there, then [b] went away. How many stayed?', 'A hall has [a] seats, [b] of them are taken. How many are <free|empty>?', '[name] had [a] dollars. After <shopping|a trip|the holidays>, [b] dollars are gone. How much is left?', 'Of [a] tickets, [b] have been sold. How many are still there?',
      'A book has [a] pages. [name] has read [b] of them. How many pages are still to be read?', '[name] has [a] [things], [other] only [b]. How many more does [name] have?', 'A rope of [a] cm is cut; one piece is [b] cm. How long is the other piece?', '[name] needs [a] points and has [b]. How many are missing?',
      'Together two boxes hold [a] <beads|nails|nuts>; one holds [b]. How many are in the other?', 'The farm has [a] animals, [b] of which are hens. How many are not hens?', '[b] of [a] lamps are broken. How many still work?', 'After [name] got [b] more stamps, there are [a]. How many were there before?',
      'A price of [a] dollars falls by [b] dollars. What is the new price?', 'Which number plus [b] is [a]?', '[b] and what else make [a]?', 'If [b] is added to my number, the result is [a]. What is my number?', 'What is missing from [b] to reach [a]?', 'I go [b] down from [a]. Where do I land?',
      'Take away [b]; [a] was there before. What remains?', 'The minuend is [a], the subtrahend [b]. What is the difference?', 'By how much is [b] smaller than [a]?', 'A sum is [a], one addend is [b]. What is the other addend?', '[b] less than [a] is which number?', 'take [b] off [a], whats left',
      'from [a] subtract [b]', '[a] without [b]', 'had [a], lost [b], how many now', 'from [b] to [a], how much is missing', 'How far apart are [a] and [b]?',
      'There are [b] fewer blue beads than red ones, and [a] red ones. How many are blue?', 'The tower has [a] steps. [name] is on step [b]. How many steps are still to go?', 'Of the [a] members of a club [b] have left. How many does it have now?',
      '[name] wants to save [a] dollars and already has [b]. How many dollars are needed still?', 'A full box weighs [a] grams, the empty one [b] grams. What do the things inside weigh?', 'Which number do I get when I begin with [a] and lose [b]?', 'what plus [b] is [a]',
      'Could you take [b] from [a] for me?', 'I need the difference of [a] and [b].', '[a] minus [b], please.', 'so [a] minus [b] is?', '[a] minus [b] would be how many?', 'There were [a] birds, now there are [b]. How many flew away?', 'The bus came with [a] people and drove on with [b]. Nobody got in. How many got out?', '[name] is on page [b] of [a]. How many pages are still ahead?', 'A coat was [a] dollars and is now [b] dollars. How much cheaper has it become?', 'One pumpkin weighs [a] grams, the other [b] grams. How many grams heavier is the first?', 'A herd of [a] sheep has only [b] after the storm. How many sheep were lost?', 'A pumpkin of [a] grams is [b] grams heavier than a melon. What does the melon weigh?', 'A tank with [a] liters lost [b] liters. What is still in it?', '[other], with [a] points, is [b] points ahead of [name]. How many points does [name] have?',
      'Of [a] boats [b] are at sea. How many are in the harbor?', '[name] grew [b] beans more than last year and has [a] this time. How many were there last year?', 'Two numbers differ by [b]. The larger is [a]. What is the smaller?', 'A mast is [a] cm tall and a pole [b] cm. By how many cm is the mast taller?', 'The trip costs [a] dollars, and we have [b] dollars. How much do we lack?', 'how many is [a] with [b] gone', 'A flock of [a] splits in two. One part has [b] birds. How many has the other?', 'We counted [a] roofs, [b] of them red. How many were not red?', 'The answer was too large by [b]; I had [a]. What is right?', 'The difference is what I need: [a] less [b].', '[name] picked [a] peaches, [other] [b] fewer than that. How many did [other] pick?',
    ],
  },
  {
    commands: [
      '求 [a] 与 [b] 的差', '从 [a] 中减去 [b]', '算出 [a] 减 [b] 的差', '计算 [a] 减去 [b]', '求 [a] 减 [b]',
      '求比 [a] 少 [b] 的数', '从 [a] 里拿走 [b]，算还剩多少', '求 [a] 与 [b] 相差多少', '求 [a] 比 [b] 多几', '求 [b] 加上多少等于 [a]', '列竖式计算 [a] 减 [b]', '将 [a] 减少 [b]，写出得数', '比一比 [a] 和 [b] 相差几', '讲讲 [a] 减 [b] 怎么算',
      '帮我把 [a] 减 [b] 算出来', '求从 [a] 只变成 [b] 只的鸟群飞走了几只', '求从 [a] 元降到 [b] 元便宜了几元', '求较小的数：较大的是 [a]，两数相差 [b]', '从 [a] 个的一堆里取走 [b] 个，数数剩几个', '替我算 [a] 减 [b]',
    ],
    questions: [
      '[a] 减 [b] 等于多少？', '[a]减[b]', '[a] 减去 [b] 是几？', '[a] 与 [b] 的差是多少？', '从 [a] 里去掉 [b]，还剩多少？', '比 [a] 少 [b] 的数是几？', '[a] 比 [b] 多多少？', '被减数是 [a]，减数是 [b]，差是____', '[b] 加多少等于 [a]？',
      '树上有 [a] 只鸟，飞走 [b] 只，还有几只？', '一本书有 [a] 页，[name]看了 [b] 页，还有多少页没看？', '礼堂有 [a] 个座位，坐了 [b] 人，空着几个座位？', '[name]有 [a] 元，买东西用掉 [b] 元，还剩几元？', '[name]有 [a] 张卡片，[other]只有 [b] 张，[name]比[other]多几张？', '两箱苹果共 [a] 个，第一箱有 [b] 个，第二箱有几个？', '绳子长 [a] 厘米，剪下 [b] 厘米，余下多长？', '要做 [a] 个零件，已经做好 [b] 个，还差多少个？', '全校 [a] 人，其中女生 [b] 人，男生有多少人？',
      '[name]又得到 [b] 张邮票后共有 [a] 张，原来有几张？', '原价 [a] 元，便宜了 [b] 元，现价多少元？', '哪个数加上 [b] 等于 [a]？', '一个加数是 [b]，和是 [a]，另一个加数是几？', '[b] 再添几就是 [a]？', '[b] 比 [a] 少多少？', '[b] 和几合起来是 [a]？', '从 [a] 往回数 [b]，数到几？', '我加上 [b] 就是 [a]，我是几？', '[a] 与 [b] 相差多少？', '[a] 拿走 [b] 还有几', '减法：[a] 去掉 [b]', '甲数是 [a]，乙数比甲数少 [b]，求乙数。', '从 [b] 到 [a] 还差几？',
      '俱乐部有 [a] 人，走了 [b] 人，现在有多少人？', '红珠 [a] 颗，蓝珠比红珠少 [b] 颗，蓝珠几颗？', '连盒重 [a] 克，空盒重 [b] 克，里面的东西重几克？', '[name]想存 [a] 元，已经存了 [b] 元，还要存多少元？', '拿走 [b] 个以前有 [a] 个，拿走以后有几个？',
      '能帮我算 [a] 减 [b] 吗？', '我需要 [a] 与 [b] 的差。', '[a] 减 [b]，得多少呀', '先前 [a] 只鸟，如今 [b] 只，飞走几只？', '车上有 [a] 人，到站后没人上车，还剩 [b] 人，下车几人？', '全书 [a] 页，[name]看到第 [b] 页，后面还有几页？', '外套原来 [a] 元，现在 [b] 元，降了几元？', '冬瓜重 [a] 克，西瓜重 [b] 克，冬瓜重出几克？', '羊群原有 [a] 只，风雪后只有 [b] 只，丢了几只？', '水箱有 [a] 升，漏了 [b] 升，还有几升？', '[other]有 [a] 分，领先[name] [b] 分，[name]几分？', '[a] 条船，出海的有 [b] 条，港里有几条？', '两数相差 [b]，较大数是 [a]，较小数是几？', '旗杆高 [a] 厘米，竹竿高 [b] 厘米，旗杆高出几厘米？', '旅行要花 [a] 元，手里有 [b] 元，还缺几元？', '[a] 只鸟分成两群，一群 [b] 只，另一群几只？', '[name]多算了 [b]，算成 [a]，正确的是几？', '数了 [a] 个屋顶，红的有 [b] 个，不红的有几个？', '我要的是差：[a] 减 [b]。', '[a] 减 [b]，差是？', '[name]摘了 [a] 个桃，[other]少摘 [b] 个，[other]摘了几个？',
    ],
  },
);

/** `a` times `b`. */
export const multiplying = beside(
  {
    commands: [
      'multiply [a] by [b]', 'multiply [a] and [b]', '<find|compute|work out> the product of [a] and [b]', '<calculate|find> [a] times [b]', 'find [a] multiplied by [b]', 'take [a] times [b]',
      'find [b] times as much as [a]', 'find the number which divided by [b] gives [a]', 'do the multiplication of [a] and [b]', '<give|state> the product of [a] and [b]', 'find how many [a] groups of [b] are', 'add up [a] numbers that are all [b]', 'multiply the numbers [a] and [b] with each other',
      'say how many things are in [a] bags of [b]', 'write down [a] times [b]', 'find how many seats [a] rows of [b] seats have', 'explain how to multiply [a] by [b]', 'let [a] grow to [b] times its size',
      'work [a] times [b] out for me', 'find what was divided if the divisor is [b] and [a] came out evenly', 'tell me the product, the numbers being [a] and [b]', 'count the dots in [b] columns of [a] dots', 'find the price of [b] stamps at [a] cents each', 'go [b] jumps of [a] steps from zero and say where you land',
    ],
    questions: [
      'What is [a] times [b]?', 'what is [a] times [b]', '[a] times [b]', 'How much is [a] times [b]?', 'What is the product of [a] and [b]?', 'product of [a] and [b]', '[a] multiplied by [b]', 'What do you get when you multiply [a] by [b]?', 'Multiply: [a] and [b]', 'The factors are [a] and [b]. What is the product?',
      'There are [a] rows with [b] seats in each. How many seats is that?', 'How many are [a] groups of [b]?',
      '[a] boxes hold [b] [things] each. How many [things] are in all the boxes?', 'One <ticket|book|chair> costs [a] dollars. How much do [b] of them cost?', '[name] reads [a] pages a day. How many pages is that in [b] days?', 'A hall has [a] rows, and in every row stand [b] chairs. How many chairs are there?',
      'A worker packs [a] parcels an hour. How many are packed in [b] hours?', 'In each of [a] classes there are [b] children. How many children is that in all?', 'A pack contains [b] sheets. How many sheets are in [a] packs?', '[name] saves [a] cents every week. How much is saved after [b] weeks?',
      'A wheel turns [a] times a minute. How often does it turn in [b] minutes?', '[other] has [a] stamps; [name] has [b] times as many. How many does [name] have?', 'A floor is [a] tiles long and [b] tiles wide. How many tiles is that?', 'If [b] people each pay [a] dollars, how much money is that?',
      'Which number is [a] times as large as [b]?', 'Which number divided by [b] gives [a]?', 'A number was divided by [b], and the quotient is [a]. Which number was it?', 'I split a number into [b] equal parts, each part is [a]. What was the number?', 'What is the result of multiplying [a] with [b]?', '[a] lots of [b] are how many?',
      'Written [a] times and added up, [b] gives what?', '[a] by [b], multiply', 'times: [a], [b]', '[a] each, [b] of them, how many in all', 'whats [a] times [b]', 'Multiplied with [b], what does [a] become?', 'What is [a] if it gets [b] times as large?', 'I am [b] times [a]. Which number am I?', 'The product of [a] and [b] is ___.',
      'if one makes [a], what do [b] make',
      '[name] needs [a] minutes for one task and has [b] such tasks. How many minutes is that?', 'Each of the [b] friends brings [a] [things]. How many [things] do they bring?', 'On one page there are [a] words. How many words are on [b] such pages?', 'What was shared, if [b] children got [a] each and nothing was left?',
      '[b] times [a]: which number?', 'for [b] days, [a] a day, makes how many',
      'Could you multiply [a] by [b] for me?', 'I need the product of [a] and [b].', '[a] times [b], please.', 'so [a] times [b] is?', '[a] times [b] would be how many?', 'A nut bar weighs [a] grams. What do [b] of them weigh?', 'Each bus takes [a] people. How many people can [b] buses take?', 'A tap loses [a] drops a minute. How many drops are lost in [b] minutes?', '[name] pays back [a] dollars a month. How much has been paid back after [b] months?', 'Each shelf holds [a] jars and there are [b] shelves. How many jars is that?', 'A machine stamps [a] coins at a time and does it [b] times. How many coins are there then?', '[a] letters a day were brought. How many were brought in [b] days?', 'When it was shared by [b], everyone had [a]. What was it before?', 'The tower is [b] floors high with [a] windows on each floor. How many windows?',
      'A frog starts at zero and makes [b] jumps of [a]. Where is it then?', 'One brick is [a] mm high. How high is a pile of [b] bricks?', '[b] stamps at [a] cents each make how many cents?', 'how many is [a] taken [b] times', 'In one crate there are [a] bottles. A truck brings [b] crates. How many bottles does it bring?', 'A song plays for [a] seconds and is played [b] times. How many seconds of music is that?', 'The smaller number is [a]. The larger one is [b] times the smaller. What is the larger?', '[b] books have [a] pages each. How many pages do you turn to read them all?', 'One round of the track is [a] m. How many meters are [b] rounds?', 'The product is what I need: [a] with [b].',
    ],
  },
  {
    commands: [
      '求 [a] 与 [b] 的积', '把 [a] 和 [b] 相乘', '算出 [a] 乘 [b] 的积', '计算 [a] 乘以 [b]', '求 [a] 乘 [b]',
      '求 [a] 的 [b] 倍', '求 [b] 个 [a] 的和', '列竖式计算 [a] 乘 [b]', '算出 [a]、[b] 的乘积', '用乘法算 [a] 和 [b]', '求除以 [b] 得 [a] 的数', '将 [a] 扩大到它的 [b] 倍', '把 [b] 个 [a] 加起来', '讲讲 [a] 乘 [b] 怎么算',
      '帮我把 [a] 乘 [b] 算出来', '求被除数，用它除以 [b] 正好得 [a]', '数一数 [b] 列圆点共几个，每列 [a] 个', '求 [b] 张邮票的钱，每张 [a] 分', '从零起每次跳 [a]，跳 [b] 次，求落在哪里', '替我算 [a] 乘 [b]',
    ],
    questions: [
      '[a] 乘 [b] 等于多少？', '[a]乘[b]', '[a] 乘以 [b] 是几？', '[a] 与 [b] 的积是多少？', '[a] 个 [b] 是多少？', '[a] 的 [b] 倍是几？', '两个因数是 [a] 和 [b]，积是____', '[a] 和 [b] 相乘得多少？',
      '每箱有 [a] 个橙子，[b] 箱一共有多少个橙子？', '一张票 [a] 元，买 [b] 张要多少元？', '[name]每天看 [a] 页书，[b] 天看多少页？', '礼堂有 [a] 排座位，每排 [b] 个，共有几个座位？', '每小时做 [a] 个零件，[b] 小时能做几个？', '[b] 个班，每班 [a] 人，一共多少人？', '一包纸有 [a] 张，[b] 包有多少张？', '[other]有 [a] 张邮票，[name]的张数是[other]的 [b] 倍，[name]有几张？', '[name]每周存 [a] 角，[b] 周能存多少角？', '哪个数除以 [b] 等于 [a]？',
      '一个数除以 [b]，商是 [a]，这个数是几？', '除数是 [b]，商是 [a]，没有余数，被除数是几？', '把一个数分成相等的 [b] 份，每份是 [a]，这个数是多少？', '[b] 个 [a] 相加，和是几？', '[a] 扩大到 [b] 倍是多少？', '乘法：[a] 和 [b]', '甲数是 [a]，乙数是甲数的 [b] 倍，求乙数。', '把 [a] 乘上 [b]，结果是多少？', '一行种 [a] 棵树，种 [b] 行，要多少棵树？', '每人付 [a] 元，[b] 人共付几元？', '我是 [a] 的 [b] 倍，我是几？', '[a] 乘 [b] 怎么算',
      '一页有 [a] 个字，这样的 [b] 页有多少字？', '做一件要 [a] 分钟，做 [b] 件要几分钟？', '[b] 个朋友每人带 [a] 样，总共带了多少样？', '[b] 个小朋友每人分到 [a] 颗糖，正好分完，原来有几颗？', '每天 [a] 个，[b] 天共几个',
      '能帮我算 [a] 乘 [b] 吗？', '我需要 [a] 与 [b] 的积。', '[a] 乘 [b]，得多少呀', '一根坚果棒重 [a] 克，[b] 根重几克？', '一辆大巴坐 [a] 人，[b] 辆坐几人？', '水龙头每分钟滴 [a] 滴，[b] 分钟滴几滴？', '[name]每月还 [a] 元，[b] 个月还了几元？', '每层架子放 [a] 罐，[b] 层放几罐？', '机器一次压 [a] 枚硬币，压 [b] 次有几枚？', '邮递员每天送 [a] 封信，[b] 天送几封？', '青蛙从零出发，每次跳 [a]，跳了 [b] 次，到了几？', '一块砖高 [a] 毫米，[b] 块砖摞起来高几毫米？', '邮票每张 [a] 分，[b] 张几分？', '一箱 [a] 瓶，卡车运来 [b] 箱，运来几瓶？', '一首歌 [a] 秒，放了 [b] 遍，放了几秒？', '甲是 [a]，乙是甲的 [b] 倍，乙是几？', '我要的是积：[a] 乘 [b]。', '[a] 乘 [b]，积是？', '[b] 本书一样厚，每本 [a] 页，共有几页？', '一圈 [a] 米，跑道上转 [b] 圈是几米？',
    ],
  },
);

/** `a` divided by `b`. */
export const dividing = beside(
  {
    commands: [
      'divide [a] by [b]', '<find|compute|work out> the quotient of [a] and [b]', '<calculate|find> [a] divided by [b]', 'split [a] into [b] equal parts', 'find how many times [b] goes into [a]', 'share [a] equally among [b]',
      'find which number times [b] is [a]', 'cut [a] into [b] equal pieces and give the size of one', 'find the size of one part when [a] is shared by [b]', 'find out how often [b] fits into [a]', 'make groups of [b] out of [a] and count the groups', 'do the division of [a] by [b]', 'give the quotient when [a] is divided by [b]',
      'say by what [b] must be multiplied to make [a]', 'divide the number [a] evenly by [b]', 'find how many times as large [a] is as [b]', 'use long division to divide [a] by [b]', 'count how many times [b] can be taken from [a]', 'explain how to divide [a] by [b]',
      'work [a] divided by [b] out for me', 'find the number that was multiplied by [b] to give [a]', 'tell me the quotient, [a] being divided by [b]', 'deal [a] cards to [b] players and say how many each holds', 'find how many stamps of [b] cents you get for [a] cents', 'count the jumps of [b] that lead from zero to [a]',
    ],
    questions: [
      'What is [a] divided by [b]?', 'what is [a] divided by [b]', '[a] divided by [b]', 'How much is [a] divided by [b]?', 'What is the quotient of [a] and [b]?', 'How many times does [b] go into [a]?', 'How often does [b] fit into [a]?', 'Divide: [a] by [b]', 'What do you get when you divide [a] by [b]?', '[a] over [b] = ?',
      'If [a] is split into [b] equal parts, how large is each part?', 'What number times [b] is [a]?',
      '[a] <sweets|cards|nuts|coins> are shared equally by [b] <children|friends|people>. How many does each get?', '[a] [things] are packed into boxes of [b]. How many boxes are needed?', '[b] <tickets|books|chairs> cost [a] dollars. What is the price of one?', 'A rope of [a] cm is cut into [b] equal pieces. How long is each piece?',
      'In [b] days [name] read [a] pages, the same number every day. How many pages a day?', 'There are [a] chairs in rows of [b]. How many rows are there?', '[a] pupils form groups of [b]. How many groups are there?', 'A machine makes [a] parts in [b] hours. How many parts per hour?',
      'The hall has [a] seats in [b] equal rows. How many seats are in one row?', 'At every table there is room for [b]. How many tables do [a] guests need?', '[name] has [b] times as many cards as [other], namely [a]. How many has [other]?', '[b] times a number is [a]. Which number is it?',
      'How many times can [b] be taken away from [a] until nothing is left?', 'A product is [a]; one number in it is [b]. What is the other number?', 'The dividend is [a], the divisor [b]. What is the quotient?', 'By what must [b] be multiplied so that it becomes [a]?', 'What is one part if [a] is cut into [b] equal ones?',
      'How many times as large as [b] is [a]?', 'Into [a], how often does [b] go?', 'Multiplied by [b], my number becomes [a]. What is my number?', 'share [a] between [b], how much each', '[b] into [a] goes how often', '[a] split by [b]', '[a] in groups of [b], how many groups', 'whats [a] divided by [b]',
      'Dividing [a] by [b] gives ___.', 'if [b] of them make [a], how much is one', '[name] has [a] minutes for [b] tasks, equally many for each. How many minutes is that per task?',
      '[b] pages have [a] words, all equally many. How many words are on one page?', '[name] saves [b] dollars a week. After how many weeks are there [a] dollars?', 'One ticket is [b] dollars. How many tickets does [name] get for [a] dollars?', 'From [a] cm of ribbon, pieces of [b] cm are cut. How many pieces are there?',
      '[b] friends pay [a] dollars together, all the same. What does each pay?', 'what times [b] is [a]', 'Of which number is [a] just [b] times as much?',
      'Could you divide [a] by [b] for me?', 'I need the quotient of [a] and [b].', '[a] divided by [b], please.', 'so [a] divided by [b] is?', '[a] divided by [b] would be how many?', '[b] nut bars weigh [a] grams, all the same. What does one weigh?', 'A tap lost [a] drops in [b] minutes, the same each minute. How many drops a minute?', '[name] pays back [a] dollars in [b] equal parts. How large is a part?', 'On [b] shelves there are [a] jars, the same on each. How many jars are on one?', '[a] coins are put into rolls of [b]. How many rolls does that give?', 'One bus takes [b] people. How many buses are full with [a] people?', '[name] wrote [a] pages, [b] each day. For how many days?', 'It became [b] times as much and is [a] now. What was it before?', '[a] windows are spread evenly over [b] floors. How many are on a floor?',
      'A frog starts at zero and makes jumps of [b]. After how many jumps is it at [a]?', '[b] equal bricks make a pile of [a] mm. How high is one brick?', 'Stamps are [b] cents each. How many can be had for [a] cents?', 'how many is [a] in [b] equal shares, each', 'A truck brings [a] bottles in [b] crates, the same in each. How many bottles are in a crate?', 'A song was played [b] times, [a] seconds in all. How long is the song?', 'The larger number is [a], and that is [b] times the smaller. What is the smaller?', '[b] equal books have [a] pages in all. How many pages has one book?', '[b] rounds of a track are [a] m. How many meters is one round?', 'The quotient is what I need: [a] by [b].',
    ],
  },
  {
    commands: [
      '求 [a] 除以 [b] 的商', '用 [a] 除以 [b]', '算出 [a] 除以 [b] 的商', '计算 [a] 除以 [b]', '把 [a] 平均分成 [b] 份',
      '求 [a] 是 [b] 的几倍', '求 [a] 里有几个 [b]', '用 [b] 去除 [a]', '列竖式计算 [a] 除以 [b]', '求乘 [b] 得 [a] 的数', '把 [a] 分成相等的 [b] 份，求一份是多少', '算算 [b] 乘几得 [a]', '求一个数，它的 [b] 倍是 [a]', '讲讲 [a] 除以 [b] 怎么算',
      '帮我把 [a] 除以 [b] 算出来', '求乘 [b] 之前的数，乘完是 [a]', '把 [a] 张牌发给 [b] 个人，求每人几张', '求 [a] 分能买几张 [b] 分的邮票', '从零起每次跳 [b]，求跳几次到 [a]', '替我算 [a] 除以 [b]',
    ],
    questions: [
      '[a] 除以 [b] 等于多少？', '[a]除以[b]', '[a] 除以 [b] 是几？', '[a] 除以 [b] 的商是多少？', '[a] 里面有几个 [b]？', '把 [a] 平均分成 [b] 份，每份是多少？', '被除数是 [a]，除数是 [b]，商是____', '[a] 是 [b] 的几倍？', '什么数乘 [b] 等于 [a]？',
      '[a] 块糖分给 [b] 个小朋友，每人分得一样多，每人几块？', '[b] 本书共 [a] 元，每本多少元？', '[a] 个鸡蛋，每盒装 [b] 个，能装几盒？', '[a] 名学生每 [b] 人一组，可以分几组？', '绳子长 [a] 厘米，剪成同样长的 [b] 段，每段多少厘米？', '[name]用 [b] 天看完 [a] 页书，每天看得同样多，一天看几页？', '[a] 把椅子摆成每排 [b] 把，能摆多少排？', '机器 [b] 小时做 [a] 个零件，每小时做几个？', '[name]有 [a] 张邮票，是[other]的 [b] 倍，[other]有几张？', '一个数的 [b] 倍是 [a]，这个数是几？',
      '[b] 乘几等于 [a]？', '[b] 的多少倍是 [a]？', '两数之积是 [a]，其中一个数是 [b]，另一个是多少？', '从 [a] 里连续减 [b]，减几次正好减完？', '我乘 [b] 得 [a]，我是几？', '已知除数是 [b]，被除数是 [a]，求商。', '[a] 按每份 [b] 来分，分成几份？', '[a] 分成相等的 [b] 份，一份多少', '除法：[a] 除以 [b]', '用 [b] 去除 [a] 得几？', '[a] 元买 [b] 个，一个几元', '[b] 个一样重的箱子共重 [a] 千克，每个重多少千克？',
      '每张票 [b] 元，[a] 元能买几张？', '[name]每周存 [b] 元，几周存够 [a] 元？', '彩带长 [a] 厘米，每 [b] 厘米剪一段，剪成几段？', '[b] 人一共付 [a] 元，每人付得一样多，一人付几元？', '[b] 页共 [a] 个字，每页一样多，一页几个字？',
      '能帮我算 [a] 除以 [b] 吗？', '我需要 [a] 除以 [b] 的商。', '[a] 除以 [b]，得多少呀', '[b] 根一样的坚果棒重 [a] 克，一根重几克？', '水龙头 [b] 分钟滴了 [a] 滴，快慢不变，一分钟几滴？', '[name]分 [b] 次还清 [a] 元，每次还一样多，一次还几元？', '[b] 层架子放了 [a] 罐，层层一样多，一层几罐？', '[a] 枚硬币每 [b] 枚卷成一卷，卷成几卷？', '一辆大巴坐 [b] 人，[a] 人坐满几辆？', '变成 [b] 倍后是 [a]，没变时是几？', '青蛙从零出发，每次跳 [b]，跳几次到 [a]？', '[b] 块同样的砖摞起来高 [a] 毫米，一块高几毫米？', '邮票每张 [b] 分，[a] 分能买几张？', '卡车运来 [b] 箱一共 [a] 瓶，每箱一样多，一箱几瓶？', '一首歌放了 [b] 遍，共 [a] 秒，一遍几秒？', '乙是 [a]，正好是甲的 [b] 倍，甲是几？', '我要的是商：[a] 除以 [b]。', '[a] 除以 [b]，商是？', '[b] 本一样厚的书共 [a] 页，一本几页？', '转了 [b] 圈共 [a] 米，一圈几米？',
    ],
  },
);
