import { useEffect, useRef } from 'react';
import { useModel, useOwnModel } from '../stores.tsx';
import { useModelPageStrings } from './use-model-page-strings.ts';
import { KeptModels } from './kept-models.tsx';
import { OwnModelFaultNotice } from './own-model-fault.tsx';
import { PickedModel } from './picked-model.tsx';

/** A GGUF file of the reader's own: chosen, looked at, used, and kept if wished. */
export function OwnModel() {
  const { ownModel: words } = useModelPageStrings();
  const { picked, keeping, canKeep, look, pick, stopKeeping } = useOwnModel((state) => state);
  const { card, model } = useModel((state) => state);
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => void look(), [look]);

  const isOwn = card.id.startsWith('own:');
  const toButton = () => button.current?.focus();
  return (
    <section className="own-model">
      <h3>{words.title}</h3>
      <p>{words.text}</p>
      {!canKeep && <p className="small">{words.cannotKeep}</p>}
      <OwnModelFaultNotice />
      <input
        ref={input}
        type="file"
        accept=".gguf"
        multiple
        hidden
        onChange={({ target }) => {
          void pick([...target.files!]);
          // The same file chosen again is a choice too.
          target.value = '';
        }}
      />
      <p>
        <button ref={button} type="button" onClick={() => input.current!.click()}>
          {words.choose}
        </button>
      </p>
      {picked.kind === 'reading' && <p role="status">{words.reading}</p>}
      {picked.kind === 'read' && <PickedModel picked={picked} onUsed={toButton} />}
      {isOwn && model.kind === 'loading' && <p>{words.loading(percent(model.progress.loaded, model.progress.total))}</p>}
      {isOwn && model.kind === 'ready' && <p role="status">{words.inUse(card.name)}</p>}
      {keeping && (
        <div className="keeping">
          <p>
            <progress value={keeping.done} max={keeping.total} aria-label={words.keep} /> {words.keeping(percent(keeping.done, keeping.total))}
          </p>
          <button type="button" onClick={stopKeeping}>
            {words.stopKeeping}
          </button>
        </div>
      )}
      <KeptModels onRemoved={toButton} />
    </section>
  );
}

function percent(done: number, total: number): string {
  return total > 0 ? `${Math.min(100, Math.floor((100 * done) / total))} %` : '…';
}
