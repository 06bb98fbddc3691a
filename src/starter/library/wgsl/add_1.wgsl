// Projection from width K, added to the residual stream: of attention's output, and the last of the feed-forward network.
//# in v: array<vec4<f32>, K / 4>
//# in w: array<u32, K / 4 * HIDDEN>
//# in scale: array<f32, K / 32 * HIDDEN>
//# out x: array<f32, HIDDEN>
@compute @workgroup_size(WG)
fn main(@builtin(global_invocation_id) g: vec3<u32>) {
  if (g.x >= THREADS) { return; }
  var s$r = vec4<f32>();
  for (var b = 0u; b < K / 32u; b++) {
    var b$r = vec4<f32>();
    for (var k = 8u * b; k < 8u * b + 8u; k++) {
      let y = v[k];
      b$r += unpack(w[k * HIDDEN + g.x + $ru * THREADS]) * y;
    }
    s$r += b$r * scale[b * HIDDEN + g.x + $ru * THREADS];
  }
  x[g.x + $ru * THREADS] += total(s$r);
}
