import type { Page } from '@playwright/test';

/** A field of every record of a store, as the database has it. What a page shows is kept a moment later: a test that reloads it waits for this first. */
export function kept(page: Page, store: 'sessions' | 'settings' | 'results', field: string): Promise<unknown[]> {
  return page.evaluate(
    async ([name, wanted]) => {
      const opening = indexedDB.open('lemma');
      const db = await new Promise<IDBDatabase>((resolve) => (opening.onsuccess = () => resolve(opening.result)));
      const reading = db.transaction(name).objectStore(name).getAll();
      const records = await new Promise<Record<string, unknown>[]>((resolve) => (reading.onsuccess = () => resolve(reading.result)));
      db.close();
      return records.map((record) => record[wanted]);
    },
    [store, field] as const,
  );
}

/** The value of a setting; undefined while it has its default. */
export async function keptSetting(page: Page, setting: string): Promise<unknown> {
  const names = await kept(page, 'settings', 'name');
  return (await kept(page, 'settings', 'value'))[names.indexOf(setting)];
}
