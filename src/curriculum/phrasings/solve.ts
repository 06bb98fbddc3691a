import type { Asks } from '../exercise.ts';

/** An equation `e` for the letter `v`. */
export const solve: Asks = {
  en: {
    commands: [
      'solve {e}', 'solve {e} for [v]', 'solve for [v]: {e}', 'solve the equation {e}', 'find [v] <if|when|given> {e}', '<find|determine|get|compute> the value of [v]: {e}', '<find|work out|figure out|calculate> [v] in {e}', 'find the solution of {e}',
      'find the unknown in {e}',
      'isolate [v] in {e}', '<determine|find out> which number [v] is: {e}', 'solve the linear equation {e}', 'solve the following for [v]: {e}', 'work out the value of [v] for which {e}', 'find what [v] stands for in {e}',
      '<discover|identify> [v] from {e}', 'get [v] alone: {e}',
      'undo the operations in {e} one by one until only [v] is left', '<bring|move> all terms with [v] to one side of {e} and <give|state> the solution', 'rearrange {e} so that [v] stands by itself', '<check|see> what number hides behind the letter [v] in {e}', 'transform {e} step by step until [v] is known',
      'write down the one number that solves {e}', 'use <inverse operations|opposite operations> to get [v] out of {e}', 'treat {e} as a balance and read off [v]', 'tell which number to put for [v] to make both sides of {e} equal', 'do the same to both sides of {e} until [v] is alone', 'name the solution of the equation {e} in [v]',
      'give [v], knowing that {e}', 'make [v] the subject of {e} and give its value', 'complete "[v] = ..." for the equation {e}', '<crack|finish> this equation: {e}', 'reveal the <secret|hidden|mystery> number [v] in {e}', 'answer with the value of [v] that goes with {e}', 'deal with the equation {e} and report [v]',
      'fill in [v] so that the two sides agree: {e}', 'unwrap [v] in the equation {e}',
    ],
    questions: [
      '{e}', '{e}, find [v]', '{e}, [v] = ?', '{e}. Find [v].', 'What is [v] if {e}?', 'what is [v] when {e}', 'If {e}, what is [v]?', 'If {e}, find [v].', 'Given {e}, find [v].', 'What is the value of [v] if {e}?', 'Solve: {e}', 'Equation: {e}. [v] = ?', 'Which [v] solves {e}?',
      'The equation is {e}. What is [v]?', '{e}. What number is [v]?', 'Find the number [v]: {e}', '{e}, solve', '[v] = ? {e}', 'We know {e}. What is [v]?', 'Here is an equation: {e}. Solve it.', 'In the equation {e}, what is [v]?',
      'How do you solve {e}?', 'solution of {e}', 'Let {e}. Find [v].', '[v] is a number with {e}. Which?', 'What value of [v] satisfies {e}?', 'What value of [v] makes {e} true?', 'If {e}, then [v] = ?', 'What is the root of {e}?',
      'How much is [v] when {e}?', 'The unknown [v] satisfies {e}. Find it.',
      '[name] writes {e} on the <board|sheet|page>. What is the number behind [v]?', 'Both sides of {e} are equal for just one [v]. Which one?', "My teacher gave us {e} and I can't get [v]", 'need [v] here: {e}', '[v] in {e} is how many?', 'The letter [v] in {e} stands for a number; <name|give|find> that number.',
      'There is exactly one number that fits {e} in the place of [v], and I look for it.', 'Once {e} is solved, what comes out for [v]?', 'i dont get {e} what is [v]', '[name] claims that {e} is easy to solve. What does [name] get for [v]?', 'Exercise on equations, unknown [v]: {e}',
      'What number, put in the place of [v], makes the statement {e} come true?', 'Since {e}, [v] equals what?', 'Because {e}, one can work out [v]. Do so.', 'Someone chose a number, called it [v] and noticed {e}. Which number was chosen?', '"{e}" says the book. "So what is [v]?" asks [name].', 'Start from {e} and end with [v] = ...',
      'The solution of {e} is the number I am looking for.', 'Write the solution: {e}, so [v] is ...', 'Wanted: [v]. Given: {e}.', 'Given: {e}. <Wanted|Sought|Required>: [v].', 'Could you solve an equation like {e}?', '[name] has to solve {e} <for|in> [v]. What <result|answer|number> should [name] get?', '{e}: solve for [v]',
      'Both sides agree, {e}, when [v] is which number?', 'By which number must the letter be replaced in {e}, so the equation comes out right?', 'Solving {e} gives [v] = what?', 'An equation was left unsolved: {e}. Finish it.', '{e} — unknown: [v]', 'hey can u solve {e}',
      'I put a number in for [v] and it worked: {e}. What number did I put in?', 'After rearranging {e}, [v] = __', 'A scale is in balance: {e}. What does [v] weigh?', 'What does the letter [v] <represent|stand for> in the equation {e}?', 'When the equation {e} is worked out, [v] turns out to be what?',
      'The answer is [v] and the equation is {e}.', 'How do I get [v] from {e}?', 'Work backwards through {e}. What is [v]?', 'Linear equation {e}, one unknown, [v]. Solution?', 'My <daughter|son|brother|sister> asks about {e}. What is [v]?', 'Only one value of [v] fits {e}. Give it.', 'Riddle: I am [v], and {e}. Who am I?',
      'Equation {e}, please solve', '{e}, so [v] is?', 'It says {e}, and I should write what [v] is.', 'Let [v] be a number for which {e}. Determine it.',
    ],
    held: ['Suppose that {e}. How large is [v]?', 'For which number [v] does {e} hold?', '{e} is true. Tell me [v].', 'What must [v] be so that {e}?'],
  },
  zh: {
    commands: [
      '解方程 {e}', '解方程：{e}', '求解 {e}', '<解|解出> {e}', '求方程 {e} 的解', '<求|求出|算出> [v]：{e}', '<求|求出>方程 {e} 中的 [v]', '由 {e} 求 [v]', '解出 {e} 里的 [v]',
      '算出 {e} 中的未知数', '求未知数 [v]：{e}', '求使 {e} 成立的 [v]', '写出方程 {e} 的解', '解关于 [v] 的方程 {e}', '把方程 {e} 解出来', '求出满足 {e} 的 [v]',
      '通过移项解出 {e} 中的 [v]', '对 {e} 移项、合并，求出 [v]', '利用等式的性质解 {e}', '把 {e} 变形成“[v] = 某数”的样子', '一步步解出 [v]，方程是 {e}', '找出 {e} 里字母 [v] 代表的数', '列出解 {e} 的过程并写出 [v]', '把未知数 [v] 从 {e} 里求出来', '完成这道解方程的题：{e}', '算一算 {e} 里的 [v] 到底是多少',
      '根据等式 {e} 确定 [v] 的值', '说出方程 {e} 的根', '从 {e} 出发，把 [v] 单独留在等号一边', '<讲解|说明>方程 {e} 的解法并给出 [v]', '猜出 {e} 里藏着的数 [v]',
    ],
    questions: [
      '{e}', '{e}，求 [v]', '{e}，求 [v] 的值。', '{e}，[v] = ?', '{e}，[v] 等于多少？', '已知 {e}，求 [v]。', '如果 {e}，[v] 是多少？', '若 {e}，则 [v] 等于多少？', '当 {e} 时，[v] 是多少？', '方程 {e} 的解是什么？', '方程：{e}', '{e} 的解是多少？',
      '{e}，解方程', '{e}，则 [v] = ____', '方程 {e} 怎么解？', '{e}，[v] 是几？', '有方程 {e}，求 [v]。', '设 {e}，求 [v] 的值。', '在方程 {e} 中，[v] 等于多少？', '[v] 满足 {e}，[v] 是多少？', '哪个 [v] 满足 {e}？', '关于 [v] 的方程 {e} 的解是多少？', '未知数 [v] 是多少：{e}', '求 [v]，已知 {e}',
      '解一下：{e}',
      '老师<出|布置>了一个方程 {e}，[v] 的值<是多少|是几>？', '小<明|红|华>想解 {e}，他最后得到的 [v] 是多少？', '等式 {e} 里的字母 [v] 代表<多少|哪个数>？', '我不会解 {e}，[v] 到底是多少？', '{e} 这个方程，[v] 应该填几？', '填空：{e} 的解是 [v] = （ ）', '[v] = ？ 方程见后：{e}', '两边相等：{e}，请问 [v] 的值',
      '有一个数记作 [v]，并且 {e}，这个数是多少？', '未知数为 [v] 的方程 {e}，解得 [v] 等于几？', '把 [v] 换成哪个数，{e} 的左右两边就相等？', '解完 {e}，得到的 [v] 是什么？', '一元一次方程 {e} 的根是几？', '移项以后由 {e} 能得到 [v] 等于多少？', '[v] 藏在 {e} 里面，把它找出来。', '题目只给了 {e}，让我们求 [v]。',
      '根据 {e} 可以算出 [v]，结果是多少？', '{e} 成了等式，那么 [v] 就等于？', '天平两边平衡：{e}，[v] 是多重？', '[name]在黑板上写下 {e}，问大家 [v] 是几。', '[name]问：“{e}，[v] 是多少呢？”', '怎样一步一步从 {e} 得到 [v]？', '条件：{e}。问：[v]。', '所求：[v]；已知条件：{e}', '我想的数是 [v]，而且 {e}，我想的是几？',
      '{e} 求解，未知数 [v]', '方程 {e} 只有一个解，它是几？', '既然 {e}，那么 [v] 等于什么？', '因为 {e}，所以 [v] = ____', '下列方程的解是多少？{e}', '这个等式里 [v] 未知：{e}，请求出它。', '孩子作业里的 {e}，[v] 得多少？', '麻烦看看 {e}，[v] 求不出来', '谜语：我叫 [v]，{e}，我是几？',
    ],
    held: ['[v] 取什么值时，{e} 成立？', '有方程 {e}，未知数是几？', '要使 {e}，[v] 应该是哪个数？'],
  },
};
