import { defineConfig } from '@playwright/test';
import { chromium } from '../browser/chromium.ts';
import { appServer, appUrl } from '../servers.ts';

/** `npm run pictures`: every screen in both themes and languages at four sizes, to be looked at. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.pictures.ts',
  globalSetup: '../browser/gate.ts',
  outputDir: '../../test-results/pictures',
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: { ...chromium, baseURL: appUrl },
  webServer: appServer,
});
