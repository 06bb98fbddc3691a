/** What lies in the database may have been written by an older or newer page: each field is looked at before it is believed. */
export type Unsure = Record<string, unknown>;

export function isRecord(value: unknown): value is Unsure {
  return typeof value === 'object' && value !== null;
}

export function stringOr<T>(value: unknown, otherwise: T): string | T {
  return typeof value === 'string' ? value : otherwise;
}

export function numberOr<T>(value: unknown, otherwise: T): number | T {
  return typeof value === 'number' && Number.isFinite(value) ? value : otherwise;
}
