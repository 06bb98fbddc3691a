import type { Shelf } from './manifest.ts';

export const configName = 'mlc-chat-config.json';
/** From web-llm 0.2.80; older versions read `ndarray-cache.json`. */
export const indexName = 'tensor-cache.json';

const tokenizers = ['tokenizer.json', 'tokenizer.model'];

/** The shelf of each file that WebLLM asks for; null for a README and the like. Of two tokenizers it reads only the first. */
export function shelfOf(path: string, all: readonly string[]): Shelf | null {
  if (path === configName) return 'webllm/config';
  const tokenizer = tokenizers.find((name) => all.includes(name));
  return path === indexName || path === tokenizer || /^[^/]+\.bin$/.test(path) ? 'webllm/model' : null;
}

/** Whether WebLLM could load a model of these files. */
export function isWhole(paths: readonly string[]): boolean {
  return paths.includes(configName) && paths.includes(indexName) && tokenizers.some((name) => paths.includes(name)) && paths.some((path) => path.endsWith('.bin'));
}

/** A plain relative path: what a host says must not reach outside its folder. */
export function isSafePath(path: unknown): path is string {
  return typeof path === 'string' && path.length < 256 && /^[\w.-]+(?:\/[\w.-]+)*$/.test(path) && !path.split('/').some((part) => /^\.+$/.test(part));
}

/** 64 GB: more than any browser keeps. */
const mostBytes = 2 ** 36;

export function isSize(bytes: unknown): bytes is number {
  return typeof bytes === 'number' && Number.isSafeInteger(bytes) && bytes >= 0 && bytes <= mostBytes;
}
