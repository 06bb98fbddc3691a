import type { Language } from '../../domain/settings.ts';

interface Wrapping {
  /** Around a command. */
  requests: readonly string[];
  /** After a command that stands alone. */
  ends: readonly string[];
  /** Before any sentence. */
  before: readonly string[];
  /** After any sentence. */
  after: readonly string[];
  /** Between a sentence without an end mark and what comes after it. */
  stop: string;
}

/** What surrounds a problem without belonging to it. */
export const wrapping: Readonly<Record<Language, Wrapping>> = {
  en: {
    requests: [
      'Please {}.', 'please {}', 'Can you {}?', 'Could you {}?', 'Could you please {}?', 'Would you {}?', 'Help me {}.', 'Please help me {}.', 'I want to {}.', 'I need to {}.', 'I have to {}.',
      'I would like to {}.', 'Tell me how to {}.', 'I want to know how to {}.', 'I wonder how to {}.', "Let's {}.", 'Let us {}.', 'Try to {}.', 'Now {}.', 'Next, {}.', 'First {}.', 'Show me how to {}.', 'How do I {}?', 'How can I {}?', 'How would you {}?', 'We have to {}.',
      'The task is to {}.', 'My teacher wants me to {}.', 'You should {}.', 'Your task: {}.', 'For my homework I must {}.',
    ],
    ends: ['.', '.', '', '', '!', ' .'],
    before: [
      'Question: ', 'Exercise: ', 'Problem: ', 'Task: ', 'Hi! ', 'Hello! ', 'Hey! ', 'Quick question: ', 'My homework: ', 'Homework: ', 'Here is a problem. ', 'For practice: ', 'Math: ', 'Next one: ', 'Another one: ',
      'I am stuck on this: ', 'One more: ', 'Test question: ', 'Q: ', 'a) ', 'From my book: ',
    ],
    after: [' Thanks!', ' Thank you.', ' Show your work.', ' Explain each step.', ' Step by step please.', ' I need help.', ' Show the steps.', ' Please explain.', ' Give the answer.', ' Show all steps.', ' thx'],
    stop: '.',
  },
  zh: {
    requests: [
      '请{}。', '请{}', '请你{}。', '请帮我{}。', '帮我{}。', '帮我{}', '麻烦{}。', '麻烦你{}，谢谢。', '我想{}。', '我要{}。', '我需要{}。', '能不能{}？', '可以{}吗？', '能帮我{}吗？', '试着{}。', '现在{}。', '先{}。',
      '怎样{}？', '告诉我怎样{}。', '想知道怎样{}。', '怎么{}？', '如何{}？', '我们来{}。', '你来{}。', '老师让我{}。', '请一步一步{}。', '请写出过程并{}。',
    ],
    ends: ['。', '。', '', ''],
    before: ['题目：', '问题：', '练习：', '作业：', '作业题：', '你好，', '你好！', '老师，', '例题：', '数学题：', '下一题：', '再来一题：', '这道题不会：', '考题：', '第2题：', '课本上的题：'],
    after: ['谢谢！', '谢谢。', '请写出步骤。', '请告诉我答案。', '请写出过程。', '要过程。', '请讲一下。', '请一步一步来。', '需要解题过程。', '请解释每一步。', '急！'],
    stop: '，',
  },
};
