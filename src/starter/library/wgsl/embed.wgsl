//# in ids: array<i32>
//# in w: array<u32, HIDDEN / 4 * VOCAB>
//# in scale: array<f32, HIDDEN / 32 * VOCAB>
//# out y: array<vec4<f32>>
@compute @workgroup_size(WG)
fn main(@builtin(global_invocation_id) g: vec3<u32>) {
  if (g.x >= THREADS) { return; }
  let id = u32(ids[g.y]);
  y[g.y * (HIDDEN / 4u) + g.x] = unpack(w[g.x * VOCAB + id]) * scale[g.x / 8u * VOCAB + id];
}
