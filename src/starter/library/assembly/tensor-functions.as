import { lengthAt, rankOf } from './containers';
import { fail } from './errors';
import { copyBuffer, readBuffer, writeBuffer } from './gpu';
import { drop, hold } from './objects';
import { CPU, allocateStorage, bytesOf, dataOf, deviceOf, dtypeOf, newTensor, offsetOf, onGpu, ownerOf, setDimension, shareStorage } from './tensor';
import { isAscii, newBytes, textAt, textSizeAt } from './texts';
import { BYTES, DEVICE, OK, SHAPE, give, intAt, objectAt, typeAt } from './values';

/** (shape, dtype, device, scope) */
export function allocate(self: usize, args: usize, count: i32, ret: usize): i32 {
  if (count < 3 || typeAt(args, 0) != SHAPE || typeAt(args, 2) != DEVICE) return fail('a tensor needs a shape and a device');
  const dtype = parseType(textAt(args, 1), textSizeAt(args, 1));
  if (!dtype) return fail('no such dtype: ', textAt(args, 1), textSizeAt(args, 1));
  const tensor = shaped(objectAt(args, 0), dtype, <i32>objectAt(args, 2));
  if (allocateStorage(tensor)) return give(ret, tensor);
  drop(tensor);
  return fail('out of memory');
}

/** (tensor, shape, dtype, byte offset within the tensor) */
export function createView(self: usize, args: usize, count: i32, ret: usize): i32 {
  const source = objectAt(args, 0);
  const view = shaped(objectAt(args, 1), dtypeOf(source), deviceOf(source));
  const owner = ownerOf(source) ? ownerOf(source) : source;
  hold(owner);
  shareStorage(view, owner, offsetOf(source) + (count > 3 ? <u64>intAt(args, 3) : 0));
  return give(ret, view);
}

/** (from, to): as many bytes, of whatever shape. */
export function copy(self: usize, args: usize, count: i32, ret: usize): i32 {
  const from = objectAt(args, 0);
  const to = objectAt(args, 1);
  const bytes = bytesOf(from);
  if (bytes != bytesOf(to)) return fail('tensors of different sizes');
  if (onGpu(from) && onGpu(to)) return copyBuffer(dataOf(from), offsetOf(from), dataOf(to), offsetOf(to), bytes);
  if (onGpu(from)) return readBuffer(dataOf(from), offsetOf(from), dataOf(to) + offsetOf(to), bytes);
  if (onGpu(to)) return writeBuffer(dataOf(from) + offsetOf(from), dataOf(to), offsetOf(to), bytes);
  memory.copy(dataOf(to) + offsetOf(to), dataOf(from) + offsetOf(from), bytes);
  return OK;
}

/** (tensor, raw bytes) */
export function fromBytes(self: usize, args: usize, count: i32, ret: usize): i32 {
  const tensor = objectAt(args, 0);
  const bytes = objectAt(args, 1);
  if (deviceOf(tensor) != CPU || bytesOf(tensor) != load<u32>(bytes, 4)) return fail('bytes and tensor differ');
  memory.copy(dataOf(tensor) + offsetOf(tensor), load<usize>(bytes), load<u32>(bytes, 4));
  return OK;
}

export function toBytes(self: usize, args: usize, count: i32, ret: usize): i32 {
  const tensor = objectAt(args, 0);
  if (deviceOf(tensor) != CPU) return fail('only a tensor on the CPU has bytes');
  return give(ret, newBytes(BYTES, dataOf(tensor) + offsetOf(tensor), bytesOf(tensor)));
}

/** (tensor, bytes, format, dtype): all of this model's weights are `raw`. */
export function decodeStorage(self: usize, args: usize, count: i32, ret: usize): i32 {
  if (!isAscii(textAt(args, 2), textSizeAt(args, 2), 'raw')) return fail('only raw weights');
  return fromBytes(self, args, 2, ret);
}

function shaped(shape: usize, dtype: u32, device: i32): usize {
  const tensor = newTensor(rankOf(shape), dtype, device);
  for (let i: u32 = 0; i < rankOf(shape); i++) setDimension(tensor, i, lengthAt(shape, i));
  return tensor;
}

/** `float32`, `uint32`, `int8` and the like; 0 where it is none. */
function parseType(name: usize, size: usize): u32 {
  const initial = load<u8>(name);
  const isFloat = initial == 0x66;
  const isUnsigned = initial == 0x75;
  if (!isFloat && !isUnsigned && initial != 0x69) return 0;
  let next: usize = isFloat ? 5 : isUnsigned ? 4 : 3;
  let bits: u32 = 0;
  while (next < size) bits = bits * 10 + (load<u8>(name + next++) - 48);
  return (isFloat ? 2 : isUnsigned ? 1 : 0) | (bits << 8) | (1 << 16);
}
