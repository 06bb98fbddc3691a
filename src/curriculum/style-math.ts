import { chance, type Random } from './random.ts';

const SUPERSCRIPTS: Readonly<Record<string, string>> = { 0: '⁰', 1: '¹', 2: '²', 3: '³', 4: '⁴', 5: '⁵', 6: '⁶', 7: '⁷', 8: '⁸', 9: '⁹' };
/** A sign between two things, not the minus of a negative number. */
const OPERATOR = /(?<=[\w)}!])(\\times|\\div|\\le(?!ft)|\\ge|[-+=<>:])/g;

/** LaTeX as one of the many ways in which a student types it: `3/4*2x`, `3/4 × 2x`, `$\frac{3}{4} \cdot 2x$`, `\(\frac{3}{4}\times2x\)`. */
export function styleMath(tex: string, random: Random): string {
  const drawn = random();
  const tight = tex.replace(/(\\times|\\div) /g, '$1');
  const spaced = chance(random, 0.55) ? tight.replace(OPERATOR, ' $1 ') : tight;
  if (drawn < 0.3) return inAscii(spaced, random);
  if (drawn < 0.5) return inUnicode(spaced);
  const dotted = chance(random, 0.25) ? spaced.replaceAll('\\times', '\\cdot') : spaced;
  const set = dotted.replace(/\\(times|cdot|div|le|ge)(?=[0-9a-z(])/g, '\\$1 ');
  return drawn < 0.75 ? `$${set}$` : `\\(${set}\\)`;
}

function inAscii(tex: string, random: Random): string {
  // An x between numbers is a sign only where no letter is.
  const times = /(?<!\\)\b[a-z]\b/.test(tex.replace(/\\[a-z]+/g, '')) || chance(random, 0.7) ? '*' : 'x';
  return flat(tex, (inside, isCube) => `${isCube ? 'cbrt' : 'sqrt'}(${inside})`)
    .replace(/\\times/g, times)
    .replace(/\\div/g, '/')
    .replace(/\\le(?![a-z])/g, '<=')
    .replace(/\\ge(?![a-z])/g, '>=')
    .replace(/[{}]/g, '')
    .replaceAll('\\', '');
}

function inUnicode(tex: string): string {
  return flat(tex, (inside, isCube) => (isCube ? '∛' : '√') + grouped(inside))
    .replace(/\\times/g, '×')
    .replace(/\\div/g, '÷')
    .replace(/\\le(?![a-z])/g, '≤')
    .replace(/\\ge(?![a-z])/g, '≥')
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
