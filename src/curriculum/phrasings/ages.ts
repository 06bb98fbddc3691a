import type { Asks } from '../exercise.ts';

/** The younger of two who are `s` together and `d` apart. */
export const youngerOfSum: Asks = {
  en: {
    commands: [
      "find [other]'s age if [name] is [d] years older than [other] and they are [s] together", 'work out how old [other] is: [name] is [d] years older and the sum of their ages is [s]', 'calculate the age of [other], who is [d] years younger than [name]; together they are [s]',
      'find the age of the younger one if two people are [s] years together and [d] years apart', 'give the age of the younger <child|person|player|friend>: the two ages add up to [s] and differ by [d]', 'determine how old [other] is when [name] is [d] years older and the <total|sum> of both ages is [s]',
      'use the sum [s] and the difference [d] of two ages to get the younger age', 'find two ages with sum [s] and difference [d] and give the smaller one', 'tell the age of [other] from these facts: [name] was born [d] years <earlier|before>, and they are [s] years old <together|in total|combined>',
      'compute the age of the <nephew|niece> whose <aunt|uncle> is [d] years older, given that the two are [s] in total', 'figure out how old the younger of two <brothers|sisters|cousins|friends> is: sum of ages [s], age gap [d] years', 'set up an equation for the age of [other] and solve it: combined age [s], [name] is the elder by [d] years',
      'determine the smaller of two ages that <total|come to|add up to> [s] and are [d] years apart', 'let x be the age of [other], who is [d] years younger than [name], and find x if the ages sum to [s]', 'say how old the younger of two tortoises is if one is [d] years older and both ages add up to [s]',
      "calculate [other]'s age from the total age [s] of [name] and [other] and the age difference [d], with [name] being older",
    ],
    questions: [
      '[name] is [d] years older than [other]. Together they are [s] years old. How old is [other]?', 'The sum of the ages of [name] and [other] is [s]. [name] is [d] years older. How old is [other]?', '[other] is [d] years younger than [name]. Their ages add up to [s]. How old is [other]?',
      '[name] and [other] are [s] years old together. [name] is [d] years older than [other]. What is the age of [other]?', 'A mother is [d] years older than her son. Together they are [s]. How old is the son?', 'If [name] is [d] years older than [other] and the sum of their ages is [s], how old is [other]?',
      'A big sister is [d] years older than her brother. Both are [s] years in all. How old is the brother?', 'The combined age of [name] and [other] is [s] years. [name] is older by [d] years. <Find|Work out|Calculate|Give> the age of [other].',
      'Two <brothers|sisters|cousins|friends|neighbours|teammates> have ages with a sum of [s] and a difference of [d]. How old is the younger one?', 'How old is [other] if [name], who is [d] years older, and [other] have a total age of [s]?',
      'What is the age of the younger of two <players|teachers|doctors|singers> whose ages sum to [s] and who were born [d] years apart?', 'When you add the age of [name] to the age of [other] you get [s]. When you subtract the age of [other] from the age of [name] you get [d]. How old is [other]?',
      'age gap [d] years, ages add up to [s], younger one = ?', '[name] + [other] = [s] yrs, [name] is [d] yrs older, how old is [other]', 'sum of ages: [s]; difference: [d] years; younger age?', 'Given that [name] is older than [other] by [d] years and that their ages total [s], find how old [other] is.',
      'An oak is [d] years older than a birch. The two trees have a combined age of [s] years. How old is the birch?', '[other] is younger than [name]. The difference between their ages is [d] years and the sum is [s] years. Find the age of [other].',
      "The <captain|coach> of a team is [d] years older than the goalkeeper. Adding their ages gives [s]. What is the goalkeeper's age?", 'A <zoo|park|farm> keeps two tortoises. One is [d] years older than the other, and their ages add up to [s] years. How old is the younger tortoise?',
      'My <cousin|neighbour|coach> is [d] years older than me. If you add our ages, you get [s]. How old am I?', 'i am [d] years younger than my <brother|sister|cousin> and together we are [s], how old am i', 'Suppose two people are [d] years apart in age and their ages come to [s] altogether. How many years old is the younger person?',
      'Two ages differ by [d]. Added together, they give [s]. What is the smaller age?', 'Find the younger age: the total is [s] years and the older <person|player> is ahead by [d] years.', '[name] was [d] years old when [other] was born. Today their ages add up to [s]. How old is [other] today?',
      'On the day [other] was born, [name] turned [d]. Now the two are [s] years old in total. How old is [other] now?', 'An <uncle|aunt> and a nephew have a total age of [s]. The nephew is younger by [d] years. How old is the nephew?',
      'A school is [d] years older than the library next to it. The sum of their ages is [s] years. What is the age of the library?', 'There is an age difference of [d] years between [name] and [other], and [name] is the older one. If their ages sum to [s], find the age of [other].',
      'If you <take|subtract> [d] years from the age of [name], you get the age of [other]. Both ages together are [s]. How old is [other]?', 'ages of two <friends|brothers|sisters|cousins>: total [s], gap [d]. age of the younger?',
      'Of two friends, the older is [d] years older than the younger. With a total age of [s], how old is the younger friend?', 'Adding [d] to the age of [other] gives the age of [name], and the two ages have the sum [s]. What is the age of [other]?',
      "who knows how old [other] is? [name] is [d] years older, and if you put both ages together it's [s]", 'The total of two ages is [s] and one person is [d] years older than the other; how old is the younger one?', "When [other] was born, [name] was already [d]. Their ages now total [s]. What is [other]'s age?",
    ],
    held: ['Between the birthdays of [name] and [other] lie [d] years, and both ages make [s]. How old is [other], who was born later?', 'Two sisters count [s] years in all; the big one has [d] years more. What age has the small one?'],
  },
  zh: {
    commands: [
      '求[other]的年龄，[name]比[other]大 [d] 岁，两人年龄和是 [s] 岁', '算一算[other]几岁：[name]比[other]大 [d] 岁，两人一共 [s] 岁', '求年龄小的人的岁数，两人年龄和为 [s]，年龄差为 [d]', '计算儿子的年龄，妈妈比儿子大 [d] 岁，年龄和是 [s] 岁', '根据年龄和 [s] 岁与年龄差 [d] 岁求较小的年龄',
      '列方程求[other]的年龄：[name]年长 [d] 岁，两人共 [s] 岁', '算出较年轻的那位的年龄：两人相差 [d] 岁，合计 [s] 岁', '用方程算出弟弟的年龄：哥哥大 [d] 岁，兄弟俩共 [s] 岁', '写出较小的年龄，两个年龄相加等于 [s]，相减等于 [d]', '求[other]今年几岁，[other]出生那年[name] [d] 岁，如今两人年龄之和为 [s] 岁',
      '算出<表弟|堂弟|外甥|侄子>的年龄：我比他大 [d] 岁，我们两人共 [s] 岁', '计算两位<老师|球员|医生>中较年轻者的年龄，年龄相差 [d] 岁，总和 [s] 岁', '由年龄总和 [s] 和年龄差 [d] 算出[other]（较小者）的年龄', '设[other]的年龄为 x 岁，[name]是 x 加 [d] 岁，两人合计 [s] 岁，求 x', '求两棵树中较小的树龄，两棵树的树龄和是 [s] 年，树龄差是 [d] 年',
    ],
    questions: [
      '[name]比[other]大 [d] 岁，两人年龄的和是 [s] 岁，[other]多少岁？', '[name]和[other]一共 [s] 岁，[name]比[other]大 [d] 岁，[other]几岁？', '[other]比[name]小 [d] 岁，两人年龄之和是 [s]，[other]今年多少岁？', '妈妈比儿子大 [d] 岁，母子年龄和是 [s] 岁，儿子多少岁？', '已知[name]与[other]的年龄和是 [s] 岁，[name]大 [d] 岁，求[other]的年龄。',
      '姐姐比妹妹大 [d] 岁，姐妹两人一共 [s] 岁，妹妹多少岁？', '两人年龄相加是 [s]，相减是 [d]，年龄小的那个人多少岁？', '[other]出生时[name]已经 [d] 岁了。现在两人年龄之和是 [s] 岁，[other]现在几岁？', '我比哥哥小 [d] 岁，我和哥哥的年龄合计 [s] 岁，我今年几岁？', '<表哥|堂哥|表姐|堂姐>比我大 [d] 岁，我们俩的年龄加在一起是 [s] 岁。我多大？',
      '年龄和 [s]，年龄差 [d]，小的几岁', '年龄之和：[s] 岁；年龄之差：[d] 岁；较小的年龄是____岁', '两位<老师|医生|球员|司机|歌手>的年龄总和为 [s] 岁，其中一位比另一位大 [d] 岁，较年轻的一位是多少岁？', '[other]多大了？只知道[name]比[other]大 [d] 岁，而且两人合计 [s] 岁。',
      '一棵松树比一棵柳树大 [d] 年，两棵树的树龄总共 [s] 年，柳树的树龄是多少年？', '动物园有两只海龟，年龄相差 [d] 岁，年龄总和是 [s] 岁，较小的海龟多少岁？', '如果把[name]的年龄减去 [d]，就得到[other]的年龄，两个年龄的总和是 [s]，[other]的年龄是多少？',
      '[other]的年龄加上 [d] 等于[name]的年龄，[name]与[other]年龄之和等于 [s]，求[other]的年龄。', '兄弟俩的年龄之和是 [s] 岁，弟弟比哥哥小 [d] 岁。弟弟今年几岁？', '[name]和[other]年龄差 [d] 岁，年龄和 [s] 岁，且[name]较大，则[other]____岁。', '叔叔比侄子大 [d] 岁，叔侄俩总共 [s] 岁，问侄子有多少岁。',
      '队长比守门员大 [d] 岁，他们的年龄总和为 [s] 岁，求守门员的年龄。', '[name]比[other]大 [d] 岁，加起来 [s]，[other]多大', '若两人的年龄之和为 [s]，且一人比另一人年长 [d] 岁，则年幼者多少岁？', '学校比图书馆早建 [d] 年，现在它们建成的年数之和是 [s]，图书馆建成多少年了？',
      '假设[name]比[other]早出生 [d] 年，两人现在的年龄一共是 [s] 岁，那么[other]现在是多少岁？', '已知甲、乙二人共 [s] 岁，甲比乙大 [d] 岁，求乙的年龄。', '甲乙年龄和为 [s]，甲比乙大 [d]，乙几岁？', '问[other]几岁：[name]大 [d] 岁，两人总岁数 [s]', '[name]对[other]说：“我比你大 [d] 岁，我们俩共 [s] 岁。”[other]今年多少岁？',
      '把两个朋友的年龄相加得 [s]，大的比小的多 [d] 岁，小的那个朋友几岁？',
    ],
    held: ['姐妹两人加起来 [s] 岁，姐姐年长 [d] 岁，妹妹今年几岁？', '[name]出生 [d] 年后[other]才出生，现在二人合起来 [s] 岁，[other]有多大？'],
  },
};

/** The younger of two who are `s` together, the other `k` times as old. */
export const youngerOfTimes: Asks = {
  en: {
    commands: [
      "find [other]'s age if [name] is [k] times as old as [other] and they are [s] together", 'work out how old [other] is: [name] is [k] times as old and the sum of their ages is [s]', 'calculate the age of the son: his father is [k] times as old and together they are [s]',
      'find the age of the younger one if two people are [s] years together and one is [k] times as old', "determine [other]'s age when the ages of [name] and [other] total [s] and the first is [k] times the second", 'give the younger age: two ages sum to [s], and the older is [k] times the younger',
      'split a total of [s] years into two ages, one [k] times the other, and give the smaller age', 'compute how old the <nephew|niece|grandson> is, when an older relative is [k] times as old and both ages add up to [s]', 'figure out the age of [other]: if you multiply it by [k] you get the age of [name], and the two ages total [s]',
      "set up an equation for [other]'s age and solve it: [name] is [k] times as old, and the combined age is [s]", 'let x be the age of [other] and [k] times x the age of [name], and find x if the ages add up to [s]', 'say how old the young tree is if the old tree is [k] times its age and the two ages together are [s] years',
      'use the combined age [s] and the fact that one <person|friend> is [k] times as old as the other to get the younger age', "tell how old [other] is, knowing that [name]'s age is [k] times [other]'s and that the sum is [s]", 'find the smaller of two ages whose total is [s] and of which one is [k] times the other',
    ],
    questions: [
      '[name] is [k] times as old as [other]. Together they are [s] years old. How old is [other]?', 'The sum of the ages of [name] and [other] is [s]. [name] is [k] times as old as [other]. How old is [other]?', '[name] and [other] are [s] years old together. [name] is [k] times as old. What is the age of [other]?',
      'A father is [k] times as old as his son. Together they are [s]. How old is the son?', 'If [name] is [k] times as old as [other] and the sum of their ages is [s], how old is [other]?', 'A grandmother is [k] times as old as the child. Both ages together make [s]. How old is the child?',
      "The combined age of [name] and [other] is [s]. [name]'s age is [k] times [other]'s age. <Find|Work out|Calculate|Give> the age of [other].", 'Two ages add up to [s]. One of them is [k] times the other. What is the smaller age?', 'How old is [other] if [name] is [k] times as old and the two of them are [s] in total?',
      'If you multiply the age of [other] by [k], you get the age of [name]. The ages add up to [s]. How old is [other]?', 'A <castle|church|tower|mill> is [k] times as old as the <school|station|library> beside it. Their ages sum to [s] years. How old is the newer building?',
      'An old <oak|pine|olive tree> is [k] times the age of a young one. The total age of the two trees is [s] years. Find the age of the young tree.', 'ages add to [s], one is [k]x the other, younger one?', '[name] [k] times as old as [other], total [s], age of [other]', 'total age: [s] years; older : younger = [k] times; younger age = ?',
      'I am [k] times as old as my <cousin|nephew|niece|parrot>. Add our ages and you get [s]. How old is the younger one of us?', 'my <uncle|aunt|coach> is [k] times my age and together we are [s], how old am i', 'Given that two people have a total age of [s] and that one is [k] times as old as the other, find the age of the younger person.',
      "[other]'s age is one part and [name]'s age is [k] such parts. In all that makes [s] years. How old is [other]?", "Suppose [name]'s age equals [k] times the age of [other]. When both ages are added the result is [s]. What is [other]'s age?",
      'The older of two <tortoises|elephants|parrots> is [k] times as old as the younger. Altogether they have lived [s] years. How old is the younger one?', 'What is the age of the younger <brother|sister|cousin|player> if the older one is [k] times as old and the ages have a sum of [s]?',
      "Adding the ages of an <aunt|uncle> and a niece gives [s]. The niece's age times [k] is the age of the older one. How old is the niece?", "[other] is the younger of two people whose ages total [s]; the other person, [name], is [k] times as old. Find [other]'s age.",
      "The sum of two people's ages is [s] years, and the older is exactly [k] times the age of the younger. How many years old is the younger?", 'A <coach|captain|driver|baker> is [k] times as old as the new <player|helper|trainee>. They are [s] years old between them. How old is the younger one?',
      'If one <friend|neighbour|person> is [k] times the age of another and their ages total [s], what is the lower age?', 'Together [name] and [other] have [s] years of life behind them, and [name] has [k] times as many as [other]. How old is [other]?',
      '[s] years is the total age of [name] and [other]. Since [name] is [k] times as old as [other], how old is [other]?', 'younger age wanted: total of ages [s], ratio of ages [k] to 1', "The ratio of [name]'s age to [other]'s age is [k] to 1 and the sum of the ages is [s]. How old is [other]?",
      '[other] says: "[name] is [k] times as old as I am, and our ages add up to [s]." How old is [other]?', 'A <clock|painting|violin> is [k] times as old as a <chair|table|lamp>. Their ages together make [s] years. What is the age of the newer one?', 'how old is [other]?? [name] has [k] times the age of [other], both = [s] yrs',
    ],
    held: ['The age of [name] is that of [other] [k] times over, and both ages make [s]. How old is [other]?', 'A grandmother and a child count [s] years in all; she has [k] times the years of the child. What age has the child?'],
  },
  zh: {
    commands: [
      '求[other]的年龄，[name]的年龄是[other]的 [k] 倍，两人年龄和是 [s] 岁', '算一算[other]几岁：[name]的年龄是[other]的 [k] 倍，两人一共 [s] 岁', '求儿子的岁数，爸爸的年龄是儿子的 [k] 倍，年龄和是 [s] 岁', '计算年龄小的人的年龄，两人年龄和为 [s]，大的是小的 [k] 倍', '根据年龄和 [s] 岁与倍数 [k] 求较小的年龄',
      '列方程求[other]的年龄：[name]的岁数是[other]的 [k] 倍，合计 [s] 岁', '算出较年轻的人几岁：两人共 [s] 岁，一人是另一人的 [k] 倍', '设[other] x 岁，[name]的年龄是 x 的 [k] 倍，两人合计 [s] 岁，求 x', '用和倍方法求[other]的年龄，年龄和 [s]，[name]是[other]的 [k] 倍', '写出小树的树龄：大树的树龄是小树的 [k] 倍，树龄总和 [s] 年',
      '求侄子的年龄，<叔叔|伯伯|姑父|姑妈>的年龄是他的 [k] 倍，两人合计 [s] 岁', '计算弟弟的年龄，哥哥年龄是弟弟的 [k] 倍，兄弟俩共 [s] 岁', '由两个年龄的和 [s] 以及它们的倍数关系 [k] 倍算出较小的一个', '把 [s] 岁分给两个人，使一人的年龄是另一人的 [k] 倍，求较小的年龄', '说出[other]有多少岁：[name]年龄等于[other]年龄乘 [k]，两者相加得 [s]',
    ],
    questions: [
      '[name]的年龄是[other]的 [k] 倍，两人年龄的和是 [s] 岁，[other]多少岁？', '[name]和[other]一共 [s] 岁，[name]的年龄是[other]的 [k] 倍，[other]几岁？', '爸爸的年龄是儿子的 [k] 倍，父子年龄和是 [s] 岁，儿子多少岁？', '已知[name]与[other]的年龄和是 [s] 岁，[name]的年龄是[other]的 [k] 倍，求[other]的年龄。',
      '两人年龄之和为 [s]，[name]的年龄等于[other]的 [k] 倍，[other]今年多少岁？', '奶奶的年龄是孙子的 [k] 倍，两人一共 [s] 岁，孙子多少岁？', '两个年龄相加得 [s]，大的是小的 [k] 倍，小的年龄是多少？', '[other]的年龄乘 [k] 就是[name]的年龄，两人总共 [s] 岁，[other]多大？',
      '我和<叔叔|舅舅|姑姑|教练>的年龄合计 [s] 岁，对方的年龄是我的 [k] 倍，我今年几岁？', '年龄和 [s]，倍数 [k]，小的几岁', '两人共 [s] 岁，其中一人的年龄为另一人的 [k] 倍，则年幼者是____岁。', '一座古桥的年龄是一座新桥的 [k] 倍，两座桥的年龄总和是 [s] 年，新桥有多少年了？',
      '大树的树龄是小树的 [k] 倍，两棵树的树龄之和为 [s] 年，求小树的树龄。', '如果把[other]的年龄看作 1 份，[name]的年龄就是 [k] 份，总共 [s] 岁，[other]几岁？', '动物园里两只海龟的年龄总和是 [s] 岁，大海龟的年龄是小海龟的 [k] 倍，小海龟多少岁？', '师傅的年龄是徒弟的 [k] 倍，师徒二人年龄之和是 [s] 岁，徒弟今年多少岁？',
      '[name]年龄是[other]的 [k] 倍，加起来 [s]，[other]多大', '若[name]与[other]的年龄之和等于 [s]，且前者是后者的 [k] 倍，则[other]的年龄是多少？', '哥哥的岁数正好是弟弟的 [k] 倍，兄弟俩的岁数之和是 [s]，弟弟几岁？', '已知甲、乙两人年龄总和为 [s] 岁，甲的年龄是乙的 [k] 倍，求乙的年龄。', '甲是乙的 [k] 倍大，甲乙合计 [s] 岁，问乙多少岁',
      '[other]问[name]多大，[name]说：“我的年龄是你的 [k] 倍，我们一共 [s] 岁。”[other]多少岁？', '总年龄：[s] 岁；大的 : 小的 = [k] 倍；小的 = ____岁', '[name]和[other]的年龄比是 [k] 比 1，年龄和是 [s] 岁，[other]多少岁？', '教练和队员的年龄总共是 [s] 岁，教练年龄为队员年龄的 [k] 倍，队员的年龄是多少岁？',
      '问：两人合计 [s] 岁，大的年龄相当于 [k] 个小的年龄，小的多少岁？', '姑姑与侄女的年龄之和是 [s]，侄女年龄的 [k] 倍恰好是姑姑的年龄，侄女今年几岁？', '知道两人年龄之和是 [s] 岁，年长的人的年龄是年幼的人的 [k] 倍，能求出年幼的人几岁吗？', '[s] 岁是[name]和[other]的年龄总和，[name]的年龄是[other]的 [k] 倍，那么[other]是几岁？',
      '[other]多少岁？条件是：[name]年龄 = [other]年龄 × [k]，两人年龄和 = [s]。',
    ],
    held: ['奶奶和孙子加起来 [s] 岁，奶奶岁数有孙子的 [k] 倍那么多，孙子今年几岁？', '二人合起来 [s] 岁，[name]的岁数可分成 [k] 个[other]的岁数，[other]有多大？'],
  },
};

/** The younger of two who are `d` apart, the other `k` times as old. */
export const youngerOfApart: Asks = {
  en: {
    commands: [
      "find [other]'s age if [name] is [k] times as old as [other] and [d] years older", 'work out how old [other] is: [name] is [d] years older and [k] times as old', 'calculate the age of the daughter: her mother is [k] times as old and [d] years older',
      'find the age of the younger one if two people are [d] years apart and one is [k] times as old', "determine [other]'s age when [name] is [d] years older, which makes [name] [k] times as old", 'give the younger age: two ages differ by [d], and the older is [k] times the younger',
      'compute how old the young <tree|tortoise|house> is if the old one is [k] times its age and [d] years older', 'figure out the age of [other]: multiplying it by [k] or adding [d] to it both give the age of [name]', "set up an equation for [other]'s age and solve it: [name] is [k] times as old and [d] years ahead",
      'let x be the age of [other] and find x if [k] times x is [d] more than x', "tell how old [other] is, knowing that the age difference is [d] years and that [name]'s age is [k] times [other]'s", 'find the smaller of two ages whose difference is [d] and of which one is [k] times the other',
      "use the age gap of [d] years and the fact that [name] is [k] times as old as [other] to get [other]'s age", 'calculate the age of the <nephew|niece|cousin>: I am [d] years older, and that is [k] times as old', 'say how old [other] is if [name], who is [d] years older, has lived [k] times as long',
    ],
    questions: [
      '[name] is [k] times as old as [other] and [d] years older. How old is [other]?', '[name] is [d] years older than [other]. [name] is also [k] times as old as [other]. How old is [other]?', 'A mother is [k] times as old as her daughter. She is [d] years older. How old is the daughter?',
      'The difference of the ages of [name] and [other] is [d]. [name] is [k] times as old. What is the age of [other]?', 'If [name] is [d] years older than [other] and [k] times as old, how old is [other]?', 'A teacher is [k] times as old as a child, and the gap is [d] years. How old is the child?',
      "[name]'s age is [k] times [other]'s age. The age difference is [d] years. <Find|Work out|Calculate|Give> the age of [other].", 'Two ages differ by [d]. One of them is [k] times the other. What is the smaller age?', 'How old is [other] if [name] is [k] times as old and there are [d] years between them?',
      'If you multiply the age of [other] by [k], you get the age of [name]. If you add [d] to the age of [other], you get the age of [name] too. How old is [other]?', 'A <castle|church|tower|mill> is [k] times as old as the <school|station|library> beside it and was built [d] years earlier. How old is the newer building?',
      'An old <oak|pine|olive tree> is [d] years older than a young one and [k] times its age. Find the age of the young tree.', 'ages differ by [d], one is [k]x the other, younger one?', '[name] [k] times as old as [other], gap [d] years, age of [other]', 'age difference: [d] years; older = [k] times younger; younger age = ?',
      'I am [d] years older than my <cousin|nephew|niece|parrot>, and I am [k] times as old. How old is the younger one of us?', 'my <uncle|aunt|coach> is [k] times my age and [d] years older than me, how old am i',
      'Given that one person is [k] times as old as another and that their ages are [d] years apart, find the age of the younger person.', '[name] was [d] when [other] was born. Today [name] is [k] times as old as [other]. How old is [other] today?',
      "On the day [other] was born, [name] turned [d]. Now [name]'s age is [k] times [other]'s age. What is [other]'s age?", "Suppose [name]'s age equals [k] times the age of [other]. Subtracting [other]'s age from [name]'s age leaves [d]. What is [other]'s age?",
      'The older of two <tortoises|elephants|parrots> is [k] times as old as the younger. It is also [d] years older. How old is the younger one?', 'What is the age of the younger <brother|sister|cousin|player> if the older one is [k] times as old and the ages have a difference of [d]?',
      "[other] is [d] years younger than [name], yet [name] is [k] times as old. Find [other]'s age.", "The difference between two people's ages is [d] years, and the older is exactly [k] times the age of the younger. How many years old is the younger?",
      'A <coach|captain|driver|baker> is [d] years older than the new <player|helper|trainee>, so [k] times as old. How old is the younger one?', 'If one <friend|neighbour|person> is [k] times the age of another and they were born [d] years apart, what is the lower age?',
      "[other]'s age is one part and [name]'s age is [k] such parts. The difference is [d] years. How old is [other]?", '[d] years separate [name] and [other]. Since [name] is [k] times as old as [other], how old is [other]?', 'younger age wanted: difference of ages [d], ratio of ages [k] to 1',
      "The ratio of [name]'s age to [other]'s age is [k] to 1 and the difference of the ages is [d]. How old is [other]?", '[other] says: "[name] is [k] times as old as I am, and I am [d] years younger." How old is [other]?',
      'A <clock|painting|violin> is [k] times as old as a <chair|table|lamp> and was made [d] years before it. What is the age of the newer one?', 'how old is [other]?? [name] is [d] yrs older and also [k] times the age of [other]', 'which age has [other]? [name] is [d] years more, and that is [k] times the age of [other]',
    ],
    held: ['The age of [name] is that of [other] [k] times over, which is a gap of [d] years. How old is [other]?', 'A teacher has [k] times the years of a child, and [d] years more. What age has the child?'],
  },
  zh: {
    commands: [
      '求[other]的年龄，[name]的年龄是[other]的 [k] 倍，比[other]大 [d] 岁', '算一算[other]几岁：[name]比[other]大 [d] 岁，年龄是[other]的 [k] 倍', '求女儿的岁数，妈妈的年龄是女儿的 [k] 倍，比女儿大 [d] 岁', '计算年龄小的人的年龄，两人相差 [d] 岁，大的是小的 [k] 倍', '根据年龄差 [d] 岁与倍数 [k] 求较小的年龄',
      '列方程求[other]的年龄：[name]的岁数是[other]的 [k] 倍，大 [d] 岁', '算出较年轻的人几岁：两人差 [d] 岁，一人是另一人的 [k] 倍', '设[other] x 岁，x 的 [k] 倍比 x 多 [d]，求 x', '用差倍方法求[other]的年龄，年龄差 [d]，[name]是[other]的 [k] 倍', '写出小树的树龄：大树的树龄是小树的 [k] 倍，比小树多 [d] 年',
      '求侄子的年龄，<叔叔|伯伯|姑父|姑妈>比他大 [d] 岁，是他年龄的 [k] 倍', '计算弟弟的年龄，哥哥年龄是弟弟的 [k] 倍，哥哥早出生 [d] 年', '由两个年龄的差 [d] 以及它们的倍数关系 [k] 倍算出较小的一个', '求[other]现在几岁，[other]出生时[name] [d] 岁，现在[name]的年龄是[other]的 [k] 倍',
      '说出[other]有多少岁：[name]年龄等于[other]年龄乘 [k]，也等于[other]年龄加 [d]',
    ],
    questions: [
      '[name]的年龄是[other]的 [k] 倍，[name]比[other]大 [d] 岁，[other]多少岁？', '[name]比[other]大 [d] 岁，[name]的年龄正好是[other]的 [k] 倍，[other]几岁？', '妈妈的年龄是女儿的 [k] 倍，妈妈比女儿大 [d] 岁，女儿多少岁？', '已知[name]与[other]相差 [d] 岁，[name]的年龄是[other]的 [k] 倍，求[other]的年龄。',
      '两人年龄差是 [d]，[name]的年龄等于[other]的 [k] 倍，[other]今年多少岁？', '老师的年龄是学生的 [k] 倍，比学生大 [d] 岁，学生多少岁？', '两个年龄相减得 [d]，大的是小的 [k] 倍，小的年龄是多少？', '[other]的年龄乘 [k] 就是[name]的年龄，两人年龄相差 [d] 岁，[other]多大？', '<叔叔|舅舅|姑姑|教练>比我大 [d] 岁，年龄是我的 [k] 倍，我今年几岁？',
      '年龄差 [d]，倍数 [k]，小的几岁', '两人年龄差为 [d] 岁，其中一人的年龄为另一人的 [k] 倍，则年幼者是____岁。', '一座古桥的年龄是一座新桥的 [k] 倍，古桥比新桥早建 [d] 年，新桥有多少年了？', '大树的树龄是小树的 [k] 倍，两棵树的树龄之差为 [d] 年，求小树的树龄。',
      '如果把[other]的年龄看作 1 份，[name]的年龄就是 [k] 份，多出 [d] 岁，[other]几岁？', '动物园里大海龟比小海龟大 [d] 岁，大海龟的年龄是小海龟的 [k] 倍，小海龟多少岁？', '师傅比徒弟大 [d] 岁，师傅的年龄恰好是徒弟的 [k] 倍，徒弟今年多少岁？', '[name]年龄是[other]的 [k] 倍，大 [d] 岁，[other]多大',
      '若[name]与[other]的年龄之差等于 [d]，且前者是后者的 [k] 倍，则[other]的年龄是多少？', '哥哥的岁数正好是弟弟的 [k] 倍，弟弟比哥哥小 [d] 岁，弟弟几岁？', '已知甲比乙大 [d] 岁，甲的年龄是乙的 [k] 倍，求乙的年龄。', '甲是乙的 [k] 倍大，甲乙差 [d] 岁，问乙多少岁',
      '[other]问[name]多大，[name]说：“我的年龄是你的 [k] 倍，我比你大 [d] 岁。”[other]多少岁？', '年龄差：[d] 岁；大的 = 小的 [k] 倍；小的 = ____岁', '[name]和[other]的年龄比是 [k] 比 1，年龄差是 [d] 岁，[other]多少岁？', '[other]出生那年[name]正好 [d] 岁，如今[name]的年龄是[other]的 [k] 倍，[other]如今多少岁？',
      '问：两人差 [d] 岁，大的年龄相当于 [k] 个小的年龄，小的多少岁？', '姑姑比侄女年长 [d] 岁，侄女年龄的 [k] 倍恰好是姑姑的年龄，侄女今年几岁？', '知道两人相差 [d] 岁，年长的人的年龄是年幼的人的 [k] 倍，能求出年幼的人几岁吗？', '[other]比[name]小 [d] 岁，而[name]的年龄是[other]的 [k] 倍，那么[other]是几岁？',
      '[other]多少岁？条件是：[name]年龄 = [other]年龄 × [k]，[name]年龄 − [other]年龄 = [d]。',
    ],
    held: ['老师比学生年长 [d] 岁，老师岁数有学生的 [k] 倍那么多，学生今年几岁？', '[name]的岁数可分成 [k] 个[other]的岁数，二人隔着 [d] 岁，[other]有多大？'],
  },
};

/** In how many years one of `a` is `k` times as old as one of `b`. */
export const yearsUntil: Asks = {
  en: {
    commands: [
      'find in how many years [name], who is [a], will be [k] times as old as [other], who is [b]', 'work out when [name] is [k] times as old as [other]: now they are [a] and [b]', 'calculate after how many years a father of [a] is [k] times as old as his son of [b]',
      'find the number of years until someone aged [a] is [k] times as old as someone aged [b]', 'determine after how many years the ages [a] and [b] become such that one is [k] times the other', 'give the number of years until [name] (now [a]) is [k] times as old as [other] (now [b])',
      'set up an equation for the years until [name], aged [a], is [k] times as old as [other], aged [b], and solve it', 'let x be the years from now and find x if [name], today [a], will then be [k] times as old as [other], today [b]',
      'figure out how long it takes until a <tree|house|bridge> that is [a] years old is [k] times as old as one that is [b] years old', 'say how many years from now [name] will have [k] times the age of [other], if they are [a] and [b] now', 'compute how many years must pass before someone who is [a] is [k] times as old as someone who is [b]',
      'tell in how many years an <uncle|aunt> of [a] will be [k] times the age of a <nephew|niece> of [b]', 'find the number of years to add to both ages, [a] and [b], so that the older is [k] times the younger', 'calculate the time in years until the age [a] of [name] has grown to [k] times the age of [other], who is [b] at present',
      "find out how many years it will be before [name]'s age, now [a], equals [k] times [other]'s age, now [b]",
    ],
    questions: [
      '[name] is [a] years old and [other] is [b]. In how many years will [name] be [k] times as old as [other]?', 'A father is [a] and his son is [b]. After how many years is the father [k] times as old as the son?', '[name] is [a], [other] is [b]. When will [name] be [k] times as old as [other]? Give the number of years.',
      'Now a mother is [a] and her daughter [b] years old. In how many years is the mother [k] times as old?', 'If [name] is [a] and [other] is [b] years old today, in how many years is [name] [k] times as old as [other]?', 'How many years must we wait until [name], now [a], is [k] times as old as [other], now [b]?',
      '[name] is [a] and [other] is [b] now. How many years from now will [name] be [k] times as old as [other]?', "At present [name] is [a] years old, and [other] is [b] years old. How many years will pass before [name]'s age is [k] times [other]'s age?",
      'A <coach|captain|driver|baker> is [a] and a young <player|helper|trainee> is [b]. In how many years will the older one be [k] times as old as the younger one?', 'ages now: [a] and [b]. years until the older is [k] times the younger?', '[name] [a] yrs, [other] [b] yrs, in how many years is it [k] times',
      '[name]: [a], [other]: [b]. when [k]x as old? (years)', 'How many years does it take until a person aged [a] is [k] times as old as a person aged [b]?', 'An oak is [a] years old and a birch is [b] years old. After how many years will the oak be [k] times as old as the birch?',
      'A <castle|church|tower|mill> has stood for [a] years and a <school|station|library> for [b] years. In how many years will the first be [k] times as old as the second?', 'I am [a] and my <cousin|nephew|niece> is [b]. In how many years will I be [k] times as old?',
      "i'm [b] and my <uncle|aunt|coach> is [a], how many years till they are [k] times my age", 'Given that [name] is [a] and [other] is [b], find the number of years after which [name] is [k] times as old as [other].', 'How many years should be added to the ages [a] and [b] to make the first [k] times the second?',
      'If the same number of years is added to [a] and to [b], the first age becomes [k] times the second. How many years are added?', 'Suppose [name] is [a] years of age today while [other] is [b]. In how many years will the older age be [k] times the younger age?',
      'An <aunt|uncle> is [a] years old and a nephew is [b] years old. How many years later will their ages be in the ratio [k] to 1?', 'Two tortoises are [a] and [b] years old. How many years from today will the older one be [k] times the age of the younger one?',
      "[other] is [b] years old. [name] is [a] years old. Find how many years it will be until [name] is [k] times [other]'s age.", 'In x years [name], who is [a], will be [k] times as old as [other], who is [b]. What is x?', 'After some years, a person who is now [a] will be [k] times as old as a person who is now [b]. How many years is that?',
      'After how many years will the age of [name] be [k] times the age of [other], if today [name] is [a] and [other] is [b]?', 'How far in the future, in years, will [name] be [k] times as old as [other]? Their ages now are [a] and [b].',
      'Today [name] has lived for [a] years and [other] for [b]. How many more years until [name] has lived [k] times as long as [other]?', "Each year [name] and [other] both get one year older. Now they are [a] and [b]. In how many years will [name]'s age be [k] times [other]'s?",
      'The older <sister|brother|cousin|neighbour> is [a], the younger is [b]. In how many years will the older be [k] times as old as the younger?', 'age of [name] now [a], age of [other] now [b]; find the years until [name] = [k] times [other]',
      'One day [name], now [a], will be exactly [k] times as old as [other], now [b]. How many years from now is that?', '[name] has just turned [a] and [other] has just turned [b]. How many years from now does [name] reach [k] times the age of [other]?',
    ],
    held: ['How long must [name] of [a] and [other] of [b] years wait so that the one age is [k] times the other?', 'Today the ages are [a] and [b]. How many birthdays later is the first [k] times the second?'],
  },
  zh: {
    commands: [
      '求几年后[name]的年龄是[other]的 [k] 倍，今年[name] [a] 岁，[other] [b] 岁', '算一算多少年后爸爸的年龄是儿子的 [k] 倍，爸爸今年 [a] 岁，儿子 [b] 岁', '求年数：现在两人 [a] 岁和 [b] 岁，大的变成小的 [k] 倍', '计算再过几年妈妈的年龄是女儿的 [k] 倍，妈妈 [a] 岁，女儿 [b] 岁', '列方程求再过多少年，[a] 岁的人年龄是 [b] 岁的人的 [k] 倍',
      '设 x 年后[name]的年龄是[other]的 [k] 倍，现在[name] [a] 岁，[other] [b] 岁，求 x', '算出还要多少年[name]（今年 [a] 岁）的年龄达到[other]（今年 [b] 岁）的 [k] 倍', '根据现在的年龄 [a] 岁和 [b] 岁求几年后大的年龄是小的 [k] 倍', '写出几年以后叔叔的年龄是侄子的 [k] 倍，叔叔现年 [a] 岁，侄子现年 [b] 岁',
      '求两个年龄 [a] 和 [b] 同时加上几，前者才是后者的 [k] 倍', '计算多少年后大树的树龄是小树的 [k] 倍，现在大树 [a] 年，小树 [b] 年', '说出再过多少年师傅的年龄为徒弟的 [k] 倍，师傅 [a] 岁，徒弟 [b] 岁', '求从今年起多少年后哥哥的年龄是弟弟的 [k] 倍，哥哥今年 [a] 岁，弟弟今年 [b] 岁',
      '算一算经过多少年，[name]的岁数会变成[other]的 [k] 倍（现在 [a] 岁和 [b] 岁）', '用方程算出教练的年龄在几年后等于队员的 [k] 倍，教练 [a] 岁，队员 [b] 岁',
    ],
    questions: [
      '[name]今年 [a] 岁，[other]今年 [b] 岁，几年后[name]的年龄是[other]的 [k] 倍？', '爸爸今年 [a] 岁，儿子 [b] 岁，多少年后爸爸的年龄是儿子的 [k] 倍？', '妈妈 [a] 岁，女儿 [b] 岁，再过几年妈妈的年龄是女儿的 [k] 倍？', '已知[name] [a] 岁，[other] [b] 岁，求多少年后[name]的年龄是[other]的 [k] 倍。',
      '今年[name] [a] 岁，[other] [b] 岁，经过几年[name]的岁数等于[other]的 [k] 倍？', '老师 [a] 岁，学生 [b] 岁，再等几年老师的年龄是学生的 [k] 倍？', '现在[name] [a] 岁、[other] [b] 岁，再过多少年，[name]的年龄恰好是[other]年龄的 [k] 倍？', '几年以后，[a] 岁的人的年龄会是 [b] 岁的人的 [k] 倍？', '[name] [a]，[other] [b]，几年后是 [k] 倍',
      '今年年龄：[name] [a] 岁，[other] [b] 岁；____年后[name]的年龄是[other]的 [k] 倍', '叔叔现年 [a] 岁，侄子现年 [b] 岁，____年后叔叔的年龄是侄子的 [k] 倍。', '我今年 [b] 岁，<叔叔|舅舅|姑姑|教练>今年 [a] 岁，再过几年对方的年龄是我的 [k] 倍？', '一棵松树 [a] 年，一棵柳树 [b] 年，多少年后松树的树龄是柳树的 [k] 倍？',
      '两个人现在的年龄分别是 [a] 岁和 [b] 岁，过几年后年龄大的是年龄小的 [k] 倍？', '如果[name]现在 [a] 岁，[other]现在 [b] 岁，那么多少年之后[name]的年龄等于[other]的 [k] 倍？', '[a] 和 [b] 同时加上几年，才能使前一个年龄是后一个年龄的 [k] 倍？', '设 x 年后[name]（[a] 岁）的年龄是[other]（[b] 岁）的 [k] 倍，x 等于多少？',
      '师傅今年 [a] 岁，徒弟今年 [b] 岁，多少年以后师傅的年龄正好等于徒弟的 [k] 倍？', '多少年后[name]的年龄会是[other]的 [k] 倍？现在他们分别是 [a] 岁和 [b] 岁。', '古桥建成 [a] 年了，新桥建成 [b] 年了，再过多少年古桥的年数是新桥的 [k] 倍？', '甲今年 [a] 岁，乙今年 [b] 岁，问多少年后甲的年龄是乙的年龄的 [k] 倍。',
      '甲 [a] 岁，乙 [b] 岁，几年后甲的年龄有乙的 [k] 倍？', '哥哥 [a] 岁，弟弟 [b] 岁，从现在起几年后哥哥的年龄为弟弟的 [k] 倍？', '海龟甲今年 [a] 岁，海龟乙今年 [b] 岁，还要过多少年甲的年龄才是乙的 [k] 倍？', '若今年[name] [a] 岁，[other] [b] 岁，求[name]的年龄达到[other]的 [k] 倍还需多少年。',
      '每过一年两人都长一岁。[name]现在 [a] 岁，[other]现在 [b] 岁，几年后[name]的年龄是[other]的 [k] 倍？', '姑姑与侄女的年龄分别为 [a] 岁、[b] 岁，多少年后两人的年龄比是 [k] 比 1？', '[other]今年才 [b] 岁，[name]已经 [a] 岁了，再过几年[name]的年龄刚好是[other]的 [k] 倍？',
      '有一天[name]的年龄会是[other]的 [k] 倍，今天[name] [a] 岁，[other] [b] 岁，那是几年以后？', '问还有几年：[name]今年 [a] 岁，[other] [b] 岁，到时[name]是[other]的 [k] 倍',
    ],
    held: ['师生二人现在 [a] 岁和 [b] 岁，要等多久老师岁数才有学生的 [k] 倍？', '[a] 岁的[name]与 [b] 岁的[other]，过几个生日以后前者是后者的 [k] 倍？'],
  },
};

/** The younger now, when the other is `k` times as old, and in `n` years `m` times. */
export const youngerOfFuture: Asks = {
  en: {
    commands: [
      "find [other]'s age: [name] is [k] times as old as [other] and in [n] years will be [m] times as old", 'work out how old [other] is now if [name] is [k] times as old and in [n] years only [m] times as old', 'calculate the age of the son: his father is [k] times as old now and [m] times as old in [n] years',
      'find the present age of [other]; [name] is [k] times as old, in [n] years [m] times', 'determine how old [other] is today, when [name] is [k] times as old now and will be [m] times as old [n] years from now', "give the younger person's present age: today the older is [k] times as old, after [n] years [m] times as old",
      "set up an equation for [other]'s age now and solve it: [name] is [k] times as old, and [n] years later [m] times as old", 'let x be the age of [other] now and find x if [name] is [k] times x now and [m] times as old as [other] in [n] years',
      'figure out the age of the young <tree|tortoise|house>: the old one is [k] times as old, and [n] years from now it will be [m] times as old', "compute the current age of [other] from this: [name]'s age is [k] times [other]'s, but after [n] more years it is [m] times",
      'tell how old the <nephew|niece> is now if the <uncle|aunt> is [k] times as old now and will be [m] times as old after [n] years', "say how old [other] is at the moment, if [name] has [k] times that age and in [n] years will have [m] times [other]'s age",
      'find the smaller of two ages: the larger is [k] times it, and when both are [n] years older the larger is [m] times it', 'work out the younger age, given that the older age is [k] times the younger today and [m] times the younger [n] years later',
      "calculate [other]'s age today if the ages are in the ratio [k] to 1 today and in the ratio [m] to 1 in [n] years",
    ],
    questions: [
      '[name] is [k] times as old as [other]. In [n] years [name] will be [m] times as old as [other]. How old is [other] now?', 'A father is [k] times as old as his son. In [n] years he will be [m] times as old. How old is the son now?',
      'Now [name] is [k] times as old as [other], in [n] years only [m] times as old. What is the age of [other] now?', 'A mother is [k] times as old as her daughter and in [n] years [m] times as old. How old is the daughter?', 'If [name] is [k] times as old as [other] today and [m] times as old in [n] years, how old is [other] today?',
      'A teacher is [k] times as old as a child. [n] birthdays later it is [m] times. How old is the child now?', "Today [name]'s age is [k] times [other]'s age. [n] years from now it will be [m] times [other]'s age. <Find|Work out|Calculate|Give> [other]'s age today.",
      "Two people's ages: one is [k] times the other now, and [m] times the other after [n] years. How old is the younger person now?", 'How old is [other] now if [name] is [k] times as old at present and will be [m] times as old [n] years later?',
      "What is [other]'s present age, when [name] is [k] times as old today and [m] times as old [n] years from today?", 'An oak is [k] times as old as a birch. When [n] more years have passed, the oak will be [m] times as old as the birch. How old is the birch now?', 'now [k] times, in [n] years [m] times. younger age now?',
      '[name] [k]x as old as [other], in [n] yrs only [m]x, age of [other] now = ?', 'now: [name] = [k] times [other]; in [n] years: [name] = [m] times [other]; age of [other]?', 'A <castle|church|tower|mill> is [k] times as old as a <school|station|library>. In [n] years it will be [m] times as old. What is the age of the newer building now?',
      'I am [k] times as old as my <cousin|nephew|niece> now. In [n] years I will be [m] times as old. How old is the younger one of us now?', 'my <uncle|aunt|coach> is [k] times my age, in [n] years it will be [m] times my age, how old am i now',
      'Given that [name] is now [k] times the age of [other] and that [n] years later [name] will be [m] times the age of [other], find the current age of [other].', 'The older of two <tortoises|elephants|parrots> is [k] times as old as the younger, but in [n] years only [m] times. How old is the younger one at present?',
      'Suppose one <friend|neighbour|cousin> is [k] times as old as another. After [n] years the older will be [m] times as old. How old is the younger at the moment?', "In [n] years' time [name] will be [m] times as old as [other]. At the moment [name] is [k] times as old. How old is [other] at the moment?",
      'When [n] years are added to both ages, [name] is [m] times as old as [other]. Now [name] is [k] times as old. Find the age of [other] now.', 'The ages of [name] and [other] are in the ratio [k] to 1. In [n] years the ratio will be [m] to 1. How old is [other] today?',
      'A <coach|captain|driver|baker> is [k] times the age of a new <player|helper|trainee>. After [n] years it will be [m] times the age. How old is the younger one now?', "If [name]'s age is [k] times [other]'s age today and will be [m] times [other]'s age [n] years later, how many years old is [other] now?",
      '[name] will be [m] times as old as [other] [n] years from now, although now [name] is [k] times as old. What age is [other] now?', '[other] is x years old, [name] is [k] times x. After [n] years [name] is [m] times as old as [other]. What is x?',
      "Right now [other]'s age times [k] is [name]'s age. In [n] years, [other]'s age times [m] will be [name]'s age. How old is [other] right now?", '[other] says: "[name] is [k] times as old as I am. In [n] years [name] will be [m] times as old as I will be then." How old is [other]?',
      "An <aunt|uncle> is [k] times as old as a niece. [n] years later the age of the older is [m] times the age of the niece. Find the niece's present age.", 'how old is [other] right now?? today [name] has [k] times the age, [n] years later [m] times',
      "As both grow [n] years older, [name] goes from [k] times [other]'s age to [m] times [other]'s age. How old is [other] at the start?", "A big <brother|sister|cousin> is [k] times as old as the little one. After [n] more years that becomes [m] times as old. What is the little one's age today?",
      'find the present age of the younger: present ratio [k] to 1, ratio after [n] years [m] to 1',
    ],
    held: ['Today the age of [name] is that of [other] [k] times over; after [n] birthdays it is that [m] times over. How old is [other] today?', 'A teacher has [k] times the years of a child; when [n] years are gone, [m] times. What age has the child at present?'],
  },
  zh: {
    commands: [
      '求[other]现在的年龄，[name]的年龄是[other]的 [k] 倍，[n] 年后是 [m] 倍', '算一算[other]今年几岁：[name]现在是[other]的 [k] 倍，[n] 年后是[other]的 [m] 倍', '求儿子今年的岁数，爸爸现在是儿子的 [k] 倍，[n] 年后是 [m] 倍', '计算女儿现在的年龄，妈妈今年是女儿的 [k] 倍，[n] 年后是女儿的 [m] 倍',
      '列方程求[other]今年的年龄：[name]今年的年龄是[other]的 [k] 倍，再过 [n] 年是 [m] 倍', '设[other]今年 x 岁，[name]的年龄是 x 的 [k] 倍，[n] 年后[name]的年龄是[other]的 [m] 倍，求 x', '算出年幼者现在的年龄：年长者的年龄现在是他的 [k] 倍，[n] 年后是他的 [m] 倍', '求小树现在的树龄，大树的树龄是小树的 [k] 倍，再长 [n] 年后是 [m] 倍',
      '写出侄子现在的年龄，<叔叔|伯伯|姑父|姑妈>现在是他的 [k] 倍，[n] 年后是 [m] 倍', '根据现在 [k] 倍、[n] 年后 [m] 倍的年龄关系求较小的人现在几岁', '计算弟弟今年的年龄：哥哥今年的岁数是弟弟的 [k] 倍，[n] 年之后是 [m] 倍', '求[other]现在多大，现在两人年龄比是 [k] 比 1，[n] 年后是 [m] 比 1',
      '说出[other]今年的岁数，已知两人都加 [n] 岁以后[name]是[other]的 [m] 倍，而今年是 [k] 倍', '用方程算出[other]目前的年龄，目前[name]是[other]的 [k] 倍大，[n] 年后只有 [m] 倍', '求较小的年龄：较大的年龄是它的 [k] 倍，两者都增加 [n] 以后变成 [m] 倍',
    ],
    questions: [
      '[name]今年的年龄是[other]的 [k] 倍，[n] 年后是[other]的 [m] 倍，[other]今年多少岁？', '爸爸现在的年龄是儿子的 [k] 倍，[n] 年后是儿子的 [m] 倍，儿子现在多少岁？', '现在[name]的年龄是[other]的 [k] 倍，再过 [n] 年是 [m] 倍，[other]现在几岁？', '妈妈今年是女儿年龄的 [k] 倍，[n] 年后妈妈是女儿的 [m] 倍，求女儿今年的年龄。',
      '已知[name]的年龄等于[other]的 [k] 倍，[n] 年后等于 [m] 倍，求[other]现在的年龄。', '老师现在的年龄是学生的 [k] 倍，过 [n] 个生日后是 [m] 倍，学生现在几岁？', '今年[name]的岁数为[other]的 [k] 倍，到 [n] 年之后，[name]的岁数为[other]的 [m] 倍，求[other]今年几岁。', '现在 [k] 倍，[n] 年后 [m] 倍，小的现在几岁',
      '[name]年龄是[other]的 [k] 倍，[n] 年后只有 [m] 倍，[other]现在多大', '一棵松树的树龄是一棵柳树的 [k] 倍，再过 [n] 年是柳树的 [m] 倍，柳树现在的树龄是多少年？', '叔叔现在的年龄是侄子的 [k] 倍，[n] 年后叔叔的年龄是侄子的 [m] 倍，侄子现在____岁。', '<叔叔|舅舅|姑姑|教练>的年龄是我的 [k] 倍，再过 [n] 年就是我的 [m] 倍，我现在几岁？',
      '两人现在的年龄之比是 [k] 比 1，[n] 年后年龄之比是 [m] 比 1，较小的人现在多少岁？', '设[other]现在 x 岁，[name]的年龄是 x 的 [k] 倍，[n] 年以后[name]的年龄是[other]的 [m] 倍，x 是多少？', '师傅今年的年龄是徒弟的 [k] 倍，等到 [n] 年后，师傅的年龄就是徒弟的 [m] 倍，徒弟今年多大？',
      '如果[name]现在的年龄是[other]的 [k] 倍，而 [n] 年后是[other]的 [m] 倍，那么[other]现在是多少岁？', '哥哥今年的年龄是弟弟的 [k] 倍，过了 [n] 年，哥哥的年龄是弟弟的 [m] 倍，弟弟今年几岁？', '甲现在的年龄是乙的 [k] 倍，[n] 年后甲的年龄是乙的 [m] 倍，求乙现在的年龄。', '甲是乙的 [k] 倍大，[n] 年后是 [m] 倍，问乙今年几岁',
      '大海龟的年龄是小海龟的 [k] 倍，[n] 年后会是小海龟的 [m] 倍，小海龟现在多少岁？', '[n] 年后[name]的年龄将是[other]的 [m] 倍，而现在是[other]的 [k] 倍，[other]现在多大？', '现在：[name] = [other]的 [k] 倍；[n] 年后：[name] = [other]的 [m] 倍；[other]现在____岁',
      '[other]说：“[name]的年龄是我的 [k] 倍，可是 [n] 年后就是我的 [m] 倍了。”[other]今年多少岁？', '若两人的年龄都增加 [n] 岁，则[name]的年龄是[other]的 [m] 倍；现在则是 [k] 倍。[other]现在多少岁？', '古桥的年数是新桥的 [k] 倍，[n] 年以后是新桥的 [m] 倍，新桥建成多少年了？',
      '求[other]现在的岁数：眼前[name]的年龄是[other]的 [k] 倍，再过 [n] 年会是 [m] 倍。', '今天[name]的年龄等于[other]年龄乘 [k]；[n] 年后[name]的年龄等于[other]年龄乘 [m]。[other]今天几岁？', '[other]现在是多少岁？已知现在[name]的年龄为其 [k] 倍，[n] 年后为其 [m] 倍。',
      '姑姑今年的年龄恰好是侄女的 [k] 倍，经过 [n] 年以后恰好是侄女的 [m] 倍，侄女今年的年龄是多少？', '眼下教练的年龄为队员的 [k] 倍，[n] 年后变为 [m] 倍，问队员眼下多少岁。',
    ],
    held: ['老师岁数眼下有学生的 [k] 倍那么多，等 [n] 年过去只有 [m] 倍，学生眼下几岁？', '过 [n] 个生日以后[name]的岁数由[other]的 [k] 倍变成 [m] 倍，[other]如今有多大？'],
  },
};
