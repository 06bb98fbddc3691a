import { minus, symbolsOf } from './expression.ts';
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
  [/(?:least|lowest|smallest) common|\blcm\b|times table|最小公倍数|整除的最小|公倍数|既是.*倍数/i, 'lcm'],
  [/(?:greatest|highest|largest|biggest) common|\b(?:gcd|gcf|hcf)\b|biggest divisor|最大公(?:约|因)数|同时被.*整除/i, 'gcd'],
  [/derivative|differentiat|\bderive\b|\bd\s*\/\s*d[a-z]\b|(?:slope|gradient) function|(?<!\bline\b[^]*)rate of change|power rule|[f)]\s*['’]|(?<!推)导数|导函数|求.{0,3}导|变化率/i, 'derivative'],
  [/\bmedian\b|(?:middle|central) value|中位数|中间值|in the middle when|正?中间的?是/i, 'median'],
  [/\b(?:mean|averaged?|avg)\b(?! speed)|平均(?!速度)|均值/i, 'mean'],
  [/probabilit|\bprob(?:able)?\b|\bchances?\b|\blikel(?:y|ihood)\b|at random|\bdice\b|\bdie\b|\bP\((?!\s*[-−\d])|概率|可能性|机会|随机/i, 'probability'],
  [/\bsequence\b|\bnext (?:number|term)|(?:\d(?:st|nd|rd|th)|\bnth) term|\bterm (?:number )?\d|\bcomes next\b|数列|等差|等比|公差|通项|[找按]规律|下一[个项]|接下来的数|第\s*(?:\d+|n)\s*项|前\s*\d+\s*项|\d\s*[,，]\s*(?:\.\.\.|…|\\[lc]?dots)/i, 'sequence'],
  [/\bslope\b|\bgradient\b|y-intercept|perpendicular|rise over run|\by-(?:axis|values?)\b|linear function|\blinearly\b|straight graph|\bline\b|一次函数|y\s?轴|斜率|截距|直线|平行线|垂线/i, 'line'],
  [/\bmix|\d\s?\\?%.*\bsolution\b|% (?:acid|salt|sugar|alcohol)|concentration|混合|浓度|含[盐糖]|溶液|盐水|糖水/i, 'mixture'],
  [/\bhow old\b|\byears? (?:old|older|younger|ago|from now)|\bage[sd]?\b|times as old|岁|年龄/i, 'ages'],
  [/^(?![^]*%)[^]*(?:\bkm\/h\b|\bm\/s\b|\bmph\b|\bspeed\b|\b(?:drives?|walks?|cycles?|runs?|travels?)\b.*\b(?:km|miles?|metres?|meters?|hours?)\b|速度|时速|千米|公里|路程)/i, 'motion'],
  [/\brectang|\bperimeter\b|\barea\b|长方形|矩形|周长|面积/i, 'rectangle'],
  [/percent(?!ile)|%|\bpct\b|per cent|百分|折/i, 'percent'],
  [/\bratio\b|\bproportion|\d\s*[:：]\s*\d|比例|之比|最简比/i, 'ratio'],
  [/\bfactori[sz]e|\bfactor\b|into (?:\w+ )?factors|\bwhich product\b|as a product|因式|(?:成|哪个|变成).{0,6}积/i, 'factor'],
  [/\bexpand|\bmultipl(?:y|ied) out\b|展开|乘开|去括号/i, 'expand'],
  [/\bsimplif|化简|同类项/i, 'simplify'],
];
/** By which way it shall be solved says nothing of what it is. */
const METHOD = /,?\s*(?:by|using|with) (?:factori[sz]ing|factori[sz]ation|the quadratic formula|completing the square|elimination|substitution)|[用由][^，,：:]{2,8}法(?=解|求)/i;
/** A story has so many words at least, or Chinese characters. */
const STORY = /(?:\b[a-z]{2,}\b[^]*?){6}|\p{Script=Han}{6}/iu;

/** What kind of problem a text is, in English or Chinese; null where that can't be told. */
export function kindOfProblem(given: string): ProblemKind | null {
  const text = given.replace(METHOD, '').replace(/['’]s\b/g, ' ').replace(/(?<=\d\s*)[xX](?=\s*[\d(])/g, '×');
  const problem = readProblem(text);
  const asked = problem && !problem.parts.some((part) => WORD.test(part.replace(COMMANDS, ''))) ? kindOfTask(problem) : null;
  if (asked) return asked;
  return WORDS.find(([pattern]) => pattern.test(text))?.[1] ?? kindOfFormulas(formulasIn(text)) ?? (STORY.test(text) ? 'story' : null);
}

const COMMANDS = /\\[a-zA-Z]+|sqrt|sin|cos|tan|log|ln|pi/g;
const WORD = /[a-zA-Z]{2,}/;

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
      return parts.length === 1 ? kindOfExpression(parts[0]!) : null;
    case 'evaluate':
      if (/\\(?:gcd|lcm)/.test(parts.join())) return null;
      // "Find the value of x: …"
      return kindOfFormulas(parts.map((part) => part.replace(/^[a-z]\s*[:：]/, '')));
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
  const quotient = toQuotient(minus(left, right), letters[0]!);
  if (!quotient) return 'equation';
  if (degree(quotient.bottom) > 0) return 'fractional';
  const highest = degree(quotient.top);
  return highest <= 1 ? 'linear' : highest === 2 ? 'quadratic' : 'polynomial';
}

/** A slash with space around it divides. */
const FRACTION = /\\[dt]?frac|\d\/\d/;

function kindOfExpression(tex: string): ProblemKind | null {
  if (/%/.test(tex)) return 'percent';
  const expression = parseExpression(tex);
  if (!expression) return null;
  if (symbolsOf(expression).length > 0) return BRACKETS.test(tex.replace(/\s|\\left|\\right/g, '')) ? 'expand' : 'simplify';
  if (/\\sqrt|√|sqrt/.test(tex)) return 'roots';
  if (/\^|[²³⁴-⁹]/.test(tex)) return 'powers';
  if (FRACTION.test(tex) && !/^\s*\d+\/\d+\s*$/.test(tex)) return 'fractions';
  return /\d\.\d/.test(tex) ? 'decimals' : 'arithmetic';
}

/** One product or power of brackets and nothing else. */
const BRACKETS = /^-?\d*[a-z]?(?:\((?=[^()]*[a-z])[^()]+[-+−][^()]+\)(?:\^\{?\d\}?|[²³])?){1,3}$/;

/** Letters that stand alone, roots, and signs of formulas as typed. */
const TYPED = String.raw`(?:(?<![a-zA-Z])[a-zA-Z](?![a-zA-Z])|sqrt|√|[-+−*/^()\d\s.²³⁴-⁹×÷·])+`;
const RUN = new RegExp(`${TYPED}(?:[=<>≤≥]+${TYPED})*`, 'g');
const RELATION = /[=<>≤≥]|\\(?:le|ge)/;
/** Something is done with something: a number or a letter alone is no formula. */
const OPERATION = /[=<>≤≥+*×÷·^√²³⁴-⁹]|\d\s*[-−/]|sqrt|[a-z)]\s*[-−/]\s*[\da-z(]/;

/** The formulas of a problem in words: those in marks, else those that can be told from the words. */
function formulasIn(text: string): string[] {
  const marked = [...text.matchAll(/\\\(([^]+?)\\\)|\$([^$]+)\$/g)].map((match) => match[1] ?? match[2] ?? '');
  const found = marked.length > 0 ? marked : (text.match(RUN) ?? []);
  return found.map((tex) => tex.trim().replace(/[.\s]+$/, '').replace(/=\s*\??$/, '')).filter((tex) => OPERATION.test(tex) || tex.includes('\\'));
}

const GIVEN = /^\s*[a-z]\s*=\s*[-−]?[\d./]+\s*$/;

function kindOfFormulas(formulas: readonly string[]): ProblemKind | null {
  const relations = formulas.flatMap((tex) => (RELATION.test(tex) ? tex.split(/[,，;；]/) : []));
  const others = formulas.filter((tex) => !RELATION.test(tex));
  if (relations.length > 0 && relations.every((tex) => GIVEN.test(tex)) && others.length === 1) return 'value';
  if (relations.length > 0) return kindOfRelations(relations);
  return others.length === 1 ? kindOfExpression(others[0]!) : null;
}
