import type { Strings } from '../i18n/translate.ts';
import type { ModelState } from '../state/model-store.ts';
import { modelName } from './model-name.ts';
import { useModel, useStrings } from './stores.tsx';

/** Name and state of the model; opens what it can and cannot do. */
export function ModelLine({ onOpen }: { onOpen: () => void }) {
  const { model: words } = useStrings();
  const card = useModel((state) => state.card);
  const model = useModel((state) => state.model);
  return (
    <button type="button" className="quiet model-line" data-state={model.kind} onClick={onOpen}>
      <span className="dot" aria-hidden="true" />
      {modelName(card, words)} · {stateText(model, words)}
    </button>
  );
}

function stateText(model: ModelState, words: Strings['model']): string {
  if (model.kind !== 'loading') return words[model.kind];
  const { loaded, total } = model.progress;
  return words.loading(total > 0 ? `${Math.min(100, Math.floor((100 * loaded) / total))} %` : '…');
}
