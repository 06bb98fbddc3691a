import { defineConfig } from '@playwright/test';
import { chromium } from '../browser/chromium.ts';
import { harnessServer } from '../servers.ts';

export default defineConfig({
  testDir: '.',
  testMatch: ['*.evaluate.ts', '*.seeds.ts'],
  globalSetup: '../browser/gate.ts',
  outputDir: '../../test-results/evaluate',
  // Each is a page with the model on one thread.
  workers: 2,
  fullyParallel: true,
  // Hundreds of solutions of a topic take minutes, on a busy machine many.
  timeout: 0,
  reporter: [['list'], ['./report.ts']],
  use: chromium,
  webServer: [harnessServer],
});
