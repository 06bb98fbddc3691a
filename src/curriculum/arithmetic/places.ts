/** 586 as 500, 80, 6: the digits that are not 0, each with its place. Of a positive whole number. */
export function placesOf(n: number): number[] {
  const digits = String(n);
  return [...digits].map((digit, at) => Number(digit) * 10 ** (digits.length - 1 - at)).filter((part) => part > 0);
}

/** A digit with nothing but zeros behind it, such as 7, 40 or 300. */
export const isRound = (n: number): boolean => placesOf(n).length <= 1;

export const digitsOf = (n: number): number => String(Math.abs(n)).length;
