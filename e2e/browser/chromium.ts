import { devices, type PlaywrightTestOptions, type PlaywrightWorkerOptions } from '@playwright/test';
import { findChromium } from './find-chromium.mjs';

const { executablePath } = findChromium();

/** Chromium's sandbox refuses to start for root, as in a container; its background services would only knock at a closed network. */
const args = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser that every test, bench and picture drives. */
export const chromium: Partial<PlaywrightTestOptions & PlaywrightWorkerOptions> = {
  ...devices['Desktop Chrome'],
  locale: 'en-GB',
  launchOptions: { args, ...(executablePath && { executablePath }) },
};
