import { findModelHere } from '../download/model-store.ts';
import { openKept } from '../download/own-files.ts';
import { catalog, type ModelCard } from '../engine/catalog.ts';
import { fullModels } from '../engine/full-models.ts';
import { toOwnCard } from '../engine/own-card.ts';
import { readOwn } from './read-own.ts';
import { toCard } from './to-card.ts';

/** The model with this id: one of ours, a downloaded one, or a kept one of the reader's own. Null where it isn't here whole. */
export async function findCard(id: string): Promise<ModelCard | null> {
  const bundled = catalog.find((card) => card.id === id);
  if (bundled) return bundled;
  const model = fullModels.find((candidate) => candidate.id === id);
  if (!model) return findOwnCard(id);
  const here = await findModelHere(id);
  return here?.isWhole ? toCard(model, here.manifest) : null;
}

async function findOwnCard(id: string): Promise<ModelCard | null> {
  const files = await openKept(id);
  return files && toOwnCard(await readOwn(files));
}
