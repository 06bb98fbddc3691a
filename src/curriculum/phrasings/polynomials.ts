import type { Asks } from '../exercise.ts';

/** A product `e` to be multiplied out. */
export const expanding: Asks = {
  en: {
    commands: [
      'expand {e}', 'expand and simplify {e}', 'multiply out {e}', 'simplify {e}', '<remove|open> the brackets in {e}', 'expand the <product|expression> {e}', 'write {e} without brackets', '<find|compute|work out> the product {e}', 'expand the brackets {e}',
      'multiply out the brackets: {e}', 'expand and collect like terms: {e}',
      '<get rid of|clear> the brackets in {e}', '<do|carry out> the multiplication {e}', 'multiply the <factors|brackets> of {e}', 'use the distributive law on {e}', 'turn {e} into a polynomial without brackets',
      'rewrite {e} without parentheses', '<distribute|multiply through> in {e}', 'find the expansion of {e}', 'remove the parentheses: {e}', 'write out {e} as a sum of terms',
      'multiply each term with each term in {e}', 'resolve the brackets of {e} and collect the terms', '<show|give> {e} in expanded form', 'undo the factoring of {e}', '<break|take> the brackets of {e} apart by multiplying', 'get from {e} to an expression with no brackets', 'multiply {e} term by term',
      'change {e} from factored to expanded form', 'do away with the brackets in {e} and add like terms', 'transform {e} into a sum with no brackets left', '<state|write down> what {e} is after multiplying out', 'calculate {e} by distributing', 'make {e} free of brackets', 'convert the product {e} to standard form',
      'apply the distributive property to {e}', 'give the standard form of {e}', 'present {e} with all brackets multiplied out', 'practise multiplying brackets with {e}', 'eliminate all parentheses from {e} and simplify',
    ],
    questions: [
      '{e}', '{e} =', 'Expand: {e}', 'What is {e} expanded?', 'What do you get when you expand {e}?', 'What is the expanded form of {e}?', '{e} without brackets?', 'Expand and simplify: {e}',
      'What is {e} multiplied out?', '{e} = ? Expand it.', 'How do you expand {e}?', 'Multiply: {e}', '{e}, expand', 'expansion of {e}', 'Given {e}, remove the brackets and simplify.', 'What polynomial do we get from {e}?',
      'What does {e} become without brackets?', 'The expression is {e}. Expand it.', 'If we multiply out {e}, what remains?', 'Work this out: {e}', 'What is the product {e}?',
      '[name] multiplies out {e}. What does [name] get?', 'how do i get rid of the brackets in {e}', 'The factored form is {e}; the expanded form is?', 'Every term times every term: {e}. What is the result?', 'Wanted: an expression without brackets. Given: {e}.', 'Given: {e}. Wanted: the expanded form.',
      'There are brackets in {e}. Multiply them out.', '{e} should be written without any brackets.', '{e} is to be expanded.', 'A plot of land measures {e}. Write this without brackets.', 'When the brackets of {e} have been multiplied, which terms are left?', 'In expanded form, {e} reads how?', 'Fully expanded, {e} is what?',
      'How does {e} look after expanding?', 'Distribute: {e}', 'Brackets off: {e}', 'Remove the parentheses and combine like terms: {e}', '{e} --> no brackets?', 'What is another way to write {e}, with no brackets?', 'Multiply the brackets for me: {e}', 'Using the distributive law, what is {e}?',
      '"Expand {e}!" says the book. What do I write?', 'Teacher wants {e} without brackets. What is that?', 'My <daughter|son|sister|brother> must multiply out {e}. What is the result?', 'We are learning to expand. The next one is {e}.', 'Expand, then collect the terms: {e}', 'Expanding {e} gives which polynomial?',
      'After you open the brackets in {e}, what is there?', 'Factoring backwards: {e}', 'The expansion of {e} is what I need.', 'Which terms come from multiplying {e}?', 'Exercise on brackets, number one: {e}', 'Instead of {e}, write an expression with no parentheses.', 'Can {e} be written without parentheses? How?',
      'please multiply {e}', 'So {e} is a multiplication. Of which polynomial is it the factored form?', 'If each bracket in {e} is multiplied through, the result is?', 'product of brackets {e} = ...', 'I have to open the brackets: {e}', 'Standard form of {e}?', 'To expand: {e}', 'When we distribute in {e}, what do we obtain?',
    ],
    held: ['Turn the product {e} into a sum.', 'Write {e} as a polynomial.', 'Carry out the multiplication in {e} and tidy up.'],
  },
  zh: {
    commands: [
      '展开 {e}', '展开并化简 {e}', '化简 {e}', '去括号：{e}', '把 {e} 展开', '计算 {e}', '<求|写出> {e} 的展开式', '将 {e} 去括号并合并同类项', '计算乘积 {e}',
      '把括号乘开：{e}', '去掉 {e} 中的括号', '用乘法分配律计算 {e}', '写出 {e} 乘开的结果', '算出 {e} 的展开结果', '把 {e} 化成不含括号的式子', '整理并展开 {e}',
      '把 {e} 里的括号全部去掉', '用每一项乘每一项的方法展开 {e}', '给出 {e} 不带括号的写法', '一步步展开 {e}', '进行整式乘法：{e}', '做乘法 {e} 并合并同类项', '将 {e} 乘开并整理', '从乘积 {e} 得到展开式', '完成整式的乘法 {e}', '对 {e} 进行展开', '依据分配律把 {e} 展开', '逐项相乘，算出 {e}', '写出 {e} 去括号以后的结果', '让 {e} 不再含有括号',
    ],
    questions: [
      '{e}', '{e} =', '展开：{e}', '{e} 展开后是什么？', '{e} 的展开式是什么？', '{e} 去括号后等于多少？', '{e} 展开等于什么？', '化简：{e}',
      '{e} 乘出来是什么？', '{e} = ____', '{e} 怎样展开？', '{e}，去括号并化简。', '已知式子 {e}，把它展开。', '去掉括号后 {e} 变成什么？', '{e} 的乘积是多少？', '乘开再整理：{e}', '把 {e} 乘出来得到什么？', '多项式乘法：{e}',
      '老师让展开 {e}，结果是什么？', '[name]把 {e} 展开，得到什么式子？', '每一项分别相乘，{e} 是多少？', '填空：{e} 展开得____', '我不会展开 {e}，应该怎么做？', '下列式子展开后是什么？{e}', '已知：{e}。要求：去括号。', '要求展开，原式为 {e}', '原式 = {e}，展开后原式 = ？', '括号乘开后，{e} 有哪些项？', '整式乘法题：{e}', '请看式子 {e}，它展开成什么？',
      '如何把 {e} 里的括号去掉？', '[name]问：“{e} 怎么乘？结果是什么？”', '利用分配律，{e} 得什么？', '展开就是分解反过来：{e}', '一块地的大小是 {e}，去括号后怎么写？', '不带括号的话，{e} 应该怎么写？', '作业：展开 {e} 并合并同类项', '如果去掉所有括号，{e} 会变成什么？', '{e} 相乘的结果是什么多项式？', '先乘开再合并同类项：{e}', '{e} 这个积展开是什么样？',
      '乘法分配律练习：{e}', '经过展开和整理，{e} 等于什么？', '展开 {e} 的答案是多少？', '{e}，请展开', '{e} 去掉括号怎么写？', '积的展开式是什么？{e}', '写成没有括号的形式：{e}', '算一算 {e} 乘开得几项，分别是什么？', '一项一项乘：{e} = ？',
    ],
    held: ['把乘积 {e} 写成多项式。', '{e} 乘开以后是哪个式子？', '将 {e} 化为和的形式。'],
  },
};

/** A polynomial `e` to be differentiated. */
export const differentiating: Asks = {
  en: {
    commands: [
      'differentiate {e}', 'find the derivative of {e}', '<compute|calculate|work out|determine> the derivative of {e}', 'differentiate the function {f}', 'find the derivative of {f}', 'differentiate {e} with respect to [v]', 'take the derivative of {e}', 'derive {e}',
      "find <f'(x)|the derivative> if f(x) = {e}",
      'find the rate of change of {e}', '<give|state|write down> the derivative of {e}', 'get the derivative function of {e}', 'apply the power rule to {e}', 'find <the slope function|the gradient function> of {f}',
      'differentiate {e} term by term', '<determine|find> the derivative of the polynomial {e}', 'work out d/d[v] of {e}', 'form the derivative of {e}', 'find the first derivative of {e}',
      "compute f'(x) or y' for {f}", '<apply|use> the rules of differentiation on {e}', 'bring down the exponents and so differentiate {e}', 'give the gradient function belonging to {f}', 'find the derivative, that is, the slope of the tangent, for {f}', 'carry out d/d[v] on {e}',
      'write the derivative function for {f}', 'do the differentiation of {e}', 'differentiate once: {e}', '<state|find> the rate of change of {e} when [v] grows', 'take d/d[v] of {e}', 'use calculus to get the derivative of {e}', 'obtain the derivative of {f}', 'tell what the derivative of {e} is', 'evaluate d/d[v] of the polynomial {e}',
      'multiply by the exponents and lower them by one to get the derivative of {e}', 'practise derivatives with {e}', 'form the first derivative of the function {f}', 'go from {f} to its derivative', 'work out the instantaneous rate of change of {f}',
      'give the function whose values are the slopes of {e}', 'find a formula for the slope of {f} at any [v]', 'write down what {e} becomes under differentiation', 'find the gradient function of {e}', 'work out the slope of {e} as a function of [v]', 'show what is left of {e} after differentiating', 'differentiate {e} once and give what results',
    ],
    questions: [
      'What is the derivative of {e}?', 'what is the derivative of {e}', 'Derivative of {e}', 'derivative of {e} = ?', 'd/d[v] ({e}) = ?', '({e})\' = ?', 'Differentiate: {e}', 'If {f}, what is its derivative?', 'Given {f}, find the derivative.',
      'The function is {f}. What is its derivative?', 'How do you differentiate {e}?', '{e}, derivative?', '{f}, find its derivative', 'What is d/d[v] of {e}?', 'Take {f}. What is the derivative?', 'Let {f}. Differentiate it.',
      'derivative: {e}', 'What do you get if you take the derivative of {e}?', 'First derivative of {e}?', 'A function is given by {f}. Find the derivative.', 'What is the rate of change of {e}?',
      'By the power rule, what is the derivative of {e}?', 'The polynomial {e} is to be differentiated. What comes out?', '({e})’ = ?',
      '[name] differentiates {e}. What does [name] get?', 'how to differentiate {e} pls', 'For the function {f}, what is the derivative function?', 'Wanted: the derivative. Given: {f}.', 'Given: {e}. Wanted: its derivative in [v].', 'What derivative, or slope of the tangent, has {f} at any point?',
      '{e} should be differentiated with respect to [v].', 'The derivative of {e} is what I need.', 'Power rule on {e}?', 'Differentiating {e} gives which polynomial?', '{f}. Its derivative is?', 'Calculus homework: derivative of {e}', 'If one differentiates {f}, which function comes out?',
      'The growth of {f} at each point is told by its derivative, which is what?', 'A car is at the place {e} at time [v]. Which derivative gives its speed?', '"Differentiate {e}!" says the book. What do I write?', 'Using the rules for powers and sums, what is the derivative of {f}?',
      'My <daughter|son|sister|brother> needs the derivative of {e}. What is it?', 'We are learning derivatives. The next one is {f}.', 'In the variable [v], what is the derivative of {e}?', 'The function {f} has which derivative?', 'Which derivative function gives the slopes of {f}?', 'Bring down the exponents in {e}. What is the derivative?',
      'After differentiating {e} once, what do you have?', 'derivative with respect to [v]: {e}', "Find y' or f'(x), where {f}.", 'Exercise on derivatives, number one: {e}', '{f} --> derivative?', 'To differentiate: {e}', 'Can you find the derivative of a function like {f}?', 'Term by term, {e} has which derivative?',
      'Consider {f}. Work out its derivative.', 'Look at the polynomial {e}. What is its first derivative?', 'Teacher asks for the derivative of {f}. What should I answer?', 'The derivative of a polynomial is a polynomial. Which one is it for {e}?', 'Derivative, meaning the slope of the curve {f} at a general point?', 'I have {f} and want its derivative.',
      'Differentiate with respect to the variable [v]. The expression: {e}', 'What is the gradient function of {f}?', 'When you apply d/d[v] to {e}, what is left?', 'The function is given, its derivative is wanted: {f}', 'differentiate this polynomial {e}', '{e} has been differentiated. What was the result?',
      'What comes out if one takes the derivative of {e}?', 'After taking the derivative, what does {e} turn into?', '{e}, differentiated, is what?', 'What is the result of differentiating {e}?', 'Differentiating {e} leads to which polynomial?', 'Which polynomial do you obtain as the derivative of {e}?', 'Once {e} has been differentiated, what stands there?', 'You differentiate {e}. What do you write?', 'When I differentiate {e}, which expression results?', 'What function tells the slope of the graph of {e} at every [v]?', 'The slope of {e} at a general [v] is given by which expression?', 'How fast does {e} grow as [v] grows? State the derivative.', 'What expression gives the rate at which {e} changes as [v] changes?', 'Which gradient function belongs to {f}?', '{f}. Its gradient function is?', 'If {e} is the function, what is the function of its slopes?', 'One application of d/d[v] makes {e} into what?', 'Power rule on every term of {e}: what is left?',
    ],
    held: ['How does {e} change with [v]? Give its derivative.', 'What do we get when {e} is differentiated?', 'Determine the slope function of {e}.'],
  },
  zh: {
    commands: [
      '求 {e} 的导数', '对 {e} 求导', '<计算|求出|算出> {e} 的导数', '求函数 {f} 的导数', '求 {e} 的导函数', '对函数 {f} 求导', '求导：{e}', '求 {e} 关于 [v] 的导数',
      '写出 {e} 的导函数', '求 {f} 的一阶导数', '算出函数 {f} 的导数', '给 {e} 求导', '用求导法则求 {e} 的导数', '求多项式 {e} 的导数', '把 {e} 对 [v] 求导',
      '用幂函数求导公式求 {e} 的导数', '逐项求导：{e}', '给出函数 {f} 的导函数', '一步步求 {e} 的导数', '计算 {f} 的瞬时变化率', '求曲线 {f} 在任意一点处切线的斜率，也就是导数', '对多项式 {e} 逐项求导', '说出 {e} 求导后的结果', '完成求导练习：{e}', '以 [v] 为自变量，求 {e} 的导数', '推出函数 {f} 的导数公式', '利用幂的求导法则计算 {f} 的导数',
      '确定函数 {f} 的导数', '做一次求导运算，函数是 {f}',
      '把 {e} 求导', '对 {e} 做一次求导', '说出 {e} 求导的结果', '用求导公式处理 {e}', '写出 {e} 在任意点的斜率公式', '求出 {e} 随 [v] 变化的变化率', '演示 {e} 怎么求导',
    ],
    questions: [
      '{e} 的导数是什么？', '{e} 的导数是多少？', '{e} 求导', '({e})\' = ?', '求导数：{e}', '函数 {f} 的导数是什么？', '已知 {f}，求导数。', '{f} 的导函数是什么？', '{e} 对 [v] 的导数等于什么？',
      '{f}，求它的导数。', '{f}，求导函数', '函数 {f} 求导后是什么？', '{e} 的导函数是什么？', '已知函数 {f}，它的导数等于多少？', '{e} 求导得多少？', '多项式 {e} 的导数等于什么？', '{f}，导数是____', '设 {f}，求导。', '对 [v] 求导：{e}', '{e} 怎么求导？', '{f} 的一阶导数是什么？', '函数 {f} 的变化率是什么？',
      '老师让求 {e} 的导数，答案是什么？', '[name]对 {e} 求导，得到什么？', '曲线 {f} 的切线斜率由导数表示，导数是什么？', '填空：{e} 的导数为____', '我不会求 {e} 的导数，应该怎么做？', '下列函数的导数是什么？{f}', '已知：{f}。要求：写出它的导函数。', '所求：导数；函数：{f}', '自变量是 [v]，{e} 的导数为何？', '每一项分别求导，{e} 变成什么？', '求导题：{f}',
      '请看函数 {f}，它的导数怎么求？', '如何对 {e} 进行求导？', '[name]问：“{f} 的导数是什么？”', '用幂函数的求导公式，{e} 的导数得什么？', '物体在时刻 [v] 的位置是 {e}，求导得到速度，结果是什么？', '微积分作业：{e} 对 [v] 求导', '如果对函数 {f} 求导，会得到哪个函数？', 'd/d[v] ({e}) = ？', '函数为 {f}，导函数为____', '求一阶导数：{e}',
      '{f} 在每一点的斜率由哪个导函数给出？', '指数拿下来，次数减一：{e} 的导数是？', '导数练习：{f}', '经过求导，{e} 等于什么？', '多项式 {e} 求导以后还是多项式，是哪一个？', '{e} 关于自变量 [v] 的变化率是多少？', '有函数 {f}，请给出导数。', '函数 {f} 的导数公式是什么样的？', '{e}，请求导', '考虑 {f}，它的导数是多少？', '想知道 {f} 的导数',
      '{e} 求导之后变成什么？', '对 {e} 求导，会得出哪个式子？', '{e} 导一次是什么？', '{e} 怎样求导？结果呢？', '求完导，{e} 成了哪个多项式？', '对 [v] 求导后，{e} 还剩什么？', '{e} 的切线斜率用 [v] 怎样表示？', '任一点处 {e} 的斜率公式是哪个？', '[v] 变动时 {e} 变化得多快？用导数回答。', '{f} 的导函数写出来是哪个式子？', '逐项求导，{e} 得什么？', '用幂的求导法则，{e} 得到的多项式是？', '{f}，求 y 关于 [v] 的导数怎么做？', '怎么对 {e} 求导？', '{e} 微分以后得什么式子？',
    ],
    held: ['写出 {e} 的导数表达式。', '{e} 求一次导以后得到什么？', '{f}，它的变化率函数是什么？'],
  },
};

/** An expression `e` and the values `v` of its letters. */
export const evaluating: Asks = {
  en: {
    commands: [
      'evaluate {e} <for|at|when|if> {v}', '<compute|calculate|find|work out> {e} <for|if|when> {v}', '<find|compute> the value of {e} <when|for|if> {v}', '<put|insert> {v} into {e}', 'substitute {v} into {e}', 'evaluate the expression {e} <at|for> {v}', 'calculate the value of {e} with {v}',
      'plug {v} into {e}', 'work out what {e} <is|comes to> <when|if> {v}', 'find out how much {e} is for {v}', '<give|state|determine> the <value|number> of {e} <at|for|when> {v}', 'replace the letters in {e}: {v}',
      'use {v} to <find|compute> {e}', 'calculate {e}, where {v}', 'get the value of {e} after putting in {v}',
      'set {v} in {e} and calculate', 'let {v} and work out {e}', 'take {e} and put in {v}', '<find|tell> how much {e} comes to once {v} is put in', 'do the sum that {e} becomes when {v}', 'insert the given numbers, {v}, in {e} and compute the result', 'find the number you get from {e} by putting in {v}',
      'exchange the letters of {e} for numbers, {v}, and calculate', 'assume {v} and <calculate|compute> {e}', 'work with {v} to get the value of {e}', 'read {v} and give {e} as a number', 'start from {v} and compute {e}', 'turn {e} into a number, using {v}', '<determine|say> what {e} equals under the condition {v}',
      'use the formula {e} with {v}', 'check what {e} is worth at {v}', 'find the result of {e}, given that {v}', 'take the expression {e} at {v} and get its value', 'express {e} as a number, knowing that {v}',
    ],
    questions: [
      'What is {e} <if|when|for> {v}?', 'what is {e} if {v}', 'If {v}, what is {e}?', 'If {v}, find {e}.', 'Given {v}, <find|compute> {e}.', 'Let {v}. Find {e}.', '{e}, {v}', '{v}, {e} = ?', '{e} = ? for {v}', 'What is the value of {e} at {v}?', 'When {v}, what does {e} equal?', 'How much is {e} if {v}?',
      'What value does {e} take for {v}?', 'What is {e} worth if {v}?', '{v}. Work out {e}.', '{e} with {v}?', '{e} at {v} = ?', 'Take {v}. What is {e}?', 'The expression is {e} and {v}. What is its value?',
      'What do we get for {e} when we put in {v}?', 'Let {v}. Then {e} = ?', 'For {v}, compute {e}.', 'Assume {v}. What is the value of {e}?', 'value of {e} for {v}', 'Substitute: {e}, {v}', 'We have {v}. Calculate {e}.',
      'Put {v} into the expression {e}. What comes out?', 'How big is {e} for {v}?',
      '[name] puts {v} into {e}. What does [name] get?', 'how do i work out {e} when {v}', '{v} is given. What number is {e}?', 'Wanted: the value of {e}. Given: {v}.', 'Given: {v}. Wanted: {e}.', '{e} has which value, provided that {v}?', 'Substituting {v} in {e} gives what?', '{e} should be calculated with {v}.',
      '{e} is to be evaluated for {v}.', 'After putting {v} into {e}, what is the result?', 'The number that {e} gives for {v} is what I look for.', 'With {v}, how much is {e}?', 'We set {v}. How much does {e} come to?', 'A formula says {e}. In our case {v}. What does it give?', 'A taxi costs {e}, where {v}. How much is that?',
      'The letters have values: {v}. Then what is {e}?', 'Since {v}, the expression {e} equals what?', 'Because {v}, {e} can be calculated. What is it?', 'Evaluate: {e}, where {v}', 'input {v} output {e} = ?', 'A machine turns numbers into {e}. Put in {v}. What comes out?', 'If you replace the letters by numbers, {v}, what is {e}?',
      'As soon as {v} is known, {e} can be computed. Compute it.', 'Teacher says {v}. What is then {e}?', 'I have {e} and I know {v}. What is the value?', 'My <daughter|son|sister|brother> has to find {e} with {v}. What is the answer?', 'Exercise on substitution: {e}; {v}', '{v} goes in for the letters of {e}. Result?',
      'pls calculate {e}, {v}', 'Plugging in {v}, what do you get for {e}?', 'When the value is {v}, the expression {e} is equal to which number?', 'Is it hard to compute {e} if {v}? What is the result?', 'Which value belongs to {v} in {e}?', 'Say {v}. Compute {e}.', 'Here {v}. Find the value of the expression {e}.',
      'What number comes out of {e} if we choose {v}?', 'Value of {e} under {v}?', '{e}. Put {v}. Answer?', 'Look at {e}. Now let {v}. What number is it?', 'At {v}, the polynomial or expression {e} has the value ...', 'What would {e} be if {v}?', '{v}; value of {e}?', 'Numbers instead of letters: {v}. Compute {e}.',
    ],
    held: ['Suppose {v}. How large is {e} then?', 'Which number does {e} become for {v}?', 'We know that {v}. Tell me {e}.'],
  },
  zh: {
    commands: [
      '当 {v} 时，求 {e} 的值', '<求|计算|算出> {v} 时 {e} 的值', '已知 {v}，求 {e}', '把 {v} 代入 {e} 求值', '求代数式 {e} 在 {v} 时的值', '将 {v} 代入 {e}', '计算 {e}，其中 {v}',
      '用 {v} 代入，求 {e}', '求 {e} 的值，其中 {v}', '写出 {v} 时 {e} 的值', '算一算当 {v} 时 {e} 是多少', '把 {v} 代进 {e} 里算出结果', '由 {v} 计算 {e}', '求式子 {e} 的值：{v}',
      '用数代替字母，{v}，算出 {e}', '在 {v} 的条件下计算 {e}', '先代入 {v} 再算 {e}', '给出 {e} 当 {v} 时的数值', '一步步算出 {e}，已知 {v}', '确定 {e} 在 {v} 处的值', '说出 {v} 时 {e} 得多少', '令 {v}，求出 {e} 的结果', '以 {v} 代入代数式 {e} 计算', '完成代入求值：{e}，{v}', '按 {v} 算出多项式 {e}',
      '根据 {v} 求 {e}', '将字母换成数（{v}），计算 {e}', '取 {v}，计算 {e} 的值',
    ],
    questions: [
      '当 {v} 时，{e} 的值是多少？', '若 {v}，则 {e} 等于多少？', '如果 {v}，{e} 是多少？', '已知 {v}，{e} = ?', '{v} 时，{e} 等于多少？', '{e}，其中 {v}', '设 {v}，求 {e}。', '{v}，{e} 的值是几？', '求值：{e}，{v}',
      '{v}，代数式 {e} 的值是____', '把 {v} 代入 {e}，结果是多少？', '当 {v}，{e} = ?', '其中 {v}，求 {e} 的值。', '式子 {e} 在 {v} 时等于几？', '若 {v}，求代数式 {e} 的值。', '{v} 代入 {e} 得多少？', '代数式 {e}，当 {v} 时值为多少？', '假设 {v}，{e} 的值是多少？', '给出 {v}，{e} 是多少？', '令 {v}，计算 {e}。',
      '{e} 的值是几？已知 {v}。',
      '老师给出 {v}，问 {e} 等于几？', '[name]把 {v} 代入 {e}，算得多少？', '代入求值：{v}，{e}', '填空：{v} 时，{e} = ____', '条件：{v}。问：{e} 的值。', '已知条件是 {v}，所求的是 {e}。', '字母的值给定为 {v}，{e} 得几？', '我不会算，{v}，{e} 是多少？', '下列式子的值是多少？{e}，已知 {v}', '因为 {v}，所以 {e} = ？',
      '既然 {v}，{e} 就等于多少？', '一个式子 {e}，现在 {v}，它的值呢？', '按公式 {e} 计算，{v}，得到什么数？', '机器把数变成 {e}，输入 {v}，输出多少？', '把字母换成数，{v}，{e} 等于多少？', '根据 {v}，可以算出 {e}，结果是几？', '[name]问：“当 {v} 时 {e} 是几？”', '请看 {e}，如果 {v}，计算结果是什么？', '作业：求 {e} 的值，条件 {v}',
      '原式 = {e}，{v}，求原式的值。', '将 {v} 代进去，{e} 会得到什么结果？', '如何在 {v} 时求 {e}？', '车费是 {e} 元，其中 {v}，车费多少元？', '{e}，如果 {v} 呢？', '给定 {v}，请算 {e}。', '多项式 {e} 在 {v} 处取什么值？', '{v} 已知，未知的是 {e} 的值，请求出来。', '求出 {e} 的数值，这里 {v}。', '计算：{e}，这里 {v}',
      '{e}（其中 {v}）= ？', '若取 {v}，则 {e} 的结果为____', '用 {v} 来算，{e} 是多少？',
    ],
    held: ['取 {v}，这时 {e} 有多大？', '令 {v}，式子 {e} 变成哪个数？'],
  },
};
