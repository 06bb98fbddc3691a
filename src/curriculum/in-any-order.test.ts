import { expect, test } from 'vitest';
import { inAnyOrder } from './in-any-order.ts';
import { createRandom } from './random.ts';

const ordersOf = (template: string) => [...new Set(Array.from({ length: 100 }, (_, seed) => inAnyOrder(createRandom(seed), template)))].sort();

test.each([
  ['of <[a] red and [b] blue> balls', ['of [a] red and [b] blue balls', 'of [b] blue and [a] red balls']],
  ['有 <[a] 个红球和 [b] 个蓝球>，', ['有 [a] 个红球和 [b] 个蓝球，', '有 [b] 个蓝球和 [a] 个红球，']],
  ['<[a] x, [b] y and [c] z>', ['[a] x, [b] y and [c] z', '[a] x, [c] z and [b] y', '[b] y, [a] x and [c] z', '[b] y, [c] z and [a] x', '[c] z, [a] x and [b] y', '[c] z, [b] y and [a] x']],
  ['<find|give> [a] of <one|two> {l}', ['<find|give> [a] of <one|two> {l}']],
])('%s', (template, orders) => {
  expect(ordersOf(template)).toEqual(orders);
});
