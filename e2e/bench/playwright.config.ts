import { defineConfig } from '@playwright/test';
import { findChromium } from '../browser/find-chromium.mjs';

const { executablePath } = findChromium();
const quiet = ['--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
/** Chromium's sandbox refuses to start for root, as in a container. */
const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export default defineConfig({
  testDir: '.',
  testMatch: '*.bench.ts',
  outputDir: '../../test-results/bench',
  workers: 1,
  timeout: 300_000,
  reporter: 'list',
  use: {
    baseURL: 'http://127.0.0.1:4174',
    launchOptions: { args: [...quiet, ...root], ...(executablePath ? { executablePath } : {}) },
  },
  // The app itself, then the bench pages. A port that is taken is an error: another build must not be measured by mistake.
  webServer: [
    { command: 'npx vite preview --host 127.0.0.1 --port 4174 --strictPort', cwd: '../..', url: 'http://127.0.0.1:4174', reuseExistingServer: false },
    {
      command: 'npx vite preview -c e2e/bench/vite.config.ts --host 127.0.0.1 --port 4175 --strictPort',
      cwd: '../..',
      url: 'http://127.0.0.1:4175/rendering.html',
      reuseExistingServer: false,
    },
  ],
});
