import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Cross-origin isolation makes `performance.now()` tell microseconds. */
const isolation = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** Every HTML file here is a page that holds one room, built into `dist`. */
export default defineConfig({
  root: here,
  // The engine's page loads the bundled model.
  publicDir: fileURLToPath(new URL('../../public', import.meta.url)),
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 10_000,
    rolldownOptions: { input: readdirSync(here).filter((name) => name.endsWith('.html')).map((name) => here + name) },
  },
  preview: { headers: isolation },
});
