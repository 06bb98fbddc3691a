import type { SchoolTopic } from '../../domain/topic.ts';
import { calculationTopic, isPolynomial, isPowers, isProduct, relationTopic } from './formula-topic.ts';
import { splitProblem } from './split-problem.ts';

/** What a problem about one formula says besides: these words and no others, so that a story is not taken for a sum. */
const PLAIN_WORDS = new Set(
  (
    'please can could you would help me i want need have to like would tell how know let\'s let us try now next first show do the task is my teacher wants should your for homework must we what what\'s whats solve find calculate compute work out determine evaluate ' +
    'value of if equals equal get obtain give result answer and that which when given unknown number equation in by a an it question exercise problem hi hello hey quick here practice math another one am stuck on this more test q from book thanks thank show each step steps explain all thx much does x are state carry ' +
    'calculation numbers solution solutions inequality set roots satisfy with using factoring formula use quadratic expression term terms as simply possible sum product difference quotient function respect collect like terms form written one let equations values simultaneously system pair both together substitute into at numbers data these lowest simplest standard simplify squared do make figure exact following fill blank say check perform replace without calculator put right sign go through much amount comes come type have has ' +
    'be after same down they then look or them worked gives letter every behind only true up single place writes wonder wonders way makes stand stands start side sides exactly end finish finished calculated operations solved solves alone statement complete reply instead outcome hidden secret correctly hides just asks says learned knowing learn turns turn again until once done pls plz was'
  ).split(' '),
);

/** The same in Chinese, taken out one after another. */
const PLAIN_HAN = /请问|请你|请|帮我|麻烦你?|我想|我要|我需要|能不能|可以|吗|试着|现在|先|怎样|怎么|如何|告诉我|想知道|我们来|你来|老师让我|一步一步|写出|过程|步骤|并|谢谢|题目|问题|练习|作业题?|你好|老师|例题|数学题|下一题|再来一题|这道题不会|考题|第|题|课本上的|答案|要|讲一下|来|需要|解题|解释|每|急|求解?|解|计算|算出?|方程|不等式|等于|多少|是|几|的|值|结果|中|未知数|已知|当|若|则|时|如果|用|公式法?|因式分解法?|得|一下|出|根|集|什么|取值范围|函数|关于|式子|表达式|将|把|对|化为|写成|形式|怎么|和|与|代入|解下列|方程组|联立|二元一次|一元一次|一元二次|同时|满足|你|我|能|帮|会|麻烦|最|简|两|个|数|乘积|商|差|积/g;

interface Rule {
  topic: SchoolTopic;
  /** What the words must say. */
  says: RegExp;
  /** What each formula must be. */
  is: (formula: string) => boolean;
}

const isSum = (formula: string): boolean => isPolynomial(formula) && /[\da-z)][-+]/.test(formula);
const isNumber = (formula: string): boolean => /^-?\d+(?:\.\d+)?$/.test(formula);
const isOfDegree2 = (formula: string): boolean => isSum(formula) && !/\^[^2]|\^2\d/.test(formula);
const withoutName = (formula: string): string => formula.replace(/^(?:[a-z]\([a-z]\)|y)=/, '');

/** What is asked of one formula. The first that fits counts. */
const asked: readonly Rule[] = [
  { topic: 'derivatives', says: /derivative|differentiate|\bderive\b|求?导数?/g, is: (formula) => isPolynomial(withoutName(formula)) && !/[()]/.test(withoutName(formula)) },
  { topic: 'factor', says: /factori[sz]e|\bfactor\b|factored form|into factors|(?:分解)?因式(?:分解)?|分解/g, is: isOfDegree2 },
  { topic: 'expand', says: /expand(?:ed)?|multiply out|simplify|simplified|the brackets|without brackets|展开式?|去括号|化简|合并同类项/g, is: isProduct },
  { topic: 'powers', says: /simplify|combine|powers?|化简|合并|幂/g, is: isPowers },
  { topic: 'simplify', says: /simplif(?:y|ied)|collect|combine|like terms|化简|合并同类项|整理/g, is: isSum },
  { topic: 'quadraticFormula', says: /quadratic formula|求根公式|公式法?/g, is: (formula) => /quadratic/.test(relationTopic(formula) ?? '') },
  { topic: 'fractions', says: /simplify|simplest|lowest terms|reduce|最简|约分|化简/g, is: (formula) => /^\d+\/\d+$/.test(formula) },
  { topic: 'lines', says: /slope|gradient|斜率/g, is: (formula) => /^y=-?\d*x(?:[-+]\d+)?$/.test(formula) },
  { topic: 'ratio', says: /ratio|simplif(?:y|ied)|simplest|最?简?整?数?比|化简/g, is: (formula) => /^\d+(?::\d+){1,2}$/.test(formula) },
];

/** What is asked of several numbers. */
const listed: readonly Rule[] = [
  { topic: 'median', says: /\bmedian\b|中位数/g, is: isNumber },
  { topic: 'mean', says: /\bmean\b(?! speed)|平均[数值]/g, is: isNumber },
  { topic: 'gcd', says: /\b(?:gcd|gcf|hcf)\b|(?:greatest|highest|largest|biggest) common (?:divisor|factor|measure)|最大(?:的)?公[约因]数/g, is: isNumber },
  { topic: 'lcm', says: /\blcm\b|(?:least|lowest|smallest) common multiple|最小公倍数/g, is: isNumber },
  { topic: 'sequences', says: /\b(?:sequence|progression|pattern)\b|next (?:term|number)|\bcomes next\b|(?:\dth|\bnth) term|(?<![倍约因])数列|规律|通项|下一[项个]|公差/g, is: isNumber },
];

/** More numbers, and more words around them, than any exercise has. */
const mostNumbers = 10;
const mostWords = 24;

/**
 * The topic of the curriculum that a problem belongs to; null where that is not plain. It would rather say nothing than something wrong: words that are
 * none of those around a formula make a story of it, and stories are left alone.
 */
export function recognise(problem: string): SchoolTopic | null {
  const split = splitProblem(problem);
  if (!split) return null;
  const formulas = split.formulas.map((formula) => formula.replace(/=\??$/, '')).filter((formula) => !/^[a-z]?$/.test(formula));
  const fits = ({ says, is }: Rule): boolean => split.words.search(says) >= 0 && formulas.every(is);
  const [formula, other, ...more] = formulas;
  if (formula === undefined) return null;
  if (other === undefined) {
    const rule = asked.find(fits);
    if (rule) return isPlain(split.words.replace(rule.says, ' ')) ? rule.topic : null;
    return isPlain(split.words) ? (calculationTopic(formula) ?? relationTopic(formula)) : null;
  }
  const isShort = formulas.length <= mostNumbers && split.words.split(/[\s,.]+/).filter((word) => /[a-z]/.test(word)).length <= mostWords;
  // "Not the median, the mean" names two.
  const [rule, ...others] = isShort ? listed.filter(fits) : [];
  if (rule) return others.length === 0 ? rule.topic : null;
  if (more.length > 0 || !isPlain(split.words)) return null;
  if ([formula, other].every(isPairEquation)) return 'systems';
  if (/^\d+%$/.test(formula) && isNumber(other) && /#%? of #|# ?的 ?#/.test(split.words)) return 'percent';
  return [[formula, other], [other, formula]].some(([body, value]) => isPolynomial(body!) && /^[a-z]=-?\d+$/.test(value!) && body!.includes(value!.charAt(0))) ? 'evaluate' : null;
}

/** Linear, in x and y. */
const isPairEquation = (formula: string): boolean => /^[-+\dxy]+=[-+\dxy]+$/.test(formula) && formula.includes('x') && formula.includes('y') && !/xy|yx/.test(formula);

function isPlain(words: string): boolean {
  const rest = words.replace(PLAIN_HAN, ' ').replace(/[#?.,!;:"()]/g, ' ');
  return rest.split(/\s+/).every((word) => word === '' || PLAIN_WORDS.has(word) || /^[a-z]$/.test(word));
}
