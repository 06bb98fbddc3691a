import type { ModelShape } from '../model-shape.ts';
import { layerParameters, ownParameters, parameterNames, prefillChunk } from '../parameters.ts';
import { dimensionsOf, type Kernel, toFloat } from './kernels.ts';

/** `assembly/generated`: what the library's source needs to know of one network. web-llm reads the texts byte by byte: ASCII only. */
export function generate(shape: ModelShape, kernels: readonly Kernel[]): string {
  const constant = (name: string, value: number, type = 'u32') => `export const ${name}: ${type} = ${value};`;
  const text = (name: string, content: string) =>
    `export const ${name}Data: usize = memory.data<u8>([${asciiOf(content).join(',')}]);\nexport const ${name}Size: usize = ${content.length};`;
  const choose = (name: string, value: (index: number) => string) =>
    `export function ${name}(id: i32): usize {\n${kernels.map((_, index) => `  if (id == ${index}) return ${value(index)};`).join('\n')}\n  return 0;\n}`;

  return [
    "import { isAscii } from './texts';",
    ...Object.entries(dimensionsOf(shape)).map(([name, value]) => constant(name, value)),
    `export const ROPE_THETA: f64 = ${toFloat(shape.ropeTheta)};`,
    ...ownParameters.map((name, index) => constant(`P_${name}`, index)),
    ...layerParameters.map((name, index) => constant(`L_${name}`, index)),
    constant('FIRST_LAYER', ownParameters.length),
    constant('PER_LAYER', layerParameters.length),
    ...kernels.flatMap(({ name, groupsX, groupSize }, index) => [
      constant(`K_${name}`, index, 'i32'),
      constant(`X_${name}`, groupsX),
      constant(`WG_${name}`, groupSize),
    ]),
    text('metadata', JSON.stringify(toMetadata(shape))),
    text('fmap', JSON.stringify(Object.fromEntries(kernels.map((kernel) => [kernel.name, toSignature(kernel)])))),
    ...kernels.map(({ code }, index) => text(`shader${index}`, code)),
    'export function kernelId(name: usize, size: usize): i32 {',
    ...kernels.map(({ name }, index) => `  if (isAscii(name, size, '${name}')) return ${index};`),
    '  return -1;\n}',
    choose('shaderData', (index) => `shader${index}Data`),
    choose('shaderSize', (index) => `shader${index}Size`),
    '',
  ].join('\n');
}

/** What web-llm's pipeline reads of a library. */
function toMetadata({ layers, context }: ModelShape): object {
  return {
    model_type: 'qwen2',
    quantization: 'q8block',
    prefill_chunk_size: prefillChunk,
    context_window_size: context,
    kv_state_kind: 'kv_cache',
    params: parameterNames(layers).map((name) => ({ name })),
  };
}

/** The buffers at bindings 0 and after; then the numbers, as one uniform with the grid's own at its end. */
function toSignature({ name, writes }: Kernel): object {
  return {
    name,
    arg_types: [...writes.map(() => 'handle'), ...['tokens', 'padded', 'position', 'layer'].map(() => 'uint32')],
    launch_param_tags: [`paramWriteAccess:[${writes.map(Number).join(',')}]`, 'blockIdx.x', 'blockIdx.y'],
  };
}

function asciiOf(text: string): number[] {
  return Array.from(text, (sign) => {
    const code = sign.codePointAt(0)!;
    if (code > 127) throw new Error(`not ASCII: ${sign}`);
    return code;
  });
}
