import { useEffect } from 'react';
import type { ModelPageStrings } from '../../i18n/translate-model-page.ts';
import type { SelfCheck } from '../../state/offline-store.ts';
import { useDevice, useOffline } from '../stores.tsx';
import { useModelPageStrings } from './use-model-page-strings.ts';

/** What is kept for use without a network, and the way to try it. */
export function OfflineCheck() {
  const { offlineCheck: words } = useModelPageStrings();
  const offline = useOffline((state) => state.offline);
  const selfCheck = useOffline((state) => state.selfCheck);
  const look = useOffline((state) => state.look);
  useEffect(() => void look(), [look, offline]);

  return (
    <section>
      <h3>{words.title}</h3>
      <p>{words.about}</p>
      {selfCheck.kind === 'unlisted' ? <p role="status">{words.unready[offline.kind]}</p> : <Kept selfCheck={selfCheck} />}
    </section>
  );
}

function Kept({ selfCheck }: { selfCheck: Exclude<SelfCheck, { kind: 'unlisted' }> }) {
  const { offlineCheck: words } = useModelPageStrings();
  const models = useOffline((state) => state.models);
  const judged = useDevice((state) => state.judged);
  const check = useOffline((state) => state.check);
  const renew = useOffline((state) => state.renew);
  const isBusy = selfCheck.kind === 'trying' || selfCheck.kind === 'renewing';
  const isBroken = selfCheck.kind === 'tried' && selfCheck.parts.some(({ state }) => state === 'missing' || state === 'damaged');

  return (
    <>
      <ul className="kept">
        {selfCheck.parts.map(({ part, files, bytes, state }) => (
          <Line key={part} name={words.parts[part]} contents={words.contents(files, megabytes(bytes))} state={state} />
        ))}
        {models.map(({ manifest: { model, files }, stored, isWhole }) => (
          <Line
            key={model}
            name={judged.find((one) => one.model.id === model)?.model.name ?? model}
            contents={words.contents(files.length, megabytes(stored))}
            state={selfCheck.kind !== 'tried' ? null : isWhole ? 'works' : 'begun'}
          />
        ))}
      </ul>
      <div className="kept-foot">
        {/* Not disabled while it works, and one button for both deeds: either would lose the focus. */}
        <button type="button" aria-disabled={isBusy} onClick={isBusy ? undefined : isBroken ? renew : check}>
          {isBroken || selfCheck.kind === 'renewing' ? words.renew : words.tryIt}
        </button>
        {selfCheck.kind === 'trying' && <p className="small">{words.trying(selfCheck.read, selfCheck.files)}</p>}
        <p role="status">{isBusy ? '' : closing(selfCheck, isBroken, words)}</p>
      </div>
    </>
  );
}

type LineState = keyof ModelPageStrings['offlineCheck']['states'];

function Line({ name, contents, state }: { name: string; contents: string; state: LineState | null }) {
  const { offlineCheck: words } = useModelPageStrings();
  return (
    <li data-state={state}>
      <span>{name}</span>
      {state && <span>{words.states[state]}</span>}
      <span className="small">{contents}</span>
    </li>
  );
}

function closing(selfCheck: SelfCheck, isBroken: boolean, words: ModelPageStrings['offlineCheck']): string {
  if (selfCheck.kind !== 'tried') return '';
  if (!isBroken) return words.works;
  return selfCheck.renewed ? words.broken : words.notRenewed;
}

const megabytes = (bytes: number): string => (bytes < 1e7 ? `${(bytes / 1e6).toFixed(1)} MB` : `${Math.round(bytes / 1e6)} MB`);
