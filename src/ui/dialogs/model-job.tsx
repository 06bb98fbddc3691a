import type { Job } from '../../state/model-download.ts';
import { sayBytes, sayTimeLeft } from '../say-amount.ts';
import { useDownloads } from '../stores.tsx';
import { useModelPageStrings } from './use-model-page-strings.ts';

/** What is being done with a model, how far it is, and the ways to stop it. */
export function ModelJob({ id, name, job }: { id: string; name: string; job: Job }) {
  const { downloads: words } = useModelPageStrings();
  const { pause, cancel } = useDownloads((state) => state);
  const { news, task } = job;
  const brings = task === 'download' || task === 'repair';

  return (
    <>
      <progress aria-label={words.progress(name)} {...doneOf(job)} />
      <p className="figures">
        {news.kind === 'progress' && <Figures {...news.progress} />}
        {news.kind === 'checking' && words.checking(Math.min(news.checked + 1, news.files), news.files)}
        {news.kind === 'writing' && words.writing(Math.min(news.written + 1, news.files), news.files)}
        {(news.kind === 'starting' || news.kind === 'waiting' || news.kind === 'resolving') && words[news.kind]}
      </p>
      <p className="small">{[job.elsewhere && words.elsewhere, brings && !job.elsewhere && words.mayClose].filter(Boolean).join(' ')}</p>
      {task !== 'remove' && (
        <div className="buttons">
          <button type="button" onClick={() => pause(id)}>
            {brings ? words.pause : words.stop}
          </button>
          {task === 'download' && (
            <button type="button" onClick={() => cancel(id)}>
              {words.cancel}
            </button>
          )}
        </div>
      )}
    </>
  );
}

function Figures({ loaded, total, online, bytesPerSecond, secondsLeft }: { loaded: number; total: number; online: boolean; bytesPerSecond: number; secondsLeft: number | null }) {
  const { downloads: words } = useModelPageStrings();
  const amount = words.amount(sayBytes(loaded), sayBytes(total));
  if (!online) return `${amount} · ${words.offline}`;
  const left = secondsLeft === null ? [] : [words.perSecond(sayBytes(bytesPerSecond)), sayTimeLeft(secondsLeft, words)];
  return [amount, ...left].join(' · ');
}

/** For the bar; without a value it only says that something is done. */
function doneOf({ news }: Job): { value?: number; max?: number } {
  if (news.kind === 'progress') return { value: news.progress.loaded, max: news.progress.total };
  if (news.kind === 'checking') return { value: news.checked, max: news.files };
  return news.kind === 'writing' ? { value: news.written, max: news.files } : {};
}
