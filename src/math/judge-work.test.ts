import { expect, test } from 'vitest';
import { judgeWork } from './judge-work.ts';

const RIGHT: unknown[] = [null, 'first', 'follows', 'not-checkable'];
const judged = (problem: string, ...lines: string[]) => {
  const { lines: verdicts, firstWrong, ...rest } = judgeWork(problem, lines.join('\n'));
  const kinds = verdicts.map((verdict) => verdict?.kind ?? null);
  expect(firstWrong).toBe([kinds.findIndex((kind) => !RIGHT.includes(kind))].find((at) => at >= 0) ?? null);
  return { kinds, ...rest };
};

test.each([
  ['Solve 5x - 8 = 27', ['5x = 35', 'x = 7'], { kinds: ['follows', 'follows'], isSolved: true, lastRight: 'x = 7' }],
  ['Solve 5x - 8 = 27', ['5x = 35'], { kinds: ['follows'], isSolved: false, lastRight: '5x = 35' }],
  ['Solve 5x - 8 = 27', ['5x = 19', 'x = 3.8'], { kinds: ['does-not-follow', 'follows'], isSolved: false, lastRight: null }],
  ['Solve 5x - 8 = 27', ['5x = 35', 'x = 6'], { kinds: ['follows', 'does-not-follow'], isSolved: false, lastRight: '5x = 35' }],
  ['Solve x^2 - 5x + 6 = 0', ['(x-2)(x-3) = 0', 'x = 2 or x = 3'], { kinds: ['follows', 'follows'], isSolved: true, lastRight: 'x = 2 or x = 3' }],
  ['What is 3/4 + 5/6?', ['9/12 + 10/12', '19/12'], { kinds: ['follows', 'follows'], isSolved: true, lastRight: '19/12' }],
  ['What is 3/4 + 5/6?', ['9/12 + 10/12'], { kinds: ['follows'], isSolved: false, lastRight: '9/12 + 10/12' }],
  ['Factor x^2 + 5x + 6', ['(x+2)(x+3)'], { kinds: ['follows'], isSolved: true, lastRight: '(x+2)(x+3)' }],
  ['Solve 2x < 10', ['x < 5'], { kinds: ['follows'], isSolved: true, lastRight: 'x < 5' }],
  ['Solve -4x + 20 <= 28', ['-4x <= 8', 'x >= -2'], { kinds: ['follows', 'follows'], isSolved: true, lastRight: 'x >= -2' }],
  ['Solve -4x + 20 <= 28', ['-4x <= 8', 'x <= -2'], { kinds: ['follows', 'does-not-follow'], isSolved: false, lastRight: '-4x <= 8' }],
  ['Solve -72 < 6x - 18 < -12', ['-54 < 6x < 6', '-9 < x < 1'], { kinds: ['follows', 'follows'], isSolved: true, lastRight: '-9 < x < 1' }],
  ['Solve 2x + y = 11 and x - y = 1', ['3x = 12', 'x = 4', '4 - y = 1', 'y = 3'], { kinds: ['follows', 'follows', 'follows', 'follows'], isSolved: true, lastRight: 'y = 3' }],
  ['Solve 2x + y = 11 and x - y = 1', ['y = x - 1', '2x + x + 1 = 11'], { kinds: ['follows', 'does-not-follow'], isSolved: false, lastRight: 'y = x - 1' }],
  ['Solve 2x + y = 11, x - y = 1', ['3x = 12', 'x = 4 and y = 3'], { kinds: ['follows', 'follows'], isSolved: true, lastRight: 'x = 4 and y = 3' }],
  ['解方程组 2x + y = 11，x - y = 1', ['两式相加', '3x = 10'], { kinds: ['not-checkable', 'does-not-follow'], isSolved: false, lastRight: null }],
  ['Solve x + y = 3 and x + y = 4', ['x = 1'], { kinds: ['first'], isSolved: false, lastRight: 'x = 1' }],
  ['Expand (x+3)^2', ['(x+3)^2 = (x+3)(x+3)', '= x^2 + 6x + 9'], { kinds: ['follows', 'follows'], isSolved: true, lastRight: '= x^2 + 6x + 9' }],
  ['Expand (x+3)^2', ['(x+3)^2 = x^2 + 9'], { kinds: ['does-not-follow'], isSolved: false, lastRight: null }],
  ['Solve 2x + 3 = 11', ['x = 8/2', '= 4'], { kinds: ['follows', 'follows'], isSolved: true, lastRight: '= 4' }],
  ['Solve x^2 - 5x + 6 = 0', ['x1 = 2, x2 = 3'], { kinds: ['follows'], isSolved: true, lastRight: 'x1 = 2, x2 = 3' }],
  ['Solve x^2 - 5x + 6 = 0', ['x1 = 2, x2 = 4'], { kinds: ['does-not-follow'], isSolved: false, lastRight: null }],
  ['Solve x^2 = 9', ['x = +-3'], { kinds: ['not-checkable'], isSolved: true, lastRight: null }],
  ['Solve x^2 = 2', ['x = \\sqrt{2} or x = -\\sqrt{2}'], { kinds: ['follows'], isSolved: true, lastRight: 'x = \\sqrt{2} or x = -\\sqrt{2}' }],
  ['6 * 7 + 1', ['42 + 1', '43'], { kinds: ['follows', 'follows'], isSolved: true, lastRight: '43' }],
  ['347 + 586', ['347 + 586 = 923'], { kinds: ['arithmetic'], isSolved: false, lastRight: null }],
  ['347 + 586', ['347 + 586 = 933'], { kinds: ['follows'], isSolved: true, lastRight: '347 + 586 = 933' }],
  ['Expand (x-1)(x+6)', ['x^2 + 6x - x - 6', 'x^2 + 5x - 6'], { kinds: ['follows', 'follows'], isSolved: true, lastRight: 'x^2 + 5x - 6' }],
  ['A car travels 522 km in 9 hours. What is its speed?', ['522 / 9 = 58'], { kinds: ['follows'], isSolved: false, lastRight: '522 / 9 = 58' }],
  ['Solve 5x - 8 = 27', ['', '5x = 35', '', 'hm', 'x = 7'], { kinds: [null, 'follows', null, 'not-checkable', 'follows'], isSolved: true, lastRight: 'x = 7' }],
  ['Solve 5x - 8 = 27', ['5x = 27 + 8', 'x = 35/5'], { kinds: ['follows', 'follows'], isSolved: false, lastRight: 'x = 35/5' }],
  ['Solve 5x - 8 = 27', ['x = 35 ÷ 5'], { kinds: ['follows'], isSolved: false, lastRight: 'x = 35 ÷ 5' }],
  ['Solve 5x - 8 = 27', ['x = 4 + 3'], { kinds: ['follows'], isSolved: false, lastRight: 'x = 4 + 3' }],
  ['Solve x^2 - 2x = 1', ['x = 1 + √2 or x = 1 - √2'], { kinds: ['follows'], isSolved: true, lastRight: 'x = 1 + √2 or x = 1 - √2' }],
  ['What is 3/4 + 5/6?', ['38/24'], { kinds: ['follows'], isSolved: false, lastRight: '38/24' }],
  ['Solve $4x = 6$', ['$x=\\frac{6}{4}$', '$x=\\frac{3}{2}$'], { kinds: ['follows', 'follows'], isSolved: true, lastRight: '$x=\\frac{3}{2}$' }],
  ['Solve x/2 = 3/4', ['x=2\\cdot\\frac{3}{4}'], { kinds: ['follows'], isSolved: false, lastRight: 'x=2\\cdot\\frac{3}{4}' }],
  ['Solve x/2 = 3/4', ['x=\\frac{3}{4}\\cdot2'], { kinds: ['follows'], isSolved: false, lastRight: 'x=\\frac{3}{4}\\cdot2' }],
  ['Solve $4x = 6$', ['$x=\\frac{6}{4}$'], { kinds: ['follows'], isSolved: false, lastRight: '$x=\\frac{6}{4}$' }],
  ['Solve x^2 - 5x + 6 = 0', ['\\(x = 2\\) or \\(x = 3\\)'], { kinds: ['follows'], isSolved: true, lastRight: '\\(x = 2\\) or \\(x = 3\\)' }],
  ['Solve 4x = 6', ['x = 3/2'], { kinds: ['follows'], isSolved: true, lastRight: 'x = 3/2' }],
  ['Differentiate 8x^4 - 11x^2', ['32x^3 - 22x'], { kinds: ['first'], isSolved: true, lastRight: '32x^3 - 22x' }],
  ['What is 15% of 80?', ['0.15 * 80', '12'], { kinds: ['first', 'follows'], isSolved: false, lastRight: '12' }],
  ['Solve x + y = 10, x - y = 2', ['x = 12/2 = 6', 'y = 10 - 6 = 4'], { kinds: ['follows', 'follows'], isSolved: true, lastRight: 'y = 10 - 6 = 4' }],
  ['Solve x + y = 10, x - y = 2', ['2x = 12', 'x = 6'], { kinds: ['follows', 'follows'], isSolved: false, lastRight: 'x = 6' }],
  ['Solve x + y = 10, x - y = 2', ['x = 6', 'y = 5'], { kinds: ['follows', 'does-not-follow'], isSolved: false, lastRight: 'x = 6' }],
  ['Solve x^2 - 5x + 6 = 0', ['(x-2)(x-3) = 0', 'x = 2', 'x = 3'], { kinds: ['follows', 'follows', 'follows'], isSolved: true, lastRight: 'x = 3' }],
  ['Solve x^2 - 5x + 6 = 0', ['x = 2', 'x = 4/1'], { kinds: ['root-lost', 'does-not-follow'], isSolved: false, lastRight: null }],
  ['Solve x^2 - 5x + 6 = 0', ['x = 2'], { kinds: ['root-lost'], isSolved: false, lastRight: null }],
  ['Solve 10 = 2x', ['5 = x'], { kinds: ['follows'], isSolved: true, lastRight: '5 = x' }],
  ['Solve 10 = 2x', ['10/2 = x'], { kinds: ['follows'], isSolved: false, lastRight: '10/2 = x' }],
  ['Solve 2x < 4', ['2 > x'], { kinds: ['follows'], isSolved: true, lastRight: '2 > x' }],
  ['Solve 2x + 3 = 11', ['x = (11-3)/2 = 4'], { kinds: ['follows'], isSolved: true, lastRight: 'x = (11-3)/2 = 4' }],
  ['Solve 2x + 3 = 11', ['x = 10/2 = 5'], { kinds: ['does-not-follow'], isSolved: false, lastRight: null }],
  ['Solve 1/2x = 4', ['1/2x = 4', 'x = 8'], { kinds: ['not-checkable', 'not-checkable'], isSolved: false, lastRight: null }],
  ['Solve 1/2x + y = 4 and x - y = 2', ['1/2x = 2', 'x = 4'], { kinds: ['first', 'not-checkable'], isSolved: false, lastRight: '1/2x = 2' }],
  ['Expand 1/2(x+4)', ['x/2 + 2'], { kinds: ['not-checkable'], isSolved: false, lastRight: null }],
  ['Evaluate 3/4 ÷ 1/2', ['3/4 × 2/1', '3/2'], { kinds: ['follows', 'follows'], isSolved: true, lastRight: '3/2' }],
  ['50 + 10%', ['55'], { kinds: ['not-checkable'], isSolved: false, lastRight: null }],
  ['sin 30', ['0.5'], { kinds: ['not-checkable'], isSolved: false, lastRight: null }],
  ['Expand (x+y)^2', ['x^2+2xy+y^2'], { kinds: ['follows'], isSolved: true, lastRight: 'x^2+2xy+y^2' }],
  ['Differentiate (x^2+1)^3', ['6x(x^2+1)^2'], { kinds: ['first'], isSolved: true, lastRight: '6x(x^2+1)^2' }],
  ['Differentiate (x^2+1)^3', ['3(x^2+1)^2 \\cdot 2x'], { kinds: ['first'], isSolved: false, lastRight: '3(x^2+1)^2 \\cdot 2x' }],
  ['Solve 5x - 8 = 27', [], { kinds: [null], isSolved: false, lastRight: null }],
])('%s: %j', (problem, lines, expected) => {
  expect(judged(problem, ...lines)).toEqual(expected);
});
