import { cp, rm } from 'node:fs/promises';
import { serveFolder } from './static-server.ts';

/** A host of a test's own, with a copy of the build, at a sub-path as on many school servers. */
export async function host(folder: string): Promise<{ url: string; stop(): Promise<void>; folder: string }> {
  await rm(folder, { recursive: true, force: true });
  await cp('dist', `${folder}/lemma`, { recursive: true });
  const { url, stop } = await serveFolder(folder);
  return { url: `${url}/lemma/`, stop, folder: `${folder}/lemma` };
}
