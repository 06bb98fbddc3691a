// Arrays (header, u32 size, pad, values inline) and shapes (header, u32 data, u32 size, i64 inline).

import { HEADER, hold, newObject } from './objects';
import { lengthOf, newBytes } from './texts';
import { ARRAY, BYTES, FIRST_OBJECT, RAW_BYTES, RAW_TEXT, SHAPE, TEXT, VALUE_SIZE, setValue } from './values';

export function newArray(size: u32): usize {
  const array = newObject(ARRAY, HEADER + 8 + <usize>size * VALUE_SIZE);
  store<u32>(array, size, HEADER);
  return array;
}

@inline export function sizeOf(array: usize): u32 {
  return load<u32>(array, HEADER);
}

@inline export function itemOf(array: usize, index: u32): usize {
  return array + HEADER + 8 + <usize>index * VALUE_SIZE;
}

export function newShape(size: u32): usize {
  const shape = newObject(SHAPE, HEADER + 8 + (<usize>size << 3));
  store<usize>(shape, shape + HEADER + 8, HEADER);
  store<u32>(shape, size, HEADER + 4);
  return shape;
}

@inline export function rankOf(shape: usize): u32 {
  return load<u32>(shape, HEADER + 4);
}

@inline export function lengthAt(shape: usize, index: u32): i64 {
  return load<i64>(load<usize>(shape, HEADER) + (<usize>index << 3));
}

export function setLength(shape: usize, index: u32, length: i64): void {
  store<i64>(load<usize>(shape, HEADER) + (<usize>index << 3), length);
}

/** From an argument to a value that may be kept: raw texts and bytes are copied, objects held. `view` and `out` may be the same. */
export function own(view: usize, out: usize): void {
  const type = load<i32>(view);
  const payload = load<usize>(view, 8);
  if (type == RAW_TEXT) return setValue(out, TEXT, <i64>newBytes(TEXT, payload, lengthOf(payload)));
  if (type == RAW_BYTES) return setValue(out, BYTES, <i64>newBytes(BYTES, load<usize>(payload), load<usize>(payload, 4)));
  if (type >= FIRST_OBJECT) hold(payload);
  if (out != view) memory.copy(out, view, VALUE_SIZE);
}
