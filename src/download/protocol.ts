import type { DownloadFault } from './fault.ts';
import type { DownloadRequest, Manifest } from './manifest.ts';
import type { Patience } from './retry.ts';
import type { Pace } from './speed.ts';

/** A worker gets one job and is terminated after its ending. */
export type Job =
  /** Brings what is missing; with `checkFirst` what is here is checked, and what is damaged brought again. */
  | { kind: 'download'; request: DownloadRequest; patience: Patience; checkFirst: boolean }
  /** Takes what is missing from files that the student picked. */
  | { kind: 'import'; request: DownloadRequest; patience: Patience; files: readonly File[] }
  /** Reads every byte that is here. `quiet`: for a load, beside whatever else is done; no tab hears of it or stops it. */
  | { kind: 'check'; model: string; quiet: boolean };

/** Page to worker. `keep`: what is on disk stays for the next time; else it goes, unless the model was whole before. */
export type ToWorker = Job | { kind: 'stop'; keep: boolean };

/** Bytes on disk, of all bytes. */
export interface Progress extends Pace {
  loaded: number;
  total: number;
  /** False while the browser has no network and nothing comes: it goes on by itself. */
  online: boolean;
}

export type News =
  /** The host is asked what the model is. */
  | { kind: 'resolving' }
  /** Another tab or model has the line; it goes on by itself. */
  | { kind: 'waiting' }
  /** Files read of those to be checked. */
  | { kind: 'checking'; checked: number; files: number }
  | { kind: 'progress'; progress: Progress };

/** The end of a job; each has exactly one. */
export type Ending =
  /** `missing` and `damaged` name files by path: after a download there are none. After a check the damaged are still here, after an import they weren't taken. */
  | { kind: 'done'; manifest: Manifest; missing: readonly string[]; damaged: readonly string[] }
  | { kind: 'stopped'; kept: boolean }
  | { kind: 'failed'; fault: DownloadFault; detail: string; needBytes: number };

/** Worker to page. */
export type FromWorker = News | Ending;

/** What a job is for its reader. */
export type Work = 'download' | 'repair' | 'import' | 'check';

export const workOf = (job: Job): Work => (job.kind === 'download' && job.checkFirst ? 'repair' : job.kind);

/** Between all tabs, workers and pages, of one model. */
export type Word = { model: string } & (
  | /** Of the one that has the lock. */
  { kind: 'news'; work: Work; news: News }
  | { kind: 'ending'; work: Work; ending: Ending }
  /** A wish that it stop. */
  | { kind: 'stop'; keep: boolean }
);

/** A page that has just come asks the holder of the lock for its latest news; a page that deleted a model says that others must look again. */
export type Call = { kind: 'ask' } | { kind: 'changed' };
