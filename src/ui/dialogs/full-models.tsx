import { useEffect } from 'react';
import { useDevice, useStrings } from '../stores.tsx';
import { ModelVerdict } from './model-verdict.tsx';
import { ScoreTable } from './score-table.tsx';

/** The models for the graphics processor, and what this device makes of each. */
export function FullModels() {
  const { model: words, obstacles } = useStrings();
  const device = useDevice((state) => state.device);
  const judged = useDevice((state) => state.judged);
  const probe = useDevice((state) => state.probe);
  useEffect(() => void probe(), [probe]);

  // What stands in the way of all of them is said once.
  const [first] = judged;
  const everywhere = first?.verdict.kind === 'refused' ? first.verdict.obstacle : null;
  const common = judged.every(({ verdict }) => verdict.kind === 'refused' && verdict.obstacle === everywhere) ? everywhere : null;

  return (
    <section>
      <h3>{words.full}</h3>
      <p>{words.fullText}</p>
      {device === null && <p role="status">{words.looking}</p>}
      {device?.gpu.kind === 'adapter' && <p className="small">{words.adapter(device.gpu.adapter.name)}</p>}
      {common && (
        <div className="notice">
          <p>
            <strong>{obstacles[common].what}</strong> {obstacles[common].cure}
          </p>
        </div>
      )}
      <ul className="full-models">
        {judged.map(({ model, verdict }) => (
          <ModelVerdict key={model.name} model={model} verdict={common ? null : verdict} />
        ))}
      </ul>
      {device !== null && <ScoreTable models={judged.map(({ model }) => model)} />}
    </section>
  );
}
