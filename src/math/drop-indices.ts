/** A letter with an index that is given a value: x1 = 2, x_1 = 2, x_{1} = 2, x₁ = 2. */
const INDEXED = /(?<![a-zA-Z\\])([a-zA-Z])(?:_\s*\{?([1-9])\}?|([1-9₁-₉]))(?=\s*(?:=|≈))/g;

/** `text` with `x1 = 2, x2 = 3` as `x = 2, x = 3`: the values of one letter. As it is where a problem has indices of its own, or several letters have them. */
export function dropIndices(problem: string, text: string): string {
  const found = [...text.matchAll(INDEXED)];
  if (found.length < 2 || new Set(found.map(([, letter]) => letter)).size > 1 || /[a-zA-Z](?:_|[1-9₁-₉])/.test(problem)) return text;
  return text.replace(INDEXED, '$1');
}
