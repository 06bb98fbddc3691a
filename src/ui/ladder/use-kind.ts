import { useEffect, useState } from 'react';
import type { ProblemKind } from '../../state/checks-store.ts';
import { useChecks } from '../stores.tsx';

/** What kind of problem a text is, when that is `wanted`; null where it can't be told, undefined until it is known. */
export function useKind(problem: string, wanted: boolean): ProblemKind | null | undefined {
  const kindOf = useChecks((state) => state.kindOf);
  const [kind, setKind] = useState<ProblemKind | null>();
  useEffect(() => {
    if (!wanted) return;
    let left = false;
    void kindOf(problem).then((found) => left || setKind(found));
    return () => void (left = true);
  }, [kindOf, problem, wanted]);
  return kind;
}
