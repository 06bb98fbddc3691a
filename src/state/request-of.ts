import type { DownloadRequest } from '../download/manifest.ts';
import { toRequest } from '../download/to-request.ts';
import { fullModels } from '../engine/full-models.ts';

const findModel = (id: string) => fullModels.find((model) => model.id === id);

/** What to bring of a full model. `id`: one of the catalogue's. */
export const requestOf = (id: string, mirror: string | null): DownloadRequest => toRequest(findModel(id)!, mirror);

/** Where the library lies that a full model needs today; empty for a model that the catalogue doesn't have. */
export const libraryOf = (id: string): string => findModel(id)?.library ?? '';
