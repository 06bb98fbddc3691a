// Freed GPU buffers, kept for the next who wants as much: web-llm allocates the same few small tensors for every token,
// and to free one flushes its command encoder.

import { createBuffer, destroyBuffer } from './gpu';

const slots: i32 = 64;
const buffers = memory.data(64 * 4, 4);
/** 0: the slot is empty. */
const sizes = memory.data(64 * 4, 4);
let oldest: i32 = 0;

/** 0 where the device refused. */
export function takeBuffer(bytes: u32): u32 {
  const size = roundUp(bytes);
  for (let i = 0; i < slots; i++) {
    if (sizeAt(i) != size) continue;
    setSlot(i, 0, 0);
    return load<u32>(buffers + (<usize>i << 2));
  }
  return createBuffer(size);
}

export function returnBuffer(buffer: u32, bytes: u32): void {
  if (!buffer) return;
  let slot = 0;
  while (slot < slots && sizeAt(slot)) slot++;
  if (slot == slots) {
    slot = oldest;
    oldest = (oldest + 1) % slots;
    destroyBuffer(load<u32>(buffers + (<usize>slot << 2)));
  }
  store<u32>(buffers + (<usize>slot << 2), buffer);
  setSlot(slot, buffer, roundUp(bytes));
}

/** So that tensors of nearly one size share buffers. */
function roundUp(bytes: u32): u32 {
  return (max<u32>(bytes, 4) + 255) & ~255;
}

@inline function sizeAt(slot: i32): u32 {
  return load<u32>(sizes + (<usize>slot << 2));
}

function setSlot(slot: i32, buffer: u32, size: u32): void {
  if (buffer) store<u32>(buffers + (<usize>slot << 2), buffer);
  store<u32>(sizes + (<usize>slot << 2), size);
}
