import { useOffline, useStrings, useTutor } from './stores.tsx';

/** Offers a newer version; never in the middle of a solution. */
export function UpdateNotice() {
  const { offline: words } = useStrings();
  const waits = useOffline(({ offline }) => offline.kind === 'ready' && offline.update);
  const update = useOffline((state) => state.update);
  const writing = useTutor((state) => state.draft !== null);
  if (!waits) return null;

  return (
    <div className="notice" role="status">
      <p>{writing ? words.wait : words.update}</p>
      <button type="button" disabled={writing} onClick={update}>
        {words.apply}
      </button>
    </div>
  );
}
