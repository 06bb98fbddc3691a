/** Where WebLLM 0.2.86 looks for a file, with `cacheBackend: 'cache'`. */
export type Shelf = 'webllm/model' | 'webllm/config' | 'webllm/wasm';

/** How a file is known to be right. `git-sha1`: of `blob {size}\0` and the content, as git names it. Hexadecimal, small letters. */
export interface Digest {
  kind: 'sha256' | 'git-sha1' | 'md5';
  hex: string;
}

export interface ManifestFile {
  /** Inside the repository; for the library, the last part of its URL. */
  path: string;
  bytes: number;
  digest: Digest;
  /** The very URL that WebLLM asks for: the key in `shelf`. */
  url: string;
  shelf: Shelf;
}

/** A model as it was when it was first asked for: which files, how long, which bytes. From then on nothing else counts. */
export interface Manifest {
  /** Id in the catalogue. */
  model: string;
  /** `model` of WebLLM's `ModelRecord`: ends in `/resolve/{revision}/`. */
  root: string;
  /** A commit, or the revision's own name on a host that doesn't tell. */
  revision: string;
  /** Who said what is right: the hub's listing, or only the model's own index (sizes and MD5; the rest as it first came). */
  source: 'listing' | 'index';
  files: readonly ManifestFile[];
  /** Milliseconds since 1970, once every file had been checked; null before. */
  completedAt: number | null;
}

/** What to bring, and from where. */
export interface DownloadRequest {
  model: string;
  /** Base URL of the hub or a mirror, as `https://huggingface.co`. May change between two tries: the pinned digests stay. */
  hub: string;
  /** As `mlc-ai/Qwen2-Math-1.5B-Instruct-q4f16_1-MLC`. */
  repo: string;
  /** Branch, tag or commit. */
  revision: string;
  /** The model's WebGPU library, or null where it is a part of the page. */
  library: LibrarySource | null;
}

export interface LibrarySource {
  /** `model_lib` of WebLLM's `ModelRecord`: absolute. */
  url: string;
  /** Where to fetch it, the first that has it, if not there. */
  from?: readonly string[];
  /** Where it is known; else the library is taken as it first comes, if it is a valid module. */
  sha256?: string;
}

/** Whether the model's library is the one at `url`: a newer web-llm needs another one, and none of the old one's weights anew. */
export const hasLibrary = ({ files }: Manifest, url: string): boolean => files.some((file) => file.shelf === 'webllm/wasm' && file.url === url);

/** `{hub}/{repo}/resolve/{revision}/`, the folder that WebLLM reads. */
export function toRoot(hub: string, repo: string, revision: string): string {
  return `${hub.replace(/\/+$/, '')}/${repo}/resolve/${revision}/`;
}

/** Where to fetch `file` now, in this order: its own URL, moved to the host that is asked this time. Never empty. */
export function toSources(manifest: Manifest, file: ManifestFile, request: DownloadRequest): readonly string[] {
  if (file.shelf === 'webllm/wasm') return request.library?.from ?? [file.url];
  return [toRoot(request.hub, request.repo, manifest.revision) + encodePath(file.path)];
}

export const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

export const totalBytes = (files: readonly ManifestFile[]): number => files.reduce((sum, { bytes }) => sum + bytes, 0);
