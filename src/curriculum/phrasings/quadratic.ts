import type { Asks } from '../exercise.ts';

/** How any quadratic equation `e` may be asked for, whatever the way to solve it. */
export const anyQuadratic = {
  en: [
    'work out the solutions of {e}', 'determine all [v] that satisfy {e}', 'give the roots of {e}', 'find the zeros: {e}', '<figure out|work out> which [v] make {e} true', 'solve the following quadratic for [v]: {e}',
    'find both values of [v] in {e}',
  ],
  zh: [
    '写出方程 {e} 的根', '求一元二次方程 {e} 的解', '找出所有满足 {e} 的 [v]', '算出 {e} 的两个解', '求 {e} 的根',
  ],
  zhQuestions: [
    '{e}，解方程', '{e}，[v] 的值是____', '方程 {e} 怎么解？', '一元二次方程 {e} 的根是多少？', '关于 [v] 的方程 {e} 的解是什么？', '使 {e} 的 [v] 是多少？', '已知方程 {e}，求它的根。', '{e}，[v] 可能是几？', '解这个方程：{e}', '[v] 满足 {e}，[v] 是多少？',
  ],
} as const;

/** A quadratic equation `e` for the letter `v`. */
export const quadratic: Asks = {
  en: {
    commands: [
      'solve {e}', 'solve {e} for [v]', 'solve for [v]: {e}', 'solve the equation {e}', 'solve the quadratic equation {e}', 'solve {e} by factoring', '<find|determine|get> [v] <if|when> {e}', 'find the <solutions|roots> of {e}', '<find|compute> all solutions of {e}',
      '<find|work out> the roots of the equation {e}',
      ...anyQuadratic.en,
    ],
    questions: [
      '{e}', '{e}, find [v]', '{e}, [v] = ?', '{e}. Find [v].', 'What is [v] if {e}?', 'If {e}, what is [v]?', 'What are the <solutions|roots> of {e}?', 'Solve: {e}', 'Quadratic equation: {e}', 'Which [v] solve {e}?', 'For what [v] is {e}?',
      'The equation is {e}. What is [v]?', 'Solve the quadratic: {e}', 'roots of {e}', '{e}, solve', 'What are the possible values of [v] in {e}?', 'Given {e}, find [v].', '[v] satisfies {e}. What are the possible [v]?',
      'What values of [v] satisfy {e}?', 'How do you solve {e}?', 'Here is a quadratic equation: {e}. Find its roots.', 'When is {e} true?', '{e}; what are the solutions?', 'Find every solution: {e}',
    ],
    held: ['Name every number [v] with {e}.', 'Where does {e} have its roots?', 'Which values can [v] take so that {e}?'],
  },
  zh: {
    commands: [
      '解方程 {e}', '解一元二次方程 {e}', '求解 {e}', '<解|解出> {e}', '求方程 {e} 的<解|根>', '用因式分解法解方程 {e}', '求方程 {e} 的所有解', '<求|求出> [v]：{e}', '用因式分解解 {e}',
      ...anyQuadratic.zh,
    ],
    questions: [
      '{e}', '{e}，求 [v]。', '{e}，[v] = ?', '已知 {e}，求 [v]。', '如果 {e}，[v] 是多少？', '方程 {e} 的<解|根>是什么？', '{e} 的两个根是多少？', '方程：{e}', '若 {e}，则 [v] 等于多少？', '{e} 的解是多少？',
      ...anyQuadratic.zhQuestions,
    ],
    held: ['[v] 取哪些值时 {e} 成立？', '满足 {e} 的数 [v] 有哪些？', '写出使 {e} 的全部 [v]。'],
  },
};
