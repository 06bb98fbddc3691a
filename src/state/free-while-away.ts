import type { StoreApi } from 'zustand/vanilla';
import type { ModelStore } from './model-store.ts';
import type { TutorStore } from './tutor-store.ts';

/**
 * Frees the model while the browser keeps this page for a step back: it would hold the memory, and the graphics processor, of a page that
 * nobody sees. A page that ends for good loses them by itself.
 */
export function freeWhileAway(model: StoreApi<ModelStore>, tutor: StoreApi<TutorStore>): void {
  addEventListener('pagehide', ({ persisted }) => {
    if (!persisted) return;
    tutor.getState().stop();
    void model.getState().release();
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void model.getState().load();
  });
}
