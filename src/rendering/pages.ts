/** A list in pages of a fixed size, so that adding to a long one copies, and draws anew, only its last page. Never changed in place. */
export type Pages<T> = readonly (readonly T[])[];

const PAGE = 32;

export function lastOf<T>(pages: Pages<T>): T | undefined {
  return pages.at(-1)?.at(-1);
}

export function append<T>(pages: Pages<T>, item: T): Pages<T> {
  const page = pages.at(-1);
  if (!page || page.length === PAGE) return [...pages, [item]];
  return [...pages.slice(0, -1), [...page, item]];
}

export function replaceLast<T>(pages: Pages<T>, item: T): Pages<T> {
  const page = pages.at(-1) ?? [];
  return [...pages.slice(0, -1), [...page.slice(0, -1), item]];
}
