/** Longer than a paragraph a model goes round in: characters. */
const longestPeriod = 400;

/** As often, and as long in all, that no table, matrix of zeros or row of dashes of a school problem comes near it. */
const times = 5;
const leastLength = 400;

/** Whether the end of `text` is the same passage again and again: a small model, or a driver that computes wrongly, then never ends. */
export function isRepeating(text: string): boolean {
  const tail = text.slice(-longestPeriod * times);
  for (let period = 1; period <= longestPeriod; period++) {
    const needed = Math.max(leastLength, period * times);
    if (tail.length < needed) return false;
    let same = period;
    while (same < needed && tail[tail.length - 1 - same + period] === tail[tail.length - 1 - same]) same += 1;
    if (same >= needed) return true;
  }
  return false;
}
