import type { Quantity } from './answer.ts';
import { compareAnswers } from './compare-answers.ts';
import { isWorkedOut } from './is-worked-out.ts';
import { parseAnswer } from './parse-answer.ts';

/** What a reply to an exercise is. `unfinished`: equal to the answer, but something is left to be done; `unread`: no mathematics that is understood; `undecided`: it can't be compared. */
export type ReplyVerdict = 'right' | 'unfinished' | 'wrong' | 'unread' | 'undecided';

/** Judges what a student typed against the known answer, in whatever form it is. */
export function judgeReply(typed: string, expected: string): ReplyVerdict {
  const given = typed.replace(/\binf\b/gi, '∞');
  const [answer, model] = [parseAnswer(given), parseAnswer(expected)];
  if (answer.kind === 'words' && model.kind !== 'words') return 'unread';
  // "What percent?" – "30."
  if (isPercent(model) && !isPercent(answer) && judgeReply(given, model.tex) === 'right') return 'right';
  const verdict = compareAnswers(given, expected);
  switch (verdict.kind) {
    case 'equal':
      return isWorkedOut(given, expected) ? 'right' : 'unfinished';
    case 'different':
      return 'wrong';
    case 'unparsed':
      return 'unread';
    case 'undecided':
      return verdict.reason === 'words' ? 'unread' : 'undecided';
  }
}

type Parsed = ReturnType<typeof parseAnswer>;

const isPercent = (answer: Parsed): answer is Quantity => answer.kind === 'quantity' && answer.percent;
