import type { Asks } from '../exercise.ts';

/** The value of an expression of numbers. */
export const calculate: Asks = {
  en: {
    commands: [
      '<find|compute|calculate|work out|evaluate|determine|get> {e}', '<find|compute|calculate|work out|figure out|state> the value of {e}', '<find|get|give|obtain> the result of {e}', '<do|carry out> the calculation {e}',
    ],
    questions: [
      '{e}', '{e} =', '{e} = ?', '{e}=?', 'What is {e}?', 'what is {e}', "What's {e}?", 'How much is {e}?', 'What does {e} equal?', 'What do you get for {e}?', '{e} equals what?', 'What is the <value|result> of {e}?', '{e} is how much?',
      '<Compute|Calculate|Evaluate|Work out>: {e}',
    ],
    held: ['I wonder what {e} comes to.', 'Tell me what {e} makes.', 'Which number do we obtain from {e}?', 'The answer to {e}, please.'],
  },
  zh: {
    commands: ['<计算|算出|算一算|求|算一下|求出> {e}', '<求|计算|算出|求出>{e}的<值|结果|得数>', '<做|完成>这道计算：{e}'],
    questions: ['{e}', '{e} =', '{e} = ?', '{e}=？', '{e} 等于多少？', '{e}等于几？', '请问 {e} 等于多少？', '{e} 是多少？', '{e}的<值|结果|得数>是多少？', '{e} 得多少？', '<计算|算一算|口算|求值>：{e}'],
    held: ['把 {e} 的答案告诉我。', '{e} 最后得到哪个数？', '想知道 {e} 一共是多少。'],
  },
};
