import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { plainWordingsPlugin } from './src/curriculum/plain-wordings-plugin.ts';
import { precachePlugin } from './src/pwa/precache-plugin.ts';

/** Makes the page cross-origin isolated, so that the CPU engine may use threads. */
const isolation = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/**
 * What the page may load and ask: its own origin, and where models are downloaded from, which may be any https host that the reader
 * chooses, or one on this device. Scripts come from here alone. wllama starts its worker from a blob and compiles WebAssembly;
 * KaTeX places its boxes by style attributes.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self' blob:",
  "connect-src 'self' https: http://localhost:* http://127.0.0.1:*",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** In the page too, for hosts that send no headers. The development server's own scripts would not pass it. */
const policyInPage: Plugin = {
  name: 'policy-in-page',
  apply: 'build',
  transformIndexHtml: () => [{ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policy }, injectTo: 'head-prepend' }],
};

/** Every browser that can run Lemma reads woff2: the woff and ttf twins of KaTeX's fonts would only swell `dist`. */
const onlyWoff2: Plugin = {
  name: 'only-woff2',
  enforce: 'pre',
  transform: (code, id) =>
    id.includes('katex') && id.includes('.css') ? code.replace(/,\s*url\([^)]*\.(?:woff|ttf)\)\s*format\([^)]*\)/g, '') : null,
};

export default defineConfig({
  // Relative, so that a build runs from any folder of a host.
  base: './',
  plugins: [onlyWoff2, react(), policyInPage, plainWordingsPlugin, precachePlugin()],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // A font inlined as `data:` would need a hole in the content security policy.
    assetsInlineLimit: 0,
  },
  server: { headers: isolation },
  preview: { headers: { ...isolation, 'Content-Security-Policy': `${policy}; frame-ancestors 'none'` } },
  // Machines that run the tests are small and shared.
  test: { include: ['src/**/*.test.{ts,tsx}'], testTimeout: 30_000 },
});
