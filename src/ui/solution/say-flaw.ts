import type { Strings } from '../../i18n/translate.ts';
import type { Doubt, Flaw } from '../../state/part-verdicts.ts';

/** Why a line does not hold, or may not, as a sentence. */
export function sayFlaw(flaw: Flaw | Doubt, words: Strings['checks']): string {
  const roots = (values: readonly number[], letter: string) => values.map((value) => `${letter} = ${value}`).join(', ');
  switch (flaw.kind) {
    case 'values':
      return flaw.at === null ? words.values(flaw.left, flaw.right) : words.valuesAt(flaw.left, flaw.right, flaw.at);
    case 'other-roots':
      return words.otherRoots(roots(flaw.before, flaw.letter), roots(flaw.after, flaw.letter));
    case 'root-lost':
      return words.rootLost(roots(flaw.roots, flaw.letter));
    case 'root-gained':
      return words.rootGained(roots(flaw.roots, flaw.letter));
  }
}
