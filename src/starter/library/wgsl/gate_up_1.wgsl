// RMS norm, the gate's and the up projection, SiLU(gate) * up; ROWS outputs a thread.
//# in x: array<vec4<f32>, HIDDEN / 4>
//# in w: array<u32, HIDDEN / 4 * 2 * INTER>
//# in scale: array<f32, HIDDEN / 32 * 2 * INTER>
//# in gain: array<vec4<f32>, HIDDEN / 4>
//# out y: array<f32, INTER>
@compute @workgroup_size(WG)
fn main(@builtin(global_invocation_id) g: vec3<u32>) {
  if (g.x >= THREADS) { return; }
  var ss = vec4<f32>();
  var gate$r = vec4<f32>(); var up$r = vec4<f32>();
  for (var b = 0u; b < HIDDEN / 32u; b++) {
    var c$r = vec4<f32>(); var d$r = vec4<f32>();
    for (var k = 8u * b; k < 8u * b + 8u; k++) {
      let v = x[k];
      ss += v * v;
      let z = v * gain[k];
      c$r += unpack(w[k * 2u * INTER + g.x + $ru * THREADS]) * z;
      d$r += unpack(w[k * 2u * INTER + INTER + g.x + $ru * THREADS]) * z;
    }
    gate$r += c$r * scale[b * 2u * INTER + g.x + $ru * THREADS];
    up$r += d$r * scale[b * 2u * INTER + INTER + g.x + $ru * THREADS];
  }
  let norm = inverseSqrt(total(ss) / f32(HIDDEN) + EPS);
  y[g.x + $ru * THREADS] = silu(total(gate$r) * norm) * total(up$r) * norm;
}
