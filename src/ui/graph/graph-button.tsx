import { useEffect, useId, useState } from 'react';
import type { Graph } from '../../state/graph.ts';
import { lazyView } from '../lazy-view.tsx';
import { useChecks, useStrings, useTutor } from '../stores.tsx';
import './graph.css';

const GraphView = lazyView<{ graph: Graph }>(() => import('./graph-view.tsx').then((module) => module.GraphView));

/** Opens the graph of a problem or a step under it, where there is one. `of`: what it belongs to, for those who don't see where it stands. */
export function GraphButton({ text, of }: { text: string; of: string }) {
  const { graph: words } = useStrings();
  const graph = useGraph(text);
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  if (!graph) return null;
  return (
    <div className="graph-place" data-open={isOpen}>
      <button type="button" className="quiet small" aria-expanded={isOpen} aria-controls={id} aria-label={`${words} (${of})`} onClick={() => setIsOpen(!isOpen)}>
        {words}
      </button>
      <div id={id}>{isOpen && <GraphView graph={graph} />}</div>
    </div>
  );
}

/** Not looked for while a model writes: it needs the cores itself. */
function useGraph(text: string): Graph | null {
  const findGraph = useChecks((state) => state.findGraph);
  const busy = useTutor((state) => state.solving !== null);
  const [found, setFound] = useState<{ text: string; graph: Graph | null } | null>(null);
  useEffect(() => {
    if (busy) return;
    let isCurrent = true;
    void findGraph(text).then((graph) => isCurrent && setFound({ text, graph }));
    return () => {
      isCurrent = false;
    };
  }, [findGraph, text, busy]);
  return found?.text === text ? found.graph : null;
}
