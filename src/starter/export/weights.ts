import type { Gguf, GgufTensor } from '../gguf.ts';
import type { ModelShape } from '../model-shape.ts';
import { layerParameter } from '../parameters.ts';
import { toBlocks } from './blocks.ts';

/** One of the library's parameters: its name, its numbers, its dimensions. */
export interface Weight {
  name: string;
  data: Uint32Array | Float32Array;
  shape: readonly number[];
}

/** All weights of a GGUF in the order of `parameters`. Throws an Error where it lacks one. */
export function toWeights({ tensors }: Gguf, { layers }: ModelShape): Weight[] {
  const tensor = (name: string): GgufTensor => {
    const found = tensors.get(name);
    if (!found) throw new Error(`GGUF: no ${name}`);
    return found;
  };
  const vector = (name: string): Float32Array => {
    const { data, shape } = tensor(name);
    return Float32Array.from({ length: shape[0]! }, (_, index) => data.getFloat32(4 * index, true));
  };
  const matrix = (name: string, scaleName: string, parts: readonly string[]): Weight[] => {
    const { words, scales, inputs, rows } = toBlocks(parts.map(tensor));
    return [
      { name, data: words, shape: [inputs / 4, rows] },
      { name: scaleName, data: scales, shape: [inputs / 32, rows] },
    ];
  };
  const floats = (name: string, data: Float32Array): Weight => ({ name, data, shape: [data.length] });

  const inLayer = (layer: number): Weight[] => {
    const own = (name: string) => `blk.${layer}.${name}`;
    const named = (name: Parameters<typeof layerParameter>[1]) => layerParameter(layer, name);
    const heads = ['attn_q', 'attn_k', 'attn_v'];
    const affine = [own('attn_norm.weight'), ...heads.map((head) => own(`${head}.bias`))].map(vector);
    return [
      ...matrix(named('qkv'), named('qkv_scale'), heads.map((head) => own(`${head}.weight`))),
      floats(named('qkv_affine'), Float32Array.from(affine.flatMap((part) => [...part]))),
      ...matrix(named('o'), named('o_scale'), [own('attn_output.weight')]),
      ...matrix(named('gate_up'), named('gate_up_scale'), [own('ffn_gate.weight'), own('ffn_up.weight')]),
      floats(named('gate_up_gain'), vector(own('ffn_norm.weight'))),
      ...matrix(named('down'), named('down_scale'), [own('ffn_down.weight')]),
    ];
  };
  return [
    ...matrix('embed', 'embed_scale', ['token_embd.weight']),
    floats('norm', vector('output_norm.weight')),
    ...Array.from({ length: layers }, (_, layer) => inLayer(layer)).flat(),
  ];
}
