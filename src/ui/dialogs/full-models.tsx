import { useEffect } from 'react';
import { bytesUsed } from '../../state/model-download.ts';
import { sayBytes } from '../say-amount.ts';
import { useDevice, useDownloads, useStrings } from '../stores.tsx';
import { commonTo } from './common-to.ts';
import { MirrorChoice } from './mirror-choice.tsx';
import { ModelCard } from './model-card.tsx';
import { OtherModels } from './other-models.tsx';
import { ScoreTable } from './score-table.tsx';
import { useModelPageStrings } from './use-model-page-strings.ts';

/** The models for the graphics processor: what is here of each, and what this device makes of it. */
export function FullModels() {
  const { model: words } = useStrings();
  const { downloads, obstacles, cautions } = useModelPageStrings();
  const device = useDevice((state) => state.device);
  const judged = useDevice((state) => state.judged);
  const probe = useDevice((state) => state.probe);
  const looked = useDownloads((state) => state.looked);
  const refresh = useDownloads((state) => state.refresh);
  const used = useDownloads((state) => bytesUsed(state.models));
  useEffect(() => void refresh(), [refresh]);
  // What was brought or deleted changes the room that is left.
  useEffect(() => void probe(), [probe, used]);

  const common = commonTo(judged.map(({ verdict }) => verdict));
  const canBring = used > 0 || judged.some(({ verdict }) => verdict.kind === 'fits' || verdict.isGuess);
  const isKnown = device !== null && looked;

  return (
    <section>
      <h3>{words.full}</h3>
      <p>{words.fullText}</p>
      {!isKnown && <p role="status">{words.looking}</p>}
      {device?.gpu.kind === 'adapter' && <p className="small">{words.adapter(device.gpu.adapter.name)}</p>}
      {common.obstacle && (
        <div className="notice">
          <p>
            <strong>{obstacles[common.obstacle].what}</strong> {obstacles[common.obstacle].cure}
          </p>
        </div>
      )}
      {common.cautions.length > 0 && <p>{common.cautions.map((caution) => cautions[caution]).join(' ')}</p>}
      {isKnown && (
        <>
          <ul className="full-models">
            {judged.map((each) => (
              <ModelCard key={each.model.id} judged={each} said={common} />
            ))}
          </ul>
          <OtherModels shown={judged.map(({ model }) => model.id)} />
          {used > 0 && <p className="small">{downloads.used(sayBytes(used))}</p>}
          {canBring && <MirrorChoice />}
          <ScoreTable models={judged.map(({ model }) => model)} />
        </>
      )}
    </section>
  );
}
