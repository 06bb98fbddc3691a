import { type Plugin, runnerImport } from 'vite';
import type { Asks } from './exercise.ts';
import { plainOnes } from './phrase-plainly.ts';

/** Leaves out of the built app the wordings that practice never draws: they are for the training of a model and for its exam. */
export const plainWordingsPlugin: Plugin = {
  name: 'plain-wordings',
  apply: 'build',
  async load(id) {
    if (!/\/curriculum\/phrasings\/[\w-]+\.ts$/.test(id)) return null;
    const { module } = await runnerImport<Record<string, Asks | Record<string, unknown>>>(id, { configFile: false });
    return Object.entries(module)
      .filter((entry): entry is [string, Asks] => isAsks(entry[1]))
      .map(([name, { en, zh }]) => `export const ${name} = ${JSON.stringify({ en: { ...plainOnes(en, 'en'), held: [] }, zh: { ...plainOnes(zh, 'zh'), held: [] } })};`)
      .join('\n');
  },
};

/** Not what several kinds of a file have in common. */
const isAsks = ({ en }: Asks | Record<string, unknown>): boolean => typeof en === 'object' && en !== null && 'commands' in en;
