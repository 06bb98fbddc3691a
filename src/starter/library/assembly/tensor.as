// Tensors. Object: header; a DLTensor of 40 bytes (u32 data, i32 device type, i32 device id, i32 rank, u8 code, u8 bits, u16 lanes,
// u32 shape*, u32 strides*, pad, u64 byte offset); u32 owner, the tensor that a view keeps alive; u32 bytes; i64 shape inline.

import { returnBuffer, takeBuffer } from './buffer-pool';
import { HEADER, drop, newObject } from './objects';
import { TENSOR } from './values';

export const CPU: i32 = 1;
export const WEBGPU: i32 = 15;

/** Code, bits, lanes. */
export const F32: u32 = 2 | (32 << 8) | (1 << 16);
export const I32: u32 = 0 | (32 << 8) | (1 << 16);

const OWNER: usize = HEADER + 40;
const CAPACITY: usize = HEADER + 44;
const LENGTHS: usize = HEADER + 48;

/** On the GPU the number of its buffer, else an address. */
@inline export function dataOf(tensor: usize): u32 {
  return load<u32>(tensor, HEADER);
}

@inline export function onGpu(tensor: usize): bool {
  return load<i32>(tensor, HEADER + 4) == WEBGPU;
}

@inline export function deviceOf(tensor: usize): i32 {
  return load<i32>(tensor, HEADER + 4);
}

@inline export function dtypeOf(tensor: usize): u32 {
  return load<u32>(tensor, HEADER + 16);
}

@inline export function dimensionOf(tensor: usize, index: i32): u32 {
  return <u32>load<i64>(load<usize>(tensor, HEADER + 20) + (<usize>index << 3));
}

@inline export function offsetOf(tensor: usize): u32 {
  return <u32>load<u64>(tensor, HEADER + 32);
}

@inline export function ownerOf(tensor: usize): usize {
  return load<usize>(tensor, OWNER);
}

export function elementsOf(tensor: usize): u32 {
  let elements: u32 = 1;
  for (let i = 0; i < load<i32>(tensor, HEADER + 12); i++) elements *= dimensionOf(tensor, i);
  return elements;
}

export function bytesOf(tensor: usize): u32 {
  const dtype = dtypeOf(tensor);
  return (elementsOf(tensor) * ((dtype >> 8) & 255) * (dtype >> 16) + 7) >> 3;
}

/** Without storage and with a shape of zeros. */
export function newTensor(rank: u32, dtype: u32, device: i32): usize {
  const tensor = newObject(TENSOR, LENGTHS + (<usize>rank << 3));
  store<i32>(tensor, device, HEADER + 4);
  store<u32>(tensor, rank, HEADER + 12);
  store<u32>(tensor, dtype, HEADER + 16);
  store<usize>(tensor, tensor + LENGTHS, HEADER + 20);
  return tensor;
}

export function setDimension(tensor: usize, index: i32, length: i64): void {
  store<i64>(tensor + LENGTHS + (<usize>index << 3), length);
}

/** Once the shape is set; false where the device refused. */
export function allocateStorage(tensor: usize): bool {
  const bytes = bytesOf(tensor);
  const data: u32 = onGpu(tensor) ? takeBuffer(bytes) : <u32>heap.alloc(max<u32>(bytes, 8));
  store<u32>(tensor, data, HEADER);
  store<u32>(tensor, bytes, CAPACITY);
  return data != 0;
}

/** Makes `tensor` a view of `owner`'s storage, whose reference it takes over. */
export function shareStorage(tensor: usize, owner: usize, offset: u64): void {
  store<u32>(tensor, dataOf(owner), HEADER);
  store<u64>(tensor, offset, HEADER + 32);
  store<usize>(tensor, owner, OWNER);
}

/** A tensor on the GPU of up to three dimensions, 0 where the device refused. */
export function newGpuTensor(dtype: u32, rank: u32, first: u32, second: u32 = 1, third: u32 = 1): usize {
  const tensor = newTensor(rank, dtype, WEBGPU);
  setDimension(tensor, 0, first);
  if (rank > 1) setDimension(tensor, 1, second);
  if (rank > 2) setDimension(tensor, 2, third);
  if (allocateStorage(tensor)) return tensor;
  drop(tensor);
  return 0;
}

export function finalizeTensor(tensor: usize): void {
  if (ownerOf(tensor)) drop(ownerOf(tensor));
  else if (onGpu(tensor)) returnBuffer(dataOf(tensor), load<u32>(tensor, CAPACITY));
  else if (dataOf(tensor)) heap.free(dataOf(tensor));
}
