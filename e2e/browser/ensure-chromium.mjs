import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { findChromium } from './find-chromium.mjs';

/** Where the network is closed, Playwright's installer keeps trying; a download of 170 MB at 1 MB/s still fits. */
const downloadPatience = 180_000;
/** Sent to its download host first, so that a closed network costs seconds. */
const probePatience = 8_000;
const aptPatience = 600_000;

const remedies = `End-to-end tests need Chromium, Chrome or Edge, and none was found. Any of these helps:
  npx playwright install chromium
  install Chromium or Chrome with the system's own installer (Debian: apt-get install chromium)
  LEMMA_CHROMIUM=/path/to/browser`;

try {
  process.exitCode = (await ensure()) ? 0 : 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function ensure() {
  if (found()) return true;
  await download();
  if (found()) return true;
  installBySystem();
  if (found()) return true;
  console.error(remedies);
  return false;
}

function found() {
  const { executablePath, source } = findChromium();
  if (source === 'none') return false;
  console.log(`Chromium: ${source} ${executablePath ?? ''}`.trimEnd());
  return true;
}

async function download() {
  if (!(await reachable(process.env.PLAYWRIGHT_DOWNLOAD_HOST ?? 'https://cdn.playwright.dev'))) {
    console.log("Playwright's download host can't be reached from here.");
    return;
  }
  run('npx', ['playwright', 'install', 'chromium'], downloadPatience);
}

/** Whether a host answers at all, through a proxy too: `fetch` ignores HTTPS_PROXY, so with one the installer itself decides. */
async function reachable(url) {
  if (process.env.HTTPS_PROXY ?? process.env.https_proxy) return true;
  return fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(probePatience) }).then(
    () => true,
    () => false,
  );
}

function installBySystem() {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return;
  if (run('apt-get', ['update'], aptPatience)) run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], aptPatience);
}

/** Runs a command in sight of the user; false when it failed, couldn't start or took too long. */
function run(command, words, timeout) {
  console.log(`> ${command} ${words.join(' ')}`);
  const { status, error } = spawnSync(command, words, {
    stdio: 'inherit',
    timeout,
    killSignal: 'SIGKILL',
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (error) console.log(error.message);
  return status === 0;
}
