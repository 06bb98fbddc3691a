import { isSame } from './is-same.ts';
import { parseReadings } from './parse-expression.ts';
import type { Side, Statement } from './read-statements.ts';
import { unknownsOf } from './sample-points.ts';

/** In a = b = c with letters, where a and c are the same and b is not, b is wrong: an equation would not come back to its first side. */
export function findOddSides({ sides, relations }: Statement): Side[] {
  return sides.filter((side, at) => {
    if (at === 0 || at === sides.length - 1 || relations[at - 1] !== '=' || relations[at] !== '=') return false;
    const [before, middle, after] = [sides[at - 1]!, side, sides[at + 1]!].map(({ tex }) => parseReadings(tex));
    if (before!.length !== 1 || middle!.length !== 1 || after!.length !== 1) return false;
    const [a, b, c] = [before![0]!, middle![0]!, after![0]!];
    const letters = unknownsOf(a, b, c);
    return letters.length > 0 && !letters.some((name) => /["(∞]/.test(name)) && unknownsOf(b).length > 0 && isSame(a, c) === 'same' && isSame(a, b) === 'different';
  });
}
