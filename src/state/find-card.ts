import { findModelHere } from '../download/model-store.ts';
import { catalog, type ModelCard } from '../engine/catalog.ts';
import { fullModels } from '../engine/full-models.ts';
import { toCard } from './to-card.ts';

/** The model with this id: one of ours, or a downloaded one. Null where it isn't here whole. */
export async function findCard(id: string): Promise<ModelCard | null> {
  const bundled = catalog.find((card) => card.id === id);
  if (bundled) return bundled;
  const model = fullModels.find((candidate) => candidate.id === id);
  if (!model) return null;
  const here = await findModelHere(id);
  return here?.isWhole ? toCard(model, here.manifest) : null;
}
