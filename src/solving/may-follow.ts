const RELATION = /\\(?:leq?|geq?)(?![a-zA-Z])|[=<>≤≥]/;
const OPERATOR = /[-+−*/×÷·^]|\\(?:times|div|cdot|frac|sqrt)(?![a-zA-Z])/;
const ISOLATED = /^\s*[a-zA-Z]\s*(?:\\(?:leq?|geq?)(?![a-zA-Z])|[=<>≤≥])/;

const lettersOf = (line: string): string[] => line.replace(/\\[a-zA-Z]+|\bor\b|sqrt|sin|cos|tan|log|ln/g, '').match(/[a-zA-Z]/g) ?? [];

/**
 * Whether a line is of the kind that may come next after `base`, whatever it says: an equation in the same letter after an equation, and with the letter
 * alone where it was alone before: else the work would go backwards. Null: nothing is known of what it follows.
 */
export function mayFollow(line: string, base: string | null): boolean {
  if (base === null) return RELATION.test(line) || OPERATOR.test(line);
  const letters = lettersOf(base);
  if (!RELATION.test(base)) return letters.length > 0 ? !RELATION.test(line) : lettersOf(line).length === 0;
  return RELATION.test(line) && lettersOf(line).some((letter) => letters.includes(letter)) && (!ISOLATED.test(base) || ISOLATED.test(line));
}
