/**
 * A new identifier: 12 hexadecimal digits of time, then 12 random ones, so that ids sort by age.
 * `crypto.randomUUID` is missing where a page is opened over plain http, as on many school networks.
 */
export function newId(now: number = Date.now()): string {
  const random = crypto.getRandomValues(new Uint8Array(6));
  return now.toString(16).padStart(12, '0') + Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
