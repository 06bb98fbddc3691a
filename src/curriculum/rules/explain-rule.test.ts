import { expect, test } from 'vitest';
import { explainRule } from './explain-rule.ts';
import { rules } from './rule.ts';

test.each(rules)('why one may %s is said in both languages, in whole sentences', (rule) => {
  expect(explainRule(rule, 'en')).toMatch(/^[A-Z][^\p{Script=Han}]+\.$/u);
  expect(explainRule(rule, 'zh')).toMatch(/\p{Script=Han}[^]*。$/u);
});
