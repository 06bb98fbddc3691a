// The exports that web-llm 0.2.86 calls. `_initialize` runs this file's top level before any of them.

import { own } from './containers';
import { fail, failFromOutside, lastError } from './errors';
import { callFunction, newOutsideFunction } from './functions';
import { globals, registerGlobals } from './globals';
import { finalizeCache } from './kv-cache';
import { drop, hold, setFinalizers } from './objects';
import { finalizeTensor } from './tensor';
import { isAscii } from './texts';
import { ARRAY, MODULE, OK } from './values';
import { registerModel } from './vm';

export function TVMWasmAllocSpace(size: i32): usize {
  return heap.alloc(<usize>size);
}

export function TVMWasmFreeSpace(space: usize): void {
  if (space) heap.free(space);
}

export function TVMFFIWasmGetLastError(): usize {
  return lastError();
}

export function TVMFFIErrorSetRaisedFromCStr(kind: usize, message: usize): void {
  failFromOutside(kind, message);
}

export function TVMFFIWasmFunctionCreate(index: usize, out: usize): i32 {
  store<usize>(out, newOutsideFunction(<u32>index));
  return OK;
}

/** `name`: {u32 data, u32 size}; 0 in `out` where there is none. */
export function TVMFFIFunctionGetGlobal(name: usize, out: usize): i32 {
  const found = globals.get(load<usize>(name), load<usize>(name, 4));
  hold(found);
  store<usize>(out, found);
  return OK;
}

export function TVMFFIFunctionSetGlobal(name: usize, object: usize, replace: i32): i32 {
  hold(object);
  globals.set(load<usize>(name), load<usize>(name, 4), object);
  return OK;
}

export function TVMFFIFunctionCall(object: usize, args: usize, count: i32, ret: usize): i32 {
  return callFunction(object, args, count, ret);
}

export function TVMFFIObjectIncRef(object: usize): i32 {
  hold(object);
  return OK;
}

export function TVMFFIObjectDecRef(object: usize): i32 {
  drop(object);
  return OK;
}

export function TVMFFIAnyViewToOwnedAny(view: usize, out: usize): i32 {
  own(view, out);
  return OK;
}

/** Asked for these two while web-llm's runtime is made. */
export function TVMFFITypeKeyToIndex(key: usize, out: usize): i32 {
  const name = load<usize>(key);
  const size = load<usize>(key, 4);
  if (isAscii(name, size, 'ffi.Array')) store<i32>(out, ARRAY);
  else if (isAscii(name, size, 'ffi.Module')) store<i32>(out, MODULE);
  else return fail('unknown type key ', name, size);
  return OK;
}

/** Must exist; web-llm never calls it. */
export function TVMFFIGetTypeInfo(index: i32): usize {
  return 0;
}

/** Must exist; web-llm never calls it. */
export function TVMFFIDataTypeToString(type: usize, out: usize): i32 {
  return fail('no data type is ever returned');
}

/** In place of AssemblyScript's import `env.abort`, which web-llm doesn't give. */
export function onAbort(message: usize, file: usize, line: u32, column: u32): void {
  unreachable();
}

setFinalizers(finalizeTensor, finalizeCache);
registerGlobals();
registerModel();
