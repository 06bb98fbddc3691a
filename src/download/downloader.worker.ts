import { toDownloadError } from './fault.ts';
import { clearModel, lockName } from './model-store.ts';
import { pinned } from './pinned.ts';
import { type Call, type Ending, type FromWorker, type Job, type News, type ToWorker, type Word, type Work, workOf } from './protocol.ts';
import { runJob } from './run-job.ts';

const channel = new BroadcastChannel(lockName);
const stop = new AbortController();
let model = '';
let doing: Work = 'check';
let keep = true;
let isQuiet = false;
let isHolder = false;
let latest: News | null = null;

const say = (message: FromWorker) => self.postMessage(message);
const broadcast = (word: Word) => {
  if (!isQuiet) channel.postMessage(word);
};

function halt(keeping: boolean): void {
  keep = keeping;
  stop.abort();
}

/** News of the same model in another tab are this tab's news; stopping it stops it everywhere. */
channel.onmessage = ({ data }: MessageEvent<Word | Call>) => {
  if (data.kind === 'ask' && isHolder && latest) broadcast({ kind: 'news', model, work: doing, news: latest });
  if (isQuiet || !('model' in data) || data.model !== model) return;
  if (data.kind === 'stop') halt(data.keep);
  else if (data.kind === 'news' && !isHolder) say(data.news);
};

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind !== 'stop') return void begin(data);
  broadcast({ kind: 'stop', model, keep: data.keep });
  halt(data.keep);
};

async function begin(job: Job): Promise<void> {
  model = job.kind === 'check' ? job.model : job.request.model;
  doing = workOf(job);
  isQuiet = job.kind === 'check' && job.quiet;
  const ending = await work(job).catch((thrown: unknown): Ending => {
    if (stop.signal.aborted) return { kind: 'stopped', kept: keep };
    const { fault, detail, needBytes } = toDownloadError(thrown);
    return { kind: 'failed', fault, detail, needBytes };
  });
  if (isHolder) broadcast({ kind: 'ending', model, work: doing, ending });
  channel.close();
  say(ending);
}

/** Alone among all tabs, unless it is quiet. Throws DownloadError, or the signal's reason. */
async function work(job: Job): Promise<Ending> {
  // The lock keeps the files from being deleted meanwhile; one who has it brings another model, which may take an hour.
  if (isQuiet) return navigator.locks.request(lockName, { mode: 'shared', ifAvailable: true }, () => runJob(job, stop.signal, say));
  const tell = (news: News) => {
    latest = news;
    say(news);
    broadcast({ kind: 'news', model, work: doing, news });
  };
  const alone = async () => {
    isHolder = true;
    try {
      return await runJob(job, stop.signal, tell);
    } catch (thrown) {
      if (stop.signal.aborted && !keep && job.kind !== 'check' && !(await pinned(model))?.completedAt) await clearModel(model);
      throw thrown;
    }
  };
  // Asked for and not looked up: of two tabs that begin together both would find it free.
  const ending = await navigator.locks.request(lockName, { ifAvailable: true }, (lock) => (lock ? alone() : null));
  if (ending) return ending;
  say({ kind: 'waiting' });
  return navigator.locks.request(lockName, { signal: stop.signal }, alone);
}
