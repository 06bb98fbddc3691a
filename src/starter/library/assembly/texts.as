// Texts and bytes. Object: header, u32 data, u32 size, the bytes inline, a NUL.

import { HEADER, newObject } from './objects';
import { RAW_TEXT, objectAt, typeAt } from './values';

/** `type` is TEXT or BYTES; copies. */
export function newBytes(type: i32, data: usize, size: usize): usize {
  const object = newObject(type, HEADER + 8 + size + 1);
  store<usize>(object, object + HEADER + 8, HEADER);
  store<usize>(object, size, HEADER + 4);
  memory.copy(object + HEADER + 8, data, size);
  return object;
}

@inline export function dataOf(text: usize): usize {
  return load<usize>(text, HEADER);
}

@inline export function bytesOf(text: usize): usize {
  return load<usize>(text, HEADER + 4);
}

/** Of a NUL-terminated text, without the NUL. */
export function lengthOf(text: usize): usize {
  let length: usize = 0;
  while (load<u8>(text + length)) length++;
  return length;
}

/** The bytes of a text argument, raw or an object. */
export function textAt(args: usize, index: i32): usize {
  const text = objectAt(args, index);
  return typeAt(args, index) == RAW_TEXT ? text : dataOf(text);
}

export function textSizeAt(args: usize, index: i32): usize {
  const text = objectAt(args, index);
  return typeAt(args, index) == RAW_TEXT ? lengthOf(text) : bytesOf(text);
}

export function isAscii(data: usize, size: usize, expected: string): bool {
  if (size != <usize>expected.length) return false;
  for (let i: usize = 0; i < size; i++) if (load<u8>(data + i) != expected.charCodeAt(<i32>i)) return false;
  return true;
}
