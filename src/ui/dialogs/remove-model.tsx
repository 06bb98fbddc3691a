import { sayBytes } from '../say-amount.ts';
import { useDownloads, useModel, useTutor } from '../stores.tsx';
import { useModelPageStrings } from './use-model-page-strings.ts';

/** Asks before a model is deleted: to bring it again may take hours. */
export function RemoveModel({ id, name, bytes, onKeep }: { id: string; name: string; bytes: number; onKeep: () => void }) {
  const { downloads: words } = useModelPageStrings();
  const remove = useDownloads((state) => state.remove);
  const { choose, card } = useModel((state) => state);
  const isWriting = useTutor((state) => state.solving !== null && card.id === id);

  async function onRemove() {
    // What solves must not lose its files under its feet.
    if (card.id === id) await choose('starter');
    await remove(id);
  }
  return (
    <>
      <p>{words.removeAsk(name, sayBytes(bytes))}</p>
      <div className="buttons">
        <button type="button" onClick={onKeep}>
          {words.removeNo}
        </button>
        <button type="button" disabled={isWriting} onClick={() => void onRemove()}>
          {words.removeYes}
        </button>
      </div>
    </>
  );
}
