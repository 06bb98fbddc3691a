import { useEffect, useState } from 'react';
import type { Operation } from '../../state/checks-store.ts';
import { useChecks } from '../stores.tsx';

/** What a step does to the equation before it, when that is asked for; null where it can't be told, undefined until it is known. */
export function useOperation(problem: string, asked: { before: string; step: string } | null): Operation | null | undefined {
  const operationOf = useChecks((state) => state.operationOf);
  const [found, setFound] = useState<{ before: string; step: string; operation: Operation | null } | null>(null);
  const [before, step] = [asked?.before, asked?.step];
  useEffect(() => {
    if (before === undefined || step === undefined) return;
    let left = false;
    void operationOf(problem, before, step).then((operation) => left || setFound({ before, step, operation }));
    return () => void (left = true);
  }, [operationOf, problem, before, step]);
  return found !== null && found.step === step && found.before === before ? found.operation : undefined;
}
