/** A number in front of a problem, as on a work sheet: `3. `, `3) `, `(3) `, `3、`. */
const NUMBER = /^(?:(\d+)[.)]\s+|\((\d+)\)\s*|(\d+)、\s*)(?=\S)/;

/** The problems of a pasted list, one a line. Numbers in front are taken off where every line has one and they count up: any other may belong to the problem. */
export function splitProblems(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  const numbers = lines.map(numberOf);
  const isCounted = lines.length > 1 && numbers.every((number, place) => number !== null && number === numbers[0]! + place);
  return isCounted ? lines.map((line) => line.replace(NUMBER, '')) : lines;
}

function numberOf(line: string): number | null {
  const [, dotted, bracketed, listed] = NUMBER.exec(line) ?? [];
  const digits = dotted ?? bracketed ?? listed;
  return digits === undefined ? null : Number(digits);
}
