// GPU memory and kernel calls, by functions that web-llm registers once it has a device.

import { callFunction } from './functions';
import { fail } from './errors';
import { globals } from './globals';
import { INT, RAW_TEXT, at, intAt, setValue } from './values';

/** Where arguments for JavaScript are laid out: none of its functions calls back in here while they are read. */
const args = memory.data(24 * 16, 16);
const ret = memory.data(16, 16);
let count: i32 = 0;

let allocate: usize = 0;
let free: usize = 0;
let toGpu: usize = 0;
let fromGpu: usize = 0;
let within: usize = 0;

/** The number of a new buffer in web-llm's table, 0 where it refused. */
export function createBuffer(bytes: u32): u32 {
  if (!connect()) return 0;
  begin();
  push(bytes);
  return call(allocate) ? 0 : <u32>intAt(ret, 0);
}

export function destroyBuffer(buffer: u32): void {
  begin();
  push(buffer);
  call(free);
}

export function writeBuffer(from: usize, to: u32, toOffset: u32, bytes: u32): i32 {
  if (!connect()) return fail('no WebGPU device');
  begin();
  push(<u32>from);
  push(to);
  push(toOffset);
  push(bytes);
  return call(toGpu);
}

export function readBuffer(from: u32, fromOffset: u32, to: usize, bytes: u32): i32 {
  if (!connect()) return fail('no WebGPU device');
  begin();
  push(from);
  push(fromOffset);
  push(<u32>to);
  push(bytes);
  return call(fromGpu);
}

export function copyBuffer(from: u32, fromOffset: u32, to: u32, toOffset: u32, bytes: u32): i32 {
  if (!connect()) return fail('no WebGPU device');
  begin();
  push(from);
  push(fromOffset);
  push(to);
  push(toOffset);
  push(bytes);
  return call(within);
}

/** Begins a call; then `push` its arguments in order: buffers and numbers alike, then the grid. */
export function begin(): void {
  count = 0;
}

export function push(value: u32): void {
  setValue(at(args, count++), INT, value);
}

export function call(object: usize): i32 {
  setValue(ret, 0, 0);
  return callFunction(object, args, count, ret);
}

function connect(): bool {
  if (allocate) return true;
  free = find('deviceFreeDataSpace');
  toGpu = find('deviceCopyToGPU');
  fromGpu = find('deviceCopyFromGPU');
  within = find('deviceCopyWithinGPU');
  allocate = find('deviceAllocDataSpace');
  return allocate != 0;
}

function find(name: string): usize {
  const key = String.UTF8.encode('wasm.WebGPUDeviceAPI');
  const getter = globals.get(changetype<usize>(key), key.byteLength);
  if (!getter) return 0;
  const text = String.UTF8.encode(name, true);
  begin();
  setValue(at(args, count++), RAW_TEXT, <i64>changetype<usize>(text));
  return call(getter) ? 0 : load<usize>(ret, 8);
}
