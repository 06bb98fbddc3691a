import { readFileSync } from 'node:fs';
import type { ModelShape } from '../model-shape.ts';
import { prefillChunk } from '../parameters.ts';

/** A kernel ready to be compiled by a browser, and how it is launched. */
export interface Kernel {
  name: string;
  code: string;
  /** Whether each of its buffers, in order, is written. */
  writes: readonly boolean[];
  /** Threads in a workgroup, and workgroups along x where the number of threads is fixed. */
  groupSize: number;
  groupsX: number;
}

interface Plan {
  file: string;
  /** Threads along x; 0 where the request decides. */
  threads: number;
  groupSize: number;
  /** A line with `$r` is repeated for each row that a thread owns. */
  rows: number;
  constants?: Record<string, number>;
}

/** The capitals of the kernels, and of `assembly/generated`. */
export function dimensionsOf(shape: ModelShape): Record<string, number> {
  const { hidden, layers, heads, kvHeads, headDim, intermediate, vocabulary, context } = shape;
  return {
    HIDDEN: hidden,
    LAYERS: layers,
    HEADS: heads,
    KV_HEADS: kvHeads,
    HEAD_DIM: headDim,
    HALF: headDim / 2,
    GROUP: heads / kvHeads,
    QKV: (heads + 2 * kvHeads) * headDim,
    INTER: intermediate,
    VOCAB: vocabulary,
    MAX_CONTEXT: context,
    CHUNK: prefillChunk,
    CACHE: layers * kvHeads * headDim * context,
  };
}

/** All kernels for a network of this shape, in the order of their numbers. Throws where the shape doesn't fit their tiles. */
export function makeKernels(shape: ModelShape): Kernel[] {
  for (const width of [shape.hidden, shape.intermediate]) if (width % 32) throw new Error(`a width of ${width} is no whole number of blocks`);
  if (shape.headDim % 8) throw new Error(`a head of ${shape.headDim} is no whole number of tiles`);

  const dimensions = dimensionsOf(shape);
  const constants = { EPS: toFloat(shape.epsilon), ATT_SCALE: toFloat(1 / Math.sqrt(shape.headDim)) };
  return Object.entries(planKernels(shape)).map(([name, plan]) => toKernel(name, plan, dimensions, constants));
}

/**
 * Rows a thread owns: the more, the fewer loads of the input that they share, which is what costs on a software adapter; the fewer, the
 * more threads. Names ending in _1 are for one token, in _4 for tiles of four.
 */
function planKernels({ hidden, heads, kvHeads, headDim, intermediate, vocabulary }: ModelShape): Record<string, Plan> {
  const attention = heads * headDim;
  const pairs = ((heads + 2 * kvHeads) * headDim) / 2;
  const rows = (file: string, outputs: number, most: number, groupSize: number, constants = {}): Plan => {
    let each = most;
    while (outputs % each) each -= 1;
    return { file, rows: each, threads: outputs / each, groupSize, constants };
  };
  return {
    embed: rows('embed', hidden / 4, 1, 16),
    columns: { file: 'columns', rows: 1, threads: 0, groupSize: 16 },
    qkv_1: rows('qkv_1', pairs, 4, 4),
    qkv_4: rows('qkv_4', pairs, 4, 4),
    scores_1: { file: 'scores_1', rows: heads / kvHeads, threads: 0, groupSize: 16 },
    scores_4: { file: 'scores_4', rows: 4, threads: 0, groupSize: 4 },
    mix: { file: 'mix', rows: headDim / 4, threads: 4, groupSize: 4 },
    o_1: rows('add_1', hidden, 8, 4, { K: attention }),
    o_4: rows('add_4', hidden, 8, 4, { K: attention }),
    gate_up_1: rows('gate_up_1', intermediate, 8, 4),
    gate_up_4: rows('gate_up_4', intermediate, 4, 4),
    down_1: rows('add_1', hidden, 8, 4, { K: intermediate }),
    down_4: rows('add_4', hidden, 8, 4, { K: intermediate }),
    logits: rows('logits', vocabulary, 8, 4),
    softmax_stats: rows('softmax_stats', 1, 1, 1),
    softmax: rows('softmax', vocabulary, 1, 16),
    argsort: rows('argsort', vocabulary, 16, 4),
    sample: rows('sample', 1, 1, 1),
    bias: { file: 'bias', rows: 1, threads: 0, groupSize: 16 },
    penalty: { file: 'penalty', rows: 1, threads: 0, groupSize: 16 },
    bitmask: rows('bitmask', vocabulary, 1, 16),
  };
}

function toKernel(name: string, plan: Plan, dimensions: Record<string, number>, floats: Record<string, string>): Kernel {
  const prelude = read('prelude');
  const source = read(plan.file);
  const buffers = [...source.matchAll(/^\/\/# (in|out) (\w+): (.+)$/gm)].map(([, direction, id, type]) => ({
    written: direction === 'out',
    id: id!,
    type: type!.replace(/, (.+)>$/, (_, length: string) => `,${length.replace(/\b\d+\b/g, '$&u')}>`),
  }));
  const body = source
    .replace(/^\/\/#.*\n/gm, '')
    .replace('fn main(', `fn ${name}(`)
    .replace(/^.*\$r.*$/gm, (line) => Array.from({ length: plan.rows }, (_, row) => line.replaceAll('$r', String(row))).join('\n'));

  const integers = { ...dimensions, THREADS: plan.threads, WG: plan.groupSize, ROWS: plan.rows, ...plan.constants };
  const uses = (constant: string) => new RegExp(`\\b${constant}\\b`).test(body + prelude + buffers.map(({ type }) => type).join());
  const code = [
    ...Object.entries(integers).map(([constant, value]) => [constant, `${value}u`]),
    ...Object.entries(floats),
  ]
    .filter(([constant]) => uses(constant!))
    .map(([constant, value]) => `const ${constant}=${value};`)
    .concat(
      prelude,
      buffers.map(({ written, id, type }, index) => `@group(0) @binding(${index}) var<storage,${written ? 'read_write' : 'read'}> ${id}:${type};`),
      `@group(0) @binding(${buffers.length}) var<uniform> a:Args;`,
      body,
    )
    .join('\n');
  return { name, code, writes: buffers.map(({ written }) => written), groupSize: plan.groupSize, groupsX: Math.ceil(plan.threads / plan.groupSize) };
}

/** Without comments and indentation: the text travels inside the library. */
function read(file: string): string {
  const text = readFileSync(new URL(`./wgsl/${file}.wgsl`, import.meta.url), 'utf8');
  return text.replace(/\/\/(?!#).*$/gm, '').replace(/\n\s*/g, '\n').trim();
}

/** A number that WGSL and AssemblyScript take for a fraction. */
export function toFloat(value: number): string {
  const text = String(value);
  return /[.e]/.test(text) ? text : `${text}.0`;
}
