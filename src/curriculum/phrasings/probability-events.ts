import type { Asks } from '../exercise.ts';

/** What has the probability `p` does not happen. */
export const notHappening: Asks = {
  en: {
    commands: [
      'find the probability that it does not rain if rain has the probability {p}', '<compute|calculate> the probability of losing if the probability of winning is {p}', 'determine the probability of the opposite event: P(A) = {p}', 'find P(not A) if P(A) = {p}', 'work out the probability that the bus is not late if it is late with probability {p}',
      'say how likely it is that a plan fails if it works with probability {p}', 'give the probability of the complement of A, given that P(A) is {p}', '<write down|state> the probability that a phone is not charged when it is charged with probability {p}',
      'find how likely a day without snow is if snow has the probability {p}', 'figure out 1 - P(A), the probability that A does not occur, for P(A) = {p}', 'find the chance that a shot misses if it goes in with probability {p}',
      '<calculate|find> the probability that a pupil does not walk to school if a pupil walks with probability {p}', 'work out how probable a dry day is if the chance of a wet day is {p}', 'determine the likelihood that an egg does not hatch, the probability of hatching being {p}',
      'find the probability of the contrary if something has the probability {p}',
    ],
    questions: [
      'The probability of rain is {p}. What is the probability that it does not rain?', 'A team wins with probability {p}. What is the probability that it does not win?', 'P(A) = {p}. What is P(not A)?', 'The probability that a train is late is {p}. What is the probability that it is not late?', 'If an event has the probability {p}, what is the probability of its opposite?', 'With probability {p} a seed grows. What is the probability that it does not grow?', 'How likely is no rain if rain has the chance {p}?', '[name] sees the bus on time with probability {p}. What is the chance to miss it?',
      'The chance of snow tomorrow is {p}. How likely is it that there will be no snow?', "If the probability that [name] catches the bus is {p}, what is the probability that [name] doesn't catch it?", 'A machine works with probability {p}; otherwise it is broken. Find the probability that it is broken.',
      'An event A has P(A) = {p}. Find the probability that A does not occur.', "Given that a parcel arrives on time with probability {p}, what is the probability that it doesn't arrive on time?", 'A light is green with probability {p}. What is the chance that the light is some other colour?',
      'Of all the tickets, a random one wins with probability {p}. What is the probability of a ticket that wins nothing?', 'Suppose the probability of passing a test is {p}. State the probability of not passing.',
      'The probability of the complement of an event is wanted, and the event itself has the probability {p}. What is it?', 'Either [name] or [other] wins, never both, and [name] wins with probability {p}. What is the probability that [other] wins?',
      "A spinner stops on red with probability {p}. Give the probability that it doesn't stop on red.", '[name] remembers the password with probability {p}. What is the probability that [name] has forgotten it?',
      'A hen lays an egg on a given day with probability {p}. What is the probability of a day without an egg?', 'When a switch is pressed, the lamp goes on with probability {p}. What is the probability that it stays off?',
      'The goalkeeper saves a penalty with probability {p}. What is the probability that the penalty is not saved?', "P(A) = {p}, P(A') = ?", 'chance of rain {p}, chance of no rain?', 'probability of win {p}, of not winning?', 'P(yes) = {p}; P(no) = ?',
      'if it happens with probability {p} how likely is it not to happen', "it snows with probability {p}, whats the probability that it doesn't", 'probability of an event: {p}; probability of the complement?', 'what is the probability of not A when A has probability {p}',
      'There is a probability of {p} that it will rain on the day of the picnic. Find the probability of a picnic without rain.', 'The probability of an event is {p}. Find the probability of its complement.', 'Find P(not A), given that P(A) equals {p}.',
      'A basketball player makes a free throw with probability {p}. What is the probability that the player misses?', 'A traffic light shows red with probability {p}. Calculate the probability that it does not show red.',
    ],
    held: ['[name] hits the target with probability {p}. How likely is a miss?', 'Something happens with the chance {p}. How likely is it that nothing happens?'],
  },
  zh: {
    commands: [
      '求不下雨的概率，已知下雨的概率是 {p}', '计算不赢的概率，赢的概率是 {p}', '求对立事件的概率：P(A) = {p}', '求 P(非A)，已知 P(A) = {p}', '算出车不晚点的概率，晚点的概率是 {p}',
      '写出事件 A 不发生的概率，其中 P(A) = {p}', '求投篮不中的概率，投中的概率为 {p}', '<算一算|求出>考试没通过的概率，通过的概率是 {p}', '用 1 减去 {p}，求事件不发生的概率，事件发生的概率为 {p}', '说出抽奖抽不中的概率，抽中的概率是 {p}', '<确定|求>明天不下雪的概率，下雪的概率为 {p}', '求 A 的补事件的概率，A 的概率是 {p}', '算算灯不亮的概率，灯亮的概率为 {p}', '计算零件不合格的概率，合格的概率是 {p}', '求反面情况的概率，某事出现的概率为 {p}',
    ],
    questions: [
      '下雨的概率是 {p}，不下雨的概率是多少？', '某队获胜的概率是 {p}，不获胜的概率是多少？', 'P(A) = {p}，P(非A) 是多少？', '火车晚点的概率是 {p}，不晚点的概率是多少？', '一个事件的概率是 {p}，它的对立事件的概率是多少？', '种子发芽的概率是 {p}，不发芽的概率是几？', '下雨的可能性是 {p}，不下雨的可能性是多大？',
      '明天下雪的概率为 {p}，那么明天不下雪的概率为多少？', '已知事件 A 发生的概率是 {p}，则 A 不发生的概率是____。', '[name]投篮一次投中的概率是 {p}，投一次没投中的概率是多少？', '如果一张彩票中奖的概率是 {p}，那么它不中奖的概率有多大？', '某种零件合格的概率是 {p}，随机取一个零件，它不合格的概率是多少？', '[name]和[other]比赛，没有平局，[name]获胜的概率为 {p}，[other]获胜的概率是多少？', '指针停在红色区域的概率是 {p}，停在其他颜色上的概率是多少？', '通过这次考试的概率是 {p}，求没有通过的概率。',
      '按下开关后灯亮的概率为 {p}，灯不亮的概率是几分之几？', '快递准时送到的概率是 {p}，不能准时送到的可能性有多大？', '鸡蛋孵出小鸡的概率为 {p}，孵不出小鸡的概率是多少？', '守门员扑出点球的概率是 {p}，没有扑出的概率是多少？', '若 P(A) = {p}，求 A 的补事件的概率。', '机器正常工作的概率是 {p}，否则就出故障，出故障的概率是多少？', '下雨概率 {p}，不下雨概率？', 'P(A) = {p}，P(A不发生) = ?', '赢的概率 {p}，没赢的概率多大', '发生的概率：{p}；不发生的概率：？', '某事的概率是 {p}，反过来的概率呢',
      '[name]赶上车的概率是 {p}，赶不上的概率是多少？', '遇到绿灯的概率是 {p}，遇到的不是绿灯的概率是多少？',
      '[name]做对这道题的概率为 {p}，做错的概率是多少？', '如果 A 的概率是 {p}，问 A 的反面的概率。', '手机有电的概率是 {p}，手机没电的概率有多大？',
      '某地明天下雨的概率是 {p}，求明天不下雨的概率。', '罚球命中的概率为 {p}，求罚球不命中的概率。',
    ],
    held: ['[name]投中的概率是 {p}，投不中的可能性有多大？', '某件事以 {p} 的机会发生，它没有发生的可能性多大？'],
  },
};

/** Two independent events of the probabilities `p` and `q` both happen. */
export const bothHappen: Asks = {
  en: {
    commands: [
      'find the probability that both independent events happen: P(A) = {p}, P(B) = {q}', 'find P(A and B) for independent events with P(A) = {p} and P(B) = {q}', '<compute|calculate> the probability that both events happen if they are independent and have the probabilities {p} and {q}', 'determine the probability that it rains on both days if the probabilities are {p} and {q}', 'work out the probability of both if A has {p} and B has {q} and they are independent',
      'say how likely it is that two unrelated things both occur if one has probability {p} and the other {q}', 'give the probability that two machines both run, independently, with probabilities {p} and {q}', '<write down|state> P(A ∩ B) for independent A and B, where P(A) = {p} and P(B) = {q}',
      'work out the probability that [name] and [other] both pass, independently, with probabilities {p} and {q}', 'figure out the probability of winning both of two independent games, with chances {p} and {q}',
      'find the chance that two seeds both grow if they grow independently with probabilities {p} and {q}', '<calculate|find> the probability of A together with B for independent events with probabilities {p} and {q}',
      'work out how probable it is to meet two green lights, independently green with probabilities {p} and {q}', 'determine the joint probability of two independent events whose probabilities are {p} and {q}',
      'find the likelihood that the bus and the train are both late, independently, with probabilities {p} and {q}',
    ],
    questions: [
      'Two independent events have the probabilities {p} and {q}. What is the probability that both happen?', 'P(A) = {p}, P(B) = {q}, A and B are independent. What is P(A and B)?', 'It rains today with probability {p} and tomorrow with probability {q}, independently. What is the probability that it rains on both days?',
      '[name] hits the target with probability {p} and [other] with probability {q}. What is the probability that both hit it?', 'If A has the probability {p} and B independently {q}, what is the probability of both?',
      'Two lamps work with the chances {p} and {q}, independently. How likely is it that both work?',
      '[name] passes the test with probability {p} and [other], independently, with probability {q}. What is the probability that they both pass?', 'A team wins its first game with probability {p} and its second, independently, with probability {q}. Find the probability that it wins both games.',
      'On the way to school there are two traffic lights. Independently, the first is green with probability {p} and the second with probability {q}. What is the probability that both are green?',
      'Given independent events A and B with P(A) = {p} and P(B) = {q}, find the probability that A and B occur together.', 'The bus is late with probability {p}, and the train is late with probability {q}, whatever the bus does. How likely is it that both are late?',
      'Two seeds are planted. One sprouts with probability {p}, the other with probability {q}, independently. What is the chance that both sprout?', 'If A happens with probability {p}, and B, which has nothing to do with A, with probability {q}, what is the probability that A and B both happen?',
      'One spinner shows red with probability {p}, a second spinner with probability {q}. Both are spun. What is the probability that both show red?', 'Suppose two alarms ring independently, with probabilities {p} and {q}. What is the probability that both of them ring?',
      'A key fits the first door with probability {p} and another key fits the second door with probability {q}, independently. Give the probability that both doors open.',
      'Snow falls in one town with probability {p} and in another, far away, independently with probability {q}. State the probability of snow in both towns.', '[name] is at home with probability {p}. Independently, [other] is at home with probability {q}. What is the probability that both are at home?',
      'For independent A and B, P(A) = {p} and P(B) = {q}. What is P(A ∩ B)?', 'To win a prize, [name] must win two independent rounds, the first with probability {p} and the second with probability {q}. What is the probability of the prize?',
      'Two eggs hatch independently of each other, one with probability {p} and the other with probability {q}. What is the probability that two chicks hatch?', 'P(A) = {p}, P(B) = {q}, independent, P(A and B)?', 'independent: {p} and {q}; both happen; probability?',
      'prob that both happen, {p} and {q}, independent', 'two independent events with chance {p} and {q}, whats the chance of both', 'A: {p}; B: {q}; independent; probability of A and B together?', 'rain on saturday {p}, rain on sunday {q}, independent, chance of rain both days',
      'how probable is it that two independent things with probabilities {p} and {q} both come true', 'i win game one with probability {p} and game two with {q}, independently, probability i win both',
      'Two archers shoot once each. One hits with probability {p}, the other, not influenced by the first, with probability {q}. What is the probability of two hits?', 'Events A and B do not influence each other, and their probabilities are {p} and {q}. Find the probability that both occur.',
      'A basketball player makes the first free throw with probability {p} and the second with probability {q}, independently. What is the probability of making both?',
      'The probability of rain is {p} on Saturday and {q} on Sunday. If the two days are independent, find the probability of rain on both days.', 'Given P(A) = {p} and P(B) = {q}, where A and B are independent, calculate P(A and B).',
      '[name] solves a problem with probability {p}, [other] with probability {q}, each working alone. Find the probability that the two of them both solve it.',
    ],
    held: ['One lamp works with the chance {p}, another, apart from it, with {q}. How likely do both work?', 'Two wheels stop on red with {p} and {q}. How likely is red on the one as well as on the other?'],
  },
  zh: {
    commands: [
      '求两个独立事件都发生的概率：P(A) = {p}，P(B) = {q}', '求 P(A且B)，A 与 B 独立，P(A) = {p}，P(B) = {q}', '计算两个独立事件同时发生的概率，概率分别是 {p} 和 {q}', '求两天都下雨的概率，下雨的概率分别为 {p} 和 {q}', '算出独立事件 A、B 都发生的概率，A 的概率 {p}，B 的概率 {q}',
      '写出独立事件 A、B 同时发生的概率，P(A) = {p}，P(B) = {q}', '求两人都通过考试的概率，互不影响，概率分别为 {p} 和 {q}', '<算一算|求出>两台机器都正常的概率，它们相互独立，正常的概率为 {p} 和 {q}', '求 P(AB)，事件 A、B 相互独立，P(A) = {p}，P(B) = {q}', '说出接连两场都赢的概率，两场互不影响，赢的概率是 {p} 和 {q}', '<确定|求>两粒种子都发芽的概率，发芽与否互不影响，概率是 {p} 和 {q}', '求 P(A∩B)，A 与 B 独立，概率依次是 {p} 和 {q}',
      '算算两个路口都遇绿灯的概率，相互独立，概率为 {p} 与 {q}', '计算汽车和火车都晚点的概率，二者互不相关，晚点的概率是 {p} 和 {q}', '把 {p} 和 {q} 相乘，求两个独立事件一起发生的概率，它们的概率就是这两个数',
    ],
    questions: [
      '两个独立事件的概率分别是 {p} 和 {q}，它们都发生的概率是多少？', 'P(A) = {p}，P(B) = {q}，A 与 B 相互独立，P(A且B) 是多少？', '今天下雨的概率是 {p}，明天是 {q}，互不影响，两天都下雨的概率是多少？', '[name]投中的概率是 {p}，[other]投中的概率是 {q}，两人都投中的概率是多少？', '若 A 的概率为 {p}，B 的概率为 {q} 且独立，则两者同时发生的概率是几？', '两盏灯亮的概率分别是 {p} 和 {q}，互不影响，两盏都亮的可能性有多大？',
      '[name]通过考试的概率是 {p}，[other]通过的概率是 {q}，两人互不影响，他们都通过的概率为多少？', '球队第一场获胜的概率是 {p}，第二场获胜的概率是 {q}，两场互不影响，两场全胜的概率是多少？', '上学路上有两个路口，遇到绿灯的概率分别为 {p} 和 {q}，互不影响，两个路口都是绿灯的概率是多少？', '已知事件 A、B 相互独立，P(A) = {p}，P(B) = {q}，则 A、B 同时发生的概率是____。', '甲种子发芽的概率为 {p}，乙种子发芽的概率为 {q}，互不影响，两粒都发芽的概率是多少？',
      '汽车晚点的概率是 {p}，火车晚点的概率是 {q}，二者互不相关，求汽车、火车都晚点的概率。', '如果两台机器独立工作，正常的概率分别是 {p} 和 {q}，那么两台都正常的概率有多大？', '甲地下雪的概率是 {p}，乙地下雪的概率是 {q}，两地互不影响，两地都下雪的概率是多少？', '[name]在家的概率是 {p}，[other]在家的概率是 {q}，相互独立，两人都在家的概率是几分之几？', '闯关游戏要连过两关，过第一关的概率是 {p}，过第二关的概率是 {q}，两关互不影响，连过两关的概率是多少？',
      '设 A、B 为独立事件，概率依次为 {p} 与 {q}，P(AB) 等于多少？', '甲击中目标的概率是 {p}，乙击中目标的概率是 {q}，各射一次，互不影响，二人都击中的概率是多少？', 'P(A) = {p}，P(B) = {q}，独立，P(AB) = ?', '独立，{p} 和 {q}，都发生的概率？', 'A：{p}；B：{q}；互相独立；A、B 一起发生的概率？', '周六下雨 {p}，周日下雨 {q}，互不影响，两天都下的概率', '两个独立事件概率 {p}、{q}，同时发生的概率多大', '都发生的概率是多少？两个独立事件的概率是 {p} 和 {q}。',
      '两道门能打开的概率分别是 {p} 和 {q}，互不影响，两道都打开的概率是多少？', '两个闹钟会响的概率是 {p} 和 {q}，彼此独立，两个都响的可能性有多大？', '两枚蛋孵出小鸡的概率分别为 {p}、{q}，互不影响，求两枚都孵出小鸡的概率。',
      '事件 A 的概率为 {p}，事件 B 的概率为 {q}，二者互不影响，问它们一起发生的概率。', '[name]做对一道题的概率是 {p}，[other]做对的概率是 {q}，各自独立做题，两人都做对的概率是多少？', '抽两次奖，第一次中奖的概率为 {p}，第二次为 {q}，互不影响，两次都中奖的概率是多少？',
      '周六下雨的概率是 {p}，周日下雨的概率是 {q}，若两天互相独立，求两天都下雨的概率。',
    ],
    held: ['一盏灯亮的机会是 {p}，另一盏是 {q}，互不相干，一起亮的可能性有多大？', '两个转盘停在红色的机会为 {p} 和 {q}，全停在红色的可能性多大？'],
  },
};

/** Of two independent events of the probabilities `p` and `q` none happens. */
export const noneHappens: Asks = {
  en: {
    commands: [
      'find the probability that neither of two independent events happens: P(A) = {p}, P(B) = {q}', 'find P(neither A nor B) for independent events with P(A) = {p} and P(B) = {q}', '<compute|calculate> the probability that none of the two happens if they are independent and have the probabilities {p} and {q}', 'determine the probability that it stays dry on both days if rain has the probabilities {p} and {q}', 'work out the probability of neither if A has {p} and B has {q} and they are independent',
      'say how likely it is that neither of two unrelated things occurs if one has probability {p} and the other {q}', 'give the probability that two machines both fail to run when they run independently with probabilities {p} and {q}',
      '<write down|state> the probability of not A and not B for independent A and B, where P(A) = {p} and P(B) = {q}', 'find the probability that neither [name] nor [other] passes if they pass independently with probabilities {p} and {q}',
      'figure out the probability of winning neither of two independent games, with winning chances {p} and {q}', 'find the chance that no seed grows out of two that grow independently with probabilities {p} and {q}',
      '<calculate|find> the probability that A and B both stay away, being independent with probabilities {p} and {q}', 'work out how probable it is that neither traffic light is green if they are green independently with probabilities {p} and {q}',
      'determine the probability that two independent events both do not occur, given that they occur with probabilities {p} and {q}', 'find the likelihood that neither the bus nor the train is late if they are late, independently, with probabilities {p} and {q}',
    ],
    questions: [
      'Two independent events have the probabilities {p} and {q}. What is the probability that neither happens?', 'P(A) = {p}, P(B) = {q}, A and B are independent. What is the probability of neither?', 'It rains today with probability {p} and tomorrow with probability {q}, independently. What is the probability that it rains on neither day?',
      '[name] hits the target with probability {p} and [other] with probability {q}. What is the probability that neither hits it?', 'If A has the probability {p} and B independently {q}, what is the probability that none of them happens?',
      'Two lamps stay dark with the chances {p} and {q}, independently. How likely is it that none of them is dark?', 'A wheel stops on red with probability {p}, another with {q}. What is the chance that no wheel stops on red?',
      '[name] passes the test with probability {p} and [other], independently, with probability {q}. What is the probability that neither of them passes?', 'A team wins its first game with probability {p} and its second, independently, with probability {q}. Find the probability that it wins neither game.',
      'On the way to school there are two traffic lights. Independently, the first is green with probability {p} and the second with probability {q}. What is the probability that neither is green?',
      'Given independent events A and B with P(A) = {p} and P(B) = {q}, find the probability that neither A nor B occurs.', 'The bus is late with probability {p}, and the train is late with probability {q}, whatever the bus does. How likely is it that neither is late?',
      'Two seeds are planted. One sprouts with probability {p}, the other with probability {q}, independently. What is the chance that no seed sprouts?', 'If A happens with probability {p}, and B, which has nothing to do with A, with probability {q}, what is the probability that both fail to happen?',
      'One spinner shows red with probability {p}, a second spinner with probability {q}. Both are spun. What is the probability that red does not show at all?', 'Suppose two alarms ring independently, with probabilities {p} and {q}. What is the probability that it stays quiet because none rings?',
      'The first door opens with probability {p} and the second, independently, with probability {q}. Give the probability that both doors stay shut.',
      'Snow falls in one town with probability {p} and in another, far away, independently with probability {q}. State the probability of no snow in either town.',
      '[name] is at home with probability {p}. Independently, [other] is at home with probability {q}. What is the probability that nobody is at home?', 'A, B are independent, with P(A) = {p} and P(B) = {q}. What is P(not A and not B)?',
      '[name] gets a prize unless both of two independent rounds are lost. The rounds are won with probabilities {p} and {q}. What is the probability of losing both rounds?',
      'Two eggs hatch independently of each other, one with probability {p} and the other with probability {q}. What is the probability that no chick hatches?', 'P(A) = {p}, P(B) = {q}, independent, P(neither)?', 'independent: {p} and {q}; neither happens; probability?',
      'prob that none happens, {p} and {q}, independent', 'two independent events with chance {p} and {q}, whats the chance of neither', 'A: {p}; B: {q}; independent; probability of no A and no B?', 'rain on saturday {p}, rain on sunday {q}, independent, chance of a completely dry weekend',
      "how probable is it that two independent things with probabilities {p} and {q} both don't come true", 'i win game one with probability {p} and game two with {q}, independently, probability i win none',
      'Two archers shoot once each. One hits with probability {p}, the other, not influenced by the first, with probability {q}. What is the probability that both miss?', 'Events A and B do not influence each other, and their probabilities are {p} and {q}. Find the probability that both fail to occur.',
      'A basketball player makes the first free throw with probability {p} and the second with probability {q}, independently. What is the probability of missing both?',
      'The probability of rain is {p} on Saturday and {q} on Sunday. If the two days are independent, find the probability that both days are dry.', 'Given P(A) = {p} and P(B) = {q}, where A and B are independent, calculate the probability that neither happens.',
      '[name] solves a problem with probability {p}, [other] with probability {q}, each working alone. Find the probability that nobody solves it.',
    ],
    held: ['One lamp works with the chance {p}, another, apart from it, with {q}. How likely do both stay dark?', 'Two wheels stop on red with {p} and {q}. How likely is it that there is no red at all?'],
  },
  zh: {
    commands: [
      '求两个独立事件都不发生的概率：P(A) = {p}，P(B) = {q}', '求 A、B 都不发生的概率，A 与 B 独立，P(A) = {p}，P(B) = {q}', '计算两个独立事件一个也不发生的概率，概率分别是 {p} 和 {q}', '求两天都不下雨的概率，下雨的概率分别为 {p} 和 {q}', '算出独立事件 A、B 都没有发生的概率，A 的概率 {p}，B 的概率 {q}',
      '写出独立事件 A、B 均不发生的概率，P(A) = {p}，P(B) = {q}', '求两人都没通过考试的概率，互不影响，通过的概率分别为 {p} 和 {q}', '<算一算|求出>两台机器都不正常的概率，它们相互独立，正常的概率为 {p} 和 {q}', '求 P(非A且非B)，事件 A、B 相互独立，P(A) = {p}，P(B) = {q}', '说出接连两场都没赢的概率，两场互不影响，赢的概率是 {p} 和 {q}', '<确定|求>两粒种子都不发芽的概率，发芽与否互不影响，发芽的概率是 {p} 和 {q}',
      '求独立事件 A、B 无一发生的概率，A、B 的概率依次是 {p} 和 {q}', '算算两个路口都没遇上绿灯的概率，相互独立，遇上绿灯的概率为 {p} 与 {q}', '计算汽车和火车都不晚点的概率，二者互不相关，晚点的概率是 {p} 和 {q}', '求两扇门都打不开的概率，能打开的概率分别为 {p} 和 {q}，互不影响',
    ],
    questions: [
      '两个独立事件的概率分别是 {p} 和 {q}，它们都不发生的概率是多少？', 'P(A) = {p}，P(B) = {q}，A 与 B 相互独立，两者都不发生的概率是多少？', '今天下雨的概率是 {p}，明天是 {q}，互不影响，两天都不下雨的概率是多少？', '[name]投中的概率是 {p}，[other]投中的概率是 {q}，两人都没投中的概率是多少？', '若 A 的概率为 {p}，B 的概率为 {q} 且独立，则一个也不发生的概率是几？', '两盏灯亮的概率分别是 {p} 和 {q}，互不影响，没有一盏亮的可能性有多大？',
      '[name]通过考试的概率是 {p}，[other]通过的概率是 {q}，两人互不影响，他们都没通过的概率为多少？', '球队第一场获胜的概率是 {p}，第二场获胜的概率是 {q}，两场互不影响，一场也没赢的概率是多少？', '上学路上有两个路口，遇到绿灯的概率分别为 {p} 和 {q}，互不影响，两个路口都不是绿灯的概率是多少？', '已知事件 A、B 相互独立，P(A) = {p}，P(B) = {q}，则 A、B 都不发生的概率是____。', '甲种子发芽的概率为 {p}，乙种子发芽的概率为 {q}，互不影响，两粒都不发芽的概率是多少？',
      '汽车晚点的概率是 {p}，火车晚点的概率是 {q}，二者互不相关，求汽车、火车都准时的概率。', '如果两台机器独立工作，正常的概率分别是 {p} 和 {q}，那么两台都不正常的概率有多大？', '甲地下雪的概率是 {p}，乙地下雪的概率是 {q}，两地互不影响，两地都不下雪的概率是多少？', '[name]在家的概率是 {p}，[other]在家的概率是 {q}，相互独立，两人都不在家的概率是几分之几？', '闯关游戏有互不影响的两关，过第一关的概率是 {p}，过第二关的概率是 {q}，两关都没过的概率是多少？',
      '设 A、B 为独立事件，概率依次为 {p} 与 {q}，A、B 均不发生的概率等于多少？', '甲击中目标的概率是 {p}，乙击中目标的概率是 {q}，各射一次，互不影响，二人都没击中的概率是多少？', 'P(A) = {p}，P(B) = {q}，独立，P(都不发生) = ?', '独立，{p} 和 {q}，都不发生的概率？', 'A：{p}；B：{q}；互相独立；A、B 都没发生的概率？', '周六下雨 {p}，周日下雨 {q}，互不影响，两天都不下的概率', '两个独立事件概率 {p}、{q}，一个都不发生的概率多大',
      '都不发生的概率是多少？两个独立事件的概率是 {p} 和 {q}。', '两道门能打开的概率分别是 {p} 和 {q}，互不影响，两道都打不开的概率是多少？', '两个闹钟会响的概率是 {p} 和 {q}，彼此独立，两个都不响的可能性有多大？', '两枚蛋孵出小鸡的概率分别为 {p}、{q}，互不影响，求一只小鸡也没孵出来的概率。',
      '事件 A 的概率为 {p}，事件 B 的概率为 {q}，二者互不影响，问 A 与 B 一个都不发生的概率。', '[name]做对一道题的概率是 {p}，[other]做对的概率是 {q}，各自独立做题，两人都没做对的概率是多少？', '抽两次奖，第一次中奖的概率为 {p}，第二次为 {q}，互不影响，两次都没中奖的概率是多少？',
      '周六下雨的概率是 {p}，周日下雨的概率是 {q}，若两天互相独立，求两天都不下雨的概率。',
    ],
    held: ['一盏灯亮的机会是 {p}，另一盏是 {q}，互不相干，全是黑的可能性有多大？', '两个转盘停在红色的机会为 {p} 和 {q}，没有一个红色的可能性多大？'],
  },
};

/** `n` coins all show heads. */
export const allHeads: Asks = {
  en: {
    commands: [
      'find the probability of [n] heads when a coin is tossed [n] times', '<compute|calculate> the probability that [n] coins all show heads', 'determine the probability of only heads in [n] tosses', 'work out the probability of heads every time in [n] tosses of a coin', 'find the probability of tails in all of [n] tosses',
      'say how likely it is to get nothing but heads in [n] flips of a fair coin', 'give the probability that [n] tossed coins all land tails up', '<write down|state> the probability of a run of [n] heads in [n] tosses',
      'express as a fraction the chance that a coin flipped [n] times comes up heads each time', 'figure out P([n] heads) for [n] tosses of a fair coin', 'find the chance of throwing tails [n] times in a row',
      '<calculate|find> the probability that all of [n] babies are girls if boys and girls are equally likely', 'work out how probable [n] heads in a row are', 'determine the likelihood of guessing all [n] true-or-false answers correctly at random',
      'find the probability that a coin shows the same side, heads, on each of [n] flips',
    ],
    questions: [
      'A coin is tossed [n] times. What is the probability of heads every time?', 'What is the probability that [n] coins all show heads?', 'You toss a coin [n] times. What is the probability of only tails?', '[n] fair coins are tossed. What is the probability that all are heads?', 'Tossing [n] coins, P(all heads) = ?', 'A coin is tossed [n] times. What is the probability of [n] tails?', 'How likely are only heads in [n] throws of a coin?',
      'A fair coin is flipped [n] times in a row. Find the probability that it lands heads each time.', '[name] flips [n] coins at once. What is the chance that all of them land tails up?', 'If [n] fair coins are thrown together, what is the probability that each one shows heads?',
      'A quiz has [n] true-or-false questions. [name] guesses every answer at random. What is the probability that all the answers are right?', 'In a family with [n] children, boys and girls are equally likely. What is the probability that all the children are girls?',
      'Given a fair coin, state the probability of [n] heads in [n] flips.', 'What fraction gives the chance of throwing [n] tails in a row with a fair coin?', '[name] bets that a coin will come up heads [n] times one after another. How likely is it that the bet is won?',
      'Suppose a coin is tossed [n] times and tails never comes up. What is the probability of this?', 'A coin is flipped once a day for [n] days. What is the probability of heads on all of these days?',
      'A team decides who begins by tossing a coin before each of its [n] games. What is the probability that it wins the toss every time?', 'What is the probability of a streak of [n] heads when a fair coin is thrown [n] times?',
      'On each of [n] forks a mouse goes left or right with equal probability. What is the probability that it goes left every time?', 'Let a fair coin be tossed [n] times. Give the probability that all tosses are tails.',
      'Every toss of a coin is heads with probability one half. What is the probability that [n] tosses are all heads?', 'coin, [n] flips, all heads, probability?', 'prob of [n] heads in a row', 'flip [n] coins, chance they are all tails', '[n] tosses of a coin; heads every time; P = ?',
      'i flip a coin [n] times, whats the chance i only get heads', 'P(all tails) with [n] fair coins?', 'how likely is it that [n] coins all come up heads', '[n] coins tossed, chance that no coin is heads',
      'Each of [n] children tosses one coin. What is the probability that every child gets tails?',
      'If you flip a fair coin [n] times, what is the probability of getting [n] heads?', 'A coin is flipped [n] times. Calculate the probability of getting heads on every flip.', 'Find the probability of getting all tails when [n] coins are flipped at the same time.',
      '[n] friends each flip a coin. What is the probability that all of them get heads?',
    ],
    held: ['[name] throws a coin [n] times and always sees heads. How likely is that?', 'How likely is it that not one of [n] coins shows tails?'],
  },
  zh: {
    commands: [
      '求抛 [n] 次硬币全是正面的概率', '计算 [n] 枚硬币都正面朝上的概率', '求连抛 [n] 次硬币每次都是反面的概率', '算出抛 [n] 枚硬币全为正面的概率', '求一枚硬币抛 [n] 次都正面朝上的概率',
      '写出连续抛 [n] 次硬币每次都正面朝上的概率', '求同时扔 [n] 枚硬币全部反面朝上的概率', '<算一算|求出>硬币连扔 [n] 次全是正面的概率', '用分数表示抛 [n] 次硬币一次反面也不出现的可能性', '说出接连 [n] 次抛出正面的概率', '<确定|求>[n] 道判断题全靠随机猜都猜对的概率', '求 [n] 个孩子都是女孩的概率，生男生女可能性相同', '算算投掷 [n] 枚均匀硬币，枚枚都是正面的概率', '计算一枚均匀硬币投掷 [n] 次均为反面的概率', '求 P(都是反面)，硬币共抛 [n] 次',
    ],
    questions: [
      '一枚硬币抛 [n] 次，每次都是正面的概率是多少？', '同时抛 [n] 枚硬币，全部正面朝上的概率是多少？', '抛 [n] 次硬币，都是反面的概率是多少？', '抛 [n] 枚均匀硬币，都是正面的概率是几？', '抛 [n] 次硬币，P(全是正面) = ?', '扔 [n] 次硬币，每次都见到正面的可能性有多大？',
      '连续抛掷一枚均匀的硬币 [n] 次，[n] 次都正面朝上的概率为多少？', '把 [n] 枚硬币一起抛出，全部反面朝上的概率是____。', '[name]接连抛了 [n] 次硬币，每次都抛出正面的概率是多少？', '一份小测有 [n] 道判断题，[name]全靠随机猜，全部猜对的概率是多少？', '某家庭有 [n] 个孩子，生男生女的可能性相同，孩子全是女孩的概率是多少？', '如果一枚均匀硬币抛 [n] 次，那么没有出现过反面的概率有多大？', '已知硬币正反面朝上的可能性相等，求投掷 [n] 次均为正面的概率。', '球队在 [n] 场比赛前都抛硬币选边，每场都猜对的概率是多少？',
      '小老鼠连遇 [n] 个岔口，每次向左向右的可能性相同，它每次都向左走的概率是几分之几？', '每天抛一次硬币，[n] 天里天天都是正面的概率是多少？', '用分数表示：抛 [n] 枚硬币，枚枚都反面朝上的概率是多少？', '同时投掷 [n] 枚质地均匀的硬币，求它们全部正面朝上的概率。', '抛硬币 [n] 次，全正面的概率', '[n] 枚硬币，都是反面的概率？', '硬币；抛 [n] 次；次次正面；概率？', '连抛 [n] 次硬币都正面，概率多大', '全是反面的概率是多少？一共抛 [n] 枚硬币。', '硬币抛 [n] 次，一次正面都没有的概率',
      '次次正面朝上的概率是多少？硬币连抛 [n] 次。', '猜 [n] 次硬币，每次猜对猜错可能性一样，[n] 次全猜对的概率是多少？',
      '扔一枚硬币 [n] 次，问扔出的全部是正面的概率。', '[n] 个同学各抛一枚硬币，所有人都抛出反面的概率是多少？', '[name]连猜 [n] 次硬币的正反面，随机猜，全都猜中的概率有多大？', '要赢就得连续 [n] 次抛出正面，抛 [n] 次硬币就赢的概率是多少？', '硬币抛 [n] 次，结果是 [n] 个正面，出现这种情况的概率是几分之几？',
      '将一枚硬币抛掷 [n] 次，求每次都出现正面的概率。',
    ],
    held: ['[name]扔硬币 [n] 回，回回见正面，可能性有多大？', '[n] 枚硬币里一枚反面也没有，可能性多大？'],
  },
};
