/** What the first line of a part says about it. `width` is the length of the mark, indentation included. */
export type Mark =
  | { kind: 'heading'; width: number; counted: boolean }
  | { kind: 'item'; width: number }
  | { kind: 'answer'; width: number };

const HEADING = /^ {0,3}#{1,6}[ \t]+/;
const STEP_WORD = /^ {0,3}(?:#{1,6}[ \t]+)?(?:\*\*|__)?(?:(?:step|part)[ \t]*\d{1,3}|第[ \t]*[\d一二三四五六七八九十]{1,3}[ \t]*步|步骤[ \t]*[\d一二三四五六七八九十]{1,3})(?:\*\*|__)?[ \t]*(?:[:：.)、—-](?:\*\*|__)?[ \t]*|(?=\s|$))/i;
const ITEM = /^ {0,3}(?:\*\*)?\d{1,3}[.)、](?:\*\*)?(?:[ \t]+|(?=\n|$)|(?<=、))/;
const ANSWER =
  /^ {0,3}(?:#{1,6}[ \t]+)?(?:\*\*|__)?(?:(?:so|thus|hence|therefore)?,?[ \t]*(?:the[ \t]+)?(?:final[ \t]+)?answer(?:[ \t]+is)?|(?:因此|所以|故|综上)?[，,]?(?:(?:最终|最后)的?)?答案(?:是|为)?)(?:\*\*|__)?[ \t]*(?:[:：](?:\*\*|__)?)?[ \t]*(?=$|[\\$\n*])/i;

/** Reads the mark that begins a line, or null. Works on an unfinished line too, as far as it has come. */
export function markOf(line: string): Mark | null {
  const answer = ANSWER.exec(line);
  if (answer && answer[0].trim() !== '') return { kind: 'answer', width: answer[0].length };
  const counted = STEP_WORD.exec(line);
  if (counted) return { kind: 'heading', width: counted[0].length, counted: true };
  const heading = HEADING.exec(line);
  if (heading) return { kind: 'heading', width: heading[0].length, counted: false };
  const item = ITEM.exec(line);
  if (item) return { kind: 'item', width: item[0].length };
  return null;
}

/** What a line must be able to grow into for its beginning to be held back while text streams; without commas. */
const CONCLUSIONS = ['', 'so ', 'thus ', 'hence ', 'therefore '].flatMap((word) => [`${word}the answer is`, `${word}the final answer is`]);
const CHINESE_CONCLUSIONS = ['', '因此', '所以', '故', '综上'].flatMap((word) => ['', '最终', '最后', '最终的', '最后的'].flatMap((which) => [`${word}${which}答案是`, `${word}${which}答案为`]));
const BEGINNINGS = ['answer is', 'final answer is', 'step', 'part', '第', '步骤', ...CONCLUSIONS, ...CHINESE_CONCLUSIONS];

/** Whether an unfinished line may still turn out to be a mark, so that showing it now could make it jump. */
export function mayBecomeMark(line: string): boolean {
  const bare = line.replace(/^[ \t#*_]+|[*_:：,， \t]+$/g, '').replace(/[,，]/g, '').toLowerCase();
  if (/^(?:\\(?:\[|b[a-z]{0,4})?|\$|[-+*>|])$/.test(line)) return true;
  if (bare === '') return line.length <= 8;
  // Whether a number marks a step depends on whether a formula follows it.
  if (/^\d{1,3}(?:[.)、]\**\s*\\?)?$/.test(bare) || /^(?:step|part|第|步骤)[ \t]*[\d一二三四五六七八九十]{0,3}步?$/.test(bare)) return true;
  return BEGINNINGS.some((beginning) => beginning.startsWith(bare));
}
