// qkv_1 for four tokens a thread; g.y is the tile of four tokens.
//# in x: array<vec4<f32>, HIDDEN * CHUNK / 4>
//# in w: array<u32, HIDDEN / 4 * QKV>
//# in scale: array<f32, HIDDEN / 32 * QKV>
//# in affine: array<vec4<f32>, (HIDDEN + QKV) / 4>
//# in rope: array<vec2<f32>, MAX_CONTEXT * HALF>
//# out q: array<vec4<f32>, HEADS * HEAD_DIM * CHUNK / 4>
//# out keys: array<f32, CACHE>
//# out values: array<f32, CACHE>
fn bias(row: u32) -> f32 { return affine[HIDDEN / 4u + row / 4u][row % 4u]; }
fn emit(pair: u32, tile: u32, s0: vec4<f32>, s1: vec4<f32>, norm: vec4<f32>) {
  let head = pair / HALF;
  let i = pair % HALF;
  let r0 = head * HEAD_DIM + i;
  let r1 = r0 + HALF;
  let tiles = a.pad / 4u;
  let y0 = s0 * norm + bias(r0);
  let y1 = s1 * norm + bias(r1);
  let p = a.pos + 4u * tile;
  let c0 = rope[p * HALF + i];
  let c1 = rope[(p + 1u) * HALF + i];
  let c2 = rope[(p + 2u) * HALF + i];
  let c3 = rope[(p + 3u) * HALF + i];
  let c = vec4<f32>(c0.x, c1.x, c2.x, c3.x);
  let s = vec4<f32>(c0.y, c1.y, c2.y, c3.y);
  let z0 = y0 * c - y1 * s;
  let z1 = y1 * c + y0 * s;
  if (head < HEADS) {
    q[r0 * tiles + tile] = z0;
    q[r1 * tiles + tile] = z1;
  } else if (head < HEADS + KV_HEADS) {
    let at = (a.layer * KV_HEADS + head - HEADS) * HEAD_DIM + i;
    for (var t = 0u; t < min(4u, a.n - 4u * tile); t++) {
      keys[at * MAX_CONTEXT + p + t] = z0[t];
      keys[(at + HALF) * MAX_CONTEXT + p + t] = z1[t];
    }
  } else {
    let at = ((a.layer * KV_HEADS + head - HEADS - KV_HEADS) * MAX_CONTEXT + p) * HEAD_DIM + i;
    for (var t = 0u; t < min(4u, a.n - 4u * tile); t++) {
      values[at + t * HEAD_DIM] = y0[t];
      values[at + t * HEAD_DIM + HALF] = y1[t];
    }
  }
}
@compute @workgroup_size(WG)
fn main(@builtin(global_invocation_id) g: vec3<u32>) {
  if (g.x >= THREADS) { return; }
  let tiles = a.pad / 4u;
  let p$r = g.x + $ru * THREADS;
  let r$r = (p$r / HALF) * HEAD_DIM + p$r % HALF;
  var ss = vec4<f32>();
  var a$r = vec4<f32>(); var b$r = vec4<f32>();
  for (var b = 0u; b < HIDDEN / 32u; b++) {
    var c$r = vec4<f32>(); var d$r = vec4<f32>();
    for (var k = 8u * b; k < 8u * b + 8u; k++) {
      let at = 4u * k * tiles + g.y;
      let v0 = x[at];
      let v1 = x[at + tiles];
      let v2 = x[at + 2u * tiles];
      let v3 = x[at + 3u * tiles];
      ss += v0 * v0 + v1 * v1 + v2 * v2 + v3 * v3;
      let n = affine[k];
      let z0 = v0 * n.x;
      let z1 = v1 * n.y;
      let z2 = v2 * n.z;
      let z3 = v3 * n.w;
      let w$r = unpack(w[k * QKV + r$r]);
      c$r += w$r.x * z0 + w$r.y * z1 + w$r.z * z2 + w$r.w * z3;
      let u$r = unpack(w[k * QKV + r$r + HALF]);
      d$r += u$r.x * z0 + u$r.y * z1 + u$r.z * z2 + u$r.w * z3;
    }
    a$r += c$r * scale[b * QKV + r$r];
    b$r += d$r * scale[b * QKV + r$r + HALF];
  }
  let norm = inverseSqrt(ss / f32(HIDDEN) + vec4<f32>(EPS));
  emit(p$r, g.y, a$r, b$r, norm);
}
