// Weights by name, as web-llm puts them here while it loads a model.

import { itemOf, newArray, sizeOf } from './containers';
import { fail } from './errors';
import { newParameters } from './modules';
import { drop, hold } from './objects';
import { Table } from './table';
import { textAt, textSizeAt } from './texts';
import { OK, TENSOR, give, objectAt, setValue } from './values';

const cache = new Table();

export function cacheUpdate(self: usize, args: usize, count: i32, ret: usize): i32 {
  const tensor = objectAt(args, 1);
  hold(tensor);
  cache.set(textAt(args, 0), textSizeAt(args, 0), tensor);
  return OK;
}

export function cacheGet(self: usize, args: usize, count: i32, ret: usize): i32 {
  const tensor = cache.get(textAt(args, 0), textSizeAt(args, 0));
  if (!tensor) return OK;
  hold(tensor);
  return give(ret, tensor);
}

export function cacheRemove(self: usize, args: usize, count: i32, ret: usize): i32 {
  cache.remove(textAt(args, 0), textSizeAt(args, 0));
  return OK;
}

export function cacheClear(self: usize, args: usize, count: i32, ret: usize): i32 {
  cache.clear();
  return OK;
}

/** (names) → a module with these tensors in this order. */
export function parametersByName(self: usize, args: usize, count: i32, ret: usize): i32 {
  const names = objectAt(args, 0);
  const tensors = newArray(sizeOf(names));
  for (let i: u32 = 0; i < sizeOf(names); i++) {
    const name = itemOf(names, i);
    const tensor = cache.get(textAt(name, 0), textSizeAt(name, 0));
    if (!tensor) {
      drop(tensors);
      return fail('no parameter ', textAt(name, 0), textSizeAt(name, 0));
    }
    hold(tensor);
    setValue(itemOf(tensors, i), TENSOR, <i64>tensor);
  }
  return give(ret, newParameters(tensors));
}
