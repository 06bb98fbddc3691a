import type { Judged } from '../../state/device-store.ts';
import { useModelPageStrings } from './use-model-page-strings.ts';

/** What stands in a model's way, with its cure; nothing where nothing does. */
export function ModelObstacle({ verdict }: Pick<Judged, 'verdict'>) {
  const { obstacles } = useModelPageStrings();
  if (verdict.kind === 'fits') return null;
  const { what, cure } = obstacles[verdict.obstacle];
  return (
    <p>
      <strong>{what}</strong> {cure}
    </p>
  );
}
