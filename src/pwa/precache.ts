/** A file of this build that the service worker keeps. `hashed`: its name changes with its content, so that a copy never ages. */
export interface PrecacheFile {
  /** Relative to the place where the app is served. */
  url: string;
  hashed: boolean;
}

/** What a build consists of, and a name for it that changes with any byte of it. */
export interface Precache {
  version: string;
  files: PrecacheFile[];
}
