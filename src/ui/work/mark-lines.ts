import type { WorkVerdict } from '../../state/checks-store.ts';

type Judged = Extract<WorkVerdict, { kind: 'judged' }>;
export type LineVerdict = NonNullable<Judged['lines'][number]>;

/** What is shown beside a line. `waits`: a line above it is to be mended first. */
export type LineMark = LineVerdict | { kind: 'waits' } | null;

/** The lines as they were when they were judged, and what came of it. */
export interface JudgedLines {
  lines: readonly string[];
  verdict: Judged;
}

/** The lines with something in them, and where they stand. */
const filled = (lines: readonly string[]) => lines.flatMap((line, index) => (line.trim() === '' ? [] : [{ line: line.trim(), index }]));

/** The marks of the lines as they stand now: those of the lines that were judged, as far as nothing has changed in them or above them. */
export function markLines(lines: readonly string[], judged: JudgedLines | null): LineMark[] {
  const marks = lines.map((): LineMark => null);
  if (!judged) return marks;
  const before = filled(judged.lines);
  for (const [at, { line, index }] of filled(lines).entries()) {
    const old = before[at];
    if (old?.line !== line) break;
    const { lines: verdicts, firstWrong } = judged.verdict;
    marks[index] = firstWrong !== null && old.index > firstWrong ? { kind: 'waits' } : (verdicts[old.index] ?? null);
  }
  return marks;
}

/** Whether what was judged is what stands there. */
export function isCurrent(lines: readonly string[], judged: JudgedLines): boolean {
  const [now, before] = [filled(lines), filled(judged.lines)];
  return now.length === before.length && now.every(({ line }, at) => line === before[at]!.line);
}

/** The shape in the margin. */
export function shapeOf(mark: LineMark): 'holds' | 'fails' | 'unchecked' | 'none' {
  switch (mark?.kind) {
    case undefined:
      return 'none';
    case 'follows':
      return 'holds';
    case 'first':
    case 'not-checkable':
    case 'waits':
      return 'unchecked';
    default:
      return 'fails';
  }
}
