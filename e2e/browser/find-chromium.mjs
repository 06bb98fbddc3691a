import { existsSync } from 'node:fs';
import { env } from 'node:process';
import { chromium } from '@playwright/test';

const programs = [env.PROGRAMFILES ?? 'C:\\Program Files', env['PROGRAMFILES(X86)'] ?? 'C:\\Program Files (x86)', env.LOCALAPPDATA].filter(Boolean);

/** Where Chromium, Chrome or Edge lie when a system's own installer has put them there. */
const systemPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...programs.flatMap((root) => [
    `${root}\\Chromium\\Application\\chrome.exe`,
    `${root}\\Google\\Chrome\\Application\\chrome.exe`,
    `${root}\\Microsoft\\Edge\\Application\\msedge.exe`,
  ]),
];

/**
 * The browser that tests drive: `LEMMA_CHROMIUM`, else Playwright's own, else the system's.
 * `executablePath` is undefined for Playwright's own, which needs no path, and for source `none`.
 * Throws when `LEMMA_CHROMIUM` names a file that isn't there: to test another browser than the one asked for would be silent.
 */
export function findChromium() {
  const asked = env.LEMMA_CHROMIUM;
  if (asked && !existsSync(asked)) throw new Error(`LEMMA_CHROMIUM=${asked} does not exist`);
  if (asked) return { executablePath: asked, source: 'LEMMA_CHROMIUM' };
  if (hasOwn()) return { executablePath: undefined, source: 'playwright' };

  const found = systemPaths.find((path) => existsSync(path));
  return found ? { executablePath: found, source: 'system' } : { executablePath: undefined, source: 'none' };
}

/** `executablePath()` throws on systems that Playwright has no build for. */
function hasOwn() {
  try {
    return existsSync(chromium.executablePath());
  } catch {
    return false;
  }
}
