import type { DownloadFault } from '../download/fault.ts';
import type { ModelHere } from '../download/model-store.ts';
import type { News, Work } from '../download/protocol.ts';

/** What can be done with a model's files. */
export type Task = Work | 'export' | 'remove';

/** What is being done with a model. */
export interface Job {
  task: Task;
  news: News | { kind: 'starting' } | { kind: 'writing'; written: number; files: number };
  /** In another tab. */
  elsewhere: boolean;
}

/** How the last job of a model ended. `missing` and `damaged` name files by path. */
export type Outcome =
  | { kind: 'done'; task: Task; missing: readonly string[]; damaged: readonly string[] }
  | { kind: 'stopped'; task: Task }
  | { kind: 'failed'; task: Task; fault: DownloadFault; needBytes: number };

export interface ModelDownload {
  here: ModelHere | null;
  job: Job | null;
  last: Outcome | null;
}

export const nothing: ModelDownload = { here: null, job: null, last: null };

/** What a model is on this device, at this moment. Bytes are those on disk. */
export type Condition =
  | { kind: 'working'; job: Job }
  | { kind: 'absent' }
  | { kind: 'begun'; bytes: number; total: number }
  /** A check or an import found files that are damaged or missing. */
  | { kind: 'flawed'; task: Task; missing: readonly string[]; damaged: readonly string[]; bytes: number }
  | { kind: 'whole'; bytes: number };

export function conditionOf({ here, job, last }: ModelDownload): Condition {
  if (job) return { kind: 'working', job };
  if (!here) return { kind: 'absent' };
  const bytes = here.stored + here.parts;
  if (last?.kind === 'done' && last.missing.length + last.damaged.length > 0) return { kind: 'flawed', task: last.task, missing: last.missing, damaged: last.damaged, bytes };
  return here.isWhole ? { kind: 'whole', bytes } : { kind: 'begun', bytes, total: here.total };
}

/** Bytes of all models, whole and begun. */
export function bytesUsed(models: Readonly<Record<string, ModelDownload>>): number {
  return Object.values(models).reduce((sum, { here }) => sum + (here ? here.stored + here.parts : 0), 0);
}

/** Whether this tab works on a model's files: leaving it would stop that. */
export function isWorkingHere(models: Readonly<Record<string, ModelDownload>>): boolean {
  return Object.values(models).some(({ job }) => job !== null && !job.elsewhere);
}
