/** What a line leaves open: the text that closes it, or null. */
export type Fence = string | null;

const OPENERS: ReadonlyArray<readonly [RegExp, (match: RegExpExecArray) => string]> = [
  [/^ {0,3}(`{3,}|~{3,})/g, (match) => match[1]!],
  [/(?<!\\)\\\[/g, () => '\\]'],
  [/\$\$/g, () => '$$'],
  [/\\begin\{([a-z]+\*?)\}/g, (match) => `\\end{${match[1]}}`],
];

/** Which displayed formula or code fence is open after `line`, given the one open before it. Linear in the line. */
export function fenceAfter(line: string, before: Fence): Fence {
  let fence = before;
  let at = 0;
  for (;;) {
    if (fence !== null) {
      const end = line.indexOf(fence, at);
      if (end < 0) return fence;
      at = end + fence.length;
      fence = null;
      continue;
    }
    const next = nearestOpener(line, at);
    if (next === null) return null;
    at = next.end;
    fence = next.fence;
  }
}

function nearestOpener(line: string, from: number): { end: number; fence: string } | null {
  let nearest: { at: number; end: number; fence: string } | null = null;
  for (const [pattern, closer] of OPENERS) {
    pattern.lastIndex = from;
    const match = pattern.exec(line);
    if (match && (nearest === null || match.index < nearest.at)) nearest = { at: match.index, end: match.index + match[0].length, fence: closer(match) };
  }
  return nearest;
}
