/**
 * The keys of the same calculation in another order or as a fraction: `x^3*x^5` for `x^5*x^3`, `{r{50}}{r{2}}` for `r{50}/r{2}`. For keys of one
 * operation, in the form of `lessons/powers` and `lessons/roots`; of others there are none.
 */
export function writtenOtherwise(key: string): string[] {
  const [, top, bottom] = /^\{(.+)\}\{(.+)\}$/.exec(key) ?? [];
  if (top !== undefined) return isProduct(top) ? writtenOtherwise(top).map((other) => `{${other}}{${bottom}}`) : [`${top}/${bottom}`];
  const [, first, sign, second] = /^([^-+*/]+)([+*/])([^-+*/]+)$/.exec(key) ?? [];
  if (sign === undefined) return [];
  return sign === '/' ? [`{${first}}{${second}}`] : [`${second}${sign}${first}`];
}

const isProduct = (key: string): boolean => key.includes('*');
