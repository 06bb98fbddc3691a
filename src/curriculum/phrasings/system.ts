import type { Asks } from '../exercise.ts';

/** Two equations `e` and `f` for x and y. */
export const system: Asks = {
  en: {
    commands: [
      'solve {e} and {f}', 'solve {e}, {f}', 'solve the system {e}, {f}', 'solve the system of equations {e} and {f}', 'solve the <system|simultaneous equations>: {e}; {f}', 'solve for x and y: {e}, {f}', '<find|determine|get> x and y: {e}, {f}',
      '<find|work out> x and y if {e} and {f}', 'find the solution of {e} and {f}', 'solve simultaneously {e} and {f}',
    ],
    questions: ['{e}, {f}', '{e} and {f}', '{e}; {f}', '{e}, {f}. Find x and y.', 'What are x and y: {e}, {f}?', 'If {e} and {f}, find x and y.', 'Given {e} and {f}, find x and y.', '{e} and {f}, x = ? y = ?', 'System: {e}, {f}', 'Two equations: {e} and {f}. Solve them.'],
    held: ['Which numbers x and y satisfy both {e} and {f}?', 'For what x and y do {e} and {f} hold?', 'It is known that {e} and also {f}. How large are x and y?'],
  },
  zh: {
    commands: ['解方程组 {e}，{f}', '解方程组：{e}；{f}', '解二元一次方程组 {e}，{f}', '求解 {e} 和 {f}', '<解|解出> {e}，{f}', '<求|求出> x 和 y：{e}，{f}', '由 {e} 和 {f} 求 x、y', '求方程组 {e}，{f} 的解', '解联立方程 {e} 与 {f}'],
    questions: ['{e}，{f}', '{e} 和 {f}', '{e}；{f}', '{e}，{f}，求 x、y。', '已知 {e}，{f}，求 x 和 y 的值。', '如果 {e} 且 {f}，x 和 y 各是多少？', '若 {e}，{f}，则 x、y 等于多少？', '方程组：{e}，{f}', '方程组 {e}，{f} 的解是什么？', '{e}，{f}，x = ? y = ?'],
    held: ['x、y 取什么值时，{e} 与 {f} 同时成立？', '两个数 x 和 y 满足 {e}，又满足 {f}，它们是几？'],
  },
};
