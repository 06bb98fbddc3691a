import { evaluate } from './evaluate.ts';
import { attempt } from './not-evaluable.ts';
import { parseExpression } from './parse-expression.ts';
import type { Side, Statement } from './read-statements.ts';
import { matching, splitTop } from './split-top.ts';
import { distance, type Value } from './value.ts';

/** A formula in words whose number is not the one that was put in: where the later one stands, and both numbers as written. */
export interface Mismatch {
  start: number;
  end: number;
  left: string;
  right: string;
}

const TIMES = matching('\\×·', /\\(?:times|cdot)(?![a-zA-Z])|[×·]/y);

/**
 * Products recalled in words and then used: of `Area = 1/2 × base × height` and `Area = 1/3 × 6 × 4` the first numbers must agree.
 * Judged where the same name has as many factors both times.
 */
export function checkTemplates(statements: readonly Statement[]): Mismatch[] {
  const templates = new Map<string, Factor[]>();
  const mismatches: Mismatch[] = [];
  for (const { sides, relations } of statements) {
    const name = sides[0]!.tex.replace(/\s|\\text|[{}]/g, '');
    sides.slice(1).forEach((side, at) => {
      const isTemplate = side.tex.includes('\\text');
      if (relations[at] !== '=' || (!isTemplate && !templates.has(name))) return;
      const factors = toFactors(side);
      if (factors.length === 0) return;
      const [numbers, words] = [factors.filter(({ value }) => value !== null), factors.filter(({ isNamed }) => isNamed)];
      if (numbers.length > 0 && numbers.length + words.length === factors.length && words.length > 1) templates.set(name, factors);
      const template = templates.get(name);
      if (!template || numbers.length !== factors.length || factors.length !== template.length) return;
      const missing = template.find(({ value }) => value !== null && !numbers.some((other) => distance(other.value!, value) === 0));
      if (missing) mismatches.push({ start: side.start, end: side.end, left: missing.tex, right: factors[0]!.tex });
    });
  }
  return mismatches;
}

/** Two factors stand in too many formulas to know which is meant. */
const FEWEST = 3;

interface Factor {
  tex: string;
  value: Value | null;
  /** It is a name in words: `\text{base}`. */
  isNamed: boolean;
}

/** Factors, none where there are too few. */
function toFactors(side: Side): Factor[] {
  const pieces = splitTop(side.tex, TIMES);
  return pieces.length < FEWEST ? [] : pieces.map(({ text }) => {
    const expression = parseExpression(text.trim());
    return { tex: text.trim(), value: expression && attempt(() => evaluate(expression, {})), isNamed: /^\s*\\(?:text|mathrm)\s*\{[^{}]+\}\s*$/.test(text) };
  });
}
