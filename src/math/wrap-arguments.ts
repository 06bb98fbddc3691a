import { findClose } from './find-close.ts';

const FUNCTION = /\\(sin|cos|tan|cot|sec|csc|arcsin|arccos|arctan|sinh|cosh|tanh|ln|log|lg)(?![a-zA-Z])\s*/g;
const OTHER_COMMAND = /^\\(?:cdot|times|div|pm|mp|sin|cos|tan|cot|sec|csc|arc|sinh|cosh|tanh|ln|log|lg|le|ge|ne|approx|text|right|mid|to|in|equiv|bmod|pmod|mod|ldots|sum|prod|int)/;

/**
 * `tex` with brackets round the arguments of functions written without: `\sin 2t` as `\sin(2t)`, `\ln x\ln y` as `\ln(x)\ln(y)`.
 * The parser alone takes too much: sin x · 2 as sin(2x), ln x ln y as ln(x ln y).
 */
export function wrapArguments(tex: string): string {
  let written = '';
  let at = 0;
  for (const match of tex.matchAll(FUNCTION)) {
    if (match.index < at) continue;
    let start = match.index + match[0].length;
    start = skipScripts(tex, start);
    written += tex.slice(at, start);
    at = start;
    if (tex[start] === '(' || tex[start] === '[') continue;
    // Of \ln{(x)}^{2} the braces alone are the argument, as printers of LaTeX write the square of a logarithm.
    const end = tex[start] === '{' ? atomEnd(tex, start) : argumentEnd(tex, start);
    if (end === start) continue;
    written += `(${wrapArguments(tex.slice(start, end)).replace(/^\{\((.*)\)\}$/, '$1')})`;
    at = end;
  }
  return written + tex.slice(at);
}

/** Past `^{2}`, `_3` and spaces. */
function skipScripts(tex: string, at: number): number {
  for (;;) {
    while (tex[at] === ' ') at += 1;
    if (tex[at] !== '^' && tex[at] !== '_') return at;
    at += 1;
    while (tex[at] === ' ') at += 1;
    at = atomEnd(tex, at);
  }
}

function atomEnd(tex: string, at: number): number {
  if (tex[at] === '{') {
    const close = findClose(tex, at);
    return close < 0 ? tex.length : close + 1;
  }
  const command = /^\\(?:[a-zA-Z]+|.)/.exec(tex.slice(at, at + 40))?.[0];
  return at + (command?.length ?? 1);
}

/** Factors that follow one another: until a sign, a relation, a bracket or another function. Only a sign at the very start belongs to the argument. */
function argumentEnd(tex: string, start: number): number {
  let at = start;
  if (/[+-]/.test(tex[at] ?? '')) at += 1;
  const first = at;
  while (at < tex.length) {
    const rest = tex.slice(at, at + 40);
    if (rest.startsWith(' ')) at += 1;
    else if (rest.startsWith('|')) {
      const close = at === first ? tex.indexOf('|', at + 1) : -1;
      return close < 0 ? at : close + 1;
    } else if (rest.startsWith('^')) at = skipScripts(tex, at);
    else if (/^[a-zA-Z0-9.{_']/.test(rest)) at = rest[0] === '_' ? skipScripts(tex, at) : atomEnd(tex, at);
    else if (/^\\(?:frac|binom)/.test(rest)) at = groupsEnd(tex, at, 2);
    else if (rest.startsWith('\\sqrt')) at = groupsEnd(tex, at, 1);
    else if (/^\\[a-zA-Z]/.test(rest) && !OTHER_COMMAND.test(rest)) at = atomEnd(tex, at);
    // The parser reads sin 2t/3 as the sine of the fraction.
    else if (/^\/\s*\d/.test(rest) && at > first) at += 1;
    else break;
  }
  while (at > start && tex[at - 1] === ' ') at -= 1;
  return at === first ? start : at;
}

function groupsEnd(tex: string, at: number, groups: number): number {
  at = atomEnd(tex, at);
  if (tex[at] === '[') at = tex.indexOf(']', at) + 1 || tex.length;
  for (let group = 0; group < groups; group += 1) {
    while (tex[at] === ' ') at += 1;
    at = atomEnd(tex, at);
  }
  return at;
}
