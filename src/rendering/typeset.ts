import type { KatexOptions } from 'katex';
import { completions } from './complete-tex.ts';
import { LONGEST_FORMULA } from './find-close.ts';
import { flawClass } from './underline-flaw.ts';

/** KaTeX's `renderToString`. */
export type RenderTex = (tex: string, options: KatexOptions) => string;

/** `html` is KaTeX's own output and nothing else. */
export type Typeset = { kind: 'typeset'; html: string } | { kind: 'refused' };

/** Nested braces and commands; real formulas stay below ten. KaTeX and the browser's layout recurse on them. */
export const DEEPEST = 40;
/** A formula kept typeset costs about 5 kB. */
const KEPT = 1_000;
/** KaTeX's unit is em: no rule, strut or space may be larger. */
const LARGEST = 20;
/** Macro expansions; without it `\def` bombs run for minutes. */
const MOST_EXPANSIONS = 300;

const kept = new Map<string, Typeset>();

/** Typesets one formula, or refuses it: too long, too deep, or not understood by KaTeX. Errors: none. An open formula is completed first. */
export function typeset(render: RenderTex, tex: string, display: boolean, closed = true): Typeset {
  const key = `${display ? 'D' : 'I'}${closed ? '' : 'O'}:${tex}`;
  const known = kept.get(key);
  if (known) return known;
  const result = firstTypeset(render, closed ? [tex] : completions(tex), display);
  const oldest = kept.keys().next();
  if (kept.size >= KEPT && !oldest.done) kept.delete(oldest.value);
  kept.set(key, result);
  return result;
}

function firstTypeset(render: RenderTex, candidates: string[], display: boolean): Typeset {
  for (const tex of candidates) {
    if (tex.length > LONGEST_FORMULA || depthOf(tex) > DEEPEST) continue;
    try {
      return { kind: 'typeset', html: render(tex, options(display)) };
    } catch {
      // Not TeX that KaTeX knows, or too much of it: the next candidate, or the source.
    }
  }
  return { kind: 'refused' };
}

/** `macros` is new each time: `\gdef` writes into it, and one formula may not change the next. */
function options(displayMode: boolean): KatexOptions {
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
