import type { Locator } from '@playwright/test';

/** Clicks and reloads in one turn of the page: whatever the page does later of the click is not done. */
export async function clickAndReload(button: Locator): Promise<void> {
  const page = button.page();
  const loaded = page.waitForEvent('load');
  await button.evaluate((element: HTMLElement) => {
    element.click();
    location.reload();
  });
  await loaded;
}
