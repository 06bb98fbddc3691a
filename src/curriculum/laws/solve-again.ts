import { solveProblem } from '../../math/solve-problem.ts';
import type { Asks, Exercise } from '../exercise.ts';
import { calculate } from '../phrasings/calculate.ts';
import { adding, dividing, multiplying, subtracting } from '../phrasings/four-operations.ts';
import { fractionOf, reducing } from '../phrasings/fraction.ts';
import { simplifying } from '../phrasings/simplify.ts';
import { commonDivisor, commonMultiple } from '../phrasings/divisors.ts';
import { percentLess, percentMore } from '../phrasings/percent-change.ts';
import { percentOf, percentOfThings, percentWhich } from '../phrasings/percent.ts';
import { decimalDifference, decimalSum } from '../phrasings/decimals.ts';
import { decimalProduct, decimalQuotient } from '../phrasings/decimal-products.ts';
import { factoring } from '../phrasings/factor.ts';
import { inequality } from '../phrasings/inequality.ts';
import { cubeInWords, powerInWords, singlePower, squareInWords } from '../phrasings/powers.ts';
import { differentiating, evaluating, expanding } from '../phrasings/polynomials.ts';
import { quadratic } from '../phrasings/quadratic.ts';
import { otherPart, proportion, shareBoth, shareThree, simplestRatio } from '../phrasings/ratio.ts';
import { cubeRoot, simplifyRoots, squareRoot } from '../phrasings/roots.ts';
import { asSlopeIntercept, interceptOfLine, lineOfSlope, lineThrough, parallelThrough, perpendicularThrough, slopeOfLine, slopeOfPoints } from '../phrasings/lines.ts';
import { meanOf, meanOfThings, missingOfMean } from '../phrasings/mean.ts';
import { medianOf } from '../phrasings/median.ts';
import { notOneOfThree, oneOfThree, oneOfTwo, twoPutBack, twoTaken } from '../phrasings/probability-bags.ts';
import { allHeads, notHappening } from '../phrasings/probability-events.ts';
import { cardAbove, cardMultiple, dieAbove } from '../phrasings/probability-numbers.ts';
import { bothHappen, noneHappens } from '../phrasings/probability-two-events.ts';
import { anyWay, byFormula } from '../phrasings/quadratic-formula.ts';
import { nthTerm, sumOfTerms } from '../phrasings/sequence-terms.ts';
import { formulaOf, nextTerm, termFromFirst } from '../phrasings/sequences.ts';
import { solve } from '../phrasings/solve.ts';
import { system } from '../phrasings/system.ts';
import { storyFormulas } from '../stories/story-formulas.ts';

type Solver = (slots: Readonly<Record<string, string>>) => string | null;

const answerOf = (problem: string): string | null => solveProblem(problem)?.answer ?? null;
const valueOf = (expression: string): string | null => answerOf(`Calculate $${expression}$`);

/** How the room `math` answers each kind of question, from what its gaps are filled with. */
const solvers = new Map<Asks, Solver>([
  ...[calculate, adding, subtracting, multiplying, dividing].map((asks): [Asks, Solver] => [asks, ({ e }) => valueOf(e!)]),
  [solve, ({ e }) => answerOf(`Solve $${e}$`)],
  [quadratic, ({ e }) => answerOf(`Solve $${e}$`)],
  [system, ({ e, f }) => answerOf(`Solve the system $${e}$ and $${f}$`)],
  [expanding, ({ e }) => answerOf(`Expand $${e}$`)],
  [differentiating, ({ e }) => answerOf(`Differentiate $${e}$`)],
  [evaluating, ({ e, v }) => valueOf(insert(e!, v!))],
  [commonDivisor, ({ a, b }) => answerOf(`Find the gcd of ${a} and ${b}.`)],
  [commonMultiple, ({ a, b }) => answerOf(`Find the lcm of ${a} and ${b}.`)],
  [reducing, ({ e }) => valueOf(e!)],
  [fractionOf, ({ f, n }) => valueOf(`${f}\\times${n}`)],
  [simplifying, ({ e }) => answerOf(`Simplify $${e}$`)],
  [percentOf, ({ p, n }) => valueOf(`\\frac{${p}}{100}\\times${n}`)],
  [percentOfThings, ({ p, n }) => valueOf(`\\frac{${p}}{100}\\times${n}`)],
  [percentMore, ({ p, n }) => valueOf(`${n}+\\frac{${p}}{100}\\times${n}`)],
  [percentLess, ({ p, n }) => valueOf(`${n}-\\frac{${p}}{100}\\times${n}`)],
  [percentWhich, ({ a, n }) => valueOf(`\\frac{${a}}{${n}}`)],
  [decimalSum, ({ a, b }) => valueOf(`${a}+${b}`)],
  [decimalDifference, ({ a, b }) => valueOf(`${a}-${b}`)],
  [decimalProduct, ({ a, b }) => valueOf(`${a}\\times${b}`)],
  [decimalQuotient, ({ a, b }) => valueOf(`${a}\\div${b}`)],
  [simplestRatio, ({ r }) => lowest(r!)],
  [proportion, ({ e }) => answerOf(`Solve $${e!.replace(/(\w+) ?: ?(\w+) ?= ?(\w+) ?: ?(\w+)/, '\\frac{$1}{$2}=\\frac{$3}{$4}')}$`)],
  [otherPart, ({ r, n }) => valueOf(`${n}\\times${r!.split(':')[1]!}\\div${r!.split(':')[0]!}`)],
  [shareBoth, ({ r, n }) => shares(n!, r!)],
  [shareThree, ({ r, n }) => shares(n!, r!)],
  [powerInWords, ({ a, n }) => valueOf(`${a}^{${n}}`)],
  [squareInWords, ({ a }) => valueOf(`${a}^2`)],
  [cubeInWords, ({ a }) => valueOf(`${a}^3`)],
  [singlePower, ({ e }) => answerOf(`Simplify $${e}$`)],
  [squareRoot, ({ a }) => valueOf(`\\sqrt{${a}}`)],
  [cubeRoot, ({ a }) => valueOf(`\\sqrt[3]{${a}}`)],
  [simplifyRoots, ({ e }) => valueOf(e!)],
  [factoring, ({ e }) => answerOf(`Factor $${e}$`)],
  [byFormula, ({ e }) => realSolutions(e!)],
  [anyWay, ({ e }) => realSolutions(e!)],
  [inequality, ({ e }) => solveInequality(e!)],
  [nextTerm, ({ l }) => termOf(l!, String(l!.split(',').length + 1))],
  [nthTerm, ({ l, n }) => termOf(l!, n!)],
  [sumOfTerms, ({ l, n }) => valueOf(`${n}\\times(${termOf(l!, '1')}+${termOf(l!, n!)})\\div2`)],
  [formulaOf, ({ l }) => answerOf(`Expand $${byStep(l!, 'n')}$`)],
  [termFromFirst, ({ a, d, n }) => valueOf(`${a}+(${n}-1)\\times(${d})`)],
  [meanOf, ({ l }) => meanOfList(l!)],
  [meanOfThings, ({ l }) => meanOfList(l!)],
  [missingOfMean, ({ l, n, m }) => valueOf(`${n}\\times${m}-(${added(l!)})`)],
  [medianOf, ({ l }) => middleOf(l!)],
  [oneOfTwo, ({ a, b }) => valueOf(`\\frac{${a}}{${a}+${b}}`)],
  [oneOfThree, ({ a, b, c }) => valueOf(`\\frac{${a}}{${a}+${b}+${c}}`)],
  [notOneOfThree, ({ a, b, c }) => valueOf(`1-\\frac{${a}}{${a}+${b}+${c}}`)],
  [twoPutBack, ({ a, b }) => valueOf(`(\\frac{${a}}{${a}+${b}})^2`)],
  [twoTaken, ({ a, b }) => valueOf(`\\frac{${a}(${a}-1)}{(${a}+${b})(${a}+${b}-1)}`)],
  [dieAbove, ({ k }) => valueOf(`1-\\frac{${k}}{6}`)],
  [cardAbove, ({ n, k }) => valueOf(`1-\\frac{${k}}{${n}}`)],
  [cardMultiple, ({ n, k }) => valueOf(`\\frac{${Math.floor(Number(n) / Number(k))}}{${n}}`)],
  [notHappening, ({ p }) => valueOf(`1-${p}`)],
  [bothHappen, ({ p, q }) => valueOf(`${p}\\times${q}`)],
  [noneHappens, ({ p, q }) => valueOf(`(1-${p})(1-${q})`)],
  [allHeads, ({ n }) => valueOf(`2^{-${n}}`)],
  [slopeOfPoints, ({ p, q }) => valueOf(slopeBetween(p!, q!))],
  [slopeOfLine, ({ e }) => slopeOf(e!)],
  [interceptOfLine, ({ e }) => heightAt(e!, 0)],
  [lineOfSlope, ({ m, p }) => lineThroughPoint(m!, p!)],
  [lineThrough, ({ p, q }) => lineThroughPoint(slopeBetween(p!, q!), p!)],
  [asSlopeIntercept, ({ e }) => e!],
  [parallelThrough, ({ e, p }) => lineThroughPoint(slopeOf(e!)!, p!)],
  [perpendicularThrough, ({ e, p }) => lineThroughPoint(`\\frac{-1}{${slopeOf(e!)!}}`, p!)],
  ...storyFormulas.map(([asks, formula]): [Asks, Solver] => [asks, (slots) => valueOf(formula.replace(/[a-z]/g, (gap) => `(${slots[gap]!})`).replaceAll('*', '\\times'))]),
]);

const realSolutions = (e: string): string | null => {
  const answer = answerOf(`Solve $${e}$`);
  return answer?.includes('i') ? '\\emptyset' : answer;
};

const lowest = (ratio: string): string => {
  const parts = ratio.split(':');
  const divisor = answerOf(`Find the gcd of ${parts.join(', ')}.`)!;
  return parts.map((part) => valueOf(`${part}\\div${divisor}`)).join(':');
};

const shares = (n: string, ratio: string): string => {
  const parts = ratio.split(':');
  return parts.map((part) => valueOf(`${n}\\times${part}\\div(${parts.join('+')})`)).join(', ');
};

/** Of two signs each is solved, and the answer is what both leave. */
function solveInequality(e: string): string | null {
  const [left, first, middle, second, right] = e.split(/(<=?|>=?|\\[lg]e(?![a-z])|[≤≥])/).map((part) => part.trim());
  if (right === undefined) return answerOf(`Solve $${e}$`);
  const [low, high] = [answerOf(`Solve $${middle}${turned[first!] ?? first}${left}$`), answerOf(`Solve $${middle}${second}${right}$`)];
  return low && high && `${low.split(',')[0]!},${high.split(',')[1]!}`;
}

const added = (list: string): string => list.split(', ').map((number) => `(${number})`).join('+');

const meanOfList = (list: string): string | null => valueOf(`\\frac{${added(list)}}{${list.split(',').length}}`);

function middleOf(list: string): string | null {
  const sorted = list.split(', ').map(Number).sort((a, b) => a - b);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1]!, sorted[Math.floor(sorted.length / 2)]!];
  return valueOf(`\\frac{(${low})+(${high})}{2}`);
}

/** A place of a sequence that goes on by steps or else by factors. */
function termOf(list: string, place: string): string | null {
  const [a, b, c] = list.split(', ') as [string, string, string];
  return valueOf(`(${c})-2\\times(${b})+(${a})`) === '0' ? valueOf(byStep(list, place)) : valueOf(`${a}\\times(\\frac{${b}}{${a}})^{${Number(place) - 1}}`);
}

function byStep(list: string, place: string): string {
  const [a, b] = list.split(', ') as [string, string];
  return `(${a})+(${place}-1)((${b})-(${a}))`;
}

const coordinates = (point: string): string[] => point.replace(/[()]/g, '').split(',');

function slopeBetween(p: string, q: string): string {
  const [[a, b], [c, d]] = [coordinates(p), coordinates(q)] as [string[], string[]];
  return `\\frac{(${d})-(${b})}{(${c})-(${a})}`;
}

function lineThroughPoint(slope: string, point: string): string {
  const [a, b] = coordinates(point);
  return `y=(${slope})\\cdot(x-(${a}))+(${b})`;
}

/** The y of a line at this x. */
const heightAt = (line: string, x: number): string | null => answerOf(`Solve the system $${line}$ and $x=${x}$`)?.split('y=')[1] ?? null;
const slopeOf = (line: string): string | null => valueOf(`(${heightAt(line, 1)!})-(${heightAt(line, 0)!})`);

const turned: Readonly<Record<string, string>> = { '<': '>', '\\le': '\\ge', '<=': '>=', '≤': '≥' };

/**
 * The answer of an exercise, worked out anew by other means than the lesson's: for the laws, and for whoever doubts. Null where it
 * can't be.
 */
export function solveAgain({ asks, slots }: Exercise): string | null {
  return solvers.get(asks)?.(slots) ?? null;
}

/** `3a-2b` with `a=4, b=-1` put in. */
function insert(expression: string, values: string): string {
  return values.split(', ').reduce((written, value) => {
    const [letter, number] = value.split('=') as [string, string];
    return written.replaceAll(letter, `(${number})`);
  }, expression);
}
