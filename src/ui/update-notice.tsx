import { isWorkingHere } from '../state/model-download.ts';
import { useDownloads, useOffline, useStrings, useTutor } from './stores.tsx';

/** Offers a newer version; never in the middle of a solution, nor while this tab works on a model's files. */
export function UpdateNotice() {
  const { offline: words } = useStrings();
  const waits = useOffline(({ offline }) => offline.kind === 'ready' && offline.update);
  const update = useOffline((state) => state.update);
  const writing = useTutor((state) => state.solving !== null);
  const working = useDownloads(({ models, copiesOwn }) => copiesOwn || isWorkingHere(models));
  if (!waits) return null;

  return (
    <div className="notice" role="status">
      <p>{writing ? words.wait : working ? words.waitForModel : words.update}</p>
      <button type="button" disabled={writing || working} onClick={update}>
        {words.apply}
      </button>
    </div>
  );
}
