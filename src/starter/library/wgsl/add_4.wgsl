// add_1 for four tokens a thread.
//# in v: array<vec4<f32>, K * CHUNK / 4>
//# in w: array<u32, K / 4 * HIDDEN>
//# in scale: array<f32, K / 32 * HIDDEN>
//# out x: array<vec4<f32>, HIDDEN * CHUNK / 4>
@compute @workgroup_size(WG)
fn main(@builtin(global_invocation_id) g: vec3<u32>) {
  if (g.x >= THREADS) { return; }
  let tiles = a.pad / 4u;
  var s$r = vec4<f32>();
  for (var b = 0u; b < K / 32u; b++) {
    var b$r = vec4<f32>();
    for (var k = 8u * b; k < 8u * b + 8u; k++) {
      let at = 4u * k * tiles + g.y;
      let v0 = v[at];
      let v1 = v[at + tiles];
      let v2 = v[at + 2u * tiles];
      let v3 = v[at + 3u * tiles];
      let w$r = unpack(w[k * HIDDEN + g.x + $ru * THREADS]);
      b$r += w$r.x * v0 + w$r.y * v1 + w$r.z * v2 + w$r.w * v3;
    }
    s$r += b$r * scale[b * HIDDEN + g.x + $ru * THREADS];
  }
  x[(g.x + $ru * THREADS) * tiles + g.y] += s$r;
}
