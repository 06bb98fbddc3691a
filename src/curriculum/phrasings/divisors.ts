import type { Asks } from '../exercise.ts';

/** The greatest common divisor of `a` and `b`. */
export const commonDivisor: Asks = {
  en: {
    commands: [
      '<find|compute|calculate|determine|work out> the <greatest|biggest|largest|highest> common <divisor|factor> of [a] and [b]', '<find|compute|get> the <gcd|GCD|gcf|GCF|hcf|HCF> of [a] and [b]', '<find|calculate|compute> gcd([a], [b])', '<find|determine> the <GCD|HCF> of [a], [b]',
      'find the largest number that divides both [a] and [b]',
    ],
    questions: [
      'gcd([a], [b])', 'gcd([a],[b]) = ?', 'GCD of [a] and [b]', 'What is the <greatest|highest|largest> common <divisor|factor> of [a] and [b]?', 'What is the <gcd|hcf|gcf> of [a] and [b]?', 'what is gcd([a], [b])', '{g}', 'Greatest common <divisor|factor> of [a] and [b]', 'What is the largest number that divides [a] and [b]?',
    ],
    held: ['By which number at most can both [a] and [b] be divided?', 'Which divisor do [a] and [b] share that is as large as possible?', 'Tell me the common divisor of [a] and [b] that no other exceeds.'],
  },
  zh: {
    commands: ['<求|计算|求出|算出> [a] 和 [b] 的最大公<约数|因数>', '<求|算出> gcd([a], [b])', '找出 [a] 与 [b] 的最大公<约数|因数>', '<求|计算> [a]、[b] 的最大公<约数|因数>', '用辗转相除法求 [a] 和 [b] 的最大公约数'],
    questions: ['[a] 和 [b] 的最大公<约数|因数>是多少？', '[a]和[b]的最大公约数是几？', 'gcd([a], [b])', 'gcd([a],[b])=?', '[a]、[b] 的最大公<约数|因数>', '[a] 与 [b] 的最大公因数等于多少？', '能同时整除 [a] 和 [b] 的最大的数是多少？', '{g} = ?'],
    held: ['[a] 和 [b] 最大能同时被几整除？', '哪个最大的数既是 [a] 的约数又是 [b] 的约数？'],
  },
};

/** The least common multiple of `a` and `b`. */
export const commonMultiple: Asks = {
  en: {
    commands: [
      '<find|compute|calculate|determine|work out> the <least|smallest|lowest> common multiple of [a] and [b]', '<find|compute|get> the <lcm|LCM> of [a] and [b]', '<find|calculate|compute> lcm([a], [b])', '<find|determine> the LCM of [a], [b]', 'find the smallest number that is divisible by both [a] and [b]',
    ],
    questions: [
      'lcm([a], [b])', 'lcm([a],[b]) = ?', 'LCM of [a] and [b]', 'What is the <least|lowest|smallest> common multiple of [a] and [b]?', 'What is the <lcm|LCM> of [a] and [b]?', 'what is lcm([a], [b])', '{g}', 'Least common multiple of [a] and [b]', 'What is the smallest number that [a] and [b] divide?',
    ],
    held: ['Which is the first number that is in both the [a] times table and the [b] times table?', 'Name the smallest multiple that [a] and [b] share.', 'How small can a number be that both [a] and [b] go into?'],
  },
  zh: {
    commands: ['<求|计算|求出|算出> [a] 和 [b] 的最小公倍数', '<求|算出> lcm([a], [b])', '找出 [a] 与 [b] 的最小公倍数', '<求|计算> [a]、[b] 的最小公倍数', '求能同时被 [a] 和 [b] 整除的最小的数'],
    questions: ['[a] 和 [b] 的最小公倍数是多少？', '[a]和[b]的最小公倍数是几？', 'lcm([a], [b])', 'lcm([a],[b])=?', '[a]、[b] 的最小公倍数', '[a] 与 [b] 的最小公倍数等于多少？', '{g} = ?', '能被 [a] 和 [b] 整除的最小的数是多少？'],
    held: ['哪个最小的数既是 [a] 的倍数又是 [b] 的倍数？', '[a] 与 [b] 的公倍数里最小的是几？'],
  },
};
