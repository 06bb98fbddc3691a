import { readdirSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const page = new URL('page/', import.meta.url).pathname;

/** Cross-origin isolation makes `performance.now()` tell microseconds. */
const isolation = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** Every HTML file in `page` is a bench page, built into `dist` beside it. */
export default defineConfig({
  root: page,
  // The engine's page loads the bundled model.
  publicDir: new URL('../../public', import.meta.url).pathname,
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    outDir: '../dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 10_000,
    rolldownOptions: { input: readdirSync(page).filter((name) => name.endsWith('.html')).map((name) => page + name) },
  },
  preview: { headers: isolation },
});
