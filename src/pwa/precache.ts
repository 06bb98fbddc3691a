/**
 * What a file is for. `cpu` and `gpu`: the engines, `cpu` with the starter, whose files for the GPU are `gpu-starter`;
 * `cpu-older`: the engine for browsers without 64-bit WebAssembly memory.
 */
export type Part = 'app' | 'formulas' | 'cpu' | 'cpu-older' | 'gpu' | 'gpu-starter';

/** What only some readers need: kept when it is used, never before. */
export const whenUsed: ReadonlySet<Part> = new Set<Part>(['cpu-older', 'gpu', 'gpu-starter']);

/** A file of this build. `hashed`: its name changes with its content, so that a copy never ages. */
export interface PrecacheFile {
  /** Relative to the place where the app is served. */
  url: string;
  part: Part;
  hashed: boolean;
  bytes: number;
  /** Hexadecimal; null for the page itself, into which hosts write. */
  sha256: string | null;
}

/** What a build consists of, and a name for it that changes with any byte of it. */
export interface Precache {
  version: string;
  files: PrecacheFile[];
}

/** Whether a response brings what the build has: a school filter's page in place of a file comes with status 200 too. */
export async function isWhole(response: Response, { sha256 }: PrecacheFile): Promise<boolean> {
  if (!response.ok) return false;
  const sum = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
  return sha256 === null || sha256 === Array.from(new Uint8Array(sum), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
