import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { builtName, partOf } from './part-of.ts';
import type { Precache, PrecacheFile } from './precache.ts';

const digest = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

/** Builds the service worker as `sw.js`, with the list of all other files of the build written in. */
export function precachePlugin(): Plugin {
  let publicDir = '';
  return {
    name: 'precache',
    apply: 'build',
    // Workers are built apart, and only their names reach the list.
    config: () => ({
      worker: {
        rolldownOptions: {
          output: {
            chunkFileNames: ({ moduleIds }) => builtName(moduleIds, '.js'),
            assetFileNames: ({ originalFileNames }) => builtName(originalFileNames, '[extname]'),
          },
        },
      },
    }),
    configResolved: (config) => void (publicDir = config.publicDir),
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const built = Object.values(bundle).map((item) => [item.fileName, item.type === 'chunk' ? item.code : item.source] as const);
        const copied = readdirSync(publicDir, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile() && !entry.name.endsWith('.md'))
          .map((entry) => join(entry.parentPath, entry.name))
          .map((path) => [path.slice(publicDir.length + 1).replaceAll('\\', '/'), readFileSync(path)] as const);
        const files = [...built, ...copied].filter(([name]) => !name.endsWith('.map')).toSorted(([a], [b]) => (a < b ? -1 : 1));

        this.emitFile({
          type: 'asset',
          fileName: 'sw.js',
          source: await buildServiceWorker({
            version: digest(files.map(([name, content]) => `${name} ${digest(content)}`).join('\n')).slice(0, 12),
            files: files.map(([name, content]) => toFile(name, content)),
          }),
        });
      },
    },
  };
}

/** Built apart, as one classic script: what it shares with the page would be a chunk that it can't import in every browser. */
async function buildServiceWorker(precache: Precache): Promise<string> {
  const { output } = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { __PRECACHE__: JSON.stringify(precache) },
    build: { write: false, target: 'es2022', modulePreload: false, rolldownOptions: { input: 'src/pwa/service-worker.ts', output: { format: 'iife' } } },
  })) as Rolldown.RolldownOutput;
  return output[0].code;
}

function toFile(name: string, content: string | Uint8Array): PrecacheFile {
  const page = name === 'index.html';
  return {
    // The page by the address it is opened at: many hosts redirect `index.html` there.
    url: page ? '' : name,
    part: partOf(name),
    hashed: name.startsWith('assets/'),
    bytes: Buffer.byteLength(content),
    sha256: page ? null : digest(content),
  };
}
