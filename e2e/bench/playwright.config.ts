import { defineConfig } from '@playwright/test';
import { chromium } from '../browser/chromium.ts';
import { appServer, appUrl, harnessServer } from '../servers.ts';

export default defineConfig({
  testDir: '.',
  testMatch: '*.bench.ts',
  globalSetup: '../browser/gate.ts',
  outputDir: '../../test-results/bench',
  // What is compared must have the machine to itself.
  workers: 1,
  timeout: 300_000,
  reporter: 'list',
  use: { ...chromium, baseURL: appUrl },
  webServer: [appServer, harnessServer],
});
