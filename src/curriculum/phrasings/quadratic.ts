import type { Asks } from '../exercise.ts';

/** How any quadratic equation `e` may be asked for, whatever the way to solve it. */
export const anyQuadratic = {
  en: [
    'work out the solutions of {e}', 'determine all [v] that satisfy {e}', 'give the roots of {e}', 'find the zeros: {e}', '<figure out|work out> which [v] make {e} true', 'solve the following quadratic for [v]: {e}',
    'find both values of [v] in {e}',
    '<bring|put> {e} into a form that gives [v], and list each solution', 'list the solutions of {e}', 'get every root of {e}', 'tell which numbers [v] fulfil {e}', 'write down all the numbers that [v] can be in {e}', 'treat {e} as a quadratic equation in [v] and solve it', '<check|see> which [v] fit the equation {e}',
    'do this quadratic: {e}', 'state the solution set of {e}', '<collect|report> all values of [v] with {e}', 'calculate the root or roots of {e}', 'say what [v] may be, knowing that {e}', 'answer the question of which [v] go with {e}', '<finish|crack> the quadratic {e}', 'search for every [v] that fulfils {e}',
    'make a list of all [v] for which the two sides are equal: {e}', 'complete "[v] = ... or [v] = ..." for the equation {e}', 'describe the solutions [v] of the second-degree equation {e}',
    'with {e} as the only condition, say which [v] are possible', 'choose [v] so well that {e} comes true, and name each choice that works', 'take {e} as given and conclude from it what [v] can be', 'replace [v] by numbers that turn {e} into a true statement, and name those numbers', 'go on with {e} until it reads [v] = something, once or twice', 'pin down each [v] that obeys {e}', 'reverse the squaring in {e} somehow and give [v]', 'say at which [v] the left side and the right side of {e} come out the same', 'decode the letter [v] in {e}, which is of degree two', 'settle which [v] pass the test {e}', 'sort the numbers into those with {e} and the rest, and name the few of the first sort', 'move everything to one side of {e} and find what [v] turns it into zero',
    'say what to type for [v] so that a computer calls {e} true, all ways', 'state [v], no explanation needed, given {e}', 'supply whatever numbers [v] may be in {e}, one or several', 'begin with {e}, end with one or two numbers, and call them values of [v]',
  ],
  zh: [
    '写出方程 {e} 的根', '求一元二次方程 {e} 的解', '找出所有满足 {e} 的 [v]', '算出 {e} 的两个解', '求 {e} 的根',
    '解出关于 [v] 的二次方程 {e}', '把 {e} 当作一元二次方程求解', '列出 {e} 的每一个根', '求出 [v] 的所有可能值，已知 {e}', '说出 {e} 有哪些根', '确定方程 {e} 中 [v] 的值', '一步步求方程 {e} 的根', '算一算 {e} 里 [v] 能是哪些数', '给出二次方程 {e} 的解集', '完成解方程：{e}，写出每个解', '找一找 {e} 的实数根', '由等式 {e} 推出 [v] 的值',
    '将二次方程 {e} 解完', '判断 {e} 的解是哪些数',
    '以 {e} 为唯一条件，写出 [v] 的一切可能', '给 {e} 里的 [v] 换上能使等式为真的数，一个也别漏', '承认 {e}，由此推出 [v] 能是几', '把 {e} 全移到一边，找出使它得零的 [v]', '把 {e} 做到“[v] = 几”为止', '指出左右两边在哪些 [v] 处相等：{e}', '查明哪些 [v] 能通过检验：{e}', '从 {e} 倒推原来的 [v]，有几个写几个',
    '选好 [v]，让 {e} 变成真话，写出全部选法', '只写结果：由 {e}，[v] 等于几', '补出 {e} 里 [v] 可以是的数，一个或几个',
  ],
  zhQuestions: [
    '{e}，解方程', '{e}，[v] 的值是____', '方程 {e} 怎么解？', '一元二次方程 {e} 的根是多少？', '关于 [v] 的方程 {e} 的解是什么？', '使 {e} 的 [v] 是多少？', '已知方程 {e}，求它的根。', '{e}，[v] 可能是几？', '解这个方程：{e}', '[v] 满足 {e}，[v] 是多少？',
    '老师<出|布置>的二次方程 {e}，它的解是多少？', '含有 [v] 的平方的方程 {e} 怎么求根？', '我解不出 {e}，[v] 是多少？', '填空：方程 {e} 的根为____', '[name]要解 {e}，最后应得到哪些答案？', '[name]在黑板上写了 {e}，请同学们求根。', '有个数记作 [v]，而且 {e}，这个数可能是多少？', '已知条件：{e}。所求：[v]。', '求根：{e}',
    '解完 {e} 以后，[v] 等于什么？', '[v] 换成哪些数，{e} 左右两边相等？', '方程 {e} 一共有几个解？分别是多少？', '二次方程题：{e}，未知数是 [v]', '{e} 的解集是什么？', '根据 {e} 能得出 [v] 是多少？', '既然 {e}，[v] 就是哪几个数？', '因为 {e}，所以 [v] = ____', '作业：{e}，求它的实数解', '字母 [v] 在 {e} 中可以代表哪些数？',
    '下列二次方程的根是多少？{e}', '我想了一个数 [v]，{e}，我想的可能是几？', '这个一元二次方程不会：{e}', '未知数 [v]，方程 {e}，结果呢？', '在 {e} 里，[v] 的所有可能结果是什么？', '怎样一步一步解二次方程 {e}？', '谁能求出 {e} 的解？', '[v] 是未知数，{e}，请给出答案。', '{e}，它的根分别是几？', '一元二次方程：{e}，求实数根。', '方程 {e} 有解吗？有的话是多少？',
    '请问二次方程 {e} 解出来是几？', '考试题：解 {e}，写出 [v]',
    '先给条件：{e}。再问：[v] 能是几？', '我要 [v] 单独在一边：{e}', '{e}，别的什么也没说，[v] 是哪些数之一？', '[name]往 {e} 里试各种数当 [v]，哪几个试得通？', '“[v] 随便是几都行。”“不行，因为 {e}。”那 [v] 可以是几？', '把 {e} 全部移到一边，[v] 是几时这一边等于零？', '有没有 [v] 能让 {e} 是对的？有的话全写出来。', '笔记断在“{e}，于是 [v] =”，后面该写什么？', '字母一个，[v]；方程一个，{e}。答案一个还是几个？写出来。', '左边等于右边，即 {e}，发生在数轴上的哪些 [v] 处？', '把答案代回 {e} 检验，通过的 [v] 是哪些？', '能让 {e} 说得通的 [v] 都给我', '关于 [v] 的消息全在 {e} 里，结论是什么？',
    '{e} 这句话是关于 [v] 的，它对哪些数说得对？', '电脑检查 {e} 对不对，输入哪些 [v] 会得到“对”？', '{e} 的答案我总漏一个，一共有哪些？', '公开的是 {e}，保密的是 [v]，可能的秘密有哪些？', '题目一行：{e}；答案一行：[v] = ____', '不许猜也不许漏：{e}，每个 [v] 都要。', '办得到 {e} 的 [v] 没几个，把它们挑出来。',
  ],
} as const;

/** A quadratic equation `e` for the letter `v`. */
export const quadratic: Asks = {
  en: {
    commands: [
      'solve {e}', 'solve {e} for [v]', 'solve for [v]: {e}', 'solve the equation {e}', 'solve the quadratic equation {e}', 'solve {e} by factoring', '<find|determine|get> [v] <if|when> {e}', 'find the <solutions|roots> of {e}', '<find|compute> all solutions of {e}',
      '<find|work out> the roots of the equation {e}',
      'factorise {e} first and read off the roots', 'solve {e} with the zero product property', 'get [v] from {e} through factors', 'use factors to <find|work out> the solutions of {e}',
      ...anyQuadratic.en,
    ],
    questions: [
      '{e}', '{e}, find [v]', '{e}, [v] = ?', '{e}. Find [v].', 'What is [v] if {e}?', 'If {e}, what is [v]?', 'What are the <solutions|roots> of {e}?', 'Solve: {e}', 'Quadratic equation: {e}', 'Which [v] solve {e}?', 'For what [v] is {e}?',
      'The equation is {e}. What is [v]?', 'Solve the quadratic: {e}', 'roots of {e}', '{e}, solve', 'What are the possible values of [v] in {e}?', 'Given {e}, find [v].', '[v] satisfies {e}. What are the possible [v]?',
      'What values of [v] satisfy {e}?', 'How do you solve {e}?', 'Here is a quadratic equation: {e}. Find its roots.', 'When is {e} true?', '{e}; what are the solutions?', 'Find every solution: {e}',
      'Which numbers can be put for [v] in {e}?', 'The square of [v] is in the equation {e}. Solve it.', '[name] has to solve the quadratic equation {e}. What does [name] find?', 'need all solutions of {e} asap', 'I squared something and ended up with {e}. What can [v] have been?', 'A quadratic in [v]: {e}. List what solves it.',
      'Wanted: every [v]. Given: {e}.', 'Given: {e}. Wanted: all solutions.', 'Given is the equation {e}. All of its solutions are to be found.', "For homework we got {e} and I don't know what [v] is", 'Equation of degree two, unknown [v]: {e}', 'Once {e} is solved, what are the answers for [v]?',
      'The roots of {e} are what I am looking for.', 'Only certain numbers fit {e} in place of [v]. Which ones?', '{e}: find the roots', 'A number [v] is such that {e}. What could the number be?', 'By what should [v] be replaced to make the statement {e} come true?', 'Both sides of {e} agree for some [v]. List them.',
      'How would one solve a quadratic like {e}?', '{e}: solution set?', '[v] is unknown, {e}. Give all answers.', 'Someone thinks of a number [v] and says: {e}. What are the possibilities?', 'When {e} is worked out, what comes out for [v]?', '"Solve {e}," says the teacher. What do you answer?', 'can u do this quadratic {e}',
      'Since {e}, [v] is one of which numbers?', 'The second-degree equation {e} is to be solved for [v].', 'Determine the solutions in [v]: {e}', 'How many solutions has {e}, and what are they?', 'I look for [v]. All I know is {e}.', 'Which numbers make both sides of {e} the same?',
      '[name] <writes|puts> {e} on the board and asks for its roots. What are they?', 'Roots wanted: {e}', 'Let [v] be a number such that {e}. Find all possibilities for it.', '{e}, [v] unknown, quadratic, please help', 'Riddle: my name is [v], and {e}. Who can I be?', 'The number behind [v] obeys {e}; what are the candidates?',
      'In {e} the letter [v] occurs squared. What does it stand for?', 'Test: {e}. Write down the solutions.', 'The answer to {e} is a list of numbers. Which?',
      'Condition first: {e}. Question second: what can [v] be?', 'I need [v] alone: {e}', '{e}. That is all we are told. So [v] is one of what numbers?', '[name] tries numbers for [v] in {e}. Which ones will work?', '"[v] can be anything." "No, because {e}." "Then what can it be?"', 'Move all of {e} to one side. For what [v] does that side become zero?', 'Is {e} true for any [v] at all? If so, for what [v]?', 'Under {e}, the letter [v] is left with few choices. List them.', 'My notes break off after "{e}, hence [v] =". What should follow?', 'The condition {e} is of degree two in [v]. What meets it?', 'Left side equal to right side, {e}: at what [v] does that happen?', 'Check your answer by putting it into {e}. Which [v] pass the check?', 'for what [v] does {e} work out, all of them please', 'One letter, [v], and one equation, {e}. One answer or more? State what you find.', 'Everything known about [v] is in {e}. What do we conclude about [v]?', 'Try to undo {e}. Which [v] may one have started with?', 'The equation {e} comes true when certain numbers are put for [v]. Put which?', 'Every [v] that passes the test "{e}" is wanted. What passes?',
      '{e} is a sentence about [v]. Which numbers is it right about?', 'A computer is asked whether {e}. For which inputs [v] does it say yes?', 'I keep missing one of the answers to {e}. What are they all?', 'Given away: {e}. Kept secret: [v]. Which secrets are possible?', 'The task is short: {e}. In the answer, [v] = ___ (all of them).', '[other] squared a number called [v] on the way to {e}. What numbers may it have been?', 'Neither guess nor skip: {e}, and every [v] is wanted.', 'The numbers that do what {e} demands of [v] are few. Single them out.',
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
