// From logits to a token, and the three changes of logits that web-llm may ask for before.

import { itemOf, newArray } from './containers';
import { fail } from './errors';
import * as G from './generated';
import { push } from './gpu';
import { groups, run, setStep, start } from './kernels';
import { drop } from './objects';
import { F32, I32, dataOf, elementsOf, newGpuTensor } from './tensor';
import { TENSOR, give, objectAt, setValue } from './values';

/** (logits f32[1, 1, V], temperature f32[1]) → f32[1, 1, V] */
export function softmax(self: usize, args: usize, count: i32, ret: usize): i32 {
  const probabilities = newGpuTensor(F32, 3, 1, 1, G.VOCAB);
  const stats = newGpuTensor(F32, 1, 2);
  if (!probabilities || !stats) return lose(probabilities, stats, fail('softmax: out of memory'));
  setStep(0);
  begin(args, 0, 1);
  push(dataOf(stats));
  if (run(G.K_softmax_stats, 0, 1, 1)) return lose(probabilities, stats, -1);
  begin(args, 0, 1);
  push(dataOf(stats));
  push(dataOf(probabilities));
  if (run(G.K_softmax, 0, G.X_softmax, 1)) return lose(probabilities, stats, -1);
  drop(stats);
  return give(ret, probabilities);
}

/** (probabilities f32[1, V]) → [sorted f32[1, V], their tokens i32[1, V]], the greatest first */
export function argsort(self: usize, args: usize, count: i32, ret: usize): i32 {
  const sorted = newGpuTensor(F32, 2, 1, G.VOCAB);
  const tokens = newGpuTensor(I32, 2, 1, G.VOCAB);
  if (!sorted || !tokens) return lose(sorted, tokens, fail('argsort: out of memory'));
  setStep(0);
  begin(args, 0, 0);
  push(dataOf(sorted));
  push(dataOf(tokens));
  if (run(G.K_argsort, 0, G.X_argsort, 1)) return lose(sorted, tokens, -1);
  const both = newArray(2);
  setValue(itemOf(both, 0), TENSOR, <i64>sorted);
  setValue(itemOf(both, 1), TENSOR, <i64>tokens);
  return give(ret, both);
}

/** (sorted, tokens, uniform f32[1], sequence, topP f32[1]) → i32[1] */
export function sampleTopP(self: usize, args: usize, count: i32, ret: usize): i32 {
  const token = newGpuTensor(I32, 1, 1);
  if (!token) return fail('sample: out of memory');
  setStep(0);
  begin(args, 0, 2);
  push(dataOf(objectAt(args, 4)));
  push(dataOf(token));
  if (run(G.K_sample, 0, 1, 1)) return lose(token, 0, -1);
  return give(ret, token);
}

/** (logits f32[1, V], sequence, ids i32[n], bias f32[n]), in place */
export function applyBias(self: usize, args: usize, count: i32, ret: usize): i32 {
  const ids = elementsOf(objectAt(args, 2));
  setStep(ids);
  begin(args, 0, 0);
  pushAll(args, 2, 3);
  return run(G.K_bias, 0, groups(ids, G.WG_bias), 1);
}

/** (logits f32[1, V], sequences, sequence, ids i32[n], counts i32[n], penalties f32[1, 3]), in place */
export function applyPenalty(self: usize, args: usize, count: i32, ret: usize): i32 {
  const ids = elementsOf(objectAt(args, 3));
  setStep(ids);
  begin(args, 0, 0);
  pushAll(args, 3, 5);
  return run(G.K_penalty, 0, groups(ids, G.WG_penalty), 1);
}

/** (logits f32[1, V], sequences, mask i32[1, V / 32]), in place: a bit for each token that may come */
export function applyBitmask(self: usize, args: usize, count: i32, ret: usize): i32 {
  setStep(0);
  begin(args, 0, 0);
  pushAll(args, 2, 2);
  return run(G.K_bitmask, 0, G.X_bitmask, 1);
}

/** Starts a kernel with the tensors of these arguments, both ends included. */
function begin(args: usize, first: i32, last: i32): void {
  start();
  pushAll(args, first, last);
}

function pushAll(args: usize, first: i32, last: i32): void {
  for (let i = first; i <= last; i++) push(dataOf(objectAt(args, i)));
}

function lose(one: usize, other: usize, code: i32): i32 {
  drop(one);
  drop(other);
  return code;
}
