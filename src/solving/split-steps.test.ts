import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createStepReader, splitSteps } from './split-steps.ts';

const outline = (text: string) =>
  splitSteps(text).parts.map((part) => (part.kind === 'step' ? `${part.number}|${part.title}|${part.body.trim()}` : `${part.kind}|${part.source.trim()}`));

test.each<[name: string, text: string, parts: string[]]>([
  ['the starter model', '1. Add 8: \\(5x=35\\)\n2. Divide by 5: \\(x=7\\)\nAnswer: \\(\\boxed{7}\\)', ['1||Add 8: \\(5x=35\\)', '2||Divide by 5: \\(x=7\\)', 'answer|Answer: \\(\\boxed{7}\\)']],
  ['headings with "Step"', '### Step 1: Add\nFirst.\n\n### Step 2: Divide\nThen.', ['1|Add|First.', '2|Divide|Then.']],
  ['bold "Step"', '**Step 1:** Add\n\n**Step 2:** Divide', ['1|Add|', '2|Divide|']],
  ['Chinese steps', '第一步：移项\n\\(5x=35\\)\n第二步：两边除以 5\n答案：\\(\\boxed{7}\\)', ['1|移项|\\(5x=35\\)', '2|两边除以 5|', 'answer|答案：\\(\\boxed{7}\\)']],
  ['a bold title in a list', '1. **Add 8**:\n   \\[5x=35\\]\n   so\n2. **Divide.** Now', ['1|Add 8|\\[5x=35\\]\nso', '2|Divide|Now']],
  ['a bold word that is no title', '1. **Only** this', ['1||**Only** this']],
  ['paragraphs that end in a displayed formula', 'We begin.\n\nAdd 8:\n\\[5x=35\\]\n\nDivide:\n\n\\[x=7\\]\n\nDone.', ['remark|We begin.', '1||Add 8:\n\\[5x=35\\]', '2||Divide:\n\n\\[x=7\\]', 'remark|Done.']],
  ['a list inside a step with a heading', '## Step 1\n1. one\n2. two\n## Step 2\nend', ['1||1. one\n2. two', '2||end']],
  ['a heading over a list of steps', '### Solution\n\n1. one\n2. two', ['remark|### Solution', '1||one', '2||two']],
  ['numbers inside a displayed formula', '\\[\n1. 5\n2. 5\n\\]\nend', ['1||\\[\n1. 5\n2. 5\n\\]\nend']],
  ['numbers inside a code fence', '```\n1. a\n```\n2. b', ['remark|```\n1. a\n```', '1||b']],
  ['a sentence that only mentions the answer', 'The answer is not far.', ['remark|The answer is not far.']],
  ['a conclusion after a list', '1. one\n\nTherefore it is \\(\\boxed{1}\\).', ['1||one', 'remark|Therefore it is \\(\\boxed{1}\\).']],
  ['a displayed answer', 'Therefore, the answer is:\n\\[\\boxed{1 \\frac{1}{10}}\\]', ['answer|Therefore, the answer is:\n\\[\\boxed{1 \\frac{1}{10}}\\]']],
  ['an answer that says more than its box', 'Therefore, the answer is\n\\[x = \\boxed{7}\\]', ['1||Therefore, the answer is\n\\[x = \\boxed{7}\\]']],
  ['an answer of two boxes', 'Answer: \\(\\boxed{2}\\) or \\(\\boxed{3}\\)', ['remark|Answer: \\(\\boxed{2}\\) or \\(\\boxed{3}\\)']],
  ['an answer in dollars', '1. one\n\n**Answer:** $\\boxed{7}$.', ['1||one', 'answer|**Answer:** $\\boxed{7}$.']],
  ['a Chinese conclusion', '解：\n\\[x=7\\]\n\n所以，答案是 $\\boxed{7}$。', ['1||解：\n\\[x=7\\]', 'answer|所以，答案是 $\\boxed{7}$。']],
  ['numbered equations under a sentence', 'We have two equations:\n\n1. \\(x+y=3\\)\n2. \\(x-y=1\\)\n\nAdding them gives\n\\[2x=4\\]', ['remark|We have two equations:\n\n1. \\(x+y=3\\)\n2. \\(x-y=1\\)', '1||Adding them gives\n\\[2x=4\\]']],
  ['numbered equations and nothing else', '1. \\(5x=35\\)\n2. \\(x=7\\)', ['1||\\(5x=35\\)', '2||\\(x=7\\)']],
  ['a paragraph under a title that stands alone', '1. **Add.**\n\nBoth sides.\n\n2. **Divide:**\n\nBy 5.\n\nDone.', ['1|Add|Both sides.', '2|Divide|By 5.', 'remark|Done.']],
  ['a row break with a gap', 'so \\(a \\\\[2pt] b\\)\n1. one', ['remark|so \\(a \\\\[2pt] b\\)', '1||one']],
  ['prose alone', 'Nothing here.', ['remark|Nothing here.']],
  ['decimals at a line start', 'It is\n3.5 metres.', ['remark|It is\n3.5 metres.']],
])('%s', (_, text, parts) => {
  expect(outline(text)).toEqual(parts);
});

test('a bold title keeps its end from the first letter on', () => {
  const reader = createStepReader();
  const titles = ['1. **Add 8', '1. **Add 8:', '1. **Add 8:*', '1. **Add 8:**', '1. **Add 8:**\n'].map((text) => {
    const [part] = reader.read(text, true).parts;
    return part?.kind === 'step' ? part.title : part;
  });
  expect(titles).toEqual(Array(5).fill('Add 8'));
});

test('an empty text has no parts and no answer', () => {
  expect(splitSteps('')).toEqual({ parts: [], answer: null });
});

test.each([
  ['The solutions are $\\boxed{3}$ and $\\boxed{-2}$.', '3, -2'],
  ['1. one\n\n$x=\\boxed{6}$, $y=\\boxed{4}$\nBye.', 'x=6, y=4'],
  ['First $\\boxed{3}$ is tried, which is too small. So it is $\\boxed{4}$.', '4'],
])('boxes that stand together are one answer: %j', (text, answer) => {
  expect(splitSteps(text).answer).toBe(answer);
});

test('the last box is the answer, wherever it stands', () => {
  expect(splitSteps('1. \\(\\boxed{3}\\)\n2. \\(\\boxed{4}\\)\nBye.').answer).toBe('4');
});

test('a displayed formula that never closes is given up after 4,000 characters', () => {
  const kinds = splitSteps(`\\[\n${'x\n'.repeat(2_500)}1. one\n2. two`).parts.map((part) => part.kind);
  expect(kinds).toEqual(['step', 'step', 'step']);
});

const piece = fc.constantFrom('1. ', '2) ', '### ', 'Step 3: ', '**Step 1**', '\\[', '\\]', '$$', '```', '\n', '\n\n', '   ', 'Answer: ', '\\boxed{7}', '\\(x\\)', 'word ', 'Therefore, the answer is ', '第二步：', '- ', '答案', 'x');
const solution = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

test('the sources of the parts, joined, are the text', () => {
  fc.assert(
    fc.property(solution, (text) => {
      expect(splitSteps(text).parts.map((part) => part.source).join('')).toBe(text);
    }),
    { seed: 7, numRuns: 500 },
  );
});

test('read as it grows, a solution ends the same, and a finished part is never touched again', () => {
  fc.assert(
    fc.property(solution, (text) => {
      const reader = createStepReader();
      let before = reader.read('', true).parts;
      for (let end = 1; end <= text.length; end += 1) {
        const parts = reader.read(text.slice(0, end), true).parts;
        expect(parts.length).toBeGreaterThanOrEqual(before.length - 1);
        before.slice(0, -2).forEach((part, index) => expect(parts[index]).toEqual(part));
        before = parts;
      }
      expect(reader.read(text, false)).toEqual(splitSteps(text));
    }),
    { seed: 7, numRuns: 200 },
  );
});
