import type { Asks } from '../exercise.ts';

/** A ratio `r` to be written with the smallest whole numbers. */
export const simplestRatio: Asks = {
  en: {
    commands: [
      'simplify the ratio {r}', 'simplify {r}', 'reduce the ratio {r}', 'reduce {r} to lowest terms', 'write the ratio {r} in simplest form', '<find|get> the simplest form of the ratio {r}', 'express {r} in <simplest form|lowest terms>', 'write {r} with the smallest whole numbers', 'cancel down the ratio {r}',
      '<cancel|divide out> the common factor in the ratio {r}', 'rewrite {r} as an equivalent ratio with the smallest possible whole numbers', 'bring the ratio {r} into its lowest form', "turn {r} into a ratio that can't be reduced any further", 'divide all parts of {r} by their common factor until the ratio is fully reduced',
      'make the ratio {r} as simple as possible', 'put {r} in its simplest terms', 'state the ratio {r} in its <lowest|most reduced> terms', '<convert|change> the ratio {r} to simplest whole-number form', 'give an equivalent of the ratio {r} with the least whole numbers',
      '<shrink|boil|trim> {r} down to the least whole numbers', 'clear {r} of common factors', 'take out of {r} whatever divides every term', 'divide {r} through by the <gcd|GCD|greatest common divisor> of its terms', 'say the ratio {r} in the fewest whole parts', 'scale {r} down as far as whole numbers allow',
    ],
    questions: [
      'What is the simplest form of {r}?', 'What is the ratio {r} in lowest terms?', 'Simplify: {r}', 'Simplify the ratio: {r}', 'How do you simplify the ratio {r}?', 'The ratio is {r}. Simplify it.', '{r} in simplest form', 'Ratio {r} = ?', 'Give {r} as a simple ratio.', 'How can the ratio {r} be written more simply?',
      'What does {r} become when it is fully reduced?', 'Can {r} be reduced? Give the ratio in lowest terms.', 'A recipe uses its ingredients in the ratio {r}. What is this ratio in simplest form?', 'The <votes|points|coins|prizes> were split in the ratio {r}. Write this ratio in its lowest terms.',
      'The <teams|classes|clubs|groups> have sizes in the ratio {r}. Reduce this ratio as far as you can.', '{r} simplified', 'simplify the ratio pls {r}', 'simplest form: {r} = ?', 'lowest terms of {r}?', 'reduce {r} plz', 'ratio {r} reduced', 'how do i make {r} smaller, same ratio', '{r}, cancel it down',
      'Divide every part of {r} by the same number until no common factor is left. What ratio do you get?', 'Which reduced ratio is equivalent to {r}?', 'Given the ratio {r}, find its simplest form.', 'If {r} is cancelled down completely, which ratio is left?', 'Find the ratio in simplest whole numbers that is equal to {r}.',
      'The parts of the ratio {r} have a common factor. Divide by it and write the new ratio.', 'A <builder|gardener|painter|baker> works with the ratio {r}. What is a simpler way to write it?', 'The lengths of <ropes|sticks|ribbons|boards> are in the ratio {r}. Express this ratio in its simplest form.',
      'On a farm the animals are in the ratio {r}. What is that ratio when written with whole numbers as small as possible?', 'My answer is the ratio {r}, but it is not in lowest terms. What should it be?', 'What is the most reduced form of the ratio {r}?', 'Cancel the ratio {r} as far as possible.',
      'Here is a ratio: {r}. Write it in simplest form.', 'whats {r} in the simplest terms', 'Write {r} so that its numbers have no common factor.', 'The numbers in {r} can all be divided by the same number. Simplify the ratio.', 'Which is the simplest ratio equal to {r}?', '{r} => simplest whole numbers?',
      'The colours in a <pattern|flag|painting|mosaic> are in the ratio {r}. Simplify this ratio.',
      '{r} <reduces|simplifies|cancels> to what?', '{r} = __ in lowest terms', 'Lowest terms: {r}', 'smallest whole numbers for {r}?', 'Instead of {r}, what can one say with smaller whole numbers, as small as they get?', 'No common factor may be left in {r}. What is left of the ratio then?', 'Divided through by the gcd, {r} turns into what?', 'Same ratio as {r}, least numbers?',
      'What do you get if you scale {r} down all the way?', 'The answer key does not accept {r}, only its lowest terms. What does it accept?', 'The ratio on the label is {r}, far too big numbers. What should be printed in their place, in lowest terms?', '{r} is not reduced. Reduce it.', '{r}: simplify', 'a ratio like {r}, but reduced all the way?',
      'Someone mixed {r}. What mix is that in the least whole parts?', 'How far down does {r} go, and where does it end?',
    ],
    held: ['Give the ratio {r} as simply as you can.', 'Which ratio with the smallest whole numbers equals {r}?', 'Bring {r} to its lowest terms.'],
  },
  zh: {
    commands: [
      '化简比 {r}', '化简 {r}', '把 {r} 化成最简整数比', '<求|写出> {r} 的最简比', '将比 {r} 化为最简整数比', '把比 {r} 化简', '求 {r} 的最简整数比', '把 {r} 约简', '写出与 {r} 相等的最简整数比', '将 {r} 的各项同时除以公因数，化成最简比', '求与 {r} 相等且各项最小的整数比', '把比 {r} 写成最简单的形式', '化比 {r} 为最简', '算出 {r} 的最简形式',
      '将 {r} 约到不能再约', '用最简整数比表示 {r}',
      '给 {r} 的各项约去公因数', '除以各项的最大公因数，把 {r} 变简', '把 {r} 缩到各项最小的整数', '约掉 {r} 里所有公因数，写出剩下的比', '用尽量少的整份数说出 {r}',
    ],
    questions: [
      '{r} 化简后是多少？', '{r} 的最简整数比是什么？', '化简比：{r}', '化简：{r}', '{r} 化成最简比是多少？', '比 {r} 怎么化简？', '最简整数比：{r} = ?', '{r} 化为最简比', '{r} 能化简成什么比？', '{r} 可以约成____。', '化成最简整数比：{r} = ____', '{r} 化简', '{r} 约分后的比是什么', '把 {r} 的各项都除以相同的数，直到不能再除，得到什么比？',
      '一个比是 {r}，它的最简形式是什么？', '比 {r} 还能再化简吗？请写出最简比。', '已知比 {r}，求最简整数比。', '<各班|各队|各组|各社团>人数的比是 {r}，把它化成最简整数比。', '食谱中各种配料的比是 {r}，这个比化简后是什么？', '<绳子|木棍|丝带|木板>的长度比是 {r}，化成最简比是多少？', '农场里几种动物只数的比为 {r}，写成最简整数比是____。',
      '与 {r} 相等的最简比是哪一个？', '将 {r} 化简，结果是什么？', '利用比的基本性质化简 {r}。', '根据比的基本性质，{r} 的最简整数比是什么？', '如果把 {r} 约到最简，会是什么比？', '怎样把 {r} 写得更简单？', '{r} 的最简形式 = ?', '{r} 怎么约简，求结果', '比的化简：{r}', '求各部分的最简比：{r}。', '各项没有公因数时，{r} 变成什么比？',
      '投票结果的比是 {r}，请化成最简整数比。', '比 {r} 还没有化到最简，化到最简是什么？', '<果汁|油漆|沙拉|面团>的配比是 {r}，最简配比是多少？', '把 {r} 写成各项互质的比。', '{r} 最简',
      '{r} 最简是什么比？', '{r}，约到底？', '{r}：化简', '{r} 各项同除以最大公因数，得什么比？', '数太大了，{r} 能换成怎样的小整数比？', '{r} 里还有公因数，全约掉后是什么？', '跟 {r} 一样、数最小的整数比？', '{r} = ____（填最简的）', '答案不收 {r}，只收最简比，该填什么？', '标签上印 {r} 太繁，约简了该印什么？', '{r} 缩到不能再缩，是什么比？', '有人按 {r} 调配，按最少的整份数怎么说？',
    ],
    held: ['用最小的整数表示比 {r}。', '{r} 和哪个最简比相等？', '{r} 约成最简形式是几比几？'],
  },
};

/** A proportion `e` with one number `v` unknown. */
export const proportion: Asks = {
  en: {
    commands: [
      'solve the proportion {e}', 'solve {e}', 'solve {e} for [v]', 'find [v] <if|in|when> {e}', '<find|determine|work out> the missing number [v] in {e}', '<find|get|compute> the value of [v]: {e}', 'find the unknown term of the proportion {e}', 'cross-multiply {e} and find [v]', 'use cross products to find [v] in {e}',
      'fill in the missing value [v] so that {e} is a true proportion', 'determine [v] from the proportion {e}', 'work out [v], given the equal ratios {e}', 'solve {e} by cross multiplication', 'calculate [v] so that the two ratios in {e} are equal', 'complete the proportion {e} by finding [v]', 'rearrange the proportion {e} to get [v] alone',
      '<get|isolate> [v] from {e}', 'put the right number for [v] in {e}', 'make {e} true by the right [v] and name it', 'finish {e}: [v] = ___', 'read {e} as two equal fractions and find [v]', 'multiply crosswise in {e} to reach [v]',
    ],
    questions: [
      '{e}', '{e}, [v] = ?', '{e}. Find [v].', 'What is [v] if {e}?', 'If {e}, what is [v]?', 'Proportion: {e}', 'Which number is [v] in {e}?', '{e}, find [v]', 'The proportion {e} has one unknown. Find [v].', 'Given {e}, what is the value of [v]?', 'Given that {e}, work out [v].', 'Two equal ratios: {e}. What is [v]?',
      'Suppose {e}. Find the value of [v].', 'For which value of [v] is {e} a true proportion?', 'What number does [v] stand for in {e}?', 'Cross-multiply to solve {e}.', 'Use equivalent ratios to find [v] when {e}.', 'A student writes {e}. Which number belongs in place of [v]?', 'Let {e}. Calculate [v].',
      'The ratio on the left of {e} equals the ratio on the right. What is [v]?', 'Solve the proportion: {e}', 'Solve: {e}', 'proportion {e}, [v]?', '{e} what is [v]', 'missing number [v]: {e}', 'find [v] pls {e}', '[v] = ? when {e}', 'how do i get [v] from {e}', '[v]? {e}', 'In {e}, one term is unknown. What is [v] equal to?',
      'If both ratios in {e} are the same, what value does [v] have?', 'By cross products, {e} gives which value for [v]?', 'Find the number [v] that makes {e} correct.', 'When {e} holds, how much is [v]?', 'Which value of [v] makes both sides of {e} equal?', 'Complete the equal ratios: {e}. What is [v]?',
      'For a <map|recipe|model|scale drawing> we need {e}. What is [v]?', 'A <baker|builder|shopkeeper|gardener> sets up the proportion {e}. Find [v].', 'Two ratios are the same, {e}. Work out [v].', 'proportion: {e}; unknown: [v]', 'Scale one ratio to match the other in {e}. What is [v]?', '[v] is unknown in {e}. Find its value.',
      'We know that {e}. How big is [v]?',
      '[v] from {e}?', '{e}; [v]?', 'Unknown: [v]. Equation of ratios: {e}. Solution?', '{e} is to hold. [v] is then what?', 'Both sides of {e} are the same ratio. Value of [v]?', 'One side of {e} tells the scale. What does that make [v]?', '{e} would be right with which number for [v]?', 'The letter in {e} hides a number. Which one?', 'In place of [v], what should {e} have?',
      'Products of means and extremes agree in {e}. So [v] = ?', 'What does {e} say about [v]?', '{e}. Therefore [v] is ___.', 'if {e} then [v] equals', 'Pick the number that [v] must stand for: {e}', 'Only one number fits for [v] in {e}. Say it.', 'by the rule of three, {e} means [v] is',
    ],
    held: ['The ratios agree: {e}. Tell me [v].', 'How large is [v] in the proportion {e}?', 'What must [v] be so that {e}?'],
  },
  zh: {
    commands: [
      '解比例 {e}', '解比例：{e}', '解 {e}', '<求|求出>比例 {e} 中的 [v]', '求 [v]：{e}', '由 {e} 求 [v]', '<求|算出>比例 {e} 中的未知项', '用交叉相乘求 {e} 中的 [v]', '根据比例的基本性质求 [v]：{e}', '解下面的比例：{e}', '算出使 {e} 成立的 [v]', '求未知数 [v]，已知 {e}', '补全比例 {e}，求出 [v]', '由相等的比 {e} 算出 [v] 的值',
      '求比例式 {e} 里 [v] 的值', '写出 {e} 中 [v] 的值',
      '从 {e} 求出 [v]', '把 {e} 里的 [v] 换成正确的数', '先把 {e} 写成乘积相等，再求 [v]', '填好 {e}，[v] = ____', '由 {e} 内外项的积相等得出 [v]',
    ],
    questions: [
      '{e}', '{e}，求 [v]。', '{e}，[v] = ?', '如果 {e}，[v] 是多少？', '比例：{e}', '已知 {e}，求 [v]。', '若 {e}，则 [v] 等于多少？', '比例 {e} 中 [v] 是几？', '在比例 {e} 中，[v] 等于多少？', '解比例 {e}，[v] 是____。', '{e}，则 [v] = ____。', '根据 {e}，求出 [v] 的值。', '当 {e} 时，[v] 等于几？', '设 {e}，求未知数 [v]。',
      '[v] 为何值时，{e} 成立？', '{e} 求 [v]', '{e} [v]是几', '解：{e}', '比例式 {e}，[v] 等于多少', '{e} 怎么求 [v]', '左右两个比相等，即 {e}，求 [v]。', '内项积等于外项积，由 {e} 求 [v]。', '用比例的基本性质，{e} 里的 [v] 是多少？', '比例 {e} 有一个未知项 [v]，它是多少？', '要让比例 {e} 成立，[v] 填几？',
      '[v] 处应填什么数，才能使 {e} 成立？', '有人列出比例 {e}，请你求出 [v]。', '<地图|食谱|模型|图纸>上有这样的比例：{e}，[v] 的值是多少？', '若两个比组成比例 {e}，那么 [v] 是几？', '求值：{e}，[v] = ?', '把 {e} 交叉相乘，[v] 等于多少？', '求 [v] 的值，使 {e}。', '由比例 {e} 可得 [v] 等于____。', '已知两个比相等：{e}，求 [v] 的值。',
      '知道 {e}，[v] 是多少', '未知数：[v]；比例：{e}', '{e} 里未知的 [v] 等于几？', '我们知道 {e}，那么 [v] 的值是几？',
      '{e}，[v]？', '[v] 几？{e}', '{e}，所以 [v] = ____', '{e} 里的字母代表哪个数？', '{e} 左右同比，[v] 的值？', '只有一个数配得上 {e} 中的 [v]，是哪个？', '{e} 里把 [v] 换成几才对？', '{e} 说明 [v] 是几？', '外项积就是内项积：{e}，那么 [v]？', '方程 {e} 的未知数是 [v]，解是几？', '比例里缺一个数：{e}，缺的 [v] 是多少？', '从 {e} 看，[v] 等于？',
    ],
    held: ['两个比相等：{e}，[v] 是哪个数？', '要使 {e}，[v] 应该是几？', '{e} 成立时 [v] 取多少？'],
  },
};

/** `n` divided in the ratio `r`: both parts. */
export const shareBoth: Asks = {
  en: {
    commands: [
      'divide [n] in the ratio {r}', 'share [n] in the ratio {r}', 'split [n] in the ratio {r}', 'divide [n] dollars between [name] and [other] in the ratio {r}', 'split [n] into two parts in the ratio {r}', 'divide the number [n] into parts with the ratio {r}',
      '<distribute|allot> [n] <coins|points|stickers|seeds> to two <people|teams|classes|players> in the ratio {r}', 'work out both shares when [n] is divided in the ratio {r}', 'calculate the two parts of [n], if they are to each other as {r}', 'find two numbers with sum [n] and ratio {r}',
      'cut a <ribbon|board|cable|plank> of [n] cm into two pieces in the ratio {r} and give their lengths', 'determine the size of each part if [n] is separated in the ratio {r}', 'partition [n] into two amounts that have the ratio {r}', 'give the two amounts that you get by dividing [n] in the ratio {r}',
      'break [n] up into two parts in the ratio {r}', "compute each person's share if [name] and [other] split [n] euros in the ratio {r}",
      'divide [n] into two parts that are to each other as [a] to [b]', 'split [n] <dollars|sweets|hours> so that one gets [a] parts and the other [b] parts',
      '<cut|deal|portion> [n] out as {r}', 'make [n] into {r} and give both sides', 'hand out [n] by {r} and say what both sides receive', 'take one part as [n] over the sum of {r} and give both amounts', 'tell what both sides of {r} come to if the whole is [n]',
    ],
    questions: [
      '[name] and [other] share [n] dollars in the ratio {r}. How much does each get?', 'Two numbers are in the ratio {r} and their sum is [n]. What are the numbers?', '[n] [things] are shared in the ratio {r}. How many are in each part?', 'What do you get when [n] is divided in the ratio {r}?',
      'A rope of [n] m is cut in the ratio {r}. How long are the pieces?', 'The ratio of two numbers is {r}. Their sum is [n]. Find the numbers.', 'A prize of [n] <dollars|euros|pounds> is divided between [name] and [other] in the ratio {r}. How much does each person receive?',
      '[name] and [other] split [n] [things] in the ratio {r}. How many does each of them have?', 'There are [n] <children|players|singers|runners> in a club. Boys and girls are in the ratio {r}. How many boys and how many girls are there?',
      'A farm has [n] animals, cows and sheep in the ratio {r}. Find the number of cows and the number of sheep.', 'The total is [n] and the ratio of the two parts is {r}. What are the two parts?', 'In the ratio {r}, how is [n] divided?', 'How big are the two shares if [n] is shared out in the ratio {r}?',
      'Two parts make [n] in all. Their ratio is {r}. How large is each part?', 'split [n] as {r}', '[n] in the ratio {r}, both parts?', 'total [n]; ratio {r}; shares?', '[n] divided {r} = ?', 'how much does each get, [n] dollars, ratio {r}', 'two numbers, ratio {r}, sum [n], which ones',
      '[name] and [other] share [n] [things], ratio {r}, how many each', 'If [n] <marbles|sweets|nuts|shells> are given to two children in the ratio {r}, how many does each child get?', 'Suppose a <ribbon|board|cable|plank> of [n] cm is sawn or cut into two pieces in the ratio {r}. Find the length of each piece.',
      'The profit of a <shop|stall|kiosk|bakery> was [n] dollars. The two owners divide it in the ratio {r}. What does each owner get?', 'Given two numbers whose ratio is {r} and whose sum is [n], find both numbers.', 'A drink of [n] <ml|cl> contains juice and water in the ratio {r}. How much juice and how much water are in it?',
      '[n] <chairs|desks|boxes|books> are put into two rooms in the ratio {r}. How many are in each room?', 'Two quantities add up to [n]. The first is to the second as {r}. What are they?', 'Two teams scored [n] <points|goals> in all, in the ratio {r}. How many did each team score?',
      'A gardener plants [n] <tulips|roses|trees>, red and white in the ratio {r}. How many of each colour are planted?', '[name] spends [n] minutes on maths and reading in the ratio {r}. How many minutes go to each?', 'A school with [n] <pupils|students> has day students and boarders in the ratio {r}. Find the number of each.',
      'How should [n] <dollars|euros|pounds> be divided so that the two amounts are in the ratio {r}?', 'Think of the ratio {r} as parts of a whole. If the whole is [n], how much are the two shares?', 'What two amounts with a total of [n] have the ratio {r}?',
      'A bag holds [n] <beads|buttons|balls>, black and white in the ratio {r}. How many black ones and how many white ones are there?', 'For a cake, flour and sugar are used in the ratio {r}. Together they weigh [n] g. How many grams of each are used?',
      'A <tank|pool|barrel> holds [n] liters, of which hot and cold water are in the ratio {r}. How many liters of each are there?', '[name] works [n] hours in a <month|season|term>, days and evenings in the ratio {r}. How many hours of each is that?',
      'A book of [n] pages has text pages and picture pages in the ratio {r}. How many pages of each kind are there?', 'give me the two shares of [n] for {r}', 'parts in ratio {r} adding to [n]', 'Split the number [n] so that the parts compare as {r}. What are the parts?',
      '[name] and [other] share [n] dollars. For every [a] dollars that [name] gets, [other] gets [b]. How much does each get?', '[n] is divided in the ratio [a] to [b]. What are the two parts?',
      'In a class of [n] there are [a] boys for every [b] girls. How many boys and how many girls are there?', 'share [n], [a] to [b]', 'A rope of [n] m is cut into two pieces whose lengths are as [a] to [b]. How long are the pieces?',
      'Two numbers are as [a] to [b] and add up to [n]. Find them.', 'A mixture of [n] liters has [a] parts juice and [b] parts water. How much of each is in it?',
      '[n] as {r}: <amounts|parts|numbers>?', '{r} of [n]: two parts?', '[n], ratio {r}, the two numbers?', '{r}, total [n]', 'whole: [n]; ratio: {r}; first part, second part?', '{r} adds up to [n]. Which two amounts?', 'Out of [n] come two heaps, sized {r}. How many lie in each heap?', 'If all shares of {r} together are worth [n], what are both sides worth?',
      'A + B = [n], A : B = {r}. A and B?', 'x + y = [n] and x : y = {r}; x, y?', 'Dealt out {r}, [n] cards make what two hands?', 'One for every part: {r}. All parts make [n]. How much falls to each side?', 'The cake of [n] grams goes to two eaters, {r}. What does each eat?', 'What are the parts, given [n] whole and {r} between them?',
      'Two angles together measure [n] degrees and compare as {r}. How large are they?', 'We are two, we paid {r}, and we won [n] dollars to be split the same way. What do we get?',
    ],
    held: ['[name] and [other] divide [n] [things] between them as {r}. Find both shares.', 'The sum of two numbers is [n] and they have the ratio {r}. Which numbers are they?', 'Make two parts of [n] whose ratio is {r}.'],
  },
  zh: {
    commands: [
      '把 [n] 按 {r} 分配', '把 [n] 按 {r} 分成两份', '将 [n] 按照 {r} 的比分成两部分', '按 {r} 分配 [n]', '把 [n] 元按 {r} 分给[name]和[other]', '把数 [n] 按比 {r} 分成两部分', '求两个数，它们的和为 [n]，比为 {r}', '算出 [n] 按 {r} 分配后的两份各是多少', '将 [n] <元|颗糖|个球|本书>按 {r} 分给两个人',
      '把一条 [n] 厘米的<彩带|木条|电线|铁丝>按 {r} 截成两段，求各段的长', '求出总数 [n] 按比 {r} 分成的两部分', '计算甲乙两人各分得多少，总共 [n] 元，按 {r} 分', '按比 {r} 把总量 [n] 拆成两份', '写出 [n] 按照 {r} 分得的两个数', '由总和 [n] 与比 {r} 算出两个部分量',
      '把 [n] 分成两份，两份的比是 [a] 比 [b]', '将 [n] 按 [a] 比 [b] 分成两部分',
      '拿 [n] 照 {r} 分开，报出两边的数', '已知 A + B = [n]，A : B = {r}，求 A 和 B', '先求一份，再求两部分：总数 [n]，比 {r}', '用 {r} 去分 [n]，写出大小两份', '把 [n] 度的角按 {r} 分成两个角，求这两个角',
    ],
    questions: [
      '[name]和[other]按 {r} 分 [n] 元，每人各得多少元？', '两个数的比是 {r}，和是 [n]，这两个数各是多少？', '把 [n][things]按 {r} 分配，每份各有多少？', '[n] 按 {r} 分成两部分，各是多少？', '一根 [n] 米的绳子按 {r} 剪成两段，两段各长多少米？', '两数之比为 {r}，它们的和是 [n]，求这两个数。', '总数是 [n]，两部分的比是 {r}，这两部分分别是多少？',
      '甲乙两数之和为 [n]，甲与乙的比是 {r}，求甲、乙两数。', '一笔 [n] 元的奖金按 {r} 奖给[name]和[other]，两人分别得到多少元？', '[name]和[other]共有 [n][things]，数量的比是 {r}，两人分别有多少？', '兴趣班有 [n] 个<孩子|同学>，男生与女生的比是 {r}，男生、女生各有多少人？', '农场里牛和羊共 [n] 头，牛与羊的比是 {r}，牛和羊分别有多少头？',
      '[n] 按 {r} 分，各多少', '共 [n]，比 {r}，两份分别是几', '和 [n]，比 {r}，求两数', '总量：[n]；比：{r}；两部分是____和____', '把 [n] 按 {r} 分成两份，结果是____和____。', '一杯饮料共 [n] 毫升，果汁与水的比是 {r}，果汁和水各多少毫升？', '一条 [n] 厘米的<彩带|木条|电线|铁丝>要按 {r} 分成两段，两段分别长多少厘米？',
      '如果两个数的比为 {r}，并且总和为 [n]，那么这两个数分别是多少？', '商店赚了 [n] 元，两位老板按 {r} 分利润，每位老板得多少元？', '袋子里有黑白两种珠子共 [n] 颗，黑与白的比是 {r}，黑珠和白珠各有几颗？', '[n] 本图书按 {r} 借给甲班和乙班，两个班分别借到多少本？', '做蛋糕时面粉和糖的比是 {r}，两样合计 [n] 克，面粉和糖各用多少克？',
      '[name]用 [n] 分钟做数学和读书，时间比是 {r}，两样各用多少分钟？', '花坛里种了 [n] 棵花，红花和白花的比是 {r}，红花、白花分别有几棵？', '按照 {r} 的比，[n] 应该怎样分成两份？', '要把 [n] 元分给两个人，使两人的钱数比为 {r}，每人应得多少？', '两数的和等于 [n]，两数的比等于 {r}，则这两个数是____。', '求按比例分配的结果：总数 [n]，比 {r}。',
      '若把总量 [n] 看成按 {r} 分的若干份，两部分各是多少？', '一本书有 [n] 页，文字页与图画页的比是 {r}，文字页和图画页各有多少页？', '水箱里有 [n] 升水，热水与冷水的比是 {r}，热水和冷水各有多少升？', '两部分合起来是 [n]，比是 {r}，各部分多少', '[n] 个座位按 {r} 分给老师和家长，老师和家长各有几个座位？',
      '[name]和[other]按 [a] 比 [b] 分 [n] 元，两人各得多少元？', '全班 [n] 人，男女生人数比为 [a] 比 [b]，男生、女生各几人？', '两数之和是 [n]，两数的比是 [a] 比 [b]，这两个数是多少？', '[n] 升饮料由 [a] 份果汁和 [b] 份水配成，果汁和水各几升？', '一根绳子长 [n] 米，按 [a] 比 [b] 剪成两段，两段各长几米？', '[n] 按 [a] 比 [b] 分，各多少',
      '[n]，照 {r} 分，得哪两个？', '{r}，合计 [n]，各？', 'A + B = [n]，A : B = {r}，A、B 各几？', 'x : y = {r}，x + y = [n]，求 x、y。', '两堆合起来 [n]，比是 {r}，两堆分别有多大？', '照 {r} 发 [n] 张牌给两人，各拿几张？', '两角之和 [n] 度，比为 {r}，两角各多少度？', '整体 [n] 由两块组成，两块 {r}，各块多大？', '我俩出钱的比是 {r}，赢来 [n] 元也这么分，各得几元？', '全部份数值 [n]，{r} 两边各值多少？', '[n] 克蛋糕两人吃，吃的量是 {r}，各吃几克？', '先看 {r} 共几份，[n] 里两边各占多少？',
    ],
    held: ['[name]与[other]把 [n][things]按比 {r} 分掉，两人各有多少？', '两个数相加得 [n]，比是 {r}，它们是哪两个数？', '[n] 名学生按 {r} 分成两组，每组各几人？'],
  },
};

/** `n` divided in the ratio `r` of three numbers: all parts. */
export const shareThree: Asks = {
  en: {
    commands: [
      'divide [n] in the ratio {r}', 'share [n] in the ratio {r}', 'split [n] into three parts in the ratio {r}', 'divide the number [n] into three parts with the ratio {r}', 'share [n] dollars among three people in the ratio {r}', 'split [n] in the ratio {r}',
      '<distribute|allot> [n] <coins|points|stickers|seeds> to three <people|teams|classes|players> in the ratio {r}', 'work out all three shares when [n] is divided in the ratio {r}', 'calculate the three parts of [n], if they are to each other as {r}', 'find three numbers with sum [n] and ratio {r}',
      'cut a <ribbon|board|cable|plank> of [n] cm into three pieces in the ratio {r} and give their lengths', 'determine the size of each part if [n] is separated in the ratio {r}', 'partition [n] into three amounts that have the ratio {r}', 'give the three amounts that you get by dividing [n] in the ratio {r}',
      'break [n] up into three parts in the ratio {r}', "compute each person's share if three <friends|partners|winners> split [n] euros in the ratio {r}",
      'divide [n] into three parts in the ratio [a] to [b] to [c]',
      '<deal|portion|hand> [n] out in three as {r}', 'make three amounts of [n], {r}, and list them', 'take one part as [n] over the sum of {r} and give all three amounts', 'tell what every side of {r} comes to if the whole is [n]', 'put [n] coins into three chests as {r} and count every chest',
    ],
    questions: [
      'Three friends share [n] dollars in the ratio {r}. How much does each get?', 'Three numbers are in the ratio {r} and their sum is [n]. What are the numbers?', '[n] [things] are shared in the ratio {r}. How many are in each part?', 'What do you get when [n] is divided in the ratio {r}?',
      'A rope of [n] m is cut in the ratio {r}. How long are the pieces?', 'The ratio of three numbers is {r}. Their sum is [n]. Find the numbers.', 'A prize of [n] <dollars|euros|pounds> is divided among three <winners|players|teams> in the ratio {r}. How much does each receive?',
      'Three <sisters|brothers|cousins|classmates> split [n] [things] in the ratio {r}. How many does each of them have?', 'There are [n] <children|players|singers|runners> in three groups in the ratio {r}. How many are in each group?', 'A farm has [n] animals: cows, sheep and goats in the ratio {r}. Find the number of cows, sheep and goats.',
      'The total is [n] and the ratio of the three parts is {r}. What are the three parts?', 'In the ratio {r}, how is [n] divided?', 'How big are the three shares if [n] is shared out in the ratio {r}?', 'Three parts make [n] in all. Their ratio is {r}. How large is each part?', 'split [n] as {r}', '[n] in the ratio {r}, all three parts?',
      'total [n]; ratio {r}; shares?', '[n] divided {r} = ?', 'how much does each of the 3 get, [n] dollars, ratio {r}', 'three numbers, ratio {r}, sum [n], which ones', 'If [n] <marbles|sweets|nuts|shells> are given to three children in the ratio {r}, how many does each child get?',
      'Suppose a <ribbon|board|cable|plank> of [n] cm is cut into three pieces in the ratio {r}. Find the length of each piece.', 'The profit of a <shop|stall|kiosk|bakery> was [n] dollars. The three owners divide it in the ratio {r}. What does each owner get?',
      'Given three numbers whose ratio is {r} and whose sum is [n], find all three numbers.', 'A salad of [n] g has tomatoes, cheese and olives in the ratio {r}. How many grams of each are in it?', '[n] <chairs|desks|boxes|books> are put into three rooms in the ratio {r}. How many are in each room?',
      'Three quantities add up to [n]. They are to one another as {r}. What are they?', 'In an election three people share [n] votes in the ratio {r}. How many votes does each of them have?', 'A gardener plants [n] <tulips|roses>, red, white and yellow in the ratio {r}. How many of each colour are planted?',
      '[name] spends [n] minutes on maths, reading and music in the ratio {r}. How many minutes go to each?', 'How should [n] <dollars|euros|pounds> be divided so that the three amounts are in the ratio {r}?', 'Think of the ratio {r} as parts of a whole. If the whole is [n], how much are the three shares?',
      'What three amounts with a total of [n] have the ratio {r}?', 'A bag holds [n] <beads|buttons|balls>, black, white and green in the ratio {r}. How many are there of each colour?', 'A builder loads [n] buckets of cement, sand and gravel in the ratio {r}. How many buckets of each are there?',
      'At a show there are [n] guests: adults, students and children in the ratio {r}. How many guests of each kind are there?', 'A <band|choir|circus> gives [n] shows in three towns in the ratio {r}. How many shows are there in each town?',
      'A book of [n] pages has three chapters whose lengths are in the ratio {r}. How many pages has each chapter?', '[name] works [n] hours in spring, summer and autumn in the ratio {r}. How many hours is that in each season?', 'give me the three shares of [n] for {r}', 'parts in ratio {r} adding to [n]',
      'Split the number [n] so that the three parts compare as {r}. What are the parts?',
      'Three friends share [n] dollars as [a] to [b] to [c]. How much does each one get?', '[n] is split into [a] parts, [b] parts and [c] parts. How large are the three shares?',
      'Three numbers are as [a] to [b] to [c] and their sum is [n]. What are they?', 'The sides of a triangle are as [a] to [b] to [c] and its perimeter is [n]. How long are the sides?',
      '[n] as {r}: three amounts?', '{r} of [n]: the parts?', '[n], ratio {r}, the three numbers?', '{r}, total [n], each?', 'whole: [n]; ratio: {r}; first, second, third part?', '{r} adds up to [n]. Which three amounts?', 'Out of [n] come three heaps, sized {r}. How many lie in each heap?', 'If all shares of {r} together are worth [n], what is every share worth?',
      'A + B + C = [n], A : B : C = {r}. A, B and C?', 'x : y : z = {r}, x + y + z = [n]; x, y, z?', 'Dealt out {r}, [n] cards make what three hands?', 'One for every part: {r}. All parts make [n]. How much falls to each of the three?', 'The cake of [n] grams goes to three eaters, {r}. What does each eat?', 'What are the three parts, given [n] whole and {r} between them?',
      'A [n] cm string becomes the rim of a triangle with sides as {r}. What are the sides?', 'We are three, we paid {r}, and we won [n] dollars to be split the same way. What do we get?',
    ],
    held: ['Three children divide [n] [things] among them as {r}. Find their shares.', 'The sum of three numbers is [n] and they have the ratio {r}. Which numbers are they?', 'Make three parts of [n] whose ratio is {r}.'],
  },
  zh: {
    commands: [
      '把 [n] 按 {r} 分配', '把 [n] 按 {r} 分成三份', '将 [n] 按照 {r} 的比分成三部分', '按 {r} 分配 [n]', '把 [n] 元按 {r} 分给三个人', '把数 [n] 按比 {r} 分成三部分', '求三个数，它们的和为 [n]，比为 {r}', '算出 [n] 按 {r} 分配后的三份各是多少', '将 [n] <元|颗糖|个球|本书>按 {r} 分给三个人',
      '把一条 [n] 厘米的<彩带|木条|电线|铁丝>按 {r} 截成三段，求各段的长', '求出总数 [n] 按比 {r} 分成的三部分', '计算甲乙丙三人各分得多少，总共 [n] 元，按 {r} 分', '按比 {r} 把总量 [n] 拆成三份', '写出 [n] 按照 {r} 分得的三个数', '由总和 [n] 与连比 {r} 算出三个部分量',
      '把 [n] 按 [a] 比 [b] 比 [c] 分成三份',
      '拿 [n] 照 {r} 分开，报出三份的数', '已知 A + B + C = [n]，A : B : C = {r}，求 A、B、C', '先求一份，再求三部分：总数 [n]，比 {r}', '用 {r} 去分 [n]，写出三份', '把 [n] 厘米长的绳围成三边为 {r} 的三角形，求三边',
    ],
    questions: [
      '三个人按 {r} 分 [n] 元，每人各得多少元？', '三个数的比是 {r}，和是 [n]，这三个数各是多少？', '把 [n][things]按 {r} 分配，每份各有多少？', '[n] 按 {r} 分成三部分，各是多少？', '一根 [n] 米的绳子按 {r} 剪成三段，每段各长多少米？', '三数之比为 {r}，它们的和是 [n]，求这三个数。', '总数是 [n]，三部分的比是 {r}，这三部分分别是多少？',
      '甲乙丙三数之和为 [n]，三数的比是 {r}，求甲、乙、丙三数。', '一笔 [n] 元的奖金按 {r} 奖给三位选手，三人分别得到多少元？', '<三姐妹|三兄弟|三位同学|三个朋友>共有 [n][things]，数量的比是 {r}，三人分别有多少？', '兴趣班有 [n] 个<孩子|同学>，三个小组的人数比是 {r}，三个小组各有多少人？',
      '农场里牛、羊、马共 [n] 头，数量的比是 {r}，牛、羊、马分别有多少头？', '[n] 按 {r} 分，三份各多少', '共 [n]，比 {r}，三份分别是几', '和 [n]，比 {r}，求三数', '总量：[n]；比：{r}；三部分是____、____和____', '把 [n] 按 {r} 分成三份，结果是____、____和____。', '一条 [n] 厘米的<彩带|木条|电线|铁丝>要按 {r} 分成三段，三段分别长多少厘米？',
      '如果三个数的比为 {r}，并且总和为 [n]，那么这三个数分别是多少？', '商店赚了 [n] 元，三位老板按 {r} 分利润，每位老板得多少元？', '袋子里有黑、白、绿三种珠子共 [n] 颗，它们的比是 {r}，三种珠子各有几颗？', '[n] 本图书按 {r} 借给三个班，三个班分别借到多少本？', '沙拉里番茄、奶酪和橄榄的比是 {r}，三样合计 [n] 克，每样各多少克？',
      '[name]用 [n] 分钟做数学、读书和练琴，时间比是 {r}，三样各用多少分钟？', '花坛里种了 [n] 棵花，红花、白花、黄花的比是 {r}，三种花分别有几棵？', '按照 {r} 的比，[n] 应该怎样分成三份？', '要把 [n] 元分给三个人，使三人的钱数比为 {r}，每人应得多少？', '三数的和等于 [n]，三数的比等于 {r}，则这三个数是____。',
      '求按比例分配的结果：总数 [n]，比 {r}。', '水泥、沙子、石子共 [n] 桶，三样的比是 {r}，每样各有多少桶？', '晚会来了 [n] 位客人，成人、学生和儿童的人数比是 {r}，三类客人各有多少位？', '一本书有 [n] 页，三章的页数比是 {r}，每章各有多少页？', '[n] 升水按 {r} 倒进三个水桶，三个水桶里各有多少升水？', '三部分合起来是 [n]，比是 {r}，各部分多少',
      '[n] 个座位按 {r} 分给三个年级，每个年级有几个座位？',
      '三人按 [a] 比 [b] 比 [c] 分 [n] 元，每人各得多少元？', '三个数的比是 [a] 比 [b] 比 [c]，和是 [n]，这三个数各是多少？', '三角形三边的比是 [a] 比 [b] 比 [c]，周长是 [n]，三边各长多少？',
      '[n]，照 {r} 分，得哪三个？', '{r}，合计 [n]，三个各？', 'A + B + C = [n]，A : B : C = {r}，A、B、C 各几？', 'x : y : z = {r}，x + y + z = [n]，求 x、y、z。', '三堆合起来 [n]，比是 {r}，三堆分别有多大？', '照 {r} 发 [n] 张牌给三人，各拿几张？', '整体 [n] 由三块组成，三块 {r}，各块多大？', '我们三个出钱的比是 {r}，赢来 [n] 元也这么分，各得几元？', '全部份数值 [n]，{r} 三边各值多少？', '[n] 克蛋糕三人吃，吃的量是 {r}，各吃几克？', '绳长 [n] 厘米，围成三边为 {r} 的三角形，三边各几厘米？', '先看 {r} 共几份，[n] 里三方各占多少？',
    ],
    held: ['三个小朋友把 [n][things]按比 {r} 分掉，每人各有多少？', '三个数相加得 [n]，比是 {r}，它们是哪三个数？', '[n] 名学生按 {r} 分成三组，每组各几人？'],
  },
};

/** A ratio `r` whose first part is `n` things, and the second is asked for. */
export const otherPart: Asks = {
  en: {
    commands: [
      'find the second number if the ratio is {r} and the first number is [n]', 'find the number of girls if boys to girls is {r} and there are [n] boys', 'work out the second part if the first part is [n] and the ratio is {r}', 'find the other number: ratio {r}, first number [n]',
      'compute the second quantity when the first is [n] and their ratio is {r}', 'determine the missing part: the ratio is {r} and its first part is worth [n]', 'calculate how many white <beads|balls|buttons> there are if black to white is {r} and [n] are black', 'use the ratio {r} to find the second amount when the first amount is [n]',
      'give the number that belongs to the second part of {r} if [n] belongs to the first', 'scale the ratio {r} so that its first term is [n] and give the second term', 'figure out how many <cups|glasses|spoons> of milk go with [n] of tea if tea and milk are in the ratio {r}',
      'compute the number of sheep if cows to sheep is {r} and there are [n] cows', 'tell how many games a team lost if it won [n] and the ratio of wins to losses is {r}', 'find y if x : y = {r} and x is [n]', 'find the second of two amounts that are in the ratio {r}, where the first is [n]',
      'find how many <girls|adults|blue beads> there are if for every [a] <boys|children|red beads> there are [b] and there are [n] of the former',
      'work out the amount of <water|milk|sand> for [n] <cups|buckets> of the other part: [a] parts go with [b] parts',
      'match [n] on the left of {r} with its partner on the right', 'keep the ratio {r} and turn the left side into [n], then read the right side', 'fill in {r} = [n] : __', 'grow {r} to [n] : ? and say what replaces the sign', 'find B when A : B is {r} and A is [n]', 'take [n] as the left part of {r} and name the right part',
    ],
    questions: [
      'The ratio of boys to girls is {r}. There are [n] boys. How many girls are there?', 'The ratio of cats to dogs is {r}. There are [n] cats. How many dogs are there?', 'Two numbers are in the ratio {r}. The first is [n]. What is the second?', 'In a recipe flour and sugar are in the ratio {r}. How much sugar goes with [n] g of flour?',
      'Red and blue [things] are in the ratio {r}. [n] are red. How many are blue?', "The ratio of [name]'s age to [other]'s age is {r}. [name] is [n]. How old is [other]?", 'If boys : girls = {r} and there are [n] boys, how many girls are there?',
      'A paint has red and white in the ratio {r}. There are [n] liters of red. How many liters of white are there?', 'On a <farm|meadow|ranch> the ratio of cows to sheep is {r}. If there are [n] cows, how many sheep are there?', 'The ratio of wins to losses of a team is {r}. It has won [n] games. How many games has it lost?',
      'A fruit bowl has apples and pears in the ratio {r}. There are [n] apples. Find the number of pears.', 'How many girls are in a <club|class|choir|team> with [n] boys if the ratio of boys to girls is {r}?', 'If the first part of a ratio {r} is [n], how big is the second part?',
      'Two quantities are in the ratio {r}. The first one is [n]. Find the second one.', '[name] and [other] share some money in the ratio {r}. [name] gets [n] dollars. How much does [other] get?', '[name] and [other] have [things] in the ratio {r}. [name] has [n]. How many does [other] have?',
      'Scale the ratio {r} up until its first number is [n]. What is its second number then?', 'ratio {r}, first is [n], second?', '{r}, first = [n], second = ?', 'first to second is {r}, first [n], second?', 'boys to girls {r}, [n] boys, how many girls', 'tea and milk in ratio {r}, [n] ml tea, milk?', 'x to y is {r} and x is [n] so what is y',
      'A drink is made of syrup and water in the ratio {r}. [name] takes [n] ml of syrup. How much water is needed?', 'Given that adults and children on a <bus|boat|trip> are in the ratio {r} and that there are [n] adults, find the number of children.',
      'To make <dough|pancakes|porridge>, you take flour and milk in the ratio {r}. If you have [n] spoons of flour, how many spoons of milk do you need?', 'Black and white <beads|buttons|tiles> are in the ratio {r}. With [n] black ones, how many white ones are there?',
      'The ratio of teachers to students on a trip is {r}. How many students go with [n] teachers?', 'There are [n] cars in a car park. The ratio of cars to bikes is {r}. How many bikes are there?', 'A ratio equal to {r} begins with [n]. What is its other number?',
      'The first number is [n], and it is to the second number as {r}. What is the second number?', 'What number forms the ratio {r} with [n], if [n] comes first?', 'A garden has roses and tulips in the ratio {r}. The gardener counts [n] roses. How many tulips grow there?',
      'Sand and cement are taken in the ratio {r}. A <worker|builder> uses [n] buckets of sand. How many buckets of cement go with it?', 'Suppose the ratio of forks to spoons in a drawer is {r}. With [n] forks in it, how many spoons must there be?',
      'A map shows lakes and hills in the ratio {r}. If it shows [n] lakes, how many hills does it show?', 'The width and the height of a poster are in the ratio {r}. The width is [n] cm. What is the height in cm?', 'Nails are to screws as {r} in a toolbox. [name] counts [n] nails. How many screws should there be?',
      'A bakery sells bread and cakes in the ratio {r}. On Monday it sells [n] loaves of bread. How many cakes does it sell?', 'In a book, text pages and picture pages are in the ratio {r}. It has [n] text pages. How many picture pages are there?',
      'Sunny and rainy days were in the ratio {r}. There were [n] sunny days. How many days were rainy?', '[n] goes with the first number of {r}. What goes with the second?', '{r}: first part equals [n]. other part?',
      'For every [a] boys in a club there are [b] girls. There are [n] boys. How many girls are there?', 'There are [b] chairs for every [a] tables. How many chairs are there for [n] tables?',
      'A recipe needs [b] cups of milk for [a] cups of flour. How many cups of milk go with [n] cups of flour?', '[a] pens cost as much as [b] pencils. How many pencils are worth [n] pens?',
      'To every [a] spoons of <syrup|paint|cement> one adds [b] spoons of water. How much water for [n] spoons?', 'for every [a] red, [b] blue. [n] red, how many blue?',
      'The ratio of cats to dogs is [a] to [b]. There are [n] cats. How many dogs are there?', '[a] to [b] is the ratio. The first is [n]. What is the second?', 'Ratio [a] to [b], first part [n], second part?',
      'If [a] <machines|workers|ovens> make [b] <parts|toys|loaves> in an hour, how many do [n] make?', 'A map shows [a] cm for [b] km. How many km are [n] cm?',
      '{r} = [n] : ?', '[n] : ? is the same as {r}', 'A : B = {r}, A = [n], B?', 'left [n], ratio {r}, right?', '{r}; [n] to what?', 'Left and right are {r}. Left is [n]. Right is?', 'For [a] of one you need [b] of the other. And for [n]?', '[a] goes with [b]. What goes with [n]?', 'If [a] gets [b], then [n] gets how much?',
      'The first of two friends has [n]; they stand {r}. What has the second?', '[n] belongs to one side, the sides being {r}. What belongs to the other side?', 'What stands against [n] if one stands {r}, the [n] being on the left?', 'From [n] at the front of {r} to the one at the back: what is it?', 'So many cups of rice, so many of water, {r}. Rice: [n] cups. Water?',
      'How many nuts match [n] bolts when [a] bolts want [b] nuts?',
    ],
    held: ['A paint needs red and white in the ratio {r}. How many liters of white go with [n] liters of red?', 'For [n] cats how many dogs are there, if the ratio of cats to dogs is {r}?', 'The first part of the ratio {r} stands for [n]. What does the second stand for?'],
  },
  zh: {
    commands: [
      '求后项：比是 {r}，前项是 [n]', '根据比 {r} 和前项 [n] <求|求出|算出>后项', '求第二个数，已知两数的比是 {r}，第一个数是 [n]', '算出女生人数：男生与女生的比是 {r}，男生 [n] 人', '由比 {r} 和前项 [n] 求出后项', '求比的后一项，已知这个比等于 {r}，前一项为 [n]', '算出白珠的颗数：黑珠与白珠的比是 {r}，黑珠有 [n] 颗',
      '根据 {r} 的比，由第一个量 [n] 求第二个量', '写出另一部分的大小，比为 {r}，第一部分为 [n]', '计算羊的只数，牛与羊的比是 {r}，牛有 [n] 头', '求另一个数：两数之比 {r}，前一个数 [n]', '算一算要多少水，糖浆和水的比是 {r}，糖浆用了 [n] 毫升', '若 x : y = {r} 且 x 为 [n]，求 y', '求[other]分得的钱，[name]与[other]按 {r} 分，[name]得 [n] 元',
      '求与 {r} 相等、前项为 [n] 的比的后项',
      '求女生人数：每 [a] 个男生对应 [b] 个女生，男生有 [n] 人', '求第二个数，两数之比为 [a] 比 [b]，第一个数是 [n]',
      '填空：{r} = [n] : ____', '保持 {r} 不变，前面换成 [n]，求后面的数', '设 A : B = {r}，A 取 [n]，求 B', '把 {r} 扩成 [n] 比几，写出几', '求 [n] 份米要几份水，米与水 {r}',
    ],
    questions: [
      '已知比是 {r}，前项是 [n]，求后项。', '两数的比是 {r}，第一个数是 [n]，求第二个数。', '男生和女生人数的比是 {r}，男生有 [n] 人，女生有多少人？', '猫和狗的只数比是 {r}，猫有 [n] 只，狗有多少只？', '两个数的比是 {r}，第一个数是 [n]，第二个数是多少？', '面粉和糖的比是 {r}，用 [n] 克面粉要用多少克糖？',
      '红球与蓝球的个数比是 {r}，红球有 [n] 个，蓝球有几个？', '[name]与[other]的年龄比是 {r}，[name] [n] 岁，[other]多少岁？', '颜料中红与白的比是 {r}，红的有 [n] 升，白的有多少升？', '甲数与乙数的比是 {r}，甲数是 [n]，乙数是多少？', '若甲 : 乙 = {r}，甲为 [n]，则乙为____。', '农场里牛和羊的比是 {r}，如果牛有 [n] 头，羊有几头？',
      '球队胜场与负场的比为 {r}，赢了 [n] 场，输了多少场？', '果盘里苹果和梨的个数比是 {r}，苹果有 [n] 个，求梨的个数。', '[name]和[other]按 {r} 分一笔钱，[name]得到 [n] 元，[other]得到多少元？', '[name]和[other]拥有的数量比是 {r}，[name]有 [n][things]，[other]有多少？', '比 {r}，前项 [n]，后项几', '男女比 {r}，男 [n] 人，女几人',
      '第一个量 [n]，比 {r}，第二个量 = ?', '前项：[n]；比：{r}；后项：____', '一个比等于 {r}，如果前项是 [n]，后项就是____。', '调饮料时糖浆和水的比是 {r}，放 [n] 毫升糖浆，需要多少毫升水？', '已知成人与儿童人数之比是 {r}，成人有 [n] 位，求儿童有多少位。', '和面时面粉与牛奶的比是 {r}，面粉用 [n] 勺，牛奶用几勺？',
      '黑棋子与白棋子的颗数比是 {r}，黑棋子 [n] 颗，白棋子多少颗？', '老师和学生的人数比是 {r}，有 [n] 位老师，就有多少位学生？', '停车场里汽车和自行车的辆数比是 {r}，汽车停了 [n] 辆，自行车停了多少辆？', '沙子与水泥的比是 {r}，[n] 桶沙子要配几桶水泥？', '花园里玫瑰和郁金香的株数比为 {r}，玫瑰有 [n] 株，郁金香有多少株？',
      '两个量的比是 {r}，已知前一个量为 [n]，后一个量是多少？', '第一部分有 [n]，第一部分与第二部分的比是 {r}，第二部分有多少？', '[n] 比几等于 {r}？', '如果 [n] 与某数的比是 {r}，这个数是多少？', '钉子和螺丝的个数比是 {r}，数得钉子 [n] 个，螺丝应有几个？', '晴天与雨天的天数比是 {r}，晴天有 [n] 天，雨天有多少天？',
      '书里文字页和图画页的比为 {r}，文字页 [n] 页，图画页多少页？', '面包店卖出面包和蛋糕的个数比是 {r}，卖出面包 [n] 个，卖出蛋糕多少个？', '比是 {r}，第一份 [n]，第二份多少',
      '每 [a] 张桌子配 [b] 把椅子，[n] 张桌子要配多少把椅子？', '每 [a] 个男生就有 [b] 个女生，男生有 [n] 人，女生有多少人？', '[a] 杯面粉要配 [b] 杯牛奶，[n] 杯面粉要配几杯牛奶？', '猫与狗的只数比是 [a] 比 [b]，猫有 [n] 只，狗有几只？', '甲与乙的比是 [a] 比 [b]，甲是 [n]，乙是多少？', '每 [a] 份糖浆要加 [b] 份水，[n] 份糖浆要加几份水？',
      '[a] 比 [b]，前一个是 [n]，后一个 = ?', '地图上 [a] 厘米表示 [b] 千米，[n] 厘米表示多少千米？',
      '{r} = [n] : ( )', '[n] : ? 同 {r} 一样，? 是几', 'A : B = {r}，A = [n]，B？', '左边 [n]，左右比 {r}，右边？', '[a] 配 [b]，[n] 配几？', '[a] 个换 [b] 个，[n] 个能换几个？', '米和水 {r}，米 [n] 杯，水几杯？', '前面是 [n]，前后之比 {r}，后面是谁？', '[a] 对应 [b]，照这样 [n] 对应多少？', '比不变，{r} 的前项成了 [n]，后项成了几？', '甲出 [n]，甲乙按 {r} 出，乙出多少？', '[n] 颗螺栓配几颗螺母？[a] 颗螺栓要配 [b] 颗螺母。',
    ],
    held: ['一种颜料红与白的比是 {r}，[n] 升红颜料要配多少升白颜料？', '比 {r} 中的前项表示 [n]，后项表示多少？', '男女生的比为 {r}，已知男生 [n] 名，女生几名？'],
  },
};
