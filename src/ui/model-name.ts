import type { Strings } from '../i18n/translate.ts';

/** What a model is called on screen: our own have a name in each language. */
export function modelName({ id, name }: { id: string; name: string }, words: Strings['model']): string {
  if (id === 'starter') return words.starter;
  if (id === 'starter-webgpu') return words.starterOnGpu;
  // Of a file of the reader's own that the browser has cleared only the id is known.
  return name.replace(/^own:(.*):\d+$/, '$1');
}
