import { chance, type Random } from '../random.ts';

const SUPERSCRIPTS: Readonly<Record<string, string>> = { 0: '⁰', 1: '¹', 2: '²', 3: '³', 4: '⁴', 5: '⁵', 6: '⁶', 7: '⁷', 8: '⁸', 9: '⁹' };
/** A sign between two things, not the minus of a negative number. */
const OPERATOR = /(?<=[\w)}!])(?<!\\[a-z]+)(\\times|\\div|\\le(?!ft)|\\ge|[-+=<>:])/g;

/** How somebody types mathematics; the same throughout a problem. */
export interface Style {
  form: 'ascii' | 'unicode' | 'dollars' | 'brackets';
  /** Whether signs stand between spaces. */
  spaced: boolean;
  /** The less usual signs: a dot for times in LaTeX, an x in plain text. */
  rare: boolean;
}

export function drawStyle(random: Random): Style {
  const drawn = random();
  const form = drawn < 0.3 ? 'ascii' : drawn < 0.5 ? 'unicode' : drawn < 0.75 ? 'dollars' : 'brackets';
  return { form, spaced: chance(random, 0.55), rare: chance(random, 0.27) };
}

/** LaTeX as it is typed: `3/4*2x`, `3/4 × 2x`, `$\frac{3}{4} \cdot 2x$`, `\(\frac{3}{4}\times2x\)`. */
export function styleMath(tex: string, { form, spaced, rare }: Style): string {
  const tight = tex.replace(/(\\(?:times|div|le|ge)) /g, '$1');
  const written = spaced ? tight.replace(OPERATOR, ' $1 ') : tight;
  if (form === 'ascii') return inAscii(written, rare);
  if (form === 'unicode') return inUnicode(written);
  const dotted = rare ? written.replaceAll('\\times', '\\cdot') : written;
  const set = dotted.replace(/\\(times|cdot|div|le|ge)(?=[0-9a-z(])/g, '\\$1 ');
  return form === 'dollars' ? `$${set}$` : `\\(${set}\\)`;
}

function inAscii(tex: string, rare: boolean): string {
  // An x between numbers is a sign only where no letter is.
  const times = rare && !/[a-z]/.test(tex.replace(/\\[a-z]+/g, '')) ? 'x' : '*';
  return flat(tex, (inside, isCube) => `${isCube ? 'cbrt' : 'sqrt'}(${inside})`)
    .replace(/\\times/g, times)
    .replace(/\\div/g, '/')
    .replace(/\\le(?!ft)/g, '<=')
    .replace(/\\ge/g, '>=')
    .replace(/[{}]/g, '')
    .replaceAll('\\', '');
}

function inUnicode(tex: string): string {
  return flat(tex, (inside, isCube) => (isCube ? '∛' : '√') + grouped(inside))
    .replace(/\\times/g, '×')
    .replace(/\\div/g, '÷')
    .replace(/\\le(?!ft)/g, '≤')
    .replace(/\\ge/g, '≥')
    .replace(/\^(\d+)/g, (_, digits: string) => [...digits].map((digit) => SUPERSCRIPTS[digit]!).join(''))
    .replace(/-/g, '−')
    .replace(/[{}]/g, '')
    .replaceAll('\\', '');
}

/** Roots as `root` writes them and fractions as quotients, in brackets where they would be read otherwise: what is inside comes first. */
function flat(tex: string, root: (inside: string, isCube: boolean) => string): string {
  const divided = tex.includes('\\div');
  let text = tex.replace(/\\operatorname\{(\w+)\}/g, '$1').replace(/\^\{(\d+)\}/g, '^$1');
  for (;;) {
    const next = text
      .replace(/\\sqrt(\[3\])?\{([^{}]*)\}/g, (_, cube: string | undefined, inside: string) => root(inside, cube !== undefined))
      .replace(/\\frac\{([^{}]*)\}\{([^{}]*)\}/g, (_, top: string, bottom: string) => {
        const quotient = `${grouped(top)}/${grouped(bottom)}`;
        return divided ? `(${quotient})` : quotient;
      });
    if (next === text) return text;
    text = next;
  }
}

/** A number, a letter, a power of one or a root needs no brackets. */
const grouped = (part: string): string => (/^(?:\w+(?:\^\w+)?|sqrt\(\w+\)|√\w+)$/.test(part) ? part : `(${part})`);
