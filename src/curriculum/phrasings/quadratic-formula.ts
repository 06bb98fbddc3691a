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
      'read a, b and c off {e} and use the quadratic formula to get [v]', '<compute|work out> the discriminant of {e} and then the roots by the formula', 'take the formula with the square root of b² - 4ac and solve {e}', 'get the roots of {e} from the quadratic formula',
      'insert the coefficients of {e} in the formula for quadratic equations', 'calculate [v] from {e} with the help of the quadratic formula', 'write down a, b, c for {e} and <finish|solve> it with the formula', '<find|list> every solution of {e} by applying the quadratic formula', 'leave factoring aside and solve {e} by formula',
      'do {e} the formula way', '<show|say> what the quadratic formula yields in the case of {e}', 'run {e} through the quadratic formula', 'bring {e} to standard form and use the quadratic formula', 'practise the quadratic formula on the equation {e}', 'state the solutions of {e} that come from the quadratic formula',
      'employ the general formula for second-degree equations on {e}', 'determine [v] by -b plus or minus the root of the discriminant over 2a, where {e}', 'handle the quadratic {e} using its discriminant and the formula',
      'with {e} as the only condition, let the quadratic formula say which [v] are possible', 'check the sign under the root of the quadratic formula for {e} and go on to [v]', 'show with the quadratic formula which [v] turn {e} into a true equation', 'name a, b and c in {e}, write down the quadratic formula, fill it in and reckon to the end', 'arrange {e} as something equal to zero and let the quadratic formula give [v]', 'leave the answer exact when you solve {e} with the quadratic formula', 'get [v] alone in {e} by way of the quadratic formula', 'fill the quadratic formula with what {e} supplies and finish the computation',
    ],
    questions: [
      'What are the solutions of {e} by the quadratic formula?', 'Quadratic formula: {e}', '{e}, use the quadratic formula.', 'How do I solve {e} with the quadratic formula?', 'With the quadratic formula, what is [v] if {e}?', 'What does the quadratic formula give for {e}?', '{e}. Solve with the formula.',
      'Put {e} into the quadratic formula and solve it.',
      'Using the quadratic formula, solve {e}.', '{e} (quadratic formula)', 'Take the quadratic formula for {e}. What is [v]?', 'The equation {e} is to be solved with the quadratic formula. What are the roots?',
      'By the formula, what are the roots of {e}?', '{e}. What does the formula say about [v]?', 'Find [v] by the quadratic formula if {e}.', 'quadratic formula for {e}', 'How does the quadratic formula solve {e}?',
      'a, b, c formula: {e}',
      '[name] solves {e} with the quadratic formula. What does [name] get?', 'We just learned the quadratic formula and have to do {e}', '{e} has no nice factors, so use the formula. What is [v]?', 'Which values of [v] come out of the quadratic formula for {e}?', 'formula method pls: {e}',
      'i need to use the quadratic formula here {e}', 'Method: quadratic formula. Equation: {e}. Roots?', 'Equation: {e}. Method: quadratic formula.', "Since {e} can't be factored by inspection, take the formula. Solutions?", 'Read off a, b and c in {e}. What is [v] according to the formula?',
      'When you apply the formula to {e}, which solutions do you find?', 'The quadratic formula solves any quadratic. Try it on {e}.', 'Exact solutions of {e}, by the quadratic formula?', 'For {e}, what are a, b, c, and which roots follow from the formula?', 'The discriminant formula is to be used: {e}',
      '"Use the formula!" says the book about {e}. What is [v]?', 'The roots of {e}, found by the quadratic formula, are what I need.', 'If one puts the coefficients of {e} in the formula, what is the result for [v]?', 'No factoring allowed, only the formula: {e}', 'Minus b, plus or minus the square root of the discriminant, all over two a: what does that make for {e}?',
      'Applying the quadratic formula to {e}, [v] = ?', 'Teacher forbids factoring; use the formula: {e}', 'Practising the quadratic formula with {e}: all solutions, please.', 'Let {e}. Solve by means of the quadratic formula.', 'Work with the a, b and c of the quadratic formula: {e}. Which [v] do you get?',
      'The equation reads {e}; its roots are to be computed by the formula.', 'Can the formula for quadratics be used on {e}? What are the roots then?', 'How does one read [v] off {e} using the discriminant?', 'By means of the discriminant, find what [v] is in {e}.', 'abc formula, unknown [v]: {e}',
      'I forgot how to use the quadratic formula. Example: {e}', 'What are the roots of {e}? Use -b ± √(b² - 4ac) over 2a.', 'Given {e}, let the quadratic formula do the work. [v] = ?', 'You must use the quadratic formula to get [v]: {e}', 'Solutions of {e} via formula?', "Let's see what [v] is in {e} if we go by the quadratic formula.",
      '{e}, quadratic formula, exact roots', 'My <son|daughter|sister|friend> must solve {e} with the formula and gets stuck.', 'Task with the quadratic formula: unknown [v], equation {e}', '{e} >> quadratic formula >> [v] = ?',
      'I need [v] alone: {e}. The quadratic formula is the tool.', 'Condition: {e}. Tool: quadratic formula. Question: what can [v] be?', '[name] would guess the roots of {e}, [other] takes the quadratic formula. What does [other] find?', "Tool of the day: the quadratic formula. Today's equation: {e}. Today's answer?", 'My notes break off: "{e}, quadratic formula, hence [v] =". What should follow?', 'After a, b and c of {e} are in the quadratic formula, only arithmetic is left. Its outcome?', '"{e}? Take the quadratic formula." "All right, then [v] is ...?"', 'Which [v] turn {e} into a true statement? Answer through the quadratic formula.', 'One letter, [v], one equation, {e}, one tool, the quadratic formula. How many answers, and what are they?', 'if {e} then by the quadratic formula whats [v]', 'Have {e} arranged with zero on one side; then what does the quadratic formula tell about [v]?', 'Fill in, using the quadratic formula: {e} means [v] = ___', 'The plus and the minus in the quadratic formula lead to what [v] in the case of {e}?',
    ],
    held: ['Put the numbers of {e} into the quadratic formula.', 'Let the quadratic formula tell you every [v] with {e}.', 'Which roots does the formula yield for {e}?'],
  },
  zh: {
    commands: [
      '用公式法解方程 {e}', '用求根公式解 {e}', '用求根公式解方程 {e}', '用公式法解 {e}', '用一元二次方程的求根公式解 {e}', '用公式法求方程 {e} 的根', '利用求根公式求 [v]：{e}',
      '利用公式法求解 {e}', '按求根公式求 {e} 的解', '运用求根公式解一元二次方程 {e}', '不用因式分解，用公式解 {e}',
      '先写出 a、b、c，再用公式解 {e}', '先算判别式，再求 {e} 的根', '借助求根公式算出 {e} 中的 [v]', '采用公式法把 {e} 解出来', '凭求根公式解二次方程 {e}', '根据求根公式写出 {e} 的根', '找出 {e} 的系数，用公式法求 [v]', '通过计算 b² - 4ac 用公式解 {e}', '以公式法完成解方程：{e}', '使用一元二次方程求根公式处理 {e}', '列出判别式并用公式求 {e} 的根',
      '化成一般式后用公式法解 {e}', '练习公式法：解 {e}', '放弃配方和分解，改用公式解 {e}',
      '以 {e} 为唯一条件，用求根公式写出 [v] 的一切可能', '把 {e} 整理成右边为零，再让求根公式给出 [v]', '看看 {e} 的根号下是正是负，再用公式法求完', '用公式法让 {e} 里的 [v] 单独出来', '结果保留根号，用公式法解 {e}', '写出求根公式，填上 {e} 的 a、b、c，一直算到底',
    ],
    questions: [
      '{e}，用公式法求解。', '{e}，用求根公式求 [v]。', '公式法：{e}', '求根公式：{e}', '用公式法，方程 {e} 的解是多少？', '方程 {e} 用求根公式怎么解？', '用求根公式，{e} 的根是什么？', '{e}，先看系数，再用公式求根。',
      '{e}，请用公式法。', '用公式法解：{e}', '已知 {e}，用求根公式求 [v]。', '一元二次方程 {e} 用公式法的解是什么？', '公式法解 {e}，[v] 等于多少？', '用求根公式，[v] 等于多少：{e}', '{e}（公式法）', '方程 {e} 按求根公式得到哪些根？',
      '老师要求用公式法做 {e}，[v] 是多少？', '[name]用求根公式解 {e}，得到的结果是什么？', '{e} 不好分解，用公式求 [v]。', '方程 {e} 中 a、b、c 各是多少？用公式求出 [v]。', '先求判别式，再求 {e} 的根，结果是多少？', '方法：公式法。方程：{e}。', '方程：{e}，方法：求根公式', '{e} 不能分解，公式法怎么做？', '刚学了求根公式，这题 {e} 怎么用？',
      '“负 b 加减根号下 b 方减 4ac，再除以 2a”，照这样解 {e}', '公式法练习：{e}，[v] = ____', '请用公式法，未知数 [v]，方程 {e}', '{e} 的判别式是多少？再用公式求根。', '按公式算，{e} 中的 [v] 应为多少？', '题目规定用公式法：{e}', '{e}，只许用公式，[v] 是几？', '若用公式法解 {e}，[v] 是什么？', '对方程 {e} 使用求根公式，会得到什么结果？',
      '二次方程 {e}，公式法，求精确解', '想用公式法求出 {e} 的根，该怎么写？', '求 [v]：{e}，要求用公式法。', '从 {e} 读出系数，用求根公式，[v] 为何值？', '关于 [v] 的方程 {e} 请用公式法求解。', '使用公式法后，方程 {e} 的解写成什么？', '公式法能解 {e} 吗？根是多少？', '作业要求：公式法，{e}', '借助判别式求 {e} 的根。', '{e} 由公式法算出来是多少？',
      '黑板上写着 {e}，大家用公式法求根。', '我忘了求根公式怎么用，例如 {e}', '本题用公式法求解：{e}，写出 [v]。', '考公式法：{e}',
      '条件：{e}；工具：求根公式；问：[v] 能是几？', '[name]想分解 {e}，[other]用公式法，[other]得到什么？', '我要 [v] 单独在一边：{e}，用公式法。', '笔记断在“{e}，由公式法，[v] =”，后面该写什么？', '“{e}？用公式法嘛。”“好，那 [v] 是几？”', '公式里的加号和减号，对 {e} 来说各给出哪个 [v]？', '{e} 整理成右边为零以后，公式法告诉我们 [v] 是什么？', '一个字母 [v]，一个方程 {e}，一个公式，答案有几个，是哪些？', '能让 {e} 说得通的 [v]，用求根公式都找出来',
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
