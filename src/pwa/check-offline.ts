import { offlineHeader, type OfflineWish } from './offline-header.ts';
import { isWhole, type Part, type PrecacheFile } from './precache.ts';
import type { Finding } from './report-parts.ts';

const ask = (url: string, wish: OfflineWish) => fetch(new URL(url || '.', document.baseURI), { headers: { [offlineHeader]: wish }, cache: 'no-store' });

/** Every file of this build, or null where no service worker answers this page: none is installed yet, or a forced reload passed it over. */
export async function listFiles(): Promise<PrecacheFile[] | null> {
  if (!navigator.serviceWorker?.controller) return null;
  try {
    return (await (await ask('', 'list')).json()) as PrecacheFile[];
  } catch {
    // An older one doesn't know the question and answers with the page.
    return null;
  }
}

/** Asks for each file as with the network off and reads every byte. `onFile` is told how many have been read. */
export async function tryFiles(files: readonly PrecacheFile[], onFile: (read: number) => void): Promise<Map<string, Finding>> {
  const findings = new Map<string, Finding>();
  for (const file of files) {
    findings.set(file.url, await tryFile(file));
    onFile(findings.size);
  }
  return findings;
}

async function tryFile(file: PrecacheFile): Promise<Finding> {
  const response = await ask(file.url, 'rehearse').catch(() => null);
  if (!response?.ok) return 'missing';
  return (await isWhole(response, file).catch(() => false)) ? 'right' : 'damaged';
}

/** Fetches these files again. Resolves to whether all of them are right now; never rejects. */
export async function renewFiles(files: readonly PrecacheFile[]): Promise<boolean> {
  const renewed = files.map(({ url }) => ask(url, 'renew').then(({ ok }) => ok, () => false));
  return (await Promise.all(renewed)).every(Boolean);
}

/** Keeps what is in use but came before a service worker answered this page; waits until one does. Never rejects. */
export async function keepParts(parts: readonly Part[]): Promise<void> {
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!container) return;
  if (!container.controller) await new Promise((resolve) => container.addEventListener('controllerchange', resolve, { once: true }));
  const files = ((await listFiles()) ?? []).filter(({ part }) => parts.includes(part));
  const kept = await Promise.all(files.map(({ url }) => ask(url, 'rehearse').then(({ ok }) => ok, () => true)));
  await renewFiles(files.filter((_, index) => !kept[index]));
}
