import type { Asks } from '../exercise.ts';

/** A die shows more than `k`. */
export const dieAbove: Asks = {
  en: {
    commands: [
      'find the probability of rolling more than [k] with a die', '<compute|calculate> the probability that a die shows a number greater than [k]', 'determine the probability of a number above [k] on a fair die', 'work out the probability of a roll larger than [k] with one die', 'find P(more than [k]) for one die',
      'say how likely it is to beat a score of [k] with a single roll of a die', 'give the probability that the number on a rolled die exceeds [k]', '<write down|state> the probability of scoring over [k] when a die is thrown once',
      'express as a fraction the chance of a die landing on something higher than [k]', 'figure out P(X > [k]), where X is the number a fair die shows', 'find the chance of ending up higher than [k] with one roll of a dice',
      '<calculate|find> the probability of a result bigger than [k] on a six-sided die', 'work out how probable it is that a fair die comes up higher than [k]', 'determine the likelihood of a throw above [k] with an ordinary die',
      'count the faces of a die above [k] and give the probability of rolling one of them',
    ],
    questions: [
      'A die is rolled. What is the probability of a number greater than [k]?', 'What is the probability of rolling more than [k] with a die?', 'You roll a fair die. What is the probability that it shows more than [k]?', 'One die is thrown. What is the probability of getting a number larger than [k]?', 'Rolling a die, P(greater than [k]) = ?', 'What is the probability that a die shows a number above [k]?', 'How likely is more than [k] on a die?', '[name] throws one die. What is the chance of a number above [k]?',
      'A fair six-sided die is rolled once. Find the probability that the score exceeds [k].', 'To win, [name] must roll a number higher than [k] with one die. What is the probability of winning?', 'In a board game you move on only if the die shows more than [k]. What is the probability that you move on?',
      'If a die is thrown once, what are the chances of scoring over [k]?', 'What fraction of the faces of a die are above [k], that is, what is the probability of rolling such a face?', 'The six faces of a die are numbered 1 to 6. Give the probability that the top face is greater than [k].',
      '[name] rolled [k]. With what probability does [other] roll a higher number with the same die?', 'Given a fair die, state the probability that a single throw gives more than [k].', 'Let X be the number on a rolled die. What is P(X > [k])?',
      'A cube with the numbers 1 to 6 is tossed like a die. What is the probability that it lands with a number bigger than [k] on top?', 'How probable is it that a fair die comes up with a number beyond [k]?',
      'Suppose that [name] wins a prize for every roll over [k]. What is the probability of a prize on one roll of a die?', 'The score on a die should be higher than [k]. What is the chance of this in one throw?', 'When an ordinary die is rolled, what is the likelihood of a number above [k]?',
      'Express the chance that a die shows more than [k] as a fraction in lowest terms.', 'die, more than [k], probability?', 'prob of rolling above [k] on a dice', 'one dice roll, what is the chance its bigger than [k]', 'roll a die once: P(over [k])?',
      'i need higher than [k] on the die to win, whats the chance', 'six-sided die; score > [k]; probability?', 'chance that a fair die gives a number larger than [k]', 'how likely am i to roll over [k] with one die',
      'A number cube with the faces 1 to 6 is rolled. Find the probability of rolling a number greater than [k].', 'If you roll a standard six-sided die, what is the probability of getting a number that is greater than [k]?', 'A dice is rolled one time. Calculate the probability of getting more than [k].',
      'What is the probability that the result of one die roll is strictly greater than [k]?',
    ],
    held: ['How likely is it that a thrown die beats [k]?', '[name] throws a die once and needs more than [k] points. How likely is that?'],
  },
  zh: {
    commands: [
      '求掷一枚骰子点数大于 [k] 的概率', '计算骰子掷出大于 [k] 的概率', '求掷骰子得到比 [k] 大的点数的概率', '算出一枚骰子点数超过 [k] 的概率', '求 P(点数大于 [k])，掷一枚骰子',
      '写出掷骰子一次点数高于 [k] 的概率', '求骰子朝上一面的数字大于 [k] 的概率', '<算一算|求出>扔一次骰子，扔出 [k] 点以上（不含 [k] 点）的概率', '用分数表示骰子点数多于 [k] 的可能性', '说出随机掷一枚六面骰子得到大于 [k] 点的概率', '<确定|求>正方体骰子朝上的点数比 [k] 大的概率', '求 P(X > [k])，X 是掷一枚骰子的点数', '算算掷骰子赢的概率有多大，点数超过 [k] 才算赢', '计算一枚均匀骰子的点数比 [k] 更大的概率', '判断掷一次骰子掷出比 [k] 大的数的概率是几分之几',
    ],
    questions: [
      '掷一枚骰子，点数大于 [k] 的概率是多少？', '掷骰子，点数比 [k] 大的概率是多少？', '掷一枚均匀的骰子，出现大于 [k] 的点数的概率是几？', '骰子掷出的点数超过 [k] 的概率是多少？', '掷一次骰子，P(大于 [k]) = ?', '扔一枚骰子，点数大于 [k] 的可能性是多大？',
      '随机掷一枚质地均匀的骰子，朝上的点数大于 [k] 的概率为多少？', '任意抛掷一枚骰子一次，点数多于 [k] 的概率是____。', '玩游戏时，掷出的点数超过 [k] 才能前进，掷一次骰子能前进的概率是多少？', '如果掷骰子得到比 [k] 大的点数就赢，那么[name]掷一次赢的概率是多少？', '正方体骰子的六个面分别标着 1 到 6，掷一次，朝上的数字大于 [k] 的概率是几分之几？', '[name]掷出了 [k] 点，[other]再掷一次骰子，点数更大的概率是多少？', '设 X 为掷一枚骰子的点数，求 P(X > [k])。',
      '一枚普通骰子掷一次，出现高于 [k] 点的概率有多大？', '骰子有六个面，掷出的数比 [k] 还大，这样的概率是多少？', '已知骰子是均匀的，求掷一次所得点数超过 [k] 的概率。', '用分数表示：掷一枚骰子，点数大于 [k] 的概率是多少？', '下飞行棋时要掷出大于 [k] 的点数，掷一次骰子成功的可能性有多大？', '掷骰子点数大于 [k]，概率？', '骰子 大于 [k] 的概率', '扔骰子比 [k] 大的概率多大', '掷一枚骰子；点数 > [k]；求概率', '一个骰子扔一下，超过 [k] 点的机会有多大？求概率',
      '要赢就得掷出 [k] 点以上（不含 [k] 点），骰子只掷一次，赢的概率是多少？', '比 [k] 大的点数出现的概率是多少？只掷一枚骰子，掷一次。', '点数高于 [k] 的概率怎么求？骰子掷一次', '大于 [k] 点的概率是多少，掷一枚六面骰子？', '把骰子掷一次，得到的点数减去 [k] 是正数，这样的概率是多少？',
      '掷一枚骰子，问点数比 [k] 大的概率。', '[name]掷一次骰子，希望点数大于 [k]，愿望实现的概率是多少？', '骰子点数在 [k] 之上（不含 [k]）的概率有多大？',
      '投掷一枚质地均匀的骰子，求向上一面的点数大于 [k] 的概率。',
    ],
    held: ['[name]掷一次骰子，要得到 [k] 以上（不含）的点，可能性多大？', '一枚骰子掷出的点胜过 [k] 的可能性有多大？'],
  },
};

/** A card from `n` numbered ones shows more than `k`. */
export const cardAbove: Asks = {
  en: {
    commands: [
      'find the probability that a card from [n] cards numbered 1 to [n] is greater than [k]', '<compute|calculate> the probability of drawing a number above [k] from the cards 1 to [n]', 'determine the probability of a number larger than [k] among 1 to [n]', 'work out the probability that a number chosen from 1 to [n] is more than [k]', 'find the probability of picking more than [k] out of 1 to [n]',
      'say how likely it is that a ticket drawn from tickets 1 to [n] has a number over [k]', 'give the probability that a ball numbered from 1 to [n] exceeds [k]', '<write down|state> the probability of landing above [k] on a wheel with equal sectors 1 to [n]',
      'express as a fraction the chance that a random whole number from 1 to [n] is bigger than [k]', 'figure out P(X > [k]) when X is one of 1, 2, …, [n], all equally likely', 'find the chance of opening a book of [n] pages, numbered from 1, at a page after page [k]',
      '<calculate|find> the probability of a seat number higher than [k], given seats 1 to [n]', 'work out how probable a random raffle number above [k] is if the numbers go from 1 to [n]', 'determine the likelihood that a locker picked at random from lockers 1 to [n] comes after locker [k]',
      'choose at random from the whole numbers 1 to [n] and give the probability of more than [k]',
    ],
    questions: [
      'Cards are numbered from 1 to [n]. One is drawn. What is the probability that its number is greater than [k]?', 'A number is chosen from 1 to [n]. What is the probability that it is larger than [k]?', 'What is the probability that a card from 1 to [n] is more than [k]?', 'A box has tickets with the numbers 1 to [n]. What is the probability of a number above [k]?', 'One of the numbers 1 to [n] is picked. P(greater than [k]) = ?',
      'A wheel has the fields 1 to [n]. What is the probability that it stops above [k]?',
      'How likely is a number above [k] if one of 1 to [n] is picked?', '[name] thinks of a house in a street with the numbers 1 to [n]. What is the chance that the number is more than [k]?',
      'Balls in <a drum|an urn|a lottery machine> carry the numbers 1 to [n]. If one ball is drawn at random, what is the probability that its number exceeds [k]?', 'A book has [n] pages, numbered from 1. [name] opens it at a random page. What is the probability that the page number is greater than [k]?',
      'In a hall the seats are numbered 1 to [n]. A seat is given out at random. Find the probability of a seat number higher than [k].', 'A random whole number between 1 and [n], both included, is generated. What is the probability that it is bigger than [k]?',
      "Every runner in a race wears a number from 1 to [n]. One runner is chosen at random. What is the probability that the runner's number is over [k]?", 'A spinner has [n] equal sectors, numbered 1 to [n]. What is the chance that it lands on a number above [k]?',
      'Given the numbers 1, 2, …, [n], one is selected at random. State the probability that it is more than [k].', 'If a computer picks one of the whole numbers from 1 to [n], what is the probability that the number is larger than [k]?',
      '[name] draws a raffle ticket from tickets 1 to [n]. Only numbers above [k] win. What is the probability of winning?', 'Lockers 1 to [n] stand along a wall. One is opened at random. How likely is it to come after locker [k]?',
      'Let X be chosen at random from the whole numbers 1 to [n]. What is P(X > [k])?', 'What fraction gives the chance that a random card from a set numbered 1 to [n] beats the number [k]?',
      'There are [n] slips of paper with the numbers 1 to [n] in a hat. What is the probability that [name] pulls out a slip with more than [k]?', 'Players guess a number from 1 to [n] at random. Express as a fraction the probability that a guess is higher than [k].',
      'The stops of a bus route are numbered 1 to [n]. [name] falls asleep and wakes up at a random stop. Give the probability that the stop is past number [k].', "cards 1 to [n], one drawn, probability it's over [k]?", 'prob of more than [k] from 1-[n]', 'numbers 1..[n], random pick, P(bigger than [k])?',
      'random number from 1 to [n], whats the chance its above [k]', 'chance of a number greater than [k] when tickets go from 1 to [n]', 'tickets 1 to [n]; one at random; number > [k]; probability?', 'i pick a page at random in a book with pages 1 to [n], how likely is a page after [k]',
      'how probable is it to get above [k], taking at random a whole number from 1 to [n]',
      'A number is randomly selected from 1 to [n], inclusive. Find the probability that it is greater than [k].', 'One of [n] cards, numbered 1 through [n], is chosen at random. What is the probability that the number on it is greater than [k]?',
      'If you pick a random integer from 1 to [n], what is the probability of getting a number greater than [k]?',
    ],
    held: ['The houses of a street are numbered 1 to [n]. How likely is it that a house is past number [k]?', '[name] thinks of a number up to [n], from 1 on. How likely is it beyond [k]?'],
  },
  zh: {
    commands: [
      '求从 1 到 [n] 的卡片中抽到大于 [k] 的概率', '计算从 1 到 [n] 中任取一个数比 [k] 大的概率', '求在 1 至 [n] 中选到超过 [k] 的数的概率', '算出抽到的号码大于 [k] 的概率，卡片编号 1 到 [n]', '求从编号 1 到 [n] 的球中摸到大于 [k] 号的概率',
      '写出随机抽一张票号码超过 [k] 的概率，票号从 1 到 [n]', '求随机翻开一本 [n] 页的书，页码大于 [k] 的概率', '<算一算|求出>从 1 到 [n] 的整数中随机取一个大于 [k] 的概率', '用分数表示抽到的学号在 [k] 号之后的可能性，学号为 1 到 [n]', '说出转盘停在比 [k] 大的数字上的概率，转盘等分成 1 到 [n] 号', '<确定|求>随机选的座位号高于 [k] 的概率，座位编号 1 到 [n]', '求 P(X > [k])，X 从 1 到 [n] 的整数中随机选取', '算算摸出的球号码比 [k] 大的概率，球的编号是 1 到 [n]',
      '计算电脑随机给出的数大于 [k] 的概率，这个数是 1 到 [n] 的整数', '判断从写有 1 到 [n] 的纸条中抽到大于 [k] 的数的概率是几分之几',
    ],
    questions: [
      '卡片编号从 1 到 [n]，任抽一张，号码大于 [k] 的概率是多少？', '从 1 到 [n] 中任选一个数，比 [k] 大的概率是多少？', '盒里有编号 1 到 [n] 的球，摸到大于 [k] 号的概率是多少？', '从 1 到 [n] 的数里取一个，P(大于 [k]) = ?', '转盘上有 1 到 [n] 的格子，停在大于 [k] 的格子的概率是几？', '在 1 至 [n] 的票中抽一张，号码超过 [k] 的概率是多少？', '从 1 到 [n] 号的门牌里随便选一个，号码大于 [k] 的可能性有多大？',
      '袋中有 [n] 个球，分别标着 1 到 [n]，随机摸出一个，球上的数字大于 [k] 的概率为多少？', '一本书共 [n] 页，页码从 1 到 [n]，随机翻到一页，页码大于 [k] 的概率是多少？', '教室里的座位编号为 1 到 [n]，随机安排一个座位，座位号高于 [k] 的概率是多少？', '在 1 到 [n] 的整数中随机取一个，它大于 [k] 的概率是____。', '全班学号从 1 到 [n]，老师随机点一个学号，点到 [k] 号之后的同学的概率是多少？', '如果奖券编号 1 到 [n]，号码超过 [k] 的才中奖，那么[name]随机抽一张中奖的概率是多少？',
      '转盘等分成 [n] 格，标有数字 1 到 [n]，指针停在大于 [k] 的数字上的概率有多大？', '设 X 是从 1 到 [n] 中随机选出的整数，求 P(X > [k])。', '电脑随机给出 1 到 [n] 之间（含 1 和 [n]）的一个整数，这个数比 [k] 大的概率是几分之几？', '运动员的号码布是 1 到 [n] 号，随机采访一名运动员，其号码比 [k] 大的概率是多少？', '已知有 [n] 张纸条，写着 1 到 [n] 各数，随机抽一张，求抽到的数超过 [k] 的概率。', '储物柜编号 1 到 [n]，随意打开一个，编号在 [k] 以后（不含 [k]）的可能性有多大？',
      '1 到 [n] 随机选，大于 [k] 的概率', '卡片 1 到 [n]，抽一张，比 [k] 大的概率？', '编号 1 到 [n]；抽一张；号码 > [k]；求概率', '随机数 1 到 [n]，超过 [k] 的概率多大', '比 [k] 大的概率是多少？号码从 1 到 [n]，随机抽一个。', '抽到的数大于 [k] 的概率是多少？从 1 到 [n] 的整数里随机抽。', '[n] 张票编号 1 到 [n]，随便抽，号码高于 [k] 的概率', '猜数游戏：数在 1 到 [n] 之间，随机猜一个，猜的数比 [k] 大的概率是多少？',
      '从标有 1 到 [n] 的小球里随机拿一个，问球上的数大于 [k] 的概率。', '[name]在 1 到 [n] 中随机写一个整数，写出的数比 [k] 大的概率是多少？', '公交线路的站牌编号为 1 到 [n]，随机选一站，编号超过 [k] 的概率是多少？', '抽签决定出场顺序，签号 1 到 [n]，[other]抽到 [k] 号以后（不含 [k] 号）的概率有多大？',
      '有 [n] 张卡片，依次写着 1 到 [n]，从中随机抽取一张，求卡片上的数大于 [k] 的概率。',
    ],
    held: ['一条街的门牌从 1 号到 [n] 号，随便选一家，在 [k] 号之后的可能性多大？', '[name]心里想一个 1 到 [n] 的数，它高过 [k] 的可能性有多大？'],
  },
};

/** A card from `n` numbered ones is a multiple of `k`. */
export const cardMultiple: Asks = {
  en: {
    commands: [
      'find the probability that a number from 1 to [n] is a multiple of [k]', '<compute|calculate> the probability of drawing a multiple of [k] from cards numbered 1 to [n]', 'determine the probability of a number divisible by [k] among 1 to [n]', 'work out the probability that a card from 1 to [n] is divisible by [k]', 'find the probability of picking a multiple of [k] out of 1 to [n]',
      'say how likely it is that a ticket drawn from tickets 1 to [n] has a number divisible by [k]', 'give the probability that a ball numbered from 1 to [n] shows a multiple of [k]', '<write down|state> the probability of landing on a multiple of [k] on a wheel with equal sectors 1 to [n]',
      'express as a fraction the chance that [k] goes evenly into a random whole number from 1 to [n]', 'figure out P(X is divisible by [k]) when X is one of 1, 2, …, [n], all equally likely', 'find the chance of opening a book of [n] pages, numbered from 1, at a page that is a multiple of [k]',
      '<calculate|find> the probability of a seat number that can be divided by [k] without a remainder, given seats 1 to [n]', 'work out how probable a raffle number divisible by [k] is if the numbers go from 1 to [n]',
      'determine the likelihood that a locker picked at random from lockers 1 to [n] has a multiple of [k] on it', 'choose at random from the whole numbers 1 to [n] and give the probability of a multiple of [k]',
    ],
    questions: [
      'Cards are numbered from 1 to [n]. One is drawn. What is the probability that its number is a multiple of [k]?', 'A number is chosen from 1 to [n]. What is the probability that it is divisible by [k]?', 'What is the probability that a card from 1 to [n] is a multiple of [k]?', 'A box has tickets with the numbers 1 to [n]. What is the probability of a number divisible by [k]?', 'One of the numbers 1 to [n] is picked. P(multiple of [k]) = ?',
      'How likely is a number in the table of [k] if one of 1 to [n] is picked?',
      'Balls in <a drum|an urn|a lottery machine> carry the numbers 1 to [n]. If one ball is drawn at random, what is the probability that its number can be divided by [k] without a remainder?',
      'A book has [n] pages, numbered from 1. [name] opens it at a random page. What is the probability that the page number is a multiple of [k]?', 'In a hall the seats are numbered 1 to [n]. A seat is given out at random. Find the probability that the seat number is divisible by [k].',
      'A random whole number between 1 and [n], both included, is generated. What is the probability that it is exactly divisible by [k]?', "Every runner in a race wears a number from 1 to [n]. One runner is chosen at random. What is the probability that the runner's number is a multiple of [k]?",
      'A spinner has [n] equal sectors, numbered 1 to [n]. What is the chance that it lands on a multiple of [k]?', 'Given the numbers 1, 2, …, [n], one is selected at random. State the probability that [k] goes into it evenly.',
      'If a computer picks one of the whole numbers from 1 to [n], what is the probability that dividing the number by [k] leaves no remainder?', '[name] draws a raffle ticket from tickets 1 to [n]. Only multiples of [k] win. What is the probability of winning?',
      'Lockers 1 to [n] stand along a wall, and every locker whose number is a multiple of [k] is painted red. One is opened at random. How likely is a red one?', 'Let X be chosen at random from the whole numbers 1 to [n]. What is P(X is divisible by [k])?',
      'What fraction gives the chance that a random card from a set numbered 1 to [n] shows a number divisible by [k]?', 'There are [n] slips of paper with the numbers 1 to [n] in a hat. What is the probability that [name] pulls out a multiple of [k]?',
      'Counting in steps of [k], [name] marks the numbers [k] and so on up to [n]. One of the numbers from 1 to [n] is chosen at random. What is the probability that it is marked?',
      'Children with the numbers 1 to [n] stand in a row. Everyone whose number is divisible by [k] gets a prize. What is the probability that a child chosen at random gets one?', "cards 1 to [n], one drawn, probability it's a multiple of [k]?", 'probability of divisible by [k] from 1-[n]',
      'numbers 1..[n], random pick, P(divisible by [k])?', 'random number from 1 to [n], whats the chance [k] divides it', 'chance of a multiple of [k] when tickets go from 1 to [n]', 'tickets 1 to [n]; one at random; multiple of [k]; probability?',
      'i pick a page at random in a book with pages 1 to [n], how likely is a page number i can divide by [k]', 'how probable is it to hit a multiple of [k], taking at random a whole number from 1 to [n]',
      '[name] picks a whole number from 1 to [n] at random. Find the chance that it can be shared into [k] equal whole parts.',
      'A number is randomly selected from 1 to [n], inclusive. Find the probability that it is a multiple of [k].', 'One of [n] cards, numbered 1 through [n], is chosen at random. What is the probability that the number on it is divisible by [k]?',
      'If you pick a random integer from 1 to [n], what is the probability of getting a multiple of [k]?',
    ],
    held: ['The houses of a street are numbered 1 to [n]. How likely is it that [k] divides the number of a house?', '[name] thinks of a number up to [n], from 1 on. How likely is it in the table of [k]?'],
  },
  zh: {
    commands: [
      '求从 1 到 [n] 中取到 [k] 的倍数的概率', '计算从编号 1 到 [n] 的卡片中抽到 [k] 的倍数的概率', '求在 1 至 [n] 中选到能被 [k] 整除的数的概率', '算出抽到的号码是 [k] 的倍数的概率，卡片编号 1 到 [n]', '求从 1 到 [n] 中任选一数能被 [k] 整除的概率',
      '写出随机抽一张票号码是 [k] 的倍数的概率，票号从 1 到 [n]', '求随机翻开一本 [n] 页的书，页码能被 [k] 整除的概率', '<算一算|求出>从 1 到 [n] 的整数中随机取一个，恰是 [k] 的倍数的概率', '用分数表示抽到的学号能被 [k] 整除的可能性，学号为 1 到 [n]', '说出转盘停在 [k] 的倍数上的概率，转盘等分成 1 到 [n] 号', '<确定|求>随机选的座位号是 [k] 的倍数的概率，座位编号 1 到 [n]', '求 P(X 是 [k] 的倍数)，X 从 1 到 [n] 的整数中随机选取',
      '算算摸出的球号码能被 [k] 整除的概率，球的编号是 1 到 [n]', '计算电脑随机给出的数含有因数 [k] 的概率，这个数是 1 到 [n] 的整数', '判断从写有 1 到 [n] 的纸条中抽到 [k] 的倍数的概率是几分之几',
    ],
    questions: [
      '卡片编号从 1 到 [n]，任抽一张，号码是 [k] 的倍数的概率是多少？', '从 1 到 [n] 中任选一个数，能被 [k] 整除的概率是多少？', '盒里有编号 1 到 [n] 的球，摸到 [k] 的倍数的概率是多少？', '从 1 到 [n] 的数里取一个，P([k] 的倍数) = ?', '在 1 至 [n] 的票中抽一张，号码是 [k] 的倍数的概率是几？', '从 1 到 [n] 号的门牌里随便选一个，恰好是 [k] 的倍数的可能性有多大？',
      '袋中有 [n] 个球，分别标着 1 到 [n]，随机摸出一个，球上的数字是 [k] 的倍数的概率为多少？', '一本书共 [n] 页，页码从 1 到 [n]，随机翻到一页，页码能被 [k] 整除的概率是多少？', '教室里的座位编号为 1 到 [n]，随机安排一个座位，座位号是 [k] 的倍数的概率是多少？', '在 1 到 [n] 的整数中随机取一个，它是 [k] 的倍数的概率是____。', '全班学号从 1 到 [n]，老师随机点一个学号，学号正好能被 [k] 整除的概率是多少？',
      '如果奖券编号 1 到 [n]，号码是 [k] 的倍数的才中奖，那么[name]随机抽一张中奖的概率是多少？', '转盘等分成 [n] 格，标有数字 1 到 [n]，指针停在 [k] 的倍数上的概率有多大？', '设 X 是从 1 到 [n] 中随机选出的整数，X 能被 [k] 整除的概率是多少？', '电脑随机给出 1 到 [n] 之间（含 1 和 [n]）的一个整数，它除以 [k] 正好除尽的概率是几分之几？', '运动员的号码布是 1 到 [n] 号，随机采访一名运动员，号码为 [k] 的倍数的概率是多少？',
      '已知有 [n] 张纸条，写着 1 到 [n] 各数，随机抽一张，求抽到 [k] 的倍数的概率。', '储物柜编号 1 到 [n]，凡是 [k] 的倍数都漆成红色，随意打开一个，打开红色柜子的可能性有多大？', '1 到 [n] 随机选，[k] 的倍数的概率', '卡片 1 到 [n]，抽一张，能被 [k] 整除的概率？', '编号 1 到 [n]；抽一张；[k] 的倍数；求概率', '随机数 1 到 [n]，被 [k] 整除的概率多大', '是 [k] 的倍数的概率是多少？号码从 1 到 [n]，随机抽一个。',
      '抽到的数能被 [k] 整除的概率是多少？从 1 到 [n] 的整数里随机抽。', '[n] 张票编号 1 到 [n]，随便抽，号码是 [k] 的倍数的概率', '同学们按 1 到 [n] 报数，报到 [k] 的倍数的人领奖，随机选一名同学，这名同学领奖的概率是多少？',
      '从标有 1 到 [n] 的小球里随机拿一个，问球上的数能被 [k] 整除的概率。', '[name]在 1 到 [n] 中随机写一个整数，写出的数是 [k] 的倍数的概率是多少？', '公交线路的站牌编号为 1 到 [n]，随机选一站，编号是 [k] 的倍数的概率是多少？', '抽签决定出场顺序，签号 1 到 [n]，[other]抽到的签号能被 [k] 整除的概率有多大？', '游戏规定抽到 [k] 的倍数就赢，卡片上写着 1 到 [n]，随机抽一张，赢的概率是多少？',
      '有 [n] 张卡片，依次写着 1 到 [n]，从中随机抽取一张，求卡片上的数能被 [k] 整除的概率。',
    ],
    held: ['一条街的门牌从 1 号到 [n] 号，随便选一家，门牌除以 [k] 没有余数的可能性多大？', '[name]心里想一个 1 到 [n] 的数，它恰好是几个 [k] 的可能性有多大？'],
  },
};
