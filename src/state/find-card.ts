import { catalog, type ModelCard } from '../engine/catalog.ts';

/** The model with this id, bundled or kept on this device: null where it isn't here whole. */
export async function findCard(id: string): Promise<ModelCard | null> {
  const bundled = catalog.find((card) => card.id === id);
  if (bundled) return bundled;
  const { findKeptCard } = await import('./find-kept-card.ts');
  return findKeptCard(id);
}
