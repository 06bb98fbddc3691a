import type { Language } from '../domain/settings.ts';
import { drawNames } from './wording/names.ts';
import { outOfScopeEn } from './wording/out-of-scope-en.ts';
import { outOfScopeFunctions, outOfScopeThings } from './wording/out-of-scope-things.ts';
import { outOfScopeZh } from './wording/out-of-scope-zh.ts';
import { command, dress, type Wording } from './phrase.ts';
import { chance, choose, integer, oneOf, ofDigits, type Random } from './random.ts';
import { setMath } from './wording/set-math.ts';

/** A prompt that is none of the curriculum's topics: mathematics beyond it, most of it near, and all that is no mathematics. `held`: of the kinds that no model is trained on. */
export function outOfScope({ language, held, random }: Wording): string {
  const templates = { en: outOfScopeEn, zh: outOfScopeZh }[language];
  if (held) return fill(choose(random, oneOf(random, templates.held)), language, random);
  // Dressed and set as what is in scope is, lest a "please" or a dollar sign tell the one from the other.
  const template = choose(random, oneOf(random, templates.seen));
  const isCommand = commands[language].test(template) && chance(random, 0.5);
  const prompt = fill(isCommand ? command(withoutEnd(template), language, random) : template, language, random);
  const [open, close] = chance(random, 0.5) ? ['$', '$'] : ['\\(', '\\)'];
  return dress(chance(random, 0.5) ? setMath(prompt, open, close) : prompt, language, random);
}

/** Sentences that begin with what is to be done. */
const commands = {
  en: /^(?:Add|Approximate|Arrange|Break|Calculate|Change|Collect|Compare|Compose|Compute|Construct|Convert|Correct|Count|Create|Define|Describe|Determine|Differentiate|Divide|Draw|Estimate|Evaluate|Exchange|Expand|Explain|Express|Factor|Find|Give|Integrate|Invent|Isolate|List|Make|Multiply|Name|Pick|Plan|Plot|Prove|Put|Rationalize|Rearrange|Recommend|Reflect|Rotate|Round|Show|Simplify|Sketch|Solve|Sort|Subtract|Suggest|Summarize|Translate|Use|Verify|Write)\b[^:?]*$/,
  zh: /^(?:求|解|计算|证明|验证|化简|展开|分解|画|作出|写|列|把|讲|说|给|介绍|解释|比较|估算|推荐|描写|概括|翻译|对|用)[^：？]*$/,
} as const;

const withoutEnd = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/[.。]$/, '');

function fill(template: string, language: Language, random: Random): string {
  const { name } = drawNames(language, random);
  const gaps: Readonly<Record<string, () => string>> = {
    n: () => String(ofDigits(random, chance(random, 0.8) ? 2 : 3)),
    m: () => String(ofDigits(random, 2)),
    big: () => String(ofDigits(random, integer(random, 7, 10))),
    f: () => fill(oneOf(random, outOfScopeFunctions), language, random),
    name: () => name!,
    r: () => letters(random),
  };
  const things = outOfScopeThings[language];
  return template.replace(/\{(\w+)\}/g, (_, gap: string) => gaps[gap]?.() ?? (things[gap] ? oneOf(random, things[gap]) : String(integer(random, 2, 9))));
}

/** As when somebody tries the keys. */
const letters = (random: Random): string => Array.from({ length: integer(random, 2, 10) }, () => String.fromCharCode(97 + integer(random, 0, 25))).join('');
