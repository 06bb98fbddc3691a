import { defineConfig } from '@playwright/test';
import { chromium } from './browser/chromium.ts';
import { appServer, appUrl, harnessServer } from './servers.ts';

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  // Fails the run where the browser asked for a host that is not this machine.
  globalSetup: './browser/gate.ts',
  outputDir: '../test-results',
  // Each test runs a model of its own: more at once than cores would only make all of them slow.
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 60_000,
  // Machines that run this are small and shared.
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: { ...chromium, baseURL: appUrl, screenshot: 'only-on-failure' },
  webServer: [appServer, harnessServer],
});
