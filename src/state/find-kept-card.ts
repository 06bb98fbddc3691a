import { hasLibrary } from '../download/manifest.ts';
import { findModelHere } from '../download/model-store.ts';
import { openKept } from '../download/own-files.ts';
import type { ModelCard } from '../engine/catalog.ts';
import { fullModels } from '../engine/full-models.ts';
import { toOwnCard } from '../engine/own-card.ts';
import { readOwn } from './read-own.ts';
import { toCard } from './to-card.ts';

/** A model that was downloaded, or one of the reader's own that was kept. Null where it isn't here whole. */
export async function findKeptCard(id: string): Promise<ModelCard | null> {
  const model = fullModels.find((candidate) => candidate.id === id);
  if (!model) return findOwnCard(id);
  const here = await findModelHere(id);
  return here?.isWhole && hasLibrary(here.manifest, model.library) ? toCard(model, here.manifest) : null;
}

async function findOwnCard(id: string): Promise<ModelCard | null> {
  const files = await openKept(id);
  return files && toOwnCard(await readOwn(files));
}
