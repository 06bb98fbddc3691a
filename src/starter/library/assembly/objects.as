// Objects with reference counts. Header, 24 bytes: i64 references, i32 type, the rest unused.

import { itemOf, sizeOf } from './containers';
import { dropFunction } from './functions';
import { ARRAY, FIRST_OBJECT, FUNCTION, KV_CACHE, MODULE, TENSOR } from './values';

export const HEADER: usize = 24;

type Finalizer = (object: usize) => void;
let finalizeTensor: Finalizer | null = null;
let finalizeCache: Finalizer | null = null;

/** Who frees what tensors and KV caches hold on the GPU: told once, at the start, so that this file needs to know neither. */
export function setFinalizers(tensor: Finalizer, cache: Finalizer): void {
  finalizeTensor = tensor;
  finalizeCache = cache;
}

/** `size` includes the header. The caller holds the one reference. */
export function newObject(type: i32, size: usize): usize {
  const object = heap.alloc(size);
  memory.fill(object, 0, size);
  store<i64>(object, 1);
  store<i32>(object, type, 8);
  return object;
}

@inline export function typeOf(object: usize): i32 {
  return load<i32>(object, 8);
}

export function hold(object: usize): void {
  if (object) store<i64>(object, load<i64>(object) + 1);
}

/** Gives up one reference; the last frees the object and all that it held. */
export function drop(object: usize): void {
  if (!object) return;
  const left = load<i64>(object) - 1;
  store<i64>(object, left);
  if (left > 0) return;

  const type = typeOf(object);
  if (type == FUNCTION) {
    dropFunction(object);
  } else if (type == ARRAY) {
    for (let i: u32 = 0; i < sizeOf(object); i++) {
      const item = itemOf(object, i);
      if (load<i32>(item) >= FIRST_OBJECT) drop(load<usize>(item, 8));
    }
  } else if (type == MODULE) {
    drop(load<usize>(object, HEADER + 4));
  } else if (type == TENSOR) {
    const finalize = finalizeTensor;
    if (finalize) finalize(object);
  } else if (type == KV_CACHE) {
    const finalize = finalizeCache;
    if (finalize) finalize(object);
  }
  heap.free(object);
}
