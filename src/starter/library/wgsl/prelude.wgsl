// Shared by every kernel. Constants in capitals come from the build (kernels.ts).
struct Args { n: u32, pad: u32, pos: u32, layer: u32, gridX: u32 }
// Four signed bytes of one row of weights, consecutive along the input.
fn unpack(w: u32) -> vec4<f32> {
  return vec4<f32>(vec4<i32>(i32(w << 24u), i32(w << 16u), i32(w << 8u), i32(w)) >> vec4<u32>(24u));
}
fn total(v: vec4<f32>) -> f32 { return v.x + v.y + v.z + v.w; }
// gate * sigmoid(gate); below -80 exp would overflow, which WGSL leaves undefined.
fn silu(gate: f32) -> f32 { return gate / (1.0 + exp(min(-gate, 80.0))); }
