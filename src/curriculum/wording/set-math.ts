/** A word of typed mathematics: with a digit, an operator, a letter alone (but the words a and I) or with brackets; two capitals are a segment. */
const MATHEMATICAL = /\d|^[-+*/=<>×÷]+$|^[b-zB-HJ-Z]$|^[A-Z]{2}$|[a-z]\(|^\([a-z]|^(?:sin|cos|tan|log|lg|ln|lim)$|[\^²³⁴√|=]/;
/** `9 m`, `59th`, and of `6 o'clock` what stands before the apostrophe. */
const MEASURE = /^[\d.]+(?: [a-zA-Z]|th)$/;
const COMMANDS: readonly (readonly [RegExp, string])[] = [
  [/\b(sin|cos|tan|log|lg|ln|lim)(?![a-z])/g, '\\$1 '],
  [/(?:sqrt|√)\(([^()]*)\)/g, '\\sqrt{$1}'],
  [/√(\w)/g, '\\sqrt{$1}'],
  [/\^\(([^()]*)\)/g, '^{$1}'],
  [/\^(\d{2,})/g, '^{$1}'],
  [/²/g, '^2'],
  [/³/g, '^3'],
  [/⁴/g, '^4'],
  [/\*/g, ' \\times '],
  [/×/g, ' \\times '],
  [/°/g, '^\\circ '],
  [/ {2,}/g, ' '],
];

/** A text with its typed formulas set in LaTeX between two marks: `Solve x^2 - 5x > 34.` becomes `Solve $x^2 - 5x > 34$.` Numbers alone stay, and with a unit. */
export function setMath(text: string, open: string, close: string): string {
  return text.replace(/[^\p{Script=Han}，。？；：、！“”《》…$"']+/gu, (run) => {
    const words = run.split(/(\s+|(?<=\S)[,.?;:!]+(?=\s|$))/);
    let set = '';
    let formula = '';
    const finish = () => {
      const [, core = '', rest = ''] = /^(.*?)(\s*)$/.exec(formula)!;
      set += (/[a-zA-Z=^²³⁴√<>|+*/×]/.test(core) && /[\d=(]/.test(core) && !MEASURE.test(core) ? open + toLatex(core) + close : core) + rest;
      formula = '';
    };
    for (const word of words) {
      if (MATHEMATICAL.test(word) || (formula !== '' && /^ +$/.test(word))) formula += word;
      else {
        finish();
        set += word;
      }
    }
    finish();
    return set;
  });
}

const toLatex = (typed: string): string => COMMANDS.reduce((text, [pattern, command]) => text.replace(pattern, command), typed).trim();
