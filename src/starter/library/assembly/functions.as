// Packed functions. Object: header, i32 whether it is JavaScript's, u32 index, usize what is bound to it.

import { HEADER, drop, hold, newObject } from './objects';
import { FUNCTION } from './values';

/** Calls the packed function of JavaScript with this number. */
@external('env', 'TVMFFIWasmSafeCall')
declare function callOutside(index: usize, args: usize, count: i32, ret: usize): i32;
@external('env', 'TVMFFIWasmFunctionDeleter')
declare function deleteOutside(index: usize): void;

/** `self` is what was bound when it was made. Returns OK, or `fail(…)`; leaves `ret` as it is where it returns nothing. */
export type Packed = (self: usize, args: usize, count: i32, ret: usize) => i32;

export function newFunction(packed: Packed, self: usize = 0): usize {
  const object = newObject(FUNCTION, HEADER + 16);
  store<u32>(object, packed.index, HEADER + 4);
  store<usize>(object, self, HEADER + 8);
  hold(self);
  return object;
}

export function newOutsideFunction(index: u32): usize {
  const object = newObject(FUNCTION, HEADER + 16);
  store<i32>(object, 1, HEADER);
  store<u32>(object, index, HEADER + 4);
  return object;
}

export function callFunction(object: usize, args: usize, count: i32, ret: usize): i32 {
  const index = load<u32>(object, HEADER + 4);
  if (load<i32>(object, HEADER)) return callOutside(index, args, count, ret);
  return call_indirect<i32>(index, load<usize>(object, HEADER + 8), args, count, ret);
}

/** What the function held, when its last reference went. */
export function dropFunction(object: usize): void {
  if (load<i32>(object, HEADER)) deleteOutside(load<u32>(object, HEADER + 4));
  else drop(load<usize>(object, HEADER + 8));
}
