import { checkModel, type Findings } from './check-model.ts';
import { downloadModel } from './download-model.ts';
import { DownloadError } from './fault.ts';
import { importFiles, resolveFromFiles } from './import-files.ts';
import { type Manifest, totalBytes } from './manifest.ts';
import { removeParts } from './part-file.ts';
import { pin, pinned } from './pinned.ts';
import type { Ending, Job, News } from './protocol.ts';
import { type Resolved, resolveManifest } from './resolve-manifest.ts';
import { withNeed } from './room.ts';
import { isOnShelf, putOnShelf, removeFromShelf } from './shelves.ts';

/** Does a job, for the holder of the lock. Throws DownloadError, or the signal's reason. */
export async function runJob(job: Job, signal: AbortSignal, tell: (news: News) => void): Promise<Ending> {
  const check = (manifest: Manifest) => checkModel(manifest, signal, (checked) => tell({ kind: 'checking', checked, files: manifest.files.length }));
  if (job.kind === 'check') {
    const manifest = await pinned(job.model);
    if (!manifest) throw new DownloadError('not-found', job.model);
    return { kind: 'done', manifest, ...(await check(manifest)) };
  }

  const manifest = await manifestOf(job, signal, tell);
  if (job.kind === 'download' && job.checkFirst) await discard(manifest, await check(manifest));
  const importing = (files: readonly File[]) => importFiles(manifest, files, signal, (checked) => tell({ kind: 'checking', checked, files: manifest.files.length }));
  const findings = job.kind === 'import' ? await orRoom(manifest, importing(job.files)) : { missing: [], damaged: [] };
  if (job.kind === 'download') await downloadModel(job.request, manifest, { patience: job.patience, signal }, (progress) => tell({ kind: 'progress', progress }));
  const isWhole = findings.missing.length + findings.damaged.length === 0;
  const now = isWhole && manifest.completedAt === null ? { ...manifest, completedAt: Date.now() } : manifest;
  if (now !== manifest) await pin(now);
  // Parts of what was taken from elsewhere.
  if (isWhole) await removeParts(manifest.model);
  return { kind: 'done', manifest: now, ...findings };
}

/** The pinned one, or one that is pinned now. An import where no host answers takes the files' own word. */
async function manifestOf(job: Exclude<Job, { kind: 'check' }>, signal: AbortSignal, tell: (news: News) => void): Promise<Manifest> {
  const { request, patience } = job;
  const known = await pinned(request.model);
  if (known) return known;
  tell({ kind: 'resolving' });
  if (job.kind === 'download') return keep(await resolveManifest(request, { patience, signal }));
  // A student with a memory stick often has no line at all: one try.
  const asked = navigator.onLine ? await resolveManifest(request, { patience: { ...patience, tries: 1 }, signal }).catch(() => null) : null;
  signal.throwIfAborted();
  return keep(asked ?? (await resolveFromFiles(request, job.files)));
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
    const here = await Promise.all(files.map(isOnShelf));
    throw await withNeed(thrown, { bytes: totalBytes(files.filter((_, index) => !here[index])), largest: 0 });
  }
}

async function discard({ files }: Manifest, { damaged }: Findings): Promise<void> {
  for (const file of files) if (damaged.includes(file.path)) await removeFromShelf(file);
}
