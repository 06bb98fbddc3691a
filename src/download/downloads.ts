import { keepAwake } from './keep-awake.ts';
import type { DownloadRequest } from './manifest.ts';
import { canKeep } from './model-store.ts';
import type { Ending, FromWorker, Job, News, ToWorker } from './protocol.ts';
import { type Patience, patience as standard } from './retry.ts';

/** How long a worker may take to close its files once told to stop, in milliseconds. */
const stopMs = 5_000;

/** A job under way. */
export interface Running {
  /** Never rejects. */
  ending: Promise<Ending>;
  /** Stops it in every tab and keeps what is on disk: the same request goes on from there. */
  pause(): void;
  /** Stops it in every tab and deletes what is on disk, unless the model was whole before. */
  cancel(): void;
}

export interface Downloads {
  /** Brings what is missing of a model. */
  download(request: DownloadRequest, onNews: (news: News) => void): Running;
  /** Checks every byte, and brings again only the files that are damaged or missing. */
  repair(request: DownloadRequest, onNews: (news: News) => void): Running;
  /** Takes what is missing from picked files, each checked; for a folder, all its files. */
  importFiles(request: DownloadRequest, files: readonly File[], onNews: (news: News) => void): Running;
  /** Checks every byte that is here, and changes nothing. Fails with `not-found` where nothing is. */
  check(model: string, onNews: (news: News) => void): Running;
  /** The same for a load: it waits for nobody, no tab hears of it, and only `pause` of this one stops it. */
  checkQuietly(model: string): Running;
}

const startDownloader = () => new Worker(new URL('./downloader.worker.ts', import.meta.url), { type: 'module', name: 'downloader' });

/** The page's side of downloading. Each job has a worker of its own, whose death is an ending too. */
export function createDownloads(startWorker: () => Worker = startDownloader, patience: Patience = standard): Downloads {
  return {
    download: (request, onNews) => run(startWorker, { kind: 'download', request, patience, checkFirst: false }, onNews),
    repair: (request, onNews) => run(startWorker, { kind: 'download', request, patience, checkFirst: true }, onNews),
    importFiles: (request, files, onNews) => run(startWorker, { kind: 'import', request, patience, files }, onNews),
    check: (model, onNews) => run(startWorker, { kind: 'check', model, quiet: false }, onNews),
    checkQuietly: (model) => run(startWorker, { kind: 'check', model, quiet: true }, () => {}),
  };
}

function run(startWorker: () => Worker, job: Job, onNews: (news: News) => void): Running {
  if (!canKeep()) {
    const ending: Ending = { kind: 'failed', fault: 'unsupported', detail: 'no private files, caches or locks', needBytes: 0 };
    return { ending: Promise.resolve(ending), pause() {}, cancel() {} };
  }
  const worker = startWorker();
  const send = (message: ToWorker) => worker.postMessage(message);
  const died = (detail: string): Ending => ({ kind: 'failed', fault: 'worker-died', detail, needBytes: 0 });
  let giveUp = (): void => {};
  const letSleep = keepAwake();

  const ending = new Promise<Ending>((resolve) => {
    let timer: ReturnType<typeof setTimeout>;
    const end = (message: Ending) => {
      clearTimeout(timer);
      worker.terminate();
      letSleep();
      resolve(message);
    };
    giveUp = () => (timer = setTimeout(() => end(died('it would not stop')), stopMs));
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => (data.kind === 'done' || data.kind === 'stopped' || data.kind === 'failed' ? end(data) : onNews(data));
    worker.onerror = ({ message }) => end(died(message));
    worker.onmessageerror = () => end(died('a message could not be read'));
  });
  const stop = (keep: boolean) => {
    send({ kind: 'stop', keep });
    giveUp();
  };
  send(job);
  return { ending, pause: () => stop(true), cancel: () => stop(false) };
}
