import { useId, useRef } from 'react';
import type { Judged } from '../../state/device-store.ts';
import { type Condition, conditionOf, nothing, type Outcome } from '../../state/model-download.ts';
import type { ModelPageStrings } from '../../i18n/translate-model-page.ts';
import { useDownloads } from '../stores.tsx';
import type { Common } from './common-to.ts';
import { DownloadFault } from './download-fault.tsx';
import { ModelAbsent } from './model-absent.tsx';
import { ModelHere } from './model-here.tsx';
import { ModelJob } from './model-job.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { useModelPageStrings } from './use-model-page-strings.ts';

/** One full model, in whichever state it is. `said`: what was said of all models. */
export function ModelCard({ judged, said }: { judged: Judged; said: Common }) {
  const { model, verdict } = judged;
  const { downloads: words } = useModelPageStrings();
  const download = useDownloads(({ models }) => models[model.id] ?? nothing);
  const condition = conditionOf(download);
  const { last } = download;
  const failure = last?.kind === 'failed' && condition.kind !== 'working' ? last : null;
  const hasFailed = failure !== null && failure.task !== 'remove';
  const now = condition.kind === 'working' ? sayNow(condition, words) : null;
  const done = sayDone(last, words);
  const title = useId();
  const frame = useRef<HTMLLIElement>(null);
  const keptFocus = useKeptFocus(frame);

  return (
    <li ref={frame} tabIndex={-1} aria-labelledby={title} data-state={stateOf(condition, verdict)} {...keptFocus}>
      <h4 id={title}>{model.name}</h4>
      {failure && <DownloadFault {...failure} />}
      {condition.kind === 'working' && <ModelJob id={model.id} name={model.name} job={condition.job} />}
      {condition.kind === 'absent' && <ModelAbsent {...judged} said={said} hasFailed={hasFailed} />}
      {(condition.kind === 'whole' || condition.kind === 'begun' || condition.kind === 'flawed') && <ModelHere model={model} verdict={verdict} condition={condition} hasFailed={hasFailed} />}
      <p role="status" className={now !== null || done === '' ? 'unseen' : ''}>
        {now ?? done}
      </p>
    </li>
  );
}

const stateOf = (condition: Condition, verdict: Judged['verdict']): string => (condition.kind === 'absent' ? verdict.kind : condition.kind);

/** For a screen reader: each stage once, and each quarter of a download. */
function sayNow({ job: { news } }: Extract<Condition, { kind: 'working' }>, words: ModelPageStrings['downloads']): string {
  if (news.kind === 'waiting') return words.waiting;
  if (news.kind !== 'progress') return words.starting;
  const { loaded, total, online } = news.progress;
  return online ? words.percent(Math.floor((4 * loaded) / Math.max(1, total)) * 25) : words.offline;
}

/** What the state alone doesn't show. */
function sayDone(last: Outcome | null, words: ModelPageStrings['downloads']): string {
  if (last?.kind !== 'done' || last.missing.length + last.damaged.length > 0) return '';
  return { download: '', repair: words.checked, import: words.checked, check: words.checked, export: words.saved, remove: words.removed }[last.task];
}
