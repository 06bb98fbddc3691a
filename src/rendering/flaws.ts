import { createContext } from 'react';

/** A place in a formula that does not hold, as LaTeX, and the sentence that says why. `doubt`: it may be meant so. */
export interface NotedFlaw {
  tex: string;
  note: string;
  doubt: boolean;
}

/** What does not hold in the text around a formula. */
export const FlawsContext = createContext<readonly NotedFlaw[]>([]);
