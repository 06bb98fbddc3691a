import { DownloadError } from './fault.ts';
import { type Digest, encodePath, type ManifestFile } from './manifest.ts';
import { isSafePath, isSize, isWhole, shelfOf } from './needed-files.ts';

/** A thousand entries is one page of the hub's listing. */
const mostEntries = 1_000;

/** The commit in the answer of `/api/models/{repo}/revision/{revision}`, or null where there is none. */
export function readCommit(answer: unknown): string | null {
  const sha = isRecord(answer) ? answer.sha : null;
  return typeof sha === 'string' && /^[0-9a-f]{40}$/.test(sha) ? sha : null;
}

/**
 * The files that WebLLM needs, from the answer of `/api/models/{repo}/tree/{commit}?recursive=true`: an array of `ListFileEntry`
 * (huggingface.js). Large files have a SHA-256 in `lfs`, small ones their git blob id. Throws DownloadError `not-a-model`.
 */
export function readListing(answer: unknown, root: string): ManifestFile[] {
  if (!Array.isArray(answer) || answer.length > mostEntries) throw new DownloadError('not-a-model', 'the listing is no list');
  const entries = answer.filter((entry): entry is Record<string, unknown> => isRecord(entry) && entry.type === 'file' && isSafePath(entry.path));
  const paths = entries.map(({ path }) => String(path));
  if (new Set(paths).size < paths.length) throw new DownloadError('not-a-model', 'the listing names a file twice');

  const files = entries.flatMap((entry): ManifestFile[] => {
    const path = String(entry.path);
    const shelf = shelfOf(path, paths);
    return shelf ? [{ path, ...readContent(entry), url: root + encodePath(path), shelf }] : [];
  });
  if (!isWhole(files.map(({ path }) => path))) throw new DownloadError('not-a-model', 'the listing lacks files that WebLLM needs');
  return files;
}

function readContent({ path, size, oid, lfs }: Record<string, unknown>): { bytes: number; digest: Digest } {
  const bytes = isRecord(lfs) ? lfs.size : size;
  const hex = isRecord(lfs) ? lfs.oid : oid;
  const kind = isRecord(lfs) ? 'sha256' : 'git-sha1';
  if (!isSize(bytes)) throw new DownloadError('not-a-model', `${path}: a size of ${String(bytes)}`);
  if (typeof hex !== 'string' || !isHex(hex, kind === 'sha256' ? 64 : 40)) throw new DownloadError('not-a-model', `${path}: no digest`);
  return { bytes, digest: { kind, hex } };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isHex(text: string, length: number): boolean {
  return text.length === length && /^[0-9a-f]+$/.test(text);
}
