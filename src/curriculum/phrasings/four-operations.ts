import type { Asks } from '../exercise.ts';
import { calculate } from './calculate.ts';

/** Of one operation on two numbers `a` and `b`: wordings that name it beside those of any calculation `e`. */
const beside = (en: Pick<Asks['en'], 'commands' | 'questions'>, zh: Pick<Asks['zh'], 'commands' | 'questions'>): Asks => ({
  en: { commands: [...calculate.en.commands, ...en.commands], questions: [...calculate.en.questions, ...en.questions], held: calculate.en.held },
  zh: { commands: [...calculate.zh.commands, ...zh.commands], questions: [...calculate.zh.questions, ...zh.questions], held: calculate.zh.held },
});

/** `a` plus `b`. */
export const adding = beside(
  {
    commands: ['add [a] and [b]', 'add [b] to [a]', '<find|compute|work out> the sum of [a] and [b]', 'put [a] and [b] together', '<calculate|find> [a] plus [b]', 'count [b] further from [a]', 'total [a] and [b]', 'increase [a] by [b]'],
    questions: [
      'What is [a] plus [b]?', 'what is [a] plus [b]', '[a] plus [b]', 'How much is [a] plus [b]?', 'What is the sum of [a] and [b]?', 'sum of [a] and [b]', 'What do [a] and [b] make together?', 'Add: [a] and [b]', 'How many are [a] and [b] in all?', 'What number is [b] more than [a]?', '[a] and [b] added together?',
      'If you add [b] to [a], what do you get?', 'What is the total of [a] and [b]?', '[a] increased by [b] is what?',
    ],
  },
  {
    commands: ['求 [a] 与 [b] 的和', '把 [a] 和 [b] 加起来', '算出 [a] 加 [b] 的和', '计算 [a] 加上 [b]', '求 [a] 加 [b]'],
    questions: ['[a] 加 [b] 等于多少？', '[a]加[b]', '[a] 加上 [b] 是几？', '[a] 与 [b] 的和是多少？', '[a] 和 [b] 一共是多少？', '比 [a] 多 [b] 的数是几？', '[a] 增加 [b] 后是多少？', '两个加数是 [a] 和 [b]，和是____'],
  },
);

/** `a` minus `b`. */
export const subtracting = beside(
  {
    commands: ['subtract [b] from [a]', 'take [b] away from [a]', 'take [b] from [a]', '<find|compute|work out> the difference of [a] and [b]', '<calculate|find> [a] minus [b]', 'decrease [a] by [b]', 'find how much is left of [a] when [b] is taken away'],
    questions: [
      'What is [a] minus [b]?', 'what is [a] minus [b]', '[a] minus [b]', 'How much is [a] minus [b]?', 'What is the difference between [a] and [b]?', 'difference of [a] and [b]', '[a] take away [b]', 'What is left if [b] is taken from [a]?', 'How much larger is [a] than [b]?', 'What number is [b] less than [a]?',
      'If you subtract [b] from [a], what do you get?', '[a] less [b] is what?', 'What must be added to [b] to get [a]?', '[a] decreased by [b] is what?',
    ],
  },
  {
    commands: ['求 [a] 与 [b] 的差', '从 [a] 中减去 [b]', '算出 [a] 减 [b] 的差', '计算 [a] 减去 [b]', '求 [a] 减 [b]'],
    questions: ['[a] 减 [b] 等于多少？', '[a]减[b]', '[a] 减去 [b] 是几？', '[a] 与 [b] 的差是多少？', '从 [a] 里去掉 [b]，还剩多少？', '比 [a] 少 [b] 的数是几？', '[a] 比 [b] 多多少？', '被减数是 [a]，减数是 [b]，差是____', '[b] 加多少等于 [a]？'],
  },
);

/** `a` times `b`. */
export const multiplying = beside(
  {
    commands: ['multiply [a] by [b]', 'multiply [a] and [b]', '<find|compute|work out> the product of [a] and [b]', '<calculate|find> [a] times [b]', 'find [a] multiplied by [b]', 'take [a] times [b]'],
    questions: [
      'What is [a] times [b]?', 'what is [a] times [b]', '[a] times [b]', 'How much is [a] times [b]?', 'What is the product of [a] and [b]?', 'product of [a] and [b]', '[a] multiplied by [b]', 'What do you get when you multiply [a] by [b]?', 'Multiply: [a] and [b]', 'The factors are [a] and [b]. What is the product?',
      'There are [a] rows with [b] seats in each. How many seats is that?', 'How many are [a] groups of [b]?',
    ],
  },
  {
    commands: ['求 [a] 与 [b] 的积', '把 [a] 和 [b] 相乘', '算出 [a] 乘 [b] 的积', '计算 [a] 乘以 [b]', '求 [a] 乘 [b]'],
    questions: ['[a] 乘 [b] 等于多少？', '[a]乘[b]', '[a] 乘以 [b] 是几？', '[a] 与 [b] 的积是多少？', '[a] 个 [b] 是多少？', '[a] 的 [b] 倍是几？', '两个因数是 [a] 和 [b]，积是____', '[a] 和 [b] 相乘得多少？'],
  },
);

/** `a` divided by `b`. */
export const dividing = beside(
  {
    commands: ['divide [a] by [b]', '<find|compute|work out> the quotient of [a] and [b]', '<calculate|find> [a] divided by [b]', 'split [a] into [b] equal parts', 'find how many times [b] goes into [a]', 'share [a] equally among [b]'],
    questions: [
      'What is [a] divided by [b]?', 'what is [a] divided by [b]', '[a] divided by [b]', 'How much is [a] divided by [b]?', 'What is the quotient of [a] and [b]?', 'How many times does [b] go into [a]?', 'How often does [b] fit into [a]?', 'Divide: [a] by [b]', 'What do you get when you divide [a] by [b]?', '[a] over [b] = ?',
      'If [a] is split into [b] equal parts, how large is each part?', 'What number times [b] is [a]?',
    ],
  },
  {
    commands: ['求 [a] 除以 [b] 的商', '用 [a] 除以 [b]', '算出 [a] 除以 [b] 的商', '计算 [a] 除以 [b]', '把 [a] 平均分成 [b] 份'],
    questions: ['[a] 除以 [b] 等于多少？', '[a]除以[b]', '[a] 除以 [b] 是几？', '[a] 除以 [b] 的商是多少？', '[a] 里面有几个 [b]？', '把 [a] 平均分成 [b] 份，每份是多少？', '被除数是 [a]，除数是 [b]，商是____', '[a] 是 [b] 的几倍？', '什么数乘 [b] 等于 [a]？'],
  },
);
