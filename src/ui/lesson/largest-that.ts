/** The largest whole number from `least` to `most` that fits, where whatever is smaller than one that fits does too; `least` where none does. */
export function largestThat(least: number, most: number, fits: (size: number) => boolean): number {
  let [low, high] = [least, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
