// A TVM FFI value ("Any"), 16 bytes: i32 type, i32 zero, 8 bytes of payload. Its types and their numbers are web-llm 0.2.86's.

import { typeOf } from './objects';

export const NONE: i32 = 0;
export const INT: i32 = 1;
export const FLOAT: i32 = 3;
export const DEVICE: i32 = 6;
/** Payload: a NUL-terminated text that the caller owns. */
export const RAW_TEXT: i32 = 8;
/** Payload: {u32 data, u32 size} that the caller owns. */
export const RAW_BYTES: i32 = 9;
/** From here on the payload is an object (`objects`). */
export const FIRST_OBJECT: i32 = 64;
export const TEXT: i32 = 65;
export const BYTES: i32 = 66;
export const FUNCTION: i32 = 68;
export const SHAPE: i32 = 69;
export const TENSOR: i32 = 70;
export const ARRAY: i32 = 71;
export const MODULE: i32 = 73;
/** The first number that an application may take. */
export const KV_CACHE: i32 = 128;

export const VALUE_SIZE: usize = 16;

/** What a packed function that went well returns; `fail` returns the other. */
export const OK: i32 = 0;

@inline export function at(args: usize, index: i32): usize {
  return args + <usize>index * VALUE_SIZE;
}

@inline export function typeAt(args: usize, index: i32): i32 {
  return load<i32>(at(args, index));
}

@inline export function objectAt(args: usize, index: i32): usize {
  return load<usize>(at(args, index), 8);
}

/** JavaScript sends a number as INT when wrapped in its `Scalar`, else as FLOAT. */
export function intAt(args: usize, index: i32): i64 {
  const value = at(args, index);
  return load<i32>(value) == FLOAT ? <i64>load<f64>(value, 8) : load<i64>(value, 8);
}

export function setValue(value: usize, type: i32, payload: i64): void {
  store<i32>(value, type);
  store<i32>(value, 0, 4);
  store<i64>(value, payload, 8);
}

/** Returns an object to JavaScript, which takes over the caller's reference and lets it go at the end of its scope. */
export function give(ret: usize, object: usize): i32 {
  setValue(ret, typeOf(object), <i64>object);
  return OK;
}
