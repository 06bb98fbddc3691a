/** Where the brace that opens at `open` is closed, or -1. Escaped braces do not count. */
export function findClose(tex: string, open: number): number {
  let depth = 0;
  for (let at = open; at < tex.length; at += 1) {
    if (tex[at] === '\\') at += 1;
    else if (tex[at] === '{') depth += 1;
    else if (tex[at] === '}') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return -1;
}

/** Where the bracket that opens at `open` is closed, or -1; any kind closes any other, as in the interval [0, 1). */
export function findBracket(tex: string, open: number): number {
  let depth = 0;
  for (let at = open; at < tex.length; at += 1) {
    if (tex[at] === '\\' && /[{}]/.test(tex[at + 1] ?? '')) at += 1;
    else if ('([{'.includes(tex[at]!)) depth += 1;
    else if (')]}'.includes(tex[at]!)) {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return -1;
}
