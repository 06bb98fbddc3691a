import type { Part, Solution } from '../domain/solution.ts';
import { readBoxes } from '../math/read-boxes.ts';

/** A part of a solution as it is shown in class. `index`: its place in the solution, by which its verdict is found. */
export interface ShownPart {
  part: Part;
  index: number;
}

/** A solution cut for the classroom: what each key press reveals, and what only comes with the answer. */
export interface Cut {
  steps: ShownPart[];
  closing: ShownPart[];
  answer: string | null;
}

/** A sentence outside the steps that holds the answer comes with it. */
export function cutSolution({ parts, answer }: Solution): Cut {
  const shown = parts.map((part, index) => ({ part, index })).filter(({ part }) => part.kind !== 'answer' && part.source.trim() !== '');
  const closes = ({ part }: ShownPart) => part.kind === 'remark' && readBoxes(part.source).length > 0;
  return { steps: shown.filter((one) => !closes(one)), closing: shown.filter(closes), answer };
}

/** A text with a question mark in each of its boxes: a step may come to the answer before anybody has asked for it. */
export function hideBoxes(text: string): string {
  let hidden = '';
  let at = 0;
  for (const { start, end } of readBoxes(text)) {
    hidden += `${text.slice(at, start)}\\boxed{\\;?\\;}`;
    at = end;
  }
  return hidden + text.slice(at);
}
