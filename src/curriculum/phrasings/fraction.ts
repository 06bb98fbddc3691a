import type { Asks } from '../exercise.ts';

/** A fraction `e` to be brought to lowest terms. */
export const reducing: Asks = {
  en: {
    commands: [
      'simplify {e}', 'reduce {e}', 'simplify the fraction {e}', 'reduce the fraction {e}', 'reduce {e} to lowest terms', 'write {e} in lowest terms', 'write {e} in simplest form', 'bring {e} to <its lowest terms|its simplest form>', 'cancel down {e}', '<find|give> the simplest form of {e}',
      'write {e} as a fraction that cannot be reduced any further', 'shorten the fraction {e} as far as possible', 'put {e} into lowest terms', 'express {e} in its lowest terms', 'divide the numerator and the denominator of {e} by all that they share',
      'rewrite {e} with the smallest possible whole numerator and denominator', 'cancel the fraction {e} until nothing more can be cancelled', 'find the irreducible fraction that equals {e}', 'give a fraction equal to {e} that is fully reduced', 'turn {e} into a fraction in simplest form',
      'get {e} down to lowest terms',
      'make the numbers in {e} smaller by cancelling as far as possible',
      'cancel common divisors in {e}', 'take {e} down to its reduced form', '<explain|show> how to reduce {e}', 'cancel {e} completely', 'check whether {e} can be reduced and do so', 'give {e} in its reduced form', 'see how far {e} can be reduced', 'clean up the fraction {e} by cancelling', 'shrink {e} to lowest terms',
      'cancel the GCD out of {e}', 'do all the cancelling that {e} allows', 'say {e} once more, now fully cancelled', 'replace {e} by the equal fraction in lowest terms', 'state {e} so that numerator and denominator are coprime', 'keep dividing both parts of {e} until nothing divides both', 'write the fraction {e} the shortest way',
      'remove the common factor from top and bottom of {e}', 'name the fraction in lowest terms that has the value of {e}', 'divide above and below the line of {e} by their GCD', 'get rid of whatever numerator and denominator of {e} have in common',
    ],
    questions: [
      '{e} in lowest terms', 'What is {e} in lowest terms?', 'What is {e} in simplest form?', 'What is the simplest form of {e}?', 'Simplify: {e}', 'Reduce: {e}', 'How can {e} be reduced?', '{e} simplified = ?', 'what is {e} reduced',
      'The fraction {e} can be reduced. What is it in lowest terms?', 'What do you get when {e} is fully reduced?', 'If numerator and denominator of {e} are divided by everything they have in common, which fraction is left?', 'Give {e} as a fraction in lowest terms.',
      '[name] wants to write {e} with smaller numbers. What is the simplest fraction of the same value?', 'Which reduced fraction is equivalent to {e}?', 'Given the fraction {e}, find its lowest terms.', 'Write the fraction {e} so that top and bottom share no divisor except 1.',
      'How is {e} written in lowest terms?', 'Cancel {e} as far as you can.', 'Express {e} as an irreducible fraction.', 'What does {e} become once it is cancelled down?', '[name] got {e} as the answer, but the teacher wants lowest terms. What should [name] write?',
      'Can {e} be written more simply, and if so, as which fraction?', 'After cancelling, {e} is equal to which fraction?', 'Reduce the fraction {e} completely.', 'A bottle of oil weighs {e} kg. What is this fraction in lowest terms?',
      'A ribbon is {e} m long. Write this length as a fraction in lowest terms.', 'Find the equivalent fraction of {e} that has the smallest denominator.', 'lowest terms: {e}', '{e} to lowest terms', '{e} cancelled down', '{e} in simplest form', '{e} as an irreducible fraction?',
      'how do i reduce {e}', 'whats {e} in lowest terms', 'shorten {e}',
      '{e} is not in lowest terms. What would it be?', 'In lowest terms, {e} is ___.', '[name] has to reduce {e}. What is the result?', 'How far can {e} be cancelled?', '{e} can be written more simply. How?', 'What is left of {e} after all cancelling?', 'By what can {e} be cancelled, and what does it become?',
      'The test says to reduce {e}. What do I write?', 'Give the reduced form of {e}.', 'My result is {e}, but it is not reduced yet. What is it reduced?', 'reduce {e} pls', '{e} reduced', '{e} lowest terms?', 'cancel {e}', 'reduced form of {e}?', 'is {e} in lowest terms, if not, what is it',
      'Divide top and bottom of {e} by the largest number that goes into both. Which fraction do you get?', 'A cake was cut, and {e} of it is left. What is this fraction when reduced?', 'The same part as {e}, but reduced, is which fraction?', 'If common divisors are cancelled in {e}, what does it turn into?',
      'Fully reduced, what is {e}?', 'Simplest form wanted: {e}', 'The fraction {e} is to be simplified.',
      '{e}, but shorter?', 'Same value as {e}, coprime top and bottom: which fraction?', 'Nothing but 1 should divide both parts of the fraction any more. Starting from {e}, what do you end with?', 'Divide both parts by two, by three, by whatever goes: cancel {e} till the end. What stands there?', 'Fill in the fraction in lowest terms: {e} = ___',
      'Someone says {e}. How would a mathematician <put|say> that, in lowest terms?', 'Top and bottom of {e} still have a common factor. Once it is gone, what fraction is it?', 'i must write {e} the short way, fully cancelled, whats that', 'Teacher: Is {e} reduced? Pupil: Not yet. Teacher: Then what is it reduced?',
      'Cancelling in {e} stops when nothing is left to cancel. At which fraction does it stop?', 'Before cancelling it reads {e}. How does it read after cancelling everything?', 'A <road|river|wall> of {e} km: how do we put this length in lowest terms?', 'The result {e} must be given reduced. Result: ___', 'Which fraction, one that cannot be cancelled, has the value {e}?',
      'What should stand instead of {e} if only lowest terms are allowed?', 'Dividing by the GCD above and below the line turns {e} into what?', 'fraction: {e}; reduced: ?', '{e}, cancel, result?', 'Out comes {e}. Reduced?', '{e} has a twin in lowest terms. Name it.',
    ],
    held: ['Which fraction with the smallest numbers equals {e}?', 'Make top and bottom of {e} as small as you can.'],
  },
  zh: {
    commands: [
      '约分 {e}', '约分：{e}', '化简 {e}', '化简分数 {e}', '把 {e} 约分', '把 {e} 化成最简分数', '将分数 {e} 约分', '将 {e} 化为最简分数', '<求|写出> {e} 的最简分数',
      '把 {e} 写成最简分数', '将 {e} 约到不能再约为止', '约简分数 {e}', '写出与 {e} 相等的最简分数', '用分子和分母的公因数去约 {e}', '求出 {e} 约分的结果', '让 {e} 变成最简形式', '把分数 {e} 的分子、分母同除以公因数，约成最简',
      '给 {e} 约分', '把 {e} 约去公因数', '讲讲 {e} 怎么约分', '检查 {e} 能不能约分并约到最简', '把 {e} 化为既约分数', '将 {e} 彻底约分', '算出 {e} 约分后的分数',
      '约掉 {e} 上下的最大公因数', '把 {e} 改写成分子分母互质的分数', '用相等的最简分数代替 {e}', '不断地用公因数去除 {e} 的分子和分母，直到除不动', '把分数 {e} 写得最短', '将 {e} 该约的全约掉', '约简 {e} 并写出得数', '除去 {e} 分子与分母的公因数', '说出值为 {e} 的最简分数',
    ],
    questions: [
      '{e} 约分后是多少？', '{e} 的最简分数是什么？', '{e} 化成最简分数是多少？', '{e} 约分得多少？', '{e} 化简后等于多少？', '约分：{e}', '{e} 约成最简分数', '分数 {e} 怎样约分？', '{e} 最简是多少？',
      '{e} 写成最简分数是____。', '分数 {e} 约到最简是多少？', '把 {e} 约分，结果是几分之几？', '{e} 与哪个最简分数相等？', '已知分数 {e}，求它的最简形式。', '{e} 的分子和分母同时除以公因数，得到的最简分数是什么？', '[name]算出的答案是 {e}，老师要求约分，应该写几分之几？', '如果把 {e} 约到不能再约，会得到什么分数？', '一瓶油重 {e} 千克，这个分数约分后是多少？', '一段彩带长 {e} 米，这个长用最简分数表示是多少米？', '{e} 还能约分吗？约分后是几？', '将分数 {e} 化到最简。',
      '求与 {e} 大小相等的最简分数。', '分子分母互质时，{e} 应写成什么分数？', '{e} 用最简分数怎样表示？', '分数 {e} 不是最简分数，它的最简分数是哪个？', '最简分数：{e}', '{e} 约分', '{e} 约一下', '约一约：{e}', '{e} 怎么约', '把 {e} 约成最简', '{e} = ____（最简分数）', '{e} 最简形式',
      '{e} 不是最简的，约分后应是什么？', '{e} 的分子分母能同时除以几？约成什么？', '[name]要给 {e} 约分，应该写什么？', '{e} 能约到什么程度？结果是几分之几？', '{e} 可以写得更简单吗？怎么写？', '{e} 约完是几', '{e} 化简', '试卷上要求把 {e} 约分，该填几分之几？', '分蛋糕后剩下 {e}，约分后是几分之几？', '约去公因数后，{e} 变成什么分数？', '{e} 的约分结果为____。', '请问 {e} 怎样约成最简分数？', '分数 {e} 经过约分等于什么？', '我算得 {e}，还没约分，约分后呢？', '求 {e} 约分后的分数。', '{e} 约分等于多少',
      '和 {e} 一样大的既约分数是什么？',
      '{e} 写短一点，约到底是几分之几？', '值不变，分子分母互质，{e} 要改写成什么？', '除了 1 以外不许再有公因数，{e} 最后成了几分之几？', '老师：{e} 约好了吗？学生：还没有。老师：约好是多少？', '约分前是 {e}，约分后呢？', '{e} 的分子、分母还有公因数，全部约去以后得什么分数？', '一条路长 {e} 千米，用最简分数说是几分之几千米？', '上下同除以最大公因数，{e} 就成了什么？', '答案只准写最简分数，{e} 应该改成什么？', '算出来是 {e}，约到底呢？', '哪个既约分数的值是 {e}？', '约分题：{e}，得？', '{e} 约到头是多少', '{e} 有个相等的最简分数，写出它。', '分数：{e}；最简：?', '我要把 {e} 交上去，先得约分，约成几分之几？',
      '{e} 的数字偏大，约简之后是什么？',
    ],
    held: ['与 {e} 相等而且分子分母最小的分数是哪个？', '让 {e} 的分子和分母都尽量小。'],
  },
};

/** The fraction `f` of the number `n`. */
export const fractionOf: Asks = {
  en: {
    commands: [
      'find {f} of [n]', '<calculate|compute|work out|get|determine> {f} of [n]', 'find how much {f} of [n] is', '<take|give> {f} of [n]', '<find|calculate> {f} of the number [n]',
      'multiply [n] by {f} to find the part', 'say how much you have if you take {f} of [n]', 'find the part that {f} of [n] makes', '<write down|state> what {f} of [n] is', 'find how many kg are {f} of [n] kg', 'figure out {f} of an amount of [n]', 'work out how long {f} of [n] meters is',
      'split the number [n] into equal parts and find {f} of it', 'find the number of liters in {f} of [n] liters', 'take the fraction {f} of the number [n]',
      'find the size of {f} of [n]', 'calculate {f} of a total of [n]', 'determine which number makes up {f} of [n]',
      '<explain|show> how to find {f} of [n]', 'cut [n] down to {f} of it and give the size', 'divide [n] by the bottom number of {f} and multiply by the top one', 'find the amount that is {f} of [n]', 'multiply {f} by [n]', 'say which number is {f} of [n]', 'find how many grams {f} of [n] grams are',
      'name the number that is {f} of [n]', 'calculate the part of [n] that is {f} of it',
      'name the result when {f} is taken of [n]', 'find the share if [n] is what is shared and the share is {f}', 'turn {f} of [n] into a number', 'work out the part, with a total of [n] and the fraction {f}', 'reckon {f} out of [n]', 'split off {f} from [n] and say how much was split off', 'tell how many euros make {f} of [n] euros',
      'get the number that stands to [n] as {f} stands to 1', 'use {f} as the fraction and [n] as the whole and find the part', 'multiply [n] by the top of {f} and divide by the bottom',
    ],
    questions: [
      'What is {f} of [n]?', '{f} of [n]', '{f} of [n] = ?', 'How much is {f} of [n]?', 'what is {f} of [n]', 'What number is {f} of [n]?', '{f} of [n] is what?', 'What do you get if you take {f} of [n]?', 'Find the number that is {f} of [n].',
      'A rope is [n] m long. [name] uses {f} of it. How many meters does [name] use?', 'A barrel holds [n] liters, and {f} of them are sold. How many liters are sold?', '[name] had [n] dollars and spent {f} of the money. How many dollars were spent?',
      'Out of [n] kg of flour, {f} is used for bread. How many kg is that?', 'A film lasts [n] minutes. How many minutes is {f} of the film?', 'If you take {f} of [n], what is the result?', 'The number [n] is multiplied by the fraction {f}. What is the product?',
      'Given a garden bed of [n] square meters, {f} of it is planted with carrots. How many square meters have carrots?', 'How large is a part that is {f} of [n]?', 'A tank can hold [n] liters and is {f} full. How many liters are in it?',
      'There are [n] kg of apples, and {f} of the weight is eaten. How many kg are eaten?', 'A lesson lasts [n] minutes, and {f} of it is spent on reading. How many minutes are spent on reading?', 'The fraction {f} of a number is wanted, and the number is [n]. What is it?',
      'A board measures [n] cm, and {f} of it is painted red. How many cm are red?', 'One part of a job takes {f} of the whole time of [n] hours. How many hours is that?', 'A bag of seeds weighs [n] grams. What is the weight of {f} of the bag?', 'What do you get when [n] is multiplied by {f}?',
      'What is {f} of the number [n]?', 'Suppose that [n] is cut down to {f} of its size. What number is left?', '[other] saves {f} of [n] euros. How many euros is that?', '{f} of [n], how much', 'whats {f} of [n]', '[n] kg, {f} of it, how many kg?', 'take {f} of [n]', '[n]: what is {f} of it?',
      'i have [n] euros and give away {f} of them, how many euros do i give away', 'number: [n]; fraction: {f}; part = ?',
      'Of [n], {f} is taken. How much is that?', 'From [n] liters, {f} is poured out. How many liters are poured out?', 'A path is [n] km long, and [name] has done {f} of it. How many km is that?', 'The class collected [n] dollars; {f} of that goes to the zoo. How many dollars go to the zoo?',
      '[name] sleeps for {f} of [n] hours. How many hours is that?', 'Take [n], divide it by the bottom of {f} and multiply by the top. What do you get?', '[n] times {f} is how much?', 'Multiply: {f} and [n]', 'how do i find {f} of [n]', 'Someone owns [n] acres and sells {f} of them. How many acres are sold?',
      'A battery lasts [n] hours, and {f} of this time is over. How many hours have passed?', 'A pot holds [n] liters of soup, {f} of which is eaten. How many liters is that?', 'Which number corresponds to {f} of [n]?', 'For a recipe of [n] grams of flour [name] makes only {f} of the amount. How many grams are needed?',
      'The part is {f}, the number [n]. Find the part as a number.', 'When only {f} of [n] kg is needed, how many kg is that?', 'What amount is {f} of [n]?', '[n] m of wire, {f} used. How many m were used?', '{f} of [n] is ___.', '[name] has to find {f} of [n]. What is the right result?',
      'so {f} of [n] would be what',
      '[n], and of that {f}: how much?', 'Somebody takes {f}. There was [n] to take from. How much was taken?', 'Not all of [n], just {f} of it. How much is that?', 'The fraction is {f} and the total [n]. What does the part come to?', 'Divide [n] into as many parts as the bottom of {f} says and take as many as the top says. What have you got?',
      '{f} of my [n] acres is meadow. How many acres of meadow do I have?', 'Of [n] <gallons|tons|pounds>, {f} has been used up. How many have been used up?', 'A cyclist has a tour of [n] km ahead and rests after {f} of it. How many km has she cycled by then?', 'Teacher: Take [n]. Pupil: And? Teacher: Now {f} of it. What does the pupil say?', '{f} times [n]?',
      'The share is {f}. What is shared is [n]. How big is the share?', 'how much is {f} out of [n] kg', 'whole = [n], part = {f} of the whole, part = ?', 'A number makes up {f} of [n]. Which one?', 'When [n] is the full amount, what is the amount for {f}?', 'Suppose you need {f} of the [n] ml in the cup. How many ml do you pour?',
      'With [n] <hours|euros|grams> in total, how many is {f} of them?', 'Only {f} of [n] counts. What counts, as a number?', '{f} <belongs|goes> to me, and the total is [n]. What do I get?',
    ],
    held: ['I want to know {f} of [n].', 'The whole is [n]. How large is {f} of it?'],
  },
  zh: {
    commands: [
      '<求|计算|算出|算一算> [n] 的 {f}', '<求|算出> [n] 的 {f} 是多少', '算一下 [n] 的 {f} 等于多少', '求数 [n] 的 {f}',
      '用 [n] 乘 {f} 求出这一部分', '写出 [n] 的 {f} 是几', '求 [n] 千克的 {f} 是多少千克', '算出 [n] 米的 {f} 有几米', '求一个数的 {f}，这个数是 [n]', '把 [n] 等分后取它的 {f}，求取了多少', '说出 [n] 的 {f} 等于什么数', '求 [n] 升的 {f} 是几升', '算一算 [n] 元的 {f} 是多少元', '取 [n] 的 {f}', '计算 [n] 乘以分数 {f} 得到的部分',
      '讲讲怎么求 [n] 的 {f}', '把 [n] 乘 {f}', '求哪个数是 [n] 的 {f}', '求 [n] 克的 {f} 是几克', '从 [n] 中取出它的 {f}，求取出的数', '用 [n] 除以 {f} 的分母，再乘分子', '推算 [n] 的 {f}',
      '求占 [n] 的 {f} 的那个数', '以 [n] 为总数、{f} 为分率，求部分', '把 [n] 的 {f} 算成一个数', '从 [n] 里分出 {f}，说出分出了多少', '用 {f} 乘 [n]', '将 [n] 乘 {f} 的分子再除以分母', '算算 [n] 分钟的 {f} 是几分钟', '求总量 [n] 当中 {f} 那一份的数量', '按 {f} 的份额从 [n] 里取，求取得的数',
    ],
    questions: [
      '[n] 的 {f} 是多少？', '[n] 的 {f} 等于多少？', '[n]的 {f}', '[n] 的 {f} = ?', '[n] 的 {f} 得多少？', '求值：[n] 的 {f}', '数 [n] 的 {f} 是几？', '[n] 的 {f} 是几？', '请问 [n] 的 {f} 是多少？',
      '一根绳子长 [n] 米，用去它的 {f}，用去多少米？', '一桶油有 [n] 升，卖出 {f}，卖出多少升？', '[name]有 [n] 元，花掉其中的 {f}，花了多少元？', '面粉共 [n] 千克，做面包用了 {f}，用了多少千克面粉？', '一部电影长 [n] 分钟，它的 {f} 是多少分钟？', '甲数是 [n]，乙数是甲数的 {f}，乙数是多少？', '一个数是 [n]，它的 {f} 是____。', '如果取 [n] 的 {f}，那么取出的是多少？', '已知水箱能装 [n] 升水，现在装了 {f}，箱里有水多少升？', '求 [n] 的 {f} 是多少。',
      '一块地有 [n] 平方米，其中 {f} 种萝卜，种萝卜的地有多少平方米？', '木板长 [n] 厘米，把它的 {f} 涂成红色，红色部分长多少厘米？', '一批苹果重 [n] 千克，吃了 {f}，吃了几千克？', '完成一项工作要 [n] 小时，其中的 {f} 是多少小时？', '[other]把 [n] 元的 {f} 存起来，存了多少元？', '以 [n] 为单位“1”，它的 {f} 对应的数是多少？', '[n] 乘以 {f} 是多少？', '[n] 当中的 {f} 是多大的数？', '[n] 千克的 {f}，多少千克', '[n] 的 {f}', '取 [n] 的 {f} 得几',
      '[n] 米的 {f} 是几米', '{f} 个 [n] 是多少？', '数：[n]；分率：{f}；部分 = ?',
      '取出 [n] 的 {f}，取了多少？', '[n] 升里倒出 {f}，倒出几升？', '一条路长 [n] 米，走了 {f}，走了几米？', '全班捐了 [n] 元，其中 {f} 用来买书，买书用了几元？', '把 [n] 除以 {f} 的分母再乘分子，得几？', '[n] 乘 {f} 得多少？', '怎么求 [n] 的 {f}', '[n] 的 {f} 怎么算', '[n] 的 {f} 是哪个数？', '哪个数等于 [n] 的 {f}？', '一锅汤 [n] 升，喝了 {f}，喝了几升？', '电池能用 [n] 小时，已用去 {f}，用了多少小时？', '[n] 米铁丝用了 {f}，用了几米', '甲有 [n] 克，乙是甲的 {f}，乙有几克？',
      '[n] 的 {f} 为____。', '[name]要求 [n] 的 {f}，应该得几？', '单位“1”是 [n]，求它的 {f}。', '配方要 [n] 克面粉，只做 {f} 的量，要几克面粉？', '当只需要 [n] 千克的 {f} 时，是多少千克？',
      '共 [n]，取 {f}，取了多少？', '有人拿走了 {f}，原来是 [n]，拿走了几？', '不是全部的 [n]，只要它的 {f}，是多少？', '分率是 {f}，总数是 [n]，对应的部分是几？', '按 {f} 的分母把 [n] 平均分，再按分子取份数，取到多少？', '我家有 [n] 亩地，{f} 是草地，草地有几亩？', '[n] 克盐用掉 {f}，用掉几克？', '骑车全程 [n] 千米，骑了 {f} 后休息，已骑几千米？', '老师说：取 [n] 的 {f}。学生应该答几？', '{f} 乘 [n] 等于多少？', '总量 = [n]，部分占 {f}，部分 = ?', '哪个数占 [n] 的 {f}？', '如果全部是 [n]，那么 {f} 是几？', '杯里 [n] 毫升，倒出其中 {f}，倒出几毫升？',
      '[n] 元当中 {f} 归[name]，[name]得几元？', '份额是 {f}，要分的是 [n]，这份额有多少？', '牛奶 [n] 升，喝完 {f}，喝完几升？', '我分得 {f}，总共 [n]，我得几？',
    ],
    held: ['想知道 [n] 的 {f} 有多少。', '整体是 [n]，它的 {f} 有多大？'],
  },
};
