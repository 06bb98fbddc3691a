import { toDownloadError } from './fault.ts';
import { clearModel, lockName } from './model-store.ts';
import { pinned } from './pinned.ts';
import type { Ending, FromWorker, Job, News, ToWorker } from './protocol.ts';
import { runJob } from './run-job.ts';

/** Between the workers of all tabs: what the one that has the lock is doing, and a wish that it stop. */
type Word = { model: string; from: string } & ({ kind: 'news'; news: News } | { kind: 'stop'; keep: boolean });

const me = crypto.randomUUID();
const channel = new BroadcastChannel(lockName);
const stop = new AbortController();
let model = '';
let keep = true;
let isHolder = false;

const say = (message: FromWorker) => self.postMessage(message);
const broadcast = (word: { kind: 'news'; news: News } | { kind: 'stop'; keep: boolean }) => channel.postMessage({ model, from: me, ...word } satisfies Word);

function halt(keeping: boolean): void {
  keep = keeping;
  stop.abort();
}

/** News of the same model in another tab are this tab's news; stopping it stops it everywhere. */
channel.onmessage = ({ data }: MessageEvent<Word>) => {
  if (data.model !== model || data.from === me) return;
  if (data.kind === 'stop') halt(data.keep);
  else if (!isHolder) say(data.news);
};

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind !== 'stop') return void begin(data);
  broadcast({ kind: 'stop', keep: data.keep });
  halt(data.keep);
};

async function begin(job: Job): Promise<void> {
  model = job.kind === 'check' ? job.model : job.request.model;
  const ending = await work(job).catch((thrown: unknown): Ending => {
    if (stop.signal.aborted) return { kind: 'stopped', kept: keep };
    const { fault, detail, needBytes } = toDownloadError(thrown);
    return { kind: 'failed', fault, detail, needBytes };
  });
  channel.close();
  say(ending);
}

/** Alone among all tabs. Throws DownloadError, or the signal's reason. */
async function work(job: Job): Promise<Ending> {
  const tell = (news: News) => {
    say(news);
    broadcast({ kind: 'news', news });
  };
  const held = (await navigator.locks.query()).held ?? [];
  if (held.some(({ name }) => name === lockName)) say({ kind: 'waiting' });
  return navigator.locks.request(lockName, { signal: stop.signal }, async () => {
    isHolder = true;
    try {
      return await runJob(job, stop.signal, tell);
    } catch (thrown) {
      if (stop.signal.aborted && !keep && job.kind !== 'check' && !(await pinned(model))?.completedAt) await clearModel(model);
      throw thrown;
    }
  });
}
