/** Bare numbers: 12, 1,250, 3.14, .5, 4.4 × 10^7. */
const NUMBER = /^[-+−]?([\d,]*)(?:\.(\d+))?(?:(?:\\times|\\cdot|×|·|x)10\^\{?([-−]?\d+)\}?)?$/;

/** What one in the last digit of a bare number is worth: 0.01 in 3.14 and in 33%, a million in 4.4 × 10^7, 1 in 12. Null when the side is no bare number. */
export function lastDigitOf(side: string): number | null {
  const bare = side.replace(/\\text\{[^{}]*\}|\\mathrm\{[^{}]*\}|\\?[%$]|\\[,!; ]|\s|\^\{?\\circ\}?/g, '').replace(/^\{(.*)\}$/, '$1');
  const match = NUMBER.exec(bare);
  if (!match || (match[1] === '' && match[2] === undefined)) return null;
  return (side.includes('%') ? 0.01 : 1) * 10 ** (Number((match[3] ?? '0').replace('−', '-')) - (match[2] ?? '').length);
}
