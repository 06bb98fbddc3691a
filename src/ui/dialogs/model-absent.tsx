import type { Judged } from '../../state/device-store.ts';
import { sayBytes } from '../say-amount.ts';
import { useDownloads, useStrings } from '../stores.tsx';
import { ImportFiles } from './import-files.tsx';
import { ModelObstacle } from './model-obstacle.tsx';
import { useModelPageStrings } from './use-model-page-strings.ts';

/** Tokens of an ordinary solution. */
const solution = 400;

/** A model that is not here: what it takes, whether it fits, and the way to bring it, or the way out. */
export function ModelAbsent({ model, verdict, speed, isSaid, hasFailed }: Judged & { isSaid: boolean; hasFailed: boolean }) {
  const { model: words } = useStrings();
  const { downloads, cautions } = useModelPageStrings();
  const download = useDownloads((state) => state.download);
  const isBarred = verdict.kind === 'refused' && !verdict.isGuess;
  const begin = verdict.kind === 'refused' ? downloads.anyway : downloads.download;
  const said = [
    ...(verdict.kind === 'fits' ? [words.fits] : []),
    ...(verdict.kind === 'fits' && verdict.free !== null ? [words.left(sayBytes(verdict.free))] : []),
    ...(speed ? [words.speed(speed.least, speed.most, Math.round(solution / speed.most), Math.round(solution / speed.least))] : []),
    ...(verdict.kind === 'fits' ? verdict.cautions.map((caution) => cautions[caution]) : []),
  ];

  return (
    <>
      <p className="small">{words.needs(sayBytes(model.bytes), sayBytes(model.memory * 1e6))}</p>
      {!isSaid && <ModelObstacle verdict={verdict} />}
      {!isBarred && (
        <>
          <p>{said.join(' ')}</p>
          <div className="buttons">
            <button type="button" className={verdict.kind === 'fits' ? 'primary' : ''} onClick={() => void download(model.id)}>
              {hasFailed ? downloads.tryAgain : begin}
            </button>
          </div>
          <ImportFiles id={model.id} />
        </>
      )}
    </>
  );
}
