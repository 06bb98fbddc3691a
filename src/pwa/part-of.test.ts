import { expect, test } from 'vitest';
import { builtName, partOf } from './part-of.ts';

test.each([
  ['index.html', 'app'],
  ['icon-192.png', 'app'],
  ['assets/index-BnsiSq-0.js', 'app'],
  ['assets/katex-c2rF13qX.js', 'app'],
  ['assets/downloader.worker-c2rF13qX.js', 'app'],
  ['assets/KaTeX_Main-Regular-B22Nviop.woff2', 'formulas'],
  ['assets/wllama-DrYkKwf9.wasm', 'cpu'],
  ['assets/wllama.worker-CuBEgMr-.js', 'cpu'],
  ['models/starter/starter-q8_0.gguf', 'cpu'],
  ['assets/wllama-compat-C8KzvR3e.wasm', 'cpu-older'],
  ['assets/webllm-DBWAiD2g.js', 'gpu'],
  ['assets/webllm.worker-DngoFlQ3.js', 'gpu'],
  ['models/starter/webgpu/starter-3.wasm', 'gpu-starter'],
  ['models/starter/webgpu/resolve/main/tokenizer.json', 'gpu-starter'],
] as const)('%s belongs to %s', (name, part) => {
  expect(partOf(name)).toBe(part);
});

test.each([
  [['/lemma/node_modules/@mlc-ai/web-llm/lib/index.js', '/lemma/node_modules/loglevel/index.js'], 'assets/webllm-[hash].js'],
  [['C:\\lemma\\node_modules\\@mlc-ai\\web-llm\\lib\\index.js'], 'assets/webllm-[hash].js'],
  [['/lemma/node_modules/@wllama/wllama-compat/wasm/wllama.js'], 'assets/wllama-compat-[hash].js'],
  [['/lemma/node_modules/@wllama/wllama/esm/index.js', '/lemma/src/engine/wllama/wllama.worker.ts'], 'assets/[name]-[hash].js'],
  [[], 'assets/[name]-[hash].js'],
])('what is built from %j is called %s', (sources, name) => {
  expect(builtName(sources, '.js')).toBe(name);
});
