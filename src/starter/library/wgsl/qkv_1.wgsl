// RMS norm, the projections to queries, keys and values with their bias, rotary embedding, and what goes into the cache.
// A thread owns ROWS pairs of rows (i, i + HEAD_DIM/2) of a head, the two that the rotation mixes.
// Consecutive threads read consecutive words of w: on SwiftShader four lanes then share one vector load.
//# in x: array<vec4<f32>, HIDDEN / 4>
//# in w: array<u32, HIDDEN / 4 * QKV>
//# in scale: array<f32, HIDDEN / 32 * QKV>
//# in affine: array<vec4<f32>, (HIDDEN + QKV) / 4>
//# in rope: array<vec2<f32>, MAX_CONTEXT * HALF>
//# out q: array<f32, HEADS * HEAD_DIM>
//# out keys: array<f32, CACHE>
//# out values: array<f32, CACHE>
// affine: the norm's gain, then the bias.
fn bias(row: u32) -> f32 { return affine[HIDDEN / 4u + row / 4u][row % 4u]; }
fn emit(pair: u32, s0: f32, s1: f32, norm: f32) {
  let head = pair / HALF;
  let i = pair % HALF;
  let r0 = head * HEAD_DIM + i;
  let r1 = r0 + HALF;
  let y0 = s0 * norm + bias(r0);
  let y1 = s1 * norm + bias(r1);
  let cs = rope[a.pos * HALF + i];
  if (head < HEADS) {
    q[r0] = y0 * cs.x - y1 * cs.y;
    q[r1] = y1 * cs.x + y0 * cs.y;
  } else if (head < HEADS + KV_HEADS) {
    let at = (a.layer * KV_HEADS + head - HEADS) * HEAD_DIM + i;
    keys[at * MAX_CONTEXT + a.pos] = y0 * cs.x - y1 * cs.y;
    keys[(at + HALF) * MAX_CONTEXT + a.pos] = y1 * cs.x + y0 * cs.y;
  } else {
    let at = ((a.layer * KV_HEADS + head - HEADS - KV_HEADS) * MAX_CONTEXT + a.pos) * HEAD_DIM + i;
    values[at] = y0;
    values[at + HALF] = y1;
  }
}
@compute @workgroup_size(WG)
fn main(@builtin(global_invocation_id) g: vec3<u32>) {
  if (g.x >= THREADS) { return; }
  let p$r = g.x + $ru * THREADS;
  let r$r = (p$r / HALF) * HEAD_DIM + p$r % HALF;
  var ss = vec4<f32>();
  var a$r = vec4<f32>(); var b$r = vec4<f32>();
  for (var b = 0u; b < HIDDEN / 32u; b++) {
    var c$r = vec4<f32>(); var d$r = vec4<f32>();
    for (var k = 8u * b; k < 8u * b + 8u; k++) {
      let v = x[k];
      ss += v * v;
      let z = v * affine[k];
      c$r += unpack(w[k * QKV + r$r]) * z;
      d$r += unpack(w[k * QKV + r$r + HALF]) * z;
    }
    a$r += c$r * scale[b * QKV + r$r];
    b$r += d$r * scale[b * QKV + r$r + HALF];
  }
  let norm = inverseSqrt(total(ss) / f32(HIDDEN) + EPS);
  emit(p$r, total(a$r), total(b$r), norm);
}
