import { useSyncExternalStore } from 'react';
import type { TextLanguage } from './language.ts';
import type { RenderTex } from './typeset.ts';

/** Whether formulas can be typeset yet. */
export type Formulas = { kind: 'waiting' } | { kind: 'ready'; render: RenderTex; say: (tex: string, language: TextLanguage) => string | null } | { kind: 'failed' };

let formulas: Formulas = { kind: 'waiting' };
let loading: Promise<void> | null = null;
const listeners = new Set<() => void>();

function settle(next: Formulas): void {
  formulas = next;
  for (const listener of listeners) listener();
}

/** Fetches KaTeX once; call it after the first paint. Errors: none; when it cannot be fetched, formulas show their source, and the next call tries again. */
export function loadFormulas(): Promise<void> {
  loading ??= import('./katex.ts').then(
    ({ renderFormula, sayFormula }) => settle({ kind: 'ready', render: renderFormula, say: sayFormula }),
    () => {
      loading = null;
      settle({ kind: 'failed' });
    },
  );
  return loading;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (formulas.kind === 'waiting') void loadFormulas();
  return () => listeners.delete(listener);
}

/** Whether formulas can be typeset, kept up to date; the first formula on the page fetches KaTeX. */
export function useFormulas(): Formulas {
  return useSyncExternalStore(subscribe, () => formulas);
}
