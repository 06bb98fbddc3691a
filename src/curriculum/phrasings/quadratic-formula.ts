import type { Asks } from '../exercise.ts';
import { anyQuadratic, quadratic } from './quadratic.ts';

/** A quadratic equation `e` for the letter `v`, and how: it need not have whole solutions. */
export const byFormula: Asks = {
  en: {
    commands: [
      'solve {e} using the quadratic formula', 'solve {e} by the quadratic formula', 'use the quadratic formula to solve {e}', 'solve {e} with the formula', 'apply the quadratic formula to {e}', 'apply the formula for quadratic equations to find the roots of {e}',
      'find [v] with the quadratic formula: {e}', 'solve for [v] by the formula: {e}', 'use the formula to find the solutions of {e}',
      'use the quadratic formula on {e}', 'find all [v] with {e} by means of the quadratic formula', 'work out the solutions of {e} with the abc formula', 'solve {e}, but not by factoring: take the quadratic formula',
      'determine the roots of {e} by formula',
    ],
    questions: [
      'What are the solutions of {e} by the quadratic formula?', 'Quadratic formula: {e}', '{e}, use the quadratic formula.', 'How do I solve {e} with the quadratic formula?', 'With the quadratic formula, what is [v] if {e}?', 'What does the quadratic formula give for {e}?', '{e}. Solve with the formula.',
      'Put {e} into the quadratic formula and solve it.',
      'Using the quadratic formula, solve {e}.', '{e} (quadratic formula)', 'Take the quadratic formula for {e}. What is [v]?', 'The equation {e} is to be solved with the quadratic formula. What are the roots?',
      'By the formula, what are the roots of {e}?', '{e}. What does the formula say about [v]?', 'Find [v] by the quadratic formula if {e}.', 'quadratic formula for {e}', 'How does the quadratic formula solve {e}?',
      'a, b, c formula: {e}',
    ],
    held: ['Put the numbers of {e} into the quadratic formula.', 'Let the quadratic formula tell you every [v] with {e}.', 'Which roots does the formula yield for {e}?'],
  },
  zh: {
    commands: [
      '用公式法解方程 {e}', '用求根公式解 {e}', '用求根公式解方程 {e}', '用公式法解 {e}', '用一元二次方程的求根公式解 {e}', '用公式法求方程 {e} 的根', '利用求根公式求 [v]：{e}',
      '利用公式法求解 {e}', '按求根公式求 {e} 的解', '运用求根公式解一元二次方程 {e}', '不用因式分解，用公式解 {e}',
    ],
    questions: [
      '{e}，用公式法求解。', '{e}，用求根公式求 [v]。', '公式法：{e}', '求根公式：{e}', '用公式法，方程 {e} 的解是多少？', '方程 {e} 用求根公式怎么解？', '用求根公式，{e} 的根是什么？', '{e}，先看系数，再用公式求根。',
      '{e}，请用公式法。', '用公式法解：{e}', '已知 {e}，用求根公式求 [v]。', '一元二次方程 {e} 用公式法的解是什么？', '公式法解 {e}，[v] 等于多少？', '用求根公式，[v] 等于多少：{e}', '{e}（公式法）', '方程 {e} 按求根公式得到哪些根？',
    ],
    held: ['把 {e} 的系数代入求根公式，[v] 是几？', '由求根公式，满足 {e} 的 [v] 有哪些？', '套用公式求出 {e} 的全部解。'],
  },
};

/** The same without saying how. */
export const anyWay: Asks = {
  en: {
    commands: [
      'solve {e}', 'solve {e} for [v]', 'solve for [v]: {e}', 'solve the equation {e}', 'solve the quadratic equation {e}', '<find|determine|get> [v] <if|when> {e}', 'find the <solutions|roots> of {e}', '<find|compute> all solutions of {e}', '<find|work out> the roots of the equation {e}',
      ...anyQuadratic.en,
    ],
    questions: quadratic.en.questions,
    held: quadratic.en.held,
  },
  zh: {
    commands: [
      '解方程 {e}', '解一元二次方程 {e}', '求解 {e}', '<解|解出> {e}', '求方程 {e} 的<解|根>', '求方程 {e} 的所有解', '<求|求出> [v]：{e}',
      ...anyQuadratic.zh,
    ],
    questions: [
      '{e}', '{e}，求 [v]。', '{e}，[v] = ?', '已知 {e}，求 [v]。', '如果 {e}，[v] 是多少？', '方程 {e} 的<解|根>是什么？', '{e} 的根是多少？', '方程：{e}', '若 {e}，则 [v] 等于多少？', '{e} 的解是多少？', '哪些 [v] 满足 {e}？',
      ...anyQuadratic.zhQuestions,
    ],
    held: quadratic.zh.held,
  },
};
