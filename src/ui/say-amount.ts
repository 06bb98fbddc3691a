import type { ModelPageStrings } from '../i18n/translate-model-page.ts';

/** Bytes as a reader knows them: `1.9 MB`, `875 MB`, `4.3 GB`. */
export function sayBytes(bytes: number): string {
  if (bytes < 1e7) return `${(bytes / 1e6).toFixed(1)} MB`;
  return bytes < 1e9 ? `${Math.round(bytes / 1e6)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
}

/** Time left, no finer than a reader can use, so that it doesn't flicker. */
export function sayTimeLeft(seconds: number, words: ModelPageStrings['downloads']): string {
  if (seconds < 10) return words.seconds(Math.ceil(seconds));
  if (seconds < 100) return words.seconds(Math.ceil(seconds / 10) * 10);
  const minutes = Math.ceil(seconds / 60);
  return minutes < 60 ? words.minutes(minutes) : words.hours(Math.floor(minutes / 60), minutes % 60);
}
