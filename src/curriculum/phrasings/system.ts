import type { Asks } from '../exercise.ts';

/** Two equations `e` and `f` for x and y. */
export const system: Asks = {
  en: {
    commands: [
      'solve {e} and {f}', 'solve {e}, {f}', 'solve the system {e}, {f}', 'solve the system of equations {e} and {f}', 'solve the <system|simultaneous equations>: {e}; {f}', 'solve for x and y: {e}, {f}', '<find|determine|get> x and y: {e}, {f}',
      '<find|work out> x and y if {e} and {f}', 'find the solution of {e} and {f}', 'solve simultaneously {e} and {f}',
      'find the pair x, y that satisfies {e} and {f}', 'work out the solution of the two equations {e} and {f}', 'use elimination or substitution for {e}, {f}', 'find both unknowns: {e}, {f}', 'find where the lines {e} and {f} meet',
      'determine x as well as y from {e} and {f}', 'solve the pair of equations {e} and {f}',
      'eliminate one unknown from {e} and {f} and find the other, then both', 'add or subtract {e} and {f} so that one letter drops out, and give x and y', 'express one letter through the other in {e}, put it into {f} and state x and y', '<list|state> the values of x and y from the pair {e} and {f}',
      'get both letters out of {e} and {f}', '<combine|use> {e} with {f} to <get|find> x and y', 'compute the point (x, y) that lies on both {e} and {f}', 'give the ordered pair (x, y) for {e} and {f}', 'work with the two conditions {e} and {f} until x and y are known', 'treat {e} together with {f} as a system and solve it',
      '<check|see> which pair (x, y) goes with {e} as well as {f}', 'answer with x and y: first equation {e}, second equation {f}', '<crack|do> this system: {e}, {f}', 'use substitution on {e} and {f}', 'use elimination on {e} and {f}', 'calculate the common solution of {e} and {f}', 'read x and y off the two equations {e} and {f}',
      'name the two numbers hidden in {e} and {f}', 'write down x = ... and y = ... for {e} and {f}',
    ],
    questions: [
      '{e}, {f}', '{e} and {f}', '{e}; {f}', '{e}, {f}. Find x and y.', 'What are x and y: {e}, {f}?', 'If {e} and {f}, find x and y.', 'Given {e} and {f}, find x and y.', '{e} and {f}, x = ? y = ?', 'System: {e}, {f}', 'Two equations: {e} and {f}. Solve them.',
      'What are the values of x and y if {e} and {f}?', '{e} and {f}. Solve.', 'The equations are {e} and {f}. What are x and y?', 'Here is a system: {e}, {f}. Find its solution.', 'x and y satisfy {e} and {f}. Find them.',
      'What is the solution of the system {e}, {f}?', 'Let {e} and {f}. What are x and y?', '{e}; {f}; x, y?', 'How do you solve {e} together with {f}?', 'Simultaneous equations: {e} and {f}',
      'Given that {e} and that {f}, what are x and y?', '(1) {e} (2) {f} Find x and y.', 'Where do {e} and {f} intersect?',
      '[name] writes down two equations, {e} and {f}. What does [name] get for x and y?', 'Two unknowns, two equations. First: {e}. Second: {f}. Solution?', 'I have {e}, my friend has {f}, same x and y. What are they?', 'x and y are unknown, but {e}, and besides {f}. Work them out.',
      'The first equation says {e}, the second says {f}. What comes out?', 'i have to solve {e} with {f} by elimination help', 'Substitution or elimination? {e}, {f}. What is the result?', 'The pair (x, y) that I look for fits {e} as well as {f}.', 'Someone thinks of two numbers x and y: {e} and {f}. Which are they?',
      'Wanted: x and y. Given: {e} and {f}.', 'Given: {e} and {f}. Wanted: x, y.', 'At what point (x, y) do {e} and {f} cross?', 'The graphs of {e} and {f} meet at one point. Give it.', 'If both {e} and {f} are right, what is x, and what is y?', 'When {e} while {f}, how much are x and y?',
      'Which pair (x, y) fulfils the two conditions {e} and {f}?', 'Condition one is {e}. Condition two is {f}. Determine the unknowns.', '{e} & {f}, please give x, y', 'Adding or subtracting {e} and {f} removes a letter. What are x and y in the end?', 'Since {e} and {f}, x and y can be computed. Do it.',
      '{e} (I), {f} (II). Compute both unknowns.', 'Linear system with two unknowns: {e}; {f}', 'From {e} and {f} we can get x and y. How much are they?', 'What do x and y stand for in {e} and {f}?', 'Neither x nor y is known, only {e} and {f}. Solve for both.', "One equation, {e}, isn't enough; take {f} too. Now what are x and y?",
      'Teacher gave us {e} plus {f}. I need x and y.', 'The letters x and y are the same in {e} and in {f}. Which numbers are they?', 'Both unknowns please: {e}, {f}', 'The system consists of {e} and {f}. Its solution is which pair?', 'x = ? and y = ? given {e} and {f}', 'How can x and y be found from {e} and {f}?',
      'Riddle with two numbers x and y: {e}, {f}. Who are they?', 'What must I put for x and for y to make {e} and {f} come out right?', 'Is there a pair x, y with {e} and with {f}? Give it.', '[name] says {e}. [other] adds {f}. Can you tell x and y?', 'Solve the two together: {e}, {f}',
      'Let x and y be numbers with {e} and {f}. Find each of them.', 'We look for x and y. It is given that {e} and {f}.', 'Solution (x, y) of {e}, {f}?', 'Once the system {e}, {f} is solved, what are x and y?', 'Exercise on systems: {e}; {f}',
    ],
    held: ['Which numbers x and y satisfy both {e} and {f}?', 'For what x and y do {e} and {f} hold?', 'It is known that {e} and also {f}. How large are x and y?'],
  },
  zh: {
    commands: [
      '解方程组 {e}，{f}', '解方程组：{e}；{f}', '解二元一次方程组 {e}，{f}', '求解 {e} 和 {f}', '<解|解出> {e}，{f}', '<求|求出> x 和 y：{e}，{f}', '由 {e} 和 {f} 求 x、y', '求方程组 {e}，{f} 的解', '解联立方程 {e} 与 {f}',
      '求满足 {e} 和 {f} 的 x、y', '用消元法解 {e}，{f}', '算出 x 与 y：{e}；{f}', '写出方程组 {e}，{f} 的解', '求两个未知数：{e}，{f}', '把 {e} 和 {f} 联立求解',
      '用代入法解 {e}，{f}', '用加减法从 {e} 和 {f} 中求出 x、y', '消去一个未知数，解 {e} 与 {f}', '根据 {e} 和 {f} 算出两个未知数的值', '求 {e} 与 {f} 的公共解', '把第一个方程 {e} 和第二个方程 {f} 合起来解', '找出同时符合 {e} 和 {f} 的一对数 x、y', '一步步解二元方程组：{e}，{f}', '给出 x 和 y 的值，条件是 {e}，{f}',
      '确定 x、y，已知 {e}，{f}', '列出解方程组 {e}，{f} 的过程', '说出 {e} 和 {f} 中 x、y 各代表几', '从 {e} 与 {f} 推出 x 和 y', '求点 (x, y)，它在 {e} 上也在 {f} 上', '完成这道方程组题：{e}；{f}',
    ],
    questions: [
      '{e}，{f}', '{e} 和 {f}', '{e}；{f}', '{e}，{f}，求 x、y。', '已知 {e}，{f}，求 x 和 y 的值。', '如果 {e} 且 {f}，x 和 y 各是多少？', '若 {e}，{f}，则 x、y 等于多少？', '方程组：{e}，{f}', '方程组 {e}，{f} 的解是什么？', '{e}，{f}，x = ? y = ?',
      '{e}，{f}，解方程组。', '{e}，{f}，x 和 y 是几？', '联立 {e} 与 {f}，求 x 和 y。', '由 {e}、{f} 组成的方程组的解是什么？', '设 {e}，{f}，求 x、y 的值。', 'x 与 y 满足 {e} 和 {f}，x、y 各等于多少？', '① {e} ② {f} 求 x、y。', '二元一次方程组 {e}，{f} 的解是多少？', '方程 {e} 和 {f} 的公共解是什么？',
      '怎样解 {e} 和 {f}？', '{e}，{f}，则 x = ____，y = ____', '直线 {e} 与 {f} 的交点在哪里？求 x 和 y。',
      '老师写了两个方程 {e} 和 {f}，x、y 分别是多少？', '[name]要解方程组 {e}，{f}，得到的 x 和 y 是什么？', '第一个方程是 {e}，第二个方程是 {f}，解是什么？', '有两个数 x、y，{e}，并且 {f}，求这两个数。', '条件一：{e}；条件二：{f}。问 x、y。', '我不会用消元法解 {e} 和 {f}，x、y 得多少？', '代入消元还是加减消元？{e}，{f}，求解。',
      '两个方程合在一起：{e}，{f}，未知数 x、y 的值各为多少？', '既有 {e}，又有 {f}，那么 x、y 分别等于什么？', '填空：方程组 {e}，{f} 的解是 x = ____，y = ____', '因为 {e}，{f}，所以 x = ？ y = ？', 'x 和 y 都未知，只知道 {e}，{f}，怎么求？', '哪一对数 (x, y) 既符合 {e} 也符合 {f}？', '所求：x、y；已知：{e}，{f}',
      '{e} 与 {f} 的图象相交于哪一点 (x, y)？', '小明想了两个数 x 和 y，{e}，{f}，他想的是哪两个数？', '请看方程组：{e}，{f}，解得什么？', '下列方程组的解是多少？{e}，{f}', '(1) {e}；(2) {f}。两式联立，x、y 为何值？', '解完 {e}，{f} 后，x 是几，y 是几？', '根据 {e} 和 {f} 可以求出 x、y，结果是多少？', '方程组题：{e}，{f}，未知数是 x 和 y',
      '{e} 加上 {f} 这两个条件，能求出 x、y 吗？', '先消去一个字母，再求另一个：{e}，{f}', 'x = ？ y = ？ 方程组：{e}，{f}', '{e} 与 {f} 里的 x、y 相同，它们各是几？', '[name]说 {e}，[other]说 {f}，x 和 y 是多少？', '求二元一次方程组的解：{e}，{f}', '把两个方程 {e}，{f} 放在一起解，x、y 是？', '作业：解 {e}，{f}，写出 x 和 y',
      '未知数 x、y 由 {e} 和 {f} 决定，请算出来。', '当 {e} 而且 {f} 时，x、y 各是多少？', '怎样由 {e} 与 {f} 得到 x 和 y？',
    ],
    held: ['x、y 取什么值时，{e} 与 {f} 同时成立？', '两个数 x 和 y 满足 {e}，又满足 {f}，它们是几？'],
  },
};
