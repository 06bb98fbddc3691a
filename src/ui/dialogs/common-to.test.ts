import { expect, test } from 'vitest';
import { commonTo } from './common-to.ts';

const fits = (...cautions: ('phone' | 'metered' | 'memory-tight')[]) => ({ kind: 'fits', cautions, free: null }) as const;
const refused = (obstacle: 'ios' | 'too-little-disk') => ({ kind: 'refused', obstacle, isGuess: false }) as const;

test.each([
  ['the same obstacle', [refused('ios'), refused('ios')], 'ios', []],
  ['two obstacles', [refused('ios'), refused('too-little-disk')], null, []],
  ['one that fits', [fits('phone'), refused('ios')], null, ['phone']],
  ['a caution of one only', [fits('metered', 'phone'), fits('metered', 'phone', 'memory-tight')], null, ['metered', 'phone']],
  ['nothing at all', [], null, []],
])('%s', (_, verdicts, obstacle, cautions) => {
  expect(commonTo(verdicts)).toEqual({ obstacle, cautions });
});
