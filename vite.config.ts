import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** Makes the page cross-origin isolated, so that the CPU engine may use threads. */
const isolation = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** Every browser that can run Lemma reads woff2: the woff and ttf twins of KaTeX's fonts would only swell `dist`. */
const onlyWoff2: Plugin = {
  name: 'only-woff2',
  enforce: 'pre',
  transform: (code, id) =>
    id.includes('katex') && id.includes('.css') ? code.replace(/,\s*url\([^)]*\.(?:woff|ttf)\)\s*format\([^)]*\)/g, '') : null,
};

export default defineConfig({
  plugins: [onlyWoff2, react()],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // A font inlined as `data:` would need a hole in the content security policy.
    assetsInlineLimit: 0,
  },
  server: { headers: isolation },
  preview: { headers: isolation },
  test: { include: ['src/**/*.test.{ts,tsx}'] },
});
