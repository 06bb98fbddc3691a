import type { FullModel } from '../engine/full-models.ts';
import type { DownloadRequest } from './manifest.ts';

/** What to download of a model of the catalogue: from its own hub, or from a mirror (its base URL). */
export function toRequest(model: FullModel, mirror: string | null = null): DownloadRequest {
  const { origin, pathname } = new URL(model.repository);
  return { model: model.id, hub: mirror ?? origin, repo: pathname.slice(1), revision: 'main', library: { url: model.library } };
}
