import { operation, symbolsOf } from './expression.ts';
import { parseExpression } from './parse-expression.ts';
import { degree, toQuotient } from './polynomial.ts';
import { readProblem, type Problem } from './read-problem.ts';
import { readStatements } from './read-statements.ts';

/** What kinds of school problems there are to tell apart: names for code. */
export const problemKinds = [
  'arithmetic', 'fractions', 'decimals', 'percent', 'powers', 'roots',
  'linear', 'fractional', 'quadratic', 'polynomial', 'system', 'inequality', 'equation',
  'expand', 'factor', 'simplify', 'derivative', 'value', 'gcd', 'lcm', 'ratio',
  'mean', 'median', 'probability', 'sequence', 'line', 'motion', 'ages', 'mixture', 'rectangle', 'story',
] as const;
export type ProblemKind = (typeof problemKinds)[number];

/** What the words of a problem tell; the first that fits counts, the more particular stand before the more general. */
const WORDS: readonly (readonly [RegExp, ProblemKind])[] = [
  [/greatest common|highest common|\b(?:gcd|gcf|hcf)\b|最大公(?:约|因)数/i, 'gcd'],
  [/(?:least|lowest|smallest) common|\blcm\b|最小公倍数/i, 'lcm'],
  [/derivative|differentiate|\bf\s*'|导数|求导/i, 'derivative'],
  [/\bmedian\b|中位数/i, 'median'],
  [/\b(?:mean|average)\b(?! speed)|平均(?!速度)/i, 'mean'],
  [/probabilit|\bchance\b|\blikely\b|at random|\bdice\b|\bdie\b|概率|可能性|随机/i, 'probability'],
  [/arithmetic sequence|geometric sequence|\bsequence\b|\bnext (?:number|term)|\bterm of\b|数列|等差|等比|下一个数|第\s*\d+\s*项/i, 'sequence'],
  [/\bslope\b|\bgradient\b|y-intercept|perpendicular|line through|斜率|截距|直线/i, 'line'],
  [/\bmix|solution of|% (?:acid|salt|sugar|alcohol)|混合|浓度|溶液/i, 'mixture'],
  [/\byears? (?:old|older|younger|ago|from now)|\bage\b|岁|年龄/i, 'ages'],
  [/\bkm\/h\b|\bm\/s\b|\bmph\b|\bspeed\b|\b(?:drives?|walks?|cycles?|runs?|travels?)\b.*\b(?:km|miles?|metres?|meters?|hours?)\b|速度|时速|千米|公里|路程/i, 'motion'],
  [/\brectang|\bperimeter\b|\barea\b|长方形|矩形|周长|面积/i, 'rectangle'],
  [/percent|%|per cent|百分|折/i, 'percent'],
  [/\bratio\b|\bproportion|\d\s*[:：]\s*\d|比例|之比/i, 'ratio'],
  [/\bfactori[sz]e|\bfactor\b|因式分解|分解因式/i, 'factor'],
  [/\bexpand\b|\bmultiply out\b|展开/i, 'expand'],
  [/\b(?:for|when|if|at)\s+\\?\(?\$?[a-z]\s*=\s*[-−]?\d|当\s*\\?\(?\$?[a-z]\s*=\s*[-−]?\d/i, 'value'],
];
/** By which way it shall be solved says nothing of what it is. */
const METHOD = /,?\s*(?:by|using|with) (?:factori[sz]ing|factori[sz]ation|the quadratic formula|completing the square|elimination|substitution)|用[^，,：:]{2,8}法(?=解|求)/i;
/** A story has so many words at least, or Chinese characters. */
const STORY = /(?:\b[a-z]{2,}\b[^]*?){6}|\p{Script=Han}{6}/iu;

/** What kind of problem a text is, in English or Chinese; null where that can't be told. */
export function kindOfProblem(text: string): ProblemKind | null {
  const problem = readProblem(text.replace(METHOD, ''));
  const asked = problem && kindOfTask(problem);
  if (asked) return asked;
  return WORDS.find(([pattern]) => pattern.test(text))?.[1] ?? kindOfFormula(text) ?? (STORY.test(text) ? 'story' : null);
}

function kindOfTask(problem: Problem): ProblemKind | null {
  const { task, parts } = problem;
  switch (task) {
    case 'solve':
      return kindOfRelations(parts);
    case 'differentiate':
      return 'derivative';
    case 'gcd':
    case 'lcm':
    case 'expand':
    case 'factor':
      return task;
    case 'simplify':
    case 'evaluate':
      return parts.length === 1 ? kindOfExpression(parts[0]!) : null;
  }
}

function kindOfRelations(parts: readonly string[]): ProblemKind | null {
  const statements = parts.map((part) => readStatements(`$${part}$`)[0]);
  if (!statements.every((statement) => statement !== undefined)) return null;
  if (statements.some(({ relations }) => relations.some((relation) => relation !== '='))) return 'inequality';
  if (statements.length > 1) return 'system';
  const [left, right] = statements[0]!.sides.map(({ tex }) => parseExpression(tex));
  if (!left || !right) return 'equation';
  const letters = symbolsOf(left, right);
  if (letters.length !== 1) return letters.length > 1 ? 'equation' : null;
  const quotient = toQuotient(operation('add', left, operation('negate', right)), letters[0]!);
  if (!quotient) return 'equation';
  if (degree(quotient.bottom) > 0) return 'fractional';
  const highest = degree(quotient.top);
  return highest <= 1 ? 'linear' : highest === 2 ? 'quadratic' : 'polynomial';
}

const FRACTION = /\\[dt]?frac|\d\s*\/\s*\d/;

function kindOfExpression(tex: string): ProblemKind | null {
  if (/%/.test(tex)) return 'percent';
  const expression = parseExpression(tex);
  if (!expression) return null;
  if (symbolsOf(expression).length > 0) return 'simplify';
  if (/\\sqrt|√|sqrt/.test(tex)) return 'roots';
  if (/\^|[²³]/.test(tex)) return 'powers';
  if (FRACTION.test(tex)) return 'fractions';
  return /\d\.\d/.test(tex) ? 'decimals' : 'arithmetic';
}

/** Signs of formulas as typed, and letters that stand alone. */
const TYPED = String.raw`(?:(?<![a-zA-Z])[a-zA-Z](?![a-zA-Z])|[-+−*/^()\d\s.²³×÷·])+`;
const EQUATION = new RegExp(`${TYPED}[=<>≤≥]${TYPED}`);

/** A problem in words around one formula: that formula tells. */
function kindOfFormula(text: string): ProblemKind | null {
  const formula = /\\\(([^]+?)\\\)|\$([^$]+)\$/.exec(text);
  const tex = formula?.[1] ?? formula?.[2] ?? EQUATION.exec(text)?.[0];
  if (tex === undefined) return null;
  return /[=<>≤≥]|\\(?:le|ge)/.test(tex) ? kindOfRelations([tex.trim().replace(/\.$/, '')]) : kindOfExpression(tex);
}
