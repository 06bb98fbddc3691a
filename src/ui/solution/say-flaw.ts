import type { Strings } from '../../i18n/translate.ts';
import type { Flaw } from '../../state/part-verdicts.ts';

/** Why a line does not hold, as a sentence. */
export function sayFlaw(flaw: Flaw, words: Strings['checks']): string {
  const roots = (values: readonly number[], letter: string) => values.map((value) => `${letter} = ${Number(value.toPrecision(6))}`).join(', ');
  switch (flaw.kind) {
    case 'values':
      return flaw.at === null ? words.values(flaw.left, flaw.right) : words.valuesAt(flaw.left, flaw.right, flaw.at);
    case 'other-roots':
      return words.otherRoots(roots(flaw.before, flaw.letter), roots(flaw.after, flaw.letter));
  }
}
