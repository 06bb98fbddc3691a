import type { Asks } from '../exercise.ts';

/** The greatest common divisor of `a` and `b`. */
export const commonDivisor: Asks = {
  en: {
    commands: [
      '<find|compute|calculate|determine|work out> the <greatest|biggest|largest|highest> common <divisor|factor> of [a] and [b]', '<find|compute|get> the <gcd|GCD|gcf|GCF|hcf|HCF> of [a] and [b]', '<find|calculate|compute> gcd([a], [b])', '<find|determine> the <GCD|HCF> of [a], [b]',
      'find the largest number that divides both [a] and [b]',
      '<give|state|write down> the <greatest|highest|largest> common <divisor|factor> of [a] and [b]', '<name|identify|give> the <biggest|largest> whole number that goes into both [a] and [b]', 'list the divisors of [a] and of [b] and find the largest number on both lists', "use <Euclid's|the Euclidean> algorithm to find the <gcd|GCD> of [a] and [b]",
      'find the gcd of [a] and [b] by <listing their divisors|repeated division|prime factorization>', 'find the <largest|greatest> <integer|number> by which [a] and [b] are both divisible', 'calculate the <GCD|GCF|HCF> for the pair [a], [b]', 'work out <HCF|GCF|GCD>([a], [b])', '<evaluate|compute> {g}', 'break [a] and [b] into primes to find their <GCD|HCF>',
      'find the greatest number of identical <bags|boxes|baskets> that [a] apples and [b] pears can fill with nothing left over', 'find the longest <stick|ruler|rod> that measures both [a] cm and [b] cm exactly', 'cut ropes of [a] m and [b] m into equal pieces that are as long as possible and give the length of a piece',
      'determine the side of the largest square tiles that cover a floor of [a] by [b] <feet|metres> without cutting', 'find the number that is as large as possible and divides [a] as well as [b]', 'decide which is the largest number that leaves no remainder in [a] and in [b]', 'fill in the blank: the GCD of [a] and [b] is ___', 'find the greatest divisor that [a] <shares|has in common> with [b]',
      'divide [a] and [b] by the same whole number, as large as possible, and give that number', 'find by what largest number a fraction with the numerator [a] and the denominator [b] can be reduced', 'compare the divisors of [a] and [b] and pick the largest that they share', 'take [a] and [b] and find their <greatest|highest> common <divisor|factor>',
    ],
    questions: [
      'gcd([a], [b])', 'gcd([a],[b]) = ?', 'GCD of [a] and [b]', 'What is the <greatest|highest|largest> common <divisor|factor> of [a] and [b]?', 'What is the <gcd|hcf|gcf> of [a] and [b]?', 'what is gcd([a], [b])', '{g}', 'Greatest common <divisor|factor> of [a] and [b]', 'What is the largest number that divides [a] and [b]?',
      // As typed
      'gcd [a] [b]', '<gcd|hcf|gcf> of [a], [b]', '[a] and [b], <gcd|hcf|gcf>?', '[a], [b] -> gcd', 'GCD: [a] and [b]', 'HCF([a], [b]) = ?', 'GCF([a], [b])', '{g} = ?', 'whats the <gcf|hcf|gcd> of [a] and [b]', 'biggest common divisor [a] [b]', 'biggest number that goes into [a] and [b]?', 'the gcd of [a] and [b] is ___', 'numbers: [a] and [b]; highest common factor?',
      'how do i get the gcd of [a] and [b]', 'largest thing that divides both [a] and [b]?', 'i need the hcf of [a] and [b] pls', '[a] and [b] share which biggest divisor',
      // As a book asks
      'Find the highest common factor: [a] and [b]', 'If two numbers are [a] and [b], what is their greatest common divisor?', 'Given the numbers [a] and [b], what is their <highest|greatest> common factor?', 'Consider the common divisors of [a] and [b]. What is the largest?', 'Which number is the greatest common <divisor|factor> of [a] and [b]?', 'Let m be [a] and n be [b]. What is the GCD of m and n?',
      'What is the largest whole number that goes into both [a] and [b]?', 'What is the <largest|greatest> number by which [a] and [b] are both divisible?', 'What is the largest integer that is a divisor of [a] and also of [b]?', 'Both [a] and [b] are multiples of a number. How large can it be?', 'For [a] and [b], what is the <GCD|HCF|GCF> of the two numbers?',
      'Write down all divisors of [a] and of [b]. What is the largest number in both lists?', 'Use the Euclidean algorithm. What is the greatest common divisor of [a] and [b]?', 'Divide [b] and [a] again and again, as Euclid did. What is their gcd?', 'Write [a] and [b] as products of primes. What is their highest common factor?', 'A number goes into [a] without remainder, and into [b] as well. What is the most it can be?',
      'What is the greatest number that leaves no remainder when it divides [a] or [b]?', 'How big is the biggest divisor shared by [a] and [b]?', 'What do [a] and [b] have as their highest common factor?', 'Among the numbers that divide both [a] and [b], which is the greatest?', 'You know the numbers [a] and [b]. State their greatest common divisor.',
      'The greatest common divisor of [a] and [b] is what number?', 'A teacher asks for the HCF of [a] and [b]. What should the class answer?', 'A fraction has the numerator [a] and the denominator [b]. What is the largest number that it can be reduced by?', 'What one number should you divide [a] and [b] by to get the smallest possible whole numbers?', 'What is the most that [a] and [b] can both be divided by?', 'No other common divisor of [a] and [b] is as large as this one. What is it?', 'Every number that divides [a] and [b] is a candidate. The largest candidate is what?',
      // In the world
      'There are [a] apples and [b] pears. What is the greatest number of equal fruit baskets that use them all?', '[name] has [a] red and [b] blue beads and makes identical bracelets from all of them. How many bracelets can there be at most?', 'Two ropes are [a] m and [b] m long. They are cut into equal pieces without waste. How long can a piece be at most?',
      'A floor is [a] feet by [b] feet. It is covered with whole square tiles, all alike and as large as possible. How long is the side of a tile?', 'A sheet of paper, [a] cm by [b] cm, is cut into equal squares with nothing left. How long is the side of the largest such squares?', 'A coach puts [a] girls and [b] boys into teams, all with the same number of girls and the same number of boys. How many teams can there be at most?',
      'There are [a] tulips and [b] roses for bunches that are all alike, and no flower is left. What is the largest number of bunches?', 'A farmer packs [a] brown eggs and [b] white eggs into boxes of one colour, all boxes equally full. How many eggs can a box hold at most?', 'One class has [a] students, another has [b]. Each is split into groups, all of the same size. What is the largest size of a group?',
      'A baker has [a] muffins and [b] cookies and fills plates that are all the same. Everything is used. How many plates can there be at most?', 'Two shelves are [a] cm and [b] cm long. What is the longest ruler that fits a whole number of times into both?', 'Two planks, [a] inches and [b] inches long, are sawn into pieces of one length. No wood is left. What is the greatest length of a piece?',
      '[name] has [a] sweets and [other] has [b]. Each packs bags, and every bag holds the same number. How many can be in a bag at most?', 'Trees are planted along two paths of [a] m and [b] m, equally far apart, at both ends too. How wide can the gaps be at most?', 'A shop has [a] pens and [b] pencils and makes equal sets of all of them. What is the greatest number of sets?',
      'One tank holds [a] litres, another holds [b] litres. What is the largest bucket that fills each of them exactly, in litres?', 'Some children share [a] nuts fairly and [b] raisins fairly, and none are left over. How many children can there be at most?', 'Chairs: [a] red, [b] green. Rows: one colour each, all of the same length. How long can the rows be at most?',
    ],
    held: ['By which number at most can both [a] and [b] be divided?', 'Which divisor do [a] and [b] share that is as large as possible?', 'Tell me the common divisor of [a] and [b] that no other exceeds.'],
  },
  zh: {
    commands: [
      '<求|计算|求出|算出> [a] 和 [b] 的最大公<约数|因数>', '<求|算出> gcd([a], [b])', '找出 [a] 与 [b] 的最大公<约数|因数>', '<求|计算> [a]、[b] 的最大公<约数|因数>', '用辗转相除法求 [a] 和 [b] 的最大公约数', '写出 [a] 和 [b] 的最大公<约数|因数>', '用短除法求 [a] 和 [b] 的最大公<约数|因数>', '求能整除 [a] 也能整除 [b] 的最大整数', '求 [a]、[b] 这两个数的最大公<约数|因数>',
      '求最大公<约数|因数>：[a] 和 [b]', '分解质因数，求 [a] 和 [b] 的最大公约数', '列出 [a] 和 [b] 的全部约数，找出共有的最大的一个', '填空：[a] 和 [b] 的最大公因数是____', '求 {g}', '计算 {g} 的值', '算一算 [a] 与 [b] 的最大公<约数|因数>', '确定 [a] 和 [b] 的公因数中最大的一个', '求去除 [a] 和 [b] 都没有余数的最大的数',
      '求把 [a] 个苹果和 [b] 个梨平均装袋、没有剩余时最多能装几袋', '把 [a] 米和 [b] 米的绳子剪成同样长的小段，求每段最长几米', '求铺满 [a] 米乘 [b] 米地面的最大正方形地砖的边长', '求分子 [a] 和分母 [b] 约分时最大能用的除数', '求 [a] 和 [b] 共有的最大约数', '找出最大的数，使 [a] 和 [b] 都是它的倍数', '求出 [a] 同 [b] 的最大公因数',
    ],
    questions: [
      '[a] 和 [b] 的最大公<约数|因数>是多少？', '[a]和[b]的最大公约数是几？', 'gcd([a], [b])', 'gcd([a],[b])=?', '[a]、[b] 的最大公<约数|因数>', '[a] 与 [b] 的最大公因数等于多少？', '能同时整除 [a] 和 [b] 的最大的数是多少？', '{g} = ?',
      // As typed
      '最大公<约数|因数>：[a]，[b]', '[a] [b] 最大公<约数|因数>', '[a] 和 [b] 最大公因数几', '[a] 跟 [b] 最大公约数是啥', '求最大公因数 [a] [b]', '[a] 和 [b] 的最大公约数是____', '{g}', '[a]，[b]，最大公因数？', '[a] 和 [b] 的 gcd', '[a]、[b] 的最大公约数=', '最大公约数怎么求 [a] 和 [b]', '哪个数最大又能除尽 [a] 和 [b]', '两个数 [a] 与 [b]；最大公因数：？', '([a], [b]) 的最大公约数',
      // As a book asks
      '[a] 和 [b] 的最大公因数为____。', '已知两个数是 [a] 和 [b]，它们的最大公<约数|因数>是多少？', '如果两个数分别是 [a] 和 [b]，那么最大公因数是几？', '设 m 是 [a]，n 是 [b]，m 和 n 的最大公约数是多少？', '求下面两个数的最大公<约数|因数>：[a] 和 [b]。', '把 [a] 和 [b] 的公因数都找出来，最大的是多少？', '[a] 和 [b] 都是同一个数的倍数，这个数最大是几？', '用一个数去除 [a] 和 [b] 都没有余数，这个数最大是多少？',
      '用短除法算，[a] 和 [b] 的最大公因数是多少？', '用辗转相除法，[a] 与 [b] 的最大公约数是几？', '[a] 和 [b] 共有的约数里，最大的有多大？', '把 [a] 和 [b] 分解质因数，最大公约数是多少？', '哪个数是 [a] 和 [b] 的最大公<约数|因数>？', '[a]、[b] 都能被一个整数除尽，这个整数最大是多少？', '列出 [a] 的约数和 [b] 的约数，两边都有的最大的数是几？', '最大公因数是多少：[a] 与 [b]？',
      '一个分数的分子是 [a]，分母是 [b]，约分时最大可以除以几？', '[a] 除以它、[b] 除以它都正好除尽，它最大是几？', '两数为 [a]、[b]，问最大公约数是多少？', '请问 [a] 同 [b] 的最大公因数是几？', '老师问 [a] 和 [b] 的最大公约数，应该回答几？', '最大的整数 d 能整除 [a]，也能整除 [b]，d 是多少？', '[a] 和 [b] 同除以一个整数，得到的整数商要尽量小，应该除以几？', '在 [a] 和 [b] 的公约数当中，没有比它更大的，它是多少？', '最大能用几去除 [a] 和 [b]，使余数都是零？', '[a] 能分成若干个它，[b] 也能，它最大是几？',
      // In the world
      '有 [a] 个苹果和 [b] 个梨，平均装进果篮，正好装完，最多能装几篮？', '[name]有 [a] 颗红珠和 [b] 颗蓝珠，全部用来串同样的手链，最多能串几条？', '两根绳子长 [a] 米和 [b] 米，剪成同样长的小段，没有剩余，每段最长几米？', '地面一边 [a] 米、另一边 [b] 米，用同样大的正方形地砖铺满，边长最大是几米？', '一张纸的两边是 [a] 厘米和 [b] 厘米，裁成一样大的正方形，没有剩余，边长最大是多少厘米？',
      '有 [a] 名女生和 [b] 名男生，分成几个小组，各组女生一样多，男生也一样多，最多分几组？', '[a] 朵郁金香和 [b] 朵玫瑰扎成同样的花束，花都用完，最多扎几束？', '红鸡蛋 [a] 个，白鸡蛋 [b] 个，分别装盒，每盒一样多，正好装完，每盒最多几个？', '一班 [a] 人，二班 [b] 人，两班各自分组，每组人数相同，每组最多几人？', '面包师有 [a] 个松饼和 [b] 块饼干，摆成完全相同的几盘，最多摆几盘？',
      '两块木板长 [a] 分米和 [b] 分米，锯成一样长的小段，不许浪费，每段最长几分米？', '用同一把尺子正好量完 [a] 厘米和 [b] 厘米，尺子最长是多少厘米？', '[name]有 [a] 块糖，[other]有 [b] 块糖，各自装袋，每袋一样多，一袋最多几块？', '两条小路长 [a] 米和 [b] 米，两端都种树，间隔相等，间隔最大是几米？', '[a] 本练习本和 [b] 支铅笔平均奖给几名学生，正好分完，最多奖给几人？', '两个桶装 [a] 升和 [b] 升油，用一个小壶都能正好量完，小壶最大几升？',
    ],
    held: ['[a] 和 [b] 最大能同时被几整除？', '哪个最大的数既是 [a] 的约数又是 [b] 的约数？'],
  },
};

/** The least common multiple of `a` and `b`. */
export const commonMultiple: Asks = {
  en: {
    commands: [
      '<find|compute|calculate|determine|work out> the <least|smallest|lowest> common multiple of [a] and [b]', '<find|compute|get> the <lcm|LCM> of [a] and [b]', '<find|calculate|compute> lcm([a], [b])', '<find|determine> the LCM of [a], [b]', 'find the smallest number that is divisible by both [a] and [b]',
      '<give|state|write down> the <least|lowest|smallest> common multiple of [a] and [b]', 'list multiples of [a] and of [b] and <find|give> the first number on both lists', '<name|identify> the smallest whole number that both [a] and [b] divide', 'find the <lcm|LCM> of [a] and [b] by <listing multiples|prime factorization|first finding their gcd>',
      'calculate the LCM for the pair [a], [b]', 'work out LCM([a], [b])', '<evaluate|compute> {g}', 'find the lowest common denominator for fractions with the denominators [a] and [b]', 'fill in the blank: the LCM of [a] and [b] is ___', 'find the <least|smallest> positive number that has [a] and [b] as divisors',
      'find the first number above zero that you reach both by counting in [a]s and by counting in [b]s', 'count up in steps of [a] and in steps of [b] and find where they first meet after zero', 'take [a] and [b] and find their <least|lowest> common multiple', 'find after how many minutes two bells that ring every [a] and every [b] minutes ring together again',
      'find the smallest number of sweets that can be packed in bags of [a] and also in bags of [b]', 'work out how many days pass until two jobs, due every [a] and every [b] days, are next due together', 'find the shortest length that can be laid both with [a] cm bricks and with [b] cm bricks', 'decide which is the smallest number that gives no remainder, whether divided by [a] or by [b]',
      'compare the multiples of [a] with those of [b] and pick the first match', 'break [a] and [b] into primes to find their LCM', 'find out what the first common multiple of [a] and [b] is', 'get the least number into which [a] goes evenly, and [b] too',
    ],
    questions: [
      'lcm([a], [b])', 'lcm([a],[b]) = ?', 'LCM of [a] and [b]', 'What is the <least|lowest|smallest> common multiple of [a] and [b]?', 'What is the <lcm|LCM> of [a] and [b]?', 'what is lcm([a], [b])', '{g}', 'Least common multiple of [a] and [b]', 'What is the smallest number that [a] and [b] divide?',
      // As typed
      'lcm [a] [b]', '<lcm|LCM> of [a], [b]', '[a] and [b], <lcm|LCM>?', '[a], [b] -> lcm', 'LCM: [a] and [b]', 'LCM([a], [b]) = ?', '{g} = ?', 'whats the lcm of [a] and [b]', 'smallest common multiple [a] [b]', 'first multiple of both [a] and [b]?', 'the lcm of [a] and [b] is ___', 'numbers: [a] and [b]; lowest common multiple?', 'how do i get the lcm of [a] and [b]', 'smallest thing both [a] and [b] divide?', 'i need the lcm of [a] and [b] pls',
      'common denominator for [a] and [b], the lowest one?',
      // As a book asks
      'Find the lowest common multiple: [a] and [b]', 'If two numbers are [a] and [b], what is their least common multiple?', 'Given the numbers [a] and [b], what is their <lowest|least> common multiple?', 'The numbers [a] and [b] have many common multiples. What is the first of them, above zero?', 'Which number is the <least|lowest> common multiple of [a] and [b]?', 'Let m be [a] and n be [b]. What is the LCM of m and n?',
      'What is the smallest positive number that can be divided by [a] and by [b] without remainder?', 'What is the least whole number into which both [a] and [b] go evenly?', 'A number is a multiple of [a] and also of [b]. What is the least it can be?', 'For [a] and [b], what is the LCM of the two numbers?', 'Write down the multiples of [a] and those of [b]. What number comes first in both lists?',
      'Write [a] and [b] as products of primes. What is their least common multiple?', 'Count by [a]s and count by [b]s. Which number do you say first in both counts?', 'Two fractions have the denominators [a] and [b]. What is their least common denominator?', 'How small is the smallest common multiple of [a] and [b]?', 'What do [a] and [b] have as their lowest common multiple?',
      'Among the positive numbers divisible by both [a] and [b], which is the least?', 'You know the numbers [a] and [b]. State their least common multiple.', 'The least common multiple of [a] and [b] is what number?', 'A teacher asks for the LCM of [a] and [b]. What should the class answer?', 'A positive number has both [a] and [b] as divisors. What is the smallest value it can have?',
      'Jump along from zero in steps of [a], then in steps of [b]. What is the first number that both kinds of jumps land on?', 'At which number above zero do the multiples of [a] and the multiples of [b] first agree?', 'Say the [a] times table, then the [b] times table. What is the earliest result that you hear twice?', 'Both [a] and [b] go into a positive number evenly. What is the least it can be?', 'Of all the multiples that [a] has in common with [b], what is the first?',
      // In the world
      'Two buses leave together. One goes every [a] minutes, the other every [b] minutes. After how many minutes do they next leave together?', 'A red lamp blinks every [a] seconds and a green lamp every [b] seconds. Both blink now. In how many seconds do they blink together again?', '[name] swims every [a] days and [other] every [b] days. Both swim today. In how many days do they meet at the pool again?',
      'Buns come in packs of [a], sausages in packs of [b]. [name] wants equally many of both. What is the least number of buns to buy?', 'Bell A rings every [a] minutes, bell B every [b] minutes. They ring together at noon. How many minutes later do they ring together next?', 'Two gears have [a] and [b] teeth. A tooth of one touches a marked tooth of the other. After how many teeth do these two touch again?',
      'Two friends jog around a track, one needs [a] minutes a lap, the other [b]. They start together. After how many minutes are they both at the start again?', 'A heap of cards can be dealt out in piles of [a], and also in piles of [b], with none left. What is the smallest number of cards in the heap?', 'One plant is watered every [a] days, another every [b] days. Today both get water. How many days is it until both get water again?',
      'Blocks of height [a] cm make one tower, blocks of height [b] cm another. Both towers end equally high. What is the lowest height this can happen at?', 'The students of a school can form groups of [a] or groups of [b], and nobody is left out. How many students are there at least?', 'A ferry sails every [a] days and a freight ship every [b] days. Both sail today. After how many days will both sail on one day again?',
      'A baker fills trays of [a] rolls or trays of [b] rolls and no roll remains. What is the least number of rolls?', 'The cat is fed every [a] hours and the fish every [b] hours. Both are fed now. How many hours is it until both are fed at once again?', 'Plates are sold in sets of [a] and cups in sets of [b]. What is the smallest number of plates that can be matched by the same number of cups?',
      'Two alarm clocks start at the same moment. One beeps every [a] minutes, one every [b]. When do they first beep at once, in minutes?', 'A shop gives away a pen after every [a] customers and a cap after every [b] customers. How many customers have come when both are given for the first time?', 'Tram times: every [a] min. Bus times: every [b] min. Both are here now. How many minutes until both are here again?',
    ],
    held: ['Which is the first number that is in both the [a] times table and the [b] times table?', 'Name the smallest multiple that [a] and [b] share.', 'How small can a number be that both [a] and [b] go into?'],
  },
  zh: {
    commands: [
      '<求|计算|求出|算出> [a] 和 [b] 的最小公倍数', '<求|算出> lcm([a], [b])', '找出 [a] 与 [b] 的最小公倍数', '<求|计算> [a]、[b] 的最小公倍数', '求能同时被 [a] 和 [b] 整除的最小的数', '写出 [a] 和 [b] 的最小公倍数', '用短除法求 [a] 和 [b] 的最小公倍数', '求 [a]、[b] 这两个数的最小公倍数', '求最小公倍数：[a] 和 [b]', '分解质因数，求 [a] 和 [b] 的最小公倍数',
      '依次列出 [a] 的倍数和 [b] 的倍数，找出第一个相同的数', '填空：[a] 和 [b] 的最小公倍数是____', '求 {g}', '计算 {g} 的值', '算一算 [a] 与 [b] 的最小公倍数', '先求最大公约数，再求 [a] 和 [b] 的最小公倍数', '求除以 [a] 和除以 [b] 都没有余数的最小正整数', '求分母是 [a] 和 [b] 的两个分数的最小公分母', '求两路车再次同时发车要过几分钟，它们每 [a] 分钟和每 [b] 分钟发一班',
      '求最少有几块糖，每袋 [a] 块或每袋 [b] 块都正好装完', '求两盏灯再次一起闪要几秒，一盏每 [a] 秒闪，另一盏每 [b] 秒闪', '求 [a] 和 [b] 都能除尽的最小的数', '找出最小的正整数，使 [a] 和 [b] 都是它的约数', '求出 [a] 同 [b] 的最小公倍数', '从零起每次加 [a]、每次加 [b]，求最先相遇的数',
    ],
    questions: [
      '[a] 和 [b] 的最小公倍数是多少？', '[a]和[b]的最小公倍数是几？', 'lcm([a], [b])', 'lcm([a],[b])=?', '[a]、[b] 的最小公倍数', '[a] 与 [b] 的最小公倍数等于多少？', '{g} = ?', '能被 [a] 和 [b] 整除的最小的数是多少？',
      // As typed
      '最小公倍数：[a]，[b]', '[a] [b] 最小公倍数', '[a] 和 [b] 最小公倍数几', '[a] 跟 [b] 最小公倍数是啥', '求最小公倍数 [a] [b]', '[a] 和 [b] 的最小公倍数是____', '{g}', '[a]，[b]，最小公倍数？', '[a] 和 [b] 的 lcm', '[a]、[b] 的最小公倍数=', '最小公倍数怎么求 [a] 和 [b]', '[a] 和 [b] 通分，公分母最小是几', '两个数 [a] 与 [b]；最小公倍数：？', '[ [a], [b] ] 的最小公倍数', '哪个数最小，[a] 和 [b] 都能除尽它',
      // As a book asks
      '[a] 和 [b] 的最小公倍数为____。', '已知两个数是 [a] 和 [b]，它们的最小公倍数是多少？', '如果两个数分别是 [a] 和 [b]，那么最小公倍数是几？', '设 m 是 [a]，n 是 [b]，m 和 n 的最小公倍数是多少？', '求下面两个数的最小公倍数：[a] 和 [b]。', '一个数除以 [a] 没有余数，除以 [b] 也没有余数，这个数最小是多少？', '一个正整数能被 [a] 除尽，也能被 [b] 除尽，它至少是多少？', '用短除法算，[a] 和 [b] 的最小公倍数是多少？',
      '把 [a] 和 [b] 分解质因数，最小公倍数是多少？', '哪个数是 [a] 和 [b] 的最小公倍数？', '写出 [a] 的倍数和 [b] 的倍数，最先出现的相同的数是几？', '两个分数的分母是 [a] 和 [b]，通分时公分母最小是几？', '[a] 和 [b] 都是一个数的约数，这个数最小是几？', '最小公倍数是多少：[a] 与 [b]？', '两数为 [a]、[b]，问最小公倍数是多少？', '请问 [a] 同 [b] 的最小公倍数是几？',
      '老师问 [a] 和 [b] 的最小公倍数，应该回答几？', '[a] 的倍数和 [b] 的倍数，第一次碰到一起是几？', '每次数 [a] 个，或者每次数 [b] 个，都能正好数完，这堆东西最少有几个？', '从零开始，每步跳 [a] 格和每步跳 [b] 格，最先同时落在第几格？', '两个数 [a] 和 [b] 有很多公倍数，最小的那个是多少？', '最小的正整数 n 能被 [a] 整除，也能被 [b] 整除，n 是多少？', '背 [a] 的乘法表和 [b] 的乘法表，最早在两边都出现的得数是几？', '在 [a] 和 [b] 共有的倍数当中，排在最前面的是哪个？', '若干个 [a] 相加等于若干个 [b] 相加，和最小是多少？',
      // In the world
      '两路公交车同时发车，一路每 [a] 分钟一班，另一路每 [b] 分钟一班，至少过几分钟再次同时发车？', '红灯每 [a] 秒闪一次，绿灯每 [b] 秒闪一次，现在一起闪，几秒后又一起闪？', '[name]每 [a] 天游泳一次，[other]每 [b] 天游泳一次，今天都去了，至少几天后又在泳池相遇？', '面包每袋 [a] 个，香肠每袋 [b] 根，要买得同样多，面包最少买几个？', '甲钟每 [a] 分钟响一次，乙钟每 [b] 分钟响一次，中午同时响，再次同时响要过多少分钟？',
      '两个齿轮有 [a] 个齿和 [b] 个齿，某两齿相接后，至少转过几个齿这两齿再次相接？', '甲绕操场一圈要 [a] 分钟，乙要 [b] 分钟，两人同时同地出发，至少几分钟后又同在起点？', '一叠卡片分成每堆 [a] 张正好，分成每堆 [b] 张也正好，最少有几张卡片？', '一盆花每 [a] 天浇一次水，另一盆每 [b] 天浇一次，今天都浇了，几天后又同一天浇水？', '用高 [a] 厘米和高 [b] 厘米的积木各搭一座塔，两塔一样高时最低是多少厘米？',
      '学生排队，每排 [a] 人或每排 [b] 人都正好排满，至少有多少名学生？', '渡船每 [a] 天开一次，货船每 [b] 天开一次，今天都开了，几天后又同一天开？', '鸡蛋每盒装 [a] 个正好装完，每盒装 [b] 个也正好装完，鸡蛋最少有几个？', '猫每 [a] 小时喂一次，鱼每 [b] 小时喂一次，刚才一起喂了，几小时后又一起喂？', '盘子 [a] 个一套，杯子 [b] 个一套，要使盘子和杯子同样多，盘子至少要几个？', '每第 [a] 位客人得一支笔，每第 [b] 位客人得一顶帽子，最先两样都得到的是第几位？',
    ],
    held: ['哪个最小的数既是 [a] 的倍数又是 [b] 的倍数？', '[a] 与 [b] 的公倍数里最小的是几？'],
  },
};
