// The kernels: their texts go to web-llm, their compiled forms come back.

import { fail } from './errors';
import { begin, call, push } from './gpu';
import { fmapData, fmapSize, kernelId, metadataData, metadataSize, shaderData, shaderSize } from './generated';
import { drop, hold } from './objects';
import { newBytes, textAt, textSizeAt } from './texts';
import { OK, TEXT, give, objectAt } from './values';

const compiled = memory.data(4 * 64, 4);

export function metadata(self: usize, args: usize, count: i32, ret: usize): i32 {
  return give(ret, newBytes(TEXT, metadataData, metadataSize));
}

export function functionMap(self: usize, args: usize, count: i32, ret: usize): i32 {
  return give(ret, newBytes(TEXT, fmapData, fmapSize));
}

export function shader(self: usize, args: usize, count: i32, ret: usize): i32 {
  const id = kernelId(textAt(args, 0), textSizeAt(args, 0));
  if (id < 0) return fail('no kernel ', textAt(args, 0), textSizeAt(args, 0));
  return give(ret, newBytes(TEXT, shaderData(id), shaderSize(id)));
}

/** (name, the function that submits it) */
export function updateCompiled(self: usize, args: usize, count: i32, ret: usize): i32 {
  const id = kernelId(textAt(args, 0), textSizeAt(args, 0));
  if (id < 0) return fail('no kernel ', textAt(args, 0), textSizeAt(args, 0));
  const slot = compiled + (<usize>id << 2);
  drop(load<usize>(slot));
  hold(objectAt(args, 1));
  store<usize>(slot, objectAt(args, 1));
  return OK;
}

/** What every kernel is told besides its buffers (`Args` of prelude.wgsl). */
let tokens: u32 = 0;
let padded: u32 = 0;
let position: u32 = 0;

/** `padded`: the tokens rounded up to whole tiles; `position`: how many came before them. */
export function setStep(newTokens: u32, newPadded: u32 = 0, newPosition: u32 = 0): void {
  tokens = newTokens;
  padded = newPadded;
  position = newPosition;
}

/** Begins a kernel's call: `push` its buffers in their order, then `run`. */
export function start(): void {
  begin();
}

export function run(kernel: i32, layer: u32, groupsX: u32, groupsY: u32): i32 {
  const submit = load<usize>(compiled + (<usize>kernel << 2));
  if (!submit) return fail('a kernel was not compiled');
  push(tokens);
  push(padded);
  push(position);
  push(layer);
  push(groupsX);
  push(groupsY);
  return call(submit);
}

/** Workgroups of `size` for so many threads. */
@inline export function groups(threads: u32, size: u32): u32 {
  return (threads + size - 1) / size;
}
