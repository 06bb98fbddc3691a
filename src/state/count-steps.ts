import { splitSteps } from '../solving/split-steps.ts';

/** How many numbered steps a written solution has. */
export function countSteps(text: string): number {
  return splitSteps(text).parts.filter(({ kind }) => kind === 'step').length;
}
