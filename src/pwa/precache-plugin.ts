import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
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
    buildStart() {
      this.emitFile({ type: 'chunk', id: 'src/pwa/service-worker.ts', fileName: 'sw.js' });
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const built = Object.values(bundle).map((item) => [item.fileName, item.type === 'chunk' ? item.code : item.source] as const);
        const copied = readdirSync(publicDir, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile() && !entry.name.endsWith('.md'))
          .map((entry) => join(entry.parentPath, entry.name))
          .map((path) => [path.slice(publicDir.length + 1).replaceAll('\\', '/'), readFileSync(path)] as const);
        const files = [...built, ...copied].filter(([name]) => name !== 'sw.js' && !name.endsWith('.map')).toSorted(([a], [b]) => (a < b ? -1 : 1));

        const precache: Precache = {
          version: digest(files.map(([name, content]) => `${name} ${digest(content)}`).join('\n')).slice(0, 12),
          files: files.map(([name, content]) => toFile(name, content)),
        };
        const worker = bundle['sw.js'];
        if (worker?.type !== 'chunk') throw new Error('the service worker was not built');
        worker.code = worker.code.replaceAll('__PRECACHE__', JSON.stringify(precache));
      },
    },
  };
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
