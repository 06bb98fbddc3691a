/**
 * What the database doesn't have yet lies in the tab's own storage, which is written at once: not even the last click before a reload is lost. Fields
 * by the name of what they belong to; the same field takes the older one's place.
 */
const prefix = 'left-';

export type Fields = Readonly<Record<string, unknown>>;

/** What is left under a name; fields and values are as they lie there. */
export function readLeft(name: string): Fields {
  try {
    const left: unknown = JSON.parse(sessionStorage.getItem(prefix + name) ?? '{}');
    return typeof left === 'object' && left !== null ? (left as Fields) : {};
  } catch {
    return {};
  }
}

export function leave(name: string, fields: Fields): void {
  put(name, { ...readLeft(name), ...fields });
}

/** What the database has by now; what was changed since stays. */
export function dropLeft(name: string, kept: Fields): void {
  put(name, Object.fromEntries(Object.entries(readLeft(name)).filter(([field, value]) => JSON.stringify(kept[field]) !== JSON.stringify(value))));
}

/** Names that begin so and have something left. */
export function namesLeft(start: string): string[] {
  try {
    return Object.keys(sessionStorage).filter((key) => key.startsWith(prefix + start)).map((key) => key.slice(prefix.length));
  } catch {
    return [];
  }
}

function put(name: string, fields: Fields): void {
  try {
    if (Object.keys(fields).length > 0) sessionStorage.setItem(prefix + name, JSON.stringify(fields));
    else sessionStorage.removeItem(prefix + name);
  } catch {
    // Site data is blocked, or the tab's five megabytes are full: the database has it in a moment.
  }
}
