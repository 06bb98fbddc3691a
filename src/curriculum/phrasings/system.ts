import type { Asks } from '../exercise.ts';

/** Two equations `e` and `f` for x and y. */
export const system: Asks = {
  en: {
    commands: [
      'solve {e} and {f}', 'solve {e}, {f}', 'solve the system {e}, {f}', 'solve the system of equations {e} and {f}', 'solve the <system|simultaneous equations>: {e}; {f}', 'solve for x and y: {e}, {f}', '<find|determine|get> x and y: {e}, {f}',
      '<find|work out> x and y if {e} and {f}', 'find the solution of {e} and {f}', 'solve simultaneously {e} and {f}',
      'find the pair x, y that satisfies {e} and {f}', 'work out the solution of the two equations {e} and {f}', 'use elimination or substitution for {e}, {f}', 'find both unknowns: {e}, {f}', 'find where the lines {e} and {f} meet',
      'determine x as well as y from {e} and {f}', 'solve the pair of equations {e} and {f}',
    ],
    questions: [
      '{e}, {f}', '{e} and {f}', '{e}; {f}', '{e}, {f}. Find x and y.', 'What are x and y: {e}, {f}?', 'If {e} and {f}, find x and y.', 'Given {e} and {f}, find x and y.', '{e} and {f}, x = ? y = ?', 'System: {e}, {f}', 'Two equations: {e} and {f}. Solve them.',
      'What are the values of x and y if {e} and {f}?', '{e} and {f}. Solve.', 'The equations are {e} and {f}. What are x and y?', 'Here is a system: {e}, {f}. Find its solution.', 'x and y satisfy {e} and {f}. Find them.',
      'What is the solution of the system {e}, {f}?', 'Let {e} and {f}. What are x and y?', '{e}; {f}; x, y?', 'How do you solve {e} together with {f}?', 'Simultaneous equations: {e} and {f}',
      'Given that {e} and that {f}, what are x and y?', '(1) {e} (2) {f} Find x and y.', 'Where do {e} and {f} intersect?',
    ],
    held: ['Which numbers x and y satisfy both {e} and {f}?', 'For what x and y do {e} and {f} hold?', 'It is known that {e} and also {f}. How large are x and y?'],
  },
  zh: {
    commands: [
      '解方程组 {e}，{f}', '解方程组：{e}；{f}', '解二元一次方程组 {e}，{f}', '求解 {e} 和 {f}', '<解|解出> {e}，{f}', '<求|求出> x 和 y：{e}，{f}', '由 {e} 和 {f} 求 x、y', '求方程组 {e}，{f} 的解', '解联立方程 {e} 与 {f}',
      '求满足 {e} 和 {f} 的 x、y', '用消元法解 {e}，{f}', '算出 x 与 y：{e}；{f}', '写出方程组 {e}，{f} 的解', '求两个未知数：{e}，{f}', '把 {e} 和 {f} 联立求解',
    ],
    questions: [
      '{e}，{f}', '{e} 和 {f}', '{e}；{f}', '{e}，{f}，求 x、y。', '已知 {e}，{f}，求 x 和 y 的值。', '如果 {e} 且 {f}，x 和 y 各是多少？', '若 {e}，{f}，则 x、y 等于多少？', '方程组：{e}，{f}', '方程组 {e}，{f} 的解是什么？', '{e}，{f}，x = ? y = ?',
      '{e}，{f}，解方程组。', '{e}，{f}，x 和 y 是几？', '联立 {e} 与 {f}，求 x 和 y。', '由 {e}、{f} 组成的方程组的解是什么？', '设 {e}，{f}，求 x、y 的值。', 'x 与 y 满足 {e} 和 {f}，x、y 各等于多少？', '① {e} ② {f} 求 x、y。', '二元一次方程组 {e}，{f} 的解是多少？', '方程 {e} 和 {f} 的公共解是什么？',
      '怎样解 {e} 和 {f}？', '{e}，{f}，则 x = ____，y = ____', '直线 {e} 与 {f} 的交点在哪里？求 x 和 y。',
    ],
    held: ['x、y 取什么值时，{e} 与 {f} 同时成立？', '两个数 x 和 y 满足 {e}，又满足 {f}，它们是几？'],
  },
};
