import { longDivision } from '../arithmetic/quotients.ts';
import type { Exercise, Lesson, Step } from '../exercise.ts';
import { dividing } from '../phrasings/four-operations.ts';
import { integer, oneOf, ofDigits, type Random } from '../random.ts';

/** The divisors beyond the tables that come up at the last level. */
const large = [13, 14, 15, 16, 18, 20, 25];

/** `522\div9` that comes out even: by heart, two digits in the quotient, three, and two-digit divisors. */
export const division: Lesson = {
  topic: 'division',
  levels: 4,
  make(level: number, random: Random): Exercise {
    const d = level === 4 ? oneOf(random, large) : integer(random, 2, level === 3 ? 12 : 9);
    const value = level === 1 ? integer(random, 2, 12) : level === 3 ? ofDigits(random, 3) : integer(random, 13, 99);
    const n = d * value;
    const digits = longDivision(n, d).map((lines): Step => ({ rule: 'next-digit', lines }));
    return {
      topic: 'division',
      level,
      key: `${n}/${d}`,
      answer: String(value),
      solution: [...digits, { rule: 'divide', lines: [`${n}\\div${d}=${value}`] }],
      asks: dividing,
      slots: { e: `${n}\\div${d}`, a: String(n), b: String(d) },
    };
  },
};
