import { canKeep, lockName } from './model-store.ts';
import type { Call, Ending, News, Word, Work } from './protocol.ts';

/** A tab may die in the middle of a job, without a word: milliseconds between two looks at the lock that it held. */
const lookMs = 1_000;

export interface Hearing {
  onNews(model: string, work: Work, news: News): void;
  onEnding(model: string, work: Work, ending: Ending): void;
  /** The one that told the news is gone, without an ending. */
  onGone(model: string): void;
  /** What is here has changed. */
  onChanged(): void;
}

export interface OtherTabs {
  /** Stops a model's job in whichever tab it runs. */
  stop(model: string, keep: boolean): void;
  /** Tells all other tabs that what is here has changed. */
  tellChanged(): void;
}

/**
 * Listens to the jobs of all tabs, this one's too, and asks at once for what is under way. Only one has the lock: news of another model
 * mean that the one before has ended.
 */
export function listenToTabs({ onNews, onEnding, onGone, onChanged }: Hearing): OtherTabs {
  if (!canKeep() || !('BroadcastChannel' in globalThis)) return { stop() {}, tellChanged() {} };
  const channel = new BroadcastChannel(lockName);
  const post = (message: Word | Call) => channel.postMessage(message);
  let heard: string | null = null;
  let timer: ReturnType<typeof setInterval> | undefined;

  const follow = (model: string | null) => {
    if (model === heard) return;
    if (heard !== null && model !== null) onGone(heard);
    heard = model;
    clearInterval(timer);
    if (model !== null) timer = setInterval(() => void look(model), lookMs);
  };
  const look = async (model: string) => {
    const held = (await navigator.locks.query()).held ?? [];
    if (held.some(({ name }) => name === lockName) || heard !== model) return;
    follow(null);
    onGone(model);
  };

  channel.onmessage = ({ data }: MessageEvent<Word | Call>) => {
    if (data.kind === 'news') {
      follow(data.model);
      onNews(data.model, data.work, data.news);
    }
    if (data.kind === 'ending') {
      if (heard === data.model) follow(null);
      onEnding(data.model, data.work, data.ending);
    }
    if (data.kind === 'changed') onChanged();
  };
  post({ kind: 'ask' });
  return { stop: (model, keep) => post({ kind: 'stop', model, keep }), tellChanged: () => post({ kind: 'changed' }) };
}
