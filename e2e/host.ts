import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { serveFolder } from './static-server.ts';

/** A host of a test's own, with a copy of the build, at a sub-path as on many school servers. */
export async function host(folder: string): Promise<{ url: string; stop(): Promise<void>; folder: string }> {
  await rm(folder, { recursive: true, force: true });
  await cp('dist', `${folder}/lemma`, { recursive: true });
  const { url, stop } = await serveFolder(folder);
  return { url: `${url}/lemma/`, stop, folder: `${folder}/lemma` };
}

/** Makes the build in `folder` a newer one: twelve digits. */
export async function putVersion(folder: string, version: string): Promise<void> {
  const worker = await readFile(`${folder}/sw.js`, 'utf8');
  await writeFile(`${folder}/sw.js`, worker.replace(/(?<=version:.)[0-9a-f]{12}/, version));
}
