import { type KeyboardEvent, useState } from 'react';
import { Coordinates, Line, Mafs, Plot, Point } from 'mafs';
import 'mafs/core.css';
import { graphStringsFor } from '../../i18n/translate-graph.ts';
import { Formula } from '../../rendering/formula.tsx';
import { type Curve, type Graph, toFunction } from '../../state/graph.ts';
import { useSettings } from '../stores.tsx';
import { useSpoken } from '../use-spoken.ts';
import { labelStep } from './label-step.ts';

/** Told apart by their dashes too. */
const LINES = [
  { color: 'var(--accent)', style: 'solid' },
  { color: 'var(--warn)', style: 'dashed' },
  { color: 'var(--ink)', style: 'dashed' },
] as const;
const HEIGHT = 320;
const ZOOM = 1.5;
/** Halvings or doublings beyond it show nothing more. */
const MOST_ZOOM = 6;

/** A graph that can be moved and zoomed, and what is on it in words. */
export function GraphView({ graph }: { graph: Graph }) {
  const language = useSettings((state) => state.language);
  const words = graphStringsFor(language);
  const say = useSpoken(language);
  const [zoom, setZoom] = useState(0);
  /** A new one begins where the graph began: what was moved is forgotten. */
  const [turn, setTurn] = useState(0);
  const { x, y } = zoomed(graph.window, ZOOM ** -zoom);
  const change = (by: number) => setZoom((now) => Math.max(-MOST_ZOOM, Math.min(MOST_ZOOM, now + by)));
  const reset = () => {
    setZoom(0);
    setTurn(turn + 1);
  };

  function onKeyDown(event: KeyboardEvent) {
    const act = { '+': () => change(1), '=': () => change(1), '-': () => change(-1), '0': reset }[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  }

  return (
    <figure className="graph" aria-label={words.label(graph.curves.map(({ tex }) => say(`\\(${tex}\\)`)).join(words.and))}>
      {/* The keys are those of the picture inside it, which takes the focus. */}
      <div className="graph-picture" role="presentation" onKeyDown={onKeyDown}>
        <Mafs key={turn} height={HEIGHT} viewBox={{ x, y, padding: 0 }} preserveAspectRatio={isEven(graph.window) ? 'contain' : false} pan zoom={false}>
          <Coordinates.Cartesian xAxis={{ lines: labelStep(x), labels: label }} yAxis={{ lines: labelStep(y), labels: label }} />
          {graph.curves.map((curve, index) => (
            <CurveView key={curve.tex} curve={curve} letter={graph.letter} line={LINES[index]!} />
          ))}
          {graph.points.map((point) => (
            <Point key={`${point.kind} ${point.tex}`} x={point.x} y={point.y} color="var(--ink)" />
          ))}
        </Mafs>
      </div>
      <div className="buttons">
        <button type="button" className="small" onClick={() => change(1)}>
          {words.zoomIn}
        </button>
        <button type="button" className="small" onClick={() => change(-1)}>
          {words.zoomOut}
        </button>
        <button type="button" className="small" onClick={reset}>
          {words.reset}
        </button>
      </div>
      <figcaption className="small">
        <ul className="graph-curves">
          {graph.curves.map(({ tex }, index) => (
            <li key={tex}>
              <svg aria-hidden="true" viewBox="0 0 24 4">
                <line x1="0" y1="2" x2="24" y2="2" stroke={LINES[index]!.color} strokeWidth="3" strokeDasharray={LINES[index]!.style === 'dashed' ? '5 3' : undefined} />
              </svg>
              <Formula tex={tex} display={false} />
            </li>
          ))}
        </ul>
        {graph.points.length === 0 ? (
          <p>{words.noPoints}</p>
        ) : (
          <ul aria-label={words.points}>
            {graph.points.map(({ kind, tex }) => (
              <li key={`${kind} ${tex}`}>
                {words.kinds[kind]} <Formula tex={tex} display={false} />
              </li>
            ))}
          </ul>
        )}
        <p className="graph-keys">{words.keys}</p>
      </figcaption>
    </figure>
  );
}

function CurveView({ curve, letter, line }: { curve: Curve; letter: string; line: (typeof LINES)[number] }) {
  if (curve.kind === 'vertical') return <Line.ThroughPoints point1={[curve.x, 0]} point2={[curve.x, 1]} {...line} />;
  return <Plot.OfX y={toFunction(curve.expression, letter) ?? (() => Number.NaN)} {...line} />;
}

const zoomed = ({ x, y }: Graph['window'], factor: number): Graph['window'] => ({ x: around(x, factor), y: around(y, factor) });

const around = ([low, high]: [number, number], factor: number): [number, number] => {
  const [middle, half] = [(low + high) / 2, ((high - low) / 2) * factor];
  return [middle - half, middle + half];
};

/** Whether both axes can have one scale without one of them shrinking to nothing. */
const isEven = ({ x, y }: Graph['window']): boolean => {
  const ratio = (x[1] - x[0]) / (y[1] - y[0]);
  return ratio > 0.4 && ratio < 2.5;
};

const label = (value: number): string => (value === 0 ? '' : String(Number(value.toPrecision(6))).replace('-', '−'));
