import type { DeviceStore } from '../../state/device-store.ts';
import { useStrings } from '../stores.tsx';

type Judged = DeviceStore['judged'][number];

/** What one model takes; whether it fits, and the way out where it does not. `verdict` is null where the same was said of all. */
export function ModelVerdict({ model, verdict }: { model: Judged['model']; verdict: Judged['verdict'] | null }) {
  const { model: words } = useStrings();
  return (
    <li data-verdict={verdict?.kind}>
      <h4>{model.name}</h4>
      <p className="small">{words.needs(size(model.bytes), size(model.memory * 1e6))}</p>
      {verdict && <Said verdict={verdict} />}
    </li>
  );
}

function Said({ verdict }: { verdict: Judged['verdict'] }) {
  const { model: words, obstacles, cautions } = useStrings();
  if (verdict.kind === 'refused') {
    const { what, cure } = obstacles[verdict.obstacle];
    return (
      <p>
        <strong>{what}</strong> {cure}
      </p>
    );
  }
  const left = verdict.free === null ? [] : [words.left(size(verdict.free))];
  return <p>{[words.fits, ...left, ...verdict.cautions.map((caution) => cautions[caution])].join(' ')}</p>;
}

function size(bytes: number): string {
  return bytes < 1e9 ? `${Math.round(bytes / 1e6)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
}
