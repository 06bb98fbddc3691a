/** Weights by name, in the order in which the library's kernels expect them; `export` writes them, `library` reads them by number. */
export const ownParameters = ['embed', 'embed_scale', 'norm'] as const;

/** Of each layer. `affine`: the norm's gain, then the bias; `gain`: the second norm's. */
export const layerParameters = ['qkv', 'qkv_scale', 'qkv_affine', 'o', 'o_scale', 'gate_up', 'gate_up_scale', 'gate_up_gain', 'down', 'down_scale'] as const;

/** Tokens of a prompt that are read at once, at most. */
export const prefillChunk = 128;

export function parameterNames(layers: number): string[] {
  const inner = Array.from({ length: layers }, (_, layer) => layerParameters.map((name) => layerParameter(layer, name)));
  return [...ownParameters, ...inner.flat()];
}

export function layerParameter(layer: number, name: (typeof layerParameters)[number]): string {
  return `layers.${layer}.${name}`;
}
