import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Precache } from './precache.ts';

/**
 * What only some readers need, and is kept when it is used: llama.cpp for browsers without 64-bit WebAssembly memory (16 MB),
 * WebLLM (6 MB) and the starter's files for it.
 */
const optional = (name: string, bytes: number) => (name.endsWith('.wasm') && bytes > 10_000_000) || name.includes('webllm') || name.startsWith('models/starter/webgpu/');

/** Builds the service worker as `sw.js`, with the list of all other files of the build written in. */
export function precachePlugin(): Plugin {
  let publicDir = '';
  return {
    name: 'precache',
    apply: 'build',
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
        const files = [...built, ...copied].filter(([name, content]) => name !== 'sw.js' && !name.endsWith('.map') && !optional(name, content.length));

        const hash = createHash('sha256');
        for (const [name, content] of files.toSorted(([a], [b]) => (a < b ? -1 : 1))) hash.update(name).update(content);
        const precache: Precache = {
          version: hash.digest('hex').slice(0, 12),
          // The page by the address it is opened at: many hosts redirect `index.html` there.
          files: files.map(([name]) => ({ url: name === 'index.html' ? '' : name, hashed: name.startsWith('assets/') })),
        };
        const worker = bundle['sw.js'];
        if (worker?.type !== 'chunk') throw new Error('the service worker was not built');
        worker.code = worker.code.replaceAll('__PRECACHE__', JSON.stringify(precache));
      },
    },
  };
}
