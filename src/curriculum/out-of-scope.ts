import type { Language } from '../domain/settings.ts';
import { drawNames } from './wording/names.ts';
import { outOfScopeEn } from './wording/out-of-scope-en.ts';
import { outOfScopeZh } from './wording/out-of-scope-zh.ts';
import { command, dress, type Wording } from './phrase.ts';
import { chance, integer, oneOf, ofDigits, type Random } from './random.ts';
import { setMath } from './wording/set-math.ts';

const things = {
  en: ['cats', 'stars', 'computers', 'rivers', 'music', 'water', 'gold', 'photosynthesis', 'bread', 'Hamlet', 'elephants', 'history', 'democracy', 'pasta', 'dreams', 'trains', 'the ocean', 'quantum physics', 'football', 'dinosaurs', 'tea', 'volcanoes'],
  zh: ['猫', '星星', '电脑', '河流', '音乐', '水', '黄金', '光合作用', '面包', '西游记', '大象', '历史', '足球', '饺子', '梦', '火车', '大海', '量子物理', '恐龙', '茶', '火山', '手机'],
} as const;
const countries = {
  en: ['France', 'Japan', 'Brazil', 'Egypt', 'the USA', 'Canada', 'India', 'Spain', 'Kenya', 'Italy', 'China', 'Peru'],
  zh: ['法国', '日本', '巴西', '埃及', '美国', '加拿大', '印度', '西班牙', '肯尼亚', '意大利', '中国', '秘鲁'],
} as const;
const functions = ['{a}x^2 + {b}x', 'x e^x', 'sin({a}x)', '1/(x+{a})', '{a}x^3', 'sqrt(x)', 'ln x', 'x^2 - {n}', 'cos x', 'e^({a}x)', '(x+{a})/(x-{b})'];

/** A prompt that is none of the curriculum's topics: mathematics beyond it, most of it near, and all that is no mathematics. `held`: of the kinds that no model is trained on. */
export function outOfScope({ language, held, random }: Wording): string {
  const templates = { en: outOfScopeEn, zh: outOfScopeZh }[language];
  if (held) return fill(oneOf<string>(random, templates.held), language, random);
  // Dressed and set as what is in scope is, lest a "please" or a dollar sign tell the one from the other.
  const template = oneOf<string>(random, templates.seen);
  const isCommand = commands[language].test(template) && chance(random, 0.5);
  const prompt = fill(isCommand ? command(withoutEnd(template), language, random) : template, language, random);
  const [open, close] = chance(random, 0.5) ? ['$', '$'] : ['\\(', '\\)'];
  return dress(chance(random, 0.5) ? setMath(prompt, open, close) : prompt, language, random);
}

/** Sentences that begin with what is to be done. */
const commands = {
  en: /^(?:Compute|Convert|Differentiate|Divide|Expand|Explain|Factor|Find|Integrate|Make|Multiply|Prove|Reflect|Round|Show|Simplify|Sketch|Solve|Summarize|Translate|Use|Write)\b[^:?]*$/,
  zh: /^(?:求|解|计算|证明|化简|展开|分解|画|写|把|讲|介绍|对|用)[^：？]*$/,
} as const;

const withoutEnd = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/[.。]$/, '');

function fill(template: string, language: Language, random: Random): string {
  const { name } = drawNames(language, random);
  const gaps: Readonly<Record<string, () => string>> = {
    n: () => String(ofDigits(random, chance(random, 0.8) ? 2 : 3)),
    m: () => String(ofDigits(random, 2)),
    big: () => String(ofDigits(random, integer(random, 7, 10))),
    f: () => fill(oneOf(random, functions), language, random),
    w: () => oneOf<string>(random, things[language]),
    k: () => oneOf<string>(random, countries[language]),
    name: () => name!,
    r: () => letters(random),
  };
  return template
    .replace(/<([^<>]*\|[^<>]*)>/g, (_, options: string) => oneOf(random, options.split('|')))
    .replace(/\{(\w+)\}/g, (_, gap: string) => gaps[gap]?.() ?? String(integer(random, 2, 9)));
}

/** As when somebody tries the keys. */
const letters = (random: Random): string => Array.from({ length: integer(random, 2, 10) }, () => String.fromCharCode(97 + integer(random, 0, 25))).join('');
