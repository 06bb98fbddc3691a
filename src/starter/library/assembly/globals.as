// The global functions that web-llm 0.2.86 looks up by name. It refuses a library that lacks any of them, called or not.

import { itemOf, newArray, newShape, own, setLength, sizeOf } from './containers';
import { fail } from './errors';
import { kvAddSequence, kvBeginForward, kvClear, kvEndForward, kvRemoveSequence } from './kv-cache';
import { moduleGetFunction, systemLibrary } from './modules';
import { cacheClear, cacheGet, cacheRemove, cacheUpdate, parametersByName } from './tensor-cache';
import { allocate, copy, createView, decodeStorage, fromBytes, toBytes } from './tensor-functions';
import { Table } from './table';
import { INT, OK, at, give, intAt, objectAt, setValue } from './values';

export const globals = new Table();

export function registerGlobals(): void {
  globals.define('ffi.ModuleGetFunction', moduleGetFunction);
  globals.define('ffi.SystemLib', systemLibrary);
  globals.define('ffi.Array', makeArray);
  globals.define('ffi.ArrayGetItem', getItem);
  globals.define('ffi.ArraySize', getSize);
  globals.define('ffi.Shape', makeShape);
  globals.define('runtime.TVMTensorAllocWithScope', allocate);
  globals.define('runtime.TVMTensorCopyFromTo', copy);
  globals.define('runtime.TVMTensorCreateView', createView);
  globals.define('tvmjs.runtime.TensorCopyFromBytes', fromBytes);
  globals.define('tvmjs.runtime.TensorCopyToBytes', toBytes);
  globals.define('tvmjs.runtime.ArrayConcat', concatenate);
  globals.define('tvmjs.array.decode_storage', decodeStorage);
  globals.define('vm.builtin.tensor_cache.get', cacheGet);
  globals.define('vm.builtin.tensor_cache.remove', cacheRemove);
  globals.define('vm.builtin.tensor_cache.update', cacheUpdate);
  globals.define('vm.builtin.tensor_cache.clear', cacheClear);
  globals.define('vm.builtin.param_module_from_cache_by_name', parametersByName);
  globals.define('vm.builtin.kv_state_clear', kvClear);
  globals.define('vm.builtin.kv_state_add_sequence', kvAddSequence);
  globals.define('vm.builtin.kv_state_remove_sequence', kvRemoveSequence);
  globals.define('vm.builtin.kv_state_begin_forward', kvBeginForward);
  globals.define('vm.builtin.kv_state_end_forward', kvEndForward);
  // Looked up, but called only for images, sliding windows and sampling on the CPU, none of which this model has.
  globals.define('ffi.FunctionListGlobalNamesFunctor', unsupported);
  globals.define('ffi.ModuleImportModule', unsupported);
  globals.define('tvmjs.runtime.ConcatEmbeddings', unsupported);
  globals.define('vm.builtin.param_module_from_cache', unsupported);
  globals.define('vm.builtin.sample_top_p_from_logits', unsupported);
  globals.define('vm.builtin.sample_top_p_from_prob', unsupported);
  globals.define('vm.builtin.apply_repetition_penalty', unsupported);
  globals.define('vm.builtin.apply_presence_and_frequency_penalty', unsupported);
  globals.define('vm.builtin.apply_softmax_with_temperature', unsupported);
  globals.define('vm.builtin.attention_kv_cache_enable_sliding_window_for_seq', unsupported);
}

function unsupported(self: usize, args: usize, count: i32, ret: usize): i32 {
  return fail('not part of this library');
}

function makeArray(self: usize, args: usize, count: i32, ret: usize): i32 {
  const array = newArray(count);
  for (let i = 0; i < count; i++) own(at(args, i), itemOf(array, i));
  return give(ret, array);
}

function getItem(self: usize, args: usize, count: i32, ret: usize): i32 {
  const array = objectAt(args, 0);
  const index = <u32>intAt(args, 1);
  if (index >= sizeOf(array)) return fail('index out of range');
  own(itemOf(array, index), ret);
  return OK;
}

function getSize(self: usize, args: usize, count: i32, ret: usize): i32 {
  setValue(ret, INT, sizeOf(objectAt(args, 0)));
  return OK;
}

function makeShape(self: usize, args: usize, count: i32, ret: usize): i32 {
  const shape = newShape(count);
  for (let i = 0; i < count; i++) setLength(shape, i, intAt(args, i));
  return give(ret, shape);
}

function concatenate(self: usize, args: usize, count: i32, ret: usize): i32 {
  let total: u32 = 0;
  for (let i = 0; i < count; i++) total += sizeOf(objectAt(args, i));
  const all = newArray(total);
  let next: u32 = 0;
  for (let i = 0; i < count; i++) {
    const one = objectAt(args, i);
    for (let j: u32 = 0; j < sizeOf(one); j++) own(itemOf(one, j), itemOf(all, next++));
  }
  return give(ret, all);
}
