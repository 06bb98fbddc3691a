/** LaTeX commands that a plain character stands for. */
const SIGNS: Record<string, string> = {
  times: '×', cdot: '·', div: '÷', pm: '±', le: '≤', leq: '≤', ge: '≥', geq: '≥', ne: '≠', neq: '≠', approx: '≈',
  pi: 'π', theta: 'θ', alpha: 'α', beta: 'β', infty: '∞', circ: '°', left: '', right: '', quad: ' ', dots: '…', ldots: '…',
};

/** Commands whose name is what they print, and those that only dress the text in their braces. */
const NAMES = /\\(sin|cos|tan|log|ln|exp|gcd|min|max)(?![A-Za-z])/g;
const DRESSES = /\\(?:text|mathrm|boxed)\{([^{}]*)\}/g;

/** Fractions in fractions are read from the inside out, so many deep. */
const DEEPEST = 4;

/** Text without the marks around its formulas, and with the simple LaTeX in it as plain characters: `\(\frac{3}{4}\)` is `3/4`. What isn't simple stays as written. */
export function toPlainMath(text: string): string {
  // A dollar closes a formula by Pandoc's rule: no space before it, no digit after it. All others are prices.
  const bare = text.replace(/\$\$|\\[()[\]]/g, '').replace(/\$(?![\s$])([^$]*[^\s$\\])\$(?!\d)/g, '$1');
  return bare.includes('\\') ? readCommands(bare) : bare;
}

function readCommands(text: string): string {
  let plain = text.replace(/\\([a-zA-Z]+)(?:\s+(?=[a-zA-Z]))?/g, (command, name: string) => SIGNS[name] ?? command);
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    plain = plain
      .replace(DRESSES, '$1')
      .replace(/\\[dt]?frac\{([^{}]*)\}\{([^{}]*)\}/g, (_, above: string, below: string) => `${grouped(above)}/${grouped(below)}`)
      .replace(/\\sqrt\{([^{}]*)\}/g, (_, inside: string) => `√${grouped(inside)}`)
      .replace(/([\^_])\{([^{}]*)\}/g, (_, mark: string, inside: string) => mark + grouped(inside));
  }
  return plain.replace(NAMES, '$1').replace(/\\([%$])/g, '$1').replace(/\\[,;: ]/g, ' ');
}

/** In brackets where it is more than a number or a letter. */
function grouped(inside: string): string {
  return /^(?:[\d.,]+|[^\W\d]|[πθαβ∞°])$/.test(inside.trim()) ? inside.trim() : `(${inside.trim()})`;
}
