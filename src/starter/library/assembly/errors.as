// The last error, as JavaScript reads it after a call that returned anything but 0.

import { lengthOf } from './texts';

const capacity: usize = 1024;
const text = memory.data(1024, 8);
let length: usize = 0;

/** Records why, with an ASCII `detail` behind it, and returns the code of failure. */
export function fail(why: string, detail: usize = 0, detailSize: usize = 0): i32 {
  length = 0;
  for (let i = 0; i < why.length; i++) add(<u8>why.charCodeAt(i));
  if (detail) addBytes(detail, detailSize);
  store<u8>(text + length, 0);
  return -1;
}

/** An error that JavaScript threw inside a callback. */
export function failFromOutside(kind: usize, message: usize): void {
  length = 0;
  addBytes(kind, lengthOf(kind));
  add(0x3a);
  add(0x20);
  addBytes(message, lengthOf(message));
  store<u8>(text + length, 0);
}

/** NUL-terminated. */
export function lastError(): usize {
  return text;
}

function addBytes(from: usize, size: usize): void {
  for (let i: usize = 0; i < size; i++) add(load<u8>(from + i));
}

function add(byte: u8): void {
  if (length < capacity - 1) store<u8>(text + length++, byte);
}
