import type { KatexOptions } from 'katex';
import { completions } from './complete-tex.ts';
import { LONGEST_FORMULA } from './find-close.ts';
import type { TextLanguage } from './language.ts';
import { flawClass } from './underline-flaw.ts';

/** KaTeX's `renderToString`, which may give it words in a language too. */
export type RenderTex = (tex: string, options: KatexOptions, language?: TextLanguage) => string;

/** `html` is KaTeX's own output and nothing else. */
export type Typeset = { kind: 'typeset'; html: string } | { kind: 'refused' };

/** Nested braces and commands; real formulas stay below ten. KaTeX and the browser's layout recurse on them. */
const DEEPEST = 40;
/** A formula kept typeset costs about 5 kB. */
const KEPT = 1_000;
/** KaTeX's unit is em: no rule, strut or space may be larger. */
const LARGEST = 20;
/** Macro expansions; without it `\def` bombs run for minutes. */
const MOST_EXPANSIONS = 300;

const kept = new Map<string, Typeset>();

/**
 * Typesets one formula, or refuses it: too long, too deep, or not understood by KaTeX. Errors: none. An open formula is completed first.
 * With a language it is spoken in that; what is copied has no words.
 */
export function typeset(render: RenderTex, tex: string, display: boolean, closed = true, language?: TextLanguage): Typeset {
  const key = `${display ? 'D' : 'I'}${closed ? '' : 'O'}${language ?? ''}:${tex}`;
  const known = kept.get(key);
  if (known) return known;
  const result = firstTypeset(render, closed ? [tex] : completions(tex), display, language);
  const oldest = kept.keys().next();
  if (kept.size >= KEPT && !oldest.done) kept.delete(oldest.value);
  kept.set(key, result);
  return result;
}

function firstTypeset(render: RenderTex, candidates: string[], display: boolean, language: TextLanguage | undefined): Typeset {
  for (const tex of candidates) {
    if (!isBounded(tex)) continue;
    try {
      return { kind: 'typeset', html: render(tex, katexOptions(display), language) };
    } catch {
      // Not TeX that KaTeX knows, or too much of it: the next candidate, or the source.
    }
  }
  return { kind: 'refused' };
}

/** Whether KaTeX may see it at all: neither too long nor too deep. */
export const isBounded = (tex: string): boolean => tex.length <= LONGEST_FORMULA && depthOf(tex) <= DEEPEST;

/** `macros` is new each time: `\gdef` writes into it, and one formula may not change the next. */
export function katexOptions(displayMode: boolean): KatexOptions {
  return { displayMode, throwOnError: true, strict: false, trust: ({ command, ...rest }) => command === '\\htmlClass' && 'class' in rest && rest.class === flawClass, maxExpand: MOST_EXPANSIONS, maxSize: LARGEST, output: 'htmlAndMathml', macros: {} };
}

/** How deep `tex` nests: open braces, environments and delimiters, plus commands that follow each other without braces (`\sqrt\sqrt…`). */
export function depthOf(tex: string): number {
  const open: number[] = [];
  let base = 0;
  let run = 0;
  let deepest = 0;
  for (const [token] of tex.matchAll(/\\(?:[a-zA-Z]+|.)|[{}\s]|[^\\{}\s]+/gs)) {
    if (token === '{' || token === '\\left' || token === '\\begin') {
      open.push(base);
      base += run + 1;
      run = 0;
    } else if (token === '}' || token === '\\right' || token === '\\end') {
      base = open.pop() ?? 0;
      run = 0;
    } else if (/^\\[a-zA-Z]/.test(token)) run += 1;
    else if (token.trim() !== '') run = 0;
    deepest = Math.max(deepest, base + run);
  }
  return deepest;
}
