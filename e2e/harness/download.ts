import { createDownloads, type Running } from '../../src/download/downloads.ts';
import { exportModel } from '../../src/download/export-folder.ts';
import type { DownloadRequest } from '../../src/download/manifest.ts';
import { deleteModel, listModels } from '../../src/download/model-store.ts';
import type { Ending, News, Progress } from '../../src/download/protocol.ts';
import type { Patience } from '../../src/download/retry.ts';

/** As patient as a test can be. */
const patience: Patience = { tries: 3, firstMs: 50, longestMs: 200, stallMs: 1_500 };

const downloads = createDownloads(undefined, patience);
const parameters = new URLSearchParams(location.search);
/** The address says which host: `?hub=…&repo=…&library=…`. */
const request: DownloadRequest = {
  model: 'seeded',
  hub: parameters.get('hub')!,
  repo: parameters.get('repo')!,
  revision: 'main',
  library: { url: parameters.get('library')! },
};

let running: Running | null = null;
let progress: Progress[] = [];
let kinds: string[] = [];
let picked: File[] = [];

function hear(news: News): void {
  if (kinds.at(-1) !== news.kind) kinds.push(news.kind);
  if (news.kind === 'progress') progress.push(news.progress);
}

function begin(start: () => Running): Promise<Ending> {
  progress = [];
  kinds = [];
  running = start();
  return running.ending;
}

const hex = async (content: Blob) => [...new Uint8Array(await crypto.subtle.digest('SHA-256', await content.arrayBuffer()))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

async function partFiles(): Promise<Record<string, number>> {
  const sizes: Record<string, number> = {};
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle('downloads', { create: true }).then((all) => all.getDirectoryHandle('seeded', { create: true }));
  for await (const handle of folder.values()) sizes[handle.name] = (await (handle as FileSystemFileHandle).getFile()).size;
  return sizes;
}

const bench = {
  download: (hub = request.hub) => begin(() => downloads.download({ ...request, hub }, hear)),
  /** With another place to look for the library first. */
  downloadBeside: (place: string) => begin(() => downloads.download({ ...request, library: { ...request.library!, from: [place, request.library!.url] } }, hear)),
  /** A worker whose script isn't there. */
  downloadDead: () => begin(() => createDownloads(() => new Worker('missing.js'), patience).download(request, hear)),
  repair: () => begin(() => downloads.repair(request, hear)),
  check: () => begin(() => downloads.check('seeded', hear)),
  checkQuietly: () => begin(() => downloads.checkQuietly('seeded')),
  pause: () => running!.pause(),
  cancel: () => running!.cancel(),
  list: listModels,
  remove: () => deleteModel('seeded').then(() => 'deleted', String),
  parts: partFiles,
  progress: () => progress,
  loaded: () => progress.at(-1)?.loaded ?? 0,
  kinds: () => kinds,

  /** Every address on WebLLM's shelves, with the SHA-256 of what lies there. */
  async shelves(): Promise<Record<string, string>> {
    const found: Record<string, string> = {};
    for (const shelf of ['webllm/model', 'webllm/config', 'webllm/wasm']) {
      const cache = await caches.open(shelf);
      for (const key of await cache.keys()) found[`${shelf} ${key.url}`] = await hex(await (await cache.match(key))!.blob());
    }
    return found;
  },

  /** Flips one byte of a stored file, headers untouched. */
  async flip(shelf: string, url: string, at: number): Promise<void> {
    const cache = await caches.open(shelf);
    const kept = (await cache.match(url))!;
    const bytes = new Uint8Array(await kept.clone().arrayBuffer());
    bytes[Math.min(at, bytes.length - 1)]! ^= 1;
    await cache.put(url, new Response(bytes, { headers: kept.headers }));
  },

  /** Writes the model to a folder, as to a memory stick; resolves with its files' names and lengths. */
  async exportTo(name: string): Promise<Record<string, number>> {
    const stick = await (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true });
    await exportModel('seeded', stick, new AbortController().signal, () => {});
    picked = [];
    for await (const handle of stick.values()) picked.push(await (handle as FileSystemFileHandle).getFile());
    return Object.fromEntries(picked.map((file) => [file.name, file.size]));
  },

  /** Files for `importPicked`; of `spoiled` one byte is wrong, `left` isn't there. */
  async pickFrom(name: string, { spoiled = '', left = '' }): Promise<void> {
    const stick = await (await navigator.storage.getDirectory()).getDirectoryHandle(name);
    picked = [];
    for await (const handle of stick.values()) {
      const file = await (handle as FileSystemFileHandle).getFile();
      const bytes = new Uint8Array(await file.arrayBuffer());
      if (file.name === spoiled) bytes[0]! ^= 1;
      if (file.name !== left) picked.push(new File([bytes], file.name));
    }
  },
  importPicked: () => begin(() => downloads.importFiles(request, picked, hear)),
};

export type DownloadBench = typeof bench;

Object.assign(window, { bench });
