import { useState } from 'react';
import { sayBytes } from '../say-amount.ts';
import { useDownloads } from '../stores.tsx';
import { RemoveModel } from './remove-model.tsx';
import { useModelPageStrings } from './use-model-page-strings.ts';

/** Builds that this device has no use for, as after a change of its graphics processor: they take room all the same. */
export function OtherModels({ shown }: { shown: readonly string[] }) {
  const { downloads: words } = useModelPageStrings();
  const models = useDownloads((state) => state.models);
  const [asked, setAsked] = useState<string | null>(null);
  const others = Object.entries(models).flatMap(([id, { here }]) => (here && !shown.includes(id) ? [{ id, bytes: here.stored + here.parts }] : []));
  if (others.length === 0) return null;

  return (
    <>
      <h4>{words.other}</h4>
      <ul className="full-models">
        {others.map(({ id, bytes }) => (
          <li key={id}>
            {asked === id ? (
              <RemoveModel id={id} name={id} bytes={bytes} onKeep={() => setAsked(null)} />
            ) : (
              <div className="buttons">
                <span className="file-name">
                  {id} · {sayBytes(bytes)}
                </span>
                <button type="button" onClick={() => setAsked(id)}>
                  {words.remove}
                </button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
