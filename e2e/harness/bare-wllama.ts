import { Wllama, type RawCompletionChunk } from '@wllama/wllama/esm/index.js';
import wasmUrl from '@wllama/wllama/esm/wasm/wllama.wasm?url';
import { starter, starterFile } from '../../src/engine/catalog.ts';
import type { GenerateRequest } from '../../src/engine/engine.ts';
import { createNotes, type Told } from './told.ts';

/** wllama as its README uses it, on the page's own thread: what the engine is measured against. */
export function createBareWllama() {
  let wllama: Wllama | null = null;
  const silent = { debug: () => {}, log: () => {}, warn: () => {}, error: console.error };

  return {
    /** Milliseconds until ready. */
    async load(threads: number): Promise<number> {
      await wllama?.exit();
      const start = performance.now();
      const model = await (await fetch(starterFile.url)).blob();
      wllama = new Wllama({ default: new URL(wasmUrl, location.href).href }, { logger: silent });
      wllama.setCompat(null);
      await wllama.loadModel([model], { n_ctx: starter.contextLength, n_gpu_layers: 0, n_threads: threads });
      return performance.now() - start;
    },

    /** `cached`: as is wllama's default, the state of the last prompt is used again for what the new one shares with it. */
    async write({ prompt, maxTokens, temperature, topP, seed }: GenerateRequest, cached = false): Promise<Told> {
      const notes = createNotes();
      const onData = (chunk: RawCompletionChunk) => {
        const choice = chunk.choices[0];
        if (choice?.text) notes.addText(choice.text, notes.told.tokens + 1);
        if (choice?.finish_reason) notes.told.ending = choice.finish_reason;
      };
      const sampling =
        temperature === 0
          ? { temperature, top_k: 1, seed }
          : { temperature, top_p: topP, top_k: 0, min_p: 0, seed, samplers: ['temperature', 'top_p'] };
      const options = { prompt, max_tokens: maxTokens, stream: true as const, stop: starter.stop, cache_prompt: cached, onData, ...sampling };
      await wllama!.createCompletion(options);
      return notes.told;
    },
  };
}
