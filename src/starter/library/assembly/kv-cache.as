// The KV cache of one sequence, contiguous: keys [layer][head][dimension][position], values [layer][head][position][dimension].
// The buffers of one forward pass live here too. All have the sizes that the kernels declare: array lengths known when a shader
// is compiled make its bounds checks cheap.

import { returnBuffer, takeBuffer } from './buffer-pool';
import { lengthAt } from './containers';
import { fail } from './errors';
import { CACHE, CHUNK, HEADS, HEAD_DIM, HIDDEN, INTER, MAX_CONTEXT, ROPE_THETA } from './generated';
import { writeBuffer } from './gpu';
import { drop, newObject } from './objects';
import { KV_CACHE, OK, give, intAt, objectAt } from './values';

@unmanaged
export class KvCache {
  /** The object's header. */
  h0: u64; h1: u64; h2: u64;
  /** Tokens in the cache, and those announced by `kv_state_begin_forward`. */
  length: u32; pending: u32; context: u32;
  keys: u32; values: u32; rope: u32;
  x: u32; q: u32; scores: u32; attended: u32; middle: u32;
}

const cacheBytes: u32 = CACHE * 4;
const ropeBytes: u32 = MAX_CONTEXT * HEAD_DIM * 4;
const scoreBytes: u32 = HEADS * CHUNK * MAX_CONTEXT * 4;
const hiddenBytes: u32 = HIDDEN * CHUNK * 4;
const attentionBytes: u32 = HEADS * HEAD_DIM * CHUNK * 4;
const middleBytes: u32 = INTER * CHUNK * 4;

/** ([sequences], [context], [prefill chunk], [page], [sliding window]), each a shape */
export function createKvCache(self: usize, args: usize, count: i32, ret: usize): i32 {
  const context = <u32>lengthAt(objectAt(args, 1), 0);
  if (lengthAt(objectAt(args, 4), 0) != 0) return fail('no sliding window');
  if (context == 0 || context > MAX_CONTEXT) return fail('context_window_size is more than the model has');
  if (<u32>lengthAt(objectAt(args, 2), 0) > CHUNK) return fail('prefill_chunk_size is more than the kernels take');

  const object = newObject(KV_CACHE, offsetof<KvCache>());
  const cache = changetype<KvCache>(object);
  cache.context = context;
  cache.keys = takeBuffer(cacheBytes);
  cache.values = takeBuffer(cacheBytes);
  cache.rope = takeBuffer(ropeBytes);
  cache.x = takeBuffer(hiddenBytes);
  cache.q = takeBuffer(attentionBytes);
  cache.scores = takeBuffer(scoreBytes);
  cache.attended = takeBuffer(attentionBytes);
  cache.middle = takeBuffer(middleBytes);
  const complete = cache.keys && cache.values && cache.rope && cache.x && cache.q && cache.scores && cache.attended && cache.middle;
  if (complete && fillRope(cache) == OK) return give(ret, object);
  drop(object);
  return fail('KV cache: out of memory');
}

export function finalizeCache(object: usize): void {
  const cache = changetype<KvCache>(object);
  returnBuffer(cache.keys, cacheBytes);
  returnBuffer(cache.values, cacheBytes);
  returnBuffer(cache.rope, ropeBytes);
  returnBuffer(cache.x, hiddenBytes);
  returnBuffer(cache.q, attentionBytes);
  returnBuffer(cache.scores, scoreBytes);
  returnBuffer(cache.attended, attentionBytes);
  returnBuffer(cache.middle, middleBytes);
}

export function kvClear(self: usize, args: usize, count: i32, ret: usize): i32 {
  const cache = changetype<KvCache>(objectAt(args, 0));
  cache.length = 0;
  cache.pending = 0;
  return OK;
}

export function kvAddSequence(self: usize, args: usize, count: i32, ret: usize): i32 {
  return intAt(args, 1) == 0 ? OK : fail('only one sequence');
}

export function kvRemoveSequence(self: usize, args: usize, count: i32, ret: usize): i32 {
  return kvClear(self, args, count, ret);
}

/** (cache, [sequence], [tokens to come]) */
export function kvBeginForward(self: usize, args: usize, count: i32, ret: usize): i32 {
  const cache = changetype<KvCache>(objectAt(args, 0));
  cache.pending = <u32>lengthAt(objectAt(args, 2), 0);
  return cache.length + cache.pending <= cache.context ? OK : fail('the KV cache is full');
}

export function kvEndForward(self: usize, args: usize, count: i32, ret: usize): i32 {
  const cache = changetype<KvCache>(objectAt(args, 0));
  cache.length += cache.pending;
  cache.pending = 0;
  return OK;
}

/** Cosine and sine for each position and pair: WGSL's own are too coarse at hundreds of radians. */
function fillRope(cache: KvCache): i32 {
  const half: u32 = HEAD_DIM / 2;
  const table = heap.alloc(ropeBytes);
  for (let i: u32 = 0; i < half; i++) {
    const frequency = Math.pow(ROPE_THETA, (-2.0 * <f64>i) / <f64>HEAD_DIM);
    for (let position: u32 = 0; position < MAX_CONTEXT; position++) {
      const pair = table + (<usize>(position * half + i) << 3);
      store<f32>(pair, <f32>Math.cos(frequency * <f64>position));
      store<f32>(pair, <f32>Math.sin(frequency * <f64>position), 4);
    }
  }
  const code = writeBuffer(table, cache.rope, 0, ropeBytes);
  heap.free(table);
  return code;
}
