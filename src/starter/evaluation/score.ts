import { isTrueLine } from '../../curriculum/laws/true-line.ts';
import type { Exercise } from '../../curriculum/exercise.ts';
import { refusals } from '../../domain/refusals.ts';
import { checkSolution } from '../../math/check-solution.ts';
import { compareAnswers } from '../../math/compare-answers.ts';
import { extractAnswer } from '../../math/extract-answer.ts';
import { readStatements } from '../../math/read-statements.ts';
import type { Question } from './question.ts';

/** What the engine wrote. */
export interface Written {
  text: string;
  /** `complete`, or how else it ended. */
  ending: string;
  tokens: number;
  /** From the first token to the last; 0 where the engine failed. */
  ms: number;
}

export interface Score {
  /** The answer is equal to the known one. */
  right: boolean;
  /** In its very letters too: what is equal may be left half done, as 6/8 is. */
  toTheLetter: boolean;
  /** There are lines, each is true of the problem as it was asked, and the app's checker flags none. */
  linesHold: boolean;
  refused: boolean;
}

/** Judges what was written for a question. What did not come to its end is not right. */
export function score({ exercise }: Question, { text, ending }: Written): Score {
  const refused = Object.values(refusals).includes(text.trim());
  const answer = ending === 'complete' && !refused ? extractAnswer(text) : null;
  if (!exercise || answer === null) return { right: false, toTheLetter: false, linesHold: false, refused };
  return {
    right: compareAnswers(answer, exercise.answer).kind === 'equal',
    toTheLetter: answer === exercise.answer,
    linesHold: everyLineHolds(text, exercise),
    refused,
  };
}

const STEP = /^\d+\. .*$/gm;
/** Behind it come a step's lines; formulas before it are its name's, as in "Put in x = 0". */
const NAME_END = /(?:: |：)(?=\\\()/;
const FORMULA = /\\\((.*?)\\\)/g;
/** Before the last of several lines of which one is enough. */
const OR = /\\\) (?:or|或) \\\(/;

function everyLineHolds(text: string, exercise: Exercise): boolean {
  const lines = (text.match(STEP) ?? []).flatMap(linesOf);
  return lines.length > 0 && lines.every(({ tex, some }) => isTrueLine(tex, exercise, some)) && !checkSolution(text).some(({ verdict }) => verdict.kind === 'fails');
}

/** The formulas of a step that state something. */
function linesOf(step: string): { tex: string; some: boolean }[] {
  const said = step.slice(Math.max(0, step.search(NAME_END)));
  const stating = [...said.matchAll(FORMULA)].filter(([formula]) => readStatements(formula).length > 0);
  return stating.map(([, tex]) => ({ tex: tex!, some: OR.test(said) }));
}
