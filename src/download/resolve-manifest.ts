import { digestOf, isRight } from './digest.ts';
import { DownloadError } from './fault.ts';
import { firstThatHas } from './first-that-has.ts';
import { type DownloadRequest, encodePath, type LibrarySource, type Manifest, type ManifestFile, toRoot } from './manifest.ts';
import { configName, indexName } from './needed-files.ts';
import { expectShards, readIndex, readTokenizerName } from './read-index.ts';
import { readWhole } from './read-from.ts';
import { readLibrary } from './read-library.ts';
import { readCommit, readListing } from './read-listing.ts';
import { type Trying, tryAgain } from './try-again.ts';

/** A manifest, and the files that had to be read whole to write it. */
export interface Resolved {
  manifest: Manifest;
  bodies: Map<ManifestFile, Blob>;
}

/** Reads one file of the repository whole. */
export type ReadFile = (path: string) => Promise<Blob>;

/** Asks the host what the model is: its api, or on a mirror without one the model's own index. Throws DownloadError, or the signal's reason. */
export function resolveManifest(request: DownloadRequest, trying: Trying): Promise<Resolved> {
  const read = (url: string) => readWhole(url, trying.patience.stallMs, trying.signal);
  return tryAgain(async () => {
    const listed = await fromListing(request, read);
    const resolved = listed ?? (await fromIndex(request, (path) => read(toRoot(request.hub, request.repo, request.revision) + encodePath(path))));
    const { library } = request;
    return library ? withLibrary(resolved, await libraryFrom(library, read)) : resolved;
  }, trying);
}

/** Brings a library from the first of its addresses that has it. Throws DownloadError, or the signal's reason. */
export function bringLibrary(library: LibrarySource, trying: Trying): Promise<readonly [ManifestFile, Blob]> {
  return tryAgain(() => libraryFrom(library, (url) => readWhole(url, trying.patience.stallMs, trying.signal)), trying);
}

const libraryFrom = (library: LibrarySource, read: ReadFile) => firstThatHas(library.from ?? [library.url], async (url) => readLibrary(library, await read(url)));

/** Null on a host without an api: one that doesn't know the address, or answers with a page. */
async function fromListing({ model, hub, repo, revision }: DownloadRequest, read: ReadFile): Promise<Resolved | null> {
  const api = `${hub.replace(/\/+$/, '')}/api/models/${repo}`;
  try {
    const commit = readCommit(await readJson(read(`${api}/revision/${encodeURIComponent(revision)}`)));
    if (!commit) return null;
    const root = toRoot(hub, repo, commit);
    const files = readListing(await readJson(read(`${api}/tree/${commit}?recursive=true`)), root);
    const index = files.find(({ path }) => path === indexName)!;
    const content = await read(index.url);
    expectShards(await readJson(content), files.map(({ path }) => path));
    const bodies = new Map((await isRight(index, content)) ? [[index, content]] : []);
    return { manifest: { model, root, revision: commit, source: 'listing', files, completedAt: null }, bodies };
  } catch (thrown) {
    const isNoApi = thrown instanceof DownloadError && (thrown.fault === 'not-found' || thrown.fault === 'captive-portal');
    if (isNoApi) return null;
    throw thrown;
  }
}

/** Shards as the index names them; the index, configuration and tokenizer as they come now. Throws what `read` throws, and DownloadError `not-a-model`. */
export async function fromIndex({ model, hub, repo, revision }: DownloadRequest, read: ReadFile): Promise<Resolved> {
  const root = toRoot(hub, repo, revision);
  const index = await read(indexName);
  const shards = readIndex(await readJson(index), root);
  const config = await read(configName);
  const tokenizer = readTokenizerName(await readJson(config));

  const bodies = new Map<ManifestFile, Blob>();
  const small = [[configName, config], [indexName, index], [tokenizer, await read(tokenizer)]] as const;
  for (const [path, content] of small) {
    if (path.endsWith('.json')) await readJson(content);
    const digest = { kind: 'sha256', hex: await digestOf('sha256', content) } as const;
    bodies.set({ path, bytes: content.size, digest, url: root + path, shelf: path === configName ? 'webllm/config' : 'webllm/model' }, content);
  }
  return { manifest: { model, root, revision, source: 'index', files: [...bodies.keys(), ...shards], completedAt: null }, bodies };
}

export function withLibrary({ manifest, bodies }: Resolved, [file, content]: readonly [ManifestFile, Blob]): Resolved {
  return { manifest: { ...manifest, files: [...manifest.files, file] }, bodies: new Map([...bodies, [file, content]]) };
}

async function readJson(content: Blob | Promise<Blob>): Promise<unknown> {
  const text = await (await content).text();
  try {
    return JSON.parse(text);
  } catch {
    // A filter may send its page without saying that it is one.
    throw new DownloadError(/^\s*</.test(text) ? 'captive-portal' : 'not-a-model', 'no JSON');
  }
}
