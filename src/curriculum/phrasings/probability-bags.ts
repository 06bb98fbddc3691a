import type { Asks } from '../exercise.ts';

/** One ball of the colour that `a` have; `b` have the other. */
export const oneOfTwo: Asks = {
  en: {
    commands: [
      'find the probability of drawing a red ball from a bag with [a] red and [b] blue balls', 'find the probability that a ball from [b] black and [a] white balls is white', '<compute|calculate> the probability of picking a blue ball out of [b] red and [a] blue balls', 'work out the probability of a green ball: [a] green balls and [b] yellow balls are in a bag',
      'determine the probability of taking a yellow pencil from [b] green and [a] yellow pencils',
    ],
    questions: [
      'A bag has [a] red and [b] blue balls. One is drawn. What is the probability that it is red?', 'A bag has [b] red and [a] blue balls. One ball is drawn. What is the probability that it is blue?', 'There are [a] black and [b] white socks in a drawer. One is taken. What is the probability that it is black?',
      'A box contains [b] green and [a] yellow pencils. You pick one. What is the probability of a yellow one?', 'In a class are [a] girls and [b] boys. One child is chosen. What is the probability that it is a girl?', 'What is the probability of a white ball from a bag with [b] black and [a] white balls?', 'A box has [a] good and [b] broken lamps. What is the probability that a lamp is good?',
      '[a] red balls, [b] blue balls, one is drawn. P(red) = ?',
      'A jar holds [b] gold and [a] silver coins. How likely is it to take a silver one?', 'How likely is a red ball from [a] red and [b] blue ones?', '[name] takes an egg without looking. [a] are brown and [b] white. What is the chance of a brown egg?',
    ],
    held: ['Out of [a] gold coins and [b] silver coins one is taken without looking. How likely is gold?', 'A jar holds [b] red and [a] green sweets. How likely is it that you take a green one?', 'With eyes closed [name] takes one of [a] white and [b] brown eggs. Give the probability of a white egg.'],
  },
  zh: {
    commands: ['求从 [a] 个红球和 [b] 个蓝球中摸到红球的概率', '求从 [b] 个黑球、[a] 个白球里摸出白球的概率', '计算摸到蓝球的概率：袋中有 [b] 个红球和 [a] 个蓝球', '求抽到黄色铅笔的概率，盒里有 [b] 支绿的和 [a] 支黄的', '算出摸到绿球的概率：[a] 个绿球，[b] 个黄球'],
    questions: [
      '袋中有 [a] 个红球和 [b] 个蓝球，任意摸一个，摸到红球的概率是多少？', '袋子里有 [b] 个红球、[a] 个蓝球，从中摸出一个，是蓝球的概率是多少？', '盒子里有 [a] 个黑球和 [b] 个白球，摸到黑球的概率是几？', '班里有 [a] 名女生和 [b] 名男生，任选一人，选到女生的概率是多少？', '抽屉里有 [b] 双白袜和 [a] 双黑袜，任取一双，是黑袜的概率是多少？',
      '有 [a] 个好灯泡和 [b] 个坏灯泡，任取一个，取到好灯泡的概率是多少？', '[b] 个黑球，[a] 个白球，摸一个，P(白) = ?',
      '从 [b] 枚金币和 [a] 枚银币中任取一枚，取到银币的可能性是多大？', '[a] 个红球、[b] 个蓝球，摸到红球的可能性有多大？', '闭眼从 [a] 个红鸡蛋和 [b] 个白鸡蛋中拿一个，是红的概率是多少？',
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
    ],
    questions: [
      'A bag has [a] red, [b] blue and [c] green balls. One is drawn. What is the probability that it is red?', 'A bag has [b] red, [a] blue and [c] white balls. One ball is drawn. What is the probability that it is blue?', 'There are [b] black, [c] white and [a] brown socks in a drawer. One is taken. What is the probability that it is brown?',
      'A box contains [b] green, [a] yellow and [c] red pencils. You pick one. What is the probability of a yellow one?', 'What is the probability of a white ball from a bag with [b] black, [c] red and [a] white balls?', '[a] red, [b] blue and [c] green balls, one is drawn. P(red) = ?', 'A box has [b] apples, [a] oranges and [c] pears. One fruit is taken. What is the probability of an orange?',
      'How likely is silver if one coin is taken from [b] gold, [a] silver and [c] brown ones?',
    ],
    held: ['Out of [a] gold, [b] silver and [c] brown coins one is taken without looking. How likely is gold?', 'A jar holds [b] red, [a] green and [c] white sweets. How likely is it that you take a green one?'],
  },
  zh: {
    commands: ['求从 [a] 个红球、[b] 个蓝球和 [c] 个绿球中摸到红球的概率', '求从 [b] 个黑球、[a] 个白球、[c] 个红球里摸出白球的概率', '计算摸到蓝球的概率：袋中有 [b] 个红球、[c] 个绿球和 [a] 个蓝球', '求抽到黄卡的概率，有 [b] 张绿卡、[a] 张黄卡、[c] 张红卡', '算出摸到绿球的概率：[a] 个绿球，[b] 个黄球，[c] 个黑球'],
    questions: [
      '袋中有 [a] 个红球、[b] 个蓝球和 [c] 个绿球，任意摸一个，摸到红球的概率是多少？', '袋子里有 [b] 个红球、[a] 个蓝球、[c] 个白球，从中摸出一个，是蓝球的概率是多少？', '盒子里有 [b] 支绿笔、[c] 支红笔和 [a] 支黄笔，任取一支，是黄笔的概率是多少？', '盘里有 [b] 个苹果、[a] 个橙子和 [c] 个梨，任取一个，取到橙子的概率是多少？', '[a] 个红球，[b] 个蓝球，[c] 个绿球，摸一个，P(红) = ?', '有 [b] 个黑球、[c] 个白球和 [a] 个黄球，摸到黄球的概率是几？',
      '盒里有金币 [b] 枚、铜币 [c] 枚、银币 [a] 枚，取到银币的可能性有多大？',
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
    ],
    questions: [
      'A bag has [a] red, [b] blue and [c] green balls. One is drawn. What is the probability that it is not red?', 'A bag has [b] red, [a] blue and [c] white balls. What is the probability that a ball is not blue?', 'There are [b] black, [c] white and [a] brown socks in a drawer. One is taken. What is the probability that it is not brown?',
      'A box contains [b] green, [a] yellow and [c] red pencils. What is the probability of not picking a yellow one?', '[a] red, [b] blue and [c] green balls, one is drawn. P(not red) = ?', 'A box has [b] apples, [a] oranges and [c] pears. What is the probability that a fruit is not an orange?',
      'How likely is no red ball from [a] red, [b] blue and [c] green ones?', 'From [b] gold, [a] silver and [c] brown coins one is taken. What is the chance that it is not silver?',
    ],
    held: ['Out of [a] gold, [b] silver and [c] brown coins one is taken without looking. How likely is anything but gold?', 'A jar holds [b] red, [a] green and [c] white sweets. How likely is it that the one you take is no green one?'],
  },
  zh: {
    commands: ['求从 [a] 个红球、[b] 个蓝球和 [c] 个绿球中摸到的不是红球的概率', '求从 [b] 个黑球、[a] 个白球、[c] 个红球里摸出的不是白球的概率', '计算没有摸到蓝球的概率：袋中有 [b] 个红球、[c] 个绿球和 [a] 个蓝球', '求抽到的不是黄卡的概率，有 [b] 张绿卡、[a] 张黄卡、[c] 张红卡', '算出摸到的不是绿球的概率：[a] 个绿球，[b] 个黄球，[c] 个黑球'],
    questions: [
      '袋中有 [a] 个红球、[b] 个蓝球和 [c] 个绿球，任意摸一个，不是红球的概率是多少？', '袋子里有 [b] 个红球、[a] 个蓝球、[c] 个白球，摸出的不是蓝球的概率是多少？', '盒子里有 [b] 支绿笔、[c] 支红笔和 [a] 支黄笔，任取一支，不是黄笔的概率是多少？', '盘里有 [b] 个苹果、[a] 个橙子和 [c] 个梨，任取一个，没取到橙子的概率是多少？', '[a] 个红球，[b] 个蓝球，[c] 个绿球，摸一个，P(不是红) = ?',
      '从 [b] 枚金币、[a] 枚银币和 [c] 枚铜币中任取一枚，不是银币的可能性有多大？',
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
    ],
    questions: [
      'A bag has [a] red and [b] blue balls. A ball is drawn, put back, and another is drawn. What is the probability that both are red?', 'Two balls are drawn with replacement from [b] red and [a] blue balls. What is the probability that both are blue?', 'A box has [a] black and [b] white balls. You draw twice and put the first ball back. What is the probability of black both times?',
      'From [a] green and [b] yellow balls two are drawn with replacement. P(both green) = ?', 'With replacement, what is the probability of two white balls from [b] black and [a] white ones?', 'A ball is drawn from [a] red and [b] blue balls and put back. What is the probability of drawing red two times?',
      'You look at a coin from [b] gold and [a] silver ones and return it, then take one again. What is the chance that both are silver?',
    ],
    held: ['[name] takes a ball, looks at it, returns it and takes again: [a] are gold and [b] silver. How likely is gold twice?', 'There are [b] red and [a] green sweets in a jar. You look at one, return it, look at another. How likely are two green ones?'],
  },
  zh: {
    commands: ['求有放回地从 [a] 个红球和 [b] 个蓝球中摸两次都是红球的概率', '求放回后再摸、两次都摸到白球的概率：[b] 个黑球，[a] 个白球', '计算有放回地摸两次都是蓝球的概率，袋中有 [b] 个红球和 [a] 个蓝球', '求两次都摸到绿球的概率（摸后放回）：[a] 个绿球，[b] 个黄球', '算出有放回摸球两次都是红球的概率：[a] 个红球，[b] 个白球'],
    questions: [
      '袋中有 [a] 个红球和 [b] 个蓝球，摸一个后放回再摸一个，两次都是红球的概率是多少？', '从 [b] 个红球、[a] 个蓝球中有放回地摸两次，都是蓝球的概率是多少？', '盒子里有 [a] 个黑球和 [b] 个白球，摸出一个放回后再摸，两个都是黑球的概率是多少？', '有放回地从 [a] 个绿球和 [b] 个黄球中摸两次，P(都是绿) = ?', '[b] 个黑球、[a] 个白球，每次摸后放回，摸两次都是白球的概率是几？',
      '从 [b] 枚金币和 [a] 枚银币中拿一枚看看再放回，又拿一枚，两枚都是银币的可能性有多大？',
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
    ],
    questions: [
      'A bag has [a] red and [b] blue balls. Two are drawn. What is the probability that both are red?', 'Two balls are drawn without replacement from [b] red and [a] blue balls. What is the probability that both are blue?', 'A box has [a] black and [b] white balls. You take two balls. What is the probability that both are black?',
      'From [a] green and [b] yellow balls two are drawn without replacement. P(both green) = ?', 'Without replacement, what is the probability of two white balls from [b] black and [a] white ones?', 'In a class are [a] girls and [b] boys. Two children are chosen. What is the probability that both are girls?',
      'From [b] gold and [a] silver coins [name] takes two. How likely is it that both are silver?',
    ],
    held: ['[name] keeps the first ball and takes another: [a] are gold and [b] silver. How likely is gold twice?', 'There are [b] red and [a] green sweets in a jar. You eat one and then another. How likely are two green ones?'],
  },
  zh: {
    commands: ['求不放回地从 [a] 个红球和 [b] 个蓝球中摸两次都是红球的概率', '求不放回、两次都摸到白球的概率：[b] 个黑球，[a] 个白球', '计算不放回地摸两次都是蓝球的概率，袋中有 [b] 个红球和 [a] 个蓝球', '求同时摸出两个绿球的概率：[a] 个绿球，[b] 个黄球', '算出不放回摸球两次都是红球的概率：[a] 个红球，[b] 个白球'],
    questions: [
      '袋中有 [a] 个红球和 [b] 个蓝球，一次摸出两个，都是红球的概率是多少？', '从 [b] 个红球、[a] 个蓝球中不放回地摸两次，都是蓝球的概率是多少？', '盒子里有 [a] 个黑球和 [b] 个白球，同时摸出两个，两个都是黑球的概率是多少？', '不放回地从 [a] 个绿球和 [b] 个黄球中摸两次，P(都是绿) = ?', '班里有 [a] 名女生和 [b] 名男生，选两人，两人都是女生的概率是多少？',
      '从 [b] 枚金币和 [a] 枚银币中拿两枚，两枚都是银币的可能性有多大？',
    ],
    held: ['[name]拿走一个球，接着再拿一个：金球 [a] 个，银球 [b] 个，连着两回拿到金球的可能性多大？', '罐里有 [b] 颗红糖、[a] 颗绿糖，吃掉一颗再吃一颗，都是绿糖的可能性多大？'],
  },
};
