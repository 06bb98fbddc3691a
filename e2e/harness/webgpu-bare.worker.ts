import { MLCEngine } from '@mlc-ai/web-llm';
import { starterWebgpu } from '../../src/engine/catalog.ts';
import type { Told } from './told.ts';

/** web-llm as its README uses it, in a worker: what the engine is measured against. One message asks, one answers. */
const absolute = (url: string) => new URL(url, self.location.origin).href;
const engine = new MLCEngine({
  appConfig: {
    cacheBackend: 'cache',
    model_list: [{ model_id: 'bare', model: absolute(starterWebgpu.repository), model_lib: absolute(starterWebgpu.library.url) }],
  },
  logLevel: 'ERROR',
});

self.onmessage = async ({ data }: MessageEvent<{ load: true } | { prompt: string; maxTokens: number }>) => {
  self.postMessage('load' in data ? await load() : await write(data));
};

async function load(): Promise<number> {
  const start = performance.now();
  await engine.reload('bare');
  return performance.now() - start;
}

async function write({ prompt, maxTokens }: { prompt: string; maxTokens: number }): Promise<Told> {
  const start = performance.now();
  const told: Told = { text: '', tokens: 0, ending: '', timing: null, firstMs: 0, lastMs: 0 };
  await engine.resetChat();
  const stream = await engine.completions.create({ prompt, stream: true, max_tokens: maxTokens, temperature: 1, top_p: 1e-6 });
  for await (const { choices } of stream) {
    const choice = choices[0];
    if (choice?.finish_reason) told.ending = choice.finish_reason;
    if (!choice?.text) continue;
    told.lastMs = performance.now() - start;
    told.firstMs ||= told.lastMs;
    told.text += choice.text;
    told.tokens += 1;
  }
  return told;
}
