import { useCallback, useEffect, useRef, useState } from 'react';
import type { WorkVerdict } from '../../state/checks-store.ts';
import { useChecks } from '../stores.tsx';
import type { JudgedLines } from './mark-lines.ts';

/** What was judged last, and whether the newest could not be. */
export interface Judged {
  judged: JudgedLines | null;
  fault: Exclude<WorkVerdict['kind'], 'judged'> | null;
}

/** Has lines judged, when it is said: the newest of what was asked for counts. What is there when the sheet opens is judged at once. */
export function useJudged(problem: string, work: string): Judged & { judge: (work: string) => void } {
  const judgeWork = useChecks((state) => state.judgeWork);
  const [state, setState] = useState<Judged>({ judged: null, fault: null });
  const asked = useRef<string | null>(null);

  const judge = useCallback(
    async (text: string, again = false) => {
      if (!again && asked.current === text) return;
      asked.current = text;
      const verdict = await judgeWork(problem, text);
      if (asked.current !== text) return;
      // What was judged before still holds for the lines that are the same.
      if (verdict.kind !== 'judged') {
        setState(({ judged }) => ({ judged, fault: verdict.kind }));
        asked.current = null;
      } else setState({ judged: { lines: text.split('\n'), verdict }, fault: null });
    },
    [judgeWork, problem],
  );

  const first = useRef(work);
  useEffect(() => {
    if (first.current.trim() !== '') void judge(first.current);
  }, [judge]);

  return { ...state, judge: useCallback((text: string) => void judge(text), [judge]) };
}
