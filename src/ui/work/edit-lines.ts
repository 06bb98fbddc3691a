/** The lines after a change, and where the caret goes on. */
export interface Edited {
  lines: string[];
  line: number;
  at: number;
}

/** The judge reads no more; a sheet of this length is more than one problem's. */
export const mostLines = 60;

const isBlank = (line: string | undefined): boolean => line?.trim() === '';

/** What follows the last line that there is room for goes on in it: nothing of a paste is lost. */
function within({ lines, line, at }: Edited): Edited {
  if (lines.length <= mostLines) return { lines, line, at };
  const last = lines.slice(mostLines - 1).filter((one) => !isBlank(one)).join(' ');
  return line < mostLines - 1 ? { lines: [...lines.slice(0, mostLines - 1), last], line, at } : { lines: [...lines.slice(0, mostLines - 1), last], line: mostLines - 1, at: last.length };
}

/** A line's field holds `typed`, with the caret at `at`: it is several lines where several were pasted, or where a phone's Enter broke it. */
export function typeLine(lines: readonly string[], index: number, typed: string, at: number): Edited {
  const before = typed.slice(0, at).replace(/\r\n?/g, '\n').split('\n');
  const pieces = typed.replace(/\r\n?/g, '\n').split('\n');
  return within({ lines: [...lines.slice(0, index), ...pieces, ...lines.slice(index + 1)], line: index + before.length - 1, at: before.at(-1)!.length });
}

/** Enter at `at`: the line is finished, and the caret goes to the next: an empty one that is there, or a new one with what stood behind the caret. */
export function breakLine(lines: readonly string[], index: number, at: number): Edited {
  const line = lines[index]!;
  const isLast = index === lines.length - 1;
  if (at === line.length && isBlank(lines[index + 1])) return { lines: [...lines], line: index + 1, at: 0 };
  if ((isBlank(line) && isLast) || lines.length >= mostLines) return { lines: [...lines], line: index, at };
  return { lines: [...lines.slice(0, index), line.slice(0, at), line.slice(at).trimStart(), ...lines.slice(index + 1)], line: index + 1, at: 0 };
}

/** Backspace at a line's beginning: it goes on in the line before. An empty first line goes; null where there is nothing to join. */
export function joinLine(lines: readonly string[], index: number): Edited | null {
  if (index > 0) return { lines: [...lines.slice(0, index - 1), lines[index - 1]! + lines[index]!, ...lines.slice(index + 1)], line: index - 1, at: lines[index - 1]!.length };
  return isBlank(lines[0]) && lines.length > 1 ? { lines: lines.slice(1), line: 0, at: 0 } : null;
}

/** A line put in at its place: into an empty one that is there, or between two. */
export function putIn(lines: readonly string[], index: number, line: string): Edited {
  const rest = isBlank(lines[index]) ? lines.slice(index + 1) : lines.slice(index);
  return within({ lines: [...lines.slice(0, index), line, ...rest], line: index, at: line.length });
}
