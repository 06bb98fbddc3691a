/** A problem taken apart: its formulas without spaces, and its words in between, in small letters. */
export interface SplitProblem {
  formulas: string[];
  words: string;
}

/** Longer than any problem of the curriculum, in characters. */
const longest = 400;

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const SIGNS: Readonly<Record<string, string>> = { '−': '-', '–': '-', '×': '*', '·': '*', '⋅': '*', '≤': '<=', '≥': '>=', '√': 'sqrt', '∛': 'cbrt', '＝': '=', '（': '(', '）': ')', '，': ', ', '。': '. ', '？': '? ', '：': ' : ', '∶': ':' };
const COMMANDS: Readonly<Record<string, string>> = { times: '*', cdot: '*', div: '÷', le: '<=', leq: '<=', ge: '>=', geq: '>=', lt: '<', gt: '>', left: '', right: '', sqrt: 'sqrt', gcd: 'gcd', ',': '', ';': '', '%': '%' };

/** Mathematics as it is typed on one line: `3/4*2x^2`, `12÷4`, `sqrt(2)`; a colon stands between the parts of a ratio. */
function plainMath(text: string): string {
  let plain = text.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, (digits) => `^${[...digits].map((digit) => raised.indexOf(digit)).join('')}`);
  plain = plain.replace(/\\[dt]?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g, (_, top: string, bottom: string) => `${grouped(top)}/${grouped(bottom)}`);
  plain = plain.replace(/\\sqrt\[3\]\{([^{}]*)\}/g, 'cbrt($1)').replace(/\\sqrt\s*\{([^{}]*)\}/g, 'sqrt($1)').replace(/\\operatorname\{(\w+)\}/g, ' $1 ');
  plain = plain.replace(/\^\{([^{}]*)\}/g, (_, exponent: string) => `^${grouped(exponent)}`);
  plain = plain.replace(/\\([a-z]+|[,;%])/gi, (_, name: string) => COMMANDS[name] ?? ` ${name} `);
  plain = plain.replace(/[−–×·⋅≤≥√∛＝（），。？：∶]/g, (sign) => SIGNS[sign]!);
  return plain.replace(/\\[()[\]]|[${}\\]/g, ' ').toLowerCase();
}

const grouped = (part: string): string => (/^\w+$/.test(part) ? part : `(${part})`);

/** A run of numbers, single letters and signs; a word ends it. */
const FORMULA = /(?:(?:sqrt|cbrt)|(?<![a-z'])[a-z](?![a-z'])|\d+(?:\.\d+)?%?[a-z]?(?![a-z])|[a-z]?(?=\^)|<=|>=|[-+*/÷:^=<>()]|\s)+/g;

/** Null where it is no problem of a school's usual size. */
export function splitProblem(problem: string): SplitProblem | null {
  if (problem.length > longest) return null;
  // Behind a letter a colon only announces: find x: 5(x - 2) = 38.
  const plain = plainMath(problem).replace(/(?<=[a-z])\s*:/g, ' , ');
  const formulas: string[] = [];
  const words = plain.replace(FORMULA, (run) => {
    const formula = balanced(run.replace(/\s+/g, '').replace(/^[:)*]+|[:(]+$/g, ''));
    if (!/\d/.test(formula) && !/[a-z][-+*/^=<>(]/.test(formula)) return run;
    formulas.push(formula);
    return ' # ';
  });
  return { formulas, words: words.replace(/\s+/g, ' ').trim() };
}

/** Without the bracket that a call or a list left at its end: of `gcd(54, 24)` the numbers. */
function balanced(formula: string): string {
  const open = formula.split('(').length - formula.split(')').length;
  if (open > 0 && formula.startsWith('(')) return formula.slice(1);
  return open < 0 && formula.endsWith(')') ? formula.slice(0, -1) : formula;
}
