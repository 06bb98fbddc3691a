import { checkModel, type Findings } from './check-model.ts';
import { downloadModel } from './download-model.ts';
import { DownloadError, toDownloadError } from './fault.ts';
import { importFiles, libraryAmong, resolveFromFiles } from './import-files.ts';
import { hasLibrary, type Manifest, type ManifestFile, totalBytes } from './manifest.ts';
import { removeUnshared } from './model-store.ts';
import { removeParts } from './part-file.ts';
import { pin, pinned } from './pinned.ts';
import type { Ending, Job, News } from './protocol.ts';
import { bringLibrary, type Resolved, resolveManifest, withLibrary } from './resolve-manifest.ts';
import { withNeed } from './room.ts';
import { isOnShelf, putOnShelf, removeFromShelf } from './shelves.ts';

type Bringing = Exclude<Job, { kind: 'check' }>;

/** Does a job, for the holder of the lock. Throws DownloadError, or the signal's reason. */
export async function runJob(job: Job, signal: AbortSignal, tell: (news: News) => void): Promise<Ending> {
  if (job.kind === 'check') {
    const manifest = await pinned(job.model);
    if (!manifest) throw new DownloadError('not-found', job.model);
    return { kind: 'done', manifest, ...(await checkModel(manifest, signal, tellFiles(manifest, tell))) };
  }
  const manifest = await manifestOf(job, signal, tell);
  return orRoom(manifest, bring(job, manifest, signal, tell));
}

/** Brings a known model's files from the host or from what was picked. */
async function bring(job: Bringing, manifest: Manifest, signal: AbortSignal, tell: (news: News) => void): Promise<Ending> {
  const onFile = tellFiles(manifest, tell);
  let findings: Findings = { missing: [], damaged: [] };
  if (job.kind === 'import') findings = await importFiles(manifest, job.files, signal, onFile);
  else {
    if (job.checkFirst) await discard(manifest, await checkModel(manifest, signal, onFile));
    await downloadModel(job.request, manifest, { patience: job.patience, signal }, (progress) => tell({ kind: 'progress', progress }));
  }
  const isWhole = findings.missing.length + findings.damaged.length === 0;
  const now = isWhole && manifest.completedAt === null ? { ...manifest, completedAt: Date.now() } : manifest;
  if (now !== manifest) await pin(now);
  // Parts of what was taken from elsewhere.
  if (isWhole) await removeParts(manifest.model);
  return { kind: 'done', manifest: now, ...findings };
}

const tellFiles = ({ files }: Manifest, tell: (news: News) => void) => (checked: number) => tell({ kind: 'checking', checked, files: files.length });

/** The pinned one, or one that is pinned now. An import where no host answers takes the files' own word. */
async function manifestOf(job: Bringing, signal: AbortSignal, tell: (news: News) => void): Promise<Manifest> {
  const { request, patience } = job;
  const known = await pinned(request.model);
  if (known) return withNewLibrary(known, job, signal);
  tell({ kind: 'resolving' });
  if (job.kind === 'download') return keep(await resolveManifest(request, { patience, signal }));
  // A student with a memory stick often has no line at all: one try.
  const asked = navigator.onLine ? await resolveManifest(request, { patience: { ...patience, tries: 1 }, signal }).catch(() => null) : null;
  signal.throwIfAborted();
  return keep(asked ?? (await resolveFromFiles(request, job.files)));
}

/** A newer web-llm asks for another library, and for none of the weights anew. An import that doesn't bring it leaves the model as it is. */
async function withNewLibrary(known: Manifest, job: Bringing, signal: AbortSignal): Promise<Manifest> {
  const { library } = job.request;
  if (!library || hasLibrary(known, library.url)) return known;
  const brought = job.kind === 'import' ? await libraryAmong(job.files, library) : await bringLibrary(library, { patience: job.patience, signal });
  if (!brought) return known;
  const isOld = ({ shelf }: ManifestFile) => shelf === 'webllm/wasm';
  const manifest = { ...known, files: known.files.filter((file) => !isOld(file)), completedAt: null };
  const renewed = await keep(withLibrary({ manifest, bodies: new Map() }, brought));
  await removeUnshared(known.model, known.files.filter(isOld));
  return renewed;
}

async function keep({ manifest, bodies }: Resolved): Promise<Manifest> {
  const keeping = async () => {
    await pin(manifest);
    for (const [file, content] of bodies) await putOnShelf(file, content);
  };
  await orRoom(manifest, keeping());
  return manifest;
}

/** What `work` resolves with; where it finds no room, its error says how much the rest of the model needs. */
async function orRoom<Result>({ files }: Manifest, work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (thrown) {
    if (toDownloadError(thrown).fault !== 'storage-full') throw thrown;
    const here = await Promise.all(files.map(isOnShelf));
    throw await withNeed(thrown, { bytes: totalBytes(files.filter((_, index) => !here[index])), largest: 0 });
  }
}

async function discard({ files }: Manifest, { damaged }: Findings): Promise<void> {
  for (const file of files) if (damaged.includes(file.path)) await removeFromShelf(file);
}
