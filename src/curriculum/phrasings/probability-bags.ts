import type { Asks } from '../exercise.ts';

/** One ball of the colour that `a` have; `b` have the other. */
export const oneOfTwo: Asks = {
  en: {
    commands: [
      'find the probability of drawing a red ball from a bag with [a] red and [b] blue balls', 'find the probability that a ball from [b] black and [a] white balls is white', '<compute|calculate> the probability of picking a blue ball out of [b] red and [a] blue balls', 'work out the probability of a green ball: [a] green balls and [b] yellow balls are in a bag',
      'determine the probability of taking a yellow pencil from [b] green and [a] yellow pencils',
      'say how likely a red marble is when one is taken from [a] red and [b] green marbles', 'give the probability that a ticket is a winner if [a] tickets win and [b] lose', '<write down|state> the probability of a vowel when one tile is drawn from [a] vowels and [b] consonants',
      'express as a fraction the chance of a lemon sweet out of [a] lemon and [b] cherry sweets', 'figure out P(blue) for a box that has [b] orange and [a] blue beads', 'find the chance that the chosen pupil is a boy if a group has [b] girls and [a] boys',
      '<calculate|find> the probability of a ripe pear if [b] pears are unripe and [a] are ripe', 'work out how probable it is to get a pink flower at random from [a] pink and [b] white ones', 'determine the chance of catching a carp in a pond with [a] carp and [b] trout',
      'find the likelihood of an odd page when one is picked from [a] odd and [b] even pages', 'name the probability of a comic if someone grabs one item from [b] novels and [a] comics',
    ],
    questions: [
      'A bag has [a] red and [b] blue balls. One is drawn. What is the probability that it is red?', 'A bag has [b] red and [a] blue balls. One ball is drawn. What is the probability that it is blue?', 'There are [a] black and [b] white socks in a drawer. One is taken. What is the probability that it is black?',
      'A box contains [b] green and [a] yellow pencils. You pick one. What is the probability of a yellow one?', 'In a class are [a] girls and [b] boys. One child is chosen. What is the probability that it is a girl?', 'What is the probability of a white ball from a bag with [b] black and [a] white balls?', 'A box has [a] good and [b] broken lamps. What is the probability that a lamp is good?',
      '[a] red balls, [b] blue balls, one is drawn. P(red) = ?',
      'A jar holds [b] gold and [a] silver coins. How likely is it to take a silver one?', 'How likely is a red ball from [a] red and [b] blue ones?', '[name] takes an egg without looking. [a] are brown and [b] white. What is the chance of a brown egg?',
      'There are [a] red counters and [b] yellow counters in <a bag|a tin|an urn>. If one counter is taken at random, what is the probability that it is red?', 'A <farm|meadow> has [a] sheep and [b] goats. One animal is chosen at random. Find the probability that it is a sheep.',
      'On a shelf stand [b] novels and [a] comics. [name] picks one at random. What is the chance that it is a comic?', 'Given that a basket holds [a] ripe and [b] unripe pears, find the probability of picking a ripe one at random.',
      'A team played [a] home games and [b] away games. One game is selected at random. What is the probability that it was a home game?', '[name] has [b] toy cars and [a] toy trains in a box and takes one without looking. What is the probability that it is a train?',
      'If one of [a] winning and [b] losing tickets is drawn, what is the probability of a win?', 'In a raffle [a] tickets win and [b] tickets lose. [name] buys one ticket. How likely is a prize?',
      'A pack has [a] lemon sweets and [b] cherry sweets. What are the chances that a sweet taken at random is lemon?', 'What fraction gives the chance of picking a daisy at random from [a] daisies and [b] tulips?',
      'One marble is picked from <a jar|a bowl|a sack> with [b] green marbles and [a] orange marbles. Give the probability that it is orange.', 'At a shelter live [a] cats and [b] dogs. One of them is adopted at random. State the probability that a cat is adopted.',
      'Suppose [b] buses and [a] taxis wait at a station and one vehicle is chosen at random. What is the probability that a taxi is chosen?', 'A spinner has [a] equal red sectors and [b] equal blue sectors. What is the probability that it lands on red?',
      'What is P(yellow) if a box contains [a] yellow counters and [b] purple counters?', 'bag: [a] red, [b] blue. take 1. probability of red?', 'prob of green from [a] green [b] red', '[a] boys and [b] girls in a class, teacher picks someone at random, chance of a boy?',
      'chance of black, [b] white [a] black, one picked at random', 'i have [a] milk chocolates and [b] dark ones, i grab one at random, whats the probability its milk', 'red: [a]; blue: [b]; one ball at random; P(red)?', 'probability of a heart from [a] hearts and [b] spades',
      'how probable is a boy when one child is picked from [a] boys and [b] girls?',
    ],
    held: ['Out of [a] gold coins and [b] silver coins one is taken without looking. How likely is gold?', 'A jar holds [b] red and [a] green sweets. How likely is it that you take a green one?', 'With eyes closed [name] takes one of [a] white and [b] brown eggs. Give the probability of a white egg.'],
  },
  zh: {
    commands: [
      '求从 [a] 个红球和 [b] 个蓝球中摸到红球的概率', '求从 [b] 个黑球、[a] 个白球里摸出白球的概率', '计算摸到蓝球的概率：袋中有 [b] 个红球和 [a] 个蓝球', '求抽到黄色铅笔的概率，盒里有 [b] 支绿的和 [a] 支黄的', '算出摸到绿球的概率：[a] 个绿球，[b] 个黄球',
      '写出任取一张奖券中奖的概率：[a] 张有奖，[b] 张无奖', '求随机选一只动物是羊的概率，农场里有 [a] 只羊和 [b] 头牛', '<算一算|求出>从 [a] 本漫画和 [b] 本小说里随手拿一本拿到漫画的概率', '用分数表示摸到黄球的可能性：黄球 [a] 个，紫球 [b] 个', '算算抽到男生的概率有多大，组里 [b] 名女生、[a] 名男生', '求 P(红)，已知袋里红球 [a] 个、白球 [b] 个', '<确定|求>指针停在红色区域的概率，转盘等分成 [a] 格红色和 [b] 格蓝色', '说出任选一个梨恰好熟了的概率：[b] 个没熟，[a] 个熟了',
      '计算抽中苹果味糖的概率，苹果味 [a] 颗，柠檬味 [b] 颗', '求随机取一枚棋子是黑棋的概率（黑棋 [a] 枚，白棋 [b] 枚）',
    ],
    questions: [
      '袋中有 [a] 个红球和 [b] 个蓝球，任意摸一个，摸到红球的概率是多少？', '袋子里有 [b] 个红球、[a] 个蓝球，从中摸出一个，是蓝球的概率是多少？', '盒子里有 [a] 个黑球和 [b] 个白球，摸到黑球的概率是几？', '班里有 [a] 名女生和 [b] 名男生，任选一人，选到女生的概率是多少？', '抽屉里有 [b] 双白袜和 [a] 双黑袜，任取一双，是黑袜的概率是多少？',
      '有 [a] 个好灯泡和 [b] 个坏灯泡，任取一个，取到好灯泡的概率是多少？', '[b] 个黑球，[a] 个白球，摸一个，P(白) = ?',
      '从 [b] 枚金币和 [a] 枚银币中任取一枚，取到银币的可能性是多大？', '[a] 个红球、[b] 个蓝球，摸到红球的可能性有多大？', '闭眼从 [a] 个红鸡蛋和 [b] 个白鸡蛋中拿一个，是红的概率是多少？',
      '口袋里装着 [a] 颗红珠子和 [b] 颗黄珠子，随机取出一颗，取到红珠子的概率为多少？', '农场有 [a] 只羊、[b] 头牛，随机选中一只动物，选中羊的概率是____。', '书架上有 [b] 本小说和 [a] 本漫画，[name]随手抽一本，抽到漫画的概率是多少？', '抽奖箱里有奖的券 [a] 张，无奖的券 [b] 张，[name]抽一张，中奖的概率有多大？', '已知不透明的布袋中只有 [a] 个白球和 [b] 个黄球，它们除颜色外都相同，从中任意摸出一球，则摸出白球的概率为多少？',
      '一盒糖里苹果味的有 [a] 颗，柠檬味的有 [b] 颗，随便吃一颗，吃到苹果味的可能性是多少？', '如果从 [b] 只狗和 [a] 只猫中随机领养一只，那么领养到猫的概率是多少？', '转盘被等分成若干格，其中红色 [a] 格，蓝色 [b] 格，指针停在红色上的概率是多少？', '小组里男生 [a] 人，女生 [b] 人，老师随机点一名，点到男生的概率是多大？', '鱼塘里有 [a] 条鲤鱼和 [b] 条草鱼，随机捞起一条，求捞到鲤鱼的概率。', '花瓶里插着 [a] 朵玫瑰和 [b] 朵百合，任取一朵，取到玫瑰的概率用分数表示是多少？',
      '有 [b] 个坏苹果混在 [a] 个好苹果里，随机挑一个，挑到好苹果的概率是多少？', '一副棋里黑棋 [a] 枚，白棋 [b] 枚，闭眼抓一枚，抓到黑棋的概率是几分之几？', '红球 [a]，白球 [b]，摸到红球的概率', '黑 [b] 白 [a]，任取一个，白的概率？', '袋子：红 [a] 个，绿 [b] 个；随机摸 1 个；P(红)=？', '[a] 张中奖券 [b] 张空券，抽中的概率', '男生 [a] 人女生 [b] 人，随机抽到男生的概率多大', '摸到黄球的概率是多少？袋里黄球 [a] 个，紫球 [b] 个。',
      '随机取一个球，取到蓝球的概率是多少？已知蓝球 [a] 个，其余 [b] 个是红球。',
    ],
    held: ['闭上眼睛从 [a] 个白鸡蛋和 [b] 个红鸡蛋中拿一个，拿到白的可能性有多大？', '罐里有 [b] 颗红糖和 [a] 颗绿糖，取一颗，是绿糖的可能性是多大？', '[a] 枚金币与 [b] 枚银币混在一起，任取一枚，是金币的可能性多大？'],
  },
};

/** One ball of the colour that `a` have; `b` and `c` have others. */
export const oneOfThree: Asks = {
  en: {
    commands: [
      'find the probability of drawing a red ball from a bag with [a] red, [b] blue and [c] green balls', 'find the probability that a ball from [b] black, [a] white and [c] red balls is white', '<compute|calculate> the probability of picking a blue ball out of [b] red, [c] green and [a] blue balls',
      'work out the probability of a green ball: [a] green, [b] yellow and [c] black balls are in a bag', 'determine the probability of taking a yellow card from [b] green, [a] yellow and [c] red cards',
      'say how likely a red marble is when one is taken from [a] red, [b] green and [c] white marbles', 'give the probability of a cat if one pet is chosen from [b] dogs, [a] cats and [c] rabbits', '<write down|state> the probability of a lemon sweet out of [a] lemon, [b] cherry and [c] mint sweets',
      'express as a fraction the chance of a tulip from [c] roses, [a] tulips and [b] daisies', 'figure out P(blue) for a box that has [b] orange, [a] blue and [c] pink beads', 'find the chance that a vehicle is a van if [a] vans, [b] cars and [c] trucks pass and one is picked',
      '<calculate|find> the probability of a comic among [b] novels, [c] atlases and [a] comics', 'work out how probable a pear is, picked at random from [a] pears, [b] plums and [c] peaches',
      'determine the chance of a draw if a team had [b] wins, [a] draws and [c] losses and one game is picked at random', 'find the likelihood of a purple counter, given [c] grey, [b] orange and [a] purple counters',
    ],
    questions: [
      'A bag has [a] red, [b] blue and [c] green balls. One is drawn. What is the probability that it is red?', 'A bag has [b] red, [a] blue and [c] white balls. One ball is drawn. What is the probability that it is blue?', 'There are [b] black, [c] white and [a] brown socks in a drawer. One is taken. What is the probability that it is brown?',
      'A box contains [b] green, [a] yellow and [c] red pencils. You pick one. What is the probability of a yellow one?', 'What is the probability of a white ball from a bag with [b] black, [c] red and [a] white balls?', '[a] red, [b] blue and [c] green balls, one is drawn. P(red) = ?', 'A box has [b] apples, [a] oranges and [c] pears. One fruit is taken. What is the probability of an orange?',
      'How likely is silver if one coin is taken from [b] gold, [a] silver and [c] brown ones?',
      'There are [a] red, [b] yellow and [c] blue counters in <a bag|a tin|an urn>. If one counter is taken at random, what is the probability that it is red?', 'A farm has [a] sheep, [b] goats and [c] cows. One animal is chosen at random. Find the probability that it is a sheep.',
      'On a shelf stand [b] novels, [c] atlases and [a] comics. [name] picks one book at random. What is the chance that it is a comic?', 'Given that a basket holds [a] pears, [b] plums and [c] peaches, find the probability of picking a pear at random.',
      'A team has [b] wins, [a] draws and [c] losses. One of its games is selected at random. What is the probability that it was a draw?', 'At a shelter live [a] cats, [b] dogs and [c] rabbits. One of them is adopted at random. State the probability that a cat is adopted.',
      'If a spinner has [a] red, [b] blue and [c] white sectors of equal size, what is the probability that it stops on red?', 'What fraction gives the chance of picking a tulip at random from [c] roses, [a] tulips and [b] daisies?',
      'Suppose [b] buses, [a] taxis and [c] vans wait at a station and one vehicle is chosen at random. What is the probability that a taxi is chosen?', '[name] has [b] lemon, [c] mint and [a] cherry sweets in a pocket and takes one without looking. What are the chances of a cherry sweet?',
      'What is P(yellow) if a box contains [a] yellow, [b] purple and [c] grey counters?', 'A vase holds [c] white, [b] pink and [a] orange flowers. One flower is pulled out at random. Give the probability that it is orange.',
      'In a park grow [a] oaks, [b] pines and [c] birches. Lightning strikes one of the trees at random. How likely is it that an oak is struck?',
      'Three kinds of juice are in a fridge: [b] bottles of apple, [a] of orange and [c] of grape juice. One bottle is taken at random. What is the probability that it is orange juice?', 'A choir has [c] basses, [b] tenors and [a] altos. One singer is picked at random. What is the probability of an alto?',
      'bag: [a] red, [b] blue, [c] green. take 1. probability of red?', 'prob of green from [a] green [b] red [c] white', '[b] cars [c] vans [a] bikes, one picked at random, chance of a bike?', 'red [a], blue [b], white [c], one at random, P(red)?',
      'i have [a] milk chocolates, [b] dark ones and [c] white ones, i grab one at random, whats the probability its milk', 'blue: [a]; red: [b]; black: [c]; chance of blue when one is drawn?', 'how probable is a plum if someone picks one fruit from [c] pears, [b] apples and [a] plums?',
      'chance to draw purple with [c] grey, [b] orange and [a] purple counters',
    ],
    held: ['Out of [a] gold, [b] silver and [c] brown coins one is taken without looking. How likely is gold?', 'A jar holds [b] red, [a] green and [c] white sweets. How likely is it that you take a green one?'],
  },
  zh: {
    commands: [
      '求从 [a] 个红球、[b] 个蓝球和 [c] 个绿球中摸到红球的概率', '求从 [b] 个黑球、[a] 个白球、[c] 个红球里摸出白球的概率', '计算摸到蓝球的概率：袋中有 [b] 个红球、[c] 个绿球和 [a] 个蓝球', '求抽到黄卡的概率，有 [b] 张绿卡、[a] 张黄卡、[c] 张红卡', '算出摸到绿球的概率：[a] 个绿球，[b] 个黄球，[c] 个黑球',
      '写出任取一颗珠子是红色的概率：红 [a] 颗，黄 [b] 颗，白 [c] 颗', '求随机选一只动物是羊的概率，农场里有 [a] 只羊、[b] 头牛和 [c] 匹马', '<算一算|求出>从 [a] 本漫画、[b] 本小说、[c] 本词典里随手拿到漫画的概率', '用分数表示摸到黄球的可能性：黄球 [a] 个，紫球 [b] 个，灰球 [c] 个', '求 P(红)，袋里红球 [a] 个、白球 [b] 个、黑球 [c] 个', '<确定|求>指针停在红格的概率，转盘等分成红 [a] 格、蓝 [b] 格、白 [c] 格',
      '说出随机挑一场比赛恰好是平局的概率：胜 [b] 场，平 [a] 场，负 [c] 场', '计算吃到苹果味糖的概率，苹果味 [a] 颗，柠檬味 [b] 颗，薄荷味 [c] 颗', '求随机领养一只宠物是猫的概率（猫 [a] 只，狗 [b] 只，兔 [c] 只）', '算算抽到郁金香的概率，有玫瑰 [c] 枝、郁金香 [a] 枝、百合 [b] 枝',
    ],
    questions: [
      '袋中有 [a] 个红球、[b] 个蓝球和 [c] 个绿球，任意摸一个，摸到红球的概率是多少？', '袋子里有 [b] 个红球、[a] 个蓝球、[c] 个白球，从中摸出一个，是蓝球的概率是多少？', '盒子里有 [b] 支绿笔、[c] 支红笔和 [a] 支黄笔，任取一支，是黄笔的概率是多少？', '盘里有 [b] 个苹果、[a] 个橙子和 [c] 个梨，任取一个，取到橙子的概率是多少？', '[a] 个红球，[b] 个蓝球，[c] 个绿球，摸一个，P(红) = ?', '有 [b] 个黑球、[c] 个白球和 [a] 个黄球，摸到黄球的概率是几？',
      '盒里有金币 [b] 枚、铜币 [c] 枚、银币 [a] 枚，取到银币的可能性有多大？',
      '口袋里装着红珠子 [a] 颗、黄珠子 [b] 颗和白珠子 [c] 颗，随机取出一颗，取到红珠子的概率为多少？', '农场有 [a] 只羊、[b] 头牛、[c] 匹马，随机选中一只，选中羊的概率是____。', '书架上放着 [b] 本小说、[c] 本词典和 [a] 本漫画，[name]随手抽一本，抽到漫画的概率是多少？', '已知不透明的布袋中有 [a] 个白球、[b] 个黄球、[c] 个红球，它们除颜色外都相同，任意摸出一球，则摸出白球的概率为多少？', '某队胜 [b] 场、平 [a] 场、负 [c] 场，随机挑一场，这场是平局的概率是多少？',
      '如果从 [b] 只狗、[a] 只猫、[c] 只兔中随机领养一只，那么领养到猫的概率是多少？', '转盘等分成红 [a] 格、蓝 [b] 格、白 [c] 格，指针停在红格的概率有多大？', '停车场有 [b] 辆轿车、[a] 辆货车和 [c] 辆客车，随机开走一辆，求开走货车的概率。', '花店剩下玫瑰 [c] 枝、百合 [b] 枝、郁金香 [a] 枝，随便抽一枝，抽到郁金香的可能性是多少？', '冰箱里有 [b] 瓶苹果汁、[a] 瓶橙汁和 [c] 瓶葡萄汁，随手拿一瓶，拿到橙汁的概率用分数表示是多少？',
      '公园里种着 [a] 棵松树、[b] 棵柳树和 [c] 棵槐树，随机选一棵，选到松树的概率是多大？', '一袋糖里苹果味 [a] 颗，柠檬味 [b] 颗，薄荷味 [c] 颗，随便吃一颗，吃到苹果味的概率是几分之几？', '某合唱队有高音 [a] 人、中音 [b] 人、低音 [c] 人，老师随机点一人，点到高音的概率是多少？', '红 [a]，蓝 [b]，绿 [c]，摸到红的概率', '黑 [b] 白 [a] 黄 [c]，任取一个，白的概率？', '袋子：红 [a] 个，绿 [b] 个，黑 [c] 个；随机摸 1 个；P(红)=？',
      '猫 [a] 只狗 [b] 只兔 [c] 只，随机选到猫的概率多大', '摸到黄球的概率是多少？袋里黄球 [a] 个，紫球 [b] 个，灰球 [c] 个。', '随机取一个球，取到蓝球的概率是多少？已知蓝球 [a] 个，红球 [b] 个，白球 [c] 个。', '苹果 [b] 个、桃 [c] 个、李子 [a] 个，随机拿一个，拿到李子的概率？',
      '一副牌里有 [a] 张红桃、[b] 张黑桃和 [c] 张方块，随机翻开一张，翻到红桃的概率是多少？', '[name]的铅笔盒里红笔 [b] 支、黑笔 [a] 支、蓝笔 [c] 支，不看就拿一支，拿到黑笔的概率是多少？', '有 [c] 个梨、[b] 个桃和 [a] 个杏，[other]随机分到一个，分到杏的概率有多大？', '池塘里鲤鱼 [a] 条，草鱼 [b] 条，鲫鱼 [c] 条，随机捞一条，问捞到鲤鱼的概率。',
    ],
    held: ['[a] 枚金币、[b] 枚银币与 [c] 枚铜币混在一起，任取一枚，是金币的可能性多大？', '罐里有 [b] 颗红糖、[a] 颗绿糖和 [c] 颗白糖，取一颗，是绿糖的可能性是多大？'],
  },
};

/** One ball not of the colour that `a` have; `b` and `c` have the others. */
export const notOneOfThree: Asks = {
  en: {
    commands: [
      'find the probability of not drawing a red ball from a bag with [a] red, [b] blue and [c] green balls', 'find the probability that a ball from [b] black, [a] white and [c] red balls is not white', '<compute|calculate> the probability that the ball is not blue: [b] red, [c] green and [a] blue balls', 'determine the probability of a card that is not yellow from [b] green, [a] yellow and [c] red cards',
      'work out the probability of any ball but a green one: [a] green, [b] yellow and [c] black balls are in a bag',
      'say how likely it is to miss red when one marble is taken from [a] red, [b] green and [c] white marbles', 'give the probability that a pet is no cat if one is chosen from [b] dogs, [a] cats and [c] rabbits',
      '<write down|state> the probability of a sweet other than lemon out of [a] lemon, [b] cherry and [c] mint sweets', "express as a fraction the chance of a flower that isn't a tulip: [c] roses, [a] tulips, [b] daisies",
      'figure out P(not blue) for a box that has [b] orange, [a] blue and [c] pink beads', 'find the chance that a vehicle is not a van if one is picked from [a] vans, [b] cars and [c] trucks', '<calculate|find> the probability of any book except a comic among [b] novels, [c] atlases and [a] comics',
      'work out how probable it is to avoid a pear when picking at random from [a] pears, [b] plums and [c] peaches', 'determine the chance that a game picked at random was no draw: [b] wins, [a] draws, [c] losses',
      'find the likelihood of a counter that is anything except purple, given [c] grey, [b] orange and [a] purple ones',
    ],
    questions: [
      'A bag has [a] red, [b] blue and [c] green balls. One is drawn. What is the probability that it is not red?', 'A bag has [b] red, [a] blue and [c] white balls. What is the probability that a ball is not blue?', 'There are [b] black, [c] white and [a] brown socks in a drawer. One is taken. What is the probability that it is not brown?',
      'A box contains [b] green, [a] yellow and [c] red pencils. What is the probability of not picking a yellow one?', '[a] red, [b] blue and [c] green balls, one is drawn. P(not red) = ?', 'A box has [b] apples, [a] oranges and [c] pears. What is the probability that a fruit is not an orange?',
      'How likely is no red ball from [a] red, [b] blue and [c] green ones?', 'From [b] gold, [a] silver and [c] brown coins one is taken. What is the chance that it is not silver?',
      "There are [a] red, [b] yellow and [c] blue counters in <a bag|a tin|an urn>. If one counter is taken at random, what is the probability that it isn't red?", 'A farm has [a] sheep, [b] goats and [c] cows. One animal is chosen at random. Find the probability that it is not a sheep.',
      'On a shelf stand [b] novels, [c] atlases and [a] comics. [name] picks one book at random. What is the chance that it is no comic?', 'Given that a basket holds [a] pears, [b] plums and [c] peaches, find the probability of picking a fruit other than a pear at random.',
      'A team has [b] wins, [a] draws and [c] losses. One of its games is selected at random. What is the probability that it did not end in a draw?', 'At a shelter live [a] cats, [b] dogs and [c] rabbits. One of them is adopted at random. State the probability that the adopted animal is not a cat.',
      'If a spinner has [a] red, [b] blue and [c] white sectors of equal size, what is the probability that it stops on a colour other than red?', 'What fraction gives the chance of avoiding a tulip when one flower is picked at random from [c] roses, [a] tulips and [b] daisies?',
      'Suppose [b] buses, [a] taxis and [c] vans wait at a station and one vehicle is chosen at random. What is the probability that the vehicle is not a taxi?',
      '[name] dislikes cherry sweets. There are [b] lemon, [c] mint and [a] cherry sweets, and one is taken at random. What is the probability that it is not cherry?', 'What is P(not yellow) if a box contains [a] yellow, [b] purple and [c] grey counters?',
      'A vase holds [c] white, [b] pink and [a] orange flowers. One flower is pulled out at random. Give the probability that its colour is not orange.', 'In a park grow [a] oaks, [b] pines and [c] birches. One tree is chosen at random. What is the probability that it is any tree but an oak?',
      '[name] is allergic to apples and takes one fruit at random from [b] bananas, [a] apples and [c] kiwis. What is the probability of a fruit that is not an apple?',
      'A choir has [c] basses, [b] tenors and [a] altos. One singer is picked at random. What is the probability that the singer is not an alto?', "bag: [a] red, [b] blue, [c] green. take 1. probability it's not red?", 'prob of not green from [a] green [b] red [c] white',
      '[b] cars [c] vans [a] bikes, one picked at random, chance of no bike?', 'red [a], blue [b], white [c], one at random, P(anything except red)?', 'i have [a] milk chocolates, [b] dark ones and [c] white ones, i grab one at random, whats the probability its not milk',
      "blue: [a]; red: [b]; black: [c]; chance of a ball that isn't blue?", 'how probable is it that someone does not get a plum from [c] pears, [b] apples and [a] plums?', 'chance to draw some colour other than purple with [c] grey, [b] orange and [a] purple counters',
      'A draw with any marble except a black one wins. In the bag are [b] white, [a] black and [c] silver marbles, and one is drawn at random. What is the probability of winning?',
    ],
    held: ['Out of [a] gold, [b] silver and [c] brown coins one is taken without looking. How likely is anything but gold?', 'A jar holds [b] red, [a] green and [c] white sweets. How likely is it that the one you take is no green one?'],
  },
  zh: {
    commands: [
      '求从 [a] 个红球、[b] 个蓝球和 [c] 个绿球中摸到的不是红球的概率', '求从 [b] 个黑球、[a] 个白球、[c] 个红球里摸出的不是白球的概率', '计算没有摸到蓝球的概率：袋中有 [b] 个红球、[c] 个绿球和 [a] 个蓝球', '求抽到的不是黄卡的概率，有 [b] 张绿卡、[a] 张黄卡、[c] 张红卡', '算出摸到的不是绿球的概率：[a] 个绿球，[b] 个黄球，[c] 个黑球',
      '写出任取一颗珠子不是红色的概率：红 [a] 颗，黄 [b] 颗，白 [c] 颗', '求随机选一只动物不是羊的概率，农场里有 [a] 只羊、[b] 头牛和 [c] 匹马', '<算一算|求出>从 [a] 本漫画、[b] 本小说、[c] 本词典里随手拿一本不是漫画的概率', '用分数表示没摸到黄球的可能性：黄球 [a] 个，紫球 [b] 个，灰球 [c] 个', '求 P(非红)，袋里红球 [a] 个、白球 [b] 个、黑球 [c] 个', '<确定|求>指针不停在红格的概率，转盘等分成红 [a] 格、蓝 [b] 格、白 [c] 格',
      '说出随机挑一场比赛不是平局的概率：胜 [b] 场，平 [a] 场，负 [c] 场', '计算吃到的糖不是苹果味的概率，苹果味 [a] 颗，柠檬味 [b] 颗，薄荷味 [c] 颗', '求随机领养的宠物不是猫的概率（猫 [a] 只，狗 [b] 只，兔 [c] 只）', '算算抽到郁金香以外的花的概率，有玫瑰 [c] 枝、郁金香 [a] 枝、百合 [b] 枝',
    ],
    questions: [
      '袋中有 [a] 个红球、[b] 个蓝球和 [c] 个绿球，任意摸一个，不是红球的概率是多少？', '袋子里有 [b] 个红球、[a] 个蓝球、[c] 个白球，摸出的不是蓝球的概率是多少？', '盒子里有 [b] 支绿笔、[c] 支红笔和 [a] 支黄笔，任取一支，不是黄笔的概率是多少？', '盘里有 [b] 个苹果、[a] 个橙子和 [c] 个梨，任取一个，没取到橙子的概率是多少？', '[a] 个红球，[b] 个蓝球，[c] 个绿球，摸一个，P(不是红) = ?',
      '从 [b] 枚金币、[a] 枚银币和 [c] 枚铜币中任取一枚，不是银币的可能性有多大？',
      '口袋里装着红珠子 [a] 颗、黄珠子 [b] 颗和白珠子 [c] 颗，随机取出一颗，没有取到红珠子的概率为多少？', '农场有 [a] 只羊、[b] 头牛、[c] 匹马，随机选中一只，选中的不是羊的概率是____。', '书架上放着 [b] 本小说、[c] 本词典和 [a] 本漫画，[name]随手抽一本，抽到的不是漫画的概率是多少？', '已知不透明的布袋中有 [a] 个白球、[b] 个黄球、[c] 个红球，它们除颜色外都相同，任意摸出一球，则摸出的球不是白色的概率为多少？', '某队胜 [b] 场、平 [a] 场、负 [c] 场，随机挑一场，这场不是平局的概率是多少？',
      '如果从 [b] 只狗、[a] 只猫、[c] 只兔中随机领养一只，那么领养的不是猫的概率是多少？', '转盘等分成红 [a] 格、蓝 [b] 格、白 [c] 格，指针停在红格以外的概率有多大？', '停车场有 [b] 辆轿车、[a] 辆货车和 [c] 辆客车，随机开走一辆，求开走的不是货车的概率。', '花店剩下玫瑰 [c] 枝、百合 [b] 枝、郁金香 [a] 枝，随便抽一枝，抽不到郁金香的可能性是多少？', '冰箱里有 [b] 瓶苹果汁、[a] 瓶橙汁和 [c] 瓶葡萄汁，随手拿一瓶，拿到的不是橙汁的概率用分数表示是多少？',
      '公园里种着 [a] 棵松树、[b] 棵柳树和 [c] 棵槐树，随机选一棵，选到其他树而不是松树的概率是多大？', '[name]不爱吃苹果味的糖，袋里苹果味 [a] 颗，柠檬味 [b] 颗，薄荷味 [c] 颗，随便拿一颗，避开苹果味的概率是几分之几？', '某合唱队有高音 [a] 人、中音 [b] 人、低音 [c] 人，老师随机点一人，点到的不是高音的概率是多少？', '红 [a]，蓝 [b]，绿 [c]，摸到的不是红的概率', '黑 [b] 白 [a] 黄 [c]，任取一个，不是白的概率？', '袋子：红 [a] 个，绿 [b] 个，黑 [c] 个；随机摸 1 个；P(不是红)=？',
      '猫 [a] 只狗 [b] 只兔 [c] 只，随机选一只不是猫的概率多大', '摸到黄球以外的球的概率是多少？袋里黄球 [a] 个，紫球 [b] 个，灰球 [c] 个。', '随机取一个球，没取到蓝球的概率是多少？已知蓝球 [a] 个，红球 [b] 个，白球 [c] 个。', '苹果 [b] 个、桃 [c] 个、李子 [a] 个，随机拿一个，不是李子的概率？',
      '一副牌里有 [a] 张红桃、[b] 张黑桃和 [c] 张方块，随机翻开一张，翻到的不是红桃的概率是多少？', '[name]的铅笔盒里红笔 [b] 支、黑笔 [a] 支、蓝笔 [c] 支，不看就拿一支，拿到的不是黑笔的概率是多少？', '有 [c] 个梨、[b] 个桃和 [a] 个杏，[other]随机分到一个，分到的不是杏的概率有多大？', '池塘里鲤鱼 [a] 条，草鱼 [b] 条，鲫鱼 [c] 条，随机捞一条，问捞到的不是鲤鱼的概率。', '除了黄球都算赢：袋里黄球 [a] 个，红球 [b] 个，白球 [c] 个，随机摸一个，赢的概率是多少？',
    ],
    held: ['[a] 枚金币、[b] 枚银币与 [c] 枚铜币混在一起，任取一枚，拿不到金币的可能性多大？', '罐里有 [b] 颗红糖、[a] 颗绿糖和 [c] 颗白糖，取一颗，并非绿糖的可能性是多大？'],
  },
};

/** Two balls of the colour that `a` have, the first put back; `b` have the other. */
export const twoPutBack: Asks = {
  en: {
    commands: [
      'find the probability of two red balls when you draw twice with replacement from [a] red and [b] blue balls', 'find the probability that both balls are white, drawn with replacement from [b] black and [a] white balls', '<compute|calculate> the probability of drawing blue twice with replacement from [b] red and [a] blue balls',
      'determine the probability of two green balls, the first put back: [a] green and [b] yellow balls', 'work out the probability that two draws with replacement from [a] red and [b] white balls are both red',
      'say how likely it is to get red on both draws if each marble is returned: [a] red and [b] green marbles', 'give the probability that two names drawn with replacement from [a] girls and [b] boys are both girls',
      '<write down|state> the probability of a vowel both times when a tile from [a] vowels and [b] consonants is drawn, returned, and a tile is drawn again', 'figure out P(blue, blue) with replacement for a box of [b] orange and [a] blue beads',
      'express as a fraction the chance of spinning red twice on a wheel with [a] red and [b] blue sectors of equal size', 'find the chance of two comics in a row, putting the first back, from [b] novels and [a] comics',
      '<calculate|find> the probability of picking a yellow counter twice if it goes back after the first pick: [a] yellow, [b] purple', 'work out how probable two lemon sweets are when the first is put back: [a] lemon, [b] cherry',
      'determine the chance of orange on the first and on the second draw with replacement from [a] orange and [b] pink cards', 'find the likelihood that both pens are black, drawing, returning and drawing again from [b] blue and [a] black pens',
    ],
    questions: [
      'A bag has [a] red and [b] blue balls. A ball is drawn, put back, and another is drawn. What is the probability that both are red?', 'Two balls are drawn with replacement from [b] red and [a] blue balls. What is the probability that both are blue?', 'A box has [a] black and [b] white balls. You draw twice and put the first ball back. What is the probability of black both times?',
      'From [a] green and [b] yellow balls two are drawn with replacement. P(both green) = ?', 'With replacement, what is the probability of two white balls from [b] black and [a] white ones?', 'A ball is drawn from [a] red and [b] blue balls and put back. What is the probability of drawing red two times?',
      'You look at a coin from [b] gold and [a] silver ones and return it, then take one again. What is the chance that both are silver?',
      'There are [a] red and [b] yellow counters in <a bag|a tin|an urn>. One counter is taken at random, its colour is noted, and it is put back. Then a second one is taken. What is the probability that both are red?',
      "A teacher draws a name from [a] girls and [b] boys, puts it back and draws again. What is the probability of drawing a girl's name both times?", 'A spinner has [a] red and [b] blue sectors of equal size and is spun twice. What is the probability that it lands on red both times?',
      '[name] picks a tile from [a] vowels and [b] consonants, replaces it and picks again. Find the probability of two vowels.', 'On each of two days [name] wears a T-shirt chosen at random from the same [a] white and [b] grey ones. What is the probability of white on both days?',
      'Given [b] orange and [a] blue beads, one bead is drawn and replaced before a second is drawn. What is the probability that each of them is blue?', 'If the first card goes back before the second is drawn, what is the probability of two yellow cards from [a] yellow and [b] green ones?',
      'A playlist has [a] slow and [b] fast songs. Two songs are played at random, and the same song may come twice. What is the probability that both are slow?', 'Twice a sweet is drawn from [b] cherry and [a] lemon sweets, each time from the full bag. What is the chance of lemon both times?',
      'A fisher catches a fish at random, lets it go and catches one again. The pond has [a] carp and [b] trout. How likely is a carp both times?', 'A drawer has [a] black pens and [b] blue pens. [name] takes one, returns it, and [other] takes one. What is the probability that both took a black pen?',
      'Each draw is made from all [a] purple and [b] grey counters, since every counter is put back. What is the probability of purple on the first two draws?',
      'An urn contains [a] white balls and [b] red balls. After a ball is drawn it is returned to the urn. What is the probability that the first two balls drawn are both white?', 'What is P(green and green) for two draws with replacement from [a] green and [b] black marbles?',
      'Find the probability that a machine that picks one of [a] gold and [b] silver stars at random, each time from all of them, shows gold twice in a row.', 'bag: [a] red, [b] blue. draw 2 with replacement. probability both red?', 'prob of green twice, [a] green [b] red, put back after the first',
      '[a] red and [b] white, pick one, put it back, pick again, chance of red both times?', 'with replacement: [a] blue, [b] red; P(blue then blue)?', 'i take a sock from [a] black and [b] grey, put it back and take again, whats the probability of black twice',
      'draw, replace, draw again: [a] yellow, [b] purple; chance that both are yellow?', 'how probable is white and white again when the ball is returned in between? [b] black, [a] white', 'two spins, [a] red and [b] blue equal fields, chance of red both times',
    ],
    held: ['[name] takes a ball, looks at it, returns it and takes again: [a] are gold and [b] silver. How likely is gold twice?', 'There are [b] red and [a] green sweets in a jar. You look at one, return it, look at another. How likely are two green ones?'],
  },
  zh: {
    commands: [
      '求有放回地从 [a] 个红球和 [b] 个蓝球中摸两次都是红球的概率', '求放回后再摸、两次都摸到白球的概率：[b] 个黑球，[a] 个白球', '计算有放回地摸两次都是蓝球的概率，袋中有 [b] 个红球和 [a] 个蓝球', '求两次都摸到绿球的概率（摸后放回）：[a] 个绿球，[b] 个黄球', '算出有放回摸球两次都是红球的概率：[a] 个红球，[b] 个白球',
      '写出放回后再取、两颗都是红珠子的概率：红 [a] 颗，黄 [b] 颗', '求转动转盘两次都停在红格的概率，转盘等分成红 [a] 格和蓝 [b] 格', '<算一算|求出>每次都放回、连续两次抽到女生名字的概率，女生 [a] 人，男生 [b] 人', '用分数表示先后两次都摸到黄球的可能性（第一次摸出的球放回）：黄球 [a] 个，紫球 [b] 个', '求 P(红, 红)，有放回地摸两次，红球 [a] 个，白球 [b] 个', '<确定|求>取一张看完放回再取一张、两张都是黄卡的概率：黄卡 [a] 张，绿卡 [b] 张',
      '说出抽两次奖都中的概率，每次抽完放回，有奖 [a] 张，无奖 [b] 张', '计算两次都抽到漫画的概率，第一次抽完放回，小说 [b] 本，漫画 [a] 本', '求随机播放两首歌都是慢歌的概率，可以重复，慢歌 [a] 首，快歌 [b] 首', '算算两次都抓到黑棋的概率（抓后放回），黑棋 [a] 枚，白棋 [b] 枚',
    ],
    questions: [
      '袋中有 [a] 个红球和 [b] 个蓝球，摸一个后放回再摸一个，两次都是红球的概率是多少？', '从 [b] 个红球、[a] 个蓝球中有放回地摸两次，都是蓝球的概率是多少？', '盒子里有 [a] 个黑球和 [b] 个白球，摸出一个放回后再摸，两个都是黑球的概率是多少？', '有放回地从 [a] 个绿球和 [b] 个黄球中摸两次，P(都是绿) = ?', '[b] 个黑球、[a] 个白球，每次摸后放回，摸两次都是白球的概率是几？',
      '从 [b] 枚金币和 [a] 枚银币中拿一枚看看再放回，又拿一枚，两枚都是银币的可能性有多大？',
      '口袋里装着红珠子 [a] 颗和黄珠子 [b] 颗，随机取出一颗，记下颜色后放回，再取一颗，两颗都是红色的概率为多少？', '老师从 [a] 名女生和 [b] 名男生的名签中抽一张，放回后再抽一张，两次都抽到女生的概率是多少？', '转盘等分成红 [a] 格、蓝 [b] 格，转两次，两次都停在红格的概率是____。', '抽奖箱里有奖券 [a] 张、空券 [b] 张，每次抽一张后放回，抽两次都中奖的概率有多大？', '已知布袋中有 [a] 个白球和 [b] 个黄球，摸出一球记下颜色并放回摇匀，再摸出一球，则两次都摸到白球的概率为多少？',
      '书架上有 [b] 本小说和 [a] 本漫画，[name]随手抽一本看完放回，第二天又随手抽一本，两天都看漫画的概率是多少？', '如果取出的卡片要放回再取第二张，那么从 [a] 张黄卡、[b] 张绿卡中两次都取到黄卡的概率是多少？', '歌单里慢歌 [a] 首，快歌 [b] 首，随机播放两次，可以重复，两次都是慢歌的概率是多大？', '渔夫随机捞起一条鱼又放回塘里，再捞一条。塘里有鲤鱼 [a] 条、草鱼 [b] 条，两次都捞到鲤鱼的概率是多少？', '盒里黑棋 [a] 枚，白棋 [b] 枚，[name]抓一枚放回，[other]再抓一枚，两人都抓到黑棋的概率是几分之几？',
      '每天从 [a] 件白衣服和 [b] 件灰衣服里随机选一件穿，求两天都穿白色的概率。', '苹果味糖 [a] 颗，柠檬味糖 [b] 颗，每次都从整袋里随机取一颗再放回，取两次都是苹果味的概率是多少？', '摸球游戏规定摸完要放回。袋里有 [a] 个绿球和 [b] 个黑球，连摸两次都是绿球的概率是多少？', '红 [a]，白 [b]，放回，摸两次都红的概率', '黑 [b] 白 [a]，有放回取两个，都白的概率？', '袋子：红 [a] 个，绿 [b] 个；放回；摸 2 次；P(红红)=？', '摸一个放回再摸一个，[a] 黄 [b] 紫，两次都黄的概率多大',
      '两次都摸到蓝球的概率是多少？蓝球 [a] 个，红球 [b] 个，第一次摸后放回。', '有放回地取两次，都取到好灯泡的概率是多少？好的 [a] 个，坏的 [b] 个。', '转盘红 [a] 格蓝 [b] 格（格子一样大），转两次都红的概率',
      '铅笔盒里有红笔 [b] 支、黑笔 [a] 支，拿一支用完放回，再随机拿一支，两次都拿到黑笔的概率是多少？', '每次抽牌后都把牌放回去洗匀，共有 [a] 张红桃和 [b] 张黑桃，抽两次都抽到红桃的概率是多少？', '[name]和[other]先后摸球，[name]摸完把球放回。袋里红球 [a] 个，白球 [b] 个，两人都摸到红球的概率有多大？', '第一次摸出的球要放回，红球 [a] 个、黄球 [b] 个，问两次摸到的都是红球的概率。', '袋里的球始终是 [a] 个绿球和 [b] 个白球，因为摸后就放回，连续两次摸到绿球的概率是几分之几？',
    ],
    held: ['[name]拿一个球看看又放回去，再拿一个：金球 [a] 个，银球 [b] 个，连着两回拿到金球的可能性多大？', '罐里有 [b] 颗红糖、[a] 颗绿糖，看一颗放回再看一颗，都是绿糖的可能性多大？'],
  },
};

/** Two balls of the colour that `a` have, taken together; `b` have the other. */
export const twoTaken: Asks = {
  en: {
    commands: [
      'find the probability of two red balls when you draw twice without replacement from [a] red and [b] blue balls', 'find the probability that both balls are white, drawn without replacement from [b] black and [a] white balls', '<compute|calculate> the probability of drawing blue twice without replacement from [b] red and [a] blue balls',
      'determine the probability of two green balls, none put back: [a] green and [b] yellow balls', 'work out the probability that two balls taken from [a] red and [b] white balls are both red',
      'say how likely it is that both marbles are red if two are grabbed together from [a] red and [b] green ones', 'give the probability that a pair of pupils chosen from [a] girls and [b] boys are both girls',
      '<write down|state> the probability of two vowels when two tiles are drawn from [a] vowels and [b] consonants without putting any back', 'figure out P(blue, blue) without replacement for a box of [b] orange and [a] blue beads',
      'express as a fraction the chance of two winning tickets if two are bought from [a] winning and [b] losing ones', 'find the chance of borrowing two comics at random from [b] novels and [a] comics',
      '<calculate|find> the probability of picking a yellow counter twice if the first stays out: [a] yellow, [b] purple', 'work out how probable two lemon sweets are when two are eaten one after the other: [a] lemon, [b] cherry',
      'determine the chance of orange on the first and on the second card, dealt from [a] orange and [b] pink cards', 'find the likelihood that both socks are black, pulled out one after another from [b] grey and [a] black socks',
    ],
    questions: [
      'A bag has [a] red and [b] blue balls. Two are drawn. What is the probability that both are red?', 'Two balls are drawn without replacement from [b] red and [a] blue balls. What is the probability that both are blue?', 'A box has [a] black and [b] white balls. You take two balls. What is the probability that both are black?',
      'From [a] green and [b] yellow balls two are drawn without replacement. P(both green) = ?', 'Without replacement, what is the probability of two white balls from [b] black and [a] white ones?', 'In a class are [a] girls and [b] boys. Two children are chosen. What is the probability that both are girls?',
      'From [b] gold and [a] silver coins [name] takes two. How likely is it that both are silver?',
      'There are [a] red and [b] yellow counters in <a bag|a tin|an urn>. One counter is taken at random and not replaced. Then a second one is taken. What is the probability that both are red?',
      'Two pupils are picked at random from [a] girls and [b] boys to carry the books. What is the probability that two girls are picked?', '[name] buys two of the tickets in a raffle with [a] winning and [b] losing tickets. What is the probability that both of them win?',
      '[name] picks a tile from [a] vowels and [b] consonants, keeps it and picks another. Find the probability of two vowels.', 'In the dark [name] pulls two socks out of a drawer with [a] black and [b] grey socks. What is the probability of two black ones?',
      'Given [b] orange and [a] blue beads, one bead is drawn and set aside before a second is drawn. What is the probability that each of them is blue?', 'If two cards are dealt from [a] yellow and [b] green cards, what is the probability that both are yellow?',
      'A playlist has [a] slow and [b] fast songs. Two different songs are played at random. What is the probability that both are slow?', 'Two sweets are eaten at random from a bag of [b] cherry and [a] lemon sweets. What is the chance that both were lemon?',
      'A pond has [a] carp and [b] trout. Two fish are caught at random and kept. How likely is it that both are carp?', 'A drawer has [a] black pens and [b] blue pens. [name] takes one, then [other] takes one of the others. What is the probability that both took a black pen?',
      'No counter goes back. What is the probability of purple on the first two draws from [a] purple and [b] grey counters?', 'An urn contains [a] white balls and [b] red balls. Two balls are removed at the same time. What is the probability that both are white?',
      'What is P(green and green) for two draws without replacement from [a] green and [b] black marbles?', 'A shop has [b] faulty and [a] working lamps left. A customer buys two of them at random. Find the probability that both work.',
      'bag: [a] red, [b] blue. draw 2 without replacement. probability both red?', 'prob of 2 greens, [a] green [b] red, not put back', '[a] red and [b] white, pick one, keep it, pick another, chance that both are red?', 'without replacement: [a] blue, [b] red; P(blue then blue)?',
      'i take 2 socks from [a] black and [b] grey at random, whats the probability both are black', 'draw two, no replacing: [a] yellow, [b] purple; chance that both are yellow?', 'how probable are two whites when two balls are taken at once? [b] black, [a] white',
      'two people chosen at random from [a] women and [b] men, chance both are women',
    ],
    held: ['[name] keeps the first ball and takes another: [a] are gold and [b] silver. How likely is gold twice?', 'There are [b] red and [a] green sweets in a jar. You eat one and then another. How likely are two green ones?'],
  },
  zh: {
    commands: [
      '求不放回地从 [a] 个红球和 [b] 个蓝球中摸两次都是红球的概率', '求不放回、两次都摸到白球的概率：[b] 个黑球，[a] 个白球', '计算不放回地摸两次都是蓝球的概率，袋中有 [b] 个红球和 [a] 个蓝球', '求同时摸出两个绿球的概率：[a] 个绿球，[b] 个黄球', '算出不放回摸球两次都是红球的概率：[a] 个红球，[b] 个白球',
      '写出取后不放回、两颗都是红珠子的概率：红 [a] 颗，黄 [b] 颗', '求买两张奖券都中奖的概率，有奖 [a] 张，无奖 [b] 张', '<算一算|求出>任选两名代表都是女生的概率，女生 [a] 人，男生 [b] 人', '用分数表示先后摸两个都是黄球的可能性（第一个不放回）：黄球 [a] 个，紫球 [b] 个', '求 P(红, 红)，不放回地摸两次，红球 [a] 个，白球 [b] 个', '<确定|求>一次抽两张、两张都是黄卡的概率：黄卡 [a] 张，绿卡 [b] 张', '说出随便借两本都是漫画的概率，小说 [b] 本，漫画 [a] 本',
      '计算连吃两颗都是苹果味的概率，苹果味 [a] 颗，柠檬味 [b] 颗', '求随机播放两首不同的歌都是慢歌的概率，慢歌 [a] 首，快歌 [b] 首', '算算一把抓两枚都是黑棋的概率，黑棋 [a] 枚，白棋 [b] 枚',
    ],
    questions: [
      '袋中有 [a] 个红球和 [b] 个蓝球，一次摸出两个，都是红球的概率是多少？', '从 [b] 个红球、[a] 个蓝球中不放回地摸两次，都是蓝球的概率是多少？', '盒子里有 [a] 个黑球和 [b] 个白球，同时摸出两个，两个都是黑球的概率是多少？', '不放回地从 [a] 个绿球和 [b] 个黄球中摸两次，P(都是绿) = ?', '班里有 [a] 名女生和 [b] 名男生，选两人，两人都是女生的概率是多少？',
      '从 [b] 枚金币和 [a] 枚银币中拿两枚，两枚都是银币的可能性有多大？',
      '口袋里装着红珠子 [a] 颗和黄珠子 [b] 颗，随机取出一颗，不放回，再取一颗，两颗都是红色的概率为多少？', '老师从 [a] 名女生和 [b] 名男生中任选两人当代表，两名代表都是女生的概率是多少？', '抽奖箱里有奖券 [a] 张、空券 [b] 张，[name]一次抽两张，两张都中奖的概率有多大？', '已知布袋中有 [a] 个白球和 [b] 个黄球，先摸出一球不放回，再摸出一球，则两次都摸到白球的概率为多少？', '书架上有 [b] 本小说和 [a] 本漫画，[name]随手借走两本，两本都是漫画的概率是____。',
      '如果取出的卡片不再放回，那么从 [a] 张黄卡、[b] 张绿卡中接连取到两张黄卡的概率是多少？', '歌单里慢歌 [a] 首，快歌 [b] 首，随机播放两首不同的歌，两首都是慢歌的概率是多大？', '塘里有鲤鱼 [a] 条、草鱼 [b] 条，渔夫随机捞走两条，两条都是鲤鱼的概率是多少？', '盒里黑棋 [a] 枚，白棋 [b] 枚，[name]先抓走一枚，[other]再抓走一枚，两人都抓到黑棋的概率是几分之几？', '抽屉里有 [a] 只黑袜子和 [b] 只灰袜子，摸黑拿出两只，求两只都是黑色的概率。',
      '有 [b] 个坏灯泡和 [a] 个好灯泡，随机买走两个，买到的全是好灯泡的概率是多少？', '摸球游戏规定摸出的球不放回。袋里有 [a] 个绿球和 [b] 个黑球，连摸两次都是绿球的概率是多少？', '小组里男生 [b] 人，女生 [a] 人，随机抽两人值日，抽到两名女生的概率是多少？', '红 [a]，白 [b]，不放回，摸两次都红的概率', '黑 [b] 白 [a]，一次取两个，都白的概率？', '袋子：红 [a] 个，绿 [b] 个；不放回；摸 2 个；P(红红)=？', '摸一个不放回再摸一个，[a] 黄 [b] 紫，两个都黄的概率多大',
      '两个都是蓝球的概率是多少？蓝球 [a] 个，红球 [b] 个，一次摸两个。', '不放回地取两次，都取到好苹果的概率是多少？好的 [a] 个，坏的 [b] 个。', '[a] 女 [b] 男里随机选两人，全是女生的概率',
      '铅笔盒里有红笔 [b] 支、黑笔 [a] 支，随机拿走两支，两支都是黑笔的概率是多少？', '抽出的牌不放回，共有 [a] 张红桃和 [b] 张黑桃，抽两张都是红桃的概率是多少？', '[name]和[other]先后摸球，[name]摸到的球不放回。袋里红球 [a] 个，白球 [b] 个，两人都摸到红球的概率有多大？', '一次取出两个球，红球 [a] 个、黄球 [b] 个，问取出的都是红球的概率。', '果篮里有 [b] 个梨和 [a] 个桃，随机拿出两个水果，两个都是桃的概率是几分之几？',
    ],
    held: ['[name]拿走一个球，接着再拿一个：金球 [a] 个，银球 [b] 个，连着两回拿到金球的可能性多大？', '罐里有 [b] 颗红糖、[a] 颗绿糖，吃掉一颗再吃一颗，都是绿糖的可能性多大？'],
  },
};
