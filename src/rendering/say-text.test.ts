import { expect, test } from 'vitest';
import { sayFormula } from './katex.ts';
import { sayText } from './say-text.ts';

test.each([
  ['Hence \\(x^2 = \\frac{9}{4}\\).', 'Hence x squared equals 9 over 4.'],
  ['$a$, then $b$ and \\(c\\)', 'a, then b and c'],
  ['It costs $5 and \\(\\unknown\\) more', 'It costs $5 and \\(\\unknown\\) more'],
  ['\\(\\$5\\)', '5 dollars'],
  [`\\(${'{'.repeat(200)}x${'}'.repeat(200)}\\)`, `\\(${'{'.repeat(200)}x${'}'.repeat(200)}\\)`],
])('%s', (text, said) => expect(sayText(text, (tex) => sayFormula(tex, 'en'))).toBe(said));
