import type { Part } from './precache.ts';

/** The first that fits decides. */
const rules: readonly (readonly [RegExp, Part])[] = [
  [/^assets\/webllm\b/, 'gpu'],
  [/^models\/starter\/webgpu\//, 'gpu-starter'],
  [/^assets\/wllama-compat\b/, 'cpu-older'],
  [/^assets\/wllama\b|^models\/starter\//, 'cpu'],
  [/\.woff2$/, 'formulas'],
];

/** The part that a file of the build belongs to, by its name. */
export const partOf = (name: string): Part => rules.find(([names]) => names.test(name))?.[1] ?? 'app';

/** Packages whose files must be told by their names: a bundler would call web-llm `lib`, and both builds of llama.cpp `wllama`. */
const named: readonly (readonly [string, string])[] = [
  ['/@mlc-ai/web-llm/', 'webllm'],
  ['/@wllama/wllama-compat/', 'wllama-compat'],
];

/** The pattern for the name of a built file that has these files in it; `extension` with its dot. */
export function builtName(sources: readonly string[], extension: string): string {
  const name = named.find(([folder]) => sources.some((source) => source.replaceAll('\\', '/').includes(folder)))?.[1] ?? '[name]';
  return `assets/${name}-[hash]${extension}`;
}
