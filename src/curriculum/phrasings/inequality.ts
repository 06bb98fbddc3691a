import type { Asks } from '../exercise.ts';

/** An inequality `e` for the letter `v`. */
export const inequality: Asks = {
  en: {
    commands: [
      'solve {e}', 'solve {e} for [v]', 'solve for [v]: {e}', 'solve the inequality {e}', 'find all [v] <with|such that> {e}', '<find|determine|work out> the solution of the inequality {e}', 'find the values of [v] for which {e}', '<find|get> the solution set of {e}', 'find [v] if {e}',
      'work out which [v] <fit|satisfy> {e}', 'give the range of [v] for {e}', '<state|write down> the set of [v] with {e}', 'isolate [v] in {e}', 'determine for what values of [v] we have {e}',
      'find out how <large|small> [v] may be in {e}', 'solve the following inequality for [v]: {e}',
      '<collect|gather> the letter [v] on one side of {e} and say which [v] are left over', 'describe all [v] that fulfil {e}', 'treat {e} as an inequality in [v] and solve it', '<list|give> the condition on [v] that follows from {e}', 'transform {e} until [v] stands alone beside the sign',
      'get from {e} to a simple statement about [v]', '<check|see> between which bounds or beyond which bound [v] lies if {e}', '<transform|rearrange> the inequality {e} until only [v] is on one side', 'write the solution of {e} as an interval or with a sign', 'name the bound that {e} sets for [v]',
      'solve {e} as you would an equation, but mind the sign', 'tell where [v] lies among the numbers when {e}', 'determine the interval of [v] described by {e}', 'restrict [v] by means of {e}', 'give the answer to {e} in terms of [v]', 'do this inequality: {e}', 'show which values are permitted for [v] by {e}',
      'calculate the limits for [v] in {e}', 'read off the possible [v] after solving {e}',
      'turn {e} into a statement that compares [v] alone with numbers', 'reject every [v] that breaks {e} and describe those that remain', 'solve {e} and express the result in interval notation', 'treat all parts of {e} alike until [v] is free', 'name every real [v] that is allowed by {e}', 'shade the numbers [v] that obey {e} and say where the shading lies', 'solve and check with a sample value: {e}', 'work backwards from {e} to the possible values of [v]', 'replace {e} by an equivalent inequality in which [v] is isolated', 'put {e} into plain words about [v] by solving it', 'write the set { [v] : {e} } as an interval', 'figure out the constraint on [v] hidden in {e}', 'decide for which inputs [v] a computer would answer "true" to {e}', 'fill in the blank, with [v] by itself: {e} is equivalent to ___', 'free [v] from everything around it in {e}',
    ],
    questions: [
      '{e}', '{e}, find [v]', '{e}. Solve for [v].', 'Solve: {e}', 'Inequality: {e}', 'What is the solution of {e}?', 'For which [v] is {e}?', 'What are the values of [v] if {e}?', 'If {e}, what can [v] be?', 'Solve the inequality: {e}', 'Which [v] satisfy {e}?', 'When is {e} true?',
      'The inequality is {e}. What is [v]?', 'What range of [v] makes {e} true?', '{e} - which values of [v] are allowed?', 'Given {e}, find the range of [v].', 'solution set of {e}', '{e}, [v] = ?',
      'In the inequality {e}, what values may [v] have?', 'For what values of [v] does {e} come true?', 'All [v] with {e}?', 'What can we say about [v] if {e}?', 'Here is an inequality: {e}. Solve it.',
      '[v] satisfies {e}. Find all possible [v].', 'How is {e} solved?',
      '[name] has the inequality {e} to solve. What is the result for [v]?', 'how to solve the inequality {e} i always get the sign wrong', 'What bound does {e} put on [v]?', 'Where does [v] lie if {e}?', 'A number [v] is chosen with {e}. Where can it lie?', 'Wanted: all [v]. Condition: {e}.',
      'Condition: {e}. Unknown: [v]. Solution?', 'Between what bounds, or beyond which one, is [v] when {e}?', 'Teacher wrote {e}. We should write down the interval for [v].', 'The solution set of {e} is what I am looking for.', 'Since {e}, [v] has to be less or greater than what?', 'inequality, unknown [v]: {e}',
      "Isn't {e} solved like an equation? What comes out for [v]?", 'How far can [v] go if {e}?', 'We need {e}. So how must [v] be chosen?', 'To get {e}, in what range should we pick [v]?', 'Pick [v] so that {e}. What are your choices?', '[v] may only be such that {e}. Give the allowed interval.', '{e} restricts [v]. In which way?',
      'After rearranging {e}, what do we read about [v]?', 'The inequality {e} should be rearranged so that [v] stands alone.', 'Write the solution of {e} as an interval.', 'i have {e} and need the range for [v] pls', 'Once {e} has been solved for [v], what does the answer look like?',
      'Someone thinks of a number [v] and reveals only this: {e}. What do you know about it?', 'Not every [v] fits {e}. Which ones do?', 'Solve it and draw the solution set: {e}', 'All real [v] for which {e} are to be found.', 'Real solutions of the inequality {e}?', 'What interval belongs to {e}?',
      'Mind the sign when you solve {e} for [v].', '"{e}, so [v] ...?" asks [name]. How does the sentence go on?', 'If it is required that {e}, what are the limits for [v]?', 'The requirement is {e}; state which [v] meet it.', 'Only the [v] that fulfil {e} are wanted.', 'From {e} it follows that [v] is what?',
      'Complete: {e} means that [v] ...', 'What do I have to put for [v] to make the statement {e} come out right?', 'Exercise on inequalities, letter [v]: {e}', 'solving {e} gives which [v]?', 'In {e}, which [v] are okay?', 'The values of [v] that make {e} a true statement are called its solutions. Find them.',
      'A program tests whether {e}. For which inputs [v] does it print "yes"?', 'True or false, it depends on [v]: {e}. When is it true?', '{e} ⟺ ?', '{ [v] : {e} } as an interval?', 'Which part of the real numbers is described by {e}?', 'Let [v] be real with {e}. Describe [v] as simply as possible.', 'Some values of [v] make {e} false. Leave those out. What is left?', 'I put a number in for [v] and {e} came out true. What numbers could I have used?', 'stuck at {e}, do i flip the sign? whats [v]', 'Does the sign turn around when {e} is solved? Write down the solution.', 'Given: {e}. Wanted: the same condition with [v] standing free.', 'ineq {e}', '{e} (solve for [v])', 'If you had to explain to a friend what {e} tells us about [v], what would you say?', 'What is the simplest inequality for [v] that says the same as {e}?',
      'A rule says {e}. Within what limits does the rule keep [v]?', 'Some [v] are accepted by {e} and others refused. Which are accepted?', 'The machine runs only while {e}. At which settings [v] does it run?', '[v] is admitted as long as {e}. Which [v] are admitted?', 'Not an equation this time: {e}. Find the solutions.', 'Answer with [v] alone beside the sign, please: {e}', 'In which interval may we move [v] without violating {e}?', 'Assume {e}. Then [v] is smaller than, larger than or between what?', 'Colour all points [v] of the number axis with {e}. Which stretch is coloured?', 'Exam: solve, giving your answer as a set. {e}', 'Nobody told us [v]; we only know that {e}. What follows?', 'Here is what I know of [v]: {e}. Here is what I want: [v] on its own.', '[v] unknown, {e} known. Range?', '[name] types {e} into a solver. What does the solver reply?',
    ],
    held: ['Which numbers [v] satisfy {e}?', 'What must be true of [v] so that {e}?', 'Say for which numbers [v] the inequality {e} holds.'],
  },
  zh: {
    commands: [
      '解不等式 {e}', '解不等式：{e}', '求解 {e}', '解 {e}', '求不等式 {e} 的<解集|解>', '<求|求出>满足 {e} 的 [v]', '求 [v] 的取值范围：{e}', '求出使 {e} 成立的 [v]',
      '写出不等式 {e} 的解集', '确定 [v] 的范围，使 {e}', '算出 {e} 中 [v] 的范围', '把不等式 {e} 解出来', '求解关于 [v] 的不等式 {e}', '找出所有满足 {e} 的 [v]',
      '把 {e} 变形，使 [v] 单独在一边', '对不等式 {e} 移项求解', '用不等式的性质解 {e}', '给出 {e} 中 [v] 允许取的值', '说明由 {e} 能推出 [v] 在什么区间', '求出 [v] 的界限，条件是 {e}', '写出 {e} 的解，用区间表示', '一步步解不等式 {e}', '限定 [v] 的大小，根据 {e}', '把 {e} 的解集表示出来', '由 {e} 推出 [v] 的范围',
      '完成解不等式的练习：{e}', '判断 [v] 在数轴上的位置，已知 {e}', '注意变号，解 {e}', '列出解 {e} 的步骤和解集',
      '把 {e} 化成 [v] 单独与数比较的形式', '去掉所有不符合 {e} 的 [v]，写出剩下的范围', '把集合 { [v] : {e} } 写成区间', '从 {e} 倒推 [v] 可能的值', '在数轴上给符合 {e} 的点涂色，说出涂色的部分', '解 {e}，再取一个值检验', '填空：{e} 等价于____，其中 [v] 单独在一边',
    ],
    questions: [
      '{e}', '{e}，求 [v] 的取值范围。', '{e}，求 [v]。', '不等式 {e} 的<解集|解>是什么？', '已知 {e}，求 [v] 的取值范围。', '如果 {e}，[v] 的取值范围是什么？', '不等式：{e}', '{e} 的解集是什么？', '若 {e}，则 [v] 的范围是多少？', '当 {e} 时，[v] 在什么范围内？', '哪些 [v] 使 {e} 成立？', '[v] 该在什么范围，{e} 才成立？',
      '不等式 {e} 怎么解？', '{e}，[v] 的取值范围是____', '{e} 时，[v] 可以是哪些值？', '有不等式 {e}，求它的解集。', '关于 [v] 的不等式 {e} 的解集是多少？', '[v] 满足 {e}，[v] 的范围是什么？', '{e}，解集？', '哪些 [v] 的值能使 {e}？', '使不等式 {e} 为真的 [v] 有哪些？', '解一下这个不等式：{e}',
      '老师<出|布置>了不等式 {e}，解集应该怎么写？', '[name]在解 {e}，最后 [v] 的范围是什么？', '在数轴上，{e} 的解在哪里？', '条件：{e}。问：[v] 的范围。', '一个数记作 [v]，它满足 {e}，这个数在哪个区间？', '解 {e} 时要变号吗？解集是什么？', '移项整理后，{e} 变成 [v] 的什么范围？', '[v] 的范围未知，只知道 {e}，求它。', '填空：由 {e} 得 [v] ____',
      '因为 {e}，所以 [v] 的范围是？', '既然 {e}，[v] 能取哪些数？', '{e} 的解用区间怎么表示？', '需要 {e}，那么该怎样选 [v]？', '[v] 最多或最少能到多少，如果 {e}？', '这个不等式我不会：{e}', '根据 {e}，可以知道 [v] 落在什么范围里？', '下列不等式的解集是多少？{e}', '不等式 {e} 限制了 [v]，限制成什么样？', '所求：[v] 的取值范围；已知：{e}',
      '解完 {e}，答案怎么写？', '未知数 [v]，不等式 {e}，求解集', '哪些数代入 [v] 能让 {e} 是对的？', '我想了一个数 [v]，只告诉你 {e}，你能知道它的范围吗？', '作业：{e}，解出来并在数轴上表示。', '求 {e} 的解，写成 [v] 和数比较的形式。', '怎样从 {e} 得到 [v] 的取值范围？', '{e}，则 [v] 属于哪个区间？', '规定 {e}，允许的 [v] 有哪些？',
      '不等式 {e} 解得什么？', '求解集：{e}', '请看不等式 {e}，它的解是什么？', '[v] 在哪个区间里，{e} 才对？', '所有使 {e} 正确的 [v] 组成什么集合？', '[name]问：“{e} 的解集怎么求？”',
      '程序判断 {e} 是否为真，输入哪些 [v] 时输出“是”？', '{e} 是真是假要看 [v]，什么时候为真？', '{e} ⟺ ？', '设实数 [v] 适合 {e}，最简单地说，[v] 是怎样的？', '有些 [v] 使 {e} 不对，把它们去掉，还剩哪些？', '我把一个数代入 [v]，{e} 对了，我用的可能是哪些数？', '和 {e} 意思相同的最简不等式是什么？', '机器只在 {e} 时运转，[v] 调到哪些值时它运转？', '这次不是方程：{e}，求解。', '{e} 卡住了，要不要变号，[v] 到底是啥范围', '在不违反 {e} 的前提下，[v] 可以在哪个区间里变动？', '没人告诉我们 [v] 是几，只知道 {e}，能推出什么？', '假设 {e}，那么 [v] 比几大、比几小，还是在哪两个数之间？', '我知道的：{e}。我想要的：[v] 单独在一边。', '[name]把 {e} 输入解题软件，软件会给出什么答案？',
    ],
    held: ['哪些数 [v] 满足 {e}？', '[v] 取什么值时不等式 {e} 成立？', '要使 {e}，[v] 应该在什么范围？'],
  },
};
