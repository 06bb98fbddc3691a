import { product } from '../arithmetic/products.ts';
import { quotient } from '../arithmetic/quotients.ts';
import { sum } from '../arithmetic/sums.ts';
import { fraction } from '../arithmetic/tex.ts';
import type { Asks, Exercise, Lesson, Step } from '../exercise.ts';
import { calculate } from '../phrasings/calculate.ts';
import { cubeRoot, simplifyRoots, squareRoot } from '../phrasings/roots.ts';
import { chance, integer, oneOf, type Random } from '../random.ts';
import { rootTerm, simplifyRootSteps, simplifyTermSteps, splitRoot } from '../arithmetic/root-steps.ts';
import { writtenOtherwise } from '../written-otherwise.ts';

/** A problem with roots: as it is written, and how it goes. */
interface Made {
  e: string;
  solution: Step[];
  answer: string;
  asks: Asks;
  /** Where they are not the expression alone. */
  slots?: Record<string, string>;
}

/** Roots that are whole, then `\sqrt{72}` and `\sqrt{6}\times\sqrt{10}`, then sums of roots and fractions under them, then roots below a line. */
export const roots: Lesson = {
  topic: 'roots',
  levels: 4,
  make(level: number, random: Random): Exercise {
    const { e, solution, answer, asks, slots } = oneOf(random, kinds[level - 1]!)(random);
    const key = e.replaceAll('\\times', '*').replaceAll('\\div', '/').replace(/\\frac/g, '').replace(/\\sqrt\[3\]/g, 'c').replace(/\\sqrt/g, 'r');
    return { topic: 'roots', level, key, twins: writtenOtherwise(key), answer, solution, asks, slots: slots ?? { e } };
  },
};

const kinds: readonly (readonly ((random: Random) => Made)[])[] = [
  [wholeRoot, withNumber, withNumber, twoRoots],
  [wholeCubeRoot, simplest, simplest, timesRoot],
  [likeRoots, rootOfFraction, productOfRoots, quotientOfRoots],
  [unlikeRoots, unlikeRoots, rationalised],
];

/** The numbers of which every root above is taken. */
const drawRoot = (random: Random): number => (chance(random, 0.85) ? integer(random, 2, 15) : oneOf(random, [1, 16, 20, 25, 30, 40, 50]));

const rootStep = (n: number): Step => ({ rule: 'root', lines: [`${n}\\times${n}=${n * n}`, `\\sqrt{${n * n}}=${n}`] });

function wholeRoot(random: Random): Made {
  const n = drawRoot(random);
  return { e: `\\sqrt{${n * n}}`, solution: [rootStep(n)], answer: String(n), asks: squareRoot, slots: { e: `\\sqrt{${n * n}}`, a: String(n * n) } };
}

/** `3\sqrt{49}`, `\sqrt{49}+5`, `20-\sqrt{49}`. */
function withNumber(random: Random): Made {
  const n = drawRoot(random);
  const b = integer(random, 2, 30);
  const root = `\\sqrt{${n * n}}`;
  const kind = oneOf(random, ['times', 'add', 'subtract', 'from'] as const);
  if (kind === 'times') {
    const a = integer(random, 2, 9);
    return { e: `${a}${root}`, solution: [rootStep(n), { rule: 'multiply', lines: product(a, n).lines }], answer: String(a * n), asks: calculate };
  }
  const { lines, value } = kind === 'from' ? sum(b, -n) : sum(n, kind === 'add' ? b : -b);
  const e = kind === 'from' ? `${b}-${root}` : `${root}${kind === 'add' ? '+' : '-'}${b}`;
  return { e, solution: [rootStep(n), { rule: kind === 'add' ? 'add' : 'subtract', lines }], answer: String(value), asks: calculate };
}

function twoRoots(random: Random): Made {
  const [a, b] = [drawRoot(random), drawRoot(random)];
  const sign = oneOf(random, ['+', '-', '\\times'] as const);
  const { lines, value } = sign === '\\times' ? product(a, b) : sum(a, sign === '+' ? b : -b);
  const last: Step = { rule: sign === '\\times' ? 'multiply' : sign === '+' ? 'add' : 'subtract', lines };
  return { e: `\\sqrt{${a * a}}${sign}\\sqrt{${b * b}}`, solution: [rootStep(a), rootStep(b), last], answer: String(value), asks: calculate };
}

/** `\sqrt[3]{125}`, or several of it. */
function wholeCubeRoot(random: Random): Made {
  const n = integer(random, 2, 10);
  const cube = n ** 3;
  const root = `\\sqrt[3]{${cube}}`;
  const step: Step = { rule: 'root', lines: [`${n}\\times${n}\\times${n}=${cube}`, `${root}=${n}`] };
  if (chance(random, 0.3)) return { e: root, solution: [step], answer: String(n), asks: cubeRoot, slots: { a: String(cube) } };
  const a = integer(random, 2, 20);
  const { lines, value } = sum(n, a);
  return { e: `${root}+${a}`, solution: [step, { rule: 'add', lines }], answer: String(value), asks: calculate };
}

/** A number below 300 that holds a square above 1 and is none itself. */
function drawRadicand(random: Random): number {
  const m = oneOf(random, [2, 2, 3, 3, 5, 6, 7, 10, 11, 13, 14, 15]);
  return m * oneOf(random, [2, 3, 4, 5, 6, 7, 8, 9, 10].filter((k) => k * k * m <= 300)) ** 2;
}

function simplest(random: Random): Made {
  const n = drawRadicand(random);
  // The root of 72 alone is a benchmark's.
  const a = n !== 72 && chance(random, 0.5) ? 1 : integer(random, 2, 9);
  const { steps, k, m } = simplifyTermSteps(a, n);
  return { e: rootTerm(a, n), solution: steps, answer: rootTerm(k, m), asks: simplifyRoots };
}

/** `\sqrt{5}\times\sqrt{20}`: under one root, whose number is then a square. */
function timesRoot(random: Random): Made {
  for (;;) {
    const [a, b] = [integer(random, 2, 12), integer(random, 2, 50)];
    const root = Math.sqrt(a * b);
    if (a === b || !Number.isInteger(root) || root > 15 || Number.isInteger(Math.sqrt(a))) continue;
    const e = `\\sqrt{${a}}\\times\\sqrt{${b}}`;
    return { e, solution: [underOneRoot(e, a, b), rootStep(root)], answer: String(root), asks: chance(random, 0.5) ? calculate : simplifyRoots };
  }
}

const underOneRoot = (e: string, a: number, b: number): Step => ({ rule: 'one-root', lines: [...product(a, b).lines, `${e}=\\sqrt{${a * b}}`] });

/** `\sqrt{6}\times\sqrt{10}=\sqrt{60}=2\sqrt{15}`. */
function productOfRoots(random: Random): Made {
  for (;;) {
    const [a, b] = [integer(random, 2, 15), integer(random, 2, 20)];
    const { k, m } = splitRoot(a * b);
    if (k === 1 || m === 1 || a === b) continue;
    const e = `\\sqrt{${a}}\\times\\sqrt{${b}}`;
    return { e, solution: [underOneRoot(e, a, b), ...simplifyRootSteps(a * b)], answer: rootTerm(k, m), asks: chance(random, 0.4) ? calculate : simplifyRoots };
  }
}

/** `\sqrt{50}\div\sqrt{2}`. */
function quotientOfRoots(random: Random): Made {
  const d = integer(random, 2, 12);
  const n = integer(random, 2, 9);
  const e = chance(random, 0.5) ? `\\sqrt{${d * n * n}}\\div\\sqrt{${d}}` : `\\frac{\\sqrt{${d * n * n}}}{\\sqrt{${d}}}`;
  const one: Step = { rule: 'one-root', lines: [...quotient(d * n * n, d).lines, `${e}=\\sqrt{${n * n}}`] };
  return { e, solution: [one, rootStep(n)], answer: String(n), asks: chance(random, 0.4) ? calculate : simplifyRoots };
}

/** `2\sqrt{3}+5\sqrt{3}`. */
function likeRoots(random: Random): Made {
  const m = oneOf(random, [2, 3, 5, 6, 7, 10, 11]);
  for (;;) {
    const [a, b] = [integer(random, 1, 12), integer(random, 1, 12)];
    const minus = chance(random, 0.4);
    if (minus && a === b) continue;
    const { lines, value } = sum(a, minus ? -b : b);
    const e = `${rootTerm(a, m)}${minus ? '-' : '+'}${rootTerm(b, m)}`;
    return { e, solution: [{ rule: 'like-roots', lines: [...lines, `${e}=${rootTerm(value, m)}`] }], answer: rootTerm(value, m), asks: chance(random, 0.4) ? calculate : simplifyRoots };
  }
}

/** `\sqrt{\frac{4}{9}}`: top and bottom apart. */
function rootOfFraction(random: Random): Made {
  for (;;) {
    const [a, b] = [integer(random, 1, 12), integer(random, 2, 12)];
    if (a === b || [2, 3, 5, 7, 11].some((prime) => a % prime === 0 && b % prime === 0)) continue;
    const e = `\\sqrt{\\frac{${a * a}}{${b * b}}}`;
    const answer = fraction(a, b);
    return { e, solution: [rootStep(a), rootStep(b), { rule: 'as-fraction', lines: [`${e}=${answer}`] }], answer, asks: chance(random, 0.5) ? calculate : simplifyRoots };
  }
}

/** `\sqrt{8}+\sqrt{18}`: each in simplest form, then together. */
function unlikeRoots(random: Random): Made {
  const m = oneOf(random, [2, 3, 5, 6, 7]);
  for (;;) {
    const [p, q] = [integer(random, 1, 6), integer(random, 1, 6)];
    if (p === q || Math.max(p, q) ** 2 * m > 200) continue;
    const minus = chance(random, 0.45);
    const [first, second] = [p * p * m, q * q * m];
    const e = `\\sqrt{${first}}${minus ? '-' : '+'}\\sqrt{${second}}`;
    const { lines, value } = sum(p, minus ? -q : q);
    const together = `${rootTerm(p, m)}${minus ? '-' : '+'}${rootTerm(q, m)}=${rootTerm(value, m)}`;
    const parts = [first, second].flatMap((n) => (n === m ? [] : simplifyRootSteps(n)));
    return { e, solution: [...parts, { rule: 'like-roots', lines: [...lines, together] }], answer: rootTerm(value, m), asks: chance(random, 0.4) ? calculate : simplifyRoots };
  }
}

/** `\frac{6}{\sqrt{3}}`: top and bottom times the root. */
function rationalised(random: Random): Made {
  const m = oneOf(random, [2, 3, 5, 6, 7, 10, 11, 13]);
  const k = integer(random, 1, 9);
  const e = `\\frac{${k * m}}{\\sqrt{${m}}}`;
  const steps: Step[] = [
    { rule: 'expand-by', values: { n: `\\sqrt{${m}}` }, lines: [`${e}=\\frac{${k * m}\\sqrt{${m}}}{${m}}`] },
    { rule: 'divide', lines: [...quotient(k * m, m).lines, `\\frac{${k * m}\\sqrt{${m}}}{${m}}=${rootTerm(k, m)}`] },
  ];
  return { e, solution: steps, answer: rootTerm(k, m), asks: simplifyRoots };
}
