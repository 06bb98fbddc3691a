import { useDownloads, useModel, useStrings } from './stores.tsx';
import type { EngineFault } from '../domain/fault.ts';
import { modelName } from './model-name.ts';
import { FaultNotice } from './fault-notice.tsx';

/** What keeps the chosen model from solving, with the ways out; nothing while there is none. */
export function ModelNotice() {
  const { model: words } = useStrings();
  const card = useModel((state) => state.card);
  const model = useModel((state) => state.model);
  const instead = useModel((state) => state.instead);
  const { choose, load, takeOver, dismissInstead } = useModel((state) => state);
  const repair = useDownloads((state) => state.repair);
  const isRepairing = useDownloads((state) => Boolean(state.models[card.id]?.job));

  if (instead) {
    const name = modelName({ id: instead.of, name: instead.name }, words);
    return (
      <div className="notice" role="status">
        <p>{words.instead[instead.because](name)}</p>
        <div className="buttons">
          {instead.because === 'crashed' && (
            <button type="button" onClick={() => void choose(instead.of)}>
              {words.retry}
            </button>
          )}
          <button type="button" onClick={dismissInstead}>
            {words.useStarter}
          </button>
        </div>
      </div>
    );
  }

  if (model.kind !== 'failed' || card.id === 'starter') return null;
  if (isRepairing) return <p className="notice" role="status">{words.repairing}</p>;
  const ways: Partial<Record<EngineFault, { label: string; run: () => void }>> = {
    'in-use': { label: words.takeOver, run: () => void takeOver() },
    damaged: { label: words.repair, run: () => void repair(card.id).then(load) },
  };
  const again = ways[model.fault] ?? { label: words.retry, run: () => void load() };
  return <FaultNotice fault={model.fault} actions={[again, { label: words.useStarter, run: () => void choose('starter') }]} />;
}
