import type { FullModel } from '../engine/full-models.ts';
import { type DownloadRequest, encodePath, toRoot } from './manifest.ts';
import { libraryName } from './read-library.ts';

/** A branch of the model's repository; which commit it is is pinned when it is first asked for. */
const revision = 'main';

/**
 * What to download of a model of the catalogue: from its own hub, or from a mirror (its base URL). A network that needs a mirror often
 * blocks the library's host too: then the library is first looked for beside the model, where an exported folder has it.
 */
export function toRequest(model: FullModel, mirror: string | null = null): DownloadRequest {
  const { origin, pathname } = new URL(model.repository);
  const repo = pathname.slice(1);
  const library = { url: model.library };
  const from = mirror === null ? {} : { from: [toRoot(mirror, repo, revision) + encodePath(libraryName(library)), model.library] };
  return { model: model.id, hub: mirror ?? origin, repo, revision, library: { ...library, ...from } };
}
