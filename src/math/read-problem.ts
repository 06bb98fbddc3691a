/** What a typed problem asks to be done with its mathematics. */
export type Task = 'solve' | 'evaluate' | 'simplify' | 'expand' | 'factor' | 'differentiate' | 'gcd' | 'lcm';

export interface Problem {
  task: Task;
  /** The mathematics alone, as typed; parts of a system apart. */
  parts: string[];
  /** The letter that is asked for, where the text names one. */
  letter: string | null;
}

const VERBS: readonly (readonly [RegExp, Task])[] = [
  [/^(?:solve(?: the)?(?: following)?(?: system of)?(?: (?:linear|quadratic|simultaneous))?(?: (?:equations?|inequality|inequalities|system))?(?: for ([a-z]))?|find(?: the value of)? ([a-z])(?: if| when| given)?|find all (?:real )?(?:solutions|roots|values)(?: (?:of|to))?|解(?:下列)?(?:不等式|方程组|方程)?|求解)[:,：]?\s*/i, 'solve'],
  [/^(?:evaluate|calculate|compute|work out|what is|find the value of|计算|求值)[:：]?\s*/i, 'evaluate'],
  [/^(?:simplify|化简)[:：]?\s*/i, 'simplify'],
  [/^(?:expand(?: and simplify)?|展开)[:：]?\s*/i, 'expand'],
  [/^(?:factor(?:i[sz]e)?(?: completely)?|分解因式|因式分解)[:：]?\s*/i, 'factor'],
  [/^(?:differentiate|(?:find |what is )?the derivative of|find f'\(x\) (?:if|for)|求导|求导数)[:：]?\s*/i, 'differentiate'],
  [/^(?:(?:find |what is )?the )?(?:greatest common (?:divisor|factor)|gcd|gcf|最大公约数|最大公因数)(?: \(?(?:gcd|gcf)\)?)?(?: of)?[:：]?\s*/i, 'gcd'],
  [/^(?:(?:find |what is )?the )?(?:least common multiple|lowest common multiple|lcm|最小公倍数)(?: \(?lcm\)?)?(?: of)?[:：]?\s*/i, 'lcm'],
];
/** How it shall be done changes nothing of what comes out. */
const METHOD = /\s*,?\s*(?:by (?:factor(?:ing|i[sz]ation)|completing the square|(?:substitution|elimination)|using the quadratic formula|graphing)|(?:by |with |using )the quadratic formula)\s*[.?]?$|^用(?:因式分解法|配方法|公式法|代入法|消元法|加减消元法)/i;
/** What ends in a factorial for sure; in 12 × 13! it may be an exclamation, in x = 2a! it is one. */
const FACTORIAL = /^(?:[^]*![^!]+|\d+\s*|\([^()]*\)\s*)!$/;
/** Of these factorials are no school mathematics. */
const EXCLAIMED: ReadonlySet<Task | undefined> = new Set(['expand', 'factor', 'differentiate'] as const);
/** Longer problems are not of these forms. */
const LONGEST = 400;

/** The task and the mathematics of a problem that is nothing else; null for every other text. */
export function readProblem(text: string): Problem | null {
  if (text.length > LONGEST) return null;
  let rest = text.trim().replace(/(?<=\$|\\[)\]])[\s.?。？！!]+$/, '').replace(/\\begin\{(?:cases|aligned)\}|\\end\{(?:cases|aligned)\}|\\left\\\{|\\right\.|&/g, ' ').replace(/\\[()[\]]|\$/g, ' ').trim();
  rest = rest.replace(/^(?:please|please help me)\s+/i, '').replace(METHOD, '');
  // "Find the greatest common divisor" begins as "find" does: the more particular come last.
  const verb = VERBS.findLast(([pattern]) => pattern.test(rest));
  const match = verb?.[0].exec(rest);
  if (match) rest = rest.slice(match[0].length);
  let letter = match?.[1] ?? match?.[2] ?? null;
  rest = rest.replace(/\s*,?\s*for ([a-z])\s*[.?]?$/i, (_, name: string) => ((letter = name), ''));
  rest = rest.replace(/(?:[.?。？]|(?<![\w)]\s*)[！!])+$/, '').replace(/=\s*\??$/, '').trim();
  if (/[！!]$/.test(rest) && !FACTORIAL.test(rest)) {
    if (!/[a-z]\s*[！!]$/i.test(rest) && !EXCLAIMED.has(verb?.[1])) return null;
    rest = rest.replace(/[\s！!]+$/, '');
  }
  const parts = rest.split(/\\\\|[;；\n]|(?<!\d),(?!\d{3})|,\s|(?<=\d),(?=[a-z])|\s(?:and|和)\s|，/i).map((part) => part.trim().replace(/[.,]$/, '')).filter((part) => part !== '');
  if (parts.length === 0 || parts.length > 6 || parts.some(hasWords)) return null;
  const task = verb?.[1] ?? (parts.every((part) => /[=<>≤≥]|\\(?:le|ge)/.test(part)) ? 'solve' : 'evaluate');
  return { task, parts, letter };
}

const hasWords = (part: string): boolean => /[\u3400-\u9fff]|[a-zA-Z]{3,}/.test(part.replace(/\\[a-zA-Z]+|sqrt|sin|cos|tan|log|ln|exp|pi|abs/g, ''));
