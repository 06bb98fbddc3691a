import { createStore, type StoreApi } from 'zustand/vanilla';
import { createDownloads, type Running } from '../download/downloads.ts';
import { toDownloadError } from '../download/fault.ts';
import { type DownloadRequest, hasLibrary } from '../download/manifest.ts';
import { deleteModel, listModels } from '../download/model-store.ts';
import { listenToTabs } from '../download/other-tabs.ts';
import type { Ending, News } from '../download/protocol.ts';
import { keepStorage } from '../storage/estimate.ts';
import { type ModelDownload, nothing, type Outcome, type Task } from './model-download.ts';

export interface DownloadsStore {
  /** By the models' ids. Those of which nothing is known are `nothing`. */
  models: Readonly<Record<string, ModelDownload>>;
  /** Whether it has been looked what is here. */
  looked: boolean;
  /** Whether this tab is copying a model file of the reader's own: leaving it would stop that. */
  copiesOwn: boolean;
  /** Looks what is here. */
  refresh(): Promise<void>;
  /** Brings a model, or goes on with one; to be called on a click, since it asks the browser to keep it. */
  download(id: string): Promise<void>;
  /** Stops what is done with a model, in whichever tab, and keeps what is here. */
  pause(id: string): void;
  /** Stops what is done with a model, in whichever tab, and deletes what is here, unless it was whole before. */
  cancel(id: string): void;
  /** Reads every byte. */
  check(id: string): Promise<void>;
  /** Reads every byte, and brings what is damaged or missing. */
  repair(id: string): Promise<void>;
  importFiles(id: string, files: readonly File[]): Promise<void>;
  exportTo(id: string, folder: FileSystemDirectoryHandle): Promise<void>;
  remove(id: string): Promise<void>;
}

/** The catalogue of full models comes when it is asked for. */
const bringRequests = () => import('./request-of.ts');

/** The full models on this device, in whichever tab they are brought. No verb rejects: each model's `last` tells how it ended. `mirror`: the host chosen now. */
export function createDownloadsStore({ mirror }: { mirror: () => string | null }): StoreApi<DownloadsStore> {
  const downloads = createDownloads();
  /** This tab's own jobs. */
  const running = new Map<string, Pick<Running, 'pause' | 'cancel'>>();

  return createStore<DownloadsStore>()((set, get) => {
    const change = (id: string, changes: Partial<ModelDownload>) =>
      set(({ models }) => ({ models: { ...models, [id]: { ...(models[id] ?? nothing), ...changes } } }));

    async function refresh() {
      const found = await listModels().catch(() => []);
      const requests = await bringRequests().catch(() => null);
      if (!requests) return;
      const here = new Map(found.map((model) => [model.manifest.model, { ...model, isWhole: model.isWhole && hasLibrary(model.manifest, requests.libraryOf(model.manifest.model)) }]));
      const ids = new Set([...Object.keys(get().models), ...here.keys()]);
      set(({ models }) => ({ looked: true, models: Object.fromEntries([...ids].map((id) => [id, { ...(models[id] ?? nothing), here: here.get(id) ?? null }])) }));
    }

    /** From the first word to the last of a job of this tab. */
    async function follow(id: string, task: Task, start: (tell: (news: News) => void) => Running) {
      if (running.has(id)) return;
      const tell = (news: News) => change(id, { job: { task, news, elsewhere: false } });
      change(id, { job: { task, news: { kind: 'starting' }, elsewhere: false }, last: null });
      const job = start(tell);
      running.set(id, job);
      const ending = await job.ending;
      running.delete(id);
      await refresh();
      change(id, { job: null, last: toOutcome(task, ending) });
    }

    /** A job of the page itself. */
    async function work(id: string, task: 'export' | 'remove', begin: (signal: AbortSignal) => Promise<void>) {
      if (running.has(id)) return;
      const stop = new AbortController();
      running.set(id, { pause: () => stop.abort(), cancel: () => stop.abort() });
      change(id, { job: { task, news: { kind: 'starting' }, elsewhere: false }, last: null });
      const last = await begin(stop.signal).then(
        (): Outcome => ({ kind: 'done', task, missing: [], damaged: [] }),
        (thrown: unknown): Outcome => (stop.signal.aborted ? { kind: 'stopped', task } : toOutcome(task, { kind: 'failed', ...toDownloadError(thrown) })),
      );
      running.delete(id);
      await refresh();
      change(id, { job: null, last });
    }

    function halt(id: string, keep: boolean) {
      const own = running.get(id);
      if (!own) tabs.stop(id, keep);
      else if (keep) own.pause();
      else own.cancel();
    }

    /** A job that needs to know what to bring. */
    async function bring(id: string, task: Task, start: (request: DownloadRequest, tell: (news: News) => void) => Running) {
      const requests = await bringRequests().catch(() => null);
      if (requests) await follow(id, task, (tell) => start(requests.requestOf(id, mirror()), tell));
      else change(id, { last: { kind: 'failed', task, fault: 'network', needBytes: 0 } });
    }


    const tabs = listenToTabs({
      onNews: (id, task, news) => {
        if (!running.has(id)) change(id, { job: { task, news, elsewhere: true } });
      },
      onEnding(id, task, ending) {
        if (running.has(id)) return;
        void refresh().then(() => change(id, { job: null, last: toOutcome(task, ending) }));
      },
      onGone(id) {
        if (running.has(id)) return;
        void refresh().then(() => change(id, { job: null }));
      },
      onChanged: () => void refresh(),
    });

    return {
      models: {},
      looked: false,
      copiesOwn: false,
      refresh,
      async download(id) {
        // Whether the browser promises it or not, the download goes on.
        void keepStorage().catch(() => false);
        await bring(id, 'download', downloads.download);
      },
      pause: (id) => halt(id, true),
      cancel: (id) => halt(id, false),
      check: (id) => follow(id, 'check', (tell) => downloads.check(id, tell)),
      repair: (id) => bring(id, 'repair', downloads.repair),
      importFiles: (id, files) => bring(id, 'import', (request, tell) => downloads.importFiles(request, files, tell)),
      exportTo: (id, folder) =>
        work(id, 'export', async (signal) => {
          const { exportModel } = await import('../download/export-folder.ts');
          await exportModel(id, folder, signal, (written, files) => change(id, { job: { task: 'export', news: { kind: 'writing', written, files }, elsewhere: false } }));
        }),
      async remove(id) {
        await work(id, 'remove', () => deleteModel(id));
        tabs.tellChanged();
      },
    };
  });
}

function toOutcome(task: Task, ending: Ending | { kind: 'failed'; fault: Extract<Ending, { kind: 'failed' }>['fault']; needBytes: number }): Outcome {
  if (ending.kind === 'stopped') return { kind: 'stopped', task };
  if (ending.kind === 'failed') return { kind: 'failed', task, fault: ending.fault, needBytes: ending.needBytes };
  return { kind: 'done', task, missing: ending.missing, damaged: ending.damaged };
}
