import { type RefObject, useLayoutEffect, useReducer, useState } from 'react';
import { useFormulas } from '../../rendering/load-formulas.ts';
import { type Fit, fitType } from './fit-type.ts';

export interface Board {
  screen: RefObject<HTMLDialogElement | null>;
  problem: RefObject<HTMLElement | null>;
  stage: RefObject<HTMLDivElement | null>;
  column: RefObject<HTMLDivElement | null>;
}

/** Keeps the type of a board as large as fits: measured anew for each text (`what` names it), when formulas or their fonts have come, and when the window changes. Null until then. */
export function useFit({ screen, problem, stage, column }: Board, wanted: number | null, what: string): Fit | null {
  const formulas = useFormulas().kind;
  const [fit, setFit] = useState<Fit | null>(null);
  const [changes, tellChange] = useReducer((count: number) => count + 1, 0);

  useLayoutEffect(() => {
    const observer = new ResizeObserver(tellChange);
    if (screen.current) observer.observe(screen.current);
    document.fonts.addEventListener('loadingdone', tellChange);
    return () => {
      observer.disconnect();
      document.fonts.removeEventListener('loadingdone', tellChange);
    };
  }, [screen]);

  useLayoutEffect(() => {
    if (!screen.current || !problem.current || !stage.current || !column.current) return;
    setFit(fitType({ screen: screen.current, problem: problem.current, stage: stage.current, column: column.current }, wanted));
  }, [screen, problem, stage, column, wanted, what, formulas, changes]);

  return fit;
}
