import { expect, test } from 'vitest';
import { setMath } from './set-math.ts';

test.each([
  ['Solve x^2 - 5x > 34.', 'Solve $x^2 - 5x > 34$.'],
  ['What is the derivative of sin(3x)?', 'What is the derivative of $\\sin (3x)$?'],
  ['Solve x + y + z = 25, x - y = 4, y + z = 3.', 'Solve $x + y + z = 25$, $x - y = 4$, $y + z = 3$.'],
  ['In triangle ABC, AB = 3, BC = 4 and angle B = 50 degrees.', 'In triangle ABC, $AB = 3$, $BC = 4$ and angle $B = 50$ degrees.'],
  ['Find the area of a circle with radius 3.', 'Find the area of a circle with radius 3.'],
  ['解方程 x⁴ - 3x² + 2 = 0', '解方程 $x^4 - 3x^2 + 2 = 0$'],
  ['解方程 √(x + 3) = x - 2', '解方程 $\\sqrt{x + 3} = x - 2$'],
  ['Expand (x + 3)^12.', 'Expand $(x + 3)^{12}$.'],
  ['求 e^(3x) 的导数', '求 $e^{3x}$ 的导数'],
  ['Compute $\\int x dx$.', 'Compute $\\int x dx$.'],
  ['Is 91 a prime number?', 'Is 91 a prime number?'],
  ['A train 90 m long passes at 6 o\'clock.', 'A train 90 m long passes at 6 o\'clock.'],
  ['What is the 59th prime number?', 'What is the 59th prime number?'],
  ['Hello', 'Hello'],
])('%s', (typed, set) => expect(setMath(typed, '$', '$')).toBe(set));
