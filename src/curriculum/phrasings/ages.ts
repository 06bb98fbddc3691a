import type { Asks } from '../exercise.ts';

/** The younger of two who are `s` together and `d` apart. */
export const youngerOfSum: Asks = {
  en: {
    commands: ["find [other]'s age if [name] is [d] years older than [other] and they are [s] together", 'work out how old [other] is: [name] is [d] years older and the sum of their ages is [s]', 'calculate the age of [other], who is [d] years younger than [name]; together they are [s]', 'find the age of the younger one if two people are [s] years together and [d] years apart'],
    questions: [
      '[name] is [d] years older than [other]. Together they are [s] years old. How old is [other]?', 'The sum of the ages of [name] and [other] is [s]. [name] is [d] years older. How old is [other]?', '[other] is [d] years younger than [name]. Their ages add up to [s]. How old is [other]?', '[name] and [other] are [s] years old together. [name] is [d] years older than [other]. What is the age of [other]?',
      'A mother is [d] years older than her son. Together they are [s]. How old is the son?', 'If [name] is [d] years older than [other] and the sum of their ages is [s], how old is [other]?',
      'A big sister is [d] years older than her brother. Both are [s] years in all. How old is the brother?',
    ],
    held: ['Between the birthdays of [name] and [other] lie [d] years, and both ages make [s]. How old is [other], who was born later?', 'Two sisters count [s] years in all; the big one has [d] years more. What age has the small one?'],
  },
  zh: {
    commands: ['求[other]的年龄，[name]比[other]大 [d] 岁，两人年龄和是 [s] 岁', '算一算[other]几岁：[name]比[other]大 [d] 岁，两人一共 [s] 岁', '求年龄小的人的岁数，两人年龄和为 [s]，年龄差为 [d]', '计算儿子的年龄，妈妈比儿子大 [d] 岁，年龄和是 [s] 岁'],
    questions: [
      '[name]比[other]大 [d] 岁，两人年龄的和是 [s] 岁，[other]多少岁？', '[name]和[other]一共 [s] 岁，[name]比[other]大 [d] 岁，[other]几岁？', '[other]比[name]小 [d] 岁，两人年龄之和是 [s]，[other]今年多少岁？', '妈妈比儿子大 [d] 岁，母子年龄和是 [s] 岁，儿子多少岁？', '已知[name]与[other]的年龄和是 [s] 岁，[name]大 [d] 岁，求[other]的年龄。',
      '姐姐比妹妹大 [d] 岁，姐妹两人一共 [s] 岁，妹妹多少岁？',
    ],
    held: ['姐妹两人加起来 [s] 岁，姐姐年长 [d] 岁，妹妹今年几岁？', '[name]出生 [d] 年后[other]才出生，现在二人合起来 [s] 岁，[other]有多大？'],
  },
};

/** The younger of two who are `s` together, the other `k` times as old. */
export const youngerOfTimes: Asks = {
  en: {
    commands: ["find [other]'s age if [name] is [k] times as old as [other] and they are [s] together", 'work out how old [other] is: [name] is [k] times as old and the sum of their ages is [s]', 'calculate the age of the son: his father is [k] times as old and together they are [s]', 'find the age of the younger one if two people are [s] years together and one is [k] times as old'],
    questions: [
      '[name] is [k] times as old as [other]. Together they are [s] years old. How old is [other]?', 'The sum of the ages of [name] and [other] is [s]. [name] is [k] times as old as [other]. How old is [other]?', '[name] and [other] are [s] years old together. [name] is [k] times as old. What is the age of [other]?',
      'A father is [k] times as old as his son. Together they are [s]. How old is the son?', 'If [name] is [k] times as old as [other] and the sum of their ages is [s], how old is [other]?',
      'A grandmother is [k] times as old as the child. Both ages together make [s]. How old is the child?',
    ],
    held: ['The age of [name] is that of [other] [k] times over, and both ages make [s]. How old is [other]?', 'A grandmother and a child count [s] years in all; she has [k] times the years of the child. What age has the child?'],
  },
  zh: {
    commands: ['求[other]的年龄，[name]的年龄是[other]的 [k] 倍，两人年龄和是 [s] 岁', '算一算[other]几岁：[name]的年龄是[other]的 [k] 倍，两人一共 [s] 岁', '求儿子的岁数，爸爸的年龄是儿子的 [k] 倍，年龄和是 [s] 岁', '计算年龄小的人的年龄，两人年龄和为 [s]，大的是小的 [k] 倍'],
    questions: [
      '[name]的年龄是[other]的 [k] 倍，两人年龄的和是 [s] 岁，[other]多少岁？', '[name]和[other]一共 [s] 岁，[name]的年龄是[other]的 [k] 倍，[other]几岁？', '爸爸的年龄是儿子的 [k] 倍，父子年龄和是 [s] 岁，儿子多少岁？', '已知[name]与[other]的年龄和是 [s] 岁，[name]的年龄是[other]的 [k] 倍，求[other]的年龄。', '两人年龄之和为 [s]，[name]的年龄等于[other]的 [k] 倍，[other]今年多少岁？',
      '奶奶的年龄是孙子的 [k] 倍，两人一共 [s] 岁，孙子多少岁？',
    ],
    held: ['奶奶和孙子加起来 [s] 岁，奶奶岁数有孙子的 [k] 倍那么多，孙子今年几岁？', '二人合起来 [s] 岁，[name]的岁数可分成 [k] 个[other]的岁数，[other]有多大？'],
  },
};

/** The younger of two who are `d` apart, the other `k` times as old. */
export const youngerOfApart: Asks = {
  en: {
    commands: ["find [other]'s age if [name] is [k] times as old as [other] and [d] years older", 'work out how old [other] is: [name] is [d] years older and [k] times as old', 'calculate the age of the daughter: her mother is [k] times as old and [d] years older', 'find the age of the younger one if two people are [d] years apart and one is [k] times as old'],
    questions: [
      '[name] is [k] times as old as [other] and [d] years older. How old is [other]?', '[name] is [d] years older than [other]. [name] is also [k] times as old as [other]. How old is [other]?', 'A mother is [k] times as old as her daughter. She is [d] years older. How old is the daughter?', 'The difference of the ages of [name] and [other] is [d]. [name] is [k] times as old. What is the age of [other]?',
      'If [name] is [d] years older than [other] and [k] times as old, how old is [other]?',
      'A teacher is [k] times as old as a child, and the gap is [d] years. How old is the child?',
    ],
    held: ['The age of [name] is that of [other] [k] times over, which is a gap of [d] years. How old is [other]?', 'A teacher has [k] times the years of a child, and [d] years more. What age has the child?'],
  },
  zh: {
    commands: ['求[other]的年龄，[name]的年龄是[other]的 [k] 倍，比[other]大 [d] 岁', '算一算[other]几岁：[name]比[other]大 [d] 岁，年龄是[other]的 [k] 倍', '求女儿的岁数，妈妈的年龄是女儿的 [k] 倍，比女儿大 [d] 岁', '计算年龄小的人的年龄，两人相差 [d] 岁，大的是小的 [k] 倍'],
    questions: [
      '[name]的年龄是[other]的 [k] 倍，[name]比[other]大 [d] 岁，[other]多少岁？', '[name]比[other]大 [d] 岁，[name]的年龄正好是[other]的 [k] 倍，[other]几岁？', '妈妈的年龄是女儿的 [k] 倍，妈妈比女儿大 [d] 岁，女儿多少岁？', '已知[name]与[other]相差 [d] 岁，[name]的年龄是[other]的 [k] 倍，求[other]的年龄。', '两人年龄差是 [d]，[name]的年龄等于[other]的 [k] 倍，[other]今年多少岁？',
      '老师的年龄是学生的 [k] 倍，比学生大 [d] 岁，学生多少岁？',
    ],
    held: ['老师比学生年长 [d] 岁，老师岁数有学生的 [k] 倍那么多，学生今年几岁？', '[name]的岁数可分成 [k] 个[other]的岁数，二人隔着 [d] 岁，[other]有多大？'],
  },
};

/** In how many years one of `a` is `k` times as old as one of `b`. */
export const yearsUntil: Asks = {
  en: {
    commands: ['find in how many years [name], who is [a], will be [k] times as old as [other], who is [b]', 'work out when [name] is [k] times as old as [other]: now they are [a] and [b]', 'calculate after how many years a father of [a] is [k] times as old as his son of [b]', 'find the number of years until someone aged [a] is [k] times as old as someone aged [b]'],
    questions: [
      '[name] is [a] years old and [other] is [b]. In how many years will [name] be [k] times as old as [other]?', 'A father is [a] and his son is [b]. After how many years is the father [k] times as old as the son?', '[name] is [a], [other] is [b]. When will [name] be [k] times as old as [other]? Give the number of years.', 'Now a mother is [a] and her daughter [b] years old. In how many years is the mother [k] times as old?',
      'If [name] is [a] and [other] is [b] years old today, in how many years is [name] [k] times as old as [other]?',
      'How many years must we wait until [name], now [a], is [k] times as old as [other], now [b]?',
    ],
    held: ['How long must [name] of [a] and [other] of [b] years wait so that the one age is [k] times the other?', 'Today the ages are [a] and [b]. How many birthdays later is the first [k] times the second?'],
  },
  zh: {
    commands: ['求几年后[name]的年龄是[other]的 [k] 倍，今年[name] [a] 岁，[other] [b] 岁', '算一算多少年后爸爸的年龄是儿子的 [k] 倍，爸爸今年 [a] 岁，儿子 [b] 岁', '求年数：现在两人 [a] 岁和 [b] 岁，大的变成小的 [k] 倍', '计算再过几年妈妈的年龄是女儿的 [k] 倍，妈妈 [a] 岁，女儿 [b] 岁'],
    questions: [
      '[name]今年 [a] 岁，[other]今年 [b] 岁，几年后[name]的年龄是[other]的 [k] 倍？', '爸爸今年 [a] 岁，儿子 [b] 岁，多少年后爸爸的年龄是儿子的 [k] 倍？', '妈妈 [a] 岁，女儿 [b] 岁，再过几年妈妈的年龄是女儿的 [k] 倍？', '已知[name] [a] 岁，[other] [b] 岁，求多少年后[name]的年龄是[other]的 [k] 倍。', '今年[name] [a] 岁，[other] [b] 岁，经过几年[name]的岁数等于[other]的 [k] 倍？',
      '老师 [a] 岁，学生 [b] 岁，再等几年老师的年龄是学生的 [k] 倍？',
    ],
    held: ['师生二人现在 [a] 岁和 [b] 岁，要等多久老师岁数才有学生的 [k] 倍？', '[a] 岁的[name]与 [b] 岁的[other]，过几个生日以后前者是后者的 [k] 倍？'],
  },
};

/** The younger now, when the other is `k` times as old, and in `n` years `m` times. */
export const youngerOfFuture: Asks = {
  en: {
    commands: ["find [other]'s age: [name] is [k] times as old as [other] and in [n] years will be [m] times as old", 'work out how old [other] is now if [name] is [k] times as old and in [n] years only [m] times as old', 'calculate the age of the son: his father is [k] times as old now and [m] times as old in [n] years', 'find the present age of [other]; [name] is [k] times as old, in [n] years [m] times'],
    questions: [
      '[name] is [k] times as old as [other]. In [n] years [name] will be [m] times as old as [other]. How old is [other] now?', 'A father is [k] times as old as his son. In [n] years he will be [m] times as old. How old is the son now?', 'Now [name] is [k] times as old as [other], in [n] years only [m] times as old. What is the age of [other] now?',
      'A mother is [k] times as old as her daughter and in [n] years [m] times as old. How old is the daughter?', 'If [name] is [k] times as old as [other] today and [m] times as old in [n] years, how old is [other] today?',
      'A teacher is [k] times as old as a child. [n] birthdays later it is [m] times. How old is the child now?',
    ],
    held: ['Today the age of [name] is that of [other] [k] times over; after [n] birthdays it is that [m] times over. How old is [other] today?', 'A teacher has [k] times the years of a child; when [n] years are gone, [m] times. What age has the child at present?'],
  },
  zh: {
    commands: ['求[other]现在的年龄，[name]的年龄是[other]的 [k] 倍，[n] 年后是 [m] 倍', '算一算[other]今年几岁：[name]现在是[other]的 [k] 倍，[n] 年后是[other]的 [m] 倍', '求儿子今年的岁数，爸爸现在是儿子的 [k] 倍，[n] 年后是 [m] 倍', '计算女儿现在的年龄，妈妈今年是女儿的 [k] 倍，[n] 年后是女儿的 [m] 倍'],
    questions: [
      '[name]今年的年龄是[other]的 [k] 倍，[n] 年后是[other]的 [m] 倍，[other]今年多少岁？', '爸爸现在的年龄是儿子的 [k] 倍，[n] 年后是儿子的 [m] 倍，儿子现在多少岁？', '现在[name]的年龄是[other]的 [k] 倍，再过 [n] 年是 [m] 倍，[other]现在几岁？', '妈妈今年是女儿年龄的 [k] 倍，[n] 年后妈妈是女儿的 [m] 倍，求女儿今年的年龄。', '已知[name]的年龄等于[other]的 [k] 倍，[n] 年后等于 [m] 倍，求[other]现在的年龄。',
      '老师现在的年龄是学生的 [k] 倍，过 [n] 个生日后是 [m] 倍，学生现在几岁？',
    ],
    held: ['老师岁数眼下有学生的 [k] 倍那么多，等 [n] 年过去只有 [m] 倍，学生眼下几岁？', '过 [n] 个生日以后[name]的岁数由[other]的 [k] 倍变成 [m] 倍，[other]如今有多大？'],
  },
};
