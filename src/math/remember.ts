/** `compute` for texts, with its last results kept: solutions of one problem repeat each other's lines. At `most` results all are forgotten. */
export function remember<T>(most: number, compute: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined || kept.has(text)) return known as T;
    const result = compute(text);
    if (kept.size >= most) kept.clear();
    kept.set(text, result);
    return result;
  };
}
