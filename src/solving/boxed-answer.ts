const BOX = '\\boxed{';

/** The LaTeX inside the last complete `\boxed{…}` of `text`, or null. Braces may nest; escaped ones do not count. */
export function boxedAnswer(text: string): string | null {
  // A box that holds one left open is open too: each is searched only up to the next, and the whole is linear.
  let limit = text.length;
  for (let at = text.lastIndexOf(BOX); at >= 0; at = at === 0 ? -1 : text.lastIndexOf(BOX, at - 1)) {
    const end = closingBrace(text, at + BOX.length, limit);
    if (end >= 0) return text.slice(at + BOX.length, end).trim();
    limit = at;
  }
  return null;
}

function closingBrace(text: string, from: number, limit: number): number {
  let depth = 1;
  for (let at = from; at < limit; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '{') depth += 1;
    else if (text[at] === '}') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return -1;
}
