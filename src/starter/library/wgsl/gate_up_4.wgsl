// gate_up_1 for four tokens a thread.
//# in x: array<vec4<f32>, HIDDEN * CHUNK / 4>
//# in w: array<u32, HIDDEN / 4 * 2 * INTER>
//# in scale: array<f32, HIDDEN / 32 * 2 * INTER>
//# in gain: array<vec4<f32>, HIDDEN / 4>
//# out y: array<vec4<f32>, INTER * CHUNK / 4>
@compute @workgroup_size(WG)
fn main(@builtin(global_invocation_id) g: vec3<u32>) {
  if (g.x >= THREADS) { return; }
  let tiles = a.pad / 4u;
  var ss = vec4<f32>();
  var gate$r = vec4<f32>(); var up$r = vec4<f32>();
  for (var b = 0u; b < HIDDEN / 32u; b++) {
    var c$r = vec4<f32>(); var d$r = vec4<f32>();
    for (var k = 8u * b; k < 8u * b + 8u; k++) {
      let at = 4u * k * tiles + g.y;
      let v0 = x[at];
      let v1 = x[at + tiles];
      let v2 = x[at + 2u * tiles];
      let v3 = x[at + 3u * tiles];
      ss += v0 * v0 + v1 * v1 + v2 * v2 + v3 * v3;
      let n = gain[k];
      let z0 = v0 * n.x;
      let z1 = v1 * n.y;
      let z2 = v2 * n.z;
      let z3 = v3 * n.w;
      let w$r = unpack(w[k * 2u * INTER + g.x + $ru * THREADS]);
      c$r += w$r.x * z0 + w$r.y * z1 + w$r.z * z2 + w$r.w * z3;
      let u$r = unpack(w[k * 2u * INTER + INTER + g.x + $ru * THREADS]);
      d$r += u$r.x * z0 + u$r.y * z1 + u$r.z * z2 + u$r.w * z3;
    }
    gate$r += c$r * scale[b * 2u * INTER + g.x + $ru * THREADS];
    up$r += d$r * scale[b * 2u * INTER + INTER + g.x + $ru * THREADS];
  }
  let norm = inverseSqrt(ss / f32(HIDDEN) + vec4<f32>(EPS));
  let q$r = gate$r * norm;
  let s$r = vec4<f32>(silu(q$r.x), silu(q$r.y), silu(q$r.z), silu(q$r.w));
  y[(g.x + $ru * THREADS) * tiles + g.y] = s$r * up$r * norm;
}
