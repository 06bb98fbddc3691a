import type { Asks } from '../exercise.ts';

/** The value of an expression of numbers. */
export const calculate: Asks = {
  en: {
    commands: [
      '<find|compute|calculate|work out|evaluate|determine|get> {e}', '<find|compute|calculate|work out|figure out|state> the value of {e}', '<find|get|give|obtain> the result of {e}', '<do|carry out> the calculation {e}',
      'work {e} out', 'do the math for {e}', 'write {e} as a single number', 'give the exact value of {e}', 'find out how much {e} is', '<evaluate|calculate|compute> the expression {e}', 'calculate the following: {e}', 'carry out the operations in {e}', 'fill in the blank: {e} = ___',
      'find the number that is equal to {e}', 'calculate {e} and write down what it equals', 'say how much {e} is', 'check what value {e} has', 'go through {e} and write down the result', 'perform this calculation: {e}',
      'replace {e} by one number', 'use the order of operations on {e}', 'compute {e} without a calculator', 'write the answer of {e}', 'take {e} and work it out', 'put the right number after the equals sign: {e} = ___', 'give {e} in its simplest exact form',
    ],
    questions: [
      '{e}', '{e} =', '{e} = ?', '{e}=?', 'What is {e}?', 'what is {e}', "What's {e}?", 'How much is {e}?', 'What does {e} equal?', 'What do you get for {e}?', '{e} equals what?', 'What is the <value|result> of {e}?', '{e} is how much?',
      '<Compute|Calculate|Evaluate|Work out>: {e}',
      'Here is a calculation: {e}. What is its result?', 'Given the expression {e}, find its value.', 'If you work out {e}, what do you get?', 'What number is equal to {e}?', 'What is the exact value of {e}?', 'The teacher writes {e} on the board. What should stand after the equals sign?',
      '[name] has to calculate {e}. What is the right result?', '[name] and [other] both work out {e}. What should they get?', 'When {e} is worked out, what is the result?', 'Do this calculation: {e}.', 'To what number is {e} equal?', 'What value does the expression {e} have?',
      'On a worksheet stands {e}. What is the correct answer?', '[name] is not sure how much {e} is. How much is it?', 'What result does {e} give?', 'Show how to work out {e} and state its value.', 'How do you calculate {e}, and what does it equal?', 'calc {e}', 'whats {e}', '{e} = ...', 'result: {e}',
      '{e}, how much is that', 'i need the result of {e}', 'how do i work out {e}', 'value of {e}?', '{e} is equal to', 'can you do {e}', '{e} gives', 'stuck with {e}, what is it', 'what would {e} be', 'fill in: {e} = ...', 'exercise: {e}',
      'For {e}, find the result.', 'Suppose someone asks for {e}. What number is right?', 'Without a calculator, what is {e}?', 'Question 3 in the test is {e}. What is the solution?', 'After the last step, what does {e} turn into?', 'Which value is the same as {e}?',
      'We want to know how much {e} is. Calculate it.', '[name] typed {e} and forgot the answer. What is it?', 'Is there an easy way to find {e}, and what is the value?', '{e} has which value?', '{e}: find the value', 'ans {e}', '{e} how much', '{e} answer plz', 'pls help with {e}', 'evaluate {e} for me',
      'just the number: {e}',
    ],
    held: ['I wonder what {e} comes to.', 'Tell me what {e} makes.', 'Which number do we obtain from {e}?', 'The answer to {e}, please.'],
  },
  zh: {
    commands: [
      '<计算|算出|算一算|求|算一下|求出> {e}', '<求|计算|算出|求出>{e}的<值|结果|得数>', '<做|完成>这道计算：{e}',
      '把 {e} 算出来', '写出 {e} 的得数', '求算式 {e} 的值', '说出 {e} 等于几', '完成计算：{e}', '得出 {e} 的结果', '求下面式子的值：{e}', '写过程并计算 {e}', '计算下面的算式：{e}', '准确地算出 {e}', '填空：{e} = ____', '按运算规则计算 {e}', '做一做 {e} 这道题',
      '不用计算器算 {e}', '用一个数表示 {e}', '在等号后面填上正确的数：{e} = ____', '一步一步地算 {e}', '给出 {e} 的准确结果',
    ],
    questions: [
      '{e}', '{e} =', '{e} = ?', '{e}=？', '{e} 等于多少？', '{e}等于几？', '请问 {e} 等于多少？', '{e} 是多少？', '{e}的<值|结果|得数>是多少？', '{e} 得多少？', '<计算|算一算|口算|求值>：{e}',
      '{e} 的结果为____。', '算式 {e} 的得数是几？', '已知算式 {e}，求它的值。', '[name]要计算 {e}，正确的结果是多少？', '老师在黑板上写了 {e}，等号后面应该写什么？', '如果计算 {e}，结果会是多少？', '式子 {e} 的值等于多少？', '{e} 算出来是几？', '{e} 应该等于什么？', '求 {e} 的值。', '作业本上有一题：{e}，结果是多少？', '[name]和[other]都在算 {e}，他们应该算得几？', '{e} 怎么算？', '试求 {e} 的值。', '{e} 的计算结果是什么？',
      '下面这道题怎么做：{e}', '直接写出得数：{e}', '{e} 的准确值是多少？', '{e} 跟哪个数相等？', '{e} 得几', '{e} 结果', '求 {e}', '{e} 是几', '计算题：{e}', '{e} 等于什么数', '{e} 算不出来，是多少？',
      '有人问 {e} 的值，应该怎么回答？', '不用计算器，{e} 等于多少？', '测验第三题是 {e}，结果是什么？', '算完最后一步，{e} 变为多少？', '请计算 {e}，并写出结果。', '对于 {e}，求出它的结果。', '[name]忘了 {e} 等于几，它等于几？', '{e} 多少', '{e} 求值', '{e} 求解', '结果是几：{e}',
    ],
    held: ['把 {e} 的答案告诉我。', '{e} 最后得到哪个数？', '想知道 {e} 一共是多少。'],
  },
};
