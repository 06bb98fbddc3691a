import { over } from '../arithmetic/over.ts';
import { inBrackets, product } from '../arithmetic/products.ts';
import { addChain, sum } from '../arithmetic/sums.ts';
import { gcd } from '../arithmetic/draw-fraction.ts';
import type { Step } from '../exercise.ts';
import { rootTerm, simplifyRootSteps, splitRoot } from '../arithmetic/root-steps.ts';

/**
 * Solves `ax^2+bx+c=0` for whole numbers by the formula: the discriminant, its root, then both solutions. `a` is positive, `b` and `c`
 * are not 0; the answer is the empty set where no real number solves it.
 */
export function formulaSteps(a: number, b: number, c: number): { steps: Step[]; answer: string } {
  const discriminant = b * b - 4 * a * c;
  const steps = discriminantSteps(a, b, c);
  if (discriminant < 0) return { steps: [...steps, { rule: 'no-real-root', lines: [`${discriminant}<0`] }], answer: '\\emptyset' };
  const twice: Step = { rule: 'two-a', lines: [`2\\times${a}=${2 * a}`] };
  const { k, m } = splitRoot(discriminant);
  if (discriminant === 0) {
    const { lines, reduction, answer } = over(-b, 2 * a);
    return { steps: [...steps, twice, { rule: 'one-solution', lines }, ...reduction], answer };
  }
  if (m === 1) return rational([...steps, { rule: 'root', lines: [`\\sqrt{${k * k}}=${k}`] }, twice], -b, k, 2 * a);
  return irrational([...steps, ...(k > 1 ? simplifyRootSteps(discriminant) : []), twice], -b, k, m, 2 * a);
}

/** `b^2`, `4ac`, and the one without the other. */
function discriminantSteps(a: number, b: number, c: number): Step[] {
  const four = product(4, a);
  const all = product(four.value, c);
  const difference = c < 0 ? [`${b * b}-(${all.value})=${addChain(b * b, -all.value)}`] : sum(b * b, -all.value).lines;
  return [
    { rule: 'b-squared', lines: [`${inBrackets(b)}^2=${b * b}`] },
    { rule: 'four-a-c', lines: [...four.lines, ...all.lines] },
    { rule: 'discriminant', lines: difference },
  ];
}

/** `\frac{3\pm5}{4}`: each solution by itself, the smaller one first. */
function rational(steps: Step[], minusB: number, root: number, twice: number): { steps: Step[]; answer: string } {
  const answers: string[] = [];
  for (const part of [-root, root]) {
    const { lines, value } = sum(minusB, part);
    const { lines: division, reduction, answer } = over(value, twice);
    steps.push({ rule: part < 0 ? 'with-minus' : 'with-plus', lines: [...lines, ...division] }, ...reduction);
    answers.push(answer);
  }
  return { steps, answer: answers.join(', ') };
}

/** `\frac{-4\pm2\sqrt{7}}{2}`, all three numbers divided by what they have in common. */
function irrational(steps: Step[], minusB: number, k: number, m: number, twice: number): { steps: Step[]; answer: string } {
  const common = gcd(gcd(Math.abs(minusB), k), twice);
  if (common > 1) steps.push({ rule: 'divide-parts', values: { n: String(common) }, lines: [minusB, k, twice].map((part) => `${part}\\div${common}=${part / common}`), joined: 'and' });
  const top = `${minusB / common}\\pm${rootTerm(k / common, m)}`;
  return { steps, answer: twice === common ? top : `\\frac{${top}}{${twice / common}}` };
}
