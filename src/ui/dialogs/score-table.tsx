import type { Judged } from '../../state/device-store.ts';
import { useDevice, useStrings } from '../stores.tsx';

type FullModel = Judged['model'];

const BENCHMARKS = [
  ['GSM8K', 'gsm8k'],
  ['MATH', 'math'],
  ['CMATH', 'cmath'],
] as const;

/** What the models' makers published, the largest beside the rest. */
export function ScoreTable({ models }: { models: readonly FullModel[] }) {
  const { model: words } = useStrings();
  const largest = useDevice((state) => state.largestScores);
  const rows = [...models.map(({ name, scores }) => ({ name, scores })), { name: words.largest, scores: largest }];
  return (
    <table className="scores">
      <caption className="small">{words.scores}</caption>
      <thead>
        <tr>
          <th scope="col">{words.scored}</th>
          {BENCHMARKS.map(([name]) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, scores }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {BENCHMARKS.map(([title, key]) => (
              <td key={title} data-name={title}>{scores[key].map((score) => score.toFixed(1)).join(' / ')}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
