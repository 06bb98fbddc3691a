import type { ModelCard } from './catalog.ts';
import type { Engine } from './engine.ts';

/** One engine out of one for each runtime. Loading a model for one of them frees what the others hold. */
export function createEngines(engines: Record<ModelCard['runtime'], Engine>): Engine {
  let current: Engine | null = null;

  return {
    async load(model, onProgress, signal) {
      const engine = engines[model.runtime];
      if (current !== engine) await current?.unload();
      current = engine;
      await engine.load(model, onProgress, signal);
    },
    // Without a load before it, any of them says what is wrong.
    generate: (request, signal) => (current ?? engines.wllama).generate(request, signal),
    async unload() {
      await current?.unload();
    },
  };
}
