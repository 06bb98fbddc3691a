import { useModel, useOwnModel, useTutor } from '../stores.tsx';
import { useModelPageStrings } from './use-model-page-strings.ts';
import { sayBytes } from '../say-amount.ts';

/** The reader's own models that are kept here; nothing while there are none. */
export function KeptModels({ onRemoved }: { onRemoved: () => void }) {
  const { ownModel: words } = useModelPageStrings();
  const { kept, useKept, remove, keeping } = useOwnModel((state) => state);
  const inUse = useModel((state) => state.card.id);
  const isLoading = useModel((state) => state.model.kind === 'loading');
  const isBusy = useTutor((state) => state.solving !== null) || isLoading || keeping !== null;
  if (kept.length === 0) return null;

  return (
    <>
      <h4>{words.kept}</h4>
      <ul className="kept-models">
        {kept.map(({ id, name, bytes }) => (
          <li key={id}>
            <p>
              {name} <span className="small">{sayBytes(bytes)}</span>
            </p>
            {id !== inUse && (
              <button type="button" aria-label={words.useNamed(name)} disabled={isBusy} onClick={() => void useKept(id)}>
                {words.useKept}
              </button>
            )}
            <button type="button" aria-label={words.removeNamed(name)} disabled={isBusy} onClick={() => void remove(id).then(onRemoved)}>
              {words.remove}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
