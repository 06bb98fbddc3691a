// The network. Activations lie column by column: element k of token t at k * padded + t, where `padded` is 1 for a single token
// and else the tokens rounded up to tiles of four.

import { itemOf, newArray } from './containers';
import { fail } from './errors';
import * as G from './generated';
import { copyBuffer, push } from './gpu';
import { groups, run, setStep, start } from './kernels';
import { KvCache } from './kv-cache';
import { drop } from './objects';
import { F32, dataOf, dimensionOf, elementsOf, newGpuTensor } from './tensor';
import { TENSOR, give, objectAt, setValue } from './values';

/** embed(ids i32[n], weights) → f32[n, HIDDEN] */
export function embed(self: usize, args: usize, count: i32, ret: usize): i32 {
  const ids = objectAt(args, 0);
  const tokens = elementsOf(ids);
  const rows = newGpuTensor(F32, 2, tokens, G.HIDDEN);
  if (!rows) return fail('embed: out of memory');
  setStep(tokens);
  start();
  push(dataOf(ids));
  pushWeight(objectAt(args, 1), G.P_embed);
  pushWeight(objectAt(args, 1), G.P_embed_scale);
  push(dataOf(rows));
  if (run(G.K_embed, 0, G.X_embed, tokens)) return lose(rows);
  return give(ret, rows);
}

/** prefill, decode(embedding f32[1, n, HIDDEN], cache, weights) → [logits f32[1, 1, VOCAB]] of the last token */
export function forward(self: usize, args: usize, count: i32, ret: usize): i32 {
  const embedding = objectAt(args, 0);
  const cache = changetype<KvCache>(objectAt(args, 1));
  const weights = objectAt(args, 2);
  const tokens = dimensionOf(embedding, 1);
  if (tokens != cache.pending) return fail('forward: not the tokens that were announced');
  if (tokens > G.CHUNK) return fail('forward: more than a chunk');

  if (enter(cache, embedding, tokens)) return -1;
  for (let layer: u32 = 0; layer < G.LAYERS; layer++) {
    if (attend(cache, weights, layer, tokens)) return -1;
    if (think(cache, weights, layer, tokens)) return -1;
  }

  const logits = newGpuTensor(F32, 3, 1, 1, G.VOCAB);
  if (!logits) return fail('logits: out of memory');
  start();
  push(cache.x);
  pushWeight(weights, G.P_norm);
  pushWeight(weights, G.P_embed);
  pushWeight(weights, G.P_embed_scale);
  push(dataOf(logits));
  if (run(G.K_logits, 0, G.X_logits, 1)) return lose(logits);
  const results = newArray(1);
  setValue(itemOf(results, 0), TENSOR, <i64>logits);
  return give(ret, results);
}

function enter(cache: KvCache, embedding: usize, tokens: u32): i32 {
  const padded: u32 = tokens == 1 ? 1 : (tokens + 3) & ~3;
  setStep(tokens, padded, cache.length);
  if (tokens == 1) return copyBuffer(dataOf(embedding), 0, cache.x, 0, G.HIDDEN * 4);
  start();
  push(dataOf(embedding));
  push(cache.x);
  return run(G.K_columns, 0, groups(padded, G.WG_columns), G.HIDDEN);
}

/** Norm, projections, attention over all positions so far, added to the residual stream. */
function attend(cache: KvCache, weights: usize, layer: u32, tokens: u32): i32 {
  const one = tokens == 1;
  const tiles = groups(tokens, 4);
  start();
  push(cache.x);
  pushLayer(weights, layer, G.L_qkv);
  pushLayer(weights, layer, G.L_qkv_scale);
  pushLayer(weights, layer, G.L_qkv_affine);
  push(cache.rope);
  push(cache.q);
  push(cache.keys);
  push(cache.values);
  if (run(one ? G.K_qkv_1 : G.K_qkv_4, layer, one ? G.X_qkv_1 : G.X_qkv_4, tiles)) return -1;

  const seen = cache.length + tokens;
  start();
  push(cache.q);
  push(cache.keys);
  push(cache.scores);
  if (one) {
    if (run(G.K_scores_1, layer, groups(seen, G.WG_scores_1), G.KV_HEADS)) return -1;
  } else if (run(G.K_scores_4, layer, groups(groups(seen, 4), G.WG_scores_4), G.HEADS * tiles)) return -1;

  start();
  push(cache.scores);
  push(cache.values);
  push(cache.attended);
  if (run(G.K_mix, layer, 1, G.HEADS * tokens)) return -1;

  start();
  push(cache.attended);
  pushLayer(weights, layer, G.L_o);
  pushLayer(weights, layer, G.L_o_scale);
  push(cache.x);
  return run(one ? G.K_o_1 : G.K_o_4, layer, one ? G.X_o_1 : G.X_o_4, tiles);
}

/** Norm and the gated feed-forward network, added to the residual stream. */
function think(cache: KvCache, weights: usize, layer: u32, tokens: u32): i32 {
  const one = tokens == 1;
  const tiles = groups(tokens, 4);
  start();
  push(cache.x);
  pushLayer(weights, layer, G.L_gate_up);
  pushLayer(weights, layer, G.L_gate_up_scale);
  pushLayer(weights, layer, G.L_gate_up_gain);
  push(cache.middle);
  if (run(one ? G.K_gate_up_1 : G.K_gate_up_4, layer, one ? G.X_gate_up_1 : G.X_gate_up_4, tiles)) return -1;

  start();
  push(cache.middle);
  pushLayer(weights, layer, G.L_down);
  pushLayer(weights, layer, G.L_down_scale);
  push(cache.x);
  return run(one ? G.K_down_1 : G.K_down_4, layer, one ? G.X_down_1 : G.X_down_4, tiles);
}

function pushWeight(weights: usize, index: u32): void {
  push(dataOf(load<usize>(itemOf(weights, index), 8)));
}

function pushLayer(weights: usize, layer: u32, index: u32): void {
  pushWeight(weights, G.FIRST_LAYER + layer * G.PER_LAYER + index);
}

function lose(tensor: usize): i32 {
  drop(tensor);
  return -1;
}
