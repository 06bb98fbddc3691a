import { useState } from 'react';
import type { Judged } from '../../state/device-store.ts';
import type { Condition } from '../../state/model-download.ts';
import { sayBytes } from '../say-amount.ts';
import { useDownloads, useModel, useTutor } from '../stores.tsx';
import { ImportFiles } from './import-files.tsx';
import { ModelObstacle } from './model-obstacle.tsx';
import { RemoveModel } from './remove-model.tsx';
import { useModelPageStrings } from './use-model-page-strings.ts';

type Here = Extract<Condition, { kind: 'whole' | 'begun' | 'flawed' }>;

/** A model that is here, whole, in part or damaged, and what can be done with it. */
export function ModelHere({ model, verdict, condition, hasFailed }: Pick<Judged, 'model' | 'verdict'> & { condition: Here; hasFailed: boolean }) {
  const { id, name } = model;
  const { downloads: words } = useModelPageStrings();
  const { download, repair, check } = useDownloads((state) => state);
  const { choose, card } = useModel((state) => state);
  const isWriting = useTutor((state) => state.solving !== null);
  const [asks, setAsks] = useState(false);
  // What is here in part takes less room than all of it.
  const isBarred = verdict.kind === 'refused' && !verdict.isGuess && verdict.obstacle !== 'too-little-disk';

  if (asks) return <RemoveModel id={id} name={name} bytes={condition.bytes} onKeep={() => setAsks(false)} />;
  return (
    <>
      {isBarred && <ModelObstacle verdict={verdict} />}
      <Said condition={condition} />
      {card.id === id && <p>{words.inUse}</p>}
      <div className="buttons">
        {condition.kind === 'whole' && card.id !== id && !isBarred && (
          <button type="button" className="primary" disabled={isWriting} onClick={() => void choose(id)}>
            {words.use}
          </button>
        )}
        {condition.kind === 'begun' && !isBarred && (
          <button type="button" className="primary" onClick={() => void download(id)}>
            {hasFailed ? words.tryAgain : words.resume}
          </button>
        )}
        {condition.kind === 'flawed' && (
          <button type="button" className="primary" onClick={() => void repair(id)}>
            {words.fetchAgain}
          </button>
        )}
        {condition.kind === 'whole' && (
          <button type="button" onClick={() => void check(id)}>
            {words.check}
          </button>
        )}
        {condition.kind === 'whole' && <SaveToFolder id={id} />}
        <button type="button" onClick={() => setAsks(true)}>
          {words.remove}
        </button>
      </div>
      {condition.kind !== 'whole' && <ImportFiles id={id} />}
    </>
  );
}

function Said({ condition }: { condition: Here }) {
  const { downloads: words } = useModelPageStrings();
  if (condition.kind === 'whole') return <p>{words.whole(sayBytes(condition.bytes))}</p>;
  if (condition.kind === 'begun') return <p>{words.begun(sayBytes(condition.bytes), sayBytes(condition.total))}</p>;
  return (
    <>
      <p>{condition.task === 'import' ? words.flawed.import : words.flawed.check}</p>
      <ul className="flaws">
        {[...condition.damaged, ...condition.missing].map((path) => (
          <li key={path}>{path}</li>
        ))}
      </ul>
    </>
  );
}

/** Only some browsers let a page write to a folder of the reader's. */
function SaveToFolder({ id }: { id: string }) {
  const { downloads: words } = useModelPageStrings();
  const exportTo = useDownloads((state) => state.exportTo);
  const { showDirectoryPicker } = window as { showDirectoryPicker?: (options: { mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle> };
  if (!showDirectoryPicker) return null;

  async function save() {
    // A reader who picks none changed their mind.
    const folder = await showDirectoryPicker!({ mode: 'readwrite' }).catch(() => null);
    if (folder) await exportTo(id, folder);
  }
  return (
    <button type="button" onClick={() => void save()}>
      {words.save}
    </button>
  );
}
