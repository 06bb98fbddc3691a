import { expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { starter } from '../engine/catalog.ts';
import type { Engine } from '../engine/engine.ts';
import { createChecksStore } from './checks-store.ts';
import { findNextLine } from './find-next-line.ts';
import { inlineChecker } from './inline-checker.ts';
import { createJudge } from './judge-attempt.ts';
import type { ModelStore } from './model-store.ts';

/** A model that writes these answers, one after another, a line at a time. */
function partsOf(answers: readonly string[], late: Parameters<typeof inlineChecker>[0] = []) {
  const prompts: string[] = [];
  const engine: Engine = {
    load: async () => {},
    unload: async () => {},
    async *generate({ prompt }, signal) {
      const timing = { firstTokenMs: 1, totalMs: 2, tokens: 3, tokensPerSecond: 4 };
      for (const text of answers[prompts.push(prompt) - 1]!.split(/(?<=\n)/)) {
        if (signal.aborted) return yield { kind: 'finished', reason: 'aborted', timing };
        yield { kind: 'text', text, tokens: 1 };
      }
      yield { kind: 'finished', reason: 'stop', timing };
    },
  };
  const model = createStore(() => ({ card: starter, model: { kind: 'ready' }, load: async () => {} }) as unknown as ModelStore);
  const { judgeWork } = createChecksStore({ bringJudge: async () => createJudge(inlineChecker(late).checker) }).getState();
  return { parts: { engine, model, language: () => 'en' as const, judgeWork }, prompts };
}

const { signal } = new AbortController();

const linear = '1. Add 8 on both sides: \\(5x=27+8=35\\)\n2. Divide both sides by 5: \\(x=35\\div 5=7\\)\n';
test.each<[name: string, problem: string, work: string, answers: string[], next: object, asked: number]>([
  ['the first line', 'Solve 5x - 8 = 27', '', [linear], { kind: 'found', line: '5x = 35', words: 'Add 8 on both sides', at: 0, isChecked: true }, 1],
  ['from the last right line', 'Solve 5x - 8 = 27', '5x = 35\n', ['1. Divide both sides by 5: \\(x=\\frac{35}{5}=7\\)'], { kind: 'found', line: 'x = 7', at: 1, isChecked: true }, 1],
  ['a wrong line is left behind', 'Solve 5x - 8 = 27', '5x = 35\n\nx = 6\nx = 5', ['\\(x=7\\)'], { kind: 'found', line: 'x=7', at: 1, isChecked: true }, 1],
  ['from the problem, where the line alone leads nowhere', 'Solve 5x - 8 = 27', '5x = 35', ['I can not.', linear], { kind: 'found', line: 'x = 7', at: 1 }, 2],
  ['a line that algebra refutes is not shown', 'Solve 5x - 8 = 27', '', ['1. Add: \\(5x=19\\)\n2. \\(x=19/5\\)'], { kind: 'none' }, 1],
  ['what algebra can’t judge is said to be so', 'Solve 1/x < 2', '', ['1. Turn: \\(x>1/2\\)'], { kind: 'found', line: 'x>1/2', isChecked: false }, 1],
  ['what is written already is passed over', 'Solve 2x + 1 < 9', '2x < 8', ['1. \\(2x<8\\)\n2. \\(x<4\\)'], { kind: 'found', line: 'x<4', at: 1, isChecked: true }, 1],
  ['sums go on', 'What is 3/4 + 5/6?', '9/12 + 10/12', ['Add: \\(\\frac{9}{12}+\\frac{10}{12}=\\frac{19}{12}\\)'], { kind: 'found', line: '9/12+10/12=19/12', words: 'Add' }, 1],
  ['nothing is left to be done', 'Solve 5x - 8 = 27', '5x = 35\nx = 7', [], { kind: 'solved' }, 0],
])('%s', async (_, problem, work, answers, expected, asked) => {
  const { parts, prompts } = partsOf(answers);
  expect(await findNextLine(parts, { problem, work, signal })).toMatchObject(expected);
  expect(prompts).toHaveLength(asked);
});

test('where the judge takes too long, a line is shown as one that nobody knows', async () => {
  const { parts } = partsOf([linear], ['judgeWork']);
  expect(await findNextLine(parts, { problem: 'Solve 5x - 8 = 27', work: '5x = 35', signal })).toMatchObject({ kind: 'found', line: 'x = 7', at: 1, isChecked: false });
});
