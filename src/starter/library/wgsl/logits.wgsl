// The last RMS norm and the output projection, which shares the embedding's weights; for the chunk's last token only.
//# in x: array<f32, HIDDEN * CHUNK>
//# in gain: array<vec4<f32>, HIDDEN / 4>
//# in w: array<u32, HIDDEN / 4 * VOCAB>
//# in scale: array<f32, HIDDEN / 32 * VOCAB>
//# out y: array<f32, VOCAB>
@compute @workgroup_size(WG)
fn main(@builtin(global_invocation_id) g: vec3<u32>) {
  if (g.x >= THREADS) { return; }
  let t = a.n - 1u;
  var ss = vec4<f32>();
  var s$r = vec4<f32>();
  for (var b = 0u; b < HIDDEN / 32u; b++) {
    var b$r = vec4<f32>();
    for (var k = 8u * b; k < 8u * b + 8u; k++) {
      let at = 4u * k * a.pad + t;
      let v = vec4<f32>(x[at], x[at + a.pad], x[at + 2u * a.pad], x[at + 3u * a.pad]);
      ss += v * v;
      let z = v * gain[k];
      b$r += unpack(w[k * VOCAB + g.x + $ru * THREADS]) * z;
    }
    s$r += b$r * scale[b * VOCAB + g.x + $ru * THREADS];
  }
  let norm = inverseSqrt(total(ss) / f32(HIDDEN) + EPS);
  y[g.x + $ru * THREADS] = total(s$r) * norm;
}
