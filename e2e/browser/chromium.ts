import { devices, type PlaywrightTestOptions, type PlaywrightWorkerOptions } from '@playwright/test';
import { findChromium } from './find-chromium.mjs';
import { gateUrl } from './gate.ts';

const { executablePath } = findChromium();

/** Nobody answers there. */
const nowhere = 'http://localhost:9/';

/** Chromium's sandbox refuses to start for root, as in a container. */
const args = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  `--proxy-server=${gateUrl}`,
  // Neither of these two would go through a proxy.
  '--disable-quic',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Its services for components, forms, accounts and push messages ask all the same (Chromium 156; the last one 150).
  `--component-updater=url-source=${nowhere}`,
  `--autofill-server-url=${nowhere}`,
  `--gaia-url=${nowhere}`,
  `--gcm-checkin-url=${nowhere}`,
  `--gcm-registration-url=${nowhere}`,
];

/** The browser that every test, bench and picture drives. */
export const chromium: Partial<PlaywrightTestOptions & PlaywrightWorkerOptions> = {
  ...devices['Desktop Chrome'],
  locale: 'en-GB',
  launchOptions: { args, ...(executablePath && { executablePath }) },
};
