// The functions of the model's module, by the names that web-llm 0.2.86 asks for.

import { embed, forward } from './forward';
import { functionMap, metadata, shader, updateCompiled } from './kernels';
import { createKvCache } from './kv-cache';
import { applyBias, applyBitmask, applyPenalty, argsort, sampleTopP, softmax } from './sampling';
import { Table } from './table';
import { OK } from './values';

export const vm = new Table();

export function registerModel(): void {
  vm.define('vm_initialization', initialize);
  vm.define('_metadata', metadata);
  vm.define('webgpu.get_fmap', functionMap);
  vm.define('webgpu.get_shader', shader);
  vm.define('webgpu.update_prebuild', updateCompiled);
  vm.define('create_tir_paged_kv_cache', createKvCache);
  vm.define('embed', embed);
  vm.define('prefill', forward);
  vm.define('decode', forward);
  vm.define('softmax_with_temperature', softmax);
  vm.define('argsort_probs', argsort);
  vm.define('sample_with_top_p', sampleTopP);
  vm.define('apply_logit_bias_inplace', applyBias);
  vm.define('apply_penalty_inplace', applyPenalty);
  vm.define('apply_bitmask_inplace', applyBitmask);
}

function initialize(self: usize, args: usize, count: i32, ret: usize): i32 {
  return OK;
}
