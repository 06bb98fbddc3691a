import type { Judged } from '../../state/device-store.ts';
import { sayBytes } from '../say-amount.ts';
import { useDownloads, useStrings } from '../stores.tsx';
import type { Common } from './common-to.ts';
import { ImportFiles } from './import-files.tsx';
import { ModelObstacle } from './model-obstacle.tsx';
import { useModelPageStrings } from './use-model-page-strings.ts';

/** Tokens of an ordinary solution. */
const solution = 400;

/** A model that is not here: what it takes, whether it fits, and the way to bring it, or the way out. */
export function ModelAbsent({ model, verdict, speed, said, hasFailed }: Judged & { said: Common; hasFailed: boolean }) {
  const { model: words } = useStrings();
  const { downloads, cautions } = useModelPageStrings();
  const download = useDownloads((state) => state.download);
  const isBarred = verdict.kind === 'refused' && !verdict.isGuess;
  const begin = verdict.kind === 'refused' ? downloads.anyway : downloads.download;
  const about = [
    ...(verdict.kind === 'fits' ? [words.fits] : []),
    ...(verdict.kind === 'fits' && verdict.free !== null ? [words.left(sayBytes(verdict.free))] : []),
    ...(speed ? [words.speed(speed.least, speed.most, secondsAt(speed.most), secondsAt(speed.least))] : []),
    ...(verdict.kind === 'fits' ? verdict.cautions.filter((caution) => !said.cautions.includes(caution)).map((caution) => cautions[caution]) : []),
  ];

  return (
    <>
      <p className="small">{words.needs(sayBytes(model.bytes), sayBytes(model.memory * 1e6))}</p>
      {said.obstacle === null && <ModelObstacle verdict={verdict} />}
      {!isBarred && (
        <>
          <p>{about.join(' ')}</p>
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

/** For a solution, at so many tokens a second; from twenty on to tens, since a guess has no more digits. */
function secondsAt(speed: number): number {
  const seconds = solution / speed;
  return seconds < 20 ? Math.round(seconds) : Math.round(seconds / 10) * 10;
}
