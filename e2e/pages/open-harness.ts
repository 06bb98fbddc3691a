import type { Page } from '@playwright/test';
import { harnessUrl } from '../servers.ts';

/** Opens a page of the harness, such as `engine.html`, and waits until its `bench` can be called. `origin`: where else it is served. */
export async function openHarness(page: Page, path: string, origin = harnessUrl): Promise<void> {
  await page.goto(`${origin}/${path}`);
  await page.waitForFunction(() => 'bench' in globalThis);
}
