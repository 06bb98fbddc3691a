import type { Asks } from '../exercise.ts';

/** A die shows more than `k`. */
export const dieAbove: Asks = {
  en: {
    commands: ['find the probability of rolling more than [k] with a die', '<compute|calculate> the probability that a die shows a number greater than [k]', 'determine the probability of a number above [k] on a fair die', 'work out the probability of a roll larger than [k] with one die', 'find P(more than [k]) for one die'],
    questions: ['A die is rolled. What is the probability of a number greater than [k]?', 'What is the probability of rolling more than [k] with a die?', 'You roll a fair die. What is the probability that it shows more than [k]?', 'One die is thrown. What is the probability of getting a number larger than [k]?', 'Rolling a die, P(greater than [k]) = ?', 'What is the probability that a die shows a number above [k]?', 'How likely is more than [k] on a die?', '[name] throws one die. What is the chance of a number above [k]?'],
    held: ['How likely is it that a thrown die beats [k]?', '[name] throws a die once and needs more than [k] points. How likely is that?'],
  },
  zh: {
    commands: ['求掷一枚骰子点数大于 [k] 的概率', '计算骰子掷出大于 [k] 的概率', '求掷骰子得到比 [k] 大的点数的概率', '算出一枚骰子点数超过 [k] 的概率', '求 P(点数大于 [k])，掷一枚骰子'],
    questions: ['掷一枚骰子，点数大于 [k] 的概率是多少？', '掷骰子，点数比 [k] 大的概率是多少？', '掷一枚均匀的骰子，出现大于 [k] 的点数的概率是几？', '骰子掷出的点数超过 [k] 的概率是多少？', '掷一次骰子，P(大于 [k]) = ?', '扔一枚骰子，点数大于 [k] 的可能性是多大？'],
    held: ['[name]掷一次骰子，要得到 [k] 以上（不含）的点，可能性多大？', '一枚骰子掷出的点胜过 [k] 的可能性有多大？'],
  },
};

/** A card from `n` numbered ones shows more than `k`. */
export const cardAbove: Asks = {
  en: {
    commands: ['find the probability that a card from [n] cards numbered 1 to [n] is greater than [k]', '<compute|calculate> the probability of drawing a number above [k] from the cards 1 to [n]', 'determine the probability of a number larger than [k] among 1 to [n]', 'work out the probability that a number chosen from 1 to [n] is more than [k]', 'find the probability of picking more than [k] out of 1 to [n]'],
    questions: [
      'Cards are numbered from 1 to [n]. One is drawn. What is the probability that its number is greater than [k]?', 'A number is chosen from 1 to [n]. What is the probability that it is larger than [k]?', 'What is the probability that a card from 1 to [n] is more than [k]?', 'A box has tickets with the numbers 1 to [n]. What is the probability of a number above [k]?', 'One of the numbers 1 to [n] is picked. P(greater than [k]) = ?',
      'A wheel has the fields 1 to [n]. What is the probability that it stops above [k]?',
      'How likely is a number above [k] if one of 1 to [n] is picked?', '[name] thinks of a house in a street with the numbers 1 to [n]. What is the chance that the number is more than [k]?',
    ],
    held: ['The houses of a street are numbered 1 to [n]. How likely is it that a house is past number [k]?', '[name] thinks of a number up to [n], from 1 on. How likely is it beyond [k]?'],
  },
  zh: {
    commands: ['求从 1 到 [n] 的卡片中抽到大于 [k] 的概率', '计算从 1 到 [n] 中任取一个数比 [k] 大的概率', '求在 1 至 [n] 中选到超过 [k] 的数的概率', '算出抽到的号码大于 [k] 的概率，卡片编号 1 到 [n]', '求从编号 1 到 [n] 的球中摸到大于 [k] 号的概率'],
    questions: ['卡片编号从 1 到 [n]，任抽一张，号码大于 [k] 的概率是多少？', '从 1 到 [n] 中任选一个数，比 [k] 大的概率是多少？', '盒里有编号 1 到 [n] 的球，摸到大于 [k] 号的概率是多少？', '从 1 到 [n] 的数里取一个，P(大于 [k]) = ?', '转盘上有 1 到 [n] 的格子，停在大于 [k] 的格子的概率是几？', '在 1 至 [n] 的票中抽一张，号码超过 [k] 的概率是多少？', '从 1 到 [n] 号的门牌里随便选一个，号码大于 [k] 的可能性有多大？'],
    held: ['一条街的门牌从 1 号到 [n] 号，随便选一家，在 [k] 号之后的可能性多大？', '[name]心里想一个 1 到 [n] 的数，它高过 [k] 的可能性有多大？'],
  },
};

/** A card from `n` numbered ones is a multiple of `k`. */
export const cardMultiple: Asks = {
  en: {
    commands: ['find the probability that a number from 1 to [n] is a multiple of [k]', '<compute|calculate> the probability of drawing a multiple of [k] from cards numbered 1 to [n]', 'determine the probability of a number divisible by [k] among 1 to [n]', 'work out the probability that a card from 1 to [n] is divisible by [k]', 'find the probability of picking a multiple of [k] out of 1 to [n]'],
    questions: [
      'Cards are numbered from 1 to [n]. One is drawn. What is the probability that its number is a multiple of [k]?', 'A number is chosen from 1 to [n]. What is the probability that it is divisible by [k]?', 'What is the probability that a card from 1 to [n] is a multiple of [k]?', 'A box has tickets with the numbers 1 to [n]. What is the probability of a number divisible by [k]?', 'One of the numbers 1 to [n] is picked. P(multiple of [k]) = ?',
      'How likely is a number in the table of [k] if one of 1 to [n] is picked?',
    ],
    held: ['The houses of a street are numbered 1 to [n]. How likely is it that [k] divides the number of a house?', '[name] thinks of a number up to [n], from 1 on. How likely is it in the table of [k]?'],
  },
  zh: {
    commands: ['求从 1 到 [n] 中取到 [k] 的倍数的概率', '计算从编号 1 到 [n] 的卡片中抽到 [k] 的倍数的概率', '求在 1 至 [n] 中选到能被 [k] 整除的数的概率', '算出抽到的号码是 [k] 的倍数的概率，卡片编号 1 到 [n]', '求从 1 到 [n] 中任选一数能被 [k] 整除的概率'],
    questions: ['卡片编号从 1 到 [n]，任抽一张，号码是 [k] 的倍数的概率是多少？', '从 1 到 [n] 中任选一个数，能被 [k] 整除的概率是多少？', '盒里有编号 1 到 [n] 的球，摸到 [k] 的倍数的概率是多少？', '从 1 到 [n] 的数里取一个，P([k] 的倍数) = ?', '在 1 至 [n] 的票中抽一张，号码是 [k] 的倍数的概率是几？', '从 1 到 [n] 号的门牌里随便选一个，恰好是 [k] 的倍数的可能性有多大？'],
    held: ['一条街的门牌从 1 号到 [n] 号，随便选一家，门牌除以 [k] 没有余数的可能性多大？', '[name]心里想一个 1 到 [n] 的数，它恰好是几个 [k] 的可能性有多大？'],
  },
};

/** What has the probability `p` does not happen. */
export const notHappening: Asks = {
  en: {
    commands: ['find the probability that it does not rain if rain has the probability {p}', '<compute|calculate> the probability of losing if the probability of winning is {p}', 'determine the probability of the opposite event: P(A) = {p}', 'find P(not A) if P(A) = {p}', 'work out the probability that the bus is not late if it is late with probability {p}'],
    questions: ['The probability of rain is {p}. What is the probability that it does not rain?', 'A team wins with probability {p}. What is the probability that it does not win?', 'P(A) = {p}. What is P(not A)?', 'The probability that a train is late is {p}. What is the probability that it is not late?', 'If an event has the probability {p}, what is the probability of its opposite?', 'With probability {p} a seed grows. What is the probability that it does not grow?', 'How likely is no rain if rain has the chance {p}?', '[name] sees the bus on time with probability {p}. What is the chance to miss it?'],
    held: ['[name] hits the target with probability {p}. How likely is a miss?', 'Something happens with the chance {p}. How likely is it that nothing happens?'],
  },
  zh: {
    commands: ['求不下雨的概率，已知下雨的概率是 {p}', '计算不赢的概率，赢的概率是 {p}', '求对立事件的概率：P(A) = {p}', '求 P(非A)，已知 P(A) = {p}', '算出车不晚点的概率，晚点的概率是 {p}'],
    questions: ['下雨的概率是 {p}，不下雨的概率是多少？', '某队获胜的概率是 {p}，不获胜的概率是多少？', 'P(A) = {p}，P(非A) 是多少？', '火车晚点的概率是 {p}，不晚点的概率是多少？', '一个事件的概率是 {p}，它的对立事件的概率是多少？', '种子发芽的概率是 {p}，不发芽的概率是几？', '下雨的可能性是 {p}，不下雨的可能性是多大？'],
    held: ['[name]投中的概率是 {p}，投不中的可能性有多大？', '某件事以 {p} 的机会发生，它没有发生的可能性多大？'],
  },
};

/** Two independent events of the probabilities `p` and `q` both happen. */
export const bothHappen: Asks = {
  en: {
    commands: ['find the probability that both independent events happen: P(A) = {p}, P(B) = {q}', 'find P(A and B) for independent events with P(A) = {p} and P(B) = {q}', '<compute|calculate> the probability that both events happen if they are independent and have the probabilities {p} and {q}', 'determine the probability that it rains on both days if the probabilities are {p} and {q}', 'work out the probability of both if A has {p} and B has {q} and they are independent'],
    questions: [
      'Two independent events have the probabilities {p} and {q}. What is the probability that both happen?', 'P(A) = {p}, P(B) = {q}, A and B are independent. What is P(A and B)?', 'It rains today with probability {p} and tomorrow with probability {q}, independently. What is the probability that it rains on both days?',
      '[name] hits the target with probability {p} and [other] with probability {q}. What is the probability that both hit it?', 'If A has the probability {p} and B independently {q}, what is the probability of both?',
      'Two lamps work with the chances {p} and {q}, independently. How likely is it that both work?',
    ],
    held: ['One lamp works with the chance {p}, another, apart from it, with {q}. How likely do both work?', 'Two wheels stop on red with {p} and {q}. How likely is red on the one as well as on the other?'],
  },
  zh: {
    commands: ['求两个独立事件都发生的概率：P(A) = {p}，P(B) = {q}', '求 P(A且B)，A 与 B 独立，P(A) = {p}，P(B) = {q}', '计算两个独立事件同时发生的概率，概率分别是 {p} 和 {q}', '求两天都下雨的概率，下雨的概率分别为 {p} 和 {q}', '算出独立事件 A、B 都发生的概率，A 的概率 {p}，B 的概率 {q}'],
    questions: ['两个独立事件的概率分别是 {p} 和 {q}，它们都发生的概率是多少？', 'P(A) = {p}，P(B) = {q}，A 与 B 相互独立，P(A且B) 是多少？', '今天下雨的概率是 {p}，明天是 {q}，互不影响，两天都下雨的概率是多少？', '[name]投中的概率是 {p}，[other]投中的概率是 {q}，两人都投中的概率是多少？', '若 A 的概率为 {p}，B 的概率为 {q} 且独立，则两者同时发生的概率是几？', '两盏灯亮的概率分别是 {p} 和 {q}，互不影响，两盏都亮的可能性有多大？'],
    held: ['一盏灯亮的机会是 {p}，另一盏是 {q}，互不相干，一起亮的可能性有多大？', '两个转盘停在红色的机会为 {p} 和 {q}，全停在红色的可能性多大？'],
  },
};

/** Of two independent events of the probabilities `p` and `q` none happens. */
export const noneHappens: Asks = {
  en: {
    commands: ['find the probability that neither of two independent events happens: P(A) = {p}, P(B) = {q}', 'find P(neither A nor B) for independent events with P(A) = {p} and P(B) = {q}', '<compute|calculate> the probability that none of the two happens if they are independent and have the probabilities {p} and {q}', 'determine the probability that it stays dry on both days if rain has the probabilities {p} and {q}', 'work out the probability of neither if A has {p} and B has {q} and they are independent'],
    questions: [
      'Two independent events have the probabilities {p} and {q}. What is the probability that neither happens?', 'P(A) = {p}, P(B) = {q}, A and B are independent. What is the probability of neither?', 'It rains today with probability {p} and tomorrow with probability {q}, independently. What is the probability that it rains on neither day?',
      '[name] hits the target with probability {p} and [other] with probability {q}. What is the probability that neither hits it?', 'If A has the probability {p} and B independently {q}, what is the probability that none of them happens?',
      'Two lamps stay dark with the chances {p} and {q}, independently. How likely is it that none of them is dark?', 'A wheel stops on red with probability {p}, another with {q}. What is the chance that no wheel stops on red?',
    ],
    held: ['One lamp works with the chance {p}, another, apart from it, with {q}. How likely do both stay dark?', 'Two wheels stop on red with {p} and {q}. How likely is it that there is no red at all?'],
  },
  zh: {
    commands: ['求两个独立事件都不发生的概率：P(A) = {p}，P(B) = {q}', '求 A、B 都不发生的概率，A 与 B 独立，P(A) = {p}，P(B) = {q}', '计算两个独立事件一个也不发生的概率，概率分别是 {p} 和 {q}', '求两天都不下雨的概率，下雨的概率分别为 {p} 和 {q}', '算出独立事件 A、B 都没有发生的概率，A 的概率 {p}，B 的概率 {q}'],
    questions: ['两个独立事件的概率分别是 {p} 和 {q}，它们都不发生的概率是多少？', 'P(A) = {p}，P(B) = {q}，A 与 B 相互独立，两者都不发生的概率是多少？', '今天下雨的概率是 {p}，明天是 {q}，互不影响，两天都不下雨的概率是多少？', '[name]投中的概率是 {p}，[other]投中的概率是 {q}，两人都没投中的概率是多少？', '若 A 的概率为 {p}，B 的概率为 {q} 且独立，则一个也不发生的概率是几？', '两盏灯亮的概率分别是 {p} 和 {q}，互不影响，没有一盏亮的可能性有多大？'],
    held: ['一盏灯亮的机会是 {p}，另一盏是 {q}，互不相干，全是黑的可能性有多大？', '两个转盘停在红色的机会为 {p} 和 {q}，没有一个红色的可能性多大？'],
  },
};

/** `n` coins all show heads. */
export const allHeads: Asks = {
  en: {
    commands: ['find the probability of [n] heads when a coin is tossed [n] times', '<compute|calculate> the probability that [n] coins all show heads', 'determine the probability of only heads in [n] tosses', 'work out the probability of heads every time in [n] tosses of a coin', 'find the probability of tails in all of [n] tosses'],
    questions: ['A coin is tossed [n] times. What is the probability of heads every time?', 'What is the probability that [n] coins all show heads?', 'You toss a coin [n] times. What is the probability of only tails?', '[n] fair coins are tossed. What is the probability that all are heads?', 'Tossing [n] coins, P(all heads) = ?', 'A coin is tossed [n] times. What is the probability of [n] tails?', 'How likely are only heads in [n] throws of a coin?'],
    held: ['[name] throws a coin [n] times and always sees heads. How likely is that?', 'How likely is it that not one of [n] coins shows tails?'],
  },
  zh: {
    commands: ['求抛 [n] 次硬币全是正面的概率', '计算 [n] 枚硬币都正面朝上的概率', '求连抛 [n] 次硬币每次都是反面的概率', '算出抛 [n] 枚硬币全为正面的概率', '求一枚硬币抛 [n] 次都正面朝上的概率'],
    questions: ['一枚硬币抛 [n] 次，每次都是正面的概率是多少？', '同时抛 [n] 枚硬币，全部正面朝上的概率是多少？', '抛 [n] 次硬币，都是反面的概率是多少？', '抛 [n] 枚均匀硬币，都是正面的概率是几？', '抛 [n] 次硬币，P(全是正面) = ?', '扔 [n] 次硬币，每次都见到正面的可能性有多大？'],
    held: ['[name]扔硬币 [n] 回，回回见正面，可能性有多大？', '[n] 枚硬币里一枚反面也没有，可能性多大？'],
  },
};
